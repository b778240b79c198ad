import Conversation
import Testing

@testable import Coach

/// The sentence after "For example": what of the learner's it keeps, and what it puts into their mouth.
struct ExampleTests {
  let coach = Coach.standard
  let tired = partner("Ten to five again. I sleep and I'm tired.", "exhaustion", 8, because: "sleep doesn't reach it")

  func example(_ messages: [Message]) -> String? {
    coach.feedback(on: messages, assessment: coach.assess(messages), partner: "Asha").focus?.rewording
  }

  func replies(_ clauses: (String, [Move])...) -> Message {
    let text = clauses.map(\.0).joined(separator: " ")
    return Message(.learner, text, reading: reading(text, clauses))
  }

  @Test func aSentenceThatIsNeitherWantedNorAQuestionIsNotKept() throws {
    let quit = replies(("I'd have left a place that did that.", [.neutral]))
    let better = try #require(example([tired, quit, tired, quit, tired, quit, tired]))
    #expect(!better.contains("left a place"), "\(better)")
  }

  @Test func twoGruntsAreNotGluedToASentence() throws {
    let grunt = replies(("wait what.", [.neutral]), ("today??", [.closedQuestion]))
    let better = try #require(example([tired, grunt, tired, grunt, tired, grunt, tired]))
    #expect(!better.contains("today") && !better.contains("wait"), "\(better)")
    #expect(better.first?.isUppercase == true, "nobody's spelling is imitated: \(better)")
  }

  @Test func aFaultySentenceBesideAGoodOneIsLeftOut() throws {
    let said = replies(
      ("I'm so sorry.", [.sympathy]), ("You should see a doctor about it.", [.practicalOffer]), ("hm", [.neutral]))
    for better in [example([tired, said, tired, said, tired])].compactMap(\.self) {
      #expect(!better.contains("doctor"), "\(better)")
    }
  }

  @Test func aGoodSentenceOfTheirsStays() throws {
    let asks = replies(("Did you see your manager today?", [.openQuestion]))
    let better = try #require(example([tired, asks, tired, asks, tired, asks, tired]))
    #expect(better.contains("Did you see your manager today?"), "\(better)")
  }

  @Test(arguments: ["did you see your manager today?", "But did you see your manager today?"])
  func whatDoesNotStandBesideANewSentenceIsLeftOut(_ text: String) throws {
    let asks = replies((text, [.openQuestion]))
    let better = try #require(example([tired, asks, tired, asks, tired, asks, tired]))
    #expect(!better.contains("manager") && better.first?.isUppercase == true, "\(better)")
  }

  // MARK: What the partner has said

  func felt(_ because: String, _ emotion: String = "exhaustion", said: [String]?) -> FeltMoment {
    let feels = [Feeling(emotion: emotion, strength: 8, because: because)]
    return FeltMoment(
      Reply(index: 1, text: "", reading: Reading(), before: nil, after: nil, feels: feels), earlier: [], said: said)
  }

  @Test func whatTheyHaveNotToldIsNotPutIntoTheLearnersMouth() {
    let because = "you laughed and nobody saw it"
    #expect(felt(because, said: ["I laughed all evening, and who saw."]).cause == because)
    #expect(felt(because, said: ["It's been a long week at the depot."]).cause == nil)
    #expect(felt(because, said: nil).cause == because)
  }

  @Test func anUnreadableReasonIsLeftAway() {
    let because = "every day is the same from ten to five in the morning till eleven"
    #expect(felt(because, said: ["Every day the same. Ten to five in the morning till eleven."]).cause == nil)
  }

  @Test func theFeelingIsNamedOnce() {
    let twice = felt("you're tired in a way that sleep doesn't reach", said: nil).heard
    #expect(twice.allSatisfy { !$0.contains("exhausted") }, "\(twice)")
    #expect(twice.allSatisfy { $0.lowercased().contains("you're tired in a way") })
    let once = felt("you lost your job", "disappointment", said: nil).heard
    #expect(once.allSatisfy { $0.contains("disappointed") }, "a loss is no word for a feeling here")
  }

  @Test func whatCanWaitIsSaidInEnglish() {
    func answers(_ text: String) -> Set<String> {
      let felt = RewordingTests.felt(nil)
      return Set(
        (0..<12).compactMap { salt in
          Rewording(isSafe: { _ in true }, variant: Variant("\(salt)")).of(text, move: .adviceTentative, felt: felt)
        })
    }
    #expect(answers("You could get the CV sorted.").allSatisfy { $0.hasPrefix("Getting the CV sorted can wait.") })
    #expect(answers("You could get the CV out there.").allSatisfy { !$0.contains("Getting the CV") })
    #expect(answers("You could get a new job.").allSatisfy { $0.hasPrefix("Getting a new job can wait.") })
  }
}
