package import Coach
package import Conversation

/// How much the scores of a reply move when the same thing is said in another English, or of somebody else.
package struct Fairness: Sendable {
  package struct Row: Sendable {
    package var group: String
    package var pairs: Int
    /// The variant's score less the standard's, averaged over the pairs.
    package var shift: [Dimension: Double]
    /// The same without its sign.
    package var distance: [Dimension: Double]
  }

  /// A mean shift above this is unfair.
  package static let tolerated = 0.2

  package let rows: [Row]
  /// The pairs' shifts, the furthest first, for looking into.
  package let furthest: [(id: String, dimension: Dimension, shift: Double)]

  /// Each reply is scored as a conversation of its own, which is where a word weighs most.
  package init(_ pairs: [FairnessPair], coach: Coach) {
    func scores(_ side: FairnessPair.Side) -> [Dimension: Double] {
      let assessment = coach.assess([Message(.partner, side.partner), Message(.learner, side.reply)])
      return Dictionary(uniqueKeysWithValues: assessment.scores.map { ($0.dimension, $0.score) })
    }
    var order: [String] = []
    var shifts: [String: [[Dimension: Double]]] = [:]
    var all: [(id: String, dimension: Dimension, shift: Double)] = []
    for pair in pairs {
      let (before, after) = (scores(pair.standard), scores(pair.variant))
      let shift = before.merging(after) { $1 - $0 }
      if shifts[pair.group] == nil { order.append(pair.group) }
      shifts[pair.group, default: []].append(shift)
      all += Dimension.allCases.map { (pair.id, $0, shift[$0] ?? 0) }
    }
    rows = order.map { group in
      let own = shifts[group] ?? []
      func average(_ value: (Double) -> Double) -> [Dimension: Double] {
        Dictionary(
          uniqueKeysWithValues: Dimension.allCases.map { dimension in
            (dimension, Agreement.mean(own.map { value($0[dimension] ?? 0) }))
          })
      }
      return Row(group: group, pairs: own.count, shift: average { $0 }, distance: average(abs))
    }
    furthest = all.filter { $0.shift != 0 }.sorted { abs($0.shift) > abs($1.shift) }
  }
}
