import Conversation
import Testing

@testable import Coach

/// Sentences as learners write them, the move in them, and what comes out with a partner who is ashamed
/// because "you had already told your mum".
struct RewordingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var said: String
    var move: Move
    var becomes: Set<String>
    init(_ said: String, _ move: Move, _ becomes: String...) {
      self.said = said
      self.move = move
      self.becomes = Set(becomes)
    }
    var testDescription: String { said }
  }

  static func felt(_ emotion: String?, _ strength: Int = 7, _ because: String? = nil) -> FeltMoment {
    let feels = emotion.map { [Feeling(emotion: $0, strength: strength, because: because)] } ?? []
    return FeltMoment(
      Reply(index: 1, text: "", reading: Reading(), before: nil, after: nil, feels: feels), earlier: [])
  }

  static let shame = felt("shame", 7, "you had already told your mum")

  static let cases = [
    Case(
      "Have you tried talking to HR?", .adviceQuestion,
      "What would you say to HR, if you could say anything?", "What do you wish HR knew about it?"),
    Case(
      "have you thought about a new job", .adviceQuestion,
      "thinking about a new job can wait. how are you holding up?",
      "thinking about a new job can wait. what's the worst of it just now?"),
    Case(
      "Couldn’t you ask for a transfer?", .adviceQuestion,
      "Asking for a transfer can wait. How are you holding up?",
      "Asking for a transfer can wait. What's the worst of it just now?"),
    Case(
      "Do you think a walk would help?", .adviceQuestion,
      "Does anything help at the moment, even a little?", "What gets you through the day at the moment?"),
    Case(
      "maybe you could take a day off", .adviceTentative,
      "When did you last have a moment to yourself?", "Do you get any rest from it?"),
    Case(
      "At least you still have a job", .minimize,
      "You still have a job, and it stings that you'd already told your mum."),
    Case(
      "It's just a promotion.", .minimize,
      "It's not just a promotion to you, is it?", "It's more than just a promotion to you, isn't it?"),
    Case("it's not that bad", .minimize, "How bad is it?"),
    Case(
      "Other people have it worse", .compareWorse,
      "Whatever other people are dealing with, it still stings that you'd already told your mum."),
    Case(
      "Everything happens for a reason.", .platitudeReassure,
      "I don't know the reason for this one. Right now it stings that you'd already told your mum."),
    Case(
      "I'm sure you'll find something better!", .platitudeReassure,
      "I hope you'll find something better. Right now it stings that you'd already told your mum."),
    Case(
      "Keep your head up", .platitudeReassure,
      "You don't have to keep your head up with me.", "You don't have to keep your head up for my sake."),
    Case(
      "You need to move on", .fatalism,
      "You don't have to move on yet.", "You don't have to have moved on by now."),
    Case(
      "It is what it is", .fatalism, "It is what it is, and it still stings that you'd already told your mum."
    ),
    Case(
      "You should have asked sooner", .criticizeBlame,
      "Do you wish you had asked sooner?"),
    Case("Why didn't you ask?", .criticizeBlame, "What made it hard to ask?"),
    Case("Don't be so sad", .criticizeBlame, "You're sad, and I can see why: you'd already told your mum."),
    Case(
      "you're overreacting", .criticizeBlame,
      "This has hit you hard, and I can see why: you'd already told your mum."),
    Case(
      "Maybe your boss had reasons", .challengeDoubt,
      "Maybe your boss had reasons. Either way, it still stings that you'd already told your mum."),
    Case("Let's get drunk", .brushOff, "We can get drunk later. How are you holding up?"),
    Case(
      "I'm so sorry to hear that.", .sympathy, "I'm so sorry. It stings that you'd already told your mum."),
    Case("That sucks", .acknowledgeDifficulty, "It sucks that you'd already told your mum."),
    Case("are you ok?", .closedQuestion, "How are you holding up?"),
  ]

  @Test(arguments: cases)
  func keepsTheLearnersWords(_ one: Case) throws {
    for salt in ["a", "b", "c", "d", "e", "f"] {
      let rewording = Rewording(isSafe: { _ in true }, variant: Variant(one.said, salt))
      let said = try #require(rewording.of(one.said, move: one.move, felt: Self.shame))
      #expect(one.becomes.contains(said), "\(one.said) → \(said)")
    }
  }

  @Test func everyVariantIsReached() throws {
    var seen: Set<String> = []
    for salt in 0..<20 {
      let rewording = Rewording(isSafe: { _ in true }, variant: Variant("\(salt)"))
      seen.insert(try #require(rewording.of("Have you tried yoga?", move: .adviceQuestion, felt: Self.shame)))
    }
    #expect(seen.count == 2)
  }

  @Test(arguments: [
    "lol", "and then the cat sat on the mat", "x", "Have you tried?", "At least", "", "!!!", "😂 😂", "you",
  ])
  func whereNoWordsCanBeKeptTheFeelingIsSaid(_ said: String) throws {
    for move in Move.allCases {
      let rewording = Rewording(isSafe: { _ in true }, variant: Variant(said))
      let better = try #require(rewording.of(said, move: move, felt: Self.shame))
      #expect(!better.isEmpty)
      #expect(
        better.lowercased().contains("ashamed") || better.contains("told your mum") || better.contains("?"),
        "\(better)")
    }
  }

  @Test func nothingIsInventedWhereNothingIsKnown() throws {
    for move in Move.allCases {
      let rewording = Rewording(isSafe: { _ in true }, variant: Variant("x"))
      let better = try #require(rewording.of("whatever that was", move: move, felt: Self.felt(nil)))
      #expect(better.hasSuffix("?") && !better.contains("feel") && !better.contains("you sound"), "\(better)")
    }
    #expect(Self.felt(nil).stillHurts == "it's still hard")
  }

  @Test func unsafeSuggestionsAreLeftOut() throws {
    let rewording = Rewording(isSafe: { !$0.contains("HR") }, variant: Variant("x"))
    let better = try #require(
      rewording.of("Have you tried talking to HR?", move: .adviceQuestion, felt: Self.shame))
    #expect(!better.contains("HR"))
    let none = Rewording(isSafe: { _ in false }, variant: Variant("x"))
    #expect(none.of("Have you tried talking to HR?", move: .adviceQuestion, felt: Self.shame) == nil)
  }

  @Test func addingKeepsTheLearnersSentenceWhole() throws {
    let rewording = Rewording(isSafe: { _ in true }, variant: Variant("x"))
    let more = try #require(rewording.adding(to: "I'm here", missing: .validatingEmotions, felt: Self.shame))
    #expect(more.hasPrefix("I'm here. "))
    #expect(more.contains("ashamed"))
    let asked = try #require(
      rewording.adding(to: "im so sorry!", missing: .encouragingElaboration, felt: Self.shame))
    #expect(asked.hasPrefix("im so sorry! "))
    #expect(asked.hasSuffix("?"))
  }

  @Test func aSmallWordIsReplacedByTheFeeling() {
    let rewording = Rewording(isSafe: { _ in true }, variant: Variant("x"))
    let felt = Self.felt("devastation", 9, "you lost the house")
    #expect(
      rewording.of("You seem a bit sad about it", move: .nameFeeling, felt: felt)
        == "You seem devastated about it")
  }

  @Test func everyRuleHasItsOwnName() {
    #expect(Set(RewordingRule.all.map(\.id)).count == RewordingRule.all.count)
  }

  @Test func aLossIsNamedInTheSorrow() {
    let rewording = Rewording(isSafe: { _ in true }, variant: Variant("x"))
    let lost = Self.felt("grief", 8, "you lost your job this morning")
    let named = rewording.of("so sorry to hear that", move: .sympathy, felt: lost)
    #expect(named == "I'm so sorry you lost your job this morning.")
    let loves = Self.felt("sadness", 6, "you still love the actual work")
    let hurts = rewording.of("I'm sorry.", move: .sympathy, felt: loves)
    #expect(hurts == "I'm sorry. It hurts that you still love the actual work.")
  }

  @Test func aGoodFeelingIsNotPitied() {
    let proud = Self.felt("pride", 7, "you ran that desk well")
    #expect(proud.heard == ["It counts for something that you ran that desk well."])
    #expect(proud.stillHurts == "it's still hard")
  }
}
