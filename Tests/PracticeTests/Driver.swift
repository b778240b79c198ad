import Conversation
import LanguageModel
import Practice
import RolePlay
import TextGrid

/// The app with a journal in memory: press keys, read the screen.
struct Driver {
  var model = Model()
  var journal: [String: Session] = [:]
  var trash: [String: Session] = [:]
  var draft: Draft?
  var scenarios = Fixtures.scenarios
  /// What writing answers, where it fails.
  var writeProblem: Problem?
  /// Whether writes are answered at once.
  var answersWrites = true
  var unanswered: [Int] = []
  private(set) var timers: [TimerID] = []
  private(set) var effects: [Effect] = []
  private(set) var exports: [String?] = []
  private(set) var hasQuit = false
  /// What language models were asked.
  private(set) var asked: [ChatRequest] = []
  private(set) var cancelled: [Int] = []
  /// Seconds.
  var now = Fixtures.now.seconds

  init(sessions: [Session] = [], draft: Draft? = nil) {
    for session in sessions { journal[session.id] = session }
    self.draft = draft
  }

  static func start(
    _ first: FirstScreen = .home, rows: Int = 24, columns: Int = 80, sessions: [Session] = [], draft: Draft? = nil,
    ascii: Bool = false, coach: CoachTiming = .after, mode: Mode = .screen, voice: PartnerVoice = .scripted
  ) -> Driver {
    var driver = Driver(sessions: sessions, draft: draft)
    driver.send(
      .started(
        Start(
          size: Size(rows: rows, columns: columns), now: Fixtures.now, seed: 7, firstScreen: first, ascii: ascii,
          coach: coach, mode: mode, voice: voice)))
    return driver
  }

  var frame: Frame { view(model) }
  var screen: String { view(model).text }
  var lines: [String] { PlainView.lines(model).map(\.text) }

  mutating func send(_ event: Event) {
    for effect in update(&model, event) { perform(effect) }
  }

  mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

  mutating func type(_ text: String) { for character in text { send(.key(.character(character))) } }

  /// Types a reply, sends it and waits for the answer.
  mutating func say(_ text: String) {
    type(text)
    press(.enter)
    wait()
  }

  /// Lets all timers run out.
  mutating func wait() {
    let due = timers
    timers = []
    for timer in due { send(.timer(timer)) }
  }

  /// Answers the writes that were held back.
  mutating func answerWrites() {
    answersWrites = true
    let revisions = unanswered
    unanswered = []
    for revision in revisions { send(.persisted(revision: revision)) }
  }

  mutating func forgetEffects() { effects = [] }

  private mutating func perform(_ effect: Effect) {
    effects.append(effect)
    switch effect {
    case .loadScenarios: send(.scenariosLoaded(scenarios, problems: []))
    case .loadHistory: loadHistory()
    case .loadSession(let id):
      if let session = journal[id] {
        send(.sessionLoaded(session))
      } else {
        send(.sessionFailed(Problem("There is no session \(id).", remedy: "Look at the history.")))
      }
    case .persist(let revision, let session): persist(revision, session)
    case .saveDraft(let kept): draft = kept
    case .clearDraft(let session): if draft?.session == session { draft = nil }
    case .export(_, let path):
      exports.append(path)
      send(.exported(path: path ?? "/home/someone/copy.json"))
    case .moveToTrash(let id):
      trash[id] = journal.removeValue(forKey: id)
      send(.trashed(id: id))
    case .restoreFromTrash(let id):
      journal[id] = trash.removeValue(forKey: id)
      send(.restored(id: id))
    case .startTimer(let timer, _):
      timers.removeAll { $0 == timer }
      timers.append(timer)
    case .ask(let request): asked.append(request)
    case .cancel(let request): cancelled.append(request)
    case .claim, .suspend, .redraw: break
    case .quit: hasQuit = true
    }
  }

  private mutating func loadHistory() {
    let sessions = journal.values.sorted { $0.started > $1.started }
    send(
      .historyLoaded(
        sessions.map(SessionSummary.init), unfinished: sessions.first { !$0.isFinished }, draft: draft, notices: []))
  }

  private mutating func persist(_ revision: Int, _ session: Session) {
    if let writeProblem {
      send(.persistFailed(revision: revision, writeProblem))
    } else if answersWrites {
      journal[session.id] = session
      send(.persisted(revision: revision))
    } else {
      journal[session.id] = session
      unanswered.append(revision)
    }
  }
}
