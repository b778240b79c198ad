/// Takes thinking out of a text that arrives in pieces: `<think>…</think>` and its cousins, in any case.
struct ThoughtFilter {
  enum Piece: Equatable {
    case text(String)
    /// What was let through before this was thinking too: its beginning was not marked.
    case takenBack
  }

  /// The model has thought aloud.
  private(set) var hasThought = false
  private var isThinking = false
  private var held = ""

  private static let names = ["think", "thinking", "thought", "reasoning"]
  private static let opening = names.map { "<\($0)>" }
  private static let closing = names.map { "</\($0)>" }

  mutating func take(_ text: String) -> [Piece] {
    held += text
    var pieces: [Piece] = []
    while let tag = nextTag() {
      let before = String(held[..<tag.range.lowerBound])
      held = String(held[tag.range.upperBound...])
      hasThought = true
      if tag.opens {
        if !isThinking, !before.isEmpty { pieces.append(.text(before)) }
      } else if !isThinking {
        pieces.append(.takenBack)
      }
      isThinking = tag.opens
    }
    let safe = held.count - Self.lengthOfBegunTag(held)
    if !isThinking, safe > 0 { pieces.append(.text(String(held.prefix(safe)))) }
    held = String(held.dropFirst(safe))
    return pieces
  }

  /// What was held back because a tag might have begun.
  mutating func finish() -> String {
    defer { held = "" }
    return isThinking ? "" : held
  }

  private func nextTag() -> (range: Range<String.Index>, opens: Bool)? {
    var start = held.startIndex
    while let bracket = held[start...].firstIndex(of: "<") {
      let rest = held[bracket...].prefix(12).lowercased()
      for (tags, opens) in [(Self.opening, true), (Self.closing, false)] {
        if let tag = tags.first(where: { rest.hasPrefix($0) }) {
          return (bracket..<held.index(bracket, offsetBy: tag.count), opens)
        }
      }
      start = held.index(after: bracket)
    }
    return nil
  }

  /// How many characters at the end may be the beginning of a tag.
  private static func lengthOfBegunTag(_ text: String) -> Int {
    guard let bracket = text.lastIndex(of: "<") else { return 0 }
    let tail = text[bracket...].lowercased()
    return (opening + closing).contains { $0.hasPrefix(tail) } ? tail.count : 0
  }
}
