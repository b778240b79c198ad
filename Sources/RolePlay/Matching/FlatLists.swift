/// Lists of small values, one behind the other in one array.
struct FlatLists<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  /// Where each list ends, after a 0.
  private var ends: [Int32] = [0]

  init() {}

  /// `count` lists of the elements that name them, in this order.
  init(_ named: [(list: Int, element: Element)], count: Int) {
    ends = [Int32](repeating: 0, count: count + 1)
    for (list, _) in named { ends[list + 1] += 1 }
    for list in 0..<count { ends[list + 1] += ends[list] }
    guard let any = named.first?.element else { return }
    elements = Array(repeating: any, count: named.count)
    var next = ends
    for (list, element) in named {
      elements[Int(next[list])] = element
      next[list] += 1
    }
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
