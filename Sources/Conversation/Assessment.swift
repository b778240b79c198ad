/// Six scores for one conversation.
public struct Assessment: Codable, Equatable, Sendable {
  /// False where there was too little to go by; the scores are given all the same.
  public var judged: Bool
  /// In the order of `Dimension.allCases`, each dimension once.
  public var scores: [DimensionScore]

  public init(judged: Bool, scores: [DimensionScore]) {
    self.judged = judged
    self.scores = scores
  }

  public subscript(dimension: Dimension) -> DimensionScore? {
    scores.first { $0.dimension == dimension }
  }
}

public struct DimensionScore: Codable, Equatable, Sendable {
  public var dimension: Dimension
  /// 1.0 (not at all) to 5.0 (very much).
  public var score: Double
  public var certainty: Certainty

  public init(_ dimension: Dimension, score: Double, certainty: Certainty) {
    self.dimension = dimension
    self.score = score
    self.certainty = certainty
  }
}

/// How firmly a score is meant. Experts agree least on understanding and dismissing, and so
/// does the coach with them.
public enum Certainty: String, Codable, Sendable { case firm, tentative }

/// Which coach made a reading: results of different engines are not comparable.
public struct Engine: Codable, Equatable, Sendable {
  public var version: String
  public var taxonomy: String
  public init(version: String, taxonomy: String) {
    self.version = version
    self.taxonomy = taxonomy
  }
}
