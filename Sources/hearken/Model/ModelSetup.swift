import Conversation
import Journal
import LanguageModel

/// Finds a server and a model, tries them, and says what that means, up to the settings that may be written.
struct ModelSetup {
  var dialogue: Dialogue
  var places: Places
  var inquiry = ModelInquiry()
  var servers = LocalServer.all

  private static let mostListed = 20

  private struct Found {
    var endpoint: Endpoint
    /// Empty where the server lists none.
    var models: [ModelInfo]
  }

  /// - Parameter kept: what was set up before.
  /// - Returns: what is to be kept; `nil` where that is not wanted.
  /// - Throws: `Problem` where there is no server or no model to be had.
  mutating func settle(endpoint: String?, model: String?, kept: ModelSettings?) throws(Problem) -> ModelSettings? {
    let found = try find(endpoint: endpoint, kept: kept)
    let chosen = try choose(model, from: found, kept: kept)
    guard let chosen else { return nil }
    var settings = ModelSettings(endpoint: found.endpoint.description, model: chosen)
    if let kept, kept.endpoint == settings.endpoint, kept.model == settings.model { settings = kept }
    settings.isOn = true
    settings.contextTokens =
      found.models.first { $0.id == chosen }?.contextTokens ?? settings.contextTokens
    try tryOut(settings)
    for sentence in Disclosure(endpoint: found.endpoint, model: chosen).sentences { dialogue.say(sentence.harmless) }
    return agrees(to: "Let it speak for the partner? [y/N]") ? settings : nil
  }

  // MARK: The server

  private mutating func find(endpoint: String?, kept: ModelSettings?) throws(Problem) -> Found {
    if let endpoint { return try look(at: try address(endpoint)) }
    if let kept, let endpoint = try? Endpoint(kept.endpoint), let found = try? look(at: endpoint) { return found }
    dialogue.say("Looking for a model server on this machine.")
    for server in servers {
      guard let endpoint = try? Endpoint(server.endpoint) else { continue }
      do throws(ModelFailure) {
        let models = try inquiry.models(at: server.endpoint)
        dialogue.say("  \(server.name), \(endpoint.description): \(count(models))")
        if models.contains(where: \.mayTalk) { return Found(endpoint: endpoint, models: models) }
      } catch {
        if error.kind == .helper { throw error.problem }
        let isSilent = error.kind == .unreachable || error.kind == .silent
        dialogue.say("  \(server.name), \(endpoint.description): \(isSilent ? "nothing" : error.what.harmless)")
      }
    }
    throw Problem(
      "No model server was found on this machine.",
      remedy: "Start one (`ollama serve`, with `ollama pull` for a model), or name one with --endpoint.")
  }

  private func address(_ text: String) throws(Problem) -> Endpoint {
    do throws(ModelFailure) { return try Endpoint(text) } catch { throw error.problem }
  }

  private func look(at endpoint: Endpoint) throws(Problem) -> Found {
    do throws(ModelFailure) {
      let models = try inquiry.models(at: endpoint.description, limits: TimeLimits.patientKnock)
      dialogue.say("\(endpoint.description): \(count(models))")
      return Found(endpoint: endpoint, models: models)
    } catch {
      // Some servers have models and no list of them.
      if error.kind == .notFound || error.kind == .notUnderstood { return Found(endpoint: endpoint, models: []) }
      throw withKeyAdvice(error)
    }
  }

  private func count(_ models: [ModelInfo]) -> String {
    models.count == 1 ? "one model, \(models[0].id.harmless)" : "\(models.count) models"
  }

  // MARK: The model

  /// - Returns: `nil` where the learner chooses none.
  private func choose(_ name: String?, from found: Found, kept: ModelSettings?) throws(Problem) -> String? {
    if let name { return name }
    let names = found.models.filter(\.mayTalk).map(\.id)
    if let kept, kept.endpoint == found.endpoint.description, names.contains(kept.model) { return kept.model }
    guard let first = names.first else {
      throw Problem("\(found.endpoint.description) lists no model to talk with.", remedy: "Name one with --model.")
    }
    if names.count == 1 { return first }
    let listed = names.prefix(Self.mostListed)
    for (index, name) in listed.enumerated() { dialogue.say("  \(index + 1)  \(name.harmless)") }
    if names.count > listed.count { dialogue.say("  … and \(names.count - listed.count) more; --model takes any.") }
    guard let ask = dialogue.ask else {
      if found.endpoint.isLoopback { return first }
      throw Problem("\(found.endpoint.host) has \(names.count) models.", remedy: "Name one with --model.")
    }
    while let answer = ask("Which one? A number, or Enter for none:") {
      let answer = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if answer.isEmpty { return nil }
      if let number = Int(answer), listed.indices.contains(number - 1) { return listed[number - 1] }
      if names.contains(answer) { return answer }
    }
    return nil
  }

  private func tryOut(_ settings: ModelSettings) throws(Problem) {
    dialogue.say("Trying \(settings.model.harmless) with one sentence. A model that has to be loaded takes a while.")
    do throws(ModelFailure) {
      dialogue.say("  \(try inquiry.trial(settings).words)")
    } catch {
      throw withKeyAdvice(error)
    }
  }

  private func withKeyAdvice(_ failure: ModelFailure) -> Problem {
    guard failure.kind == .unauthorised else { return failure.problem }
    return Problem(failure.what, remedy: KeyPlace.advice(places))
  }

  private func agrees(to question: String) -> Bool {
    guard let ask = dialogue.ask else { return true }
    return ["y", "yes"].contains(ask(question)?.lowercased() ?? "")
  }
}

extension TimeLimits {
  /// For a server that was named, which may be far away or just starting.
  fileprivate static let patientKnock: TimeLimits = {
    var limits = TimeLimits()
    (limits.first, limits.idle, limits.total) = (30, 15, 45)
    return limits
  }()
}
