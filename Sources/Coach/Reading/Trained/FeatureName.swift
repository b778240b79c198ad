/// What kind of thing a feature says of a clause. The raw values are part of every feature's key, so a new kind gets
/// a new number.
package enum FeatureName: UInt64, Sendable {
  // Its words, one and two at a time.
  case word = 1
  case wordPair
  /// Three to five neighbouring bytes of the clause as it was normalised.
  case letters
  // Its words with everything but grammar replaced by a class, two and three at a time.
  case buildPair = 4
  case buildTriple
  // What it looks like.
  case question = 10
  case mark, firstWord, firstTwoWords, firstThreeWords, lastWord, length, place, holds, persons, subject
  case exclamation, contentShare, content, knownShare
  // What stands before and behind it.
  case questionBefore = 40
  case firstWordBefore, personsBefore, moveBefore, questionBehind, personsBehind, moveBehind
  // What it takes up of the partner's message.
  case uptake = 60
  case uptakeShare, uptakeByThem, uptakeByOthers, uptakeBySubject, kindParticulars, retelling
  case partnerAsked, noPartner
  // What the patterns make of it.
  case pattern = 80
  case evidence
  /// One of the numbers that say what its words mean.
  case meaning = 100

  /// The features whose squares are made to add up to the square of one weight.
  package var group: FeatureGroup {
    switch self {
    case .word, .wordPair: .words
    case .letters: .letters
    case .buildPair, .buildTriple: .build
    case .question, .mark, .firstWord, .firstTwoWords, .firstThreeWords, .lastWord, .length, .place, .holds, .persons,
      .subject, .exclamation, .contentShare, .content, .knownShare:
      .shape
    case .questionBefore, .firstWordBefore, .personsBefore, .moveBefore, .questionBehind, .personsBehind, .moveBehind:
      .context
    case .uptake, .uptakeShare, .uptakeByThem, .uptakeByOthers, .uptakeBySubject, .kindParticulars, .retelling,
      .partnerAsked, .noPartner:
      .uptake
    case .pattern, .evidence: .patterns
    case .meaning: .meaning
    }
  }
}

/// Features of a kind, scaled together so that a long clause does not speak louder than a short one.
package enum FeatureGroup: Int, CaseIterable, Sendable {
  case words, letters, build, shape, context, uptake, patterns, meaning

  /// The length of the vector of this group's features.
  package var weight: Float {
    switch self {
    case .words, .letters, .build, .shape, .uptake, .meaning: 1
    case .patterns: 2
    case .context: 0.5
    }
  }

  /// Whether the group's vector is brought to that length. The patterns' own confidences stay as they are, and what
  /// the words mean has that length already.
  package var isNormalised: Bool { self != .patterns && self != .meaning }
}
