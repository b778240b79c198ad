/// Lists of small values, one behind the other in one array.
struct FlatLists<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  /// Where each list ends, after a 0.
  private var ends: [Int32] = [0]

  init() {}

  init(_ lists: [[Element]]) {
    for list in lists { append(list) }
  }

  var count: Int { ends.count - 1 }

  mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    ends.append(Int32(elements.count))
  }

  /// Where the elements of a list stand among all of them.
  func range(_ list: Int) -> Range<Int> { Int(ends[list])..<Int(ends[list + 1]) }

  subscript(list: Int) -> ArraySlice<Element> { elements[range(list)] }
}
