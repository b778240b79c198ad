/// What the coach saw in one reply.
public struct Reading: Codable, Equatable, Sendable {
  public var clauses: [Clause]
  public var distortions: [DistortionFinding]

  public init(clauses: [Clause] = [], distortions: [DistortionFinding] = []) {
    self.clauses = clauses
    self.distortions = distortions
  }

  /// The highest confidence with which any clause carries `move`, 0 where none does.
  public func confidence(of move: Move) -> Double {
    clauses.lazy.flatMap(\.moves).filter { $0.move == move }.map(\.confidence).max() ?? 0
  }

  /// The moves that a reader would say are there (`TaggedMove.isShown`), each once, in the order of the text.
  public var moves: [Move] {
    var seen: [Move] = []
    for tag in clauses.lazy.flatMap(\.moves) where tag.isShown {
      if !seen.contains(tag.move) { seen.append(tag.move) }
    }
    return seen
  }
}

/// The unit that is tagged inside a reply: `range` counts Unicode scalars of the reply.
public struct Clause: Codable, Equatable, Sendable {
  public var range: Range<Int>
  public var text: String
  /// Most confident first.
  public var moves: [TaggedMove]

  public init(range: Range<Int>, text: String, moves: [TaggedMove] = []) {
    self.range = range
    self.text = text
    self.moves = moves
  }

  enum CodingKeys: String, CodingKey { case start, end, text, moves }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    let start = try box.decode(Int.self, forKey: .start)
    let end = try box.decode(Int.self, forKey: .end)
    guard start >= 0, end >= start else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: box, debugDescription: "a clause cannot end (\(end)) before it starts (\(start))")
    }
    range = start..<end
    text = try box.decode(String.self, forKey: .text)
    moves = try box.decode([TaggedMove].self, forKey: .moves)
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(range.lowerBound, forKey: .start)
    try box.encode(range.upperBound, forKey: .end)
    try box.encode(text, forKey: .text)
    try box.encode(moves, forKey: .moves)
  }
}

/// A move with the coach's confidence in it.
public struct TaggedMove: Codable, Equatable, Sendable {
  /// Confidences from here up are shown to the learner and counted as "there". Below one half: a confidence says how
  /// often the labels have the move, and readers differ on which moves to name more than on what is said.
  public static let shown = 0.4
  /// What would be held against the learner has to be likelier than not.
  public static let heldAgainst = 0.5
  /// Confidences below this are not listed at all.
  public static let listed = 0.02

  public var move: Move
  /// 0 to 1.
  public var confidence: Double
  /// The words that speak most for it: ranges of Unicode scalars of the reply, inside the clause.
  public var evidence: [Range<Int>]

  /// Whether it is shown to the learner and counted as there.
  public var isShown: Bool {
    let isUnwanted = move == .hostile || move.dimension.map { !$0.isWanted } ?? false
    return confidence >= (isUnwanted ? Self.heldAgainst : Self.shown)
  }

  public init(_ move: Move, confidence: Double, evidence: [Range<Int>] = []) {
    self.move = move
    self.confidence = confidence
    self.evidence = evidence
  }

  enum CodingKeys: String, CodingKey { case id, dimension, confidence, evidence }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    move = try box.decode(Move.self, forKey: .id)
    confidence = try box.decode(Double.self, forKey: .confidence)
    let pairs = try box.decodeIfPresent([[Int]].self, forKey: .evidence) ?? []
    evidence = try pairs.map { pair in
      guard pair.count == 2, pair[0] >= 0, pair[1] >= pair[0] else {
        throw DecodingError.dataCorruptedError(
          forKey: .evidence, in: box, debugDescription: "evidence is a list of [start, end] pairs")
      }
      return pair[0]..<pair[1]
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(move, forKey: .id)
    try box.encode(move.dimension, forKey: .dimension)
    try box.encode(confidence, forKey: .confidence)
    try box.encode(evidence.map { [$0.lowerBound, $0.upperBound] }, forKey: .evidence)
  }
}

/// A distortion that the coach found in a reply, with the learner's words that show it.
public struct DistortionFinding: Codable, Equatable, Sendable {
  public var distortion: Distortion
  /// 0 to 1.
  public var severity: Double
  public var evidence: String

  public init(_ distortion: Distortion, severity: Double, evidence: String) {
    self.distortion = distortion
    self.severity = severity
    self.evidence = evidence
  }

  enum CodingKeys: String, CodingKey {
    case distortion = "id"
    case severity, evidence
  }
}
