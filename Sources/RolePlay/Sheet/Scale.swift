/// One of the partner's two inner scales, trust or distress: 0 to 10, shown to the learner in words.
public struct Scale: Sendable, Equatable {
  public static let range = 0...10

  /// 0 to 10.
  public var start: Int
  public var low: String
  public var middle: String
  public var high: String

  /// The word for a value of 0 to 10.
  public func word(for value: Int) -> String {
    switch Band(value) {
    case .low: low
    case .middle: middle
    case .high: high
    }
  }
}

/// A third of a scale: up to 3, 4 to 6, 7 and more.
public enum Band: String, Codable, CaseIterable, Sendable {
  case low, middle, high

  public init(_ value: Int) {
    self = value <= 3 ? .low : value >= 7 ? .high : .middle
  }

  /// The other bands, nearest first; from the middle, the raw side first, where a wrong tone hurts less.
  var others: [Band] {
    switch self {
    case .low: [.middle, .high]
    case .middle: [.high, .low]
    case .high: [.middle, .low]
    }
  }
}
