/// What a model wrote → what the partner says: without the name before it, quotes around it, gestures in it, and whatever
/// comes after it.
public func spokenLine(_ text: String, of name: String) -> String {
  var line = text.replacing("**", with: "").trimmed
  line = withoutLabel(withoutAnnouncement(line), name)
  line = withoutGestures(line)
  // A second speaker, or a second paragraph, is no part of the line.
  let labels = ["\(PartnerPrompt.other):", "\(name):", "\(name.uppercased()):", "DIRECTION:", "You:", "User:"]
  let paragraphs = line.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
  let own = paragraphs.prefix { paragraph in
    !paragraph.isEmpty && !labels.contains { paragraph.hasPrefix($0) }
  }
  line = own.joined(separator: " ")
  return withoutQuotes(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// "Sure, here is Dana's next line:", on a line of its own.
private func withoutAnnouncement(_ text: String) -> String {
  guard let end = text.firstIndex(of: "\n") else { return text }
  let first = text[..<end].trimmed.lowercased()
  let isAnnouncement = first.hasSuffix(":") && (first.contains("line") || first.contains("here"))
  return isAnnouncement ? text[end...].trimmed : text
}

private func withoutLabel(_ line: String, _ name: String) -> String {
  for label in [name + ":", name.uppercased() + ":"] where line.hasPrefix(label) {
    return line.dropFirst(label.count).trimmed
  }
  return line
}

/// `*sighs*`, `(looks away)` and `[pause]`.
private func withoutGestures(_ line: String) -> String {
  var kept = ""
  var closing: Character?
  var inside = ""
  for character in line {
    if let close = closing {
      inside.append(character)
      if character == close { (closing, inside) = (nil, "") }
    } else if let close = ["*": "*", "(": ")", "[": "]"][character] as Character? {
      (closing, inside) = (close, String(character))
    } else {
      kept.append(character)
    }
  }
  return (kept + inside).trimmed
}

/// Without the quotes around the whole; of a line that is still arriving, without the first.
private func withoutQuotes(_ line: String) -> String {
  let pairs: [Character: Character] = ["\"": "\"", "“": "”", "«": "»"]
  guard let open = line.first, let close = pairs[open] else { return line }
  let rest = line.dropFirst()
  guard let end = rest.firstIndex(of: close) else { return rest.trimmed }
  return rest.index(after: end) == rest.endIndex ? rest.dropLast().trimmed : line
}

/// The sentences of a line, each with the marks at its end. The last may be unfinished.
func sentences(of line: String) -> [String] {
  var sentences: [String] = []
  var sentence = ""
  var hasEnded = false
  for character in line {
    if hasEnded, character.isWhitespace {
      sentences.append(sentence.trimmed)
      (sentence, hasEnded) = ("", false)
    } else {
      hasEnded = ".?!…".contains(character) || hasEnded && "”’\"')".contains(character)
      sentence.append(character)
    }
  }
  if !sentence.trimmed.isEmpty { sentences.append(sentence.trimmed) }
  return sentences
}
