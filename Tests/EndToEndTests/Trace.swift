import Foundation
import Support

/// What `strace` writes.
enum Trace {
  static let isPermitted: Bool = {
    guard let folder = try? HermeticFolder() else { return false }
    let file = folder.url.appendingPathComponent("tmp/trace")
    guard let app = try? App(command(file) + ["/bin/true"], folder: folder) else { return false }
    return (try? app.exitStatus()) == .exited(0) && (try? String(contentsOf: file, encoding: .utf8))?.isEmpty == false
  }()

  static func command(_ file: URL) -> [String] {
    [
      "/usr/bin/strace", "-f", "-s", "100000", "-o", file.path,
      "-e", "trace=openat,write,fsync,rename,renameat,renameat2",
    ]
  }

  /// One system call; `start` and `end` are lines of the trace, which differ where threads took turns.
  struct Call {
    var start: Int
    var end: Int
    /// "fsync(5) = 0"
    var text: String

    var name: String { String(text.prefix { $0 != "(" }) }
    /// The first argument, where that is a number.
    var descriptor: Int? {
      let arguments = text.drop { $0 != "(" }.dropFirst()
      return Int(arguments.prefix { $0.isNumber })
    }
    /// What it returned, `nil` where it failed.
    var result: Int? {
      guard let range = text.range(of: " = ", options: .backwards) else { return nil }
      return Int(text[range.upperBound...].prefix { $0.isNumber })
    }
    var succeeded: Bool { result != nil }
    var isOnTerminal: Bool { descriptor == 1 }

    func writes(_ part: String) -> Bool { name == "write" && text.contains(part) }
  }

  static func calls(in trace: String) -> [Call] {
    var calls: [Call] = []
    var unfinished: [Substring: Int] = [:]
    for (number, line) in trace.split(separator: "\n").enumerated() {
      let process = line.prefix { $0.isNumber }
      let text = line.dropFirst(process.count).drop { $0 == " " }
      if text.hasPrefix("<... "), let index = unfinished.removeValue(forKey: process) {
        calls[index].end = number
        calls[index].text += text.range(of: " resumed>").map { String(text[$0.upperBound...]) } ?? ""
      } else if text.hasSuffix(" <unfinished ...>") {
        unfinished[process] = calls.count
        calls.append(Call(start: number, end: .max, text: String(text.dropLast(17))))
      } else {
        calls.append(Call(start: number, end: number, text: String(text)))
      }
    }
    return calls
  }
}
