package import Conversation
package import Foundation

/// The labelled replies of a folder: every `*.jsonl` directly in it, in the order of the files' names and then of
/// their lines, so that the same folder always gives the same list.
package struct Corpus: Sendable {
  package let entries: [CorpusEntry]
  /// Where each entry was read from, such as `Corpus/w1.jsonl:12`; in the order of `entries`.
  package let places: [String]
  /// SHA-256 of the files' bytes, one file after the other, in hexadecimal:
  /// `cat Corpus/*.jsonl | sha256sum` in the C locale.
  package let sha256: String

  /// Reads and checks the corpus.
  ///
  /// - Throws: `CorpusProblems` with everything that is wrong with the entries, or `Problem` where the folder cannot
  ///   be read or holds none.
  package init(folder: URL) throws {
    let files = try Self.files(in: folder)
    guard !files.isEmpty else {
      throw Problem(
        "\(folder.relativePath): holds no *.jsonl file.", remedy: "Name the corpus' folder with --corpus.")
    }
    var entries: [CorpusEntry] = []
    var places: [String] = []
    var problems: [Problem] = []
    var hash = SHA256()
    for file in files {
      let read = try JSONLines<CorpusEntry>(file)
      hash.update(read.data)
      problems += read.problems
      for line in read.lines {
        entries.append(line.value)
        places.append("\(read.path):\(line.number)")
      }
    }
    problems += EntryCheck.problems(of: entries, at: places)
    guard problems.isEmpty else { throw CorpusProblems(problems: problems) }
    self.entries = entries
    self.places = places
    sha256 = hash.hexadecimal()
  }

  /// The `*.jsonl` files directly in `folder`, in the order of their names' bytes.
  package static func files(in folder: URL) throws(Problem) -> [URL] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .map { folder.appending(path: $0) }
    } catch {
      throw Problem(
        "\(folder.relativePath): cannot be read: \(error.localizedDescription)",
        remedy: "Name the corpus' folder with --corpus.")
    }
  }
}

/// Everything that is wrong with a corpus.
package struct CorpusProblems: Error {
  package var problems: [Problem]

  package init(problems: [Problem]) { self.problems = problems }
}
