import English
import Foundation
import Testing

@testable import RolePlay

/// Writes down what speaks for the answers to the questions in `Questions/Fitted`, which `Questions/fit.py` fits the
/// coefficients of `AnswerModel` to. Runs where `HEARKEN_EVIDENCE` names a folder.
@Suite struct MatchingEvidence {
  static let folder = ProcessInfo.processInfo.environment["HEARKEN_EVIDENCE"]

  @Test(.enabled(if: folder != nil), arguments: BlindQuestion.sheets) func isWritten(_ sheet: String) throws {
    let folder = URL(filePath: try #require(Self.folder))
    let scenario = try ShippedScenariosTests.scenario(sheet)
    let index = QuestionIndex(scenario)
    let facts = scenario.facts.map(\.id)
    let rows = try BlindQuestion.all(of: sheet, in: BlindQuestion.fitted).map { EvidenceRow($0, facts, index) }
    try JSONEncoder().encode(rows).write(to: folder.appending(path: "\(sheet).json"))
  }
}

/// What speaks for the answers to one question.
private struct EvidenceRow: Encodable {
  /// Of a sentence, or of the whole of several.
  struct Wording: Encodable {
    /// It may make a false claim: it does not ask openly.
    var mayClaim: Bool
    /// It is the whole, which lends its answers to its sentences.
    var isWhole: Bool
    /// The answers that are near: their places, the corrections behind the facts.
    var answers: [Int]
    /// Their evidence, in the order of `Evidence`.
    var evidence: [[Float]]
    var none: [Float]
  }

  var kind: String
  /// Places of right answers.
  var right: [Int]
  var factCount: Int
  var wordings: [Wording]

  init(_ question: BlindQuestion, _ facts: [String], _ index: QuestionIndex) {
    kind = question.kind.rawValue
    right = question.facts.compactMap(facts.firstIndex)
    factCount = facts.count
    let remark = Remark(question.say)
    let asking = remark.sentences.filter(\.isQuestion)
    wordings = (asking.isEmpty ? remark.sentences : asking).map {
      Wording($0.words, mayClaim: !$0.isQuestion || $0.isDeclarative, isWhole: false, index)
    }
    if remark.sentences.count > 1 {
      let words = remark.sentences.flatMap(\.words)
      wordings.append(Wording(words, mayClaim: asking.isEmpty, isWhole: true, index))
    }
  }
}

extension EvidenceRow.Wording {
  fileprivate init(_ words: [String], mayClaim: Bool, isWhole: Bool, _ index: QuestionIndex) {
    self.mayClaim = mayClaim
    self.isWhole = isWhole
    let (found, none) = index.evidence(for: Wording(words, without: index.name, in: index.lexicon))
    answers = found.map(\.answer)
    evidence = found.map { [$0.evidence.nearest, $0.evidence.third, $0.evidence.held, $0.evidence.isCorrection] }
    self.none = [none.nearest, none.third, none.weight]
  }
}
