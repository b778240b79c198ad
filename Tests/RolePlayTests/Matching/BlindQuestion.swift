import Foundation

/// A question or remark that was written without sight of a sheet's `asks`.
struct BlindQuestion: Decodable {
  enum Kind: String, Decodable {
    case question, unanswerable
    case falseClaim = "false_claim"
  }

  var say: String
  var kind: Kind
  /// Any of these is a right answer; none for what the sheet cannot answer.
  var facts: [String]

  /// The questions of a sheet, from `Questions/<id>.jsonl`.
  static func all(of sheet: String) throws -> [BlindQuestion] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Questions/\(sheet).jsonl")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(BlindQuestion.self, from: Data($0.utf8))
    }
  }

  /// The sheets that have questions.
  static let sheets: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Questions")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
  }()
}
