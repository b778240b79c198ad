import Conversation
import RolePlay
import Testing

@testable import LanguageModel

/// From a model's answers to a sheet: whatever they are, there is a sheet that passes every check, or a plain word why not.
@Suite struct ScenarioDraftingTests {
  typealias Answers = DraftAnswers

  @Test func aSheetPassesTheChecks() throws {
    let made = try #require(try Answers.made())
    let file = ScenarioFile(text: made.text, path: "x")
    #expect(file.review().isEmpty, "\(file.review())")
    let scenario = try #require(file.scenario)
    #expect(ScenarioTests.run(scenario).isEmpty)
    #expect(scenario.persona.name == "Mara" && scenario.persona.relation == "sister" && scenario.setting == .personal)
    #expect(scenario.opening.feels.first?.because == "you left the gate open")
    #expect(scenario.brief.contains("in your own words: my sister lost her dog."))
    #expect(scenario.facts.count == 8 && scenario.beats.count { $0.fact == nil } == 18 && scenario.tests.count >= 6)
    #expect(MadeUp.model(of: made.text) == "stub" && made.text.contains("of the words: my sister lost her dog"))
  }

  @Test func aSheetHoldsInRehearsal() throws {
    let made = try #require(try Answers.made())
    #expect(made.rehearsed(plays: 300).isEmpty, "\(made.rehearsed(plays: 300))")
  }

  @Test(arguments: DraftStage.feelings)
  func itHoldsWhateverTheyFeel(_ feeling: String) throws {
    let person = Answers.with(Answers.person, "feelings", [.string(feeling)])
    #expect(try Answers.made([person] + Answers.all.dropFirst()) != nil)
  }

  @Test(arguments: [
    "my boss was let go today", "a friend from the choir failed her exam", "my mum's house was flooded",
    "job loss, at 50",
    "our neighbour broke up with his boyfriend", "someone at work was passed over",
  ])
  func itHoldsWhomeverItIsAbout(_ topic: String) throws {
    let beats = Answers.with(
      Answers.beats, "lines",
      .array(
        (Answers.beats["lines"]?.array ?? []) + [
          .string("It's about this, and nothing else: " + topic.replacing("my ", with: "our ") + ".")
        ]))
    let made = try #require(try Answers.made([Answers.person, Answers.answers, beats, Answers.details], topic: topic))
    #expect(made.scenario.brief.contains(topic))
  }

  @Test func eachStageIsAskedForOnceAndCarriesWhatIsKnown() throws {
    let asked = try Answers.play(Answers.all).asked
    #expect(asked.map { $0.schema?.name } == ["person", "answers", "lines", "details"])
    #expect(asked.map(\.id) == [1, 2, 3, 4])
    #expect(asked.allSatisfy { $0.messages.count == 1 && $0.messages[0].text.contains("“my sister lost her dog”") })
    #expect(asked.dropFirst().allSatisfy { $0.messages[0].text.contains("You are Mara.") })
    #expect(asked[2].messages[0].text.contains("I took the bins out"))
    #expect(asked.reduce(0) { $0 + $1.maxTokens } <= 2_000)
    #expect(asked.allSatisfy { approximateTokens($0.messages[0].text) < 700 })
  }

  @Test func whatIsWrongIsToldAndAskedForOnceMore() throws {
    let advice = Answers.with(Answers.person, "opening", "You should take better care of your dog.")
    let (outputs, asked) = try Answers.play([advice, Answers.person] + Answers.all.dropFirst())
    guard case .made? = outputs.last else { return #expect(Bool(false), "\(outputs)") }
    #expect(
      asked.count == 5
        && asked[1].messages[0].text.contains("An earlier answer could not be used. the opening: it gave advice."))
  }

