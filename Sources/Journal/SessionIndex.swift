import Conversation

/// The summaries of all sessions in one file in the cache folder, so that listing them need not read every
/// session. An entry counts only while its file is the very one that it was made from; without the index, or
/// with a broken one, everything is read again.
struct SessionIndex {
  struct Entry: Codable, Equatable {
    var stamp: File.Stamp
    var summary: SessionSummary
  }

  private struct Contents: Codable {
    var schema = 1
    var entries: [Entry] = []
  }

  private let path: String
  private var entries: [String: Entry] = [:]

  init(at path: String) {
    self.path = path
    guard case .bytes(let bytes, _) = File.read(path, limit: Journal.sessionLimit),
      let contents = try? JSON.decode(Contents.self, from: bytes), contents.schema == 1
    else { return }
    for entry in contents.entries { entries[entry.summary.id] = entry }
  }

  subscript(id: String) -> Entry? { entries[id] }

  /// Keeps these entries and no others. That they cannot be written is no failure: they can be made again.
  mutating func replace(with found: [String: Entry]) {
    guard found != entries else { return }
    entries = found
    let contents = Contents(entries: found.values.sorted { isNewer($0.summary, $1.summary) })
    let (folder, _) = WholeFile.split(path)
    guard let bytes = try? JSON.encode(contents, for: path) else { return }
    try? Folder.prepare(folder, root: folder)
    try? WholeFile.write(bytes, to: path)
  }
}
