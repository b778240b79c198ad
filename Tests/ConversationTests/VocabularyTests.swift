import Conversation
import Testing

/// Raw values stand in sessions, scenarios and the output of commands: they do not change.
struct VocabularyTests {
  @Test func theSixDimensions() {
    #expect(
      Dimension.allCases.map(\.rawValue) == [
        "encouraging_elaboration", "validating_emotions", "demonstrating_understanding", "advice_giving",
        "self_oriented", "dismissing_emotions",
      ])
    #expect(Dimension.allCases.map(\.isWanted) == [true, true, true, false, false, false])
  }

  @Test func theMovesOfEachDimension() {
    let counts = Dimension.allCases.map { dimension in Move.allCases.count { $0.dimension == dimension } }
    #expect(counts == [5, 7, 6, 5, 4, 8])
    #expect(
      Move.allCases.filter { $0.dimension == nil }.map(\.rawValue) == [
        "ask_permission", "repair", "encourage_cheer", "social", "neutral", "hostile", "unreadable",
      ])
  }

  @Test func idsAreSnakeCaseAndTitlesDiffer() {
    for id in Move.allCases.map(\.rawValue) + Distortion.allCases.map(\.rawValue) {
      #expect(id.allSatisfy { $0 == "_" || ("a"..."z").contains($0) }, "\(id)")
    }
    #expect(Set(Move.allCases.map(\.title)).count == Move.allCases.count)
    #expect(Set(Dimension.allCases.map(\.title)).count == Dimension.allCases.count)
  }

  @Test func theOtherWords() throws {
    try expectShape(
      Distortion.allCases,
      #"["sentiment_attenuation","granularity_mismatch","conflict_avoidance","linguistic_distancing"]"#)
    try expectShape(WantsNow.allCases, #"["vent","ideas","company"]"#)
    try expectShape([Role.partner, .learner], #"["partner","learner"]"#)
    try expectShape([PartnerKind.scripted, .model], #"["scripted","model"]"#)
    try expectShape([Certainty.firm, .tentative], #"["firm","tentative"]"#)
  }
}
