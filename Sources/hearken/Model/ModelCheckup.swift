import Conversation
import Journal
import LanguageModel

/// What `hearken doctor` looks at where a language model is set up.
enum ModelCheckup {
  static func findings() -> [Checkup.Finding] {
    let unused = Checkup.Finding("network", "never used by this program")
    guard let journal = try? Environment.journal() else { return [unused] }
    do throws(Problem) {
      guard let settings = try ModelSettings.kept(in: journal) else {
        return [
          Checkup.Finding("model", "none; the script speaks for the partner (`hearken setup model` changes that)"),
          unused,
        ]
      }
      guard settings.isOn else {
        return [Checkup.Finding("model", "off; the script speaks for the partner"), unused]
      }
      return [key(journal.places)] + server(settings)
    } catch {
      return [Checkup.Finding("model", error.what, remedy: error.remedy)]
    }
  }

  private static func key(_ places: Places) -> Checkup.Finding {
    do throws(Problem) {
      switch try KeyPlace.find(Environment.variables, places) {
      case .variable: return Checkup.Finding("key", "in OPENAI_API_KEY")
      case .file(let path): return Checkup.Finding("key", "\(path.harmless), which only you can read")
      case .none: return Checkup.Finding("key", "none; a server on this machine needs none")
      }
    } catch {
      return Checkup.Finding("key", error.what, remedy: error.remedy)
    }
  }

  private static func server(_ settings: ModelSettings) -> [Checkup.Finding] {
    let inquiry = ModelInquiry()
    let host = (try? Endpoint(settings.endpoint))?.host ?? settings.endpoint
    var findings: [Checkup.Finding] = [
      Checkup.Finding("network", "hearken opens no connection; hearken-model opens one to \(host.harmless) alone")
    ]
    do throws(ModelFailure) {
      findings.append(try listing(settings, inquiry))
    } catch {
      findings.append(Checkup.Finding("model server", error.what, remedy: error.remedy))
      // Where nobody answers there is nobody to talk to.
      if [.unreachable, .silent, .certificate, .helper, .settings].contains(error.kind) { return findings }
    }
    do throws(ModelFailure) {
      findings.append(Checkup.Finding("model", "\(settings.model.harmless) says \(try inquiry.trial(settings).words)"))
    } catch {
      findings.append(
        Checkup.Finding("model", "\(settings.model.harmless): \(error.what)", remedy: error.remedy))
    }
    return findings
  }

  private static func listing(
    _ settings: ModelSettings, _ inquiry: ModelInquiry
  ) throws(ModelFailure) -> Checkup.Finding {
    let address = settings.endpoint.harmless
    let models: [ModelInfo]
    do throws(ModelFailure) { models = try inquiry.models(at: settings.endpoint) } catch {
      guard error.kind == .notFound || error.kind == .notUnderstood else { throw error }
      return Checkup.Finding("model server", "\(address) answers, and lists no models")
    }
    if models.isEmpty || models.contains(where: { $0.id == settings.model }) {
      return Checkup.Finding("model server", "\(address) answers, and has \(settings.model.harmless)")
    }
    // Whether it takes the name all the same is seen when it is asked.
    let others = models.prefix(6).map(\.id.harmless).joined(separator: ", ")
    return Checkup.Finding(
      "model server", "\(address) answers; \(settings.model.harmless) is not in its list (\(others))")
  }
}
