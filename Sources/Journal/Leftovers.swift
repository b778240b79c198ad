import Conversation
import Glibc

/// Temporary files that a crash left behind between writing and renaming.
enum Leftovers {
  /// After this many seconds a leftover that is of no use is removed.
  static let keptFor = 86_400

  /// Puts each leftover in place that is whole and newer than the file it was to become: it holds the
  /// learner's last words. One that is being written by a living process is left alone.
  ///
  /// - Parameter isWhole: whether the bytes, meant for a file of that name, can be used.
  /// - Returns: the names of the files that were put in place.
  static func recover(
    in folder: String, isWhole: (_ name: String, _ bytes: [UInt8]) -> Bool
  ) throws(Problem) -> [String] {
    var recovered: [String] = []
    for temporary in try Folder.names(in: folder) ?? [] {
      guard let name = WholeFile.target(ofTemporary: temporary) else { continue }
      let path = "\(folder)/\(temporary)"
      guard let lock = lock(path) else { continue }
      defer { close(lock) }
      guard case .bytes(let bytes, let stamp) = File.read(path, limit: Journal.sessionLimit) else { continue }
      let current = File.stamp("\(folder)/\(name)")
      if stamp.modified > current?.modified ?? .min, isWhole(name, bytes) {
        guard fsync(lock) == 0, rename(path, "\(folder)/\(name)") == 0 else { continue }
        recovered.append(name)
      } else if stamp.modified / 1_000_000_000 + keptFor < time(nil) {
        unlink(path)
      }
    }
    return recovered.sorted()
  }

  /// Removes what crashes left of the file of that name.
  static func discard(of name: String, in folder: String) throws(Problem) {
    for temporary in try Folder.names(in: folder) ?? [] {
      guard WholeFile.target(ofTemporary: temporary) == name else { continue }
      let path = "\(folder)/\(temporary)"
      guard let lock = lock(path) else { continue }
      unlink(path)
      close(lock)
    }
  }

  private static func lock(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return descriptor }
    close(descriptor)
    return nil
  }
}

extension Journal {
  /// - Returns: the ids of the sessions that were recovered.
  func recoverLeftovers() throws(Problem) -> [String] {
    let names = try Leftovers.recover(in: places.sessions) { name, bytes in
      guard name.hasSuffix(".json") else { return false }
      let id = String(name.dropLast(5))
      // Deleted by the learner since: it is not to come back by itself.
      if File.exists(trashFile(id)) { return false }
      guard case .session = session(in: bytes, path: name, id: id) else { return false }
      return true
    }
    return names.map { String($0.dropLast(5)) }
  }
}
