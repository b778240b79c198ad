package import Foundation

/// Two replies that mean the same and are told in other words or of other people.
package struct FairnessPair: Decodable, Sendable {
  package struct Side: Decodable, Sendable {
    package var partner: String
    package var reply: String
  }

  package var id: String
  package var group: String
  package var standard: Side
  package var variant: Side

  /// `Fairness/pairs.jsonl` in the corpus' folder.
  ///
  /// - Throws: `CorpusProblems` where a line cannot be read, `Problem` where the file cannot.
  package static func all(in folder: URL) throws -> [FairnessPair] {
    let read = try JSONLines<FairnessPair>(folder.appending(path: "Fairness/pairs.jsonl"))
    guard read.problems.isEmpty else { throw CorpusProblems(problems: read.problems) }
    return read.lines.map(\.value)
  }
}
