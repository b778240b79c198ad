import ArgumentParser
import Conversation
import Journal
import RolePlay

struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "List, read, export, check and try out scenarios.",
    discussion: """
      Examples:
        hearken scenarios list
        hearken scenarios export passed-over > mine.scenario.yaml
        hearken scenarios check mine.scenario.yaml
        hearken scenarios play passed-over

      Your own scenarios go into $XDG_DATA_HOME/hearken/scenarios (~/.local/share/hearken/scenarios).
      """,
    subcommands: [
      ScenariosList.self, ScenariosShow.self, ScenariosExport.self, ScenariosCheck.self, ScenariosPlay.self,
      ScenariosRehearse.self,
    ])
}

struct ScenariosList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the scenarios.",
    discussion: """
      Examples:
        hearken scenarios list
        hearken scenarios list --json
        hearken scenarios list --scenarios my-scenarios/
      """)

  struct Entry: Encodable {
    var id, title, setting, difficulty, partner, brief: String
    var contentWarning: [String]

    enum CodingKeys: String, CodingKey {
      case id, title, setting, difficulty, partner, brief
      case contentWarning = "content_warning"
    }
  }

  @OptionGroup var options: ScenarioOptions

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() throws {
    let entries = options.announcedLibrary().scenarios.map { scenario in
      Entry(
        id: scenario.id, title: scenario.title, setting: scenario.setting.rawValue,
        difficulty: scenario.difficulty.rawValue, partner: scenario.persona.name, brief: scenario.brief,
        contentWarning: scenario.contentWarning)
    }
    if json {
      Output.print(try JSONText.pretty(entries))
      return
    }
    let width = entries.map(\.id.count).max() ?? 0
    for entry in entries {
      let id = entry.id + String(repeating: " ", count: width - entry.id.count)
      Output.print("\(id)  \(entry.title.harmless) (\(entry.setting), \(entry.difficulty))")
    }
  }
}

struct ScenariosShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print what a learner knows before a scenario starts.",
    discussion: """
      Examples:
        hearken scenarios show passed-over
      """)

  @OptionGroup var options: ScenarioOptions
  @Argument(help: "The scenario's id.")
  var id: String

  func run() throws {
    let scenario = try options.announcedLibrary().scenario(id)
    Output.print("\(scenario.title.harmless)\n")
    Output.print("With \(scenario.persona.name.harmless), your \(scenario.persona.relation.harmless).")
    Output.print("Setting: \(scenario.setting.rawValue). Difficulty: \(scenario.difficulty.rawValue).")
    if !scenario.contentWarning.isEmpty {
      Output.print("Touches on: \(scenario.contentWarning.joined(separator: ", ").harmless).")
    }
    Output.print("\n\(scenario.brief.harmless)")
  }
}

struct ScenariosExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print a scenario's file, to read it or to start your own from it.",
    discussion: """
      Examples:
        hearken scenarios export passed-over > mine.scenario.yaml
      """)

  @OptionGroup var options: ScenarioOptions
  @Argument(help: "The scenario's id.")
  var id: String

  func run() throws {
    let library = options.announcedLibrary()
    let scenario = try library.scenario(id)
    Output.write(library.sources[scenario.id] ?? "", to: 1)
  }
}

struct ScenariosCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scenario files, and print what is wrong as path:line:column: code message.",
    discussion: """
      Examples:
        hearken scenarios check
        hearken scenarios check mine.scenario.yaml
        hearken scenarios check Scenarios/

      Without a path, your own scenarios and those in the program are checked. Each file's own tests are
      run as well. The exit status is 1 where something is wrong.
      """)

  @Argument(help: "Files, or folders of *.scenario.yaml files.")
  var paths: [String] = []

  func run() throws {
    var failed = false
    for file in try files(failed: &failed) {
      let read = ScenarioFile(text: file.text, path: file.path)
      let complaints = read.problems.map(\.description) + (read.scenario.map { Self.failures(in: $0, path: file.path) } ?? [])
      complaints.forEach(Output.print)
      if complaints.isEmpty { Output.error("\(file.path.harmless): nothing wrong.") } else { failed = true }
    }
    if failed { throw ExitCode(1) }
  }

  private func files(failed: inout Bool) throws -> [(path: String, text: String)] {
    let named = paths.isEmpty ? [try? Environment.places().scenarios].compactMap(\.self) : paths
    var files = paths.isEmpty ? BuiltInScenarios.all.map { ($0.name, $0.text) } : []
    for path in named {
      let folder = ScenarioFolder(path, isOptional: paths.isEmpty)
      folder.problems.forEach(Output.complain)
      if !folder.problems.isEmpty { failed = true }
      files += folder.files.map { ($0.path, $0.text) }
    }
    return files
  }

  private static func failures(in scenario: Scenario, path: String) -> [String] {
    ScenarioTests.run(scenario, path: path).map(\.description)
  }
}
