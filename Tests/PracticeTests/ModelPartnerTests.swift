import Conversation
import Foundation
import LanguageModel
import Practice
import Testing
import TextGrid

/// A language model finds the partner's words, played by the events that would come of it.
@Suite struct ModelPartnerTests {
  private static let replies = ["That sounds lonely.", "What do you miss most?", "I hear you."]

  /// What the script says to each of the replies.
  private static let script: [String] = {
    var driver = begin(.scripted)
    for reply in replies { driver.say(reply) }
    return driver.session.messages.filter { $0.role == .partner }.dropFirst().map(\.text)
  }()

  private static func begin(_ voice: PartnerVoice = .qwen, scenario: String = "moved-away") -> Driver {
    var driver = Driver.start(.practise(scenario: scenario, resume: nil), voice: voice)
    driver.press(.enter)
    return driver
  }

  /// The conversation with the first reply sent.
  private func asking() throws -> Driver {
    var driver = Self.begin()
    driver.type(Self.replies[0])
    driver.press(.enter)
    try #require(driver.asked.count == 1)
    return driver
  }

  // MARK: - Speaking

  @Test func theReplyIsSafeBeforeTheModelIsAsked() throws {
    var driver = Self.begin()
    driver.answersWrites = false
    driver.type(Self.replies[0])
    driver.press(.enter)
    #expect(driver.asked.isEmpty && driver.session.messages.last?.text == Self.replies[0])
    driver.answerWrites()
    #expect(driver.asked.count == 1)
  }

  @Test func theLineGrowsAsItIsSaid() throws {
    var driver = try asking()
    let line = Self.script[0]
    #expect(driver.screen.contains("Inés is thinking · qwen3:4b"))
    driver.hear(.delta(id: 1, text: "Well, \(line) And th"))
    #expect(driver.screen.contains("Well,") && !driver.screen.contains("And th"))
    #expect(driver.screen.contains("Inés is speaking") && !driver.screen.contains("is thinking"))
    #expect(driver.session.messages.last?.role == .learner)
    driver.hear(.done(id: 1, Answer(text: "Well, \(line) And that is it.", ending: .complete)))
    let said = try #require(driver.session.messages.last)
    #expect(said.text == "Well, \(line) And that is it.")
    #expect(said.by == .model && said.model == "qwen3:4b" && said.mood != nil && !said.isInvented)
    #expect(driver.session.partner == .model)
    #expect(driver.screen.contains("words by qwen3:4b"))
  }

  @Test func waitingSaysForWhomAndHowLong() throws {
    var driver = try asking()
    driver.hear(.waiting(id: 1, .connection))
    driver.pass(seconds: 3)
    #expect(driver.screen.contains("Waiting for the model server, 3 s · qwen3:4b · Esc: let the script answer"))
    driver.hear(.waiting(id: 1, .firstWords))
    driver.pass(seconds: 9)
    #expect(driver.screen.contains("Inés is thinking, 12 s · qwen3:4b · Esc: let the script answer"))
    driver.hear(.waiting(id: 1, .retry(seconds: 2, what: "The server is busy.")))
    #expect(driver.screen.contains("The server is busy: asking again, 12 s"))
  }

  @Test func thereMayBeTypingMeanwhile() throws {
    var driver = try asking()
    driver.type("and")
    driver.press(.enter)
    #expect(driver.screen.contains("Inés is still answering.") && driver.screen.contains("› and"))
    driver.answer(Self.script[0])
    #expect(driver.screen.contains("› and"))
    driver.press(.enter)
    #expect(driver.session.messages.last?.text == "and" && driver.asked.count == 2)
  }

  @Test func theScriptAsksNobody() {
    var driver = Self.begin(.scripted)
    for reply in Self.replies { driver.say(reply) }
    #expect(driver.asked.isEmpty && driver.session.partner == .scripted)
    #expect(driver.session.messages.allSatisfy { $0.by == .scripted && $0.model == nil })
  }

