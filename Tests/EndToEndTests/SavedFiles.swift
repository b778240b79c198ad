import Foundation
import Support

/// What other programs may rely on in a session's file, read without Hearken's own code.
struct SavedSession: Decodable {
  struct Message: Decodable {
    var role: String
    var text: String
    var by: String?
    var model: String?
  }

  struct Feedback: Decodable {}

  var schema: Int
  var id: String
  var messages: [Message]
  var ended: String?
  var feedback: Feedback?

  var replies: [String] { messages.filter { $0.role == "learner" }.map(\.text) }
}

extension HermeticFolder {
  var sessionsFolder: URL { data.appendingPathComponent("hearken/sessions") }
  var setAsideFolder: URL { data.appendingPathComponent("hearken/set-aside") }

  /// Every session on the disk, oldest first.
  var sessions: [SavedSession] {
    Self.files(in: sessionsFolder).compactMap { file in
      (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(SavedSession.self, from: $0) }
    }
  }

  /// The session that a story with one conversation is about.
  var session: SavedSession? { sessions.last }

  var messageCount: Int { session?.messages.count ?? 0 }

  /// What was typed and not sent.
  var draft: String? {
    struct Draft: Decodable { var text: String }
    let files = Self.files(in: state.appendingPathComponent("hearken/drafts"))
    guard let file = files.last, let bytes = try? Data(contentsOf: file) else { return nil }
    return (try? JSONDecoder().decode(Draft.self, from: bytes))?.text
  }

  /// Sets up a language model, as `hearken setup model` does.
  func connect(to endpoint: String) throws {
    let folder = config.appendingPathComponent("hearken")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let settings = #"{"schema":1,"on":true,"endpoint":"\#(endpoint)","model":"stub","limits":{"back_off":0.01}}"#
    try Data(settings.utf8).write(to: folder.appendingPathComponent("model.json"))
  }

  /// Writes a file into the learner's home and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = home.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Files in a folder by name, without the hidden ones.
  static func files(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(folder.appendingPathComponent)
  }
}
