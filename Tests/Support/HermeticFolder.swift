public import Foundation

/// A temporary folder that stands for a learner's home, and the environment that goes with it. Removed at the
/// end.
public final class HermeticFolder {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("hearken-test-\(UUID().uuidString)")
    for name in ["home", "data", "state", "cache", "config", "tmp"] {
      try FileManager.default.createDirectory(
        at: url.appendingPathComponent(name), withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  public var home: URL { url.appendingPathComponent("home") }
  /// The folder of `$XDG_DATA_HOME`; `state`, `cache` and `config` are the others.
  public var data: URL { url.appendingPathComponent("data") }
  public var state: URL { url.appendingPathComponent("state") }
  public var cache: URL { url.appendingPathComponent("cache") }
  public var config: URL { url.appendingPathComponent("config") }

  /// The whole environment of a program under test. Nothing of the tester's own comes through, but where
  /// coverage and sanitizers write.
  public var environment: [String: String] {
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin", "HOME": home.path,
      "XDG_DATA_HOME": data.path, "XDG_STATE_HOME": state.path, "XDG_CACHE_HOME": cache.path,
      "XDG_CONFIG_HOME": config.path, "TMPDIR": url.appendingPathComponent("tmp").path,
    ]
    for name in ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"] {
      environment[name] = ProcessInfo.processInfo.environment[name]
    }
    return environment
  }
}
