extension ChatRequest {
  /// The body of a request for a streamed answer, as the OpenAI API has it (`POST /chat/completions`).
  ///
  /// - Parameter correction: what was wrong with a structured answer to the same request.
  func body(in dialect: Dialect, correction: String? = nil) -> JSON {
    let messages = messages(in: dialect, correction)
    var members: [JSON.Member] = [
      .init("model", .string(model)), .init("messages", .array(messages.map(\.body))),
      .init("stream", true), .init(dialect.tokenLimit, .number(Double(maxTokens))),
    ]
    if dialect.takesOptions {
      if let temperature { members.append(.init("temperature", .number(temperature))) }
      if let seed { members.append(.init("seed", .number(Double(seed)))) }
      if !stop.isEmpty { members.append(.init("stop", .array(stop.map(JSON.string)))) }
    }
    if let schema, dialect.takesSchema {
      members.append(
        .init(
          "response_format",
          [
            "type": "json_schema",
            "json_schema": ["name": .string(schema.name), "strict": true, "schema": schema.schema],
          ]))
    }
    return .object(members)
  }

  private func messages(in dialect: Dialect, _ correction: String?) -> [ChatMessage] {
    var messages = messages
    if let schema, !dialect.takesSchema {
      let wrong = correction.map { "An earlier answer could not be used: \($0).\n" } ?? ""
      let form = "Answer with one JSON object and nothing else. It must fit this schema:\n\(schema.schema.line)"
      messages.append(ChatMessage(.user, wrong + form))
    }
    if !dialect.takesSystemRole {
      messages = messages.map { ChatMessage($0.role == .system ? .user : $0.role, $0.text) }
    }
    // Many chat templates insist that the roles take turns.
    return messages.reduce(into: []) { joined, message in
      if let last = joined.last, last.role == message.role {
        joined[joined.count - 1].text += "\n\n" + message.text
      } else {
        joined.append(message)
      }
    }
  }
}

extension ChatMessage {
  fileprivate var body: JSON { ["role": .string(role.rawValue), "content": .string(text)] }
}
