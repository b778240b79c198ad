import Conversation

/// Weighs the evidence for each move of a clause into confidences.
package struct Scorer: Sendable {
  /// For each move, those that push it aside.
  private let rivals: [Move: [Move]]

  package init(_ definitions: [MoveDefinition]) {
    var rivals: [Move: [Move]] = [:]
    for definition in definitions {
      for loser in definition.displaces { rivals[loser, default: []].append(definition.move) }
    }
    self.rivals = rivals
  }

  /// Tagged moves, most confident first; `neutral` where nothing else is likely.
  func moves(from evidence: [Evidence], of clause: PreparedClause, in reply: PreparedReply) -> [TaggedMove] {
    let unreadable = Readability.unreadable(clause, in: reply)
    if unreadable >= TaggedMove.shown {
      return [
        TaggedMove(.unreadable, confidence: unreadable, evidence: clause.range.isEmpty ? [] : [clause.range])
      ]
    }
    var raw: [(move: Move, confidence: Double, kept: [Evidence])] = []
    for item in evidence where item.weight > 0 && !raw.contains(where: { $0.move == item.move }) {
      let kept = evidence.filter { $0.move == item.move && $0.weight > 0 }
      raw.append((item.move, 1 - kept.reduce(1) { $0 * (1 - $1.weight) }, kept))
    }
    var tagged: [TaggedMove] = []
    for (place, (move, confidence, kept)) in raw.enumerated() {
      var left = confidence
      for rival in rivals[move] ?? [] {
        guard let otherPlace = raw.firstIndex(where: { $0.move == rival }) else { continue }
        let other = raw[otherPlace]
        // Of two that push each other aside only the stronger does, or the one that was found first.
        if rivals[rival]?.contains(move) == true,
          other.confidence < confidence || other.confidence == confidence && place < otherPlace
        {
          continue
        }
        left *= 1 - 0.9 * other.confidence
      }
      guard left >= TaggedMove.listed else { continue }
      tagged.append(TaggedMove(move, confidence: rounded(left), evidence: ranges(kept, in: reply)))
    }
    let best = tagged.map(\.confidence).max() ?? 0
    if best < 0.4 { tagged.append(TaggedMove(.neutral, confidence: rounded(0.9 - best))) }
    return tagged.sorted { $0.confidence > $1.confidence }
  }

  /// Where the evidence lies, ascending; ranges that touch the same words are one.
  private func ranges(_ evidence: [Evidence], in reply: PreparedReply) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let strongest = evidence.map(\.weight).max() ?? 0
    let telling = evidence.filter { $0.weight * 2 > strongest }
    for range in telling.map({ reply.range(of: $0.tokens) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = found.last, last.upperBound >= range.lowerBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }

  /// To three places: more would be noise in every file that holds it.
  private func rounded(_ value: Double) -> Double { Double(Int(value * 1000 + 0.5)) / 1000 }
}
