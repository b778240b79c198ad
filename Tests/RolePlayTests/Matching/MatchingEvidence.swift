import English
import Foundation
import Testing

@testable import RolePlay

/// Writes down what speaks for every answer to every question whose answer is known, and for none: what the
/// coefficients of `AnswerModel` are fitted to. Runs where `HEARKEN_EVIDENCE` names a folder.
@Suite struct MatchingEvidence {
  static let folder = ProcessInfo.processInfo.environment["HEARKEN_EVIDENCE"]
  static let folds = 5

  @Test(.enabled(if: folder != nil), arguments: BlindQuestion.sheets) func isWritten(_ sheet: String) throws {
    let folder = URL(filePath: try #require(Self.folder))
    let scenario = try ShippedScenariosTests.scenario(sheet)
    var evidence = EvidenceFile(sheet: sheet, facts: scenario.facts.map(\.id))
    let whole = QuestionIndex(scenario)
    for question in try BlindQuestion.all(of: sheet) { evidence.add(question, as: "blind", on: whole) }
    // A question is looked for in the sheet without it.
    for fold in 0..<Self.folds {
      var rest = scenario
      for place in rest.facts.indices { rest.facts[place].questions = Self.others(rest.facts[place].questions, fold) }
      rest.unanswered = Self.others(rest.unanswered, fold)
      let index = QuestionIndex(rest, everyday: Self.others(Everyday.sentences, fold))
      for fact in scenario.facts {
        for ask in Self.fold(fact.asks, fold) {
          evidence.add(BlindQuestion(say: ask, kind: .question, facts: [fact.id]), as: "asks", on: index)
        }
      }
      for text in Self.fold(scenario.unanswered.map(\.text), fold)
        + Self.fold(Everyday.sentences, fold).map({ $0.joined(separator: " ") })
      {
        evidence.add(BlindQuestion(say: text, kind: .unanswerable, facts: []), as: "unanswered", on: index)
      }
    }
    try JSONEncoder().encode(evidence).write(to: folder.appending(path: "\(sheet).json"))
  }

  private static func fold<Item>(_ items: [Item], _ fold: Int) -> [Item] {
    items.enumerated().filter { $0.offset % folds == fold }.map(\.element)
  }

  private static func others<Item>(_ items: [Item], _ fold: Int) -> [Item] {
    items.enumerated().filter { $0.offset % folds != fold }.map(\.element)
  }
}

/// What speaks for the answers of one sheet.
private struct EvidenceFile: Encodable {
  struct Row: Encodable {
    var tag: String
    var kind: String
    var say: String
    /// Places of right answers.
    var facts: [Int]
    /// For each sentence, and for the whole of several, the evidence of each answer and of none.
    var answers: [[[Float]]]
    var none: [[Float]]
  }

  var sheet: String
  var facts: [String]
  var rows: [Row] = []

  init(sheet: String, facts: [String]) {
    self.sheet = sheet
    self.facts = facts
  }

  mutating func add(_ question: BlindQuestion, as tag: String, on index: QuestionIndex) {
    let remark = Remark(question.say)
    var row = Row(
      tag: tag, kind: question.kind.rawValue, say: question.say, facts: question.facts.compactMap(facts.firstIndex),
      answers: [], none: [])
    let asking = remark.sentences.filter(\.isQuestion)
    var wordings = (asking.isEmpty ? remark.sentences : asking).map(\.words)
    if remark.sentences.count > 1 { wordings.append(remark.sentences.flatMap(\.words)) }
    for words in wordings {
      let wording = Wording(words, without: index.name, in: index.lexicon)
      let (found, none) = index.evidence(for: wording, isRemark: asking.isEmpty)
      row.answers.append(found.map(\.evidence.values))
      row.none.append([none.nearest, none.third, none.isRemark, none.weight])
    }
    rows.append(row)
  }
}

extension Evidence {
  fileprivate var values: [Float] {
    [nearest, third, asked, said, unexplained, drift, asksAlike, isOfAnother, isCorrection]
  }
}
