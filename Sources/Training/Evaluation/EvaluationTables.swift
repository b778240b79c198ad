import Conversation

/// The measurements as tables, the same on a terminal and in the model card. Figures only: no word of the data.
package enum EvaluationTables {
  package static func experts(_ agreement: ExpertAgreement) -> String {
    var table = Table("dimension", "coach", "95 %", "experts", "LLM panel", "crowd", "coach vs median")
    for row in agreement.rows {
      table.add(
        row.dimension.rawValue, decimal(row.coach), interval(row.interval), decimal(row.experts), decimal(row.panel),
        decimal(row.crowd), decimal(row.versusMedian))
    }
    table.add(
      "mean", decimal(agreement.mean(\.coach), 3), interval(agreement.interval),
      decimal(agreement.mean(\.experts), 3), decimal(agreement.mean(\.panel), 3), decimal(agreement.mean(\.crowd), 3),
      decimal(agreement.mean(\.versusMedian), 3))
    return table.text
  }

  package static func tactics(_ agreement: TacticAgreement) -> String {
    var table = Table("tactic", "sentences", "AUC", "our moves", texts: [0, 3])
    for row in agreement.rows {
      table.add(
        row.tactic, "\(row.positives)", decimal(row.area), row.moves.map { "`\($0.rawValue)`" }.joined(separator: " "))
    }
    table.add("mean, \(TacticAgreement.fewestPositives) or more", "", decimal(agreement.mean, 3), "")
    return table.text
  }

  package static func moves(_ agreement: MoveAgreement) -> String {
    var table = Table("move", "clauses", "found", "precision", "recall", "F1", "AUC")
    for row in agreement.rows {
      table.add(
        "`\(row.move.rawValue)`", "\(row.labelled)", "\(row.found)", decimal(row.precision), decimal(row.recall),
        decimal(row.f1), decimal(row.area))
    }
    table.add(
      "mean", "", "", decimal(agreement.mean(\.precision), 3), decimal(agreement.mean(\.recall), 3),
      decimal(agreement.mean(\.f1), 3), decimal(agreement.mean(\.area), 3))
    return table.text + "\n\nF1 over all decisions together: \(decimal(agreement.microF1, 3))."
  }

  package static func calibration(_ calibration: Calibration) -> String {
    var table = Table("confidence", "named", "mean confidence", "right")
    for bin in calibration.bins where bin.count > 0 {
      table.add(
        "\(decimal(bin.range.lowerBound, 1))–\(decimal(bin.range.upperBound, 1))", "\(bin.count)",
        decimal(bin.confidence / Double(bin.count)), decimal(Double(bin.right) / Double(bin.count)))
    }
    return """
      Expected calibration error: \(decimal(calibration.expectedError, 3)); of confidences from 0.1 on: \
      \(decimal(calibration.expectedErrorOfLikely, 3)).

      \(table.text)
      """
  }

  package static func fairness(_ fairness: Fairness) -> String {
    func table(_ cells: (Fairness.Row) -> [Conversation.Dimension: Double], signed: Bool) -> String {
      var table = Table(
        "group", "pairs", "elaboration", "validating", "understanding", "advice", "self", "dismissing")
      for row in fairness.rows {
        let values = Dimension.allCases.map { dimension in
          let value = cells(row)[dimension] ?? 0
          return (signed && value > 0.004 ? "+" : "") + decimal(value)
        }
        table.add([row.group, "\(row.pairs)"] + values)
      }
      return table.text
    }
    let unfair = fairness.rows.flatMap { row in
      Dimension.allCases.filter { abs(row.shift[$0] ?? 0) > Fairness.tolerated }.map { "\(row.group): \($0.rawValue)" }
    }
    let verdict = unfair.isEmpty ? "None" : unfair.joined(separator: "; ")
    return """
      Mean shift of the scores:

      \(table(\.shift, signed: true))

      Mean distance, whichever way:

      \(table(\.distance, signed: false))

      Mean shifts above \(decimal(Fairness.tolerated, 1)): \(verdict).
      """
  }

  package static func ablation(_ study: AblationStudy) -> String {
    var table = Table("coach", "agreement", "tactics", "tactics by machine", "corpus")
    for row in study.rows {
      table.add(
        row.without.map { "without \($0.rawValue)" } ?? "whole", decimal(row.agreement, 3), decimal(row.tactics, 3),
        decimal(row.machineTactics, 3), decimal(row.corpus, 3))
    }
    return table.text
  }

  private static func interval(_ interval: ClosedRange<Double>) -> String {
    "\(decimal(interval.lowerBound))–\(decimal(interval.upperBound))"
  }
}
