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
  /// What is wrong with files that could not be used or only with care, as whole lines.
  var problems: [String] = []

  /// - Parameters:
  ///   - folder: given with `--scenarios`, and expected to be there.
  ///   - places: `nil` where there is no home to look in.
  static func load(folder: String?, places: Places?) -> ScenarioLibrary {
    var library = ScenarioLibrary()
    if let folder { library.add(ScenarioFolder(folder)) }
    if let places { library.add(ScenarioFolder(places.scenarios, isOptional: true)) }
    for file in BuiltInScenarios.all { library.add(file.text, path: file.name) }
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
    for file in folder.files { add(file.text, path: file.path) }
  }

  private mutating func add(_ text: String, path: String) {
    let file = ScenarioFile(text: text, path: path)
    problems += file.problems.map { file.scenario == nil ? "Left out: \($0)" : $0.description }
    guard let scenario = file.scenario, !scenarios.contains(where: { $0.id == scenario.id }) else { return }
    scenarios.append(scenario)
    sources[scenario.id] = text
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
