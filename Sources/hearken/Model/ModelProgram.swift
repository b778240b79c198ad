import Conversation
import Glibc
import LanguageModel

/// Where `hearken-model` is, and what can be wrong with it.
enum ModelProgram {
  /// Beside the program that runs.
  static var path: String { folder + "/hearken-model" }

  /// Finds out whether it can be started, without starting it.
  static func check(_ path: String = path) throws(Problem) {
    if access(path, X_OK) != 0 { throw failure(starting: path, SystemError(number: errno)).problem }
  }

  static func failure(starting path: String, _ error: SystemError) -> ModelFailure {
    guard error.number == ENOENT else {
      return ModelFailure(
        .helper, "\(path), which asks the model, cannot be started: \(error.words).",
        remedy: "Install hearken and hearken-model anew, or let the script speak: --partner scripted")
    }
    return ModelFailure(
      .helper, "The program that asks the model is missing: \(path)",
      remedy: "Install hearken-model beside hearken, or let the script speak: --partner scripted")
  }

  static let ended = ModelFailure(
    .helper, "hearken-model, which asks the model, ended before there was an answer.",
    remedy: "It is started again by itself; if it ends again, “hearken doctor” says more.")

  private static var folder: String {
    guard let resolved = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(resolved) }
    let path = String(cString: resolved)
    return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
