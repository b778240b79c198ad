public import Conversation

/// Which language model speaks for the partner, and how it is asked: what `hearken setup model` writes.
///
/// ```json
/// {
///   "schema": 1,
///   "on": true,
///   "endpoint": "http://localhost:11434",
///   "model": "qwen3:4b",
///   "context_tokens": 8192,
///   "answer_tokens": 400,
///   "temperature": 0.8,
///   "limits": {"first": 240}
/// }
/// ```
///
/// Only `on`, `endpoint` and `model` have to be there. A key is never part of it.
public struct ModelSettings: Sendable, Equatable {
  /// Off keeps the rest for when it is turned on again.
  public var isOn: Bool
  /// The address of the server, with or without `/v1`: `http://localhost:11434`.
  public var endpoint: String
  public var model: String
  /// How many tokens the model can read, where that is known.
  public var contextTokens: Int?
  /// Tokens of an answer; `nil` for what suits a partner's line.
  public var answerTokens: Int?
  /// 0 to 2; `nil` for what suits a partner's line.
  public var temperature: Double?
  public var limits: TimeLimits

  public init(
    isOn: Bool = true, endpoint: String, model: String, contextTokens: Int? = nil, answerTokens: Int? = nil,
    temperature: Double? = nil, limits: TimeLimits = TimeLimits()
  ) {
    self.isOn = isOn
    self.endpoint = endpoint
    self.model = model
    self.contextTokens = contextTokens
    self.answerTokens = answerTokens
    self.temperature = temperature
    self.limits = limits
  }

  /// How the model is asked for a partner's line.
  public var turn: PartnerTurn.Settings {
    var turn = PartnerTurn.Settings(endpoint: endpoint, model: model)
    turn.answerTokens = answerTokens ?? turn.answerTokens
    turn.temperature = temperature ?? turn.temperature
    turn.limits = limits
    // Prompt and answer share what the model can read; some servers cut off the beginning without a word.
    if let contextTokens { turn.promptTokens = min(turn.promptTokens, max(400, contextTokens - turn.answerTokens)) }
    return turn
  }
}

extension ModelSettings {
  static let schema = 1

  /// As the file has it.
  public var text: String {
    var members: [JSON.Member] = [
      .init("schema", .number(Double(Self.schema))), .init("on", .bool(isOn)), .init("endpoint", .string(endpoint)),
      .init("model", .string(model)),
    ]
    if let contextTokens { members.append(.init("context_tokens", .number(Double(contextTokens)))) }
    if let answerTokens { members.append(.init("answer_tokens", .number(Double(answerTokens)))) }
    if let temperature { members.append(.init("temperature", .number(temperature))) }
    let usual = TimeLimits()
    let changed = TimeLimits.names.filter { limits[keyPath: $0.path] != usual[keyPath: $0.path] }
    if !changed.isEmpty {
      members.append(
        .init("limits", .object(changed.map { .init($0.name, .number(limits[keyPath: $0.path])) })))
    }
    return JSON.object(members).pretty + "\n"
  }

  /// Reads what the file has. Members that it does not know are left to the version that does.
  ///
  /// - Parameter path: of the file, for the problem.
  public init(text: String, path: String) throws(Problem) {
    guard let json = try? JSON(parsing: Array(text.utf8)), case .object = json else {
      throw Self.problem(path, "it is not a JSON object")
    }
    let reader = Reader(json: json, path: path)
    if let schema = try reader.whole("schema", 1...Int.max), schema > Self.schema {
      throw Self.problem(path, "it was written by a newer version of hearken")
    }
    guard let isOn = json["on"]?.bool else { throw Self.problem(path, "“on” is neither true nor false") }
    self.init(
      isOn: isOn, endpoint: try reader.text("endpoint"), model: try reader.text("model"),
      contextTokens: try reader.whole("context_tokens", 1...Int.max),
      answerTokens: try reader.whole("answer_tokens", 1...100_000),
      temperature: try reader.number("temperature", 0...2))
    for (name, keyPath) in TimeLimits.names {
      guard let value = json["limits"]?[name] else { continue }
      guard let seconds = value.number, seconds > 0, seconds <= 86_400 else {
        throw Self.problem(path, "“limits.\(name)” is not a number of seconds")
      }
      limits[keyPath: keyPath] = seconds
    }
    do throws(ModelFailure) { _ = try Endpoint(endpoint) } catch {
      throw Problem("\(path.harmless): \(error.what)", remedy: error.remedy)
    }
  }

  private static func problem(_ path: String, _ reason: String) -> Problem {
    Problem(
      "\(path.harmless) cannot be used: \(reason).",
      remedy: "Mend it, or have it written anew: hearken setup model")
  }

  private struct Reader {
    var json: JSON
    var path: String

    func text(_ name: String) throws(Problem) -> String {
      guard let text = json[name]?.string, text.contains(where: { !$0.isWhitespace }) else {
        throw problem(path, "“\(name)” is missing, or not a text")
      }
      return text
    }

    func number(_ name: String, _ range: ClosedRange<Double>) throws(Problem) -> Double? {
      guard let value = json[name], !value.isNull else { return nil }
      guard let number = value.number, range.contains(number) else {
        throw problem(path, "“\(name)” is not a number that it may be")
      }
      return number
    }

    func whole(_ name: String, _ range: ClosedRange<Int>) throws(Problem) -> Int? {
      guard let value = json[name], !value.isNull else { return nil }
      guard let number = value.int, range.contains(number) else {
        throw problem(path, "“\(name)” is not a whole number that it may be")
      }
      return number
    }
  }
}
