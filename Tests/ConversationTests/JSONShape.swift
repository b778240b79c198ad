import Foundation
import Testing

/// The value as JSON with sorted keys, which is what other programs read and older sessions hold.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(text.utf8))
}

/// The value has exactly this JSON, in both directions.
func expectShape<Value: Codable & Equatable>(
  _ value: Value, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  #expect(try json(value) == text, sourceLocation: sourceLocation)
  #expect(try decode(Value.self, text) == value, sourceLocation: sourceLocation)
}
