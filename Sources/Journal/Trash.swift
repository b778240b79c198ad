public import Conversation

extension Journal {
  /// Takes a session out of the history; `restore` brings it back. Nothing empties the trash.
  public func moveToTrash(_ id: String) throws(Problem) {
    let file = try sessionFile(id)
    guard File.exists(file) else { throw noSession(id, in: places.sessions) }
    if isClaimedElsewhere(id) {
      throw Problem(
        "The session “\(id)” is being practised in another Hearken.",
        remedy: "Finish it there, then delete it.")
    }
    try Folder.prepare(places.trash, root: places.data)
    try Folder.move(file, to: trashFile(id))
  }

  /// Brings a session back from the trash.
  public func restore(_ id: String) throws(Problem) {
    let file = try sessionFile(id)
    guard File.exists(trashFile(id)) else { throw noSession(id, in: places.trash) }
    try Folder.prepare(places.sessions, root: places.data)
    try Folder.move(trashFile(id), to: file)
  }

  /// The sessions in the trash, newest first. What cannot be read stays there and is told of.
  public func trashed() -> Listing {
    var listing = Listing()
    do {
      for name in try Folder.names(in: places.trash) ?? [] where name.hasSuffix(".json") {
        let id = String(name.dropLast(5))
        switch readSession(at: trashFile(id), id: id) {
        case .session(let session): listing.summaries.append(SessionSummary(session))
        case .missing: continue
        case .unusable(let problem): listing.problems.append(problem)
        case .broken(let reason):
          listing.problems.append(
            Problem(
              "\(trashFile(id).harmless) could not be read: \(reason).",
              remedy: "Mend it, or delete it yourself; it is in the trash."))
        }
      }
    } catch {
      listing.problems.append(error)
    }
    listing.summaries.sort(by: isNewer)
    return listing
  }

  private func noSession(_ id: String, in folder: String) -> Problem {
    Problem(
      "There is no session “\(id.harmless)” in \(folder.harmless).",
      remedy: "`hearken history list` lists the sessions.")
  }
}
