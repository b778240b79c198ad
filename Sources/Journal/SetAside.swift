import Conversation
import Glibc

extension Journal {
  /// Moves a file that cannot be read out of the way, unchanged, with its reason beside it.
  ///
  /// - Returns: what to tell the learner.
  func setAside(_ path: String, because reason: String) -> Problem {
    let (_, name) = WholeFile.split(path)
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    let target = Folder.freePath(places.setAside, stem, name.hasSuffix(".json") ? ".json" : "")
    let what = "\(path.harmless) could not be read: \(reason)."
    do {
      try Folder.prepare(places.setAside, root: places.data)
      try Folder.move(path, to: target)
    } catch {
      return Problem(
        "\(what) It could not be set aside either. \(error.what)", remedy: error.remedy)
    }
    let explanation = """
      \(what)

      Hearken moved it here, so that it is not tripped over again, and changed nothing in it. If you mend it,
      move it back to \(places.sessions.harmless) and it will be in your history.

      """
    try? WholeFile.write(Array(explanation.utf8), to: target + ".reason.txt")
    return Problem(
      "\(what) It was set aside as \(target.harmless), with nothing in it changed.",
      remedy: "Mend it and move it back, or leave it there; Hearken goes on without it.")
  }
}
