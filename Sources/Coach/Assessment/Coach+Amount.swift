package import Conversation

extension Coach {
  /// How much of `dimension` the learner's replies hold, 0 to 1, each move counted by its weight: the chance that a
  /// reply holds any of it, averaged over the replies. Of talk about oneself it is the share of the clauses instead: a
  /// run of it is what takes the conversation away, a word of it does not.
  package func amount(of dimension: Dimension, in messages: [Message]) -> Double {
    amount(of: dimension, in: replies(in: messages))
  }

  func amount(of dimension: Dimension, in replies: [Reply]) -> Double {
    var sum = 0.0
    var count = 0
    for index in replies.indices {
      let share = dimension == .adviceGiving && adviceIsWelcome(in: replies, at: index) ? 0.5 : 1
      let reading = replies[index].reading
      let parts =
        dimension == .selfOriented
        ? reading.clauses.map { $0.strength(of: dimension) } : [reading.amount(of: dimension)]
      sum += share * parts.reduce(0, +)
      count += parts.count
    }
    return count > 0 ? sum / Double(count) : 0
  }

  /// Advice that was asked for counts half: it is an answer.
  private func adviceIsWelcome(in replies: [Reply], at index: Int) -> Bool {
    Occasion(replies[index], previous: index > 0 ? replies[index - 1] : nil).adviceIsWelcome
  }
}

extension Reading {
  /// The chance that any move of `dimension` is there, each counted by its weight and taken for itself: 0 to 1.
  func amount(of dimension: Dimension) -> Double {
    let none = clauses.lazy.flatMap(\.moves).filter { $0.move.dimension == dimension && $0.isCounted }
      .reduce(1.0) { $0 * (1 - $1.confidence * $1.move.weight) }
    return 1 - none
  }

  /// The strongest move of `dimension`: confidence times weight, 0 to 1.
  func strength(of dimension: Dimension) -> Double { clauses.map { $0.strength(of: dimension) }.max() ?? 0 }
}

extension Clause {
  /// The strongest move of `dimension`: confidence times weight, 0 to 1.
  func strength(of dimension: Dimension) -> Double {
    moves.lazy.filter { $0.move.dimension == dimension && $0.isCounted }.map { $0.confidence * $0.move.weight }.max()
      ?? 0
  }
}

extension TaggedMove {
  /// Whether it adds to a score: many moves that are hardly believed would add up where nothing is said.
  fileprivate var isCounted: Bool { confidence >= 0.05 }
}
