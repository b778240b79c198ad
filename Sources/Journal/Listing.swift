public import Conversation

/// What stands in the journal.
public struct Listing: Equatable, Sendable {
  /// Newest first.
  public var summaries: [SessionSummary] = []
  /// Files that could not be listed, each with its reason. Those that were set aside are told of only now.
  public var problems: [Problem] = []
  /// Ids of sessions whose last words a crash had left in a temporary file, now back in place.
  public var recovered: [String] = []
}

extension Journal {
  /// All sessions, newest first. Files that cannot be read as sessions are set aside on the way.
  public func summaries() -> Listing {
    var listing = Listing()
    var index = SessionIndex(at: places.index)
    do {
      listing.recovered = try recoverLeftovers()
      let names = try Folder.names(in: places.sessions) ?? []
      var found: [String: SessionIndex.Entry] = [:]
      for name in names where name.hasSuffix(".json") {
        let id = String(name.dropLast(5))
        guard isUsableName(id) else {
          listing.problems.append(misnamed(name))
          continue
        }
        if let entry = entry(for: id, in: index, problems: &listing.problems) { found[id] = entry }
      }
      index.replace(with: found)
      listing.summaries = found.values.map(\.summary).sorted(by: isNewer)
    } catch {
      listing.problems.append(error)
    }
    return listing
  }

  /// The newest session that is unfinished and not being practised by another Hearken.
  public func unfinished() -> Session? {
    unfinished(in: summaries())
  }

  /// The same, where a listing has just been made.
  public func unfinished(in listing: Listing) -> Session? {
    for summary in listing.summaries where summary.ended == nil && !isClaimedElsewhere(summary.id) {
      if let session = try? load(summary.id), !session.isFinished { return session }
    }
    return nil
  }

  private func entry(
    for id: String, in index: SessionIndex, problems: inout [Problem]
  ) -> SessionIndex.Entry? {
    let path = "\(places.sessions)/\(id).json"
    guard let stamp = File.stamp(path) else { return nil }
    if let known = index[id], known.stamp == stamp { return known }
    switch readSession(at: path, id: id) {
    case .session(let session): return SessionIndex.Entry(stamp: stamp, summary: SessionSummary(session))
    // Moved away by another Hearken since the folder was read.
    case .missing: return nil
    case .unusable(let problem): problems.append(problem)
    case .broken(let reason): problems.append(setAside(path, because: reason))
    }
    return nil
  }

  private func misnamed(_ name: String) -> Problem {
    Problem(
      "\("\(places.sessions)/\(name)".harmless) has a name that no session can have.",
      remedy: "Rename it to letters, digits and hyphens, ending in “.json”.")
  }
}

func isNewer(_ a: SessionSummary, _ b: SessionSummary) -> Bool {
  a.started != b.started ? a.started > b.started : a.id > b.id
}
