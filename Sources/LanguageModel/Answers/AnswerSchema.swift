/// The shape that a structured answer must have: a name and a JSON Schema.
///
/// Of JSON Schema (draft 2020-12) these keywords are checked: `type`, `properties`, `required`, `items`, `enum`,
/// `minItems`, `maxItems`, `minLength`, `maxLength`, `minimum`, `maximum`. Others are only sent.
public struct AnswerSchema: Sendable, Equatable {
  public var name: String
  public var schema: JSON

  public init(name: String, schema: JSON) {
    self.name = name
    self.schema = schema
  }

  /// What is wrong with a value, in words that a model can be told: `mood: must be one of "raw", "steady"`. `nil` where
  /// it fits.
  public func fault(in value: JSON) -> String? { Self.fault(in: value, schema: schema, path: "") }

  private static func fault(in value: JSON, schema: JSON, path: String) -> String? {
    func fault(_ text: String) -> String { (path.isEmpty ? "the answer" : path) + ": " + text }
    if let type = schema["type"]?.string, !value.isOfType(type) { return fault("must be of type \(type)") }
    if let choices = schema["enum"]?.array, !choices.contains(value) {
      return fault("must be one of " + choices.map(\.line).joined(separator: ", "))
    }
    if let bound = bounds.first(where: { !$0.holds(value, schema) }) {
      return fault("breaks \(bound.keyword) \(schema[bound.keyword]?.line ?? "")")
    }
    switch value {
    case .object(let members):
      for name in schema["required"]?.array?.compactMap(\.string) ?? []
      where !members.contains(where: { $0.name == name }) {
        return fault("“\(name)” is missing")
      }
      for member in members {
        guard let inner = schema["properties"]?[member.name] else { continue }
        let path = path.isEmpty ? member.name : path + "." + member.name
        if let found = Self.fault(in: member.value, schema: inner, path: path) { return found }
      }
    case .array(let values):
      guard let inner = schema["items"] else { break }
      for (index, value) in values.enumerated() {
        if let found = Self.fault(in: value, schema: inner, path: path + "[\(index)]") { return found }
      }
    default: break
    }
    return nil
  }

  private struct Bound {
    var keyword: String
    var isLeast: Bool
    var size: @Sendable (JSON) -> Double?

    func holds(_ value: JSON, _ schema: JSON) -> Bool {
      guard let limit = schema[keyword]?.number, let size = size(value) else { return true }
      return isLeast ? size >= limit : size <= limit
    }
  }

  private static let bounds: [Bound] = [
    Bound(keyword: "minItems", isLeast: true) { ($0.array?.count).map(Double.init) },
    Bound(keyword: "maxItems", isLeast: false) { ($0.array?.count).map(Double.init) },
    Bound(keyword: "minLength", isLeast: true) { ($0.string?.unicodeScalars.count).map(Double.init) },
    Bound(keyword: "maxLength", isLeast: false) { ($0.string?.unicodeScalars.count).map(Double.init) },
    Bound(keyword: "minimum", isLeast: true) { $0.number },
    Bound(keyword: "maximum", isLeast: false) { $0.number },
  ]
}

extension JSON {
  fileprivate func isOfType(_ type: String) -> Bool {
    switch (type, self) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null),
      ("number", .number):
      true
    case ("integer", .number): int != nil
    default: false
    }
  }
}
