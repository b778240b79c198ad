import Foundation
import Support
import Testing

/// Every command of the README works when pasted.
@Suite struct ReadmeTests {
  /// The shell blocks, but for the two commands that this test would run itself in, or that need a terminal.
  private static let blocks: [String] = {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "```sh\n").dropFirst().map { part in
      let block = part.components(separatedBy: "```")[0]
      let lines = block.split(separator: "\n").filter { line in
        let command = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
        return command != "Scripts/run" && command != "Scripts/test"
      }
      return lines.joined(separator: "\n")
    }.filter { !$0.isEmpty }
  }()

  @Test func thereAreCommandsToTry() { #expect(Self.blocks.count >= 3) }

  @Test(arguments: blocks)
  func worksWhenPasted(_ block: String) throws {
    let folder = try HermeticFolder()
    let program = App.executable("hearken")
    // A program built for tests takes long over all the plays of a rehearsal.
    let script = block.replacing("Scripts/run", with: program).replacing(".build/release/hearken", with: program)
      .replacing("scenarios check", with: "scenarios check --plays 20")
    // A conversation, so that there is a latest one to show.
    _ = try Run(["practice", "passed-over", "--plain"], input: "What happened?", in: folder)
    let run = try Run([], in: folder, command: ["/bin/sh", "-ec", script])
    #expect(run.status == .exited(0), "\(block)\n\(run.errors)")
  }
}
