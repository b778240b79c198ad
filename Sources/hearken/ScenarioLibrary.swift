import CResources
import Conversation
import Journal
import RolePlay

/// All scenarios that can be practised. Where two have the same id, the nearest to the learner wins:
/// the folder named with `--scenarios`, then the learner's own, then those in the program.
struct ScenarioLibrary: Sendable {
  var cards: [ScenarioCard] = []
  /// The text that each was read from, by id.
  private var sources: [String: @Sendable () -> String] = [:]
  /// The file that each was read from, by id; none for those in the program.
  var paths: [String: String] = [:]
  /// What is wrong with files that could not be used or only with care, as whole lines.
  var problems: [String] = []

  /// - Parameters:
  ///   - folder: given with `--scenarios`, and expected to be there.
  ///   - places: `nil` where there is no home to look in.
  static func load(folder: String?, places: Places?) -> ScenarioLibrary {
    var library = ScenarioLibrary()
    if let folder { library.add(ScenarioFolder(folder)) }
    if let places { library.add(ScenarioFolder(places.scenarios, isOptional: true)) }
    for file in BuiltInScenarios.all {
      // Those in the program are known to be whole; reading their heads keeps the start short.
      if let card = ScenarioCard(beginning: file.beginning, path: file.name, text: { file.text }) {
        library.add(card, source: { file.text })
      } else {
        _ = library.add(file.text, path: file.name)
      }
    }
    return library
  }

  /// The text that a scenario was read from.
  func source(of id: String) -> String? { sources[id]?() }

  /// - Throws: `Problem` that names the nearest ids, or says what is wrong with the sheet.
  func scenario(_ id: String) throws(Problem) -> Scenario {
    if let found = cards.first(where: { $0.id == id }) { return try found.scenario() }
    let near = nearest(to: id, among: cards.map(\.id))
    let remedy =
      near.isEmpty
      ? "`hearken scenarios list` shows them all."
      : "Did you mean \(near.joined(separator: " or "))? `hearken scenarios list` shows them all."
    throw Problem("There is no scenario “\(id.harmless)”.", remedy: remedy)
  }

  private mutating func add(_ folder: ScenarioFolder) {
    problems += folder.problems.map { "\($0.what) \($0.remedy)" }
    for file in folder.files {
      if let added = add(file.text, path: file.path) { paths[added] = file.path }
    }
  }

  /// - Returns: the id, where the scenario can be played and is the first of that id.
  private mutating func add(_ text: String, path: String) -> String? {
    let file = ScenarioFile(text: text, path: path)
    problems += file.problems.map(\.description)
    if file.scenario == nil, let last = problems.popLast() { problems.append("\(last) (this scenario is left out)") }
    guard let scenario = file.scenario, !cards.contains(where: { $0.id == scenario.id }) else { return nil }
    add(ScenarioCard(scenario), source: { text })
    return scenario.id
  }

  /// Of two with the same id the first is kept.
  private mutating func add(_ card: ScenarioCard, source: @escaping @Sendable () -> String) {
    guard !cards.contains(where: { $0.id == card.id }) else { return }
    cards.append(card)
    sources[card.id] = source
  }
}

/// The scenario files that travel inside the program.
enum BuiltInScenarios {
  struct File: Sendable {
    fileprivate let index: Int

    private var resource: hearken_resource { hearken_scenario(index) }
    private var bytes: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: resource.bytes, count: resource.count)
    }

    var name: String { String(cString: resource.name) }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// As much of the text as is read for a list: the rest is long, and stays out of memory until it is played.
    var beginning: String { String(decoding: bytes.prefix(8_192), as: UTF8.self) }
  }

  static var all: [File] { (0..<hearken_scenario_count()).map(File.init) }
}

/// The JSON Schema of the scenario format, which travels inside the program.
enum ScenarioSchema {
  static var text: String {
    let resource = hearken_scenario_schema()
    return String(
      decoding: UnsafeBufferPointer(start: resource.bytes, count: resource.count), as: UTF8.self)
  }
}
