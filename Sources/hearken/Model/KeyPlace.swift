import Conversation
import Journal

/// Where the key for a model's server is, which only `hearken-model` reads.
enum KeyPlace: Equatable {
  case variable
  case file(String)
  case none

  /// - Throws: `Problem` where there is a file that others may read, or none at a place that was named.
  static func find(_ environment: [String: String], _ places: Places) throws(Problem) -> KeyPlace {
    if environment["OPENAI_API_KEY", default: ""].isEmpty == false { return .variable }
    if let path = environment["OPENAI_API_KEY_FILE"], !path.isEmpty {
      return try KeyFile.isThere(path, mustExist: true) ? .file(path) : .none
    }
    return try KeyFile.isThere(places.apiKey, mustExist: false) ? .file(places.apiKey) : .none
  }

  /// How a key is put there without its going through a command line.
  static func advice(_ places: Places) -> String {
    """
    Put the key into OPENAI_API_KEY, or alone into a file that only you can read:
      install -D -m 600 /dev/stdin \(places.apiKey.harmless)    # paste it, then Enter and Ctrl-D
    It is never taken from the command line, and never sent over plain http except to this machine.
    """
  }
}
