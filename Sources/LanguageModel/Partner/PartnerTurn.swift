public import Conversation
import RolePlay

/// One turn of the partner by a model, from the question to the line: what the model says comes in, what the learner may
/// see comes out.
///
/// Sentences are shown as they arrive, each only once it has passed the checks, so that nothing that was shown has to be
/// taken back. A line that goes wrong after that ends before. Where the first sentence is wrong the model is asked once
/// more, and then the scripted line stands in.
public struct PartnerTurn: Sendable {
  /// How the model is asked.
  public struct Settings: Sendable, Equatable {
    public var endpoint: String
    public var model: String
    /// Tokens of a prompt.
    public var promptTokens = 3_000
    /// Tokens of an answer. A line needs few; a model that thinks needs more.
    public var answerTokens = 400
    public var temperature = 0.8
    public var limits = TimeLimits()

    public init(endpoint: String, model: String) {
      self.endpoint = endpoint
      self.model = model
    }
  }

  public enum Output: Sendable, Equatable {
    case ask(ChatRequest)
    /// The request is no longer wanted.
    case cancel(id: Int)
    /// The line so far; it only grows.
    case show(String)
    /// The whole line.
    case said(PartnerSpeech)
  }

  /// Bytes of an answer that are waited for; a line has a few hundred.
  private static let mostHeard = 4_000

  private let scene: PartnerScene
  private let settings: Settings
  private let prompt: PartnerPrompt
  private let check: LineCheck
  private var id: Int
  private var heard = ""
  private var shown = ""
  private var faults: [LineFault] = []
  private var isOver = false

  /// - Parameter id: of the first request; a second one has the next number.
  public static func begin(_ scene: PartnerScene, _ settings: Settings, id: Int) -> (PartnerTurn, [Output]) {
    let turn = PartnerTurn(scene, settings, id: id)
    return (turn, [.ask(turn.request(correction: nil))])
  }

  private init(_ scene: PartnerScene, _ settings: Settings, id: Int) {
    self.scene = scene
    self.settings = settings
    self.id = id
    prompt = PartnerPrompt(scene, budget: settings.promptTokens)
    check = LineCheck(scene)
  }

  public mutating func take(_ event: ModelEvent) -> [Output] {
    guard !isOver, event.id == id else { return [] }
    switch event {
    case .waiting, .models: return []
    case .delta(_, let text):
      heard += text
      // A model that does not stop has said its line long ago, or has none.
      guard heard.utf8.count <= Self.mostHeard else {
        return [.cancel(id: id)] + finish(Answer(text: heard, ending: .cutShort))
      }
      return showFinishedSentences()
    case .takenBack:
      heard = ""
      return []
    case .done(_, let answer): return finish(answer)
    case .failed(_, let failure): return shown.isEmpty ? standIn(failure: failure) : speak(shown)
    }
  }

  private func request(correction: String?) -> ChatRequest {
    ChatRequest(
      id: id, endpoint: settings.endpoint, model: settings.model, messages: prompt.messages(correction: correction),
      maxTokens: settings.answerTokens, temperature: settings.temperature, stop: prompt.stop, limits: settings.limits)
  }

  private var name: String { scene.scenario.persona.name }

  private mutating func showFinishedSentences() -> [Output] {
    let line = spokenLine(heard, of: name)
    let finished = sentences(of: line).dropLast().joined(separator: " ")
    guard finished.count > shown.count, finished.hasPrefix(shown) else { return [] }
    if let fault = check.faultSoFar(in: finished) {
      return [.cancel(id: id)] + (shown.isEmpty ? tryAgain(because: fault) : speak(shown))
    }
    // What has to be told may come in the next sentence; until it has, nothing is promised.
    guard check.makesPoint(finished) else { return [] }
    shown = finished
    return [.show(shown)]
  }

  private mutating func finish(_ answer: Answer) -> [Output] {
    var line = spokenLine(answer.text, of: name)
    if answer.ending != .complete {
      // Half a sentence is no line.
      let all = sentences(of: line)
      if let last = all.last, last.last.map({ !".?!…”\"".contains($0) }) ?? true {
        line = all.dropLast().joined(separator: " ")
      }
    }
    guard let fault = check.fault(in: line) else { return line.hasPrefix(shown) ? speak(line) : speak(shown) }
    return shown.isEmpty ? tryAgain(because: fault) : speak(shown)
  }

  private mutating func tryAgain(because fault: LineFault) -> [Output] {
    faults.append(fault)
    guard faults.count < 2 else { return standIn(failure: nil) }
    id += 1
    heard = ""
    return [.ask(request(correction: fault.words))]
  }

  private mutating func speak(_ line: String) -> [Output] {
    isOver = true
    return [
      .said(PartnerSpeech(text: line, by: .model, faults: faults, invention: Invention(scene, said: line)))
    ]
  }

  private mutating func standIn(failure: ModelFailure?) -> [Output] {
    isOver = true
    return [.said(PartnerSpeech(text: scene.step.line.text, by: .scripted, faults: faults, failure: failure))]
  }
}

/// What came of a turn.
public struct PartnerSpeech: Sendable, Equatable {
  public var text: String
  /// Whose words they are.
  public var by: PartnerKind
  /// What was wrong with the lines that were not used.
  public var faults: [LineFault]
  /// Why the model gave no line at all.
  public var failure: ModelFailure?
  public var invention: Invention?

  init(
    text: String, by: PartnerKind, faults: [LineFault], failure: ModelFailure? = nil, invention: Invention? = nil
  ) {
    self.text = text
    self.by = by
    self.faults = faults
    self.failure = failure
    self.invention = invention
  }
}
