import Testing

@testable import RolePlay

@Suite struct RemarkTests {
  @Test(arguments: [
    "what happened", "did you tell him", "have you eaten today", "so who got it", "how you holding up",
    "tell me more",
    "why", "any idea who it was", "I wonder what she said", "don't you think he knew", "You told your mum?",
    "You told your mum, right?", "ok but when did it start",
  ])
  func asks(_ text: String) { #expect(Remark(text).asks) }

  @Test(arguments: [
    "What a day", "how awful", "don't worry so much", "what you need is a long rest",
    "when I lost mine I cried",
    "I'm sorry", "figure things out and what you want to do",
    "When one door closes another one opens.", "you did it", "", "...",
  ])
  func doesNotAsk(_ text: String) { #expect(!Remark(text).asks) }

  @Test func joinedQuestionsAreTwo() {
    let remark = Remark("Tell me about the role and what feedback you received.")
    #expect(remark.sentences.map(\.isQuestion) == [true, true])
  }

  @Test func idleNegationDeniesNothing() {
    #expect(Remark("I can't believe you were fired").sentences.map(\.isNegated) == [false])
    #expect(Remark("you weren't fired").sentences.map(\.isNegated) == [true])
  }
}
