package import Conversation

/// One reply of the corpus in its context, labelled clause by clause (`Corpus/README.md` describes the format).
package struct CorpusEntry: Codable, Equatable, Sendable {
  /// The writer and a number, such as `w1-0001`.
  package var id: String
  /// The trouble, as the writer named it.
  package var situation: String
  /// What the person in trouble has just said; empty where the reply stands without context.
  package var partner: String
  package var reply: String
  /// In the order of the text; they do not overlap.
  package var clauses: [LabelledClause]
  /// Who or what wrote the reply.
  package var author: String
  /// Who or what labelled it.
  package var labelledBy: String

  package init(
    id: String, situation: String, partner: String, reply: String, clauses: [LabelledClause], author: String,
    labelledBy: String
  ) {
    self.id = id
    self.situation = situation
    self.partner = partner
    self.reply = reply
    self.clauses = clauses
    self.author = author
    self.labelledBy = labelledBy
  }

  enum CodingKeys: String, CodingKey {
    case id, situation, partner, reply, clauses, author
    case labelledBy = "labelled_by"
  }

  /// What the partner said, as `Coach.read` takes it: `nil` where there is no context.
  package var context: String? { partner.isEmpty ? nil : partner }

  /// The words of `clause`.
  package func text(of clause: LabelledClause) -> String {
    let scalars = reply.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: clause.start)
    return String(scalars[start..<scalars.index(start, offsetBy: clause.end - clause.start)])
  }
}

/// A part of a reply and the moves that it makes, the main one first.
package struct LabelledClause: Codable, Equatable, Sendable {
  /// Unicode scalars of the reply, `end` excluded.
  package var start, end: Int
  package var moves: [Move]

  package init(_ range: Range<Int>, _ moves: [Move]) {
    start = range.lowerBound
    end = range.upperBound
    self.moves = moves
  }

  /// Unicode scalars of the reply. Ask only of a clause that was checked: `start` is below `end` there.
  package var range: Range<Int> { start..<end }
}
