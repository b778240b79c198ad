import Conversation
import Testing

@testable import Coach

struct FeltMomentTests {
  func felt(_ feels: [Feeling], earlier: [Feeling] = []) -> FeltMoment {
    FeltMoment(
      Reply(index: 1, text: "", reading: Reading(), before: nil, after: nil, feels: feels), earlier: earlier)
  }

  @Test func theStrongestPainfulFeelingIsTheOne() {
    let moment = felt([Feeling(emotion: "relief", strength: 9), Feeling(emotion: "fear", strength: 4)])
    #expect(moment.word?.adjective == "afraid")
  }

  @Test func theReasonMayLieInAnEarlierTurn() {
    let earlier = [Feeling(emotion: "shame", strength: 7, because: "you had already told your mum")]
    #expect(
      felt([Feeling(emotion: "shame", strength: 6)], earlier: earlier).cause == "you'd already told your mum")
    #expect(
      felt([Feeling(emotion: "anger", strength: 6)], earlier: earlier).cause == nil,
      "another feeling's reason")
  }

  @Test func aGoodReasonNeverExplainsAPain() {
    let moment = felt([
      Feeling(emotion: "fear", strength: 6),
      Feeling(emotion: "relief", strength: 8, because: "it is finally over"),
    ])
    #expect(moment.cause == nil)
    #expect(
      felt([Feeling(emotion: "relief", strength: 8, because: "it is finally over")]).stillHurts
        == "it's still hard")
  }

  @Test(
    arguments: [
      ("you didn't get the promotion", "you didn't get the promotion"),
      ("You lost your job today.", "you lost your job today"),
      ("because you had already told her", "you'd already told her"),
      ("nobody said a word", "nobody said a word"),
      ("you had a plan", "you had a plan"), ("Sam got it instead", "Sam got it instead"),
      ("of the email", nil), ("I lost my job", nil), ("my boss hates me", nil), ("the email", nil), ("", nil),
      ("losing the house you grew up in", nil),
    ] as [(String, String?)])
  func onlyAWholeClauseSaidToThePartnerIsAReason(_ written: String, _ spoken: String?) {
    #expect(FeltMoment.clause(written) == spoken)
  }

  @Test func theWordsFitTheKindOfTrouble() {
    func still(_ emotion: String) -> String {
      felt([Feeling(emotion: emotion, strength: 6, because: "you lost it all")]).stillHurts
    }
    #expect(still("anger") == "it still makes you angry that you lost it all")
    #expect(still("exhaustion") == "it still wears you down that you lost it all")
    #expect(still("quux") == "it's still hard that you lost it all")
  }

  @Test func nobodyIsToldThatTheySoundGuilty() {
    for word in FeelingWord.all {
      for strength in [4, 9] {
        let heard = felt([Feeling(emotion: word.noun, strength: strength, because: "you lost it all")]).heard
        #expect(!heard.isEmpty)
        #expect(
          heard.allSatisfy {
            !$0.contains("sound guilty") && !$0.contains("sound jealous") && !$0.contains("really really")
          })
      }
    }
  }
}
