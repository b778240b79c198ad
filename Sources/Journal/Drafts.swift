public import Conversation

/// How a draft stands in its file.
private struct DraftFile: Codable {
  var schema = 1
  var session: String
  var text: String
}

extension Journal {
  /// Keeps what the learner has typed and not sent; it is on the disk when this returns.
  public func saveDraft(_ draft: Draft) throws(Problem) {
    let path = try draftFile(draft.session)
    try Folder.prepare(places.drafts, root: places.state)
    let bytes = try JSON.encode(DraftFile(session: draft.session, text: draft.text), for: path)
    try WholeFile.write(bytes, to: path)
  }

  /// What was typed in that session and not sent; `nil` where there is nothing. A draft that cannot be read
  /// is set aside, and the problem says so.
  public func loadDraft(_ session: String) throws(Problem) -> Draft? {
    let path = try draftFile(session)
    try recoverDrafts()
    switch File.read(path, limit: Self.sessionLimit) {
    case .missing: return nil
    case .failed(let problem): throw problem
    case .refused(let reason): throw setAside(path, because: reason)
    case .bytes(let bytes, _):
      do {
        let file = try JSON.decode(DraftFile.self, from: bytes)
        guard file.schema <= 1 else { throw NewerSchema(found: file.schema) }
        return Draft(session: session, text: file.text)
      } catch let newer as NewerSchema {
        throw newerHearken(path, found: newer.found)
      } catch {
        throw setAside(path, because: JSON.reason(for: error, in: bytes))
      }
    }
  }

  /// Forgets the draft, once it has been sent or thrown away. That there is none is no failure.
  public func clearDraft(_ session: String) throws(Problem) {
    let path = try draftFile(session)
    try File.remove(path)
    // Or what a crash left of an earlier one would come back as if it were new.
    try Leftovers.discard(of: WholeFile.split(path).name, in: places.drafts)
  }

  private func recoverDrafts() throws(Problem) {
    _ = try Leftovers.recover(in: places.drafts) { _, bytes in
      (try? JSON.decode(DraftFile.self, from: bytes)) != nil
    }
  }

  private func draftFile(_ session: String) throws(Problem) -> String {
    _ = try sessionFile(session)
    return "\(places.drafts)/\(session).json"
  }
}
