/// What a language model is asked.
public struct ChatRequest: Sendable, Equatable {
  /// Chosen by who asks; comes back with everything that is said about it.
  public var id: Int
  /// The address of the server, with or without `/v1`: `http://localhost:11434`.
  public var endpoint: String
  public var model: String
  public var messages: [ChatMessage]
  /// The longest answer, in the model's tokens.
  public var maxTokens: Int
  /// 0 to 2.
  public var temperature: Double?
  public var seed: Int?
  /// Texts that end the answer and do not stand in it.
  public var stop: [String]
  /// For an answer in JSON. Such an answer is not streamed.
  public var schema: AnswerSchema?
  public var limits: TimeLimits

  public init(
    id: Int, endpoint: String, model: String, messages: [ChatMessage], maxTokens: Int = 200,
    temperature: Double? = nil, seed: Int? = nil, stop: [String] = [], schema: AnswerSchema? = nil,
    limits: TimeLimits = TimeLimits()
  ) {
    self.id = id
    self.endpoint = endpoint
    self.model = model
    self.messages = messages
    self.maxTokens = maxTokens
    self.temperature = temperature
    self.seed = seed
    self.stop = stop
    self.schema = schema
    self.limits = limits
  }
}

/// One message of a prompt.
public struct ChatMessage: Sendable, Equatable {
  public enum Role: String, Sendable { case system, user, assistant }

  public var role: Role
  public var text: String

  public init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}

/// Which models a server has.
public struct ModelsRequest: Sendable, Equatable {
  public var id: Int
  public var endpoint: String
  public var limits: TimeLimits

  public init(id: Int, endpoint: String, limits: TimeLimits = TimeLimits()) {
    self.id = id
    self.endpoint = endpoint
    self.limits = limits
  }
}
