import Conversation
import Testing

@testable import Coach

/// What once went wrong in feedback, each named after what broke.
struct FeedbackFlawTests {
  let coach = Coach.standard
  let lost = partner(
    "I didn't get it. The promotion. So that's that.", "disappointment", 8, because: "you didn't get the promotion")
  let mum = partner("I'd already told my mum. God.", "shame", 7, because: "you had already told your mum")
  let shut = partner("I've tried all of that.", "anger", 7, because: "they gave it to someone you trained")

  func feedback(_ messages: [Message]) -> Feedback {
    coach.feedback(on: messages, assessment: coach.assess(messages), partner: "Dana")
  }

  func said(_ clauses: (String, [Move])...) -> Message {
    let text = clauses.map(\.0).joined(separator: " ")
    return Message(.learner, text, reading: reading(text, clauses))
  }

  // MARK: Repairs

  @Test func aReplyThatRepairsIsNotWorthAnotherTry() {
    let given = feedback([
      lost, said(("At least you have a job.", [.minimize])), shut,
      said(("Be glad of it, I said.", [.minimize]), ("Sorry, that came out wrong.", [.repair])), mum,
      said(("ok", [.neutral])), mum, said(("right", [.neutral])), mum,
    ])
    #expect(given.strength?.move == .repair)
    #expect(!given.moments.contains(1), "what was taken back is mended")
    #expect(!given.moments.contains(3))
    #expect(given.focus?.message != 1 && given.focus?.message != 3)
  }

  @Test(arguments: ["Sorry, that was a silly thing to say", "my bad, ignore that", "I didn’t mean to push you"])
  func anApologyThatTheCoachMissedIsNotFoundFaultWith(_ text: String) {
    let missed = said((text, [.criticizeBlame]))
    let given = feedback([
      lost, said(("At least you have a job.", [.minimize])), shut, missed, mum, said(("Go on.", [.minimalEncourager])),
      mum,
    ])
    #expect(given.focus?.message != 3 && given.focus?.message != 1)
    #expect(!given.moments.contains(3))
  }

  @Test func anApologyCutInTwoIsOne() {
    let apology = said(("Sorry,", [.repair]), ("that was a silly thing to say", [.criticizeBlame]))
    #expect(feedback([lost, said(("What was it like?", [.openQuestion])), mum, apology, mum]).focus?.message != 3)
  }

