import LanguageModel

extension ModelInquiry {
  /// One line of the partner's by a model, and how it came about.
  struct SpokenLine {
    var speech: PartnerSpeech
    /// What the learner saw of it before it was whole; every state, in order.
    var shown: [String] = []
    /// How often the model was asked.
    var asked = 0
    /// Seconds until the first words were seen; `nil` where all came at once.
    var first: Double?
    var whole = 0.0
  }

  /// Asks for a line and waits for it.
  func line(_ scene: PartnerScene, _ settings: PartnerTurn.Settings) -> SpokenLine {
    var (turn, outputs) = PartnerTurn.begin(scene, settings, id: nextID())
    let start = clock.now
    var shown: [String] = []
    var asked = 0
    var first: Double?
    while true {
      for output in outputs {
        switch output {
        case .ask(let request):
          // The first has the number it was begun with.
          if asked > 0 { _ = nextID() }
          asked += 1
          model.send(.chat(request))
        case .cancel(let id): model.send(.cancel(id: id))
        case .show(let text):
          first = first ?? (clock.now - start).inSeconds
          shown.append(text)
        case .said(let speech):
          return SpokenLine(
            speech: speech, shown: shown, asked: asked, first: first, whole: (clock.now - start).inSeconds)
        }
      }
      outputs = turn.take(model.next())
    }
  }
}
