import Conversation
import Journal
import LanguageModel
import Practice
import RolePlay

/// Has a language model make up a scenario, shows it, and asks whether it is to be practised.
struct ScenarioMaking {
  let topic: DraftTopic
  let settings: ModelSettings
  var dialogue: Dialogue
  /// Ids of the scenarios that there are.
  var taken: [String]
  var inquiry = ModelInquiry()

  /// Plays by chance that a sheet has to stand before anybody sees it.
  private static let plays = 60

  /// - Returns: what is to be practised; `nil` where that is not wanted.
  /// - Throws: `Problem` where nothing could be made.
  func settle() throws(Problem) -> MadeScenario? {
    if let endpoint = try? Endpoint(settings.endpoint) {
      dialogue.say(Disclosure.ofTopic(endpoint: endpoint, model: settings.model).harmless)
    }
    var others: [String] = []
    while true {
      guard let made = try make(unlike: others) else {
        dialogue.say("Stopped. Nothing was kept.")
        return nil
      }
      show(made.scenario)
      switch try choice() {
      case .yes: return made
      case .another: others.append(made.scenario.persona.name)
      case .no:
        dialogue.say("Nothing was kept.")
        return nil
      }
    }
  }

  // MARK: Making

  /// - Returns: `nil` where the learner has waited long enough.
  private func make(unlike others: [String]) throws(Problem) -> MadeScenario? {
    let id = topic.scenarioID(unlike: taken)
    var (drafting, outputs) = ScenarioDrafting.begin(
      topic, settings.turn, scenario: id, unlike: others, at: Clock.now(), id: inquiry.nextID())
    let keys = KeyWatch()
    let wait = WaitingLine(say: dialogue.say)
    defer { wait.clear() }
    var asked = 0
    while true {
      for output in outputs {
        switch output {
        case .ask(let request):
          // The first has the number it was begun with.
          if asked > 0 { _ = inquiry.nextID() }
          asked += 1
          inquiry.model.send(.chat(request))
        case .made(let made): return try rehearsed(made)
        case .failed(let failure): throw problem(failure)
        }
      }
      wait.update("\(settings.model.harmless) makes it up: \(drafting.waitingFor)")
      outputs = []
      if let event = inquiry.model.next(within: 0.1) {
        outputs = drafting.take(event)
      } else if keys.wantsToStop() {
        inquiry.model.send(.cancel(id: inquiry.lastID))
        return nil
      }
    }
  }

  private func rehearsed(_ made: MadeScenario) throws(Problem) -> MadeScenario {
    guard let wrong = made.rehearsed(plays: Self.plays).first else { return made }
    throw Problem(
      "What \(settings.model.harmless) made up does not hold as a conversation: \(wrong.harmless)",
      remedy: "Try again, or say it in other words.")
  }

  /// What went wrong, with the learner's words, so that they need not be found again.
  private func problem(_ failure: ModelFailure) -> Problem {
    Problem(failure.what, remedy: "\(failure.remedy) Nothing was kept. Your words were: “\(topic.text)”")
  }

  // MARK: Showing

  /// What a learner knows before it begins: nothing of what has to be found out.
  private func show(_ scenario: Scenario) {
    let persona = scenario.persona
    let mood = (scenario.trust.word(for: scenario.trust.start), scenario.distress.word(for: scenario.distress.start))
    for line in [
      "", scenario.title, "  Setting: \(scenario.setting.rawValue). Difficulty: \(scenario.difficulty.rawValue).",
      "  \(scenario.brief)",
      "  \(persona.name) at first: \(mood.0) and \(mood.1). How \(persona.name) speaks: "
        + persona.voice.joined(separator: ", ") + ".", "",
    ] {
      dialogue.say(line.harmless)
    }
  }

  private enum Choice { case yes, another, no }

  private func choice() throws(Problem) -> Choice {
    guard let ask = dialogue.ask else { return .yes }
    while let answer = ask("Practise this? [Y]es / [a]nother / [n]o:") {
      switch answer.lowercased().filter({ !$0.isWhitespace }) {
      case "", "y", "yes": return .yes
      case "a", "another": return .another
      case "n", "no", "q", "quit": return .no
      default: dialogue.say("Type y, a or n.")
      }
    }
    return .no
  }
}
