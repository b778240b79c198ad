/// Wrapped lines of the texts on a screen, so that a key pressed in a long conversation wraps nothing anew.
///
/// The model calls `remember` when the texts or the width change; the view only reads.
public struct WrapCache: Equatable, Sendable {
  public private(set) var width: Int
  private var lines: [String: [String]]

  public init() {
    width = 0
    lines = [:]
  }

  /// Wraps the texts that are not known at this width yet, and forgets all others.
  public mutating func remember(_ texts: some Sequence<String>, width: Int) {
    let known = width == self.width ? lines : [:]
    self.width = width
    lines = [:]
    for text in texts where lines[text] == nil {
      lines[text] = known[text] ?? wrap(text, width: width)
    }
  }

  /// The lines of a text; one that is not remembered at this width is wrapped on the spot.
  public func lines(of text: String, width: Int) -> [String] {
    if width == self.width, let known = lines[text] { return known }
    return wrap(text, width: width)
  }
}
