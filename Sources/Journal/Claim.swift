public import Conversation
import Glibc

/// The mark that a session is being practised here, so that no other Hearken continues it at the same time.
/// It lasts until it is released or the process ends, however it ends.
public final class Claim: Sendable {
  private let descriptor: Int32
  private let path: String

  fileprivate init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    // Removed while still locked: whoever opened it in between sees that the name is gone and starts over.
    unlink(path)
    close(descriptor)
  }
}

extension Journal {
  /// Claims the session for this process; `nil` where it is claimed already.
  public func claim(_ id: String) throws(Problem) -> Claim? {
    _ = try sessionFile(id)
    try Folder.prepare(places.claims, root: places.state)
    let path = claimFile(id)
    while true {
      let descriptor = File.retrying { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
      guard descriptor >= 0 else { throw Problem("open", path, code: errno) }
      guard File.retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
        let code = errno
        close(descriptor)
        if code == EWOULDBLOCK { return nil }
        throw Problem("lock", path, code: code)
      }
      if isStillNamed(path, descriptor) {
        writeOwner(descriptor)
        return Claim(descriptor: descriptor, path: path)
      }
      close(descriptor)
    }
  }

  /// Whether another process is practising the session at this moment.
  public func isClaimedElsewhere(_ id: String) -> Bool {
    guard isUsableName(id) else { return false }
    let descriptor = File.retrying { open(claimFile(id), O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard File.retrying({ flock(descriptor, LOCK_SH | LOCK_NB) }) != 0, errno == EWOULDBLOCK else {
      return false
    }
    var digits = [UInt8](repeating: 0, count: 16)
    let count = File.retrying { Int32(pread(descriptor, &digits, digits.count, 0)) }
    return String(decoding: digits.prefix(max(0, Int(count))), as: UTF8.self) != String(getpid())
  }

  private func claimFile(_ id: String) -> String { "\(places.claims)/\(id).lock" }
}

private func isStillNamed(_ path: String, _ descriptor: Int32) -> Bool {
  var opened = stat()
  var named = stat()
  return fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0 && opened.st_ino == named.st_ino
    && opened.st_dev == named.st_dev
}

private func writeOwner(_ descriptor: Int32) {
  let owner = Array(String(getpid()).utf8)
  ftruncate(descriptor, 0)
  pwrite(descriptor, owner, owner.count, 0)
}
