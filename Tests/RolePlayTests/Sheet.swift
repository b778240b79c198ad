import RolePlay

/// A sheet as text that loads without a problem, for tests to change a part of.
enum Sheet {
  /// The keys that a sheet has to have, each on a line that a test can replace.
  static let minimal = """
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
    opening: {says: "I lost the contract."}
    reactions:
      - {to: anything, says: ["Mm.", "Yeah."]}
    endings:
      - {id: long, when: {turns: ">=40"}, says: "I should go."}

    """

  static func load(_ text: String) -> ScenarioFile { ScenarioFile(text: text, path: "small.yaml") }

  /// The problems of a text as they are printed.
  static func problems(_ text: String) -> [String] { load(text).problems.map(\.description) }

  /// The minimal sheet with `part` in place of `line`.
  static func replacing(_ line: String, with part: String) -> String {
    minimal.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == line ? part : String($0) }.joined(separator: "\n")
  }
}
