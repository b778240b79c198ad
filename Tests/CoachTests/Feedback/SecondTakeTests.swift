import Conversation
import Testing

@testable import Coach

/// "Also worth another try": what is listed there, and why.
struct SecondTakeTests {
  let coach = Coach.standard
  let lost = partner(
    "I didn't get it. The promotion. So that's that.", "disappointment", 8, because: "you didn't get the promotion")
  let mum = partner("I'd already told my mum. God.", "shame", 8, because: "you had already told your mum")

  func others(_ replies: Message...) -> [SecondTake] {
    let messages = [lost] + replies.flatMap { [$0, mum] }
    return coach.feedback(on: messages, assessment: coach.assess(messages), partner: "Dana").others
  }

  let faulty = said("At least you still have a job.", .minimize)

  @Test func everyReplyListedHasItsReason() {
    let listed = others(
      faulty, said("Have you tried talking to HR?", .adviceQuestion),
      said("I lost mine in March, it was hell.", .selfStory))
    #expect(listed.map(\.quote) == ["Have you tried talking to HR?", "I lost mine in March, it was hell."])
    #expect(listed.map(\.reason) == ["advice as a question", "the story turned to you"])
  }

  @Test(arguments: ["oh noo", "damn", "Hm."])
  func aReplyInWhichNothingWasSeenIsNotListed(_ text: String) {
    #expect(others(faulty, said(text, .neutral)).isEmpty, "whatever was felt just then")
  }

  @Test func aReplyThatReachesIsNotListed() {
    let listed = others(
      faulty, said("When the anger stops, what is there?", .openQuestion),
      said("and the guy in the other office doesnt even know", .reflectContent), said("omg no", .sympathy))
    #expect(listed.isEmpty)
  }

  @Test func whatIsSaidInPassingIsNotListed() {
    #expect(
      others(faulty, said("I don't follow.", .selfStatement), said("No worries.", .platitudeReassure)).isEmpty)
    #expect(others(faulty, said("I always say what I think, me.", .selfStatement)).count == 1)
  }

  @Test func theFaultyClauseIsQuotedAndNotTheWholeReply() {
    let text = "That sounds hard. You should write to them."
    let mixed = Message(
      .learner, text,
      reading: reading(
        text, [("That sounds hard.", [.acknowledgeDifficulty]), ("You should write to them.", [.adviceDirective])]))
    let praised = said("You're ashamed because you'd told her first.", .reflectFeelingCause)
    #expect(others(faulty, mixed, praised).map(\.quote) == ["You should write to them."])
  }

  @Test func threeMomentsAreEnough() {
    let advice = said("You should quit.", .adviceDirective)
    #expect(others(faulty, advice, advice, advice, advice).count == 2, "with the focus, three")
  }

  @Test func everyMoveThatCostsHasAReason() {
    for move in Move.allCases where move.dimension?.isWanted == false || move == .hostile {
      #expect(FocusFinder.Cost.reason(for: move) != nil, "\(move)")
    }
  }
}
