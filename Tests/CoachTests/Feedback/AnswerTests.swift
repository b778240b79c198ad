import Testing

@testable import Coach

struct AnswerTests {
  @Test(arguments: [
    "Fine.", "No.", "Is it? I'd have said something smaller.", "Small from where you're standing, maybe.",
    "You don’t know what it was like.", "It's not that simple, you know.", "Not really.",
  ])
  func cold(_ answer: String) { #expect(Answer.isCold(answer)) }

  @Test(arguments: [
    "No one asked me that before.", "Right, and then he walked out on us.", "Maybe. I hadn't seen it like that.",
    "It's not just the job.", "Yes.", "Don't laugh, but I cried in the car.",
  ])
  func notCold(_ answer: String) { #expect(!Answer.isCold(answer)) }
}
