import Conversation

/// A reading made by hand: each clause is a piece of `text` with the moves that it carries for certain.
func reading(_ text: String, _ clauses: [(String, [Move])], distortions: [DistortionFinding] = []) -> Reading {
  let all = Array(text.unicodeScalars)
  let tagged = clauses.map { piece, moves in
    let part = Array(piece.unicodeScalars)
    let starts = all.indices.filter {
      $0 + part.count <= all.count && Array(all[$0..<($0 + part.count)]) == part
    }
    let start = starts.first ?? 0
    return Clause(
      range: start..<min(all.count, start + part.count), text: piece,
      moves: moves.map { TaggedMove($0, confidence: 0.9) })
  }
  return Reading(clauses: tagged, distortions: distortions)
}

/// A learner's message of one clause.
func said(_ text: String, _ moves: Move...) -> Message {
  Message(.learner, text, reading: reading(text, [(text, moves)]))
}

/// A partner's message with one feeling.
func partner(
  _ text: String, _ emotion: String? = nil, _ strength: Int = 7, because: String? = nil,
  wants: WantsNow? = .vent
) -> Message {
  let feels = emotion.map { [Feeling(emotion: $0, strength: strength, because: because)] } ?? []
  return Message(.partner, text, feels: feels, wantsNow: wants)
}
