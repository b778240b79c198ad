public import Conversation

/// A reply whose moves are known, so that a rehearsal does not depend on the coach.
public struct ScriptedReply: Sendable, Equatable {
  public var text: String
  public var moves: [Move]
  public var distortions: [Distortion] = []

  public init(_ text: String, _ moves: Move...) {
    self.text = text
    self.moves = moves
  }

  init(_ text: String, _ move: Move, with distortion: Distortion) {
    self.init(text, move)
    distortions = [distortion]
  }

  /// The whole reply as one clause with all its moves.
  public var reading: Reading {
    Reading(
      clauses: [
        Clause(
          range: 0..<text.unicodeScalars.count, text: text, moves: moves.map { TaggedMove($0, confidence: 1) })
      ],
      distortions: distortions.map { DistortionFinding($0, severity: 1, evidence: text) })
  }
}
