import Coach

/// What every part of the coach is worth: the same measurements of coaches that were trained without it.
package struct AblationStudy: Sendable {
  package struct Row: Sendable {
    /// `nil` for the whole coach.
    package var without: Ablation?
    /// Mean agreement with experts, mean areas under the curve of both collections of tactics, and the mean average
    /// precision over the moves of the corpus, with writers held out.
    package var agreement, tactics, machineTactics, corpus: Double
  }

  package let rows: [Row]

  package init(corpus: Corpus, data: EvaluationData) {
    let variants: [Ablation?] = [nil] + Ablation.allCases
    rows = variants.compactMap { ablation in
      let parts = CoachParts(without: ablation.map { [$0] } ?? [])
      let trainer = Trainer(corpus.entries, parts: parts)
      let predictions = trainer.crossValidated(by: .author)
      guard let coach = try? trainer.coach(calibratedOn: predictions) else { return nil }
      let scores = EvaluatedCoach(coach, parts: parts).heldOutScores(of: data.conversations)
      let report = CrossValidationReport(predictions, calibration: .none)
      return Row(
        without: ablation, agreement: ExpertAgreement(data.conversations, scores: scores, rounds: 100).mean(\.coach),
        tactics: TacticAgreement(data.mint, coach: coach).mean,
        machineTactics: TacticAgreement(data.machineTagged, coach: coach).mean,
        corpus: Agreement.mean(report.figures(.both).averagePrecision))
    }
  }
}
