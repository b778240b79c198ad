import Conversation
import Practice
import RolePlay
import Testing
import TextGrid

/// History and scenarios come when they come; the learner may be quicker.
@Suite struct LoadingTests {
  private static let unfinished: Session = {
    var session = Session(
      id: "20261121-101758-moved-away-0a3f",
      scenario: ScenarioReference(id: "moved-away", title: "Best friend moved away", partner: "Inés"),
      started: Fixtures.hoursAgo(1), seed: 7)
    session.messages = [Message(.partner, "Anyway, how are you?"), Message(.learner, "Who lives there now?")]
    return session
  }()

  /// The app with its history there, and "Continue" chosen.
  private func continued(_ draft: String) -> Model {
    var model = Model()
    let session = Self.unfinished
    _ = update(&model, .started(Start(now: Fixtures.now, seed: 7)))
    _ = update(
      &model,
      .historyLoaded(
        [SessionSummary(session)], unfinished: session, draft: Draft(session: session.id, text: draft), notices: []))
    _ = update(&model, .key(.down))
    #expect(update(&model, .key(.enter)).isEmpty)
    return model
  }

  @Test func continuingWaitsForTheScenarios() {
    var model = continued("")
    #expect(!view(model).text.contains("not there any more"))
    let effects = update(&model, .scenariosLoaded(Fixtures.scenarios, problems: []))
    #expect(effects.first == .claim(session: Self.unfinished.id))
    #expect(view(model).text.contains("Inés is typing…"))
  }

  @Test func aDraftOfWhatWasSentIsNotOfferedAgain() {
    var model = continued("Who lives there now?")
    let effects = update(&model, .scenariosLoaded(Fixtures.scenarios, problems: []))
    #expect(effects.last == .clearDraft(session: Self.unfinished.id))
    #expect(!view(model).text.contains("› Who lives"))
  }

  @Test func aSheetThatCannotBeReadSaysSoWhenItIsChosen() throws {
    let end = try #require(Fixtures.lostKeys.firstRange(of: "\nbeats:")).lowerBound
    let text = String(Fixtures.lostKeys[..<end]) + "\nfacts: none\n"
    let card = try #require(ScenarioCard(beginning: text, path: "lost-keys.yaml", text: { @Sendable in text }))
    var driver = Driver()
    driver.scenarios = [card]
    driver.send(.started(Start(now: Fixtures.now, seed: 7, firstScreen: .scenarios)))
    driver.press(.enter)
    driver.press(.enter)
    #expect(driver.screen.contains("“Locked out again” cannot be opened."))
    #expect(driver.screen.contains("lost-keys.yaml:"))
  }
}
