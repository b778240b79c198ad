/// Where a cursor goes in a text. Everything is in UTF-8 offsets on grapheme boundaries; moving past an end
/// stays there.
struct TextMotion {
  let text: String

  var end: Int { text.utf8.count }

  func previous(_ offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    return self.offset(text.index(before: index(offset)))
  }

  func next(_ offset: Int) -> Int {
    guard offset < end else { return end }
    return self.offset(text.index(after: index(offset)))
  }

  func lineStart(_ offset: Int) -> Int {
    let before = text.utf8[..<index(offset)]
    return before.lastIndex(of: newline).map { self.offset($0) + 1 } ?? 0
  }

  func lineEnd(_ offset: Int) -> Int {
    text.utf8[index(offset)...].firstIndex(of: newline).map { self.offset($0) } ?? end
  }

  /// The start of the word the offset is in or behind.
  func wordStart(before offset: Int) -> Int {
    let gap = backward(from: offset) { !$0.isInWord }
    return backward(from: gap) { $0.isInWord }
  }

  /// The end of the word the offset is in or before.
  func wordEnd(after offset: Int) -> Int {
    let gap = forward(from: offset) { !$0.isInWord }
    return forward(from: gap) { $0.isInWord }
  }

  /// The start of what stands before the offset without a space in it.
  func spaceBefore(_ offset: Int) -> Int {
    let gap = backward(from: offset) { $0.isWhitespace }
    return backward(from: gap) { !$0.isWhitespace }
  }

  private func backward(from offset: Int, while condition: (Character) -> Bool) -> Int {
    var position = index(offset)
    while position > text.startIndex {
      let before = text.index(before: position)
      guard condition(text[before]) else { break }
      position = before
    }
    return self.offset(position)
  }

  private func forward(from offset: Int, while condition: (Character) -> Bool) -> Int {
    var position = index(offset)
    while position < text.endIndex, condition(text[position]) { position = text.index(after: position) }
    return self.offset(position)
  }

  private var newline: UInt8 { 0x0A }
  private func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
  private func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }
}

extension Character {
  /// Letters and digits, with the apostrophes inside "don't".
  fileprivate var isInWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}

extension String {
  /// The offset itself, or the end of the grapheme it would cut. In UTF-8 offsets.
  func graphemeBoundary(atOrAfter offset: Int) -> Int {
    guard offset > 0, offset < utf8.count else { return min(max(offset, 0), utf8.count) }
    let index = utf8.index(startIndex, offsetBy: offset)
    let after = self.index(after: index)
    if self.index(before: after) == index { return offset }
    return utf8.distance(from: startIndex, to: after)
  }
}
