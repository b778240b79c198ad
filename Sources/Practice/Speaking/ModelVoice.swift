import Conversation
import LanguageModel
import TextGrid

/// The language model that finds the partner's words, and how that goes.
struct ModelVoice: Sendable {
  private(set) var settings: PartnerTurn.Settings
  /// The number of the next request; no two requests share one.
  var nextRequest = 1
  /// Why the script had to answer last; `nil` since the model answered.
  private(set) var failure: ModelFailure?
  /// Whether the learner is being told of it.
  var isFailureNew = false

  init(_ settings: PartnerTurn.Settings) { self.settings = settings }

  /// What it is called on the screen: "/models/SmolLM2-135M.gguf" → "SmolLM2-135M".
  var name: String {
    let last = settings.model.harmless.split(separator: "/").last.map(String.init) ?? ""
    return truncate(last.hasSuffix(".gguf") ? String(last.dropLast(5)) : last, to: 28)
  }

  /// Said before a conversation: who speaks, and where the words go.
  func introduction(of partner: String) -> String {
    let endpoint = try? Endpoint(settings.endpoint)
    return endpoint?.isLoopback == true && !Disclosure.runsElsewhere(settings.model)
      ? "The language model \(name), on this machine, finds \(partner)’s words."
      : "The language model \(name) finds \(partner)’s words: what you both say goes to "
        + (endpoint.map { $0.isLoopback ? "a server elsewhere." : "\($0.host)." } ?? "its server.")
  }

  /// Notes how a turn ended. What goes wrong in the same way again is not told again.
  mutating func note(_ speech: PartnerSpeech) {
    guard let failure = speech.failure else {
      if speech.by == .model { self.failure = nil }
      return
    }
    guard failure.kind != .cancelled else { return }
    isFailureNew = failure != self.failure
    self.failure = failure
  }

  /// Lets prompts have fewer tokens, after one was too long.
  ///
  /// - Parameter contextTokens: how many the model can read, where the server said it.
  /// - Returns: whether there is any use in asking again.
  mutating func shorten(to contextTokens: Int?) -> Bool {
    // How many tokens a text has is estimated, so that what should have fitted may not have.
    var room = settings.promptTokens * 3 / 4
    if let contextTokens { room = min(room, contextTokens - min(settings.answerTokens, contextTokens / 4)) }
    guard room >= 200 else { return false }
    settings.promptTokens = room
    return true
  }
}

extension ModelFailure {
  /// In a line, for who waited.
  var toldOnce: String { "The script answered. \(what) \(remedy)" }
}
