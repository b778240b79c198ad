/// A place in a scenario file.
public struct Position: Sendable, Equatable, Comparable {
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static let start = Position(line: 1, column: 1)

  public static func < (a: Position, b: Position) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// The name of something that is defined elsewhere in the sheet, and where it is named.
public struct Reference: Sendable, Equatable {
  public var id: String
  public var at: Position
}
