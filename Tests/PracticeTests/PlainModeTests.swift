import Conversation
import Practice
import Testing
import TextGrid

@Suite struct PlainModeTests {
  private func piped(_ id: String = "moved-away", lines: [String] = [], ends: Bool = true) -> Driver {
    var driver = Driver.start(.practise(scenario: id, resume: nil), mode: .plain(interactive: false))
    for line in lines { driver.send(.line(line)) }
    if ends { driver.send(.endOfInput) }
    return driver
  }

  private func typed() -> Driver {
    .start(.practise(scenario: "moved-away", resume: nil), mode: .plain(interactive: true))
  }

  @Test func aPipeGoesFromOpeningToFeedback() throws {
    let driver = piped(lines: ["What was it like?", "", "That sounds lonely."])
    let lines = driver.lines
    #expect(lines.first == "Best friend moved away (Inés, your sister)")
    #expect(lines.contains("Touches on: loneliness, moving house"))
    #expect(lines.filter { $0.hasPrefix("Inés: ") }.count == 3)
    #expect(lines.filter { $0.hasPrefix("You: ") } == ["You: What was it like?", "You: That sounds lonely."])
    let score = try #require(lines.first { $0.contains("Encouraging elaboration: ") })
    #expect(score.contains(" of 5, "))
    #expect(driver.hasQuit)
    let session = try #require(driver.journal.values.first)
    #expect(session.isFinished && session.feedback != nil && session.replies == 2)
  }

