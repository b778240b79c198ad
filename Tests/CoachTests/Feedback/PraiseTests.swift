import Conversation
import Testing

@testable import Coach

/// What is praised, how much of it is quoted, and what is held up as its proof.
struct PraiseTests {
  let coach = Coach.standard
  let before = partner("Three of them and me, on the screen.", "hurt", 6, because: "there were three of them")

  func strength(_ messages: [Message]) -> Observation? {
    coach.feedback(on: messages, assessment: coach.assess(messages), partner: "Asha").strength
  }

  func said(_ clauses: (String, [Move])...) -> Message {
    let text = clauses.map(\.0).joined(separator: " ")
    return Message(.learner, text, reading: reading(text, clauses))
  }

  // MARK: The proof

  @Test func anAnswerThatPutsOffIsNotCutBeforeItsNo() throws {
    let asked = said(("You wanted to tell Rob in August.", [.reflectContent]))
    let no = partner("I'll tell you what I've got. No answer. It rings, and nobody picks up.", "loneliness", 6)
    let why = try #require(strength([before, asked, no])).why
    #expect(!why.contains("“"), "\(why)")
  }

  @Test func theSentenceThatGivesSomethingIsQuoted() {
    #expect(
      Quote.telling(of: "Let me see. He starts Monday. The rota, the passwords, the clinics that cry.")
        == "He starts Monday. The rota, the passwords, the clinics that cry.")
    #expect(
      Quote.telling(of: "I don't know. Anyway. Helen told me on Wednesday, ten to five.")
        == "Helen told me on Wednesday, ten to five.")
    #expect(Quote.telling(of: "Yes. That's about right.") == nil, "hardly anything beyond its opener")
    #expect(Quote.telling(of: "She asked about milk at one o'clock.") == "She asked about milk at one o'clock.")
    #expect(Quote.telling(of: "") == nil)
    #expect(Quote.telling(of: String(repeating: "word ", count: 60))?.hasSuffix("word…") == true)
  }

  @Test func anAnswerThatTellsNoMoreIsNoProof() throws {
    let told = partner("They gave it to Owen after my seven months there.", "hurt", 7, because: "they gave it to Owen")
    let again = partner(
      "Could be. I'd have to hear it again in a better week.", "hurt", 7, because: "they gave it to Owen")
    let reply = said(("So they gave it to Owen.", [.reflectContent]))
    #expect(try #require(strength([told, reply, again])).why.contains("“") == false)
    let more = partner("He sat next to me for two weeks with a notebook.", "anger", 6, because: "you trained him")
    #expect(try #require(strength([told, reply, more])).why.contains("notebook"))
  }

  // MARK: The quote

  @Test func theWholeOfAnEitherOrIsQuoted() throws {
    let either = said(
      ("It is because you feel ashamed,", [.nameFeeling]), ("or because you are angry?", [.closedQuestion]))
    #expect(try #require(strength([before, either, before])).quote.hasSuffix("or because you are angry?"))
  }

  @Test func theOtherHalfOfTheSentenceIsNotCutOff() throws {
    let both = said(("so u said yes", [.reflectContent]), ("but u were gone", [.neutral]))
    #expect(try #require(strength([before, both, before])).quote == "so u said yes but u were gone")
    let faulty = said(
      ("You were on your own there,", [.reflectContent]), ("but you should have called.", [.criticizeBlame]))
    #expect(strength([before, faulty, before])?.quote.contains("should") != true)
  }

  @Test func aFullerSentenceIsPraisedBeforeAFragment() throws {
    let fragment = said(("And then that.", [.reflectContent]))
    let full = said(("Three of them, and you alone on the screen.", [.reflectContent]))
    #expect(try #require(strength([before, fragment, before, full, before])).message == 3)
  }

  @Test func whatHoldsThemToTheirWordsIsNotPraisedFirst() throws {
    let held = said(("You just said you'd told them about the screen.", [.reflectContent]))
    let asked = said(("What was it like, on that screen?", [.openQuestion]))
    #expect(try #require(strength([before, held, before, asked, before])).message == 3)
  }

  // MARK: The words around it

  @Test func roomToPutItRightIsOnlyPraisedWhereItWasLeft() {
    let wording = Wording.strength(of: .reflectContent)
    var seen: [Bool: Set<String>] = [:]
    for asked in [true, false] {
      for salt in 0..<60 {
        let why = wording?.why(Blanks(name: "Asha", feeling: nil, asked: asked), by: Variant("\(salt)")) ?? ""
        seen[asked, default: []].insert(why)
      }
    }
    #expect(seen[true]?.contains { $0.contains("room to put it right") } == true)
    #expect(seen[false]?.contains { $0.contains("room to put it right") } == false)
    #expect((seen[false]?.count ?? 0) >= 5, "nobody reads the same sentence every time")
    #expect(seen.values.joined().allSatisfy { !$0.contains("{") })
  }
}
