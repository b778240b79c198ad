/// How long each part of an answer may take, in seconds.
public struct TimeLimits: Sendable, Equatable {
  /// Until the request is on its way.
  public var connect = 10.0
  /// From then until the first sign of an answer. A model on a small machine reads a long prompt for a minute.
  public var first = 120.0
  /// Between two signs of life of an answer that has begun.
  public var idle = 30.0
  /// For everything together, with all that was tried again.
  public var total = 300.0
  /// The longest wait that a server may ask for; one that asks for more is not asked again.
  public var pause = 30.0
  /// The wait before the first new attempt; every further one is twice as long.
  public var backOff = 0.5

  public init() {}

  static let names: [(name: String, path: any WritableKeyPath<TimeLimits, Double> & Sendable)] = [
    ("connect", \.connect), ("first", \.first), ("idle", \.idle), ("total", \.total), ("pause", \.pause),
    ("back_off", \.backOff),
  ]
}
