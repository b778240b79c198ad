public import Conversation

/// What has to hold for a reaction, a beat or an ending.
public struct Condition: Sendable, Equatable {
  public var trust: Bound?
  public var distress: Bound?
  /// Replies so far.
  public var turns: Bound?
  /// Reached already.
  public var milestones: [Reference] = []
  /// Not reached yet.
  public var unless: [Reference] = []
  public var wantsNow: WantsNow?

  public static let always = Condition()

  /// How many things it asks for: of two rules that hold, the one that asks for more wins.
  public var count: Int {
    (trust == nil ? 0 : 1) + (distress == nil ? 0 : 1) + (turns == nil ? 0 : 1) + (wantsNow == nil ? 0 : 1)
      + milestones.count + unless.count
  }
}

/// A limit on a number, written as `">=6"`.
public struct Bound: Sendable, Equatable {
  public enum Comparison: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case exactly = "="
  }

  public var comparison: Comparison
  public var value: Int

  public init(_ comparison: Comparison, _ value: Int) {
    self.comparison = comparison
    self.value = value
  }

  /// Reads `">=6"`, `"<= 4"`, `"=3"` or `"3"`; `nil` for anything else.
  public init?(_ text: String) {
    let bare = text.filter { $0 != " " }
    let sign = Comparison.allCases.first { bare.hasPrefix($0.rawValue) }
    guard let value = Int(bare.dropFirst(sign?.rawValue.count ?? 0)) else { return nil }
    self.init(sign ?? .exactly, value)
  }

  public func holds(for number: Int) -> Bool {
    switch comparison {
    case .atLeast: number >= value
    case .atMost: number <= value
    case .above: number > value
    case .below: number < value
    case .exactly: number == value
    }
  }
}
