import Testing

@testable import Coach

@Suite struct QuestionTests {
  private func question(_ text: String) -> Question? {
    PreparedReply(text, after: nil).clauses.last?.question
  }

  @Test(arguments: [
    "How did that feel?", "how did that feel", "what happened", "what is on your mind though",
    "So what was that like",
    "why do you think they did it", "and how are you holding up", "Can I ask what happened?",
    "with all of that, how do you sleep?", "I wonder, what did he say?",
  ])
  func open(_ text: String) { #expect(question(text) == .open) }

  @Test(arguments: [
    "Did they tell you?", "did they tell you", "is it because of the move", "which one do you prefer",
    "how long did it last",
    "What position was it?", "What was it for?", "when did this start", "when you be eating?", "Are you okay?",
    "any idea why?",
    "is your mum home",
  ])
  func closed(_ text: String) { #expect(question(text) == .closed) }

  @Test(arguments: ["You think the promotion would have helped?", "You okay?", "the fake it approach?"])
  func declarative(_ text: String) { #expect(question(text) == .declarative) }

  @Test(arguments: [
    "It hurts, doesn't it?", "it hurts, doesnt it", "You liked it there, right?", "that hurt, huh?",
  ])
  func tag(_ text: String) { #expect(question(text) == .tag) }

  @Test(arguments: [
    "I know what happened", "What a mess.", "That is what he did", "when I lost my job", "do something nice",
    "Do not worry", "you know how it is", "How awful!", "what doesn't kill you makes you stronger", "",
    "I see why",
    "and are one of the best", "who they are is clear",
  ])
  func none(_ text: String) { #expect(question(text) == nil) }
}
