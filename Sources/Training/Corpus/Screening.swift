package import Conversation
package import Foundation

/// Looks for entries that say what another entry, or somebody else, has said already.
package struct Screening: Sendable {
  /// Near-duplicates among the corpus' own replies: the later entry of each pair.
  package let repeated: [Rejections.Rejection]
  /// Entries with a reply, a clause or a partner's message that comes near other people's sentences.
  package let borrowed: [Rejections.Rejection]

  /// - Parameter others: other people's texts by the name of their file; empty where there are none to compare with.
  package init(_ entries: [CorpusEntry], others: [OthersText] = []) {
    repeated = NearDuplicates.pairs(among: entries.map(\.reply)).map { pair in
      let entry = entries[pair.text]
      return Rejections.Rejection(
        id: entry.id, author: entry.author, near: entries[pair.other].id, similarity: rounded(pair.similarity))
    }
    guard !others.isEmpty else {
      borrowed = []
      return
    }
    var texts: [(entry: Int, text: String)] = []
    for (i, entry) in entries.enumerated() {
      var own = Set([entry.reply, entry.partner] + entry.clauses.map(entry.text(of:)))
      own.formUnion(sentences(of: entry.partner))
      texts += own.sorted().map { (i, $0) }
    }
    var nearest: [Int: Rejections.Rejection] = [:]
    for pair in NearDuplicates.pairs(of: texts.map(\.text), among: others.map(\.text)) {
      let index = texts[pair.text].entry
      guard pair.similarity > nearest[index]?.similarity ?? 0 else { continue }
      let entry = entries[index]
      nearest[index] = Rejections.Rejection(
        id: entry.id, author: entry.author, near: others[pair.other].file, similarity: rounded(pair.similarity))
    }
    borrowed = nearest.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Both kinds, each entry once.
  package var rejections: [Rejections.Rejection] {
    let ids = Set(repeated.map(\.id))
    return repeated + borrowed.filter { !ids.contains($0.id) }
  }
}

/// A sentence that somebody else wrote, and the file it stands in.
package struct OthersText: Sendable {
  package var text: String
  package var file: String

  /// Every sentence of every text value in the `*.jsonl` files directly in `folder`, each once.
  ///
  /// - Throws: `Problem` where the folder or a file cannot be read, or a line is no JSON.
  package static func all(in folder: URL) throws(Problem) -> [OthersText] {
    var found: [OthersText] = []
    var seen: Set<String> = []
    for file in try Corpus.files(in: folder) {
      let read = try JSONLines<AnyTexts>(file)
      if let problem = read.problems.first { throw problem }
      for text in read.lines.flatMap(\.value.texts) {
        for sentence in [text] + sentences(of: text) where seen.insert(sentence).inserted {
          found.append(OthersText(text: sentence, file: file.lastPathComponent))
        }
      }
    }
    return found
  }
}

/// Every text inside a JSON value, keys left out.
private struct AnyTexts: Decodable {
  var texts: [String] = []

  init(from decoder: any Decoder) throws {
    if let box = try? decoder.container(keyedBy: AnyKey.self) {
      texts = try box.allKeys.flatMap { try box.decode(AnyTexts.self, forKey: $0).texts }
    } else if var list = try? decoder.unkeyedContainer() {
      while !list.isAtEnd { texts += try list.decode(AnyTexts.self).texts }
    } else if let text = try? decoder.singleValueContainer().decode(String.self) {
      texts = [text]
    }
  }
}

private struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

private func rounded(_ similarity: Double) -> Double { (similarity * 100).rounded() / 100 }