  @Test func theConversationEndsWithTheLastLine() throws {
    var driver = Self.begin(scenario: "lost-keys")
    for _ in 0..<3 {
      driver.say("I'm coming down.")
      driver.hear(.failed(id: try #require(driver.asked.last).id, .unreachable))
    }
    #expect(driver.screen.contains("The conversation has ended."))
    #expect(driver.session.isFinished && driver.session.feedback != nil)
  }

  // MARK: - Resting

  @Test func whoKeptTheLearnerWaitingIsNotAskedAgainAtOnce() throws {
    var driver = try asking()
    driver.pass(seconds: 120)
    driver.hear(.failed(id: 1, .silent))
    #expect(driver.words.contains("The script answered. The model began no answer."))
    driver.type("x")
    driver.press(.backspace)
    // The next reply is answered without a wait.
    driver.say(Self.replies[1])
    #expect(driver.asked.count == 1 && driver.session.messages.last?.text == Self.script[1])
    #expect(driver.screen.contains("script until ") && driver.screen.contains("Ctrl-G: ask the model"))
    // After the rest it is asked, and waited for a shorter while.
    driver.pass(seconds: 31)
    driver.type(Self.replies[2])
    driver.press(.enter)
    let second = try #require(driver.asked.last)
    #expect(driver.asked.count == 2 && second.limits.first <= 20 && second.limits.total <= 40)
    driver.hear(.failed(id: second.id, .silent))
    // The second rest is twice as long.
    driver.pass(seconds: 31)
    driver.say("Hm.")
    #expect(driver.asked.count == 2)
    driver.pass(seconds: 30)
    driver.type("Mm.")
    driver.press(.enter)
    #expect(driver.asked.count == 3)
    // Whoever answers is waited for as at first, even where the answer is not fit to be said.
    driver.answer("As an AI I cannot.")
    driver.answer("As an AI I cannot.")
    #expect(driver.session.messages.last?.by == .scripted)
    driver.type("And?")
    driver.press(.enter)
    #expect(driver.asked.count == 5 && driver.asked[4].limits == driver.asked[0].limits)
  }

  @Test func aKeyEndsTheRest() throws {
    var driver = try asking()
    driver.press(.control("g"))
    #expect(driver.screen.contains("The model is asked with every reply."))
    driver.pass(seconds: 120)
    driver.hear(.failed(id: 1, .silent))
    driver.press(.control("g"))
    #expect(driver.screen.contains("qwen3:4b is asked with your next reply."))
    driver.type(Self.replies[1])
    driver.press(.enter)
    #expect(driver.asked.count == 2 && driver.asked[1].limits == driver.asked[0].limits)
  }

  // MARK: - What goes wrong

  @Test func theScriptStandsInAndItIsSaidOnce() throws {
    var driver = try asking()
    driver.hear(.failed(id: 1, .unreachable))
    let said = try #require(driver.session.messages.last)
    #expect(said.text == Self.script[0] && said.by == .scripted && said.model == nil)
    #expect(driver.words.contains("The script answered. Nothing answers at http://localhost:11434. Start it."))
    driver.type("x")
    #expect(driver.words.contains("Start it."))
    driver.press(.backspace)

    driver.say(Self.replies[1])
    driver.hear(.failed(id: 2, .unreachable))
    #expect(!driver.words.contains("The script answered"))
    driver.say(Self.replies[2])
    driver.hear(.failed(id: 3, .helper))
    #expect(driver.words.contains("The script answered. hearken-model ended. It is started again."))
  }

  @Test func whatWorksInBetweenMakesItNewAgain() throws {
    var driver = try asking()
    driver.hear(.failed(id: 1, .unreachable))
    driver.say(Self.replies[1])
    driver.answer(Self.script[1])
    driver.say(Self.replies[2])
    driver.hear(.failed(id: 3, .unreachable))
    #expect(driver.words.contains("The script answered. Nothing answers"))
    #expect(
      driver.session.messages.filter { $0.role == .partner }.map(\.by) == [.scripted, .scripted, .model, .scripted])
  }

  @Test func whatWasHeardBeforeItBrokeStands() throws {
    var driver = try asking()
    driver.hear(.delta(id: 1, text: "\(Self.script[0]) And th"))
    driver.hear(.failed(id: 1, .helper))
    let said = try #require(driver.session.messages.last)
    #expect(said.text == Self.script[0] && said.by == .model)
  }

  @Test func aLineThatDoesNotPassIsAskedForOnceMore() throws {
    var driver = try asking()
    driver.hear(.done(id: 1, Answer(text: "As an AI, I cannot feel.", ending: .complete)))
    #expect(driver.asked.map(\.id) == [1, 2] && driver.session.messages.last?.role == .learner)
    driver.hear(.done(id: 2, Answer(text: "You should try to rest.", ending: .complete)))
    #expect(driver.session.messages.last?.text == Self.script[0] && driver.session.messages.last?.by == .scripted)
    #expect(!driver.words.contains("The script answered"))
  }

  @Test func aPromptThatIsTooLongIsShortenedOnce() throws {
    var driver = try asking()
    driver.hear(.failed(id: 1, ModelFailure(.tooLong, "It is too long.", remedy: "Less.", contextTokens: 1_024)))
    #expect(driver.asked.map(\.id) == [1, 2])
    driver.hear(.failed(id: 2, ModelFailure(.tooLong, "It is too long.", remedy: "Less.", contextTokens: 1_024)))
    #expect(driver.asked.count == 2 && driver.session.messages.last?.text == Self.script[0])
    #expect(driver.words.contains("The script answered. It is too long. Less."))
  }

  @Test func aLongConversationIsToldInShort() throws {
    var session = Fixtures.unfinished
    for _ in 0..<60 { session.messages += Fixtures.unfinished.messages.suffix(2) }
    var driver = Driver.start(.practise(scenario: "moved-away", resume: session), sessions: [session], voice: .qwen)
    driver.say("Mm.")
    driver.hear(.failed(id: 1, ModelFailure(.tooLong, "It is too long.", remedy: "Less.", contextTokens: 1_024)))
    #expect(driver.asked.count == 2)
    let lengths = driver.asked.map { $0.messages.map(\.text).joined().count }
    #expect(lengths[1] < lengths[0] * 2 / 3, "\(lengths)")
  }

  // MARK: - Esc

  @Test func escapeLetsTheScriptAnswer() throws {
    var driver = try asking()
    driver.press(.escape)
    #expect(driver.cancelled == [1])
    #expect(driver.session.messages.last?.text == Self.script[0] && driver.session.messages.last?.by == .scripted)
    #expect(!driver.words.contains("The script answered"))
    let before = driver.screen
    driver.hear(.failed(id: 1, ModelFailure(.cancelled, "It was cancelled.", remedy: "")))
    driver.hear(.done(id: 1, Answer(text: Self.script[0], ending: .complete)))
    #expect(driver.screen == before)
    driver.press(.escape)
    #expect(driver.screen.contains("Leave?"))
  }

  @Test func escapeEndsALineThatHasBegun() throws {
    var driver = try asking()
    driver.hear(.delta(id: 1, text: "\(Self.script[0]) And th"))
    #expect(driver.screen.contains("Esc: end the line here"))
    driver.press(.escape)
    #expect(driver.session.messages.last?.text == Self.script[0] && driver.session.messages.last?.by == .model)
  }

  @Test func takingTheReplyBackCancels() throws {
    var driver = try asking()
    driver.press(.control("t"))
    #expect(driver.cancelled == [1] && driver.screen.contains("› \(Self.replies[0])"))
    driver.hear(.done(id: 1, Answer(text: Self.script[0], ending: .complete)))
    #expect(driver.session.messages.last?.text == Self.replies[0])
    driver.press(.control("t"))
    #expect(driver.asked.map(\.id) == [1, 2])
    driver.answer(Self.script[0], id: 2)
    #expect(driver.session.messages.last?.by == .model)
  }

  // MARK: - Going on

  @Test func leavingCancelsAndComingBackAsksAgain() throws {
    var driver = try asking()
    driver.press(.control("c"), .character("l"))
    #expect(driver.cancelled == [1])
    driver.press(.down, .enter)
    #expect(driver.asked.map(\.id) == [1, 2])
    driver.answer(Self.script[0], id: 2)
    #expect(driver.session.messages.count == 3 && driver.session.messages.last?.by == .model)
  }

  @Test func finishingCancels() throws {
    var driver = try asking()
    driver.press(.control("c"), .character("f"))
    #expect(driver.cancelled == [1] && driver.session.isFinished)
    driver.hear(.done(id: 1, Answer(text: Self.script[0], ending: .complete)))
    #expect(driver.session.messages.last?.role == .learner)
  }

  @Test func anotherTakeLeavesTheModelsEarlierLinesAsTheyWere() throws {
    var driver = try asking()
    driver.answer("Well, \(Self.script[0])")
    driver.say(Self.replies[1])
    driver.answer("Yes, \(Self.script[1])")
    let said = driver.session.messages
    driver.press(.control("t"), .control("u"))
    driver.say(Self.replies[1])
    driver.press(.escape)
    #expect(Array(driver.session.messages.prefix(3)) == Array(said.prefix(3)))
    // The director is where it was, whatever words the model found.
    #expect(driver.session.messages.last?.text == Self.script[1])
    #expect(driver.session.messages[3].earlierTakes.first?.followedBy == [said[4]])
  }

  @Test func whatWasMadeUpIsRememberedInAResumedSession() throws {
    var session = Fixtures.unfinished
    session.messages += [
      Message(.learner, "What's her cat called?"),
      Message(.partner, "Biscuit. He bites.", by: .model, model: "qwen3:4b", isInvented: true),
    ]
    var driver = Driver.start(.practise(scenario: "moved-away", resume: session), sessions: [session], voice: .qwen)
    driver.say("Mm.")
    let prompt = try #require(driver.asked.first).messages.map(\.text).joined()
    #expect(prompt.components(separatedBy: "Biscuit. He bites.").count > 2, "\(prompt)")
  }

  @Test func whatIsMadeUpIsMarked() throws {
    var driver = Self.begin()
    driver.say("What is the name of your dentist?")
    driver.answer("Oh, some Brandt or other.")
    #expect(driver.session.messages.last?.isInvented == true, "\(driver.asked.last as Any)")
  }

  @Test func whereTheWordsGoIsSaidBefore() {
    func briefing(_ endpoint: String) -> String {
      let voice = PartnerVoice.model(PartnerTurn.Settings(endpoint: endpoint, model: "some/model:free"))
      return Driver.start(.practise(scenario: "moved-away", resume: nil), rows: 40, voice: voice).words
    }
    #expect(briefing("https://openrouter.ai/api/v1").contains("what you both say goes to openrouter.ai."))
    #expect(briefing("localhost:11434").contains("model:free, on this machine, finds Inés’s words."))
  }

  @Test func theTranscriptSaysWhoFoundTheWords() {
    var session = Fixtures.session
    session.messages[2].model = "qwen3:4b"
    var driver = Driver.start(.history, rows: 40, sessions: [session])
    driver.press(.enter, .end)
    #expect(driver.screen.contains("Words by a language model: qwen3:4b."))
  }

  // MARK: - Plain mode

  private func plain(interactive: Bool = true) -> Driver {
    .start(.practise(scenario: "moved-away", resume: nil), mode: .plain(interactive: interactive), voice: .qwen)
  }

  @Test func plainModePrintsTheLineWhenItIsWhole() throws {
    var driver = plain()
    #expect(driver.lines.contains { $0.contains("qwen3:4b, on this machine, finds Inés’s words") })
    driver.send(.line(Self.replies[0]))
    #expect(driver.model.isPartnerSpeaking)
    let before = driver.lines
    driver.hear(.delta(id: 1, text: "\(Self.script[0]) And th"))
    #expect(driver.lines == before)
    // A line that comes meanwhile waits.
    driver.send(.line(Self.replies[1]))
    driver.answer(Self.script[0])
    #expect(driver.lines.dropFirst(before.count).first == "Inés: \(Self.script[0])")
    #expect(driver.asked.count == 2)
    driver.hear(.failed(id: 2, .unreachable))
    #expect(
      driver.lines.suffix(2) == [
        "The script answered. Nothing answers at http://localhost:11434. Start it.", "Inés: \(Self.script[1])",
      ])
  }

