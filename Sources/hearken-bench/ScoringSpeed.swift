import Conversation
import Foundation
import Glibc
import Support
import Training

/// `hearken score` over as many messages as the Lend an Ear study has, made of the corpus, and over ten times as many.
enum ScoringSpeed {
  private static let conversations = 2_904
  private static let messages = 33_938

  static func measure(_ program: String) throws -> [Figure] {
    let folder = try HermeticFolder()
    let entries = try Corpus(folder: URL(filePath: "Corpus", directoryHint: .isDirectory)).entries
    let file = folder.url.appending(path: "talks.jsonl")
    let talks = try Self.talks(of: entries.filter { $0.context != nil })
    try talks.write(to: file)
    var runs = [try run(program, on: file.path, in: folder)]
    for _ in 0..<2 { runs.append(try run(program, on: file.path, in: folder)) }
    try (0..<10).reduce(into: Data()) { data, _ in data += talks }.write(to: file)
    let long = try run(program, on: file.path, in: folder)
    let method = """
      hearken score --jobs 2 from one file into another: \(messages) messages in \(conversations) conversations of the \
      corpus' replies
      """
    return [
      Figure(
        name: "scoring", value: Sample(runs.map(\.milliseconds)).text(unit: "s", scale: 0.001), target: "≤ 3 s",
        method: method + ", from before the start of the program to its end."),
      Figure(
        name: "memory while scoring",
        value: String(
          format: "%.1f MB at most; %.1f MB where the input is ten times as long",
          runs.map(\.megabytes).max() ?? .nan, long.megabytes),
        target: "≤ 80 MB, and flat", method: method + "; the most that was resident at any time."),
    ]
  }

  private struct Talk: Encodable {
    struct Entry: Encodable {
      var role: Role
      var text: String
    }
    var id: Int
    var messages: [Entry]
  }

  private static func talks(of entries: [CorpusEntry]) throws -> Data {
    let encoder = JSONEncoder()
    var data = Data()
    var next = 0
    for id in 0..<conversations {
      let count = messages * (id + 1) / conversations - messages * id / conversations
      let said = (0..<count).map { place in
        let entry = entries[(next + place / 2) % entries.count]
        return Talk.Entry(
          role: place.isMultiple(of: 2) ? .partner : .learner,
          text: place.isMultiple(of: 2) ? entry.partner : entry.reply)
      }
      next += (count + 1) / 2
      data += try encoder.encode(Talk(id: id, messages: said)) + [0x0A]
    }
    return data
  }

  /// One run, with its time and the most memory that it had.
  private static func run(
    _ program: String, on path: String, in folder: HermeticFolder
  ) throws -> (milliseconds: Double, megabytes: Double) {
    let script = #"exec "$1" score --jobs 2 "$2" >"$2.out""#
    let words: [String] = ["sh", "-c", script, "sh", program, path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    // The child's own peak is read from /proc: `wait4` tells no less than what this process had when it made the child.
    let start = now()
    guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0 else {
      throw Problem("\(program) could not be started.", remedy: "Name the path of hearken.")
    }
    var status: Int32 = 0
    var megabytes = 0.0
    while waitpid(process, &status, WNOHANG) == 0 {
      megabytes = max(megabytes, peakMegabytes(of: process))
      usleep(5_000)
    }
    let spent = now() - start
    guard status == 0 else { throw Problem("hearken score ended with \(status).", remedy: "Run it by hand.") }
    return (spent, megabytes)
  }

  /// The most that was resident since the program took over its process, 0 once it has ended.
  private static func peakMegabytes(of process: pid_t) -> Double {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").compactMap { Double($0) }.first ?? 0) / 1024
  }
}
