import Conversation
import Glibc

/// The two streams: results on standard output, everything else on standard error.
enum Output {
  static func print(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }
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
