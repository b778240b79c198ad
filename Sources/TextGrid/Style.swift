/// How a cell is drawn. Colour never carries meaning alone: whatever an ink says, a word says too.
public struct Style: Hashable, Sendable {
  public var ink: Ink
  public var bold, dim, underline, reverse, italic: Bool

  public init(
    _ ink: Ink = .standard, bold: Bool = false, dim: Bool = false, underline: Bool = false,
    reverse: Bool = false, italic: Bool = false
  ) {
    self.ink = ink
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
    self.italic = italic
  }

  public static let plain = Style()
}

/// The terminal's own eight colours, so that the learner's theme, light or dark, decides how they look.
public enum Ink: UInt8, Hashable, Sendable {
  case standard, red, green, yellow, blue, magenta, cyan
}
