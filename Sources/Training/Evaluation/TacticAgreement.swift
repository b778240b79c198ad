package import Coach
package import Conversation

/// How well the coach's moves tell in which sentences somebody else's tactic is.
package struct TacticAgreement: Sendable {
  package struct Row: Sendable {
    package var tactic: String
    package var moves: [Move]
    package var positives: Int
    /// Area under the curve of the highest confidence among `moves`.
    package var area: Double
  }

  /// Tactics with fewer sentences say too little to be averaged.
  package static let fewestPositives = 20

  package let sentences: Int
  /// Most frequent first; tactics without moves of ours are left out.
  package let rows: [Row]

  package init(_ sentences: [TaggedSentence], coach: Coach) {
    let coach = coach.listingAll
    let readings = sentences.map { coach.read($0.sentence, after: $0.partner) }
    self.sentences = sentences.count
    rows = Self.moves.map { tactic, moves in
      var positives: [Double] = []
      var negatives: [Double] = []
      for (sentence, reading) in zip(sentences, readings) {
        let confidence = moves.map { reading.confidence(of: $0) }.max() ?? 0
        if sentence.tactics.contains(tactic) {
          positives.append(confidence)
        } else {
          negatives.append(confidence)
        }
      }
      return Row(
        tactic: tactic, moves: moves, positives: positives.count,
        area: Agreement.areaUnderCurve(positives: positives, negatives: negatives))
    }.filter { $0.positives > 0 }.sorted { ($1.positives, $0.tactic) < ($0.positives, $1.tactic) }
  }

  /// Over the tactics with enough sentences.
  package var mean: Double {
    Agreement.mean(rows.filter { $0.positives >= Self.fewestPositives }.map(\.area))
  }

  /// Our moves that come nearest to a tactic of the MINT taxonomy, chosen by what the names mean.
  package static let moves: [(tactic: String, moves: [Move])] = [
    ("advice", [.adviceDirective, .adviceTentative, .adviceQuestion]),
    ("assistance", [.presenceSupport, .practicalOffer]),
    ("contextualizing", [.minimize, .compareWorse, .fatalism, .validateFeeling]),
    ("emotional_expression", [.sympathy, .encourageCheer]),
    ("empowerment", [.affirmStrength, .encourageCheer]),
    ("information", [.information]),
    ("paraphrasing", [.reflectContent, .reflectFeelingCause, .reflectMetaphor, .checkUnderstanding]),
    ("questioning", [.openQuestion, .closedQuestion, .askNeeds, .inviteElaborate, .checkUnderstanding]),
    ("reappraisal", [.silverLining, .platitudeReassure, .challengeDoubt]),
    ("self_disclosure", [.selfStory, .selfMetoo, .selfStatement]),
    ("solidarity", [.presenceSupport, .selfMetoo, .claimUnderstanding]),
    ("validation", [.validateFeeling, .acknowledgeDifficulty, .permission]),
  ]
}
