import Conversation
import Foundation
import Testing

@testable import RolePlay

/// The JSON Schema that editors use names the same keys and words as the reader of scenarios.
@Suite struct ScenarioSchemaTests {
  struct Map: Sendable, CustomTestStringConvertible {
    /// Under `$defs`; empty for the sheet as a whole.
    var name: String
    var keys: SheetKeys
    var testDescription: String { name.isEmpty ? "scenario" : name }
  }

  static let maps = [
    Map(name: "", keys: .scenario), Map(name: "persona", keys: .persona),
    Map(name: "feelings", keys: .feelings), Map(name: "scale", keys: .scale),
    Map(name: "opening", keys: .opening), Map(name: "feeling", keys: .feeling),
    Map(name: "question", keys: .line), Map(name: "expects", keys: .expects), Map(name: "fact", keys: .fact),
    Map(name: "correction", keys: .correction), Map(name: "beatMap", keys: .beat),
    Map(name: "reaction", keys: .reaction), Map(name: "shift", keys: .shift),
    Map(name: "condition", keys: .condition), Map(name: "edges", keys: .edges),
    Map(name: "milestone", keys: .milestone), Map(name: "ending", keys: .ending),
    Map(name: "bots", keys: .bots), Map(name: "bot", keys: .bot), Map(name: "test", keys: .test),
    Map(name: "step", keys: .step),
    Map(name: "expectation", keys: .expectation),
  ]

  static func schema() throws -> [String: Any] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Scenarios/scenario.schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  static func definition(_ name: String) throws -> [String: Any] {
    let schema = try schema()
    guard !name.isEmpty else { return schema }
    let definitions = try #require(schema["$defs"] as? [String: Any])
    return try #require(definitions[name] as? [String: Any], "no definition `\(name)`")
  }

  @Test(arguments: maps) func aMapHasTheKeysOfTheReader(_ map: Map) throws {
    let definition = try Self.definition(map.name)
    let properties = try #require(definition["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(map.keys.all))
    #expect(Set(definition["required"] as? [String] ?? []) == Set(map.keys.required))
    #expect(definition["additionalProperties"] as? Bool == false)
  }

  @Test func everyMapOfTheSchemaIsCompared() throws {
    let definitions = try #require(try Self.schema()["$defs"] as? [String: [String: Any]])
    let withKeys = definitions.filter { $0.value["properties"] != nil }.keys
    #expect(Set(withKeys) == Set(Self.maps.map(\.name)).subtracting([""]))
  }

  static let words: [(name: String, key: String, words: [String])] = [
    ("move", "", Move.allCases.map(\.rawValue)), ("target", "", Target.allIDs),
    ("edge", "", Edge.allCases.map(\.rawValue)), ("wants", "", WantsNow.allCases.map(\.rawValue)),
    ("persona", "pronoun", Persona.Pronoun.allCases.map(\.rawValue)),
    ("", "setting", Scenario.Setting.allCases.map(\.rawValue)),
    ("", "difficulty", Scenario.Difficulty.allCases.map(\.rawValue)),
  ]

  @Test(arguments: words) func wordsAreThoseOfTheReader(_ list: (name: String, key: String, words: [String])) throws {
    var definition = try Self.definition(list.name)
    if !list.key.isEmpty {
      let properties = try #require(definition["properties"] as? [String: Any])
      definition = try #require(properties[list.key] as? [String: Any])
    }
    #expect(definition["enum"] as? [String] == list.words)
  }
}
