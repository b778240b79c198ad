public import Conversation

/// What a session can be written out as.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// To read and to print.
  case text
  /// As the journal keeps it, for other programs.
  case json
  /// To read and to publish.
  case markdown

  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .markdown: "md"
    }
  }

  /// The session in this format, ending in a line feed.
  public func render(_ session: Session) throws(Problem) -> String {
    switch self {
    case .text: return textExport(of: session)
    case .markdown: return markdownExport(of: session)
    case .json:
      return String(decoding: try JSON.encode(session, for: "\(session.id).json"), as: UTF8.self)
    }
  }
}

extension Journal {
  /// Writes the session out to a path of the learner's. What is there already is never touched: the next free
  /// name is taken.
  ///
  /// - Parameter path: a file, or a folder to put `ID.txt` in; `~/` stands for the home folder.
  /// - Returns: the path that was written.
  public func export(
    _ session: Session, as format: ExportFormat, to path: String
  ) throws(Problem) -> String {
    var path = path
    if let home = places.home, path == "~" || path.hasPrefix("~/") { path = home + path.dropFirst() }
    if File.isFolder(path) {
      _ = try sessionFile(session.id)
      path += (path.hasSuffix("/") ? "" : "/") + "\(session.id).\(format.fileExtension)"
    }
    return try TextFile.writeNew(try format.render(session), to: path)
  }
}
