import Conversation

/// What plain mode has said so far and what waits to be read. Entries are only ever added.
struct PlainLog: Sendable {
  enum Entry: Equatable, Sendable {
    case note(String)
    /// What went wrong.
    case problem(String)
    case partner(name: String, text: String)
    /// Shown only where no terminal has echoed it.
    case you(String)
    case coach(String)
    case feedback(Session)
    case gap
  }

  enum Input: Equatable, Sendable {
    case line(String)
    case end
  }

  var isOn = false
  var isInteractive = false
  private(set) var entries: [Entry] = []
  /// Lines that came while the partner was not ready for them.
  var waiting: [Input] = []
  /// A reply that was stopped out of care, for `/send`.
  var held: String?
  /// Lines that came when the conversation was over.
  var unused = 0
  /// Quits as soon as the journal has answered.
  var isClosing = false
  var hasShownHome = false

  mutating func add(_ entry: Entry) {
    if isOn { entries.append(entry) }
  }

  mutating func note(_ text: String) { add(.note(text)) }
  mutating func problem(_ text: String) { add(.problem(text)) }
}
