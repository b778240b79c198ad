import CResources
import Conversation
import Journal
import RolePlay

/// All scenarios that can be practised. Where two have the same id, the nearest to the learner wins:
/// the folder named with `--scenarios`, then the learner's own, then those in the program.
struct ScenarioLibrary: Sendable {
  var scenarios: [Scenario] = []
  /// The text that each was read from, by id.
  var sources: [String: String] = [:]
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
    for file in BuiltInScenarios.all { _ = library.add(file.text, path: file.name) }
    return library
  }

  /// - Throws: `Problem` that names the nearest ids.
  func scenario(_ id: String) throws(Problem) -> Scenario {
    if let found = scenarios.first(where: { $0.id == id }) { return found }
    let near = nearest(to: id, among: scenarios.map(\.id))
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
    guard let scenario = file.scenario, !scenarios.contains(where: { $0.id == scenario.id }) else { return nil }
    scenarios.append(scenario)
    sources[scenario.id] = text
    return scenario.id
  }
}

/// The scenario files that travel inside the program.
enum BuiltInScenarios {
  struct File {
    var name: String
    var text: String
  }

  static var all: [File] {
    (0..<hearken_scenario_count()).map { index in
      let resource = hearken_scenario(index)
      let bytes = UnsafeBufferPointer(start: resource.bytes, count: resource.count)
      return File(name: String(cString: resource.name), text: String(decoding: bytes, as: UTF8.self))
    }
  }
}

/// The JSON Schema of the scenario format, which travels inside the program.
enum ScenarioSchema {
  static var text: String {
    let resource = hearken_scenario_schema()
    return String(
      decoding: UnsafeBufferPointer(start: resource.bytes, count: resource.count), as: UTF8.self)
  }
}
