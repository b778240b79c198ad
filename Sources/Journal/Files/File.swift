import Conversation
import Glibc

/// Reading files, with a limit and without following where it should not.
enum File {
  /// What reading a file came to.
  enum Contents: Equatable {
    case bytes([UInt8], Stamp)
    case missing
    /// It can be seen but not used as a file of ours: a folder, a link, a pipe, or too big.
    case refused(String)
    /// The system did not let it be read; it may be fine.
    case failed(Problem)
  }

  /// What tells two states of a file apart without reading it.
  struct Stamp: Equatable, Sendable {
    var inode: UInt64
    var size: Int
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    var modified: Int
  }

  /// - Parameters:
  ///   - limit: the greatest size in bytes.
  ///   - followsLinks: whether a symbolic link stands for what it points to.
  static func read(_ path: String, limit: Int, followsLinks: Bool = false) -> Contents {
    // Without O_NONBLOCK a named pipe would be waited for.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = retrying { open(path, flags) }
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: return .missing
      case ELOOP where !followsLinks: return .refused("it is a symbolic link")
      case ENXIO: return .refused("it is not a plain file")
      case let code: return .failed(Problem("read", path, code: code))
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failed(Problem("read", path, code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .refused("it is not a plain file") }
    let tooBig = Contents.refused("it is bigger than \(sizeInWords(limit))")
    guard status.st_size <= limit else { return tooBig }

    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        retrying { Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled) }
      }
      guard count >= 0 else { return .failed(Problem("read", path, code: errno)) }
      if count == 0 { break }
      filled += count
      guard filled <= limit else { return tooBig }
      // It has grown since its size was taken.
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: 65_536)) }
    }
    bytes.removeLast(bytes.count - filled)
    return .bytes(bytes, Stamp(status))
  }

  /// Whether the name is taken, be it by a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes the file; that there is none is no failure.
  static func remove(_ path: String) throws(Problem) {
    guard unlink(path) == 0 || errno == ENOENT else { throw Problem("remove", path, code: errno) }
  }

  static func stamp(_ path: String, followsLinks: Bool = false) -> Stamp? {
    var status = stat()
    let code = followsLinks ? stat(path, &status) : lstat(path, &status)
    return code == 0 ? Stamp(status) : nil
  }

  /// Repeats a system call that a signal interrupted.
  static func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }
}

extension File.Stamp {
  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }
}

func sizeInWords(_ bytes: Int) -> String {
  bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) kB"
}
