import ArgumentParser
import Conversation
import Journal
import LanguageModel
import Practice

/// Who speaks for the partner; shared by the commands that open the app.
struct PartnerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who finds the partner's words: scripted, or model. Without it: what “hearken setup model” has set up, else "
        + "scripted.", valueName: "scripted|model"))
  var partner: PartnerChoice?

  /// - Returns: the voice, and what is wrong with the settings where nobody asked for them.
  /// - Throws: `Problem` where a model was asked for and there is none.
  func voice(_ journal: Swift.Result<Journal, Problem>) throws(Problem) -> (PartnerVoice, Problem?) {
    switch partner {
    case .scripted: return (.scripted, nil)
    case .model:
      guard let settings = try ModelSettings.kept(in: try journal.get()) else {
        throw Problem("No language model has been set up to speak for the partner.", remedy: "Run: hearken setup model")
      }
      try ModelProgram.check()
      return (.model(settings.turn), nil)
    case nil:
      // A home that cannot be found is told where something is to be kept.
      guard let journal = try? journal.get() else { return (.scripted, nil) }
      do throws(Problem) {
        guard let settings = try ModelSettings.kept(in: journal), settings.isOn else { return (.scripted, nil) }
        return (.model(settings.turn), nil)
      } catch {
        return (.scripted, error)
      }
    }
  }
}

enum PartnerChoice: String, CaseIterable, ExpressibleByArgument { case scripted, model }
