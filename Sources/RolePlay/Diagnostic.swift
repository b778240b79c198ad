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
  public var severity: Severity

  /// An error keeps the scenario from being played; a warning does not.
  public enum Severity: String, Sendable { case error, warning }

  public init(
    path: String, at position: Position, code: DiagnosticCode, message: String
  ) {
    self.path = path
    line = position.line
    column = position.column
    self.code = code.rawValue
    self.message = message
    severity = code.severity
  }
}

extension Diagnostic: CustomStringConvertible {
  public var description: String { "\(path):\(line):\(column): \(code) \(message)" }
}
