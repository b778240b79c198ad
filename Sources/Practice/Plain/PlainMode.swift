import Coach
import Conversation
import RolePlay

// Plain mode: the same conversation, with lines in place of keys and of screens.

extension Model {
  // MARK: - What is said of its own accord

  /// The scenarios to choose from, where the learner named none.
  mutating func plainHome() -> [Effect] {
    guard plain.isOn, !plain.hasShownHome, running == nil else { return [] }
    plain.hasShownHome = true
    plain.note("Hearken: practise listening to someone who is having a hard time.")
    if isFirstStart { plain.note(Care.firstStart) }
    plain.add(.gap)
    for (index, scenario) in library.scenarios.enumerated() {
      let persona = scenario.persona
      plain.note(
        "\(index + 1). \(scenario.title) (\(persona.name), your \(persona.relation), \(scenario.difficulty.words))")
    }
    if plain.isInteractive, let session = library.unfinished {
      plain.note("0. Continue with \(session.scenario.partner), \(counted(session.replies, "reply", "replies")) so far")
    }
    plain.note(
      plain.isInteractive
        ? "Type a number to begin, or /quit."
        : "Say which one: hearken practice ID --plain, with one of these: "
          + library.scenarios.map(\.id).joined(separator: ", "))
    return drainPlain()
  }

  mutating func plainPersisted() -> [Effect] {
    guard plain.isOn else { return [] }
    return (plain.isClosing ? [.quit] : []) + drainPlain()
  }

  mutating func plainPersistFailed(_ problem: Problem) -> [Effect] {
    guard plain.isOn else { return [] }
    plain.problem("\(saving.complaint): \(problem.what) \(problem.remedy)")
    if plain.isClosing { return [.quit] }
    if plain.isInteractive { plain.note("/retry tries again, /save PATH saves a copy elsewhere.") }
    return drainPlain()
  }

  // MARK: - Lines

  mutating func plainLine(_ line: String) -> [Effect] {
    guard plain.isOn else { return [] }
    if isPartnerSpeaking, plain.isInteractive, line.trimmed.isEmpty { return letScriptAnswer() }
    plain.waiting.append(.line(line))
    return drainPlain()
  }

  mutating func plainEnd() -> [Effect] {
    guard plain.isOn else { return [] }
    plain.waiting.append(.end)
    return drainPlain()
  }

  /// Takes what has come in, as far as the conversation is ready for it.
  mutating func drainPlain() -> [Effect] {
    var effects: [Effect] = []
    while plain.isOn, !plain.isClosing, isReadyForLine, !plain.waiting.isEmpty {
      switch plain.waiting.removeFirst() {
      case .line(let line): effects += takeLine(line)
      case .end: effects += closePlain()
      }
    }
    return effects
  }

  private var isReadyForLine: Bool {
    running == nil ? plain.hasShownHome : !saving.isPending && !isPartnerSpeaking
  }

  private mutating func takeLine(_ line: String) -> [Effect] {
    switch PlainLine(line) {
    case .command(let command, let argument): return perform(command, argument)
    case .unknownCommand(let text):
      guard plain.isInteractive else { return takeReply(text) }
      plain.note("There is no command “\(text)”. /help lists them; a reply that begins with / is typed with //.")
      return []
    case .reply(let text): return takeReply(text)
    }
  }

  private mutating func takeReply(_ text: String) -> [Effect] {
    guard !text.isEmpty else { return [] }
    guard let running else { return plain.isInteractive ? chooseScenario(text) : [] }
    guard !running.isEnded else {
      plain.unused += 1
      return []
    }
    guard running.phase == .listening else {
      plain.unused += 1
      if plain.isInteractive { plain.note("Your last reply has to be saved first: /retry, or /save PATH.") }
      return []
    }
    if !plain.isInteractive { plain.add(.you(text)) }
    guard !Care.learnerIsAtRisk(text) else {
      plain.held = text
      plain.note("\(Care.title)\n\n\(Care.message)\n")
      plain.note("/send sends it as it is, if it was not about you; /quit stops here; or write something else.")
      return []
    }
    plain.held = nil
    return say(text)
  }

  private mutating func chooseScenario(_ text: String) -> [Effect] {
    if text == "0", library.unfinished != nil { return continueUnfinished() }
    if let number = Int(text), library.scenarios.indices.contains(number - 1) {
      return begin(library.scenarios[number - 1])
    }
    if let scenario = library.scenario(text) { return begin(scenario) }
    plain.note("Type one of the numbers above, or /quit.")
    return []
  }

  // MARK: - The end

  /// End of input: the session is closed, saved and judged.
  private mutating func closePlain() -> [Effect] {
    guard let running else { return [.quit] }
    let isStuck = running.phase != .listening && !running.isEnded
    var effects: [Effect] = []
    if !running.isEnded, !isStuck, running.session.replies > 0 || running.retake != nil { effects = finishPlain() }
    if plain.unused > 0 {
      let lines = counted(plain.unused, "line", "lines")
      plain.problem(
        isStuck
          ? "\(lines) could not be used, because the reply before could not be saved."
          : "\(lines) came after the end of the conversation and did not count.")
    }
    guard !effects.isEmpty else { return draftEffects() + [.quit] }
    return effects
  }

  /// Closes the session and says the feedback; quits when it is saved.
  mutating func finishPlain() -> [Effect] {
    running?.finish(at: now, coach: .standard)
    plain.isClosing = true
    if let session = running?.session { plain.add(.feedback(session)) }
    return persist(running?.session)
  }
}

extension PlainLog {
  mutating func conversationBegins(_ running: RunningSession, voice: ModelVoice?) {
    guard isOn else { return }
    let scenario = running.scenario
    note("\(scenario.title) (\(scenario.persona.name), your \(scenario.persona.relation))")
    note(scenario.brief)
    if !scenario.contentWarning.isEmpty { note("Touches on: " + scenario.contentWarning.joined(separator: ", ")) }
    if let voice { note(voice.introduction(of: running.partner)) }
    if isInteractive {
      note("Reply in your own words, one line a reply. /help lists the commands, /finish ends with feedback.")
    }
    add(.gap)
    for message in running.messages {
      add(message.role == .partner ? .partner(name: running.partner, text: message.text) : .you(message.text))
    }
  }

  /// The partner's answer, with what the coach saw in the reply where that is wanted.
  mutating func partnerAnswered(_ running: RunningSession?, timing: CoachTiming) {
    guard isOn, let running else { return }
    if timing == .live, let reply = running.messages.last(where: { $0.role == .learner }),
      let note = CoachNote.text(reply)
    {
      add(.coach(note))
    }
    if let line = running.messages.last, line.role == .partner { add(.partner(name: running.partner, text: line.text)) }
    guard running.isEnded else { return }
    note("The conversation has ended.")
    add(.feedback(running.session))
    // Somebody who types has nothing left to type; a file may have, and what is left of it is counted.
    if isInteractive { isClosing = true }
  }
}
