package import Conversation
package import Foundation

/// A text file with one JSON object a line.
package struct JSONLines<Value: Decodable> {
  package struct Line {
    /// Counted from 1.
    package var number: Int
    package var value: Value
  }

  /// As it is named in complaints.
  package let path: String
  package let lines: [Line]
  /// One for each line that is not such an object.
  package let problems: [Problem]
  package let data: Data

  /// Reads the whole file; blank lines are left out.
  ///
  /// - Throws: `Problem` where the file cannot be read at all.
  package init(_ file: URL) throws(Problem) {
    path = file.relativePath
    do {
      data = try Data(contentsOf: file)
    } catch {
      throw Problem("\(path): cannot be read: \(error.localizedDescription)", remedy: "Check the name of the folder.")
    }
    let decoder = JSONDecoder()
    var lines: [Line] = []
    var problems: [Problem] = []
    for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }) else { continue }
      do {
        lines.append(Line(number: index + 1, value: try decoder.decode(Value.self, from: line)))
      } catch {
        problems.append(Problem("\(path):\(index + 1): \(decodingReason(error).harmless)", remedy: "Mend that line."))
      }
    }
    self.lines = lines
    self.problems = problems
  }
}
