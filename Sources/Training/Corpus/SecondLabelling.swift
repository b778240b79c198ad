package import Conversation
package import Foundation

/// The moves that further readers gave to clauses of the corpus (`SecondLabelling/labels.jsonl` in its folder).
package struct SecondLabelling: Sendable {
  package struct Label: Codable, Equatable, Sendable {
    /// The entry's id.
    package var id: String
    /// The moves of each of the entry's clauses, in their order.
    package var clauses: [[Move]]
    package var labelledBy: String

    enum CodingKeys: String, CodingKey {
      case id, clauses
      case labelledBy = "labelled_by"
    }
  }

  package let labels: [Label]

  /// - Throws: `CorpusProblems` for labels of entries or clauses that the corpus does not have, `Problem` where the
  ///   file cannot be read.
  package init(folder: URL, corpus: Corpus) throws {
    let file = folder.appending(path: "SecondLabelling/labels.jsonl")
    let read = try JSONLines<Label>(file)
    let clauses = Dictionary(corpus.entries.map { ($0.id, $0.clauses.count) }, uniquingKeysWith: { first, _ in first })
    var problems = read.problems
    for line in read.lines {
      let place = "\(read.path):\(line.number): \(line.value.id)"
      guard let count = clauses[line.value.id] else {
        problems.append(Problem("\(place): no such entry in the corpus.", remedy: "Check the id."))
        continue
      }
      if line.value.clauses.count != count || line.value.clauses.contains([]) {
        problems.append(
          Problem(
            "\(place): labels \(line.value.clauses.count) clauses of an entry that has \(count).",
            remedy: "Give each clause at least one move."))
      }
    }
    guard problems.isEmpty else { throw CorpusProblems(problems: problems) }
    labels = read.lines.map(\.value)
  }
}
