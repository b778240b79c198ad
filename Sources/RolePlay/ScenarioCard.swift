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

  private enum Sheet {
    case read(Scenario)
    case unread(path: String, text: @Sendable () -> String)
  }

  public init(_ scenario: Scenario) {
    let head = SheetHead(
      id: scenario.id, title: scenario.title, setting: scenario.setting, difficulty: scenario.difficulty,
      contentWarning: scenario.contentWarning, brief: scenario.brief, persona: scenario.persona)
    self.init(head, sheet: .read(scenario))
  }

  /// Reads only what stands before the facts. `nil` where that is not enough for a card: then the whole file
  /// has to be read, which also says what is wrong with it.
  /// - Parameters:
  ///   - beginning: of the file, as far as its facts at least.
  ///   - text: the whole file, asked for when it is to be played.
  public init?(beginning: String, path: String, text: @escaping @Sendable () -> String) {
    guard let end = beginning.firstRange(of: "\nfacts:") else { return nil }
    var reader = SheetReader(path: path)
    guard let root = reader.document(String(beginning[..<end.lowerBound])), let head = reader.head(root),
      reader.problems.isEmpty
    else { return nil }
    self.init(head, sheet: .unread(path: path, text: text))
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

  /// Cards that say the same are the same card.
  public static func == (a: ScenarioCard, b: ScenarioCard) -> Bool {
    a.id == b.id && a.title == b.title && a.setting == b.setting && a.difficulty == b.difficulty
      && a.contentWarning == b.contentWarning && a.brief == b.brief && a.persona == b.persona
  }

  /// The whole sheet.
  /// - Throws: what is wrong with it first, where it cannot be played.
  public func scenario() throws(Problem) -> Scenario {
    switch sheet {
    case .read(let scenario): return scenario
    case .unread(let path, let text):
      let file = ScenarioFile(text: text(), path: path)
      if let scenario = file.scenario { return scenario }
      let first = file.problems.first { $0.severity == .error }.map(\.description) ?? path
      throw Problem("“\(title)” cannot be opened. \(first)", remedy: "`hearken scenarios check` tells more.")
    }
  }
}
