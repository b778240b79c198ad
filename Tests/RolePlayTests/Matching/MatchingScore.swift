import Conversation
import Foundation

@testable import RolePlay

/// How often the blind questions of a sheet meet the right fact, and how often a wrong one.
struct MatchingScore {
  /// What became of one question.
  struct Outcome {
    var question: BlindQuestion
    var isRight: Bool
    /// A fact was told that does not answer it.
    var isWrongFact: Bool
    var cue: String
    var score = 1.0
    /// For each sentence its words as they are matched and the facts that came nearest.
    var nearest: [String] = []
  }

  var outcomes: [Outcome] = []

  var right: Double { share { $0.isRight } }
  var wrongFact: Double { share { $0.isWrongFact } }

  /// Each question is put right after the opening to a partner who trusts fully, so that no guard stands
  /// between the question and its fact.
  init(_ questions: [BlindQuestion], on scenario: Scenario) {
    let director = Director(scenario)
    for question in questions {
      var state = director.open(seed: 1).state
      state.trustTenths = 100
      let move: Move = Remark(question.say).asks ? .closedQuestion : .neutral
      let step = director.step(
        state, reply: question.say, reading: Play.reading(of: question.say, [move]))
      var outcome = Self.outcome(of: question, step.cue)
      outcome.score = step.cue.score ?? 1
      outcome.nearest = Remark(question.say).sentences.map { Self.nearest(to: $0, in: director) }
      outcomes.append(outcome)
    }
  }

  private static func outcome(of question: BlindQuestion, _ cue: Cue) -> Outcome {
    let told = cue.contents.compactMap(fact)
    let meets = told.contains { question.facts.contains($0) }
    let corrects = cue.contents.contains {
      if case .corrects = $0 { true } else { false }
    }
    let isRight =
      switch question.kind {
      case .question: meets
      case .falseClaim: meets || corrects
      case .unanswerable: told.isEmpty
      }
    let isWrongFact = told.contains { !question.facts.contains($0) }
    return Outcome(question: question, isRight: isRight, isWrongFact: isWrongFact, cue: cue.summary)
  }

  private static func nearest(to sentence: Sentence, in director: Director) -> String {
    let facts = director.index.lookup(sentence).facts.prefix(3).map {
      "\(director.scenario.facts[$0.index].id) \($0.score.formatted(.number.precision(.fractionLength(2)))) [\($0.ask)]"
    }
    return sentence.words.joined(separator: " ") + " → " + facts.joined(separator: ", ")
  }

  private static func fact(_ content: Cue.Content) -> String? {
    switch content {
    case .tells(let id), .again(let id), .guards(let id), .then(let id, _): id
    default: nil
    }
  }

  private func share(_ holds: (Outcome) -> Bool) -> Double {
    outcomes.isEmpty ? 0 : Double(outcomes.filter(holds).count) / Double(outcomes.count)
  }

  /// The scores of right facts, lowest first.
  var lowest: String {
    outcomes.filter { $0.isRight && $0.score < 0.72 }.sorted { $0.score < $1.score }
      .map { "\($0.score.formatted(.number.precision(.fractionLength(2)))) \($0.question.say)" }
      .joined(separator: "\n")
  }

  /// What went wrong, one question a line.
  var misses: [String] {
    outcomes.filter { !$0.isRight || $0.isWrongFact }.map { outcome in
      "\(outcome.isWrongFact ? "wrong fact" : "missed"): “\(outcome.question.say)” "
        + "(\(outcome.question.facts.joined(separator: " or "))) → \(outcome.cue)"
        + outcome.nearest.map { "\n      \($0)" }.joined()
    }
  }
}
