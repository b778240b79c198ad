public import ArgumentParser
import Conversation
import Journal
import Practice

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List, read and export the conversations that were kept.",
    discussion: """
      Examples:
        hearken history list
        hearken history show latest
        hearken history export latest --format markdown --output talk.md
        hearken history delete 20261121-101758-passed-over-0a3f

      An ID may be shortened to its beginning; "latest" is the newest. Deleting moves to the trash.
      """,
    subcommands: [
      HistoryList.self, HistoryShow.self, HistoryExport.self, HistoryDelete.self, HistoryRestore.self,
    ])
}

/// Finding a session by what the learner typed for it.
enum SessionName {
  /// - Parameter name: a whole id, the beginning of exactly one, or "latest".
  /// - Throws: `Problem` where it names none, or several.
  static func id(for name: String, in summaries: [SessionSummary]) throws(Problem) -> String {
    if name == "latest" {
      if let newest = summaries.first { return newest.id }
      throw Problem(
        "There is no conversation in the journal yet.", remedy: "`hearken practice passed-over` starts one.")
    }
    if summaries.contains(where: { $0.id == name }) { return name }
    let matches = summaries.map(\.id).filter { !name.isEmpty && $0.hasPrefix(name) }
    switch matches.count {
    case 1: return matches[0]
    case 0:
      throw Problem(
        "There is no session “\(name.harmless)” in the journal.", remedy: "`hearken history list` shows them all.")
    default:
      throw Problem(
        "“\(name.harmless)” is the beginning of \(matches.count) sessions.",
        remedy: "Type more of it: \(matches.prefix(3).joined(separator: ", ")).")
    }
  }

  /// The session that `name` stands for. What else is wrong in the journal is said on standard error.
  static func load(_ name: String, from journal: Journal) throws(Problem) -> Session {
    let listing = journal.summaries()
    listing.problems.forEach(Output.complain)
    return try journal.load(id(for: name, in: listing.summaries))
  }
}

struct HistoryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the conversations, newest first.",
    discussion: """
      Examples:
        hearken history list
        hearken history list --json
      """)

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() throws {
    let listing = try Environment.journal().summaries()
    listing.problems.forEach(Output.complain)
    if json {
      Output.print(try JSONText.pretty(listing.summaries))
      return
    }
    for summary in listing.summaries { Output.print(Self.line(summary)) }
    if listing.summaries.isEmpty {
      Output.error("No conversations yet. `hearken practice passed-over` starts one.")
    }
  }

  private static func line(_ summary: SessionSummary) -> String {
    let replies = summary.replies == 1 ? "1 reply" : "\(summary.replies) replies"
    let state = summary.ended == nil ? ", unfinished" : ""
    let scenario = "\(summary.scenario.title.harmless) with \(summary.scenario.partner.harmless)"
    return "\(summary.id)  \(scenario), \(replies)\(state)"
  }
}

struct HistoryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print one conversation with its feedback.",
    discussion: """
      Examples:
        hearken history show latest
        hearken history show 20261121 --json
      """)

  @Flag(help: "Print the session as the journal keeps it.")
  var json = false

  @Argument(help: "The session: its id, the beginning of it, or latest.")
  var id = "latest"

  func run() throws {
    let session = try SessionName.load(id, from: try Environment.journal())
    guard !json else { return Output.write(try ExportFormat.json.render(session), to: 1) }
    for line in SessionText.lines(session, columns: min(Environment.columns ?? 80, 84)) { Output.print(line) }
  }
}

struct HistoryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write one conversation to a file.",
    discussion: """
      Examples:
        hearken history export latest
        hearken history export latest --format markdown --output talk.md
      """)

  @Option(help: "text, markdown or json.")
  var format: ExportFormat = .text

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("A file or a folder; a file that is there is never overwritten.", valueName: "path"))
  var output = "."

  @Argument(help: "The session: its id, the beginning of it, or latest.")
  var id = "latest"

  func run() throws {
    let journal = try Environment.journal()
    let session = try SessionName.load(id, from: journal)
    Output.print(try journal.export(session, as: format, to: output))
  }
}

struct HistoryDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Move one conversation to the trash; restore brings it back.",
    discussion: """
      Examples:
        hearken history delete 20261121-101758-passed-over-0a3f
        hearken history delete latest
      """)

  @Argument(help: "The session: its id, or the beginning of it.")
  var id: String

  func run() throws {
    let journal = try Environment.journal()
    let listing = journal.summaries()
    for problem in listing.problems { Output.complain(problem) }
    let found = try SessionName.id(for: id, in: listing.summaries)
    try journal.moveToTrash(found)
    Output.error("In the trash: \(found). `hearken history restore \(found)` brings it back.")
  }
}

struct HistoryRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a conversation back from the trash.",
    discussion: """
      Examples:
        hearken history restore
        hearken history restore 20261121-101758-passed-over-0a3f
      """)

  @Argument(help: "The session: its id, or the beginning of it. Without one, the trash is listed.")
  var id: String?

  func run() throws {
    let journal = try Environment.journal()
    let trash = journal.trashed()
    guard let id else {
      trash.problems.forEach(Output.complain)
      for summary in trash.summaries { Output.print(summary.id) }
      if trash.summaries.isEmpty { Output.error("The trash is empty.") }
      return
    }
    let found = try SessionName.id(for: id, in: trash.summaries)
    try journal.restore(found)
    Output.error("Restored: \(found).")
  }
}

extension ExportFormat: ExpressibleByArgument {}
