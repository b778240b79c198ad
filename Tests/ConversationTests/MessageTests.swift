import Conversation
import Testing

struct MessageTests {
  private let time = Timestamp(seconds: 0)

  @Test func thePartnersMessageHasThisShape() throws {
    let message = Message(
      .partner, "So that's that.", at: time,
      feels: [
        Feeling(emotion: "shame", strength: 7, because: "you had told your mum"),
        Feeling(emotion: "anger", strength: 2),
      ],
      mood: Mood(trust: "guarded", distress: "raw"), wantsNow: .company)
    try expectShape(
      message,
      #"{"at":"1970-01-01T00:00:00Z","feels":["#
        + #"{"because":"you had told your mum","emotion":"shame","strength":7},"#
        + #"{"emotion":"anger","strength":2}],"#
        + #""mood":{"distress":"raw","trust":"guarded"},"role":"partner","text":"So that's that.","#
        + #""wants_now":"company"}"#)
  }

  @Test func aModelsWordsAreKnownAsSuch() throws {
    try expectShape(
      Message(.partner, "Mo. He's eleven.", by: .model, model: "qwen3:4b", isInvented: true),
      #"{"by":"model","invented":true,"model":"qwen3:4b","role":"partner","text":"Mo. He's eleven."}"#)
    let older = try decode(Message.self, #"{"role":"partner","text":"Mm."}"#)
    #expect(older.by == .scripted && older.model == nil && !older.isInvented)
  }

  @Test func theLearnersMessageKeepsItsEarlierTakes() throws {
    let message = Message(
      .learner, "I see.", reading: Reading(),
      earlierTakes: [
        Take(text: "Hm.", at: time, reading: Reading(), followedBy: [Message(.partner, "What?")])
      ])
    try expectShape(
      message,
      #"{"earlier_takes":[{"at":"1970-01-01T00:00:00Z","followed_by":[{"role":"partner","text":"What?"}],"#
        + #""reading":{"clauses":[],"distortions":[]},"text":"Hm."}],"#
        + #""reading":{"clauses":[],"distortions":[]},"role":"learner","text":"I see."}"#)
  }

  @Test func roleAndTextAreEnough() throws {
    try expectShape(Message(.learner, "日本語 👩‍👩‍👧"), #"{"role":"learner","text":"日本語 👩‍👩‍👧"}"#)
  }

  @Test(arguments: [#"{"role": "learner"}"#, #"{"text": "x"}"#, #"{"role": "coach", "text": "x"}"#])
  func roleAndTextAreNeeded(text: String) {
    #expect(throws: DecodingError.self) { try decode(Message.self, text) }
  }
}
