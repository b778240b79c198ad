/// What speaks for one answer to a sentence, as numbers between 0 and 1.
struct Evidence: Sendable {
  /// How like in meaning the likest of its questions is.
  var nearest: Float = 0
  /// The same for the third likest: several near questions are better evidence than one.
  var third: Float = 0
  /// The share of the sentence's words that its questions and topics hold somewhere.
  var held: Float = 0
  /// It is a correction.
  var isCorrection: Float = 0
}

/// What speaks for a sentence's having no answer.
struct EvidenceOfNone: Sendable {
  /// How like in meaning the likest sentence is that is known to have none.
  var nearest: Float = 0
  /// The same for the third likest.
  var third: Float = 0
  /// How much its words say, 0 to 1: the more of it there is, the less of it can be near to anything.
  var weight: Float = 0
}
