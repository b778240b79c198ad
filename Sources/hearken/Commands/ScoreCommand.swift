import ArgumentParser
import Coach
import Conversation
import Glibc
import Journal

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score conversations: one JSON object a line in, one a line out, in the same order.",
    discussion: """
      Examples:
        hearken score conversations.jsonl > scores.jsonl
        cat conversations.jsonl | hearken score --jobs 2 -

      A line in:
        {"id": "a", "messages": [{"role": "partner", "text": "…"}, {"role": "learner", "text": "…"}]}
      A line that cannot be read is reported on standard error with its number; the rest is still
      scored, and the exit status is 1.
      """)

  @Option(help: "How many conversations to read at the same time.")
  var jobs = 1

  @Argument(help: "A file, or - for standard input.")
  var file = "-"

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 256.") }
  }

  func run() throws {
    var reader = try LineReader(path: file)
    var number = 0
    var failed = false
    var batch: [(number: Int, line: LineReader.Line)] = []
    var progress = Progress(unit: "conversations")

    func flush() {
      let results = parallelMap(batch, jobs: jobs) { Scoring.score($0.line, number: $0.number) }
      var lines = ""
      for result in results {
        switch result {
        case .scored(let line):
          lines += line
          lines += "\n"
        case .failed(let complaint):
          progress.clear()
          Output.error(complaint)
          failed = true
        case .blank: break
        }
      }
      Output.write(lines, to: STDOUT_FILENO)
      batch.removeAll(keepingCapacity: true)
    }

    while let line = try reader.next() {
      number += 1
      batch.append((number, line))
      guard batch.count == 64 * jobs else { continue }
      flush()
      progress.report(number, fraction: reader.length.map { Double(reader.consumed) / Double(max(1, $0)) })
    }
    flush()
    progress.clear()
    if failed { throw ExitCode(1) }
  }
}
