public import Conversation

extension Coach {
  /// Six scores for a conversation, 1.0 to 5.0 each: the strongest move of a dimension in every reply,
  /// confidence times weight, averaged over the replies and mapped (`ScoreMap`).
  ///
  /// Replies that carry no reading are read here. `judged` is false where there is no reply, fewer than four
  /// words in all, or nothing that can be read; the scores are given all the same.
  public func assess(_ messages: [Message]) -> Assessment {
    let replies = self.replies(in: messages)
    let scores = Dimension.allCases.map { dimension in
      let mean =
        replies.isEmpty
        ? 0
        : replies.indices.map { strength(of: dimension, in: replies, at: $0) }.reduce(0, +)
          / Double(replies.count)
      return DimensionScore(
        dimension, score: ScoreMap.standard(for: dimension).score(mean: mean),
        certainty: certainty(of: dimension, replies: replies.count))
    }
    return Assessment(judged: isEnough(replies), scores: scores)
  }

  /// Advice that was asked for counts half: it is an answer.
  private func strength(of dimension: Dimension, in replies: [Reply], at index: Int) -> Double {
    let strength = replies[index].reading.strength(of: dimension)
    guard dimension == .adviceGiving, strength > 0 else { return strength }
    let occasion = Occasion(replies[index], previous: index > 0 ? replies[index - 1] : nil)
    return occasion.adviceIsWelcome ? strength / 2 : strength
  }

  /// The experts agree well on questions, advice and self-talk, less on validating, least on the other two.
  private func certainty(of dimension: Dimension, replies: Int) -> Certainty {
    switch dimension {
    case .encouragingElaboration, .adviceGiving, .selfOriented: .firm
    case .validatingEmotions: replies >= 3 ? .firm : .tentative
    case .demonstratingUnderstanding, .dismissingEmotions: .tentative
    }
  }

  private func isEnough(_ replies: [Reply]) -> Bool {
    let readable = replies.filter { $0.reading.confidence(of: .unreadable) < TaggedMove.shown }
    let words = readable.map {
      $0.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }).count
    }
    return words.reduce(0, +) >= 4
  }
}

extension Reading {
  /// The strongest move of `dimension`: confidence times weight, 0 to 1.
  func strength(of dimension: Dimension) -> Double {
    clauses.lazy.flatMap(\.moves).filter { $0.move.dimension == dimension }
      .map { $0.confidence * $0.move.weight }.max() ?? 0
  }
}
