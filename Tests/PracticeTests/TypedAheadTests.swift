import Conversation
import Testing
import TextGrid

@testable import Practice
/// Keys pressed before scenarios and history have been loaded.
@Suite struct TypedAheadTests {
  /// The app before anything has been loaded.
  private func started(_ first: FirstScreen = .home) -> Model {
    var model = Model()
    _ = update(&model, .started(Start(now: Fixtures.now, seed: 7, firstScreen: first)))
    return model
  }

  private func load(_ model: inout Model) {
    _ = update(&model, .historyLoaded([], unfinished: nil, draft: nil, notices: []))
    _ = update(&model, .scenariosLoaded(Fixtures.scenarios, problems: []))
  }

  private func press(_ model: inout Model, _ keys: Key...) { for key in keys { _ = update(&model, .key(key)) } }

  @Test func theScenarioListWaitsForItsScenarios() {
    var model = started()
    press(&model, .enter, .down, .enter)
    #expect(view(model).text.contains("Loading the scenarios…"))
    load(&model)
    #expect(model.place == .briefing)
    #expect(view(model).text.contains("Inés, your sister"))
  }

  @Test func severalScreensCanBeTypedAhead() {
    var model = started(.practise(scenario: "moved-away", resume: nil))
    press(&model, .enter, .character("h"), .character("i"))
    load(&model)
    #expect(model.place == .conversation)
    #expect(view(model).text.contains("› hi"))
  }

  @Test func keysThatLeadAwayDoNotWait() {
    var model = started(.scenarios)
    press(&model, .escape)
    #expect(model.place == .home)
    #expect(update(&model, .key(.character("q"))) == [.quit])
  }

  @Test func nothingWaitsOnceAllIsThere() {
    var model = started()
    load(&model)
    press(&model, .enter, .enter)
    #expect(model.place == .briefing)
  }
}
