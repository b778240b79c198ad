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
  /// Until then the script answers at once, because the server kept the learner waiting for nothing.
  private var restsUntil: Timestamp?
  /// Rests since the model answered last.
  private var rests = 0

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
  ///
  /// - Parameter waited: seconds that the learner has waited for it.
  mutating func note(_ speech: PartnerSpeech, waited: Int, at now: Timestamp) {
    guard let failure = speech.failure else {
      // It has answered, fit to be said or not.
      wake()
      if speech.by == .model { self.failure = nil }
      return
    }
    guard failure.kind != .cancelled else { return }
    isFailureNew = failure != self.failure
    self.failure = failure
    // What shows at once costs nothing to try again with the next reply.
    guard failure.kind == .silent || waited >= Self.longWait else { return }
    let pause = min(Self.firstRest << rests, Self.longestRest)
    restsUntil = Timestamp(seconds: now.seconds + pause, utcOffset: now.utcOffset)
    rests = min(rests + 1, 8)
  }

  /// Seconds.
  private static let longWait = 5
  private static let firstRest = 30
  private static let longestRest = 900

  /// Until when the script answers in its place; `nil` where it is asked.
  func rest(at now: Timestamp) -> Timestamp? { restsUntil.flatMap { $0.seconds > now.seconds ? $0 : nil } }

  /// The learner wants it asked with the next reply, and will wait as long as at first.
  mutating func wake() { (rests, restsUntil) = (0, nil) }

  /// How it is asked now: after a rest nobody waits for it as long as before.
  var turn: PartnerTurn.Settings {
    var turn = settings
    guard rests > 0 else { return turn }
    turn.limits.connect = min(turn.limits.connect, 5)
    turn.limits.first = min(turn.limits.first, Self.patienceAfterRest)
    turn.limits.idle = min(turn.limits.idle, Self.patienceAfterRest)
    turn.limits.total = min(turn.limits.total, 2 * Self.patienceAfterRest)
    return turn
  }

  /// Seconds.
  private static let patienceAfterRest = 20.0

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
