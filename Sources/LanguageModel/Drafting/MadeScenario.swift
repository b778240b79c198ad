public import RolePlay

/// A sheet that was made up, and has passed the checks that every sheet has to pass.
public struct MadeScenario: Sendable, Equatable {
  public var scenario: Scenario
  /// The file.
  public var text: String

  /// Writes a draft out as a sheet and looks it through as `hearken scenarios check` does. What is in the way of something
  /// else (a question that another fact answers, a line that is there twice) is taken out, as long as enough is left.
  ///
  /// - Throws: what makes a sheet of it impossible.
  init(_ draft: ScenarioDraft, _ topic: DraftTopic, origin: MadeUp, id: String) throws(DraftFault) {
    var without: Set<DraftSheet.Part> = []
    for _ in 0..<Self.mostRounds {
      let sheet = DraftSheet(draft, topic, origin: origin, id: id, without: without)
      let file = ScenarioFile(text: sheet.text, path: id)
      let found = file.review()
      if let scenario = file.scenario, found.isEmpty {
        try Self.expectEnough(scenario)
        if let failure = ScenarioTests.run(scenario).first { throw Self.fault(failure.message) }
        (self.scenario, text) = (scenario, sheet.text)
        return
      }
      let parts = Set(found.compactMap { sheet.parts[$0.line] }).subtracting(without)
      guard !parts.isEmpty else { throw Self.fault(found.first?.message ?? "it is no scenario") }
      without.formUnion(parts)
    }
    throw Self.fault("too much of it is in the way of the rest")
  }

  /// Plays it by chance and by bots, which takes a second or so.
  ///
  /// - Returns: what is wrong with it; empty where nothing is.
  public func rehearsed(plays: Int) -> [String] { Rehearsal.run(scenario, plays: plays).problems(path: scenario.id) }

  private static let mostRounds = 12

  private static func expectEnough(_ scenario: Scenario) throws(DraftFault) {
    let beats = scenario.beats.count { $0.fact == nil }
    guard scenario.fact(DraftQuestion.whatHappened.rawValue) != nil,
      scenario.facts.count >= ScenarioDraft.fewestAnswers, beats >= fewestBeats
    else { throw fault("too little of it can be told apart") }
  }

  private static let fewestBeats = 12

  private static func fault(_ words: String) -> DraftFault { DraftFault(part: "the sheet", words: words) }
}
