import Conversation
import RolePlay
import Testing
import TextGrid

@testable import Practice

/// What a window of 40 by 12 shows whole.
@Suite struct NarrowScreenTests {
  @Test func theStateIsNotCutInMidWord() {
    for (rows, columns) in [(12, 40), (12, 30), (6, 20)] {
      let driver = Driver.start(
        .practise(scenario: "moved-away", resume: Fixtures.unfinished), rows: rows, columns: columns)
      #expect(driver.screen.contains("wary and unsettled"), "\(columns) columns")
      #expect(!driver.screen.contains("…"), "\(columns) columns")
    }
  }

  @Test func theWordsOfAScoreAreNotCut() {
    var driver = Driver.start(.history, rows: 60, columns: 40, sessions: [unsure])
    driver.press(.enter, .character("f"))
    #expect(driver.screen.contains("1.0  hardly any, tentative"))
    #expect(driver.screen.contains("·······"), "and there is a bar still")
    for columns in 20...84 {
      var driver = Driver.start(.history, rows: 80, columns: columns, sessions: [unsure])
      driver.press(.enter, .character("f"))
      // In a line of text the words may be broken over two rows, but they are all there.
      let shown = driver.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(shown.contains("hardly any, tentative"), "\(columns) columns")
    }
  }

  private var unsure: Session {
    var session = Fixtures.session
    session.assessment?.scores = Dimension.allCases.map { DimensionScore($0, score: 1, certainty: .tentative) }
    return session
  }

  @Test func everyPartnerIsNamedInTheList() {
    var driver = Driver(sessions: [])
    driver.scenarios = [
      ("Passed over for the promotion", "Dana", "a"), ("Out by ten past ten", "Martin", "b"),
    ].compactMap { title, name, id in
      let text = Fixtures.lostKeys.replacing("Locked out again", with: title).replacing(
        "name: Tom", with: "name: \(name)")
      return Fixtures.load(text.replacing("id: lost-keys", with: "id: \(id)")).map(ScenarioCard.init)
    }
    driver.send(
      .started(
        Start(
          size: Size(rows: 12, columns: 40), now: Fixtures.now, seed: 7, firstScreen: .scenarios, ascii: false,
          coach: .after, mode: .screen, voice: .scripted)))
    let rows = driver.screen.split(separator: "\n")
    #expect(rows.contains { $0.contains("Out by ten past ten") && $0.hasSuffix("Martin") })
    #expect(rows.contains { $0.contains("Passed over for the promotion") && $0.hasSuffix("Dana") })
  }

  @Test func keysThatHaveNoRoomAreHintedAt() {
    let narrow = Driver.start(.practise(scenario: "moved-away", resume: Fixtures.unfinished), rows: 12, columns: 40)
    #expect(narrow.screen.contains("F1 more keys"))
    let wide = Driver.start(.practise(scenario: "moved-away", resume: Fixtures.unfinished), rows: 24, columns: 80)
    #expect(wide.screen.contains("F1 help"))
  }

  @Test func whatReplacesTheOldWordsIsSaidAtAnyWidth() {
    for columns in [40, 60, 80] {
      var driver = Driver.start(
        .practise(scenario: "moved-away", resume: Fixtures.unfinished), rows: 12, columns: columns)
      driver.press(.control("t"))
      #expect(driver.screen.contains("type to replace it"), "\(columns) columns")
    }
  }
}
