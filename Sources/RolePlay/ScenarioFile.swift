import Yams

/// One scenario file read: the scenario where it is usable, and everything wrong with it.
public struct ScenarioFile: Sendable {
  /// Bytes of UTF-8. The largest scenario that anyone has a use for is a tenth of this.
  public static let largest = 256 * 1024

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
      if let read { reader.note(Check.all.flatMap { $0.find(read) }) }
    }
    problems = reader.sortedProblems
    scenario = problems.contains { $0.severity == .error } ? nil : read
  }
}