  @Test func aWordThatKeepsThemGoingIsEnough() {
    let messages = [
      lost, said(("mm", [.minimalEncourager])), mum, said(("Tell me more about it.", [.inviteElaborate])), mum,
      said(("go on", [.minimalEncourager])), mum,
    ]
    #expect(
      ![1, 5].contains(feedback(messages).focus?.message) || feedback(messages).focus?.dimension != .validatingEmotions)
  }

  @Test func sorrowIsNotARepair() {
    let sorry = said(("I'm sorry you lost it.", [.sympathy]))
    var unsure = sorry
    unsure.reading?.clauses[0].moves.append(TaggedMove(.repair, confidence: 0.6))
    let given = feedback([lost, said(("You're overreacting.", [.criticizeBlame])), shut, unsure, mum])
    #expect(given.focus?.message == 1)
  }

  @Test func whatComesAfterARepairStillCosts() {
    let given = feedback([
      lost, said(("Sorry, that came out wrong.", [.repair]), ("But at least you have a job.", [.minimize])), shut,
    ])
    #expect(given.focus?.move == .minimize)
    #expect(given.focus?.quote == "But at least you have a job.")
  }

  // MARK: Advice in a question's clothes

  static let advice = RewordedSentences.all.filter { $0.move.dimension == .adviceGiving && $0.move != .information }

  @Test func aRewordingOfAdviceIsNotAdviceAgain() {
    let signs = [
      "too soon to", "would it be like to", "feel possible", "how do you feel about talking", "have you tried",
      "have you thought", "should", "what if", "why not", "could you", "would it help to", "do you feel ready",
    ]
    for (said, move, _) in Self.advice {
      for salt in 0..<6 {
        let writer = Rewording(isSafe: { _ in true }, variant: Variant(said, "\(salt)"))
        let better = writer.of(said, move: move, felt: RewordingTests.shame)?.lowercased() ?? ""
        #expect(!signs.contains(where: better.contains), "\(said) → \(better)")
      }
    }
  }

  @Test func theCoachSeesNoAdviceInWhatItOffersInstead() {
    for (said, move, _) in Self.advice {
      for salt in 0..<2 {
        let safe: @Sendable (String) -> Bool = {
          Coach.standard.read($0, after: nil).strength(of: .adviceGiving) < TaggedMove.shown
        }
        let writer = Rewording(isSafe: safe, variant: Variant(said, "\(salt)"))
        #expect(writer.of(said, move: move, felt: RewordingTests.shame) != nil, "\(said)")
      }
    }
  }

  // MARK: Sentences nobody says

  @Test func everyRewordingReadsLikeASentence() {
    for (said, move, becomes) in RewordedSentences.all {
      let writer = Rewording(isSafe: { _ in true }, variant: Variant(said))
      let better = writer.of(said, move: move, felt: RewordingTests.shame)
      #expect(better == becomes, "\(said)")
    }
  }

  @Test func noWayOfPuttingItIsBroken() {
    let odd = [
      "  ", " .", "..", ". .", " ?", "?.", " a.", " the.", " to.", " and.", "him knew", "them knew", "not not ",
    ]
    for (said, move, _) in RewordedSentences.all where move != .nameFeeling {
      for emotion in ["shame", "fear", "relief", nil] {
        for cause in ["you lost the house", nil] {
          for salt in 0..<2 {
            let writer = Rewording(isSafe: { _ in true }, variant: Variant(said, "\(salt)"))
            let better = writer.of(said, move: move, felt: RewordingTests.felt(emotion, 7, cause)) ?? ""
            #expect(better.last.map { ".?".contains($0) } == true, "\(said) → \(better)")
            #expect(!odd.contains(where: better.contains), "\(said) → \(better)")
          }
        }
      }
    }
  }

  @Test func adviceIsAnsweredInMoreThanOneWay() {
    let ways = (0..<40).compactMap { salt in
      Rewording(isSafe: { _ in true }, variant: Variant("\(salt)"))
        .of("You should paint the fence blue.", move: .adviceDirective, felt: RewordingTests.shame)
    }
    #expect(Set(ways).count >= 5)
  }

  @Test func nobodyIsToldThatADoctorOrRestCanWait() {
    for said in ["See a doctor.", "Get some sleep.", "Pray to God.", "Take time off.", "Call the police.", "Get help."]
    {
      for salt in 0..<10 {
        let writer = Rewording(isSafe: { _ in true }, variant: Variant("\(salt)"))
        let better = writer.of(said, move: .adviceDirective, felt: RewordingTests.felt(nil)) ?? ""
        #expect(!better.contains("\(said.dropLast()) can wait") && !better.contains("ing can wait"), "\(better)")
      }
    }
  }

  // MARK: What she said next

  @Test func herAnswerStandsWhereHerFeelingStood() throws {
    let long = String(repeating: "and then they told me again ", count: 8)
    let short = "Let me see. It was the Tuesday after, in the car park."
    for answer in [long, short] {
      let messages = [lost, said(("What was that like?", [.openQuestion])), partner(answer, "shame", 8)]
      let why = try #require(feedback(messages).strength?.why)
      #expect(!why.contains("felt most"))
      #expect(why.contains(answer == short ? "Tuesday after" : "…"))
    }
  }

  // MARK: Fillers and good beginnings

  @Test func aFillerIsNoStrength() {
    for filler in ["Ofcourse", "Of course!", "yeah ok", "Oh wow.", "I see", "👍 ok"] {
      let given = feedback([
        lost, said((filler, [.validateFeeling])), mum, said(("That sounds rough.", [.acknowledgeDifficulty])), mum,
        said((filler, [.affirmStrength])), mum,
      ])
      #expect(given.strength?.quote == "That sounds rough.", "\(filler)")
      #expect(feedback([lost, said((filler, [.validateFeeling]))]).strength == nil)
    }
  }

  @Test func aFirstSoSorryIsLeftInPeace() {
    let messages = [
      lost, said(("I'm so sorry.", [.sympathy])), mum, said(("What did she say?", [.closedQuestion])), mum,
      said(("What was that like?", [.openQuestion])), mum, said(("hm", [.neutral])), mum,
    ]
    #expect(feedback(messages).focus?.message != 1)
    #expect(feedback(Array(messages.prefix(3))).focus == nil)
  }

  @Test func aStoryToldBackIsNotTakenApart() {
    let messages = [
      lost, said(("Oh no.", [.neutral])), mum, said(("So your mum knows and you have to tell her.", [.reflectContent])),
      mum, said(("Like a kick in the teeth.", [.reflectMetaphor])), mum, said(("How come?", [.openQuestion])), shut,
    ]
    #expect(![3, 5].contains(feedback(messages).focus?.message))
  }

  @Test func aFeelingFromLongAgoIsNotSaidToBeInTheLastMessage() throws {
    let messages = [
      lost, said(("What was that like?", [.openQuestion])), partner("It was a Tuesday."),
      said(("A Tuesday, was it.", [.neutral])), partner("Yes."), said(("How come?", [.openQuestion])),
      partner("No idea."),
    ]
    let focus = try #require(feedback(messages).focus)
    #expect(!focus.why.contains("disappointment"))
  }

  @Test func aShrugIsNoFeelingThatWentBy() {
    let shrug = partner("I'd have to look.", "shame", 7, because: "you had already told your mum")
    let kind = said(("its ok u dont have to find the word", [.neutral]))
    let ask = said(("What was that like?", [.openQuestion]), ("You told her first.", [.reflectContent]))
    let given = feedback([lost, ask, mum, ask, shrug, kind, shrug, kind, shrug])
    #expect(given.focus?.dimension != .validatingEmotions || ![5, 7].contains(given.focus?.message))
    #expect(given.focus?.why.contains("There was shame") != true)
  }

  @Test func aDetailLaterInTheReplyIsNoticed() {
    let reply = said(("I'm so sorry.", [.sympathy]), ("And to hear it after telling your mum.", [.neutral]))
    let messages = [
      lost, said(("What was that like?", [.openQuestion])), mum, reply, mum, said(("How come?", [.openQuestion])), mum,
    ]
    #expect(feedback(messages).focus?.message != 3)
  }

  // MARK: What is not talk

  @Test func aMistypedCommandIsNotReworded() throws {
    let slip = said(("/foo bar", [.neutral]))
    let given = try #require(feedback([lost, slip, mum]).focus)
    #expect(given.rewording == nil)
    #expect(given.title == "This one looks like a mistyped command")
    let other = feedback([lost, slip, mum, said(("At least you have a job.", [.minimize])), shut])
    #expect(other.focus?.move == .minimize)
    #expect(!other.moments.contains(1))
    #expect(coach.note(on: try #require(slip.reading), partner: "Dana")?.contains("command") == true)
  }

  @Test func linksPicturesAndNoiseGetWordsOfTheirOwn() throws {
    let link = try #require(feedback([lost, said(("https://example.org/help", [.information])), mum]).focus)
    #expect(link.title == "A link came instead of an answer")
    let picture = try #require(feedback([lost, said(("😢", [.unreadable])), mum]).focus)
    #expect(picture.title == "A picture on its own")
    #expect(picture.rewording?.hasPrefix("😢 You sound really disappointed") == true)
    let noise = try #require(feedback([lost, said(("sdkfj hsdkf", [.unreadable])), mum]).focus)
    #expect(noise.title == "Dana could not make sense of this one")
    for given in [link, picture, noise] { #expect(!given.why.contains("answered:")) }
  }

  @Test(
    arguments: [
      ("/foo", .command), ("/foo bar", .command), ("/ what", nil), ("/usr/bin is a path", nil),
      ("www.example.org", .link),
      ("read https://example.org", nil), (":(", .emoji), ("❤️ 😢", .emoji), ("ok 😢", nil), ("...", nil), ("5", nil),
      ("", nil),
    ] as [(String, Noise?)])
  func noise(_ text: String, _ kind: Noise?) { #expect(Noise(text, reading: Reading()) == kind) }

  @Test func anyTextGetsFeedback() {
    let texts = [
      "", " ", "\u{0}", "e\u{301}", "🇬🇧", "-", "--", "’", "un-", "-un", "/", "//", "/é", "مرحبا", "我很难过", "a\nb\nc",
      "?!",
      String(repeating: "at least ", count: 300), String(repeating: "x", count: 5_000), "You should", "It's just",
      "AT LEAST",
    ]
    for text in texts {
      let given = feedback([lost, Message(.learner, text), mum, Message(.learner, text), shut, Message(.learner, text)])
      #expect((given.focus?.quote.count ?? 0) <= 140)
      #expect((given.focus?.rewording?.count ?? 0) <= 260)
    }
  }

  // MARK: Little to go by

  @Test func oneOrTwoRepliesAreAFirstImpression() {
    let good = said(("What was that like?", [.openQuestion]))
    let bad = said(("At least you have a job.", [.minimize]))
    func words(_ messages: [Message]) -> String {
      let given = feedback(messages)
      return [given.strength?.why, given.focus?.why].compactMap(\.self).joined(separator: " ")
    }
    func hedges(_ text: String) -> Int { text.split(separator: "first impression").count - 1 }
    #expect(hedges(words([lost, good, mum])) == 1)
    #expect(hedges(words([lost, bad, shut])) == 1)
    #expect(hedges(words([lost, good, mum, bad, shut])) == 1, "said once")
    #expect(hedges(words([lost, good, mum, bad, shut, good, mum])) == 0)
  }

  // MARK: Praise and focus

  @Test func aClauseIsNotPraisedAndCriticised() {
    let both = said(("It makes sense, everyone gets that.", [.validateFeeling]))
    var torn = both
    torn.reading?.distortions = [
      DistortionFinding(.linguisticDistancing, severity: 0.9, evidence: "everyone gets that")
    ]
    let given = feedback([lost, torn, mum])
    #expect(given.focus?.quote == "everyone gets that")
    #expect(given.strength == nil)
  }

  @Test func whatIsPraisedIsNotSaidToBeMissing() {
    for move in Move.allCases where move.dimension?.isWanted == true {
      let messages = [
        lost, said(("hm", [.neutral])), mum, said(("the words of it here", [move])), mum, said(("hm", [.neutral])),
        shut,
      ]
      let given = feedback(messages)
      if let focus = given.focus, let strength = given.strength {
        #expect(focus.message != strength.message && focus.dimension != strength.dimension, "\(move)")
        #expect(!given.moments.contains(strength.message))
      }
    }
  }
}
