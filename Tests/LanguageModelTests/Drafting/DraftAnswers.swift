import Conversation
import Support

@testable import LanguageModel

/// Answers of a model that is up to it, one a stage, and a drafting that is given them.
enum DraftAnswers {
  static let topic = MadeUpAnswers.topic
  static let person = json(MadeUpAnswers.person)
  static let answers = json(MadeUpAnswers.answers)
  static let beats = json(MadeUpAnswers.beats)
  static let details = json(MadeUpAnswers.details)
  static let all = [person, answers, beats, details]

  private static func json(_ text: String) -> JSON { (try? JSON(parsing: text)) ?? .null }

  /// The same with one member changed.
  static func with(_ json: JSON, _ name: String, _ value: JSON) -> JSON {
    guard case .object(let members) = json else { return json }
    return .object(members.map { $0.name == name ? .init(name, value) : $0 })
  }

  /// Plays answers to a drafting, in their order; `nil` is an answer that is no JSON.
  static func play(
    _ answers: [JSON?], topic: String = topic, others: [String] = []
  ) throws -> (outputs: [ScenarioDrafting.Output], asked: [ChatRequest]) {
    var (drafting, outputs) = ScenarioDrafting.begin(
      try DraftTopic(topic), PartnerTurn.Settings(endpoint: "localhost:1", model: "stub"), scenario: "about-it",
      unlike: others, at: Timestamp(seconds: 1_800_000_000), id: 1)
    var asked: [ChatRequest] = []
    var left = answers[...]
    while case .ask(let request)? = outputs.last {
      asked.append(request)
      guard !left.isEmpty else { break }
      let value = left.removeFirst()
      outputs = drafting.take(
        .done(id: request.id, Answer(text: value?.line ?? "no", ending: .complete, value: value)))
    }
    return (outputs, asked)
  }

  static func made(_ answers: [JSON?] = all, topic: String = topic) throws -> MadeScenario? {
    if case .made(let made)? = try play(answers, topic: topic).outputs.last { made } else { nil }
  }

  static func failure(_ answers: [JSON?], topic: String = topic) throws -> ModelFailure? {
    if case .failed(let failure)? = try play(answers, topic: topic).outputs.last { failure } else { nil }
  }
}
