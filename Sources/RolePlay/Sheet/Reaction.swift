public import Conversation

/// How the partner takes the way something was said.
public struct Reaction: Sendable, Equatable {
  public var to: Target
  public var when: Condition
  /// The learner's reply before this one had it.
  public var after: Target?
  /// From this time in the session on.
  public var nth: Int?
  /// For a named feeling: whether it is what the partner feels now.
  public var accurate: Bool?
  /// What it does to trust, −10 to +10.
  public var trust: Int
  /// What it does to distress, −10 to +10.
  public var distress: Int
  public var wantsNow: WantsNow?
  public var feels: [Feeling]
  public var says: Lines
  public var at: Position

  /// How many conditions it states; the more, the more specific.
  public var conditions: Int { when.count + (after == nil ? 0 : 1) + (accurate == nil ? 0 : 1) }
}

/// What a reaction answers to, most specific first.
public enum Target: Sendable, Hashable {
  case move(Move)
  case distortion(Distortion)
  case dimension(Dimension)
  case anything

  public init?(_ id: String) {
    if let move = Move(rawValue: id) {
      self = .move(move)
    } else if let distortion = Distortion(rawValue: id) {
      self = .distortion(distortion)
    } else if let dimension = Dimension(rawValue: id) {
      self = .dimension(dimension)
    } else if id == "anything" {
      self = .anything
    } else {
      return nil
    }
  }

  public var id: String {
    switch self {
    case .move(let move): move.rawValue
    case .distortion(let distortion): distortion.rawValue
    case .dimension(let dimension): dimension.rawValue
    case .anything: "anything"
    }
  }

  /// 3 for a move, 2 for a distortion, 1 for a dimension, 0 for anything.
  public var specificity: Int {
    switch self {
    case .move: 3
    case .distortion: 2
    case .dimension: 1
    case .anything: 0
    }
  }

  static let allIDs: [String] =
    Move.allCases.map(\.rawValue) + Dimension.allCases.map(\.rawValue)
    + Distortion.allCases.map(\.rawValue) + ["anything"]
}
