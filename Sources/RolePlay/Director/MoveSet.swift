import Conversation

/// A set of moves in one word, so that a state stays small.
struct MoveSet: Sendable, Equatable, Codable {
  private var bits: UInt64 = 0

  init(_ moves: some Sequence<Move> = []) {
    for move in moves { insert(move) }
  }

  mutating func insert(_ move: Move) { bits |= 1 << UInt64(move.index) }
  mutating func remove(_ move: Move) { bits &= ~(1 << UInt64(move.index)) }
  func contains(_ move: Move) -> Bool { bits & (1 << UInt64(move.index)) != 0 }
  var isEmpty: Bool { bits == 0 }

  /// In the order of `Move.allCases`.
  var moves: [Move] {
    var moves: [Move] = []
    var rest = bits
    while rest != 0 {
      moves.append(Move.inOrder[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return moves
  }

  /// Whether it has one of `others`.
  func meets(_ others: MoveSet) -> Bool { bits & others.bits != 0 }

  /// Whether it has none but `others`.
  func isSubset(of others: MoveSet) -> Bool { bits & ~others.bits == 0 }

  func contains(_ dimension: Dimension) -> Bool { meets(Self.of(dimension)) }

  static func of(_ dimension: Dimension) -> MoveSet {
    switch dimension {
    case .encouragingElaboration: encouraging
    case .validatingEmotions: validating
    case .demonstratingUnderstanding: understanding
    case .adviceGiving: advising
    case .selfOriented: turningToSelf
    case .dismissingEmotions: dismissing
    }
  }

  private static let encouraging = all(of: .encouragingElaboration)
  private static let validating = all(of: .validatingEmotions)
  private static let understanding = all(of: .demonstratingUnderstanding)
  private static let advising = all(of: .adviceGiving)
  private static let turningToSelf = all(of: .selfOriented)
  private static let dismissing = all(of: .dismissingEmotions)

  private static func all(of dimension: Dimension) -> MoveSet {
    MoveSet(Move.allCases.filter { $0.dimension == dimension })
  }

  func meets(_ target: Target) -> Bool {
    switch target {
    case .move(let move): contains(move)
    case .dimension(let dimension): contains(dimension)
    case .distortion: false
    case .anything: true
    }
  }

  /// Something that hurts or pushes away: the partner does not thank for it.
  var isUnkind: Bool { contains(.hostile) || contains(.dismissingEmotions) }
}

extension Move {
  static let inOrder = Move.allCases
  private static let places = Dictionary(uniqueKeysWithValues: zip(Move.allCases, 0...))
  /// The place in `allCases`.
  var index: Int { Move.places[self] ?? 0 }
}

extension Target {
  /// The place among `PartnerState.seen`; `nil` for `anything`, which is counted by turns.
  var index: Int? {
    switch self {
    case .move(let move): move.index
    case .dimension(let dimension):
      Dimension.allCases.firstIndex(of: dimension).map { Move.allCases.count + $0 }
    case .distortion(let distortion):
      Distortion.allCases.firstIndex(of: distortion).map {
        Move.allCases.count + Dimension.allCases.count + $0
      }
    case .anything: nil
    }
  }

  static let countedTargets = Move.allCases.count + Dimension.allCases.count + Distortion.allCases.count
}
