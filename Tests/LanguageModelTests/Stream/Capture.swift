import Foundation
import Testing

/// A response as a real server sent it.
struct Capture: CustomTestStringConvertible {
  var name: String
  var status: Int
  /// Every byte, for a server to replay.
  var bytes: [UInt8]
  /// Without the lengths of its chunks.
  var body: [UInt8]

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Captures")

  static let all: [Capture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".http") }.sorted().compactMap { Capture(String($0.dropLast(5))) }
  }()

  init?(_ name: String) {
    guard let data = try? Data(contentsOf: Self.folder.appending(path: name + ".http")) else { return nil }
    let bytes = [UInt8](data)
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)),
      let status = Int(String(decoding: bytes.dropFirst(9).prefix(3), as: UTF8.self))
    else { return nil }
    self.name = name
    self.status = status
    self.bytes = bytes
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    let rest = bytes[end.upperBound...]
    body = head.contains("Transfer-Encoding: chunked") ? Self.withoutLengths(rest) : Array(rest)
  }

  private static func withoutLengths(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var body: [UInt8] = []
    var rest = bytes
    let lineEnd = Array("\r\n".utf8)
    while let end = rest.firstRange(of: lineEnd),
      let length = Int(String(decoding: rest[..<end.lowerBound], as: UTF8.self), radix: 16), length > 0
    {
      body += rest[end.upperBound...].prefix(length)
      rest = rest[end.upperBound...].dropFirst(length + 2)
    }
    return body
  }
}
