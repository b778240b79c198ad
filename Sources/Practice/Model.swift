public import Conversation
import RolePlay
public import TextGrid

/// The whole state of the app. `update` changes it, `view` and `PlainView` show it.
public struct Model: Sendable {
  public internal(set) var size = Size(rows: 24, columns: 80)
  var now = Timestamp(seconds: 0)
  var seed: UInt32 = 0
  /// Chance for conversations, where the learner has asked for a certain one.
  var conversationSeed: UInt32?
  var mode = Mode.screen
  var coachTiming = CoachTiming.after
  var glyphs = Glyphs(ascii: false)
  /// Where the learner asked to begin, until what is needed for it has been loaded.
  var firstScreen: FirstScreen?
  /// Keys that were pressed before there was anything for them to work on.
  var typedAhead: [Key] = []

  var library = Library()
  /// The way here: the last one is on the screen, Esc goes back to the one before. Never empty.
  var screens: [any Screen] = [HomeScreen()]
  /// The conversation that is going on.
  var running: RunningSession?
  /// What the learner is writing to the partner.
  var reply = TextEditor()
  var saving = Saving()
  /// What just happened, in a line; gone with the next key.
  var flash: String?
  /// Told once, on the home screen.
  var notices: [String] = []
  var plain = PlainLog()

  public init() {}

  /// Whether something that the learner said could not be saved, up to now.
  public var hasUnsaved: Bool { unsaved != nil }

  /// Why something that the learner said could not be saved; `nil` when all is well.
  public var unsaved: Problem? { saving.problem }
}

/// What the journal and the scenario folders hold, as far as it has been loaded.
struct Library: Sendable {
  var scenarios: [ScenarioCard] = []
  var areScenariosLoaded = false
  /// Newest first.
  var summaries: [SessionSummary] = []
  var isHistoryLoaded = false
  var unfinished: Session?
  var draft: Draft?
  /// Deleted since the app was opened, the latest last.
  var trashed: [SessionSummary] = []
  /// Those of the scenarios that have been practised here: making one takes a while.
  private var directors: [String: Director] = [:]

  var isLoaded: Bool { areScenariosLoaded && isHistoryLoaded }

  func scenario(_ id: String) -> ScenarioCard? { scenarios.first { $0.id == id } }

  /// The director of a scenario, made once.
  /// - Throws: where its sheet cannot be read.
  mutating func director(of card: ScenarioCard) throws(Problem) -> Director {
    if let made = directors[card.id] { return made }
    let director = Director(try card.scenario())
    directors[card.id] = director
    return director
  }
}

/// What is on its way to the journal.
struct Saving: Sendable {
  /// Of the latest write that was asked for.
  var revision = 0
  /// The latest write that the journal has answered, well or not.
  var answered = 0
  /// What was asked to be written last.
  var session: Session?
  /// Why the latest write failed, with what is to be done; `nil` when all is well.
  var problem: Problem?
  /// How often writing has failed since it last worked.
  var failures = 0
  /// Whether the learner has been told that quitting now loses words.
  var hasWarned = false
  /// Whether the session is in the journal at all: one in which nothing was said is not.
  var isInJournal = false
  /// Whether a `draftPause` timer is running.
  var awaitsDraftPause = false
  /// The draft as it was kept last.
  var keptDraft = ""

  var isPending: Bool { answered < revision }

  /// How what went wrong is introduced; says so when another try went wrong too.
  var complaint: String { failures > 1 ? "Still not saved" : "Not saved" }
}

extension Model {
  var screen: any Screen { screens.last ?? HomeScreen() }
  var place: Place { screen.place(in: self) }

  /// Where Esc leads.
  var previousScreen: (any Screen)? { screens.dropLast().last }

  mutating func show(_ screen: some Screen) { screens.append(screen) }

  /// Home, with one screen on it.
  mutating func showOnHome(_ screen: some Screen) { screens = [HomeScreen(), screen] }

  mutating func showHome() { screens = [HomeScreen()] }

  /// Back to the screen before; the first one stays.
  mutating func goBack() {
    if screens.count > 1 { screens.removeLast() }
  }

  /// Puts the changed state of the screen in view into its place.
  mutating func keep(_ screen: some Screen) {
    if !screens.isEmpty { screens[screens.count - 1] = screen }
  }
}