  @Test func linesAreOnlyEverAdded() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil), mode: .plain(interactive: false))
    var before = driver.lines
    for line in ["hello", "/mood", "/undo", "hello again", "/feedback", "/finish", "too late"] {
      driver.send(.line(line))
      let after = driver.lines
      #expect(Array(after.prefix(before.count)) == before)
      #expect(after.count > before.count || line == "too late")
      before = after
    }
  }

  @Test func whatATerminalEchoedIsNotSaidAgain() {
    var driver = typed()
    driver.send(.line("hello"))
    #expect(!driver.lines.contains("You: hello"))
    #expect(driver.lines.filter { $0.hasPrefix("Inés: ") }.count == 2)
  }

  @Test func linesAfterTheEndAreCounted() {
    let lines = (1...9).map { "this is line \($0)" }
    let driver = piped("lost-keys", lines: lines)
    let replies = driver.journal.values.first?.replies ?? 0
    #expect(replies < 9)
    #expect(driver.lines.contains("The conversation has ended."))
    #expect(driver.lines.last == "\(counted(9 - replies)) came after the end of the conversation and did not count.")
    #expect(driver.hasQuit)
  }

  private func counted(_ number: Int) -> String { number == 1 ? "1 line" : "\(number) lines" }

  @Test func aSlashIsTypedTwice() {
    let driver = piped(lines: ["//shrug", "/shrug is no command"])
    #expect(driver.lines.contains("You: /shrug"))
    // Nobody is there to type it again: it is a reply.
    #expect(driver.lines.contains("You: /shrug is no command"))
  }

  @Test func anUnknownCommandIsExplainedToSomebodyWhoTypes() {
    var driver = typed()
    driver.send(.line("/shrug"))
    #expect(driver.lines.last?.contains("There is no command “/shrug”.") == true)
    #expect(driver.journal.isEmpty)
  }

  @Test(arguments: PlainCommand.allCases)
  func everyCommandAnswers(_ command: PlainCommand) {
    var driver = typed()
    driver.send(.line("hello"))
    let before = driver.lines
    driver.send(.line("/\(command.rawValue)"))
    #expect(driver.lines.count > before.count, "/\(command.rawValue) said nothing")
  }

  @Test func undoKeepsTheEarlierTake() {
    let driver = piped(lines: ["first", "/undo", "second"])
    let session = driver.journal.values.first
    #expect(session?.messages[1].text == "second")
    #expect(session?.messages[1].earlierTakes.map(\.text) == ["first"])
  }

  @Test func quittingKeepsTheConversationForAnotherTime() {
    var driver = typed()
    driver.send(.line("hello"))
    driver.send(.line("/quit"))
    #expect(driver.hasQuit)
    #expect(driver.journal.values.first?.isFinished == false)
    #expect(driver.lines.last == "Kept. “hearken” offers to go on with it.")
  }

  @Test func linesWaitUntilTheJournalHasAnswered() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil), mode: .plain(interactive: false))
    driver.answersWrites = false
    driver.send(.line("one"))
    driver.send(.line("two"))
    driver.send(.endOfInput)
    #expect(driver.journal.values.first?.replies == 1)
    #expect(!driver.hasQuit)
    for _ in 0..<8 where !driver.hasQuit {
      driver.answerWrites()
      driver.answersWrites = false
    }
    #expect(driver.journal.values.first?.replies == 2)
    #expect(driver.hasQuit)
  }

  @Test func aDiskThatIsFullStopsAPipeWithWords() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil), mode: .plain(interactive: false))
    driver.writeProblem = Problem("There is no space left on the disk.", remedy: "Free some space.")
    for line in ["one", "two", "three"] { driver.send(.line(line)) }
    driver.send(.endOfInput)
    #expect(driver.lines.contains("Not saved: There is no space left on the disk. Free some space."))
    #expect(driver.lines.last == "2 lines could not be used, because the reply before could not be saved.")
    #expect(driver.hasQuit && driver.model.hasUnsaved)
  }

  @Test func somebodyWhoTypesCanRetry() {
    var driver = typed()
    driver.writeProblem = Problem("There is no space left on the disk.", remedy: "Free some space.")
    driver.send(.line("one"))
    driver.send(.line("/save /tmp/x.json"))
    #expect(driver.exports == ["/tmp/x.json"])
    #expect(driver.lines.contains("Saved a copy to /tmp/x.json"))
    driver.writeProblem = nil
    driver.send(.line("/retry"))
    #expect(driver.lines.filter { $0.hasPrefix("Inés: ") }.count == 2)
  }

  @Test func theLiveCoachSpeaksUnderEachReply() {
    var driver = Driver.start(
      .practise(scenario: "moved-away", resume: nil), coach: .live, mode: .plain(interactive: true))
    driver.send(.line("What was that like?"))
    #expect(driver.lines.contains { $0.hasPrefix("(Coach: ") })
  }

  @Test func nothingSteersTheTerminal() {
    let driver = piped(lines: ["\u{1B}[31mred\u{7}", "tab\there \u{202E}turned"])
    for line in driver.lines {
      for scalar in line.unicodeScalars {
        #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar != "\u{202E}")
      }
    }
    #expect(driver.lines.contains("You: \u{FFFD}[31mred\u{FFFD}"))
  }

  @Test func theListOfScenariosIsChosenFromByNumber() {
    var driver = Driver.start(mode: .plain(interactive: true))
    #expect(driver.lines.contains("2. Best friend moved away (Inés, your sister, guarded at first)"))
    driver.send(.line("seven"))
    #expect(driver.lines.last == "Type one of the numbers above, or /quit.")
    driver.send(.line("2"))
    #expect(driver.lines.last?.hasPrefix("Inés: ") == true)
  }

  @Test func aPipeWithoutAScenarioIsToldWhichThereAre() {
    var driver = Driver.start(mode: .plain(interactive: false))
    #expect(driver.lines.last == "Say which one: hearken practice ID --plain, with one of these: lost-keys, moved-away")
    driver.send(.endOfInput)
    #expect(driver.hasQuit)
  }

  @Test func onlySomebodyWhoTypesIsPrompted() {
    #expect(PlainView.prompt(Driver.start(mode: .plain(interactive: true)).model) == "> ")
    var driver = typed()
    #expect(PlainView.prompt(driver.model) == "You: ")
    driver.send(.line("hello"))
    driver.send(.line("/finish"))
    #expect(PlainView.prompt(driver.model) == nil)
    #expect(PlainView.prompt(piped(ends: false).model) == nil)
  }

  @Test func problemsAreToldApart() {
    var driver = piped(ends: false)
    driver.writeProblem = Problem("There is no space left on the disk.", remedy: "Free some space.")
    driver.send(.line("hello"))
    let problems = PlainView.lines(driver.model).filter(\.isProblem).map(\.text)
    #expect(problems == ["Not saved: There is no space left on the disk. Free some space."])
  }

  @Test func whatThisIsIsSaidOnce() {
    var driver = Driver.start(mode: .plain(interactive: true))
    driver.send(.line("2"))
    #expect(driver.lines.filter { $0.contains("it is not care") }.count == 1)
  }

  @Test func asciiHoldsForOurOwnSigns() {
    var driver = Driver.start(mode: .plain(interactive: true))
    driver = Driver.start(
      .practise(scenario: "moved-away", resume: nil), ascii: true, mode: .plain(interactive: true))
    driver.send(.line("hello"))
    driver.send(.line("/undo"))
    #expect(driver.lines.contains("Taken back: \"hello\". Say it another way, or put it back with /undo."))
  }
}
