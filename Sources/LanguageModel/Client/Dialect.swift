/// How a server wants to be asked: it begins with what most take, and each refusal takes something away.
public struct Dialect: Sendable, Equatable {
  /// The name of the field for the longest answer.
  var tokenLimit = "max_tokens"
  /// `temperature`, `seed`, `stop`.
  var takesOptions = true
  /// Some chat templates have no place for a system message.
  var takesSystemRole = true
  /// `response_format` with a schema.
  var takesSchema = true

  public init() {}

  /// Learns from a refusal. Nothing is taken away twice, so that this comes to an end.
  ///
  /// - Returns: whether there is another way to ask the same.
  mutating func adapt(to error: ServerError, asking request: ChatRequest) -> Bool {
    guard [400, 422, 501].contains(error.status), !error.isContextOverflow else { return false }
    let hasSystem = request.messages.contains { $0.role == .system }
    if error.mentions("max_completion_tokens"), tokenLimit == "max_tokens" {
      tokenLimit = "max_completion_tokens"
    } else if hasSystem, takesSystemRole, error.mentions("system", "role", "template", "alternate") {
      takesSystemRole = false
    } else if request.schema != nil, takesSchema {
      takesSchema = false
    } else if takesOptions {
      takesOptions = false
    } else if hasSystem, takesSystemRole {
      takesSystemRole = false
    } else {
      return false
    }
    return true
  }
}
