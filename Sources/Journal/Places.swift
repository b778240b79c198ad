public import Conversation
import Glibc

/// The folders that Hearken keeps its files in, as the XDG Base Directory Specification places them.
/// Nothing outside them is ever written, but for what the learner exports to a path of their own.
public struct Places: Equatable, Sendable {
  /// The home folder, which stands for `~` in a path that the learner types; `nil` where there is none.
  public let home: String?
  /// `$XDG_DATA_HOME/hearken`: what the learner would miss.
  public let data: String
  /// `$XDG_STATE_HOME/hearken`: drafts, and marks of sessions that are being practised.
  public let state: String
  /// `$XDG_CACHE_HOME/hearken`: what can be made again.
  public let cache: String
  /// `$XDG_CONFIG_HOME/hearken`: settings.
  public let config: String

  /// Sessions, one `ID.json` each, and nothing else.
  public var sessions: String { data + "/sessions" }
  public var trash: String { data + "/trash" }
  /// Files that could not be read, each with its reason beside it.
  public var setAside: String { data + "/set-aside" }
  /// The learner's own scenarios.
  public var scenarios: String { data + "/scenarios" }
  public var drafts: String { state + "/drafts" }
  public var settings: String { config + "/config.yaml" }
  /// The key for a model server, of mode 0600.
  public var apiKey: String { config + "/api-key" }

  var claims: String { state + "/claims" }
  var index: String { cache + "/sessions.json" }

  /// - Parameters:
  ///   - environment: `XDG_DATA_HOME`, `XDG_STATE_HOME`, `XDG_CACHE_HOME`, `XDG_CONFIG_HOME` and `HOME`
  ///     count. A path that is not absolute is ignored, as the specification asks.
  ///   - accountHome: the home folder in the password database, for when `HOME` is not set.
  /// - Throws: `Problem` where a folder is needed and there is no home to put it in.
  public init(environment: [String: String], accountHome: String? = nil) throws(Problem) {
    home = absolute(environment["HOME"]) ?? absolute(accountHome)
    data = try folder(environment, "XDG_DATA_HOME", home, ".local/share")
    state = try folder(environment, "XDG_STATE_HOME", home, ".local/state")
    cache = try folder(environment, "XDG_CACHE_HOME", home, ".cache")
    config = try folder(environment, "XDG_CONFIG_HOME", home, ".config")
  }

  /// The places of whoever runs this process, given its environment.
  public static func current(environment: [String: String]) throws(Problem) -> Places {
    let isNeeded = absolute(environment["HOME"]) == nil
    return try Places(environment: environment, accountHome: isNeeded ? homeInPasswordDatabase() : nil)
  }
}

private func absolute(_ path: String?) -> String? {
  guard let path, path.hasPrefix("/") else { return nil }
  let trimmed = path.reversed().drop { $0 == "/" }.reversed()
  return String(trimmed)
}

private func folder(
  _ environment: [String: String], _ variable: String, _ home: String?, _ fallback: String
) throws(Problem) -> String {
  if let base = absolute(environment[variable]) { return base + "/hearken" }
  if let home { return home + "/" + fallback + "/hearken" }
  throw Problem(
    "There is no home folder to keep sessions in: HOME is not set and this account has none.",
    remedy: "Set HOME, or \(variable), to a folder you can write to: HOME=/path/to/folder hearken")
}

private func homeInPasswordDatabase() -> String? {
  var entry = passwd()
  var found: UnsafeMutablePointer<passwd>?
  var buffer = [CChar](repeating: 0, count: 16_384)
  guard getpwuid_r(geteuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
    let folder = entry.pw_dir
  else { return nil }
  return String(cString: folder)
}
