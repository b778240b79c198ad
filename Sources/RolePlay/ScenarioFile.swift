/// One scenario file read: the scenario where it is usable, and everything wrong with it.
public struct ScenarioFile: Sendable {
  public var path: String
  public var scenario: Scenario?
  public var problems: [Diagnostic]

  /// Reads scenario text; `path` is only used to name the file in problems.
  public init(text: String, path: String) { self.path = path; scenario = nil; problems = [] }
}

/// Something wrong in a scenario file, printed as `path:line:column: SC003 message`.
public struct Diagnostic: Sendable, Equatable {
  public var path: String
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  public var code: String
  /// What is wrong and what to do.
  public var message: String
}
