import Conversation

/// A reading as lines of text, each clause with its moves and the words that speak for them.
enum ReadingText {
  static func lines(_ reading: Reading, of reply: String) -> [String] {
    let scalars = Array(reply.unicodeScalars)
    return reading.clauses.flatMap { clause in
      ["“\(clause.text.harmless)”"]
        + clause.moves.filter { $0.confidence >= 0.1 }.map { tag in
          "    \(describe(tag))\(words(tag.evidence, in: scalars))"
        }
    }
  }

  private static func describe(_ tag: TaggedMove) -> String {
    let dimension = tag.move.dimension.map { " (\($0.title.lowercased()))" } ?? ""
    return "\(Int((tag.confidence * 100).rounded())) %  \(tag.move.title)\(dimension)"
  }

  private static func words(_ evidence: [Range<Int>], in scalars: [Unicode.Scalar]) -> String {
    let shown = evidence.filter { !$0.isEmpty && $0.upperBound <= scalars.count }.map { range in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return "“\(String(view).harmless)”"
    }
    return shown.isEmpty ? "" : ": " + shown.joined(separator: ", ")
  }
}
