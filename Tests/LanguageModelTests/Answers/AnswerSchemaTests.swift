import Testing

@testable import LanguageModel

@Suite struct AnswerSchemaTests {
  private let schema = AnswerSchema(
    name: "person",
    schema: [
      "type": "object", "required": ["name", "moods"],
      "properties": [
        "name": ["type": "string", "minLength": 1, "maxLength": 5],
        "age": ["type": "integer", "minimum": 18, "maximum": 99],
        "moods": ["type": "array", "minItems": 1, "maxItems": 2, "items": ["enum": ["raw", "steady"]]],
      ],
    ])

  @Test func takesWhatFits() {
    #expect(schema.fault(in: ["name": "Dana", "age": 40, "moods": ["raw"], "more": .null]) == nil)
  }

  private static let misfits: [(JSON, String)] = [
    (["a"], "the answer: must be of type object"), (["name": "Dana"], "the answer: “moods” is missing"),
    (["name": 1, "moods": ["raw"]], "name: must be of type string"),
    (["name": "", "moods": ["raw"]], "name: breaks minLength 1"),
    (["name": "Joanna", "moods": ["raw"]], "name: breaks maxLength 5"),
    (["name": "Dana", "moods": []], "moods: breaks minItems 1"),
    (["name": "Dana", "moods": ["raw", "raw", "raw"]], "moods: breaks maxItems 2"),
    (["name": "Dana", "moods": ["sad"]], #"moods[0]: must be one of "raw", "steady""#),
    (["name": "Dana", "moods": ["raw"], "age": 40.5], "age: must be of type integer"),
    (["name": "Dana", "moods": ["raw"], "age": 17], "age: breaks minimum 18"),
  ]

  @Test(arguments: misfits)
  func namesWhatDoesNotFit(_ value: JSON, _ fault: String) {
    #expect(schema.fault(in: value) == fault)
  }
}
