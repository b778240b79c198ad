import Conversation

/// Plain mode's picture of the model: lines for a screen reader, a pipe or a dumb terminal.
public enum PlainView {
  /// All lines said so far, without line ends. A later model of the same run has these and perhaps more, so that
  /// only what is new needs printing. Nothing in them can steer a terminal.
  public static func lines(_ model: Model) -> [String] {
    model.plain.entries.flatMap { lines(of: $0) }.map { harmless($0, ascii: model.glyphs.ascii) }
  }

  private static func lines(of entry: PlainLog.Entry) -> [String] {
    switch entry {
    case .note(let text): split(text)
    case .partner(let name, let text): split("\(name): \(text)")
    case .you(let text): split("You: \(text)")
    case .coach(let text): split("(\(text))")
    case .feedback(let session): feedback(session)
    case .gap: [""]
    }
  }

  private static func feedback(_ session: Session) -> [String] {
    feedbackParts(session).flatMap { part -> [String] in
      switch part {
      case .heading(let text): ["", text]
      case .text(let text), .remark(let text): split(text)
      case .quote(let text): split("“\(text)”")
      case .rewording(let text): split("For example: “\(text)”")
      case .score(let score): ["  \(score.dimension.title): \(ScoreWords.sentence(score))"]
      }
    }
  }

  private static func split(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// The line as it may be printed.
  static func harmless(_ line: String, ascii: Bool) -> String {
    let text = line.harmless
    return ascii ? text.map { asciiStandIn($0) ?? String($0) }.joined() : text
  }
}
