import Conversation
import Testing

@testable import Coach

/// What shows that a reply was listened to and what only sounds like it.
@Suite struct ListeningTests {
  private func reflects(_ reply: String, after partner: String, earlier: [String] = []) -> Double {
    Coach.standard.read(reply, after: partner, earlier: earlier).confidence(of: .reflectContent)
  }

  @Test(arguments: [
    ("you fed him for nine years", "My brother hasn't rung. I made his dinners for nine years."),
    ("two grand and not even a thank you", "They offered me another two grand. I don't care about that."),
    ("you came back and your desk was gone", "My desk was gone when I came back."),
    ("Losing the house you grew up in must be awful", "We're selling the house I grew up in."),
    ("so they sacked you by text", "They laid me off. Didn't even ring."),
  ])
  func takesUpTheStory(_ reply: String, _ partner: String) {
    #expect(reflects(reply, after: partner) >= 0.5)
  }

  /// Sorry first, and with what for: some understanding, and more than in what anyone could say.
  @Test func aKindWordWithParticularsShowsSome() {
    let partner = "My sister said it in front of everyone, at the wedding."
    let particular = reflects("I'm sorry she said that at your own wedding", after: partner)
    #expect(particular > 0.25)
    #expect(particular > reflects("I'm so sorry to hear that", after: partner) + 0.2)
  }

  @Test(arguments: [
    "I understand", "I'm so sorry to hear that", "you're so strong and I'm always here for you", "that must be hard",
    "it will get better", "you should ring him", "my desk was gone once too", "if your desk is gone then it is gone",
  ])
  func warmthAndAdviceAreNotListening(_ reply: String) {
    #expect(reflects(reply, after: "My desk was gone when I came back, and he has not rung.") < 0.3)
  }

  @Test func wordsOfEarlierTurnsCountForLess() {
    let reply = "you brought that tin every Christmas"
    let now = reflects(reply, after: "I brought him a tin at Christmas.")
    let before = reflects(reply, after: "He said nothing.", earlier: ["I brought him a tin at Christmas."])
    #expect(now >= before && before > reflects(reply, after: "He said nothing."))
  }

  @Test func whatWasBegunWithTheirWordsGoesOnInOnesOwn() {
    let partner = "Twenty-seven years at the plant. Called in at nine, out by half past."
    let reading = Coach.standard.read("twenty-seven years and they were done with you in one morning", after: partner)
    #expect(reading.clauses.allSatisfy { $0.moves.contains { $0.move == .reflectContent && $0.confidence >= 0.5 } })
  }
}
