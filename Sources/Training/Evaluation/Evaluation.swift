package import Coach
import Conversation

/// Everything that is measured of a coach.
package struct Evaluation: Sendable {
  package struct Section: Sendable {
    package var title: String
    /// What was measured, and how to read it.
    package var method: String
    package var table: String

    package var text: String { "## \(title)\n\n\(method)\n\n\(table)" }
  }

  package let sections: [Section]

  /// - Parameters:
  ///   - subject: the coach, and its answers where it must not have seen the question.
  ///   - data: other people's data.
  package init(_ subject: EvaluatedCoach, corpus: Corpus, pairs: [FairnessPair], data: EvaluationData) {
    let scores = subject.heldOutScores(of: data.conversations)
    let heldOut = HeldOutReadings(corpus.entries, readings: subject.heldOutReadings(of: corpus))
    var sections = [
      Section(
        title: "Agreement with experts",
        method: """
          \(data.conversations.count) conversations of the Lend an Ear study; quadratic-weighted kappa. Each column \
          takes its rater for a fourth expert (against the mean of two, averaged over the pairs; an expert against the \
          other two). “Coach vs median” is against the median of all three. The intervals are 95 % bootstraps over \
          conversations. The coach's score maps are fitted without the conversation that they are applied to.
          """,
        table: EvaluationTables.experts(ExpertAgreement(data.conversations, scores: scores))),
      Section(
        title: "Tactics in replies by language models and people",
        method: """
          \(data.mint.count) sentences of the MINT collection, tagged by people; the area under the ROC curve of our \
          nearest moves' confidence, also where that is too small to be listed. The sentence is read alone. Which moves are nearest was settled by what tactics and \
          moves are said to be, with the coach's errors on these sentences in sight.
          """,
        table: EvaluationTables.tactics(TacticAgreement(data.mint, coach: subject.coach))),
      Section(
        title: "Tactics tagged by a machine",
        method: """
          \(data.machineTagged.count) sentences of learners in those conversations, tagged by a language model; the \
          same measure. The sentence is read after what the partner had said.
          """,
        table: EvaluationTables.tactics(TacticAgreement(data.machineTagged, coach: subject.coach))),
      Section(
        title: "Moves in the corpus",
        method: "Each reply is read by a coach that has learned from other situations only.",
        table: EvaluationTables.moves(MoveAgreement(heldOut))),
      Section(
        title: "Calibration",
        method: "The same readings: how often a move that is named with a confidence is there by the labels.",
        table: EvaluationTables.calibration(Calibration(heldOut))),
      Section(
        title: "Fairness",
        method: """
          \(pairs.count) pairs of replies that mean the same (`Corpus/Fairness/pairs.jsonl`): other names, the other \
          gender, standard English against other Englishes. Each is scored as a conversation of its own, where a word \
          weighs most; 1.0 to 5.0 is the scale.
          """,
        table: EvaluationTables.fairness(Fairness(pairs, coach: subject.coach))),
    ]
    if subject.parts.without.isEmpty {
      sections.append(
        Section(
          title: "What its parts are worth",
          method: """
            The same figures of coaches that are trained and read without a part: the idioms; the n-grams of words, letters \
            and build; what a reply takes up of the partner's message. “Corpus” is the mean average precision over moves, \
            with writers held out.
            """,
          table: EvaluationTables.ablation(AblationStudy(corpus: corpus, data: data))))
    }
    sections.append(
      Section(
        title: "Speed", method: "Median time of reading one reply after the partner's message, on one thread.",
        table: "\(decimal(Self.medianMilliseconds(subject.coach, on: data.conversations), 3)) ms"))
    self.sections = sections
  }

  private static func medianMilliseconds(_ coach: Coach, on conversations: [RatedConversation]) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for round in 0..<5 {
      for conversation in conversations {
        var partner: String?
        for message in conversation.messages {
          guard message.role == .learner else {
            partner = message.text
            continue
          }
          let spent = clock.measure { _ = coach.read(message.text, after: partner) }
          if round > 0 { times.append(Double(spent.components.attoseconds) / 1e15) }
        }
      }
    }
    return Agreement.median(times)
  }
}

/// A coach, with the answers that it gives where it has not learned from what it is asked.
package struct EvaluatedCoach: Sendable {
  package let coach: Coach
  package let parts: CoachParts

  /// - Parameter parts: what `coach` is made of.
  package init(_ coach: Coach, parts: CoachParts = .all) {
    self.coach = coach
    self.parts = parts
  }

  /// Scores of each conversation by maps that were fitted without it, in their order.
  func heldOutScores(of conversations: [RatedConversation]) -> [[Dimension: Double]] {
    ScoreFit(conversations, coach: coach).heldOutScores.map { $0.mapValues(printed) }
  }

  /// A score as `hearken score` prints it, so that both round to the same whole number.
  private func printed(_ score: Double) -> Double { (score * 100).rounded() / 100 }

  /// Readings of each entry by weights that had not seen its situation, in their order.
  func heldOutReadings(of corpus: Corpus) -> [Reading] {
    Trainer(corpus.entries, parts: parts).heldOutReadings(of: corpus.entries)
  }
}
