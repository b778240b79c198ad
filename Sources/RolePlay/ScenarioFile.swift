import Yams

/// One scenario file read: the scenario where it is usable, and everything wrong with it.
public struct ScenarioFile: Sendable {
  /// Bytes of UTF-8, somewhat more than anyone has a use for.
  public static let largest = 512 * 1024

  public var path: String
  /// `nil` where any problem is an error.
  public var scenario: Scenario?
  /// In the order of the file.
  public var problems: [Diagnostic]

  /// Reads scenario text; `path` is only used to name the file in problems. Never fails, whatever the text.
  public init(text: String, path: String) {
    self.path = path
    var reader = SheetReader(path: path)
    var read: Scenario?
    if let root = reader.document(text) {
      read = reader.scenario(root)
      if let read { for check in Check.forPlay { reader.note(check, in: read) } }
    }
    problems = Self.inOrder(reader.problems)
    scenario = problems.contains { $0.severity == .error } ? nil : read
  }

  /// `problems`, and for a scenario that can be played what keeps it from doing all that it says: lines that
  /// are never said, facts that nobody can reach. In the order of the file. Takes some milliseconds.
  public func review() -> [Diagnostic] {
    guard let scenario else { return problems }
    let found = Check.forWriters.flatMap { check in
      check.find(scenario).map { Diagnostic(path: path, at: $0.at, code: check.code, message: $0.message) }
    }
    return Self.inOrder(problems + found)
  }

  private static func inOrder(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
    }.map(\.element)
  }
}
