public import Conversation

extension Coach {
  /// Six scores for a conversation, 1.0 to 5.0 each: how much of each dimension the replies hold (`amount`), mapped
  /// to what human raters give (`ScoreMap`).
  ///
  /// Replies that carry no reading are read here. `judged` is false where there is no reply, fewer than four
  /// words in all, or nothing that can be read; the scores are given all the same.
  public func assess(_ messages: [Message]) -> Assessment {
    let replies = self.replies(in: messages)
    let scores = Dimension.allCases.map { dimension in
      let map = ScoreMap.standard(for: dimension)
      return DimensionScore(
        dimension, score: map.score(amount(of: dimension, in: replies)),
        certainty: certainty(of: dimension, replies: replies.count))
    }
    return Assessment(judged: isEnough(replies), scores: scores)
  }

  /// The experts agree well on questions, advice and self-talk, less on validating, least on the other two.
  /// A reply or two are too few for any firm word.
  private func certainty(of dimension: Dimension, replies: Int) -> Certainty {
    guard replies >= 3 else { return .tentative }
    return switch dimension {
    case .encouragingElaboration, .adviceGiving, .selfOriented, .validatingEmotions: .firm
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
