public import Conversation

/// A conversation from the journal as text to read: what the transcript and the feedback show on their screens.
public enum SessionText {
  /// Lines of at most `columns` cells, without line ends; nothing in them can steer a terminal.
  public static func lines(_ session: Session, columns: Int) -> [String] {
    let when = "\(TimeWords.date(session.started)), \(TimeWords.clock(session.started))"
    let head = flowed("\(session.scenario.title)\nWith \(session.scenario.partner), \(when)", width: columns)
    let talk = TranscriptText(session, width: columns, withReadings: true).rows
    let feedback = session.feedback == nil ? [] : FeedbackScreen(session: session).rows(in: Model(), width: columns)
    var rows = head + [.blank] + talk
    if !feedback.isEmpty { rows += (rows.last == .blank ? [] : [.blank]) + feedback }
    return rows.map { PlainView.harmless($0.text, ascii: false) }
  }
}
