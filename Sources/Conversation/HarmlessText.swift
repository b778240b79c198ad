extension Unicode.Scalar {
  /// Whether printing it could steer a terminal or hide text: C0, DEL, C1, the line and paragraph separators, and the
  /// marks that override the direction of writing (Unicode Standard Annex 9).
  public var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// The text for the middle of a printed line: a line end or a tab is a space, any other control is U+FFFD.
  public var harmless: String { replacingControls { $0 == "\n" || $0 == "\t" ? " " : "\u{FFFD}" } }

  /// The text for several printed lines: line feeds and tabs stay, any other control is U+FFFD. A carriage return with
  /// its line feed counts as one line feed.
  public var harmlessLines: String {
    split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
      .replacingControls { $0 == "\n" || $0 == "\t" ? $0 : "\u{FFFD}" }
  }

  private func replacingControls(_ replacement: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var view = UnicodeScalarView()
    for scalar in unicodeScalars { view.append(scalar.isControl ? replacement(scalar) : scalar) }
    return String(view)
  }
}
