public import Conversation
import RolePlay

/// Makes up a scenario with a language model, from the learner's words to a sheet that passes the checks: what the model
/// says comes in, what is to be asked comes out.
///
/// Everything that a model says is taken for what anybody might have written. What is unfit is left out; where too little
/// is left it is asked once more and told why, and then it is given up.
public struct ScenarioDrafting: Sendable {
  public enum Output: Sendable, Equatable {
    case ask(ChatRequest)
    case made(MadeScenario)
    case failed(ModelFailure)
  }

  private let topic: DraftTopic
  private let settings: PartnerTurn.Settings
  private let origin: MadeUp
  private let scenarioID: String
  /// Names of those who were made up before and are not wanted.
  private let others: [String]
  private let reader: DraftReader

  private var requestID: Int
  private var stage = DraftStage.person
  private var draft: ScenarioDraft?
  private var hasAskedAgain = false

  /// - Parameters:
  ///   - scenario: the id that the sheet is to have.
  ///   - others: names of those who were made up before and are not wanted.
  ///   - id: of the first request; each further one has the next number.
  public static func begin(
    _ topic: DraftTopic, _ settings: PartnerTurn.Settings, scenario: String, unlike others: [String] = [],
    at now: Timestamp, id: Int
  ) -> (ScenarioDrafting, [Output]) {
    let drafting = ScenarioDrafting(topic, settings, scenario: scenario, unlike: others, at: now, id: id)
    return (drafting, [.ask(drafting.request(correction: nil))])
  }

  private init(
    _ topic: DraftTopic, _ settings: PartnerTurn.Settings, scenario: String, unlike others: [String], at now: Timestamp,
    id: Int
  ) {
    self.topic = topic
    self.settings = settings
    self.others = others
    scenarioID = scenario
    requestID = id
    origin = MadeUp(model: settings.model, at: now, about: topic.text)
    reader = DraftReader(topic: topic, stock: StockLines.all)
  }

  /// What is waited for: "who it is (1 of 4)".
  public var waitingFor: String { "\(stage.words) (\(stage.rawValue + 1) of \(DraftStage.allCases.count))" }

  public mutating func take(_ event: ModelEvent) -> [Output] {
    guard event.id == requestID else { return [] }
    switch event {
    case .waiting, .delta, .takenBack, .models: return []
    case .failed(_, let failure):
      // Nothing depends on these: a sheet without them is whole.
      if stage == .details, [.unfit, .empty, .notUnderstood].contains(failure.kind) { return finish() }
      return [.failed(failure.kind == .unfit ? unable(failure.what) : failure)]
    case .done(_, let answer):
      guard let value = answer.value else { return again([DraftFault(part: "the answer", words: "it was no JSON")]) }
      return read(value)
    }
  }

  private mutating func read(_ json: JSON) -> [Output] {
    guard var draft else {
      do throws(DraftFault) {
        self.draft = ScenarioDraft(person: try reader.person(json, unlike: others))
        return next()
      } catch {
        return again([error])
      }
    }
    let faults: [DraftFault]
    var isEnough = true
    switch stage {
    case .person: faults = []
    case .answers:
      faults = reader.answers(json, into: &draft)
      isEnough = draft.answers.count >= ScenarioDraft.fewestAnswers && draft.answers[.whatHappened] != nil
    case .beats:
      faults = reader.beats(json, into: &draft)
      isEnough = draft.beats.count >= ScenarioDraft.fewestBeats
    case .details: faults = reader.details(json, into: &draft)
    }
    self.draft = draft
    return isEnough ? next() : again(faults)
  }

  private mutating func next() -> [Output] {
    guard let following = DraftStage(rawValue: stage.rawValue + 1) else { return finish() }
    stage = following
    hasAskedAgain = false
    requestID += 1
    return [.ask(request(correction: nil))]
  }

  private mutating func again(_ faults: [DraftFault]) -> [Output] {
    let words = faults.prefix(3).map(\.sentence).joined(separator: "; ")
    guard !hasAskedAgain else { return [.failed(unable(words))] }
    hasAskedAgain = true
    requestID += 1
    return [.ask(request(correction: words))]
  }

  private func finish() -> [Output] {
    guard let draft else { return [] }
    let said = ContentWords.union(of: draft.lines + draft.details.map(\.question))
    guard topic.stems.isEmpty || !said.isDisjoint(with: topic.stems) else {
      return [.failed(unable("none of it speaks of what you asked for"))]
    }
    do throws(DraftFault) {
      return [.made(try MadeScenario(draft, topic, origin: origin, id: scenarioID))]
    } catch {
      return [.failed(unable(error.sentence))]
    }
  }

  private func request(correction: String?) -> ChatRequest {
    let prompt = DraftPrompt(
      topic: topic, person: draft?.person, story: draft?.answers[.whatHappened], said: draft?.beats ?? [],
      others: others)
    return ChatRequest(
      id: requestID, endpoint: settings.endpoint, model: settings.model,
      messages: [ChatMessage(.user, prompt.text(stage, correction: correction))],
      // A model that thinks has been given more room by who set it up.
      maxTokens: max(stage.tokens, settings.answerTokens), temperature: settings.temperature, schema: stage.schema,
      limits: settings.limits)
  }

  private func unable(_ reason: String) -> ModelFailure {
    var reason = reason.harmless
    while let last = reason.last, ". ".contains(last) { reason.removeLast() }
    return ModelFailure(
      .unfit, "\(settings.model.harmless) could not make a conversation of it: \(reason).",
      remedy:
        "Try again, or set up a larger model with `hearken setup model`: this takes one of some billion parameters. "
        + "The scenarios of `hearken scenarios list` need none.")
  }
}
