import Conversation
import Foundation
import Journal
import LanguageModel

/// The key for the model's server: from `OPENAI_API_KEY`, else from the file that `OPENAI_API_KEY_FILE` names, else from
/// `api-key` in the folder of settings.
struct APIKey: Sendable {
  let value: String?
  /// Why there is a key that cannot be used.
  let problem: ModelFailure?

  static func load() -> APIKey {
    let environment = ProcessInfo.processInfo.environment
    do throws(Problem) {
      let given = environment["OPENAI_API_KEY", default: ""]
      guard let key = given.isEmpty ? try fromFile(environment) : given else { return APIKey(value: nil, problem: nil) }
      guard key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw Problem(
          "The key for the model server has a character that no key has.", remedy: "Copy it anew, without spaces.")
      }
      return APIKey(value: key, problem: nil)
    } catch {
      return APIKey(value: nil, problem: ModelFailure(.key, error.what, remedy: error.remedy))
    }
  }

  private static func fromFile(_ environment: [String: String]) throws(Problem) -> String? {
    if let path = environment["OPENAI_API_KEY_FILE"], !path.isEmpty { return try KeyFile.read(path, mustExist: true) }
    guard let places = try? Places.current(environment: environment) else { return nil }
    return try KeyFile.read(places.apiKey, mustExist: false)
  }
}
