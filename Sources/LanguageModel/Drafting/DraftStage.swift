import RolePlay

/// One of the questions that a sheet is made by. Small ones: a small model loses its way in a long answer.
enum DraftStage: Int, Sendable, CaseIterable {
  case person, answers, beats, details

  /// What is waited for, for the learner.
  var words: String {
    switch self {
    case .person: "who it is"
    case .answers: "what they tell when you ask"
    case .beats: "what they say unasked"
    case .details: "what only they can tell"
    }
  }

  /// Tokens of the longest answer.
  var tokens: Int {
    switch self {
    case .person: 350
    case .answers: 600
    case .beats: 600
    case .details: 400
    }
  }

  var schema: AnswerSchema {
    switch self {
    case .person:
      AnswerSchema(
        name: "person",
        schema: object([
          ("name", text(2, 20)), ("pronoun", choice(Persona.Pronoun.allCases.map(\.rawValue))),
          ("setting", choice(Scenario.Setting.allCases.map(\.rawValue))), ("title", text(4, 60)),
          ("place", choice(DraftPlace.allCases.map(\.rawValue))), ("voice", list(choice(Self.voices), 1, 2)),
          ("feelings", list(choice(Self.feelings), 2, 3)), ("because", text(6, 120)), ("opening", text(15, 220)),
        ]))
    case .answers:
      AnswerSchema(name: "answers", schema: object(DraftQuestion.allCases.map { ($0.member, text(10, 260)) }))
    case .beats: AnswerSchema(name: "lines", schema: object([("lines", list(text(15, 200), 8, 10))]))
    case .details:
      AnswerSchema(
        name: "details",
        schema: object([("details", list(object([("question", text(6, 90)), ("answer", text(10, 260))]), 2, 4))]))
    }
  }

  /// Nouns, so that a learner's words for them are known.
  static let feelings = [
    "grief", "sadness", "loneliness", "fear", "worry", "anger", "frustration", "hurt", "disappointment", "shame",
    "guilt",
    "betrayal", "exhaustion", "helplessness",
  ]
  static let voices = [
    "short sentences", "plain words", "dry when it hurts", "trails off and starts again",
    "talks around the worst of it",
    "quick to say that it is nothing", "comes back to small details",
  ]

  private func object(_ members: [(String, JSON)]) -> JSON {
    [
      "type": "object", "properties": .object(members.map { JSON.Member($0.0, $0.1) }),
      "required": .array(members.map { .string($0.0) }), "additionalProperties": false,
    ]
  }

  private func text(_ fewest: Int, _ most: Int) -> JSON {
    ["type": "string", "minLength": .number(Double(fewest)), "maxLength": .number(Double(most))]
  }

  private func choice(_ words: [String]) -> JSON { ["type": "string", "enum": .array(words.map(JSON.string))] }

  private func list(_ items: JSON, _ fewest: Int, _ most: Int) -> JSON {
    [
      "type": "array", "items": items, "minItems": .number(Double(fewest)), "maxItems": .number(Double(most)),
    ]
  }
}
