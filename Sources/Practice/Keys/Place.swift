public import TextGrid

/// Where a key is pressed: a screen, or a question that stands on one.
public enum Place: String, CaseIterable, Sendable {
  case home, scenarios, briefing, conversation
  /// The conversation once the partner has said their last line.
  case ended
  /// "Leave?" on the conversation.
  case leaving
  /// The one-line field for the path of a copy.
  case savingCopy
  case careStop
  case feedback, history, transcript, help

  /// Whether letters are text here. After the last line they still are: it may come while somebody types, and a
  /// letter must not turn into a command under their fingers.
  public var isTyping: Bool { self == .conversation || self == .ended || self == .savingCopy }
}

/// What a key asks for; what that means is up to the screen it is pressed on.
public enum Command: String, CaseIterable, Sendable {
  // Anywhere.
  case help, back, quit, leave, suspend, redraw
  // Lists and long texts: the key says which way.
  case move, previousMessage, nextMessage, choose
  // Choices by letter.
  case continueLater, finish, stay, editReply, sendAnyway
  // The conversation.
  case send, newLine, type, retake, coachNotes, wakeModel
  // Saving.
  case retrySaving, saveCopy, savePath
  // Feedback, history, transcript.
  case retakeMoment, transcript, feedback, again, home, delete, undoDelete, readings, continueSession
}

/// One command, its keys here, and what is said about it.
public struct Binding: Sendable {
  /// The first is the one that hints name.
  public var keys: [Key]
  public var command: Command
  /// A word or two for the foot of the screen; `nil` where there is no need to say it there.
  public var hint: @Sendable (Model) -> String?
  /// What hints call the keys where it is not the first one's name.
  public var label: String?
  /// One sentence for the help and the man page.
  public var help: String
  /// Why it would do nothing now, in words for the learner; `nil` where it works.
  public var unavailable: @Sendable (Model) -> String?

  init(
    _ keys: [Key], _ command: Command, hint: String? = nil, label: String? = nil, help: String,
    unavailable: @escaping @Sendable (Model) -> String? = { _ in nil },
    hintNow: (@Sendable (Model) -> String?)? = nil
  ) {
    self.keys = keys
    self.command = command
    self.hint = hintNow ?? { _ in hint }
    self.label = label
    self.help = help
    self.unavailable = unavailable
  }
}
