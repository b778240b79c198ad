import Foundation
import Support
import Testing

/// What scripts and other programs rely on.
@Suite struct CommandTests {
  private struct Score: Decodable {
    struct Dimension: Decodable {
      var score: Double
      var certainty: String
    }
    struct Reading: Decodable {
      var message: Int
      var clauses: [Clause]
    }
    struct Engine: Decodable { var version, taxonomy: String }

    var id: String
    var engine: Engine
    var judged: Bool
    var dimensions: [String: Dimension]
    var readings: [Reading]
  }

  private struct Clause: Decodable {
    struct Move: Decodable {
      var id: String
      var dimension: String?
      var confidence: Double
    }
    var start, end: Int
    var text: String
    var moves: [Move]

    /// Whether the offsets, in Unicode scalars, cut this clause out of its message.
    func isPart(of message: String) -> Bool {
      let scalars = Array(message.unicodeScalars)
      guard 0 <= start, start < end, end <= scalars.count else { return false }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view) == text
    }
  }

  private static let replies = [
    "👨‍👩‍👧 oh no 😢. That sounds awful! Have you tried talking to HR?", "Zoë, I'm so sorry 🇩🇪 what happened?", "ok",
  ]

  private func line(_ id: Int) throws -> String {
    let opening = ["role": "partner", "text": "I didn't get it."]
    let messages = [opening] + Self.replies.map { ["role": "learner", "text": $0] }
    let object: [String: Any] = ["id": "c\(id)", "messages": messages]
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  @Test(arguments: [1, 3]) func scoreKeepsTheOrderAndReportsBadLines(jobs: Int) throws {
    var lines = try (0..<8).map(line)
    lines[2] = "{\"id\": \"c2\", \"messages\""
    lines[5] = "{\"id\": \"c5\"}"
    let run = try Run(["score", "--jobs", "\(jobs)", "-"], input: lines.joined(separator: "\n"), in: HermeticFolder())
    #expect(run.status == .exited(1))
    let complaints = run.errors.split(separator: "\n")
    #expect(complaints.map { $0.prefix(8) } == ["line 3: ", "line 6: "])
    let scores = try run.lines.filter { !$0.isEmpty }.map { try JSONDecoder().decode(Score.self, from: Data($0.utf8)) }
    #expect(scores.map(\.id) == ["c0", "c1", "c3", "c4", "c6", "c7"])
    for score in scores { expectContract(score) }
  }

  @Test func whatALineHoldsDoesNotReachTheTerminalAsItIs() throws {
    let line = #"{"id": "a", "messages": [{"role": "part\u001b[2Jner\n", "text": "x"}]}"#
    let run = try Run(["score", "-"], input: line, in: HermeticFolder())
    #expect(run.status == .exited(1))
    #expect(run.errors.hasPrefix("line 1: ") && run.errors.utf8.filter { $0 < 0x20 } == [0x0A])
  }

  private func expectContract(_ score: Score) {
    let dimensions: Set = [
      "encouraging_elaboration", "validating_emotions", "demonstrating_understanding", "advice_giving", "self_oriented",
      "dismissing_emotions",
    ]
    #expect(Set(score.dimensions.keys) == dimensions)
    #expect(score.dimensions.values.allSatisfy { (1...5).contains($0.score) })
    #expect(score.dimensions.values.allSatisfy { ["firm", "tentative"].contains($0.certainty) })
    #expect(score.readings.map(\.message) == [1, 2, 3])
    for reading in score.readings {
      let message = Self.replies[reading.message - 1]
      #expect(!reading.clauses.isEmpty && reading.clauses.allSatisfy { $0.isPart(of: message) })
      let moves = reading.clauses.flatMap(\.moves)
      #expect(moves.allSatisfy { (0.02...1).contains($0.confidence) })
      #expect(moves.allSatisfy { $0.dimension.map(dimensions.contains) != false })
    }
  }

  @Test func scoreReadsAFileAndNamesOneThatIsNotThere() throws {
    let folder = try HermeticFolder()
    _ = try folder.write(try line(1), to: "talk.jsonl")
    let run = try Run(["score", "talk.jsonl"], in: folder)
    #expect(run.status == .exited(0) && run.errors.isEmpty && run.lines.count == 2)
    let missing = try Run(["score", "nowhere.jsonl"], in: folder)
    #expect(missing.status == .exited(1) && missing.errors.contains("nowhere.jsonl"))
  }

  @Test func readPrintsOneReading() throws {
    struct Reading: Decodable { var clauses: [Clause] }
    let reply = Self.replies[0]
    let run = try Run(["read", "--json", "--after", "I didn't get it.", reply], in: HermeticFolder())
    #expect(run.status == .exited(0))
    let reading = try JSONDecoder().decode(Reading.self, from: Data(run.output.utf8))
    #expect(!reading.clauses.isEmpty && reading.clauses.allSatisfy { $0.isPart(of: reply) })
    #expect(reading.clauses.flatMap(\.moves).contains { $0.dimension == "advice_giving" })
  }

  @Test func historyListsWhatWasKept() throws {
    struct Entry: Decodable {
      struct Scenario: Decodable { var id: String }
      var id: String
      var scenario: Scenario
      var replies: Int
    }
    let folder = try HermeticFolder()
    let empty = try Run(["history", "list", "--json"], in: folder)
    #expect(empty.status == .exited(0) && empty.output.filter { !$0.isWhitespace } == "[]")
    _ = try Run(["practice", "lost-job", "--plain"], input: "Hey.\nSorry.\n", in: folder)
    let run = try Run(["history", "list", "--json"], in: folder)
    let entries = try JSONDecoder().decode([Entry].self, from: Data(run.output.utf8))
    #expect(entries.map(\.scenario.id) == ["lost-job"] && entries.map(\.replies) == [2])
    #expect(entries.map(\.id) == [folder.session?.id])
    #expect(try Run(["history", "show"], in: folder).output.contains("Sorry."))
    #expect(try Run(["history", "show", "nothing"], in: folder).status == .exited(1))
  }

  @Test func deletingMovesToTheTrashAndRestoringBringsBack() throws {
    let folder = try HermeticFolder()
    _ = try Run(["practice", "lost-job", "--plain"], input: "Hey.\n", in: folder)
    let id = try #require(folder.session?.id)
    #expect(try Run(["history", "delete", id], in: folder).status == .exited(0))
    #expect(folder.sessions.isEmpty)
    #expect(try Run(["history", "restore", id], in: folder).status == .exited(0))
    #expect(folder.session?.replies == ["Hey."])
  }

  @Test func doctorFindsNothingWrongAndSaysWhatIs() throws {
    let folder = try HermeticFolder()
    let fine = try Run(["doctor"], in: folder)
    #expect(fine.status == .exited(0) && fine.errors.isEmpty)
    for subject in ["locale", "terminal", "sessions", "scenarios"] {
      #expect(fine.output.contains("ok    \(subject): "))
    }
    #expect(HermeticFolder.files(in: folder.data).isEmpty)

    let obstacle = try folder.write("", to: "data")
    let wrong = try Run(["doctor"], environment: ["XDG_DATA_HOME": obstacle], in: folder)
    #expect(wrong.status == .exited(1) && wrong.output.contains("look  sessions: "))
  }

  @Test func scenariosListAsJSONNamesTheThree() throws {
    struct Entry: Decodable { var id, title, setting: String }
    let run = try Run(["scenarios", "list", "--json"], in: HermeticFolder())
    let entries = try JSONDecoder().decode([Entry].self, from: Data(run.output.utf8))
    #expect(entries.map(\.id) == ["passed-over", "lost-job", "going-through-motions"])
    #expect(Set(entries.map(\.title)).count == 3)
  }
}
