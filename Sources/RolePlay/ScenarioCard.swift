public import Conversation

/// A scenario as a list shows it, and the way to the whole sheet.
///
/// Reading a sheet takes some ten milliseconds and its values some megabyte, so a list of scenarios that nobody
/// has chosen yet is made of cards.
public struct ScenarioCard: Sendable, Equatable {
  public var id: String
  public var title: String
  public var setting: Scenario.Setting
  public var difficulty: Scenario.Difficulty
  public var contentWarning: [String]
  public var brief: String
  public var persona: Persona
  private var sheet: Sheet

  private enum Sheet: Equatable {
    case read(Scenario)
    case text(String, path: String)
  }

  public init(_ scenario: Scenario) {
    let head = SheetHead(
      id: scenario.id, title: scenario.title, setting: scenario.setting, difficulty: scenario.difficulty,
      contentWarning: scenario.contentWarning, brief: scenario.brief, persona: scenario.persona)
    self.init(head, sheet: .read(scenario))
  }

  /// Reads only what stands before the facts. `nil` where that is not enough for a card: then the whole file
  /// has to be read, which also says what is wrong with it.
  public init?(headOf text: String, path: String) {
    guard let end = text.firstRange(of: "\nfacts:") else { return nil }
    var reader = SheetReader(path: path)
    guard let root = reader.document(String(text[..<end.lowerBound])), let head = reader.head(root),
      reader.problems.isEmpty
    else { return nil }
    self.init(head, sheet: .text(text, path: path))
  }

  private init(_ head: SheetHead, sheet: Sheet) {
    id = head.id
    title = head.title
    setting = head.setting
    difficulty = head.difficulty
    contentWarning = head.contentWarning
    brief = head.brief
    persona = head.persona
    self.sheet = sheet
  }

  /// The whole sheet.
  /// - Throws: what is wrong with it first, where it cannot be played.
  public func scenario() throws(Problem) -> Scenario {
    switch sheet {
    case .read(let scenario): return scenario
    case .text(let text, let path):
      let file = ScenarioFile(text: text, path: path)
      if let scenario = file.scenario { return scenario }
      let first = file.problems.first { $0.severity == .error }.map(\.description) ?? path
      throw Problem("“\(title)” cannot be opened. \(first)", remedy: "`hearken scenarios check` tells more.")
    }
  }
}
