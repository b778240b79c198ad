import Conversation
import Testing

@testable import Practice

@Suite struct FeedbackPartsTests {
  @Test func aQuoteWorthAnotherTryComesWithItsReason() {
    var session = Fixtures.session
    session.feedback?.others = [SecondTake(message: 3, quote: "joining a club?", reason: "advice as a question")]
    let parts = feedbackParts(session)
    #expect(parts.contains(.heading("Also worth another try")))
    #expect(parts.contains(.moment("joining a club?", reason: "advice as a question")))
    #expect(SessionText.lines(session, columns: 78).contains("  “joining a club?”: advice as a question"))
  }

  @Test func aSessionFromBeforeThereWereReasonsListsNoQuotes() {
    var old = Fixtures.session
    old.feedback?.others = []
    #expect(!feedbackParts(old).contains(.heading("Also worth another try")))
  }

  @Test func aNextStepHasAHeadingThatLeavesTheChoice() {
    var session = Fixtures.session
    session.feedback?.focus = nil
    session.feedback?.nextStep = "Leave one question quite open."
    let parts = feedbackParts(session)
    #expect(parts.contains(.heading("If you want a next step")))
    #expect(parts.contains(.text("Leave one question quite open.")))
    #expect(!parts.contains(.heading("One thing to try")))
  }
}
