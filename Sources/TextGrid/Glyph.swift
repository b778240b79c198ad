/// What one or two cells of the screen show: a spacing scalar with the marks that sit on it.
public struct Glyph: Equatable, Sendable {
  public var text: Character
  /// Cells used, 1 or 2.
  public var width: Int

  public init(text: Character, width: Int) {
    self.text = text
    self.width = width
  }

  /// Shown in place of whatever must not reach the terminal.
  static let replacement = Glyph(text: "\u{FFFD}", width: 1)
}

/// The glyphs that show one grapheme: one a spacing scalar, so that Devanagari, Thai or jamo keep all their
/// cells.
///
/// Terminals disagree about joined emoji, skin tones and variation selectors; those are left out of the
/// *display* so that every terminal uses the same number of cells, while the text itself keeps them. Control
/// characters, escape characters and bidirectional overrides become U+FFFD: no text can steer the terminal.
/// An invisible scalar that stands alone (a zero-width space, a byte order mark) gives no glyph at all.
public func displayGlyphs(_ character: Character) -> [Glyph] {
  if let glyph = simpleGlyph(character) { return [glyph] }
  var shown: [(scalars: String.UnicodeScalarView, width: Int)] = []
  var joined = false
  for scalar in character.unicodeScalars {
    if scalar == zeroWidthJoiner {
      joined = true
      continue
    }
    defer { joined = false }
    if isLeftOutOfDisplay(scalar) { continue }
    let width = scalarWidth(scalar)
    if isUnprintable(scalar) || isBidirectionalControl(scalar) {
      shown.append((Glyph.replacement.text.unicodeScalarView, 1))
    } else if width > 0 {
      if !(joined && width == 2) { shown.append((String.UnicodeScalarView([scalar]), width)) }
    } else if let last = shown.indices.last {
      if shown[last].scalars.count < maximumScalarsInCell { shown[last].scalars.append(scalar) }
    } else if !scalar.properties.isDefaultIgnorableCodePoint {
      shown.append((String.UnicodeScalarView([dottedCircle, scalar]), 1))
    }
  }
  return shown.map { glyph($0.scalars, width: $0.width) }
}

/// A base and its marks as one grapheme; what does not join with its base is not shown.
private func glyph(_ scalars: String.UnicodeScalarView, width: Int) -> Glyph {
  let text = String(scalars)
  if text.count == 1 { return Glyph(text: Character(text), width: width) }
  guard let base = scalars.first, base != dottedCircle else { return .replacement }
  return Glyph(text: Character(base), width: width)
}

/// The glyph of a character that is one spacing scalar and shown as it is: most of all text. Else `nil`.
func simpleGlyph(_ character: Character) -> Glyph? {
  let scalars = character.unicodeScalars
  let first = scalars[scalars.startIndex]
  guard scalars.index(after: scalars.startIndex) == scalars.endIndex else { return nil }
  let width = scalarWidth(first)
  if width == 0 || isUnprintable(first) || isLeftOutOfDisplay(first) { return nil }
  return Glyph(text: character, width: width)
}

/// ncurses holds a base and four marks in a cell (CCHARW_MAX).
private let maximumScalarsInCell = 5
private let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
/// Carries a mark that has no base of its own.
private let dottedCircle: Unicode.Scalar = "\u{25CC}"

private func isLeftOutOfDisplay(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xFE00...0xFE0F: true  // variation selectors
  case 0x1F3FB...0x1F3FF: true  // skin tones
  case 0xE0020...0xE007F: true  // tags of sub-national flags
  default: false
  }
}

private func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

extension Character {
  fileprivate var unicodeScalarView: String.UnicodeScalarView { String(self).unicodeScalars }
}
