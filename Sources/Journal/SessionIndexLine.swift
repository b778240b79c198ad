import Conversation

/// One entry of the index as a line of fields between tabs: reading it takes a tenth of the time of JSON,
/// and the index is read at every start.
enum SessionIndexLine {
  /// The first line of an index; another one is not for us.
  static let header = "hearken sessions 1"

  private static let none = "-"

  static func line(for entry: SessionIndex.Entry) -> String {
    let (stamp, summary) = (entry.stamp, entry.summary)
    let fields = [
      escaped(summary.id), "\(stamp.inode)", "\(stamp.size)", "\(stamp.modified)", field(summary.started),
      summary.ended.map(field) ?? none, "\(summary.replies)", escaped(summary.scenario.id),
      escaped(summary.scenario.title), escaped(summary.scenario.partner),
      summary.assessment.map(field) ?? none,
    ]
    return fields.joined(separator: "\t")
  }

  /// `nil` where the line is not one that `line(for:)` makes.
  static func entry(in line: ArraySlice<UInt8>) -> SessionIndex.Entry? {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 11, let inode = UInt64(fields[1]), let size = Int(fields[2]),
      let modified = Int(fields[3]), let started = timestamp(fields[4]), let replies = Int(fields[6])
    else { return nil }
    let scenario = ScenarioReference(
      id: unescaped(fields[7]), title: unescaped(fields[8]), partner: unescaped(fields[9]))
    var summary = SessionSummary(
      Session(id: unescaped(fields[0]), scenario: scenario, started: started, seed: 0))
    summary.replies = replies
    if fields[5] != none {
      guard let ended = timestamp(fields[5]) else { return nil }
      summary.ended = ended
    }
    if fields[10] != none {
      guard let assessment = assessment(fields[10]) else { return nil }
      summary.assessment = assessment
    }
    return SessionIndex.Entry(
      stamp: File.Stamp(inode: inode, size: size, modified: modified), summary: summary)
  }

  /// `1795252678 3600`
  private static func field(_ time: Timestamp) -> String { "\(time.seconds) \(time.utcOffset)" }

  private static func timestamp(_ field: String) -> Timestamp? {
    let parts = field.split(separator: " ")
    guard parts.count == 2, let seconds = Int(parts[0]), let offset = Int(parts[1]) else { return nil }
    return Timestamp(seconds: seconds, utcOffset: offset)
  }

  /// `judged advice_giving 2.3 firm …`
  private static func field(_ assessment: Assessment) -> String {
    let scores = assessment.scores.map { "\($0.dimension.rawValue) \($0.score) \($0.certainty.rawValue)" }
    return ([assessment.judged ? "judged" : "unjudged"] + scores).joined(separator: " ")
  }

  private static func assessment(_ field: String) -> Assessment? {
    let parts = field.split(separator: " ").map(String.init)
    guard let first = parts.first, parts.count % 3 == 1 else { return nil }
    var scores: [DimensionScore] = []
    for start in stride(from: 1, to: parts.count, by: 3) {
      guard let dimension = Dimension(rawValue: parts[start]), let score = Double(parts[start + 1]),
        let certainty = Certainty(rawValue: parts[start + 2])
      else { return nil }
      scores.append(DimensionScore(dimension, score: score, certainty: certainty))
    }
    return Assessment(judged: first == "judged", scores: scores)
  }

  /// Tabs and line feeds stand between fields and lines, so they may not stand in one.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x09 || $0 == 0x0A }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x25: bytes += Array("%p".utf8)
      case 0x09: bytes += Array("%t".utf8)
      case 0x0A: bytes += Array("%n".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ field: String) -> String {
    guard field.utf8.contains(0x25) else { return field }
    var bytes: [UInt8] = []
    var isEscape = false
    for byte in field.utf8 {
      if isEscape {
        bytes.append(byte == UInt8(ascii: "p") ? 0x25 : byte == UInt8(ascii: "t") ? 0x09 : 0x0A)
        isEscape = false
      } else if byte == 0x25 {
        isEscape = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
