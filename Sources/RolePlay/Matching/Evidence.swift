/// What speaks for one answer to a sentence, as numbers between 0 and 1.
struct Evidence: Sendable {
  /// How well the nearest of its questions covers the sentence and is covered by it.
  var nearest: Float = 0
  /// The same for the third nearest: several near questions are better evidence than one.
  var third: Float = 0
  /// The share of the sentence that its questions and topics hold somewhere.
  var asked: Float = 0
  /// The same with what is said in answer.
  var said: Float = 0
  /// The weight of the heaviest word that it holds nothing like.
  var unexplained: Float = 0
  /// The likeness of the sentence as a whole to its questions as a whole.
  var drift: Float = 0
  /// The nearest question asks with the same word: "who", "when".
  var asksAlike: Float = 0
  /// The nearest question is about somebody else.
  var isOfAnother: Float = 0
  /// It is a correction.
  var isCorrection: Float = 0
}

/// What speaks for a sentence's having no answer.
struct EvidenceOfNone: Sendable {
  /// How near the nearest sentence is that is known to have none.
  var nearest: Float = 0
  /// The same for the third nearest.
  var third: Float = 0
  /// It asks nothing.
  var isRemark: Float = 0
  /// How much its words say, 0 to 1: the more of it there is, the less of it can be near to anything.
  var weight: Float = 0
}
