import Conversation
import LanguageModel
import RolePlay

/// The partner's answer while a language model looks for its words.
struct Speaking: Sendable {
  /// What the director has decided.
  let step: Step
  private let scene: PartnerScene
  private var turn: PartnerTurn
  /// The request in flight.
  private(set) var request: Int
  private let since: Timestamp
  private(set) var wait: ModelEvent.Wait?
  /// The words that the learner may see already; they only grow.
  private(set) var shown = ""
  private var hasShortened = false

  static func begin(
    _ scene: PartnerScene, _ voice: inout ModelVoice, at now: Timestamp
  ) -> (Speaking, [PartnerTurn.Output]) {
    let (turn, outputs) = PartnerTurn.begin(scene, voice.turn, id: voice.nextRequest)
    var speaking = Speaking(scene, turn, request: voice.nextRequest, since: now)
    speaking.note(outputs, &voice)
    return (speaking, outputs)
  }

  private init(_ scene: PartnerScene, _ turn: PartnerTurn, request: Int, since: Timestamp) {
    self.scene = scene
    self.turn = turn
    self.request = request
    self.since = since
    step = scene.step
  }

  func seconds(at now: Timestamp) -> Int { max(now.seconds - since.seconds, 0) }

  mutating func take(_ event: ModelEvent, _ voice: inout ModelVoice) -> [PartnerTurn.Output] {
    guard event.id == request else { return [] }
    if case .waiting(_, let wait) = event { self.wait = wait }
    var outputs: [PartnerTurn.Output]
    if case .failed(_, let failure) = event, failure.kind == .tooLong, !hasShortened,
      voice.shorten(to: failure.contextTokens)
    {
      hasShortened = true
      (turn, outputs) = PartnerTurn.begin(scene, voice.turn, id: voice.nextRequest)
    } else {
      outputs = turn.take(event)
    }
    note(outputs, &voice)
    return outputs
  }

  private mutating func note(_ outputs: [PartnerTurn.Output], _ voice: inout ModelVoice) {
    for output in outputs {
      switch output {
      case .ask(let asked):
        request = asked.id
        wait = nil
        voice.nextRequest = asked.id + 1
      case .show(let words): shown = words
      case .cancel, .said: break
      }
    }
  }
}

extension Speaking: Equatable {
  static func == (a: Speaking, b: Speaking) -> Bool { a.request == b.request && a.shown == b.shown }
}
