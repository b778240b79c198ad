public import Conversation
public import RolePlay
public import TextGrid

/// Everything that can happen to the app. Time and chance come in with `clock`, files with the events that
/// answer an `Effect`: `update` itself asks nobody for anything.
public enum Event: Sendable {
  /// The first event, once.
  case started(Start)
  /// Before each batch of input: the only source of time and of chance.
  case clock(now: Timestamp, seed: UInt32)

  case key(Key)
  case paste(String)
  case resize(Size)
  case timer(TimerID)
  /// SIGTERM, SIGHUP or SIGINT: keep what is typed, and quit.
  case terminate

  /// One line of plain mode, without its line end.
  case line(String)
  case endOfInput

  /// `problems` are whole readable lines; what could be loaded works all the same.
  case scenariosLoaded([ScenarioCard], problems: [String])
  /// `summaries` newest first; `unfinished` is the newest session that can go on; `notices` tell of files that
  /// were set aside.
  case historyLoaded([SessionSummary], unfinished: Session?, draft: Draft?, notices: [Problem])
  case sessionLoaded(Session)
  case sessionFailed(Problem)

  case persisted(revision: Int)
  case persistFailed(revision: Int, Problem)
  case draftFailed(Problem)
  case exported(path: String)
  case exportFailed(Problem)
  case trashed(id: String)
  case restored(id: String)
  case trashFailed(Problem)
}

/// With what the app starts.
public struct Start: Sendable {
  public var size: Size
  public var now: Timestamp
  public var seed: UInt32
  /// Chance for conversations, where the learner has asked for a certain one.
  public var conversationSeed: UInt32?
  public var firstScreen: FirstScreen
  /// Whether only ASCII may be drawn.
  public var ascii: Bool
  public var coach: CoachTiming
  public var mode: Mode

  public init(
    size: Size = Size(rows: 24, columns: 80), now: Timestamp, seed: UInt32, conversationSeed: UInt32? = nil,
    firstScreen: FirstScreen = .home, ascii: Bool = false, coach: CoachTiming = .after, mode: Mode = .screen
  ) {
    self.size = size
    self.now = now
    self.seed = seed
    self.conversationSeed = conversationSeed
    self.firstScreen = firstScreen
    self.ascii = ascii
    self.coach = coach
    self.mode = mode
  }
}

public enum FirstScreen: Equatable, Sendable {
  case home
  case scenarios
  case history
  /// Straight to one scenario, or on with a session of it.
  case practise(scenario: String, resume: Session?)
}

/// When the coach speaks: beside every reply, or after the conversation.
public enum CoachTiming: String, CaseIterable, Sendable { case live, after }

public enum Mode: Equatable, Sendable {
  case screen
  /// Lines in, lines out. `interactive`: somebody types them, and the terminal has shown them already.
  case plain(interactive: Bool)
}

/// A timer that was started again replaces the one of the same name.
public enum TimerID: Hashable, Sendable {
  /// The partner has been "typing" for long enough; the number tells one answer from the next.
  case partnerTyping(Int)
  /// Time to keep what has been typed.
  case draftPause
}
