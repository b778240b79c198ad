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

  /// The questions of a sheet, from `<folder>/<sheet>.jsonl`.
  static func all(of sheet: String, in folder: String = questions) throws -> [BlindQuestion] {
    let text = try String(contentsOf: tests.appending(path: "\(folder)/\(sheet).jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(BlindQuestion.self, from: Data($0.utf8))
    }
  }

  /// Nothing is fitted to these.
  static let questions = "Questions"
  /// The coefficients of `AnswerModel` are fitted to these.
  static let fitted = "Questions/Fitted"

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The sheets that have questions.
  static let sheets: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tests.appending(path: questions).path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
  }()
}
