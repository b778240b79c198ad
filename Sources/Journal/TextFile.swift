public import Conversation
import Glibc

/// Text files that the learner names: a conversation to score, an export.
public enum TextFile {
  /// The whole of a UTF-8 file.
  ///
  /// - Parameter limit: the greatest size in bytes.
  /// - Throws: `Problem` with the path, and the line where the text is not UTF-8.
  public static func read(_ path: String, limit: Int = 1 << 30) throws(Problem) -> String {
    switch File.read(path, limit: limit, followsLinks: true) {
    case .missing: throw Problem("read", path, code: ENOENT)
    case .failed(let problem): throw problem
    case .refused(let reason):
      throw Problem("Could not read \(path.harmless): \(reason).", remedy: "Name another file.")
    case .bytes(let bytes, _):
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      throw Problem(
        "\(path.harmless):\(lineOfBadUTF8(bytes)): this is not UTF-8 text.",
        remedy: "Save the file as UTF-8: iconv -f ISO-8859-1 -t UTF-8 OLD > NEW")
    }
  }

  /// Writes a new file with mode 0600 and never touches one that is there: where the name is taken,
  /// `notes.txt` becomes `notes-2.txt` and so on.
  ///
  /// - Returns: the path that was written.
  public static func writeNew(_ text: String, to path: String) throws(Problem) -> String {
    let (stem, suffix) = parts(of: path)
    for number in 1...Journal.namesTried {
      let candidate = number == 1 ? path : "\(stem)-\(number)\(suffix)"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let descriptor = File.retrying { open(candidate, flags, 0o600) }
      if descriptor < 0 {
        if errno == EEXIST { continue }
        throw Problem("write", candidate, code: errno)
      }
      var code = WholeFile.writeAll(Array(text.utf8), to: descriptor)
      if code == 0 { code = WholeFile.synchronise(descriptor) }
      close(descriptor)
      if code == 0 { return candidate }
      unlink(candidate)
      throw Problem("write", candidate, code: code)
    }
    throw Problem("write", path, code: EEXIST)
  }

  /// `/a/notes.txt` → `/a/notes` and `.txt`; a scenario stays one.
  private static func parts(of path: String) -> (stem: String, suffix: String) {
    if path.hasSuffix(ScenarioFolder.suffix) {
      return (String(path.dropLast(ScenarioFolder.suffix.count)), ScenarioFolder.suffix)
    }
    let nameStart = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    guard let dot = path[nameStart...].lastIndex(of: "."), dot > nameStart else { return (path, "") }
    return (String(path[..<dot]), String(path[dot...]))
  }

  private static func lineOfBadUTF8(_ bytes: [UInt8]) -> Int {
    var line = 1
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}
