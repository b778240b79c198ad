import Conversation
import RolePlay
import TextGrid

/// Where each message of a conversation stands among all its rows. Messages never change, so that only new ones
/// are wrapped, and a frame draws only the rows in view.
struct ConversationLayout: Sendable {
  private(set) var cache = WrapCache()
  /// What the learner was told beforehand, above the first message; empty where it stands beside them.
  private(set) var preface: [Row] = []
  /// The first row of each message, and last the number of all rows.
  private(set) var starts = [0]
  private var fittedTo: Fit?

  /// What the layout depends on.
  private struct Fit: Equatable {
    var session: String
    var messages: Int
    /// What the partner is just saying.
    var growing: String?
    var width: Int
    var gutter: Int
    var withNotes: Bool
    var isSpaced: Bool
    var withPreface: Bool
  }

  /// Cells for names on the left; 0 where the window is so narrow that names stand before the words.
  private(set) var gutter = 0
  private(set) var width = 1
  private(set) var withNotes = false
  private(set) var isSpaced = true

  var rowCount: Int { starts.last ?? 0 }

  mutating func fit(
    _ running: RunningSession, width: Int, withNotes: Bool, isSpaced: Bool, withPreface: Bool
  ) {
    let names = max(displayWidth(running.partner), 3) + 2
    let gutter = names <= width / 4 ? names : 0
    let fit = Fit(
      session: running.session.id, messages: running.messages.count, growing: running.speaking?.shown, width: width,
      gutter: gutter,
      withNotes: withNotes, isSpaced: isSpaced, withPreface: withPreface)
    guard fit != fittedTo else { return }
    fittedTo = fit
    self.gutter = gutter
    self.width = width
    self.withNotes = withNotes
    self.isSpaced = isSpaced
    let partner = running.partner
    let messages = running.messagesInView
    let texts = messages.map { shown($0, partner: partner) }
    let notes = withNotes ? messages.compactMap(CoachNote.text) : []
    cache.remember(texts + notes, width: width - gutter)
    preface = withPreface ? flowed(running.scenario.brief, Theme.quiet, width: width) + [.blank] : []
    starts = [preface.count]
    for (message, text) in zip(messages, texts) {
      var rows = cache.lines(of: text, width: width - gutter).count + (isSpaced ? 1 : 0)
      if withNotes, let note = CoachNote.text(message) { rows += cache.lines(of: note, width: width - gutter).count }
      starts.append(rowCount + rows)
    }
  }

  /// The words of a message as they are wrapped: with the name before them where there is no gutter.
  private func shown(_ message: Message, partner: String) -> String {
    gutter > 0 ? message.text : "\(name(of: message, partner: partner)): \(message.text)"
  }

  func name(of message: Message, partner: String) -> String { message.role == .partner ? partner : "You" }

  /// The row to go to for the message before the one at `first`; the preface comes before them all.
  func rowBefore(_ first: Int) -> Int {
    let top = message(at: first)
    // The first press brings the message at the top into full view.
    if starts[top] < first { return starts[top] }
    return top > 0 ? starts[top - 1] : 0
  }

  func rowAfter(_ first: Int) -> Int {
    let top = message(at: first)
    return first < starts[top] ? starts[top] : starts[min(top + 1, starts.count - 1)]
  }

  /// The message that a row belongs to.
  func message(at row: Int) -> Int {
    var low = 0
    var high = max(starts.count - 2, 0)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= row { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The rows of one message, without its name.
  func rows(of message: Message, partner: String) -> [Row] {
    var rows = cache.lines(of: shown(message, partner: partner), width: width - gutter).map { Row($0) }
    if gutter == 0, let first = rows.first {
      let name = self.name(of: message, partner: partner) + ":"
      if first.text.hasPrefix(name) {
        let style = message.role == .partner ? Theme.partner : Theme.learner
        rows[0] = Row([Span(name, style), Span(String(first.text.dropFirst(name.count)))])
      }
    }
    if withNotes, let note = CoachNote.text(message) {
      rows += cache.lines(of: note, width: width - gutter).map { Row($0, Theme.coach) }
    }
    return rows
  }
}

/// What the coach says under a reply while the conversation goes on.
enum CoachNote {
  /// "Coach: naming the feeling, open question"; `nil` for the partner's messages.
  static func text(_ message: Message) -> String? {
    guard message.role == .learner, let reading = message.reading else { return nil }
    let moves = reading.moves.filter { $0 != .neutral }.map(\.title)
    return "Coach: " + (moves.isEmpty ? "nothing in particular" : moves.joined(separator: ", "))
  }
}
