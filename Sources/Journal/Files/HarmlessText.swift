/// C0, DEL and C1: what a terminal may take as a command.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}

/// The text with every control character replaced by U+FFFD, for the middle of a sentence.
func harmless(_ text: String) -> String {
  replacing(text, where: isControl)
}

/// The text with control characters replaced by U+FFFD, but for line feeds and tabs. A carriage return with
/// its line feed counts as one line feed.
func harmlessLines(_ text: String) -> String {
  let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
  return replacing(lines) { isControl($0) && $0 != "\n" && $0 != "\t" }
}

private func replacing(_ text: String, where isHarmful: (Unicode.Scalar) -> Bool) -> String {
  guard text.unicodeScalars.contains(where: isHarmful) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { scalars.append(isHarmful(scalar) ? "\u{FFFD}" : scalar) }
  return String(scalars)
}
