internal import Conversation
internal import Foundation

/// Lines for `hearken score`: most of them sound, with texts that nobody would think of; the others broken.
public struct FuzzedLine: Sendable {
  private var chance: SplitMix64
  private var texts: FuzzedText

  public init(seed: UInt64, from seeds: [String]) {
    chance = SplitMix64(seed: seed ^ 0x5bd1_e995)
    texts = FuzzedText(seed: seed, from: seeds)
  }

  /// A line without its line feed.
  ///
  /// - Parameter id: the conversation's; a broken line may have lost it.
  public mutating func next(id: String) -> [UInt8] {
    let messages = (0..<chance.below(5)).map { index in
      #"{"role":"\#(index.isMultiple(of: 2) ? "partner" : "learner")","text":\#(quoted(texts.next()))}"#
    }
    let line = Array(#"{"id":"\#(id)","messages":[\#(messages.joined(separator: ","))]}"#.utf8)
    return chance.below(5) == 0 ? broken(line) : line
  }

  private mutating func broken(_ line: [UInt8]) -> [UInt8] {
    var line = line
    for _ in 0..<1 + chance.below(3) {
      let at = chance.below(line.count + 1)
      let end = min(line.count, at + 1 + chance.below(8))
      switch chance.below(6) {
      case 0: line.removeSubrange(at..<line.count)
      case 1: line.removeSubrange(at..<end)
      case 2: line.insert(contentsOf: line[at..<end], at: at)
      case 3: if at < line.count { line[at] = UInt8(truncatingIfNeeded: chance.next()) }
      default: line.insert(contentsOf: Self.odds[chance.below(Self.odds.count)].utf8, at: at)
      }
    }
    line.removeAll { $0 == 0x0A }
    return line
  }

  private func quoted(_ text: String) -> String {
    let data = try? JSONEncoder().encode(text)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }

  private static let odds = [
    "{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-0", "123456789012345678901234567890", "\\ud800",
    "\\u0000", "\\", "//", "\u{FEFF}", "\"role\":7,", "\"text\":[],", "\"messages\":{},", "\"role\":\"nobody\",",
    String(repeating: "[", count: 600), String(repeating: "{\"a\":", count: 600),
  ]
}
