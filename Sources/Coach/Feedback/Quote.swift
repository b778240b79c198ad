/// Words of a message, cut for showing.
enum Quote {
  /// `text` on one line, without a dangling end, at most `limit` characters.
  static func short(_ text: String, limit: Int = 140) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let cut = line.prefix(limit - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    var kept = String(cut[..<end])
    while let last = kept.last, ",;:.-–—".contains(last) { kept.removeLast() }
    return kept + "…"
  }

  /// Whether an answer thanks or agrees: such a one is no sign that the reply before it cost anything.
  static func isKind(_ text: String) -> Bool {
    let plain = text.lowercased()
    return [
      "thank", "appreciate", "means a lot", "comforting", "you're right", "that helps", "good idea",
      "exactly", "i hope",
    ]
    .contains { plain.contains($0) }
      || ["yes", "yeah", "yep", "sure", "true", "that's true"].contains { plain.hasPrefix($0) }
  }

  /// The first sentence of `text`, where it is short enough to be quoted inside another.
  static func firstSentence(_ text: String, limit: Int = 90) -> String? {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var end = line.endIndex
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      if ".!?".contains(line[index]), next == line.endIndex || line[next] == " " {
        end = next
        // "Right. So it's my fault." says little without its second half.
        if line[..<end].split(separator: " ").count >= 3 { break }
      }
      index = next
    }
    let sentence = String(line[..<end])
    return sentence.isEmpty || sentence.count > limit ? nil : sentence
  }
}
