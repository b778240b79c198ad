/// What `hearken-model` tells `hearken`: one JSON object a line, on its standard output.
///
/// ```json
/// {"event":"waiting","id":1,"for":"connection"}
/// {"event":"waiting","id":1,"for":"first_words"}
/// {"event":"waiting","id":1,"for":"retry","seconds":2,"what":"The server is busy."}
/// {"event":"delta","id":1,"text":"I did"}
/// {"event":"taken_back","id":1}
/// {"event":"done","id":1,"text":"I didn't sleep.","ending":"complete"}
/// {"event":"models","id":2,"models":[{"id":"qwen3:4b","context":32768}]}
/// {"event":"failed","id":1,"kind":"unreachable","what":"…","remedy":"…"}
/// ```
///
/// Every request ends with exactly one `done`, `models` or `failed`.
public enum ModelEvent: Sendable, Equatable {
  case waiting(id: Int, Wait)
  /// More of the answer.
  case delta(id: Int, text: String)
  /// The deltas so far were not the answer.
  case takenBack(id: Int)
  case done(id: Int, Answer)
  case models(id: Int, [ModelInfo])
  case failed(id: Int, ModelFailure)

  public enum Wait: Sendable, Equatable {
    case connection
    case firstWords
    /// Another attempt in so many seconds, because of that.
    case retry(seconds: Double, what: String)
  }

  /// The request that it is about; 0 where a command named none.
  public var id: Int {
    switch self {
    case .waiting(let id, _), .delta(let id, _), .takenBack(let id), .done(let id, _), .models(let id, _),
      .failed(let id, _):
      id
    }
  }

  /// Whether it is the last about its request.
  public var isLast: Bool {
    switch self {
    case .done, .models, .failed: true
    case .waiting, .delta, .takenBack: false
    }
  }
}

/// What a language model answered.
public struct Answer: Sendable, Equatable {
  public enum Ending: String, Sendable {
    case complete
    /// The longest answer that was asked for, or that is taken, was reached.
    case cutShort = "cut_short"
    /// The connection was lost, or the server fell silent.
    case interrupted
    /// The service held something back.
    case filtered
  }

  /// Without thinking.
  public var text: String
  public var ending: Ending
  /// The value that fits the schema which was asked for.
  public var value: JSON?

  public init(text: String, ending: Ending, value: JSON? = nil) {
    self.text = text
    self.ending = ending
    self.value = value
  }
}

/// A model that a server has.
public struct ModelInfo: Sendable, Equatable {
  public var id: String
  /// How many tokens it can read, where the server says it.
  public var contextTokens: Int?

  public init(id: String, contextTokens: Int? = nil) {
    self.id = id
    self.contextTokens = contextTokens
  }
}
