import English
import Foundation
import Testing

@testable import RolePlay

/// Writes down what speaks for every answer to every question whose answer is known: what the coefficients of `AnswerModel` are fitted to.
/// Runs where `HEARKEN_EVIDENCE` names a folder.
@Suite struct MatchingEvidence {
  static let folder = ProcessInfo.processInfo.environment["HEARKEN_EVIDENCE"]
  static let folds = 5

  @Test(.enabled(if: folder != nil), arguments: BlindQuestion.sheets) func isWritten(_ sheet: String) throws {
    let folder = URL(filePath: try #require(Self.folder))
    let scenario = try ShippedScenariosTests.scenario(sheet)
    var heads: [Head] = []
    var numbers: [Float] = []
    func write(_ question: BlindQuestion, as tag: String, on index: QuestionIndex) {
      let facts = question.facts.compactMap { id in scenario.facts.firstIndex { $0.id == id } }
      var wordings = 0
      let sentences = Remark(question.say).sentences.map(\.words)
      let asking = Remark(question.say).sentences.filter(\.isQuestion).map(\.words)
      let single = asking.isEmpty ? sentences : asking
      for words in sentences.count > 1 ? single + [sentences.flatMap { $0 }] : sentences {
        let wording = Wording(words, without: index.name, in: index.lexicon)
        numbers += index.evidence(for: wording).flatMap(\.evidence.values)
        wordings += 1
      }
      heads.append(
        Head(
          sheet: sheet, tag: tag, kind: question.kind.rawValue, facts: facts, answers: index.factCount,
          factCount: index.factCount, wordings: wordings, say: question.say))
    }
    let whole = QuestionIndex(scenario)
    for question in try BlindQuestion.all(of: sheet) { write(question, as: "blind", on: whole) }
    // A question is looked for in the sheet without it.
    for fold in 0..<Self.folds {
      var rest = scenario
      for place in rest.facts.indices {
        rest.facts[place].questions = scenario.facts[place].questions.enumerated()
          .filter { $0.offset % Self.folds != fold }.map(\.element)
      }
      let index = QuestionIndex(rest)
      for fact in scenario.facts {
        for ask in Self.asks(fact, { $0 % Self.folds == fold }) {
          write(BlindQuestion(say: ask, kind: .question, facts: [fact.id]), as: "asks", on: index)
        }
      }
    }
    try JSONEncoder().encode(heads).write(to: folder.appending(path: "\(sheet).json"))
    try numbers.withUnsafeBytes { Data($0) }.write(to: folder.appending(path: "\(sheet).bin"))
  }

  private struct Head: Encodable {
    var sheet: String
    var tag: String
    var kind: String
    var facts: [Int]
    var answers: Int
    var factCount: Int
    var wordings: Int
    var say: String
  }

  private static func asks(_ fact: Fact, _ holds: (Int) -> Bool) -> [String] {
    fact.asks.enumerated().filter { holds($0.offset) }.map(\.element)
  }
}

extension Evidence {
  fileprivate var values: [Float] {
    [nearest, third, asked, said, unexplained, drift, asksAlike, isOfAnother]
  }
}
