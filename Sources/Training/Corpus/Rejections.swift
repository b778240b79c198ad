package import Foundation

/// The replies that were left out because they came too near another text (`LeftOut/log.jsonl` in the corpus' folder).
package struct Rejections: Sendable {
  package struct Rejection: Codable, Equatable, Sendable {
    /// The id that it had, `nil` where it was left out before it got one.
    package var id: String?
    package var author: String
    /// The entry, or the file of other people's texts, that it came near.
    package var near: String
    /// The Jaccard index of character 5-grams; of word trigrams for replies without an id.
    package var similarity: Double
  }

  package var log: [Rejection]

  package static func file(in folder: URL) -> URL { folder.appending(path: "LeftOut/log.jsonl") }

  /// - Throws: `CorpusProblems` for lines that cannot be read, `Problem` where the file cannot.
  package init(folder: URL) throws {
    let read = try JSONLines<Rejection>(Self.file(in: folder))
    guard read.problems.isEmpty else { throw CorpusProblems(problems: read.problems) }
    log = read.lines.map(\.value)
  }
}
