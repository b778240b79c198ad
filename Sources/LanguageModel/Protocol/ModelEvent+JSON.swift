extension ModelEvent {
  public var json: JSON {
    func event(_ name: String, _ members: JSON.Member...) -> JSON {
      .object([.init("event", .string(name)), .init("id", .number(Double(id)))] + members)
    }
    switch self {
    case .waiting(_, .connection): return event("waiting", .init("for", "connection"))
    case .waiting(_, .firstWords): return event("waiting", .init("for", "first_words"))
    case .waiting(_, .retry(let seconds, let what)):
      return event(
        "waiting", .init("for", "retry"), .init("seconds", .number(seconds)), .init("what", .string(what)))
    case .delta(_, let text): return event("delta", .init("text", .string(text)))
    case .takenBack: return event("taken_back")
    case .done(_, let answer):
      let done = [JSON.Member("text", .string(answer.text)), .init("ending", .string(answer.ending.rawValue))]
      let value = answer.value.map { [JSON.Member("value", $0)] } ?? []
      return event("done").with(done + value)
    case .models(_, let models): return event("models", .init("models", .array(models.map(\.json))))
    case .failed(_, let failure):
      let context = failure.contextTokens.map { [JSON.Member("context", .number(Double($0)))] } ?? []
      return event(
        "failed", .init("kind", .string(failure.kind.rawValue)), .init("what", .string(failure.what)),
        .init("remedy", .string(failure.remedy))
      ).with(context)
    }
  }

  /// `nil` for what is no event, or one of another version.
  public init?(line: [UInt8]) {
    guard let json = try? JSON(parsing: line), let id = json["id"]?.int else { return nil }
    switch json["event"]?.string {
    case "waiting":
      switch json["for"]?.string {
      case "connection": self = .waiting(id: id, .connection)
      case "first_words": self = .waiting(id: id, .firstWords)
      case "retry":
        guard let seconds = json["seconds"]?.number, let what = json["what"]?.string else { return nil }
        self = .waiting(id: id, .retry(seconds: seconds, what: what))
      default: return nil
      }
    case "delta":
      guard let text = json["text"]?.string else { return nil }
      self = .delta(id: id, text: text)
    case "taken_back": self = .takenBack(id: id)
    case "done":
      guard let text = json["text"]?.string, let ending = json["ending"]?.string.flatMap(Answer.Ending.init) else {
        return nil
      }
      self = .done(id: id, Answer(text: text, ending: ending, value: json["value"]))
    case "models":
      guard let models = json["models"]?.array?.compactMap(ModelInfo.init) else { return nil }
      self = .models(id: id, models)
    case "failed":
      guard let kind = json["kind"]?.string.flatMap(ModelFailure.Kind.init), let what = json["what"]?.string,
        let remedy = json["remedy"]?.string
      else { return nil }
      self = .failed(id: id, ModelFailure(kind, what, remedy: remedy, contextTokens: json["context"]?.int))
    default: return nil
    }
  }
}

extension JSON {
  fileprivate func with(_ more: [Member]) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }
}

extension ModelInfo {
  fileprivate init?(_ json: JSON) {
    guard let id = json["id"]?.string else { return nil }
    self.init(id: id, contextTokens: json["context"]?.int)
  }

  fileprivate var json: JSON {
    .object(
      [.init("id", .string(id))] + (contextTokens.map { [.init("context", .number(Double($0)))] } ?? []))
  }
}
