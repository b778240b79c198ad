@testable import RolePlay

/// A small sheet that nothing is wrong with, for examples of what can be to be laid over.
enum ExampleSheet {
  static let sound = """
    schema: 1
    id: small
    title: A small sheet
    setting: workplace
    difficulty: guarded
    brief: Sam is a colleague.
    persona: {name: Sam, relation: colleague}
    feelings:
      trust: {start: 5, low: guarded, high: open}
      distress: {start: 7, low: steady, high: raw}
    opening:
      says: "It went to somebody else."
      feels: [{emotion: disappointment, strength: 8, because: "you lost the contract"}]
    reactions:
      - {to: anything, says: ["Hm.", "I suppose."]}
      - {to: encouraging_elaboration, shift: {trust: +1}, says: ["Well."]}
      - {to: validating_emotions, shift: {trust: +1}, says: ["That's kind."]}
      - {to: demonstrating_understanding, shift: {trust: +1}, says: ["You have it."]}
      - {to: advice_giving, shift: {trust: -1}, says: ["I've been through all that."]}
      - {to: self_oriented, shift: {trust: -1}, says: ["We were on my day."]}
      - {to: dismissing_emotions, shift: {trust: -1}, says: ["Right."]}
      - {to: repair, shift: {trust: +1}, says: ["It's okay."]}
      - {to: ask_permission, says: ["Try me."]}
      - {to: encourage_cheer, says: ["I don't feel like it."]}
    endings:
      - {id: forty, when: {turns: ">=40"}, says: "It's late, I'll be off."}
    tests:
      - {name: one, play: [{you: "I'm sorry.", as: [sympathy], expect: {trust: ">5"}}]}
      - {name: two, play: [{you: "Sleep on it.", as: [advice_directive], expect: {trust: "<5"}}]}
      - {name: three, play: [{you: "At least it's Friday.", as: [silver_lining], expect: {trust: "<5"}}]}
      - {name: four, play: [{you: "Same here.", as: [self_metoo], expect: {trust: "<5"}}]}
      - {name: five, play: [{you: "You wanted it so much.", as: [reflect_content], expect: {trust: ">5"}}]}
      - {name: six, play: [{you: "You can do it.", as: [encourage_cheer], expect: {reaction: encourage_cheer}}]}

    """

  /// The sound sheet with the top-level keys of `example` in the place of its own. Reactions are added to
  /// those that are there, unless the example says that there are no others.
  static func with(_ example: String) -> String {
    var sections = split(sound)
    for section in split(example) {
      guard let place = sections.firstIndex(where: { $0.key == section.key }) else {
        sections.append(section)
        continue
      }
      let adds = section.key == "reactions" && !section.text.contains("# and no others")
      if adds {
        sections[place].text += section.text.split(separator: "\n").dropFirst().map { $0 + "\n" }.joined()
      } else {
        sections[place].text = section.text
      }
    }
    return sections.map(\.text).joined()
  }

  static func problems(_ example: String, rehearsed: Bool = false) -> [Diagnostic] {
    let file = ScenarioFile(text: with(example), path: "small.yaml")
    guard rehearsed, let scenario = file.scenario else { return file.review() }
    let played = Check.inRehearsal.flatMap { check in
      check.find(scenario).map { Diagnostic(path: file.path, at: $0.at, code: check.code, message: $0.message) }
    }
    return file.review() + played
  }

  /// Text by top-level key, in order. A key that comes twice in a row is one section.
  private static func split(_ text: String) -> [(key: String, text: String)] {
    var sections: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      let begins = line.first.map { $0.isLetter } ?? false
      let key = begins ? String(line.prefix { $0 != ":" }) : ""
      if begins, sections.last?.key != key {
        sections.append((key, line + "\n"))
      } else if let last = sections.indices.last {
        sections[last].text += line + "\n"
      }
    }
    return sections
  }
}
