import Conversation

@testable import LanguageModel

/// Answers of a model that is up to it, one a stage, and a drafting that is given them.
enum DraftAnswers {
  static let topic = "my sister lost her dog"

  static let person: JSON = [
    "name": "Mara", "pronoun": "she", "setting": "personal", "title": "The gate was open", "place": "kitchen",
    "voice": ["short sentences"], "feelings": ["guilt", "worry"], "because": "I left the gate open",
    "opening": "Biscuit's gone. I left the gate open, and I've been up and down the lane since five.",
  ]
  static let answers: JSON = [
    "what_happened": "I took the bins out and didn't pull the gate to. When I came back in, his bed was empty.",
    "worst_part": "It was me who left it open. Everybody's being so nice, and I was the one at the gate.",
    "who_knows": "Only Paul next door. He's driven round the estate twice with his window down.",
    "the_days": "I sleep in my clothes by the back door. I get up at every bark on the street.",
    "what_next": "I'm ringing the shelters again at nine, and then I'll put posters up by the school.",
    "not_said_yet": "I'd been wishing for a week without him. I said it out loud, on Sunday, to his face.",
  ]
  static let beats: JSON = [
    "lines": [
      "His bowl's still got breakfast in it. I can't wash it.", "The lead is on the hook where it always is.",
      "I shouted his name in the woods until my voice went.", "A man sent me a photo of a brown dog. It wasn't him.",
      "I've got biscuits in every pocket of this coat.", "The vet's receptionist cried before I did.",
      "He's frightened of lorries, and that lane is all lorries.", "I drew his white ear on the poster by hand.",
    ]
  ]
  static let details: JSON = [
    "details": [
      [
        "question": "What does Biscuit look like?", "answer": "Brown all over, with one white ear that won't stand up.",
      ],
      [
        "question": "Have you looked in the woods?",
        "answer": "Twice, with a torch. I found an owl and a shopping trolley.",
      ],
    ]
  ]
  static let all = [person, answers, beats, details]

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
