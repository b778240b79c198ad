/// A horizontal bar for a value in a range, `width` cells long: "██████····", or "######----" in ASCII.
///
/// Values outside the range are drawn as its nearest end; one that is not a number is drawn as the lower end.
/// A bar never stands alone: the figure or a word belongs beside it.
public func bar(_ value: Double, in range: ClosedRange<Double>, width: Int, ascii: Bool = false) -> String {
  let cells = max(width, 0)
  let filled = Int((fraction(of: value, in: range) * Double(cells)).rounded())
  return String(repeating: ascii ? "#" : "█", count: filled)
    + String(repeating: ascii ? "-" : "·", count: cells - filled)
}

/// One column a value, eight heights from "▁" to "█"; in ASCII the digits 1 to 8.
public func sparkline(_ values: [Double], in range: ClosedRange<Double>, ascii: Bool = false) -> String {
  let heights: [Character] = ascii ? Array("12345678") : Array("▁▂▃▄▅▆▇█")
  return String(
    values.map { value in
      heights[Int((fraction(of: value, in: range) * Double(heights.count - 1)).rounded())]
    })
}

private func fraction(of value: Double, in range: ClosedRange<Double>) -> Double {
  guard value > range.lowerBound, range.upperBound > range.lowerBound else { return 0 }
  return min((value - range.lowerBound) / (range.upperBound - range.lowerBound), 1)
}
