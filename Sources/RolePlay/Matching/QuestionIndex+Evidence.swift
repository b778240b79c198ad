extension QuestionIndex {
  /// An answer that may be asked for, what speaks for it, and the question that came nearest; −1 where none came near.
  struct Found: Sendable {
    var answer: Int
    var evidence = Evidence()
    var nearest = -1
  }

  /// The answers that are near to the sentence, with what speaks for each, and what speaks for no answer.
  /// - Parameter pinned: facts that are looked into however far they are.
  func evidence(for wording: Wording, pinned: [Int] = []) -> (found: [Found], none: EvidenceOfNone) {
    guard wording.weight > 0 else { return (pinned.map { Found(answer: $0) }, EvidenceOfNone()) }
    var answers = vectors.answers(near: wording.meaning)
    for answer in pinned + named(in: wording) where !answers.contains(answer) { answers.append(answer) }
    let found = answers.map { answer in
      let likeness = vectors.likeness(of: wording.meaning, to: answer)
      // An answer with one question or two is not the worse for it.
      let third = questionCounts[answer] < 3 ? Self.thirdOfBest * likeness.best : likeness.third
      let evidence = Evidence(
        nearest: likeness.best, third: third, held: held(wording, by: answer), isCorrection: answer < factCount ? 0 : 1)
      return Found(answer: answer, evidence: evidence, nearest: likeness.likest)
    }
    let unanswered = vectors.likenessToUnanswered(of: wording.meaning, beside: answers)
    let none = EvidenceOfNone(nearest: unanswered.best, third: unanswered.third, weight: min(1, wording.weight / 4))
    return (found, none)
  }

  /// The third likeness as a share of the best, in the mean of right answers.
  private static let thirdOfBest: Float = 0.82

  /// The answers whose questions have a word of the sentence's that hardly any others have: a name may be all that it
  /// is known by.
  private func named(in wording: Wording) -> [Int] {
    wording.words.flatMap { word in word.term.map { answersOfRareTerm[Int($0)] } ?? [] }.map(Int.init)
  }

  /// The share of the sentence that an answer's questions and topics hold, each word as far as it is like one of theirs.
  private func held(_ wording: Wording, by answer: Int) -> Float {
    var held: Float = 0
    for (place, word) in wording.words.enumerated() {
      // The likest terms come first.
      let like = wording.likenesses[place].first { answerTerms[answer].contains(Int($0.term)) }
      held += word.weight * (like?.degree ?? 0)
    }
    return held / wording.weight
  }
}
