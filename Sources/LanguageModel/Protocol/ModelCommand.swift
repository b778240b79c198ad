/// What `hearken` tells `hearken-model`: one JSON object a line, on its standard input.
///
/// ```json
/// {"do":"chat","id":1,"endpoint":"http://localhost:11434","model":"qwen3:4b",
///  "messages":[{"role":"user","text":"…"}],"max_tokens":200,"temperature":0.8,"stop":["\n\n"],
///  "schema":{"name":"sheet","schema":{…}},"limits":{"connect":10,"first":120,"idle":30,"total":300}}
/// {"do":"models","id":2,"endpoint":"http://localhost:11434"}
/// {"do":"cancel","id":1}
/// ```
///
/// One request is in flight at a time. The program ends when its standard input does. A key is never part of it:
/// `hearken-model` takes that from its own environment or file.
public enum ModelCommand: Sendable, Equatable {
  case chat(ChatRequest)
  case models(ModelsRequest)
  case cancel(id: Int)
}

/// A command that could not be read.
public struct ModelCommandFault: Error, Sendable, Equatable {
  /// The request that it may have been about.
  public var id: Int?
  public var reason: String
}

extension ModelCommand {
  public var json: JSON {
    switch self {
    case .chat(let request): request.json
    case .models(let request):
      [
        "do": "models", "id": .number(Double(request.id)), "endpoint": .string(request.endpoint),
        "limits": request.limits.json,
      ]
    case .cancel(let id): ["do": "cancel", "id": .number(Double(id))]
    }
  }

  public init(line: [UInt8]) throws(ModelCommandFault) {
    let json: JSON
    do { json = try JSON(parsing: line) } catch { throw ModelCommandFault(reason: "it is not JSON") }
    guard let id = json["id"]?.int else { throw ModelCommandFault(reason: "it has no id") }
    func text(_ name: String) throws(ModelCommandFault) -> String {
      guard let text = json[name]?.string else { throw ModelCommandFault(id: id, reason: "“\(name)” is missing") }
      return text
    }
    let limits = TimeLimits(json["limits"])
    switch json["do"]?.string {
    case "cancel": self = .cancel(id: id)
    case "models": self = .models(ModelsRequest(id: id, endpoint: try text("endpoint"), limits: limits))
    case "chat":
      let messages = json["messages"]?.array?.compactMap(ChatMessage.init)
      guard let messages, !messages.isEmpty, messages.count == json["messages"]?.array?.count else {
        throw ModelCommandFault(id: id, reason: "“messages” is not a list of roles and texts")
      }
      let schema = json["schema"].flatMap { box in
        box["name"]?.string.flatMap { name in box["schema"].map { AnswerSchema(name: name, schema: $0) } }
      }
      self = .chat(
        ChatRequest(
          id: id, endpoint: try text("endpoint"), model: try text("model"), messages: messages,
          maxTokens: json["max_tokens"]?.int ?? 200, temperature: json["temperature"]?.number,
          seed: json["seed"]?.int, stop: json["stop"]?.array?.compactMap(\.string) ?? [], schema: schema,
          limits: limits))
    default: throw ModelCommandFault(id: id, reason: "“do” is none of chat, models and cancel")
    }
  }
}

extension ChatRequest {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("do", "chat"), .init("id", .number(Double(id))), .init("endpoint", .string(endpoint)),
      .init("model", .string(model)), .init("messages", .array(messages.map(\.json))),
      .init("max_tokens", .number(Double(maxTokens))),
    ]
    if let temperature { members.append(.init("temperature", .number(temperature))) }
    if let seed { members.append(.init("seed", .number(Double(seed)))) }
    if !stop.isEmpty { members.append(.init("stop", .array(stop.map(JSON.string)))) }
    if let schema { members.append(.init("schema", ["name": .string(schema.name), "schema": schema.schema])) }
    members.append(.init("limits", limits.json))
    return .object(members)
  }
}

extension ChatMessage {
  fileprivate init?(_ json: JSON) {
    guard let role = json["role"]?.string.flatMap(Role.init), let text = json["text"]?.string else { return nil }
    self.init(role, text)
  }

  fileprivate var json: JSON { ["role": .string(role.rawValue), "text": .string(text)] }
}

extension TimeLimits {
  fileprivate init(_ json: JSON?) {
    self.init()
    for (name, path) in Self.names {
      if let seconds = json?[name]?.number, seconds > 0 { self[keyPath: path] = seconds }
    }
  }

  fileprivate var json: JSON {
    .object(Self.names.map { JSON.Member($0.name, .number(self[keyPath: $0.path])) })
  }
}
