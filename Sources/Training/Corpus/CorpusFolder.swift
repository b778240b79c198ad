import Conversation
package import Foundation

/// Changes the files of a corpus.
package struct CorpusFolder {
  private let folder: URL

  package init(_ folder: URL) { self.folder = folder }

  /// Takes the entries out of their files and adds them to the log; all other lines stay as they are, byte for byte.
  package func leaveOut(_ rejections: [Rejections.Rejection]) throws {
    let ids = Set(rejections.compactMap(\.id))
    for file in try Corpus.files(in: folder) {
      let read = try JSONLines<CorpusEntry>(file)
      let out = Set(read.lines.filter { ids.contains($0.value.id) }.map(\.number))
      guard !out.isEmpty else { continue }
      let lines = read.data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let kept = lines.enumerated().filter { !out.contains($0.offset + 1) }.map(\.element)
      try Data(kept.joined(separator: [UInt8(ascii: "\n")])).write(to: file)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let log = Rejections.file(in: folder)
    var data = (try? Data(contentsOf: log)) ?? Data()
    for rejection in rejections { data += try encoder.encode(rejection) + [UInt8(ascii: "\n")] }
    try FileManager.default.createDirectory(at: log.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: log)
  }

  package func writeReadme(section: String, _ text: String) throws {
    let readme = folder.appending(path: "README.md")
    let page = try String(contentsOf: readme, encoding: .utf8)
    try Data(replacing(section: section, of: page, with: text).utf8).write(to: readme)
  }
}
