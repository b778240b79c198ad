/// A program that serves language models on one's own machine, and where it listens unless told otherwise.
public struct LocalServer: Sendable, Equatable {
  public var name: String
  public var endpoint: String

  public init(_ name: String, _ endpoint: String) {
    self.name = name
    self.endpoint = endpoint
  }

  public static let all = [
    LocalServer("Ollama", "http://localhost:11434"), LocalServer("llama.cpp", "http://localhost:8080"),
    LocalServer("LM Studio", "http://localhost:1234"), LocalServer("vLLM", "http://localhost:8000"),
  ]
}

extension TimeLimits {
  /// For finding out whether anything listens: what is there answers at once, and what is not is not asked again.
  public static let knock: TimeLimits = {
    var limits = TimeLimits()
    (limits.connect, limits.first, limits.idle, limits.total, limits.pause) = (2, 4, 2, 5, 0)
    return limits
  }()
}
