/// Bytes, as they arrive, → lines that end with LF, CR or CRLF.
struct LineSplitter {
  private let longest: Int
  private var line: [UInt8] = []
  private var endedWithReturn = false
  /// A line was longer than allowed; nothing more is read.
  private(set) var isOverfull = false

  /// - Parameter longest: bytes that a line may have.
  init(longest: Int) { self.longest = longest }

  /// The lines that these bytes complete, without their ends.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for byte in bytes where !isOverfull {
      if byte == 0x0A, endedWithReturn {
        endedWithReturn = false
        continue
      }
      endedWithReturn = byte == 0x0D
      if byte == 0x0A || byte == 0x0D {
        lines.append(line)
        line = []
      } else {
        line.append(byte)
        if line.count > longest {
          isOverfull = true
          line = []
        }
      }
    }
    return lines
  }

  /// What stands after the last line end.
  mutating func finish() -> [UInt8] {
    defer { line = [] }
    return line
  }
}
