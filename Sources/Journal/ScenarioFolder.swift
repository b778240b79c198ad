public import Conversation

/// A scenario's file as text.
public struct ScenarioText: Equatable, Sendable {
  public let path: String
  public let text: String
}

/// The scenario files of a folder, read and not understood: `RolePlay` does that.
public struct ScenarioFolder: Equatable, Sendable {
  /// In the order of their names.
  public private(set) var files: [ScenarioText] = []
  /// Files that could not be read, and the folder where it could not.
  public private(set) var problems: [Problem] = []

  /// The greatest size of a scenario's file in bytes.
  public static let sizeLimit = 512 << 10
  public static let suffix = ".scenario.yaml"

  /// Reads every `*.scenario.yaml` in the folder, or the one file where `path` is a file of any name.
  ///
  /// - Parameter isOptional: whether it is all right that there is nothing at `path`.
  public init(_ path: String, isOptional: Bool = false) {
    if !File.isFolder(path) {
      if !isOptional || File.exists(path) { read(path) }
      return
    }
    do {
      for name in (try Folder.names(in: path) ?? []).sorted() where name.hasSuffix(Self.suffix) {
        if !name.hasPrefix(".") { read(path.hasSuffix("/") ? path + name : "\(path)/\(name)") }
      }
    } catch {
      problems.append(error)
    }
  }

  private mutating func read(_ path: String) {
    do {
      files.append(ScenarioText(path: path, text: try TextFile.read(path, limit: Self.sizeLimit)))
    } catch {
      problems.append(error)
    }
  }
}
