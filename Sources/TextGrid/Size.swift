/// The extent of a screen or of a part of it, in character cells.
public struct Size: Hashable, Sendable {
  /// Never negative.
  public var rows: Int
  /// Never negative.
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
  }
}
