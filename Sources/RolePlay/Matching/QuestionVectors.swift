import WordVectors

/// Every question of every answer, and every sentence that has none, as directions in meaning.
///
/// Only the answers whose questions as a whole are near to a sentence are looked into, so that more of them cost little.
struct QuestionVectors: Sendable {
  private let questions: FlatLists<SentenceVector>
  /// For each answer what has none and is nearer to its questions than to those of any other.
  private let unanswered: FlatLists<SentenceVector>
  /// For each answer the direction of its questions as a whole.
  private let centers: [SentenceVector]

  private static let answersRead = 8

  /// How like a sentence the likest of some others are, 0 where there are none.
  struct Likeness {
    private(set) var best: Float = 0
    private var second: Float = 0
    private(set) var third: Float = 0
    /// The likest; −1 where none is like it at all.
    private(set) var likest = -1

    fileprivate mutating func add(_ likeness: Float, of place: Int) {
      guard likeness > third else { return }
      if likeness > best {
        (third, second, best, likest) = (second, best, likeness, place)
      } else if likeness > second {
        (third, second) = (second, likeness)
      } else {
        third = likeness
      }
    }
  }

  /// `questions`: those of each answer.
  init(_ questions: [[SentenceVector]], unanswered: [SentenceVector]) {
    var lists = FlatLists<SentenceVector>()
    for vectors in questions { lists.append(vectors) }
    self.questions = lists
    let centers = questions.map { SentenceVector(meanOf: $0) }
    self.centers = centers
    let placed = unanswered.compactMap { vector in
      centers.indices.max { centers[$0].similarity(to: vector) < centers[$1].similarity(to: vector) }
        .map { (list: $0, element: vector) }
    }
    self.unanswered = FlatLists(placed, count: questions.count)
  }

  /// The answers whose questions as a whole are the likest.
  func answers(near sentence: SentenceVector) -> [Int] {
    var answers: [Int] = []
    var likenesses: [Float] = []
    for (answer, center) in centers.enumerated() {
      let likeness = center.similarity(to: sentence)
      guard answers.count < Self.answersRead || likeness > likenesses[Self.answersRead - 1] else { continue }
      let place = likenesses.firstIndex { $0 < likeness } ?? likenesses.endIndex
      answers.insert(answer, at: place)
      likenesses.insert(likeness, at: place)
    }
    return Array(answers.prefix(Self.answersRead))
  }

  /// The questions of an answer; `likest` is a place among the questions of all answers.
  func likeness(of sentence: SentenceVector, to answer: Int) -> Likeness {
    var found = Likeness()
    for place in questions.range(answer) { found.add(questions.elements[place].similarity(to: sentence), of: place) }
    return found
  }

  /// What has no answer, as far as it is nearest to the questions of these answers.
  func likenessToUnanswered(of sentence: SentenceVector, beside answers: [Int]) -> Likeness {
    var found = Likeness()
    for place in answers.flatMap(unanswered.range) {
      found.add(unanswered.elements[place].similarity(to: sentence), of: place)
    }
    return found
  }
}
