public import Conversation

/// A text file that somebody else may be writing: looked at again and again, read only when it has changed.
public struct WatchedFile: Sendable {
  public let path: String
  private var seen: File.Stamp?

  /// Takes the file as it is now for known.
  public init(_ path: String) {
    self.path = path
    seen = File.stamp(path, followsLinks: true)
  }

  /// The text, where the file has changed since it was last looked at; `nil` where it has not, or is gone for
  /// the moment, as it may be while an editor saves it.
  ///
  /// - Throws: `Problem` where it has changed and cannot be read. It is only said once.
  public mutating func changedText(limit: Int = ScenarioFolder.sizeLimit) throws(Problem) -> String? {
    guard let stamp = File.stamp(path, followsLinks: true), stamp != seen else { return nil }
    seen = stamp
    return try TextFile.read(path, limit: limit)
  }
}
