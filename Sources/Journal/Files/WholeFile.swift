import Conversation
import Glibc

/// Files that are written whole or not at all: temporary file in the same folder, fsync, rename, fsync of
/// the folder.
///
/// The temporary file is `.NAME.PID-N.tmp`, locked while it is being written, so that what a crash left
/// behind can be told from what another process is just writing.
enum WholeFile {
  /// Writes the file with mode 0600; its folder must be there. When this returns the bytes are on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let (folder, name) = split(path)
    let directory = File.retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard directory >= 0 else { throw Problem("write", path, code: errno) }
    defer { close(directory) }

    let (temporary, descriptor) = try createTemporary(in: directory, for: name, path: path)
    defer { close(descriptor) }
    var code = fill(descriptor, with: bytes)
    if code == 0, File.retrying({ renameat(directory, temporary, directory, name) }) != 0 { code = errno }
    if code != 0 {
      unlinkat(directory, temporary, 0)
      throw Problem("write", path, code: code)
    }
    code = synchronise(directory)
    if code != 0 { throw Problem("write", path, code: code) }
  }

  /// Writes every byte, however many calls it takes.
  ///
  /// - Parameter system: the system call, which may write less than it was given.
  /// - Returns: 0, or the value of `errno`.
  static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32,
    system: (Int32, UnsafeRawPointer?, Int) -> Int = { Glibc.write($0, $1, $2) }
  ) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let start = buffer.baseAddress.map { $0 + written }
        let count = File.retrying { system(descriptor, start, buffer.count - written) }
        if count < 0 { return errno }
        if count == 0 { return EIO }
        written += count
      }
      return 0
    }
  }

  /// Makes sure that what was written, or which names a folder holds, is on the disk. Some file systems
  /// cannot do that for folders and say so; that is no failure.
  ///
  /// - Returns: 0, or the value of `errno`.
  static func synchronise(_ descriptor: Int32) -> Int32 {
    guard File.retrying({ fsync(descriptor) }) != 0 else { return 0 }
    return errno == EINVAL || errno == ENOTSUP ? 0 : errno
  }

  /// The name of the file that a temporary file was to become; `nil` where `name` is not one of ours.
  static func target(ofTemporary name: String) -> String? {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return nil }
    let middle = name.dropFirst().dropLast(4)
    guard let dot = middle.lastIndex(of: "."), dot > middle.startIndex else { return nil }
    return String(middle[..<dot])
  }

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  private static func createTemporary(
    in directory: Int32, for name: String, path: String
  ) throws(Problem) -> (name: String, descriptor: Int32) {
    for number in 0..<Journal.namesTried {
      let temporary = ".\(name).\(getpid())-\(number).tmp"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let descriptor = File.retrying { openat(directory, temporary, flags, 0o600) }
      if descriptor >= 0 {
        // The file mode creation mask may have taken away what we need ourselves.
        fchmod(descriptor, 0o600)
        // Waits where another process looks at the file at this moment, so that it finds it empty still.
        _ = File.retrying { flock(descriptor, LOCK_EX) }
        return (temporary, descriptor)
      }
      if errno != EEXIST { break }
    }
    throw Problem("write", path, code: errno)
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 {
    let code = writeAll(bytes, to: descriptor)
    return code != 0 ? code : synchronise(descriptor)
  }
}
