import Conversation
import Testing

@testable import Coach

/// What is offered where nothing asks to be changed.
struct NextStepTests {
  let coach = Coach.standard
  /// Answers every reply, each time with more.
  func talk(_ count: Int, _ clauses: [(String, [Move])]) -> [Message] {
    let text = clauses.map(\.0).joined(separator: " ")
    return (0..<count).flatMap { turn in
      [
        partner("They moved my desk again, for the \(turn)th time.", "hurt", 6),
        Message(.learner, text, reading: reading(text, clauses)),
      ]
    }
  }

  func feedback(_ messages: [Message], _ scores: [Double], norms: [String] = []) -> Feedback {
    let assessment = Assessment(
      judged: true,
      scores: zip(Dimension.allCases, scores).map { DimensionScore($0, score: $1, certainty: .firm) })
    return coach.feedback(on: messages, assessment: assessment, partner: "Dana", norms: norms)
  }

  let good: [(String, [Move])] = [
    ("They moved you, and it hurts that they did.", [.reflectFeelingCause, .validateFeeling]),
    ("What was that like?", [.openQuestion]),
  ]

  @Test func aPractisedLearnerDoesNotLeaveWithPraiseOnly() throws {
    let given = feedback(talk(8, good), [3.6, 2.9, 3.4, 1, 1, 1])
    #expect(given.focus == nil)
    let step = try #require(given.nextStep)
    #expect(step.contains("feel") || step.contains("felt") || step.contains("lonely"), "the least used: \(step)")
    #expect(!step.contains("{"))
  }

  @Test func fewRepliesOrAFocusNeedNoStep() {
    #expect(feedback(talk(7, good), [3.6, 2.9, 3.4, 1, 1, 1]).nextStep == nil)
    let faulty = talk(8, good + [("At least you still have a job.", [.minimize])])
    #expect(feedback(faulty, [3.6, 2.9, 3.4, 1, 1, 2]).focus != nil)
    #expect(feedback(faulty, [3.6, 2.9, 3.4, 1, 1, 2]).nextStep == nil)
  }

  @Test func nobodyIsSentToAskWhereReserveIsRespect() throws {
    let step = try #require(feedback(talk(8, good), [2.8, 3, 3.4, 1, 1, 1], norms: ["reserve is respect"]).nextStep)
    #expect(Wording.nextSteps(.validatingEmotions).contains(step.replacing("Dana", with: "{name}")))
  }

  @Test func muchOfEverythingIsSaidToBeThat() throws {
    let step = try #require(feedback(talk(8, good), [4.6, 4.4, 4.2, 1, 1, 1]).nextStep)
    #expect(step.hasPrefix("You did a good deal of all that helps."))
  }

  @Test func noStepFindsFault() {
    let steps = Dimension.allCases.filter(\.isWanted).flatMap { Wording.nextSteps($0) } + Wording.nextSteps(nil)
    for step in steps {
      #expect(step.hasSuffix("."))
      for word in ["should", "must", "failed", "not enough", "too little", "never", "!"] {
        #expect(!step.lowercased().contains(word), "\(step)")
      }
    }
  }
}
