import Conversation

/// Plain mode's picture of the model: lines for a screen reader, a pipe or a dumb terminal.
public enum PlainView {
  public struct Line: Equatable, Sendable {
    /// Without its line end; nothing in it can steer a terminal.
    public var text: String
    /// Whether it tells of something that went wrong: such lines belong on standard error.
    public var isProblem: Bool
  }

  /// All lines said so far. A later model of the same run has these and perhaps more, so that only what is new
  /// needs printing.
  public static func lines(_ model: Model) -> [Line] {
    model.plain.entries.flatMap { entry in
      let isProblem = if case .problem = entry { true } else { false }
      return lines(of: entry).map { Line(text: harmless($0, ascii: model.glyphs.ascii), isProblem: isProblem) }
    }
  }

  /// What stands before the words of somebody who types; `nil` where nobody does, or where it is not their turn.
  public static func prompt(_ model: Model) -> String? {
    guard model.plain.isInteractive, !model.plain.isClosing else { return nil }
    guard let running = model.running else { return model.plain.hasShownHome ? "> " : nil }
    return running.isEnded ? nil : "You: "
  }

  private static func lines(of entry: PlainLog.Entry) -> [String] {
    switch entry {
    case .note(let text), .problem(let text): split(text)
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
      case .moment(let quote, let reason): split("“\(quote)”: \(reason)")
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
