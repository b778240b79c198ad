public import Conversation

/// All sessions on disk, and the drafts of what is being typed: the only code that opens files.
///
/// A value without state: every function looks at the files afresh, so that two Hearkens at once do no
/// harm to each other. Its functions wait for the disk; use it from one thread that may wait.
/// Errors are `Problem`s that name the path and the remedy and never repeat what the learner wrote.
public struct Journal: Sendable {
  public let places: Places

  public init(_ places: Places) {
    self.places = places
  }

  /// Whether nothing was ever kept here.
  public var isFirstStart: Bool { !File.exists(places.data) }

  /// Saves a new session for the first time and claims it for this process.
  ///
  /// Where its id is taken already (two starts in one second with the same seed), the session gets the
  /// next free one: use the session that comes back from here on.
  public func begin(_ session: Session) throws(Problem) -> BegunSession {
    var session = session
    let wanted = session.id
    for number in 1...Self.namesTried {
      session.id = number == 1 ? wanted : "\(wanted)-\(number)"
      let file = try sessionFile(session.id)
      let claim: Claim?
      do {
        claim = try self.claim(session.id)
        if claim == nil { continue }
      } catch {
        // Without a place for claims a session is kept all the same.
        claim = nil
      }
      if File.exists(file) || File.exists(trashFile(session.id)) { continue }
      try save(session)
      return BegunSession(session: session, claim: claim)
    }
    throw Problem(
      "Could not find a free name for the session in \(places.sessions.harmless).",
      remedy: "Wait a second, then start again.")
  }

  /// Writes the session, whole: a crash at any moment leaves the file as it was before or as it is after,
  /// never between. When this returns, the session is on the disk.
  public func save(_ session: Session) throws(Problem) {
    let file = try sessionFile(session.id)
    try Folder.prepare(places.sessions, root: places.data)
    try WholeFile.write(try encoded(session, for: file), to: file)
  }

  /// The session of that id. A file that cannot be read as a session is set aside, and the problem says so.
  public func load(_ id: String) throws(Problem) -> Session {
    let file = try sessionFile(id)
    switch readSession(at: file, id: id) {
    case .session(let session): return session
    case .missing:
      throw Problem(
        "There is no session “\(id.harmless)” in the journal.", remedy: "`hearken history list` lists them.")
    case .unusable(let problem): throw problem
    case .broken(let reason): throw setAside(file, because: reason)
    }
  }

  /// How many names are tried before giving up on finding a free one.
  static let namesTried = 1000

  func sessionFile(_ id: String) throws(Problem) -> String {
    guard isUsableName(id) else {
      throw Problem(
        "“\(id.harmless)” cannot be the id of a session.",
        remedy: "An id is the name of a file without “.json”; `hearken history list` shows them all.")
    }
    return "\(places.sessions)/\(id).json"
  }

  func trashFile(_ id: String) -> String { "\(places.trash)/\(id).json" }
}

/// A session that has just been saved for the first time.
public struct BegunSession: Sendable {
  /// The session under the id that it was saved with.
  public let session: Session
  /// Held while the session is practised; `nil` where claims cannot be kept.
  public let claim: Claim?
}

/// Whether a name can stand for a file inside one of our folders, and nowhere else. Its length leaves room
/// for what is put around it within the 255 bytes that file systems allow.
func isUsableName(_ name: String) -> Bool {
  !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".") && !name.contains("/")
    && name.unicodeScalars.allSatisfy { !$0.isControl }
}
