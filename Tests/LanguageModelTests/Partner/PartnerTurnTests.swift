import Conversation
import RolePlay
import Testing

@testable import LanguageModel

@Suite struct PartnerTurnTests {
  /// A turn, and what it has put out.
  private struct Taking {
    var turn: PartnerTurn
    var outputs: [PartnerTurn.Output]
    let scene: PartnerScene

    init(_ scene: PartnerScene) {
      self.scene = scene
      (turn, outputs) = PartnerTurn.begin(scene, .init(endpoint: "http://localhost", model: "m"), id: 5)
    }

    mutating func hear(_ texts: String..., ending: Answer.Ending? = .complete, id: Int = 5) {
      for text in texts { outputs += turn.take(.delta(id: id, text: text)) }
      if let ending { outputs += turn.take(.done(id: id, Answer(text: texts.joined().trimmed, ending: ending))) }
    }

    var shown: [String] { outputs.compactMap { if case .show(let text) = $0 { text } else { nil } } }
    var said: PartnerSpeech? { if case .said(let speech) = outputs.last { speech } else { nil } }
    var asked: [ChatRequest] { outputs.compactMap { if case .ask(let request) = $0 { request } else { nil } } }
  }

  private func taking(_ reply: String = "Do you like the sea?") throws -> Taking { Taking(try Scenes.after(reply)) }

  @Test func showsSentencesAsTheyArePassed() throws {
    var taking = try taking()
    taking.hear("DANA: I went ", "home. Then I", " slept. ", "Badly.")
    #expect(taking.shown == ["I went home.", "I went home. Then I slept."])
    #expect(taking.said?.text == "I went home. Then I slept. Badly." && taking.said?.by == .model)
  }

  @Test func anAnswerThatDoesNotEndIsEnded() throws {
    let endless = String(repeating: "I went on ", count: 500)
    var first = try taking()
    first.hear("I went home. ", endless, ending: nil)
    #expect(first.outputs.dropLast().last == .cancel(id: 5) && first.said?.text == "I went home.")
    var second = try taking()
    second.hear(endless, ending: nil)
    #expect(second.asked.map(\.id) == [5, 6])
    second.hear(endless, ending: nil, id: 6)
    #expect(second.said?.by == .scripted && second.said?.faults.count == 2)
  }

  @Test func asksOnceMoreAndSaysWhy() throws {
    var taking = try taking()
    taking.hear("You should rest.")
    #expect(taking.asked.map(\.id) == [5, 6])
    #expect(taking.asked.last?.messages.first?.text.contains("it gave advice") == true)
    taking.hear("I went home.", id: 6)
    #expect(taking.said?.text == "I went home." && taking.said?.faults == [.givesAdvice])
  }

  @Test func letsTheScriptStandInAfterTheSecond() throws {
    var taking = try taking()
    taking.hear("You should rest.")
    taking.hear("As an AI, I rest.", id: 6)
    #expect(taking.said?.text == taking.scene.step.line.text && taking.said?.by == .scripted)
    #expect(taking.said?.faults == [.givesAdvice, .assistantTalk] && taking.shown.isEmpty)
  }

  @Test func stopsWhereALineGoesWrong() throws {
    var taking = try taking()
    taking.hear("I went home. You should ", "rest now. I", ending: nil)
    #expect(taking.shown == ["I went home."] && taking.said?.text == "I went home.")
    #expect(taking.outputs.contains(.cancel(id: 5)))
    #expect(taking.turn.take(.delta(id: 5, text: "more. more")) == [], "it is over")
  }

  @Test func holdsBackUntilThePointIsMade() throws {
    var taking = try taking("Which role was it?")
    taking.hear("You want to know. ", "Fine. ", "The support desk. ", "All of it.")
    #expect(taking.shown == ["You want to know. Fine. The support desk."])
    #expect(taking.said?.by == .model)
  }

  @Test func letsTheScriptStandInWhereTheModelFails() throws {
    var taking = try taking()
    taking.outputs += taking.turn.take(.failed(id: 5, .onlyThought))
    #expect(taking.said?.by == .scripted && taking.said?.failure == .onlyThought && taking.asked.count == 1)
  }

  @Test func keepsWhatWasShownWhereTheModelFails() throws {
    var taking = try taking()
    taking.hear("I went home. And", ending: nil)
    taking.outputs += taking.turn.take(.failed(id: 5, .onlyThought))
    #expect(taking.said?.text == "I went home." && taking.said?.by == .model)
  }

  @Test func dropsHalfASentence() throws {
    var taking = try taking()
    taking.hear("I went home. And then I", ending: .cutShort)
    #expect(taking.said?.text == "I went home.")
  }

  @Test func hearsNothingOfAnotherRequest() throws {
    var taking = try taking()
    taking.hear("You should rest.")
    let before = taking.outputs
    taking.hear("I went home.", id: 5)
    #expect(taking.outputs == before)
  }

  @Test func forgetsWhatWasTakenBack() throws {
    var taking = try taking()
    taking.hear("Hm. The user wants me to", ending: nil)
    #expect(taking.shown == ["Hm."], "which cannot be known to be thinking yet")
  }

  @Test func keepsWhatItMadeUp() throws {
    var taking = try taking()
    #expect(taking.scene.step.cue.contents == [.unknownQuestion])
    taking.hear("I used to. We went every summer.")
    #expect(
      taking.said?.invention == Invention(asked: "Do you like the sea?", said: "I used to. We went every summer."))
    var told = try self.taking("Which role was it?")
    told.hear("The support desk.")
    #expect(told.said?.invention == nil && told.said?.by == .model)
  }
}
