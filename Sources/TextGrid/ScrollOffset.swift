/// How far a text is scrolled. At the end it stays at the end while the text grows, as a conversation does.
public struct ScrollOffset: Equatable, Sendable {
  /// Rows of the text.
  public private(set) var count: Int
  /// Rows it has on the screen.
  public private(set) var height: Int
  /// The first row in view.
  public private(set) var first: Int
  private let followsEnd: Bool

  /// - Parameter followsEnd: start at the end, and stay there as rows are added, until scrolled up.
  public init(count: Int = 0, height: Int = 1, followsEnd: Bool = false) {
    self.count = max(count, 0)
    self.height = max(height, 1)
    self.followsEnd = followsEnd
    first = 0
    if followsEnd { first = last }
  }

  /// The rows in view.
  public var visible: Range<Int> { first..<min(first + height, count) }
  public var isAtStart: Bool { first == 0 }
  public var isAtEnd: Bool { first == last }

  /// The largest value of `first`.
  private var last: Int { max(count - height, 0) }

  public mutating func scroll(by rows: Int) {
    first = min(max(first + rows, 0), last)
  }

  public mutating func scrollToStart() { first = 0 }
  public mutating func scrollToEnd() { first = last }

  /// Brings a row into view with as little movement as possible.
  public mutating func reveal(_ row: Int) {
    first = min(max(first, row - height + 1), row)
    scroll(by: 0)
  }

  /// Takes a new number of rows of text or screen.
  public mutating func resize(count: Int, height: Int) {
    let stays = followsEnd && isAtEnd
    self.count = max(count, 0)
    self.height = max(height, 1)
    first = stays ? last : min(first, last)
  }

  /// Scrolls. A page leaves one row of the last page in view.
  /// - Returns: whether the key was one for scrolling.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: scroll(by: -1)
    case .down: scroll(by: 1)
    case .pageUp: scroll(by: -max(height - 1, 1))
    case .pageDown: scroll(by: max(height - 1, 1))
    case .home, .controlHome: scrollToStart()
    case .end, .controlEnd: scrollToEnd()
    default: return false
    }
    return true
  }
}
