public import Conversation
import Glibc

/// A file that holds a secret: readable by its owner and nobody else.
public enum KeyFile {
  /// The first line of the file, without white space at its ends; `nil` where there is none.
  ///
  /// - Throws: `Problem` where others may read the file, which is then not read, and where it cannot be read.
  public static func read(_ path: String, mustExist: Bool) throws(Problem) -> String? {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
        throw Problem(
          "\(path.harmless) holds a key, and others may read it. It was not used.",
          remedy: "Make it yours alone: chmod 600 \(path.harmless)")
      }
    }
    switch File.read(path, limit: 1 << 14, followsLinks: true) {
    case .bytes(let bytes, _):
      let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
      let key = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return key.isEmpty ? nil : key
    case .missing:
      if mustExist { throw Problem("read", path, code: ENOENT) }
      return nil
    case .failed(let problem): throw problem
    case .refused(let reason):
      throw Problem("\(path.harmless) is no file for a key: \(reason).", remedy: "Put the key alone into a plain file.")
    }
  }
}
