/// Something that went wrong, in words for the person it went wrong for.
public struct Problem: Error, Equatable, Sendable {
  /// What is wrong, naming the file and the line where there is one.
  public var what: String
  /// What to do about it.
  public var remedy: String

  public init(_ what: String, remedy: String) {
    self.what = what
    self.remedy = remedy
  }
}
