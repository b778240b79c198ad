/// Every question of every answer, and every sentence that has none, laid out to be compared with a sentence in one walk.
///
/// Words of content are found through the questions that have them. Little words, which are like themselves alone and
/// stand in a great many questions, are bits of a number: they only add to questions that share a word of content.
struct AskTable: Sendable {
  struct Holder: Sendable {
    var ask: Int32
    /// What the word weighs in it.
    var weight: Float
  }

  private struct Row: Sendable {
    var answer: Int32
    var weight: Float
    var person: Person
    var asking: AskingWords
    var isNegated: Bool
    var little: UInt64
  }

  private let rows: [Row]
  /// For each term that is no little word the questions that have it.
  private let holders: FlatLists<Holder>
  /// For each term its bit, 0 where it has none.
  private let bits: [UInt64]
  /// For each bit what the word weighs.
  private let littleWeights: [Float]

  /// How a sentence and a question meet.
  private struct Meeting {
    /// The weight of the sentence's words that the question holds, each as far as it does.
    var precision: Float = 0
    /// The weight of the question's words that the sentence holds.
    var recall: Float = 0
    /// The last word of the sentence that it holds.
    var word: Int32 = -1
  }

  /// The three questions of an answer that are nearest to a sentence.
  struct Nearest {
    var score: Float = 0
    var second: Float = 0
    var third: Float = 0
    var ask = -1

    /// The score is a quotient, which most often need not be had: most questions are farther than three others.
    fileprivate mutating func add(_ numerator: Float, over denominator: Float, of ask: Int) {
      guard numerator > third * denominator else { return }
      let score = numerator / denominator
      if score > self.score {
        (third, second, self.score, self.ask) = (second, self.score, score, ask)
      } else if score > second {
        (third, second) = (second, score)
      } else {
        third = score
      }
    }
  }

  init(_ asks: [QuestionIndex.Ask], _ lexicon: Lexicon) {
    var spread = [Int](repeating: 0, count: lexicon.terms.count)
    for ask in asks { for word in ask.words { spread[Int(word.term)] += 1 } }
    let little = spread.indices.filter { lexicon.isLittle($0) && spread[$0] > 0 }
      .sorted { (spread[$1], $0) < (spread[$0], $1) }.prefix(UInt64.bitWidth)
    var bits = [UInt64](repeating: 0, count: spread.count)
    for (place, term) in little.enumerated() { bits[term] = 1 << place }
    var weights = [Float](repeating: 0, count: little.count)
    var holders: [(list: Int, element: Holder)] = []
    rows = asks.enumerated().map { place, ask in
      var row = Row(
        answer: Int32(ask.owner), weight: ask.weight, person: ask.person, asking: ask.asking,
        isNegated: ask.isNegated, little: 0)
      for word in ask.words {
        let bit = bits[Int(word.term)]
        row.little |= bit
        if bit == 0 {
          holders.append((Int(word.term), Holder(ask: Int32(place), weight: word.weight)))
        } else {
          weights[bit.trailingZeroBitCount] = word.weight
        }
      }
      return row
    }
    self.bits = bits
    littleWeights = weights
    self.holders = FlatLists(holders, count: spread.count)
  }

  /// For each answer the questions that are nearest to the sentence: how well they cover it and are covered by it, each
  /// word by the likest word of the other.
  func nearest(to wording: Wording, answers: Int) -> [Nearest] {
    var meetings = [Meeting](repeating: Meeting(), count: rows.count)
    var met: [Int32] = []
    var little: UInt64 = 0
    for (place, word) in wording.words.enumerated() {
      if let term = word.term, bits[Int(term)] != 0 {
        little |= bits[Int(term)]
        continue
      }
      for like in wording.likenesses[place] {
        let gain = word.weight * like.degree
        let isLikest = like.degree == wording.degrees[Int(like.term)]
        for holder in holders.range(Int(like.term)) {
          let holder = holders.elements[holder]
          let ask = Int(holder.ask)
          if meetings[ask].word < 0 { met.append(holder.ask) }
          if meetings[ask].word < Int32(place) {
            meetings[ask].word = Int32(place)
            meetings[ask].precision += gain
          }
          if isLikest { meetings[ask].recall += like.degree * holder.weight }
        }
      }
    }
    if met.isEmpty { met = rows.indices.map(Int32.init) }
    var nearest = [Nearest](repeating: Nearest(), count: answers)
    for ask in met {
      let row = rows[Int(ask)]
      let shared = weight(of: row.little & little)
      let precision = meetings[Int(ask)].precision + shared
      let recall = meetings[Int(ask)].recall + shared
      // The harmonic mean of the shares that these are of the sentence and of the question.
      let likeness: Float = wording.person.clashes(with: row.person) ? 1.5 : 2
      nearest[Int(row.answer)].add(
        likeness * precision * recall, over: precision * row.weight + recall * wording.weight, of: Int(ask))
    }
    return nearest
  }

  func asksAlike(_ ask: Int, _ wording: Wording) -> Bool { !wording.asking.isDisjoint(with: rows[ask].asking) }

  func isOfAnother(_ ask: Int, _ wording: Wording) -> Bool { wording.person.clashes(with: rows[ask].person) }

  /// Whether a claim and a sentence are about the same people, and neither denies what the other says.
  func maySayTheSame(_ claim: Int, _ wording: Wording) -> Bool {
    guard claim >= 0, rows[claim].isNegated == wording.isNegated else { return false }
    return rows[claim].person == wording.person || !rows[claim].person.isDisjoint(with: wording.person)
  }

  private func weight(of little: UInt64) -> Float {
    var rest = little
    var sum: Float = 0
    while rest != 0 {
      sum += littleWeights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }
}
