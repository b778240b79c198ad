import Conversation
import Testing

struct ReadingTests {
  private let reading = Reading(
    clauses: [
      Clause(
        range: 0..<10, text: "Poor you, ",
        moves: [
          TaggedMove(.sympathy, confidence: 0.75, evidence: [0..<4, 5..<8]),
          TaggedMove(.repair, confidence: 0.5),
        ]),
      Clause(range: 10..<14, text: "why?", moves: [TaggedMove(.sympathy, confidence: 0.9)]),
    ],
    distortions: [DistortionFinding(.sentimentAttenuation, severity: 0.25, evidence: "Poor")])

  @Test func whatIsHeldAgainstTheLearnerHasToBeLikelierThanNot() {
    let clause = Clause(
      range: 0..<9, text: "That's bad",
      moves: [
        TaggedMove(.acknowledgeDifficulty, confidence: 0.45), TaggedMove(.criticizeBlame, confidence: 0.49),
        TaggedMove(.hostile, confidence: 0.49), TaggedMove(.practicalOffer, confidence: 0.5),
      ])
    #expect(Reading(clauses: [clause]).moves == [.acknowledgeDifficulty, .practicalOffer])
  }

  @Test func itsShapeIsAContract() throws {
    try expectShape(
      reading,
      #"{"clauses":[{"end":10,"moves":["#
        + #"{"confidence":0.75,"dimension":"validating_emotions","evidence":[[0,4],[5,8]],"id":"sympathy"},"#
        + #"{"confidence":0.5,"dimension":null,"evidence":[],"id":"repair"}],"start":0,"text":"Poor you, "},"#
        + #"{"end":14,"moves":["#
        + #"{"confidence":0.9,"dimension":"validating_emotions","evidence":[],"id":"sympathy"}],"#
        + #""start":10,"text":"why?"}],"#
        + #""distortions":[{"evidence":"Poor","id":"sentiment_attenuation","severity":0.25}]}"#)
  }

  @Test func evidenceAndDimensionMayBeLeftOut() throws {
    let move = try decode(TaggedMove.self, #"{"id": "sympathy", "confidence": 1}"#)
    #expect(move == TaggedMove(.sympathy, confidence: 1))
  }

  @Test(arguments: [
    #"{"start": 5, "end": 4, "text": "", "moves": []}"#, #"{"start": -1, "end": 4, "text": "", "moves": []}"#,
    #"{"start":0,"end":1,"text":"","moves":[{"id":"sympathy","confidence":1,"evidence":[[3,1]]}]}"#,
    #"{"start":0,"end":1,"text":"","moves":[{"id":"sympathy","confidence":1,"evidence":[[1]]}]}"#,
    #"{"start": 0, "end": 1, "text": "", "moves": [{"id": "unheard_of", "confidence": 1}]}"#,
  ])
  func whatCannotBeARangeOrAMoveIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try decode(Clause.self, text) }
  }

  @Test func aMoveCountsOnceInTheOrderOfTheText() {
    #expect(reading.moves == [.sympathy, .repair])
    #expect(reading.confidence(of: .sympathy) == 0.9)
    #expect(reading.confidence(of: .fatalism) == 0)
    let faint = Reading(clauses: [
      Clause(range: 0..<1, text: "x", moves: [TaggedMove(.sympathy, confidence: 0.39)])
    ])
    #expect(faint.moves.isEmpty)
  }
}
