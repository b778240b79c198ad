import Conversation

/// The summaries of all sessions in one file in the cache folder, so that listing them need not read every
/// session. An entry counts only while its file is the very one that it was made from; without the index, or
/// with a broken one, everything is read again.
struct SessionIndex {
  struct Entry: Equatable {
    var stamp: File.Stamp
    var summary: SessionSummary
  }

  private let path: String
  private var entries: [String: Entry] = [:]

  init(at path: String) {
    self.path = path
    guard case .bytes(let bytes, _) = File.read(path, limit: Journal.sessionLimit) else { return }
    var lines = bytes.split(separator: UInt8(ascii: "\n")).makeIterator()
    guard let first = lines.next(), first.elementsEqual(SessionIndexLine.header.utf8) else { return }
    entries.reserveCapacity(bytes.count / 256)
    while let line = lines.next() {
      if let entry = SessionIndexLine.entry(in: line) { entries[entry.summary.id] = entry }
    }
  }

  subscript(id: String) -> Entry? { entries[id] }

  /// Keeps these entries and no others. That they cannot be written is no failure: they can be made again.
  mutating func replace(with found: [String: Entry]) {
    guard found != entries else { return }
    entries = found
    let lines = found.values.sorted { isNewer($0.summary, $1.summary) }.map(SessionIndexLine.line)
    let text = ([SessionIndexLine.header] + lines).joined(separator: "\n") + "\n"
    let (folder, _) = WholeFile.split(path)
    try? Folder.prepare(folder, root: folder)
    try? WholeFile.write(Array(text.utf8), to: path)
  }
}
