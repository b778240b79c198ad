import Conversation
import Glibc
import TextGrid

/// The two streams: results on standard output, everything else on standard error.
enum Output {
  static func print(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

  /// Prints for somebody who reads it: on a terminal no word is cut at its edge, and what goes on in the next row stands
  /// as far in as what began it. Elsewhere lines stay whole.
  static func say(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      for row in rows(of: line, columns: isatty(STDOUT_FILENO) == 1 ? Environment.columns : nil) { print(row) }
    }
  }

  static func rows(of line: String, columns: Int?) -> [String] {
    let indent = line.prefix { $0 == " " }
    guard let columns, columns > indent.count + 8 else { return [line] }
    return wrap(String(line.dropFirst(indent.count)), width: columns - indent.count).map { indent + $0 }
  }

  static func error(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

  static func complain(_ problem: Problem) {
    error("hearken: \(problem.what) \(problem.remedy)")
  }

  /// What is said last where words of the learner's could not be kept.
  static func lost(_ problem: Problem) {
    error("hearken: Your last words were not saved. \(problem.what) \(problem.remedy)")
  }

  /// Writes all of `text`. A reader that has gone away ends the program quietly, as `head` expects.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
