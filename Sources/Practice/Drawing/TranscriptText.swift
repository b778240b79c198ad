import Conversation
import TextGrid

/// A conversation as rows to read, with what the coach saw under each reply.
struct TranscriptText: Sendable {
  private(set) var rows: [Row] = []

  private let width: Int
  private let withReadings: Bool
  private let indent: Int

  init(_ session: Session, width: Int, withReadings: Bool) {
    self.width = width
    self.withReadings = withReadings
    indent = width >= 40 ? 2 : 0
    for message in session.messages {
      let start = rows.count
      add(message, partner: session.scenario.partner)
      rows[start].startsMessage = true
      rows.append(.blank)
    }
    if !session.models.isEmpty {
      let models = session.models.map(\.harmless).joined(separator: " and ")
      rows += flowed("Words by a language model: \(models).", Theme.quiet, width: width) + [.blank]
    }
    if let ended = session.ended, session.ending == nil {
      rows.append(Row("You ended the conversation here, at \(TimeWords.clock(ended)).", Theme.quiet))
    } else if !session.isFinished {
      rows.append(Row("This conversation is not finished.", Theme.quiet))
    }
  }

  private mutating func add(_ message: Message, partner: String) {
    switch message.role {
    case .partner:
      rows.append(Row(partner, Theme.partner))
      add([Span(message.text)])
    case .learner:
      rows.append(Row("You", Theme.learner))
      add(withReadings ? marked(message.text, message.reading) : [Span(message.text)])
      if withReadings, let reading = message.reading { add(reading, of: message.text) }
      for take in message.earlierTakes { add(take, partner: partner) }
    }
  }

  private mutating func add(_ spans: [Span], indent steps: Int = 1) {
    rows += indented(flowed(spans, width: width - indent * steps), by: indent * steps)
  }

  /// “the words”  what they do
  private mutating func add(_ reading: Reading, of text: String) {
    var nothing = true
    for clause in reading.clauses {
      for tag in clause.moves where tag.isShown && tag.move != .neutral {
        nothing = false
        let quote = tag.evidence.isEmpty ? clause.text : quoted(tag.evidence, of: text)
        add([Span("“\(quote)” ", Theme.coach), Span(tag.move.title, Theme.coach)], indent: 2)
      }
    }
    for finding in reading.distortions where finding.severity >= TaggedMove.shown {
      nothing = false
      add([Span("“\(finding.evidence)” ", Theme.coach), Span(finding.distortion.words, Theme.coach)], indent: 2)
    }
    if nothing { add([Span("the coach saw nothing in particular here", Theme.coach)], indent: 2) }
  }

  private mutating func add(_ take: Take, partner: String) {
    add([Span("Earlier take: ", Theme.heading), Span(take.text, Theme.quiet)])
    for message in take.followedBy {
      let name = message.role == .partner ? partner : "You"
      add([Span("\(name): \(message.text)", Theme.quiet)], indent: 2)
    }
  }
}

/// The text with the words that the coach went by underlined.
func marked(_ text: String, _ reading: Reading?) -> [Span] {
  let scalars = Array(text.unicodeScalars)
  var isEvidence = Array(repeating: false, count: scalars.count)
  for clause in reading?.clauses ?? [] {
    for tag in clause.moves where tag.isShown {
      for range in tag.evidence {
        for index in range.clamped(to: 0..<scalars.count) { isEvidence[index] = true }
      }
    }
  }
  var spans: [Span] = []
  var start = 0
  while start < scalars.count {
    var end = start
    while end < scalars.count, isEvidence[end] == isEvidence[start] { end += 1 }
    spans.append(Span(string(scalars[start..<end]), isEvidence[start] ? Theme.evidence : .plain))
    start = end
  }
  return spans
}

/// The words in the ranges, with "…" where words between them are left out.
func quoted(_ evidence: [Range<Int>], of text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  var parts: [Range<Int>] = []
  for range in evidence.map({ $0.clamped(to: 0..<scalars.count) }) {
    if let last = parts.last, last.upperBound <= range.lowerBound,
      scalars[last.upperBound..<range.lowerBound].allSatisfy(\.properties.isWhitespace)
    {
      parts[parts.count - 1] = last.lowerBound..<range.upperBound
    } else {
      parts.append(range)
    }
  }
  return parts.map { string(scalars[$0]) }.joined(separator: " … ")
}

private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