  @Test func anEmptyLineLetsTheScriptAnswer() throws {
    var driver = plain()
    driver.send(.line(Self.replies[0]))
    for _ in 0..<10 { driver.pass(seconds: 1) }
    #expect(driver.lines.last == "(Inés is thinking, 10 s. Enter alone lets the script answer.)")
    driver.send(.line(""))
    #expect(driver.cancelled == [1] && driver.lines.last == "Inés: \(Self.script[0])")
  }

  @Test func theEndOfInputWaitsForTheAnswer() throws {
    var driver = plain(interactive: false)
    driver.send(.line(Self.replies[0]))
    driver.send(.endOfInput)
    #expect(!driver.hasQuit)
    driver.answer(Self.script[0])
    #expect(driver.hasQuit && driver.session.isFinished)
    #expect(driver.session.messages.last?.by == .model)
  }
}

extension PartnerVoice {
  static let qwen = PartnerVoice.model(PartnerTurn.Settings(endpoint: "http://localhost:11434", model: "qwen3:4b"))
}

extension ModelFailure {
  static let unreachable = ModelFailure(
    .unreachable, "Nothing answers at http://localhost:11434.", remedy: "Start it.")
  static let silent = ModelFailure(.silent, "The model began no answer.", remedy: "Try again.")
  static let helper = ModelFailure(.helper, "hearken-model ended.", remedy: "It is started again.")
}

extension Driver {
  /// The session that was written last.
  var session: Session { journal.values.max { $0.started < $1.started } ?? Fixtures.session }

  /// The screen as one run of words, however they are wrapped.
  var words: String { screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  mutating func hear(_ event: ModelEvent) { send(.model(event)) }

  /// The model answers the request that it was asked last, or another.
  mutating func answer(_ text: String, id: Int? = nil) {
    hear(.done(id: id ?? asked.last?.id ?? 0, Answer(text: text, ending: .complete)))
  }

  /// Time goes by, and the timers run out.
  mutating func pass(seconds: Int) {
    now += seconds
    send(.clock(now: Timestamp(seconds: now, utcOffset: Fixtures.now.utcOffset), seed: 7))
    wait()
  }
}
