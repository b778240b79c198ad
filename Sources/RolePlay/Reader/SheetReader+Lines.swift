import Conversation
import Yams

extension SheetReader {
  /// One line or a list of lines.
  mutating func lines(_ node: Node?, of what: String) -> [Line] {
    guard let node else { return [] }
    if case .sequence(let sequence) = node, sequence.isEmpty {
      note(.empty, position(node), "\(what) has no lines; write at least one")
    }
    return items(node).compactMap { line($0, of: what) }
  }

  /// A line is text, or a map when it asks the learner something.
  mutating func line(_ node: Node, of what: String) -> Line? {
    guard case .mapping = node else {
      guard let text = text(node, of: what) else { return nil }
      return Line(text, at: position(node))
    }
    guard let fields = fields(node, of: "a line", .line),
      let text = text(fields["text"], of: "`text`")
    else { return nil }
    return Line(text, expects: expects(fields["expects"]), at: position(node))
  }

  mutating func expects(_ node: Node?) -> Expects? {
    guard let node, let fields = fields(node, of: "`expects`", .expects) else {
      return nil
    }
    return Expects(
      yes: text(fields["yes"], of: "`yes`"), no: text(fields["no"], of: "`no`"),
      dodge: text(fields["dodge"], of: "`dodge`"))
  }

  /// Lines for every mood, or a map from distress band to lines.
  mutating func bandedLines(_ node: Node?, of what: String, bands: [String: Band]) -> Lines {
    guard let node, case .mapping(let mapping) = node, mapping["text"] == nil else {
      return .always(lines(node, of: what))
    }
    var pools: [Band: [Line]] = [:]
    for (key, keyAt, value) in pairs(node, of: what) ?? [] {
      if let band = bands[key] {
        pools[band, default: []] += lines(value, of: "`\(key)`")
      } else {
        note(
          .unknownWord, keyAt,
          "“\(visible(key))” is not a word of the distress scale"
            + suggestion(for: key, among: bands.keys.sorted(), kind: "words"))
      }
    }
    return .byDistress(pools)
  }

  /// The words by which a sheet may name its bands: its own, and the plain ones.
  func bandNames(_ scale: Scale) -> [String: Band] {
    var names: [String: Band] = ["low": .low, "middle": .middle, "high": .high]
    names[scale.middle] = .middle
    names[scale.low] = .low
    names[scale.high] = .high
    return names
  }

  mutating func feels(_ node: Node?) -> [Feeling] {
    guard let node else { return [] }
    return items(node).compactMap { node in
      guard
        let fields = fields(node, of: "a feeling", .feeling),
        let emotion = text(fields["emotion"], of: "`emotion`"),
        let strength = number(fields["strength"], of: "`strength`", in: 0...10)
      else { return nil }
      return Feeling(
        emotion: emotion, strength: strength, because: text(fields["because"], of: "`because`"))
    }
  }
}
