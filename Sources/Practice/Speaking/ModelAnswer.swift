import Conversation
import LanguageModel

// The partner's answer in a language model's words. The reply that it answers is in the journal already, so that
// nothing that happens here can lose it.

extension Model {
  /// Asks the model for the words of the answer that is made.
  mutating func askModel() -> [Effect] {
    guard var voice, let outputs = running?.speak(with: &voice, at: now) else { return [] }
    self.voice = voice
    return perform(outputs) + [.startTimer(.thinking(turnNumber), milliseconds: 1000)]
  }

  mutating func modelSaid(_ event: ModelEvent) -> [Effect] {
    guard var voice, let outputs = running?.hear(event, &voice) else { return [] }
    self.voice = voice
    return perform(outputs)
  }

  /// The learner has waited long enough: what the model has said stands, else the scripted line.
  mutating func letScriptAnswer() -> [Effect] {
    guard let request = running?.speaking?.request else { return [] }
    let cancelled = ModelFailure(.cancelled, "It was cancelled.", remedy: "")
    return [.cancel(request: request)] + modelSaid(.failed(id: request, cancelled))
  }

  /// The answer is not wanted any more.
  func abandonAnswer() -> [Effect] {
    running?.speaking.map { [.cancel(request: $0.request)] } ?? []
  }

  private mutating func perform(_ outputs: [PartnerTurn.Output]) -> [Effect] {
    outputs.flatMap { output -> [Effect] in
      switch output {
      case .ask(let request): return [.ask(request)]
      case .cancel(let request): return [.cancel(request: request)]
      case .show: return []
      case .said(let speech):
        voice?.note(speech, waited: running?.speaking?.seconds(at: now) ?? 0, at: now)
        if voice?.isFailureNew == true, let failure = voice?.failure { plain.problem(failure.toldOnce) }
        if plain.isInteractive, let rest = modelRest {
          plain.note("(The script answers until \(rest). /model asks the model with your next reply.)")
        }
        return answer(speech)
      }
    }
  }

  // MARK: - Resting

  /// Until when the script answers, "17:32"; `nil` where the model is asked, or there is none.
  var modelRest: String? { voice?.rest(at: now).map(TimeWords.clock) }

  /// The model is asked again with the next reply, however little there was of it before.
  mutating func wakeModel() -> [Effect] {
    if let reason = reasonAgainstWakingModel { return tell(reason) }
    voice?.wake()
    return tell("\(voice?.name ?? "The model") is asked with your next reply.")
  }

  var reasonAgainstWakingModel: String? {
    guard voice != nil else { return "The script speaks for the partner." }
    return modelRest == nil ? "The model is asked with every reply." : nil
  }

  // MARK: - Waiting

  /// Seconds pass: the screen counts them, and plain mode says now and then that it still waits.
  mutating func stillThinking(_ turn: Int) -> [Effect] {
    guard let running, let speaking = running.speaking, turn == turnNumber else { return [] }
    if plain.isInteractive, [10, 30, 60, 120, 240].contains(speaking.seconds(at: now)) {
      let state = waitingWords(speaking, running.partner)
      plain.note("(\(state). Enter alone lets the script answer.)")
    }
    return [.startTimer(.thinking(turn), milliseconds: 1000)]
  }

  /// The line of state: whom the learner waits for, how long already, and what they can do about it.
  func state(of speaking: Speaking, _ partner: String) -> String {
    let way = speaking.shown.isEmpty ? "Esc: let the script answer" : "Esc: end the line here"
    return [waitingWords(speaking, partner), voice?.name ?? "", way].joined(separator: glyphs.separator)
  }

  /// "Dana is thinking, 12 s"
  private func waitingWords(_ speaking: Speaking, _ partner: String) -> String {
    let seconds = speaking.seconds(at: now)
    let waited = seconds > 0 ? ", \(seconds) s" : ""
    guard speaking.shown.isEmpty else { return "\(partner) is speaking" + waited }
    switch speaking.wait {
    case .retry(_, let what): return what.harmless.droppingFullStop + ": asking again" + waited
    case .connection: return "Waiting for the model server" + waited
    case .firstWords, nil: return "\(partner) is thinking" + waited
    }
  }
}

extension String {
  fileprivate var droppingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
