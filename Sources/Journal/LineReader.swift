public import Conversation
import Glibc

/// Reads a file or standard input line by line, in memory that does not grow with its length.
public struct LineReader: ~Copyable {
  /// Longer lines are handed over as `.tooLong`, and reading goes on with the next one.
  public static let longestLine = 16 << 20

  public enum Line: Equatable, Sendable {
    /// The bytes of the line without its line feed.
    case bytes([UInt8])
    case tooLong
  }

  /// How many bytes were handed over, line feeds and all.
  public private(set) var consumed = 0
  /// How many bytes there are, `nil` where that cannot be known beforehand.
  public let length: Int?

  private let descriptor: Int32
  private let owned: Bool
  private let name: String
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var position = 0
  private var filled = 0
  private var atEnd = false

  /// - Parameter path: a file, or "-" for standard input.
  public init(path: String) throws(Problem) {
    if path == "-" {
      (descriptor, owned, name) = (STDIN_FILENO, false, "standard input")
      length = Self.length(of: STDIN_FILENO)
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      throw Problem(
        "\(path): cannot be read: \(String(cString: strerror(errno))).",
        remedy: "Check the name, or use - for standard input.")
    }
    (descriptor, owned, name) = (opened, true, path)
    length = Self.length(of: opened)
  }

  private static func length(of descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  deinit { if owned { close(descriptor) } }

  /// The next line, or `nil` at the end.
  public mutating func next() throws(Problem) -> Line? {
    var line: [UInt8] = []
    var tooLong = false
    while true {
      if position == filled {
        if !atEnd { try fill() }
        if atEnd {
          if tooLong { return .tooLong }
          return line.isEmpty ? nil : .bytes(line)
        }
      }
      let rest = chunk[position..<filled]
      let end = rest.firstIndex(of: 0x0A)
      if line.count + rest.count > Self.longestLine { tooLong = true }
      if !tooLong { line.append(contentsOf: chunk[position..<(end ?? filled)]) }
      let next = end.map { $0 + 1 } ?? filled
      consumed += next - position
      position = next
      if end != nil { return tooLong ? .tooLong : .bytes(line) }
    }
  }

  private mutating func fill() throws(Problem) {
    position = 0
    filled = 0
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Problem(
          "\(name): reading stopped: \(String(cString: strerror(errno))).",
          remedy: "What came before it was read.")
      }
      filled = count
      atEnd = count == 0
      return
    }
  }
}
