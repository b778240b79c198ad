/// Which item of a list is selected and which part of the list is in view. It knows no items, only how many.
public struct ListSelection: Equatable, Sendable {
  public private(set) var count: Int
  /// Rows the list has on the screen.
  public private(set) var height: Int
  /// The selected item, from 0; `nil` when, and only when, the list is empty.
  public private(set) var selected: Int?
  /// The first item in view.
  public private(set) var first: Int

  public init(count: Int, height: Int, selected: Int = 0) {
    self.count = max(count, 0)
    self.height = max(height, 1)
    self.selected = nil
    first = 0
    select(selected)
  }

  /// The items in view.
  public var visible: Range<Int> { first..<min(first + height, count) }

  /// Selects an item, or the nearest there is, and brings it into view.
  public mutating func select(_ item: Int) {
    guard count > 0 else {
      selected = nil
      first = 0
      return
    }
    let item = min(max(item, 0), count - 1)
    selected = item
    first = min(max(first, item - height + 1), item)
    first = min(first, max(count - height, 0))
  }

  /// Takes a new number of items or rows; the selection stays where it can.
  public mutating func resize(count: Int, height: Int) {
    self.count = max(count, 0)
    self.height = max(height, 1)
    select(selected ?? 0)
  }

  /// Moves the selection. A page is the height of the list.
  /// - Returns: whether the key was one for a list.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    let current = selected ?? 0
    switch key {
    case .up: select(current - 1)
    case .down: select(current + 1)
    case .pageUp: select(current - height)
    case .pageDown: select(current + height)
    case .home, .controlHome: select(0)
    case .end, .controlEnd: select(count - 1)
    default: return false
    }
    return true
  }
}