  @Test func aSecondUselessAnswerIsTheLast() throws {
    let advice = Answers.with(Answers.person, "opening", "You should take better care of your dog.")
    let failure = try #require(try Answers.failure([advice, advice]))
    #expect(
      failure.kind == .unfit && failure.what == "stub could not make a conversation of it: the opening: it gave advice."
    )
    #expect(failure.remedy.contains("hearken setup model") && failure.remedy.contains("scenarios list"))
  }

  @Test(
    arguments: [
      nil, .null, [], [:], "text", 1, ["name": 5, "opening": ["a", "b"], "feelings": "sad"], ["lines": "one"],
      ["details": [1, "x", [:]]], ["opening": .string(String(repeating: "I\u{0}", count: 100_000))],
    ] as [JSON?])
  func anyAnswerIsSurvived(_ value: JSON?) throws {
    for stage in DraftStage.allCases.indices {
      var played: [JSON?] = Answers.all
      played.insert(contentsOf: [value, value], at: stage)
      let outputs = try Answers.play(played).outputs
      // What is asked last may be missing; of the others one useless answer is one, and two are too many.
      switch outputs.last {
      case .made?: #expect(stage == DraftStage.details.rawValue)
      case .failed(let failure)?: #expect(failure.kind == .unfit)
      default: #expect(Bool(false), "\(outputs)")
      }
    }
  }

  @Test func goodAnswersOfBothAttemptsCount() throws {
    func half(_ keep: ClosedRange<Int>) -> JSON {
      guard case .object(let members) = Answers.answers else { return .null }
      return .object(members.enumerated().map { keep.contains($0) ? $1 : .init($1.name, "Thanks for asking.") })
    }
    let played = try Answers.play([Answers.person, half(0...2), half(3...5), Answers.beats, Answers.details])
    guard case .made(let made)? = played.outputs.last else { return #expect(Bool(false), "\(played.outputs)") }
    #expect(made.scenario.facts.count == 8)
  }

  @Test func tooLittleIsToldAsThat() throws {
    let few = Answers.with(
      Answers.beats, "lines", ["His bowl's still got breakfast in it.", "Thank you for listening."])
    let failure = try #require(try Answers.failure([Answers.person, Answers.answers, few, few]))
    #expect(failure.kind == .unfit)
    let again = try Answers.play([Answers.person, Answers.answers, few, few]).asked.last
    #expect(again?.messages[0].text.contains("Not these again: “His bowl's still got breakfast in it.”") == true)
    let same: JSON = .object(DraftQuestion.allCases.map { .init($0.member, "I don't know what happened to him.") })
    #expect(try Answers.failure([Answers.person, same, same])?.what.contains("it had been said before") == true)
  }

  @Test func whatSpeaksOfSomethingElseIsNoSheet() throws {
    let failure = try #require(try Answers.failure(Answers.all, topic: "my uncle crashed the tractor"))
    #expect(failure.what.hasSuffix("none of it speaks of what you asked for."))
  }

  @Test func withoutDetailsTheSheetIsWhole() throws {
    let none = Answers.with(Answers.details, "details", [["question": "Why?", "answer": "Thank you."]])
    #expect(try Answers.made([Answers.person, Answers.answers, Answers.beats, none])?.scenario.facts.count == 6)
    var (drafting, outputs) = ScenarioDrafting.begin(
      try DraftTopic(Answers.topic), PartnerTurn.Settings(endpoint: "localhost:1", model: "stub"), scenario: "about-it",
      at: Timestamp(seconds: 1_800_000_000), id: 1)
    for (id, answer) in zip(1..., Answers.all.dropLast()) {
      outputs = drafting.take(.done(id: id, Answer(text: "", ending: .complete, value: answer)))
    }
    outputs = drafting.take(.failed(id: 4, .unfit("no")))
    guard case .made? = outputs.last else { return #expect(Bool(false), "\(outputs)") }
  }

  @Test func whatTheServerSaysIsPassedOn() throws {
    var (drafting, _) = ScenarioDrafting.begin(
      try DraftTopic(Answers.topic), PartnerTurn.Settings(endpoint: "localhost:1", model: "stub"), scenario: "about-it",
      at: Timestamp(seconds: 1_800_000_000), id: 1)
    #expect(drafting.waitingFor == "who it is (1 of 4)")
    #expect(drafting.take(.failed(id: 9, .empty)).isEmpty)
    #expect(drafting.take(.failed(id: 1, .empty)) == [.failed(.empty)])
  }

  @Test func aQuestionThatIsInTheWayIsTakenOut() throws {
    let clash: JSON = [
      "details": [
        ["question": "What happened to the dog then?", "answer": "He ran under the fence, as far as anybody knows."],
        ["question": "Have you told Paul about it?", "answer": "He was the first one I told, over the hedge."],
      ]
    ]
    #expect(try Answers.made([Answers.person, Answers.answers, Answers.beats, clash]) != nil)
  }

  @Test func anotherOneHasAnotherName() throws {
    let (outputs, asked) = try Answers.play(Answers.all, others: ["Mara"])
    guard case .made(let made)? = outputs.last else { return #expect(Bool(false), "\(outputs)") }
    #expect(asked[0].messages[0].text.contains("Not Mara.") && made.scenario.persona.name == "Nora")
  }

  @Test func hostileTextStaysText() throws {
    let esc = "\u{1B}[2J"
    var person = Answers.with(Answers.person, "name", .string("Ma\u{202E}ra\(esc)"))
    person = Answers.with(person, "title", .string("x: [\u{0}\n- y: &a *a #"))
    person = Answers.with(person, "because", .string("\u{7}\"}]\n  id: evil"))
    let beats: JSON = [
      "lines": .array(
        (Answers.beats["lines"]?.array ?? []) + [
          "I said: \"it's here\" & *all* of it: yes.", .string("\(esc)I am in the \u{2028}lane."),
        ])
    ]
    let made = try #require(try Answers.made([person, Answers.answers, beats, Answers.details]))
    #expect(!made.text.unicodeScalars.contains { $0.isControl && $0 != "\n" })
    #expect(ScenarioFile(text: made.text, path: "x").review().isEmpty)
    #expect(!made.text.contains("lane.") && made.text.contains("I said: it's"))
  }
}
