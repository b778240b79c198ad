import Testing

@testable import Coach

@Suite struct ClauseSplitterTests {
  private func clauses(_ text: String) -> [String] {
    let reply = PreparedReply(text, after: nil)
    return reply.clauses.map { reply.text($0.range) }
  }

  @Test(arguments: [
    ("I'm so sorry. What happened?", ["I'm so sorry.", "What happened?"]),
    ("I'm so sorry, what happened?", ["I'm so sorry", "what happened?"]),
    (
      "i understand how you feel what is on your mind though",
      ["i understand how you feel", "what is on your mind though"]
    ),
    (
      "i am so sorry to hear that do you want to talk", ["i am so sorry to hear that", "do you want to talk"]
    ),
    ("That sucks and I hope they call", ["That sucks", "and I hope they call"]),
    ("It's hard but you will manage", ["It's hard", "but you will manage"]),
    ("that's hard\nwhat now?", ["that's hard", "what now?"]),
    ("That's awful — did they say why?", ["That's awful", "did they say why?"]),
    ("If you need anything, I'm here.", ["If you need anything, I'm here."]),
    ("Well, so, honestly, that hurts", ["Well, so, honestly, that hurts"]),
    ("I know what is wrong", ["I know what is wrong"]),
    ("It hurts, doesn't it?", ["It hurts, doesn't it?"]),
    ("I'm so sorry", ["I'm so sorry"]),
    ("You and I are friends", ["You and I are friends"]),
    ("that sucks 😢 what happened", ["that sucks 😢", "what happened"]),
    ("tell me what he said and how you felt", ["tell me what he said and how you felt"]),
    ("...", ["..."]),
  ])
  func cuts(_ text: String, _ expected: [String]) { #expect(clauses(text) == expected) }

  @Test(arguments: [
    "", ",", "—, —", "\n\n", "a,b,c, i am", "…what?!", "\"quoted\" and i said \"no\"", "(i know) you are",
    "😢😢", "but", "and and and i",
    "i do, do you? you do! do it", "नमस्ते, i am", "?!?!", "why", "ok. ok, ok - ok",
  ])
  func rangesAscendAndCoverNoSpace(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for clause in PreparedReply(text, after: nil).clauses {
      #expect(clause.range.lowerBound >= end)
      #expect(clause.range.upperBound <= scalars.count)
      #expect(!clause.range.isEmpty)
      for edge in [scalars[clause.range.lowerBound], scalars[clause.range.upperBound - 1]] {
        #expect(!edge.properties.isWhitespace)
      }
      end = clause.range.upperBound
    }
  }
}
