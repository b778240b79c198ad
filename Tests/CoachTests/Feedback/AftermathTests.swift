import Conversation
import Testing

@testable import Coach

@Suite struct AftermathTests {
  private func aftermath(
    _ before: (String, String)?, _ after: (String, String)?, pain: (Int, Int) = (6, 6),
    answer: String = "It was a Tuesday when they told us."
  ) throws -> Aftermath {
    func message(_ text: String, _ mood: (String, String)?, _ strength: Int) -> Message {
      Message(
        .partner, text, feels: [Feeling(emotion: "sadness", strength: strength)],
        mood: mood.map { Mood(trust: $0.0, distress: $0.1) })
    }
    let messages = [
      message("They let me go.", before, pain.0), said("That is hard.", .acknowledgeDifficulty),
      message(answer, after, pain.1),
    ]
    return Aftermath(of: try #require(Coach.standard.replies(in: messages).first))
  }

  @Test func trustComesBeforeDistress() throws {
    #expect(try aftermath(("guarded", "raw"), ("wary", "raw")) == .better)
    #expect(try aftermath(("open", "raw"), ("wary", "unsettled")) == .worse)
    #expect(try aftermath(("closed", "steady"), ("feeling his way", "raw")) == .better)
    #expect(try aftermath(("wary", "raw"), ("wary", "unsettled")) == .better)
    #expect(try aftermath(("wary", "steady"), ("wary", "raw")) == .worse)
  }

  @Test func unknownWordsAndNoMoodsTellNothing() throws {
    #expect(try aftermath(("spiky", "blue"), ("sunny", "green")) == .even)
    #expect(try aftermath(nil, nil) == .even)
  }

  @Test func whatTheySayAndFeelTellsToo() throws {
    #expect(try aftermath(nil, nil, answer: "Is it? You don't know that.") == .worse)
    #expect(try aftermath(nil, nil, answer: "Thank you. Nobody said that so far.") == .better)
    #expect(try aftermath(nil, nil, pain: (5, 8)) == .worse)
  }

  @Test func withoutAnAnswerThereIsNothingToTell() throws {
    let replies = Coach.standard.replies(in: [partner("They let me go."), said("That is hard.", .neutral)])
    #expect(Aftermath(of: try #require(replies.first)) == .even)
  }
}
