import Conversation
import FoundationEssentials

/// JSON as every file of ours has it: UTF-8, pretty-printed, keys sorted, control characters escaped.
enum JSON {
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }

  static func encode(_ value: some Encodable, for path: String) throws(Problem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return escapingControls([UInt8](try encoder.encode(value))) + [UInt8(ascii: "\n")]
    } catch {
      throw Problem(
        "Could not write \(path.harmless): it holds a number that is not a number.",
        remedy: "Export the conversation as text, and report this.")
    }
  }

  /// What is wrong with the JSON, without a word of what stands in it.
  static func reason(for error: any Error, in bytes: [UInt8]) -> String {
    if bytes.isEmpty { return "it is empty" }
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      return "“\(name(of: context.codingPath + [key]))” is missing"
    case DecodingError.valueNotFound(_, let context), DecodingError.typeMismatch(_, let context):
      return "“\(name(of: context.codingPath))” is not of the kind that belongs there"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      return "“\(name(of: context.codingPath))” is not a value that belongs there"
    default:
      return "it is not whole, valid JSON"
    }
  }

  /// `messages[3].reading`
  private static func name(of path: [any CodingKey]) -> String {
    var name = ""
    for key in path {
      if let index = key.intValue {
        name += "[\(index)]"
      } else {
        name += (name.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return name.isEmpty ? "the whole" : name
  }

  /// The encoder leaves DEL and the C1 controls as they are, which JSON allows and a terminal that shows the
  /// file may obey. Outside strings neither can occur, so that they can be escaped in place.
  private static func escapingControls(_ bytes: [UInt8]) -> [UInt8] {
    let isDelete: (UInt8) -> Bool = { $0 == 0x7F }
    guard bytes.contains(where: { isDelete($0) || $0 == 0xC2 }) else { return bytes }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
        escaped += escape(bytes[index + 1])
        index += 1
      } else if isDelete(byte) {
        escaped += escape(byte)
      } else {
        escaped.append(byte)
      }
      index += 1
    }
    return escaped
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    Array("\\u00\(String(byte, radix: 16))".utf8)
  }
}
