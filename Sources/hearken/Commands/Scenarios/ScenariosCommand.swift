import ArgumentParser
import Conversation
import Journal
import LanguageModel
import RolePlay

struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "List, read, write, check and try out scenarios.",
    discussion: """
      Examples:
        hearken scenarios list
        hearken scenarios new mine --output mine.scenario.yaml
        hearken scenarios check mine.scenario.yaml
        hearken scenarios play mine --scenarios mine.scenario.yaml
        hearken scenarios rehearse mine --scenarios mine.scenario.yaml

      Your own scenarios go into $XDG_DATA_HOME/hearken/scenarios (~/.local/share/hearken/scenarios).
      """,
    subcommands: [
      ScenariosList.self, ScenariosShow.self, ScenariosExport.self, ScenariosNew.self, ScenariosCheck.self,
      ScenariosPlay.self, ScenariosRehearse.self, ScenariosSchema.self,
    ])
}

struct ScenariosList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios.",
    discussion: """
      Examples:
        hearken scenarios list
        hearken scenarios list --json
        hearken scenarios list --scenarios my-scenarios/
      """)

  struct Entry: Encodable {
    var id, title, setting, difficulty, partner, brief: String
    var contentWarning: [String]
    /// The language model that made it up; none where somebody wrote it.
    var madeUpBy: String?

    enum CodingKeys: String, CodingKey {
      case id, title, setting, difficulty, partner, brief
      case contentWarning = "content_warning"
      case madeUpBy = "made_up_by"
    }
  }

  @OptionGroup var options: ScenarioOptions

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() throws {
    let library = options.announcedLibrary()
    let entries = library.cards.map { card in
      Entry(
        id: card.id, title: card.title, setting: card.setting.rawValue,
        difficulty: card.difficulty.rawValue, partner: card.persona.name, brief: card.brief,
        contentWarning: card.contentWarning, madeUpBy: library.source(of: card.id).flatMap(MadeUp.model))
    }
    if json {
      Output.print(try JSONText.pretty(entries))
      return
    }
    let width = entries.map(\.id.count).max() ?? 0
    for entry in entries {
      let id = entry.id + String(repeating: " ", count: width - entry.id.count)
      let origin = entry.madeUpBy.map { ", made up by \($0.harmless)" } ?? ""
      Output.print("\(id)  \(entry.title.harmless) (\(entry.setting), \(entry.difficulty)\(origin))")
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
    Output.write(library.source(of: scenario.id) ?? "", to: 1)
  }
}
