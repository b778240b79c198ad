import Conversation
import Testing

@testable import Coach

/// Eight conversations of different kinds with all that is said of them, as the learner reads it.
struct ConversationFeedbackTests {
  /// What `say` says, clause by clause.
  static func say(_ clauses: (String, [Move])...) -> Message {
    let text = clauses.map(\.0).joined(separator: " ")
    return Message(.learner, text, reading: reading(text, clauses))
  }

  struct Talk: Sendable, CustomTestStringConvertible {
    var kind: String
    var partner: String
    var messages: [Message]
    var becomes: String
    var testDescription: String { kind }
  }

  static func page(_ talk: Talk) -> String {
    let coach = Coach.standard
    let given = coach.feedback(on: talk.messages, assessment: coach.assess(talk.messages), partner: talk.partner)
    func part(_ heading: String, _ seen: Observation?) -> [String] {
      guard let seen else { return [] }
      let better = seen.rewording.map { ["For example: “\($0)”"] } ?? []
      return [heading, "  \(seen.title)", "  “\(seen.quote)”", "  \(seen.why)"] + better.map { "  " + $0 }
    }
    let moments = given.others.map { "  “\($0.quote)”: \($0.reason)" }
    let others = moments.isEmpty ? [] : ["Also worth another try"] + moments
    return (part("What reached \(talk.partner)", given.strength) + part("One thing to try", given.focus) + others)
      .joined(separator: "\n")
  }

  @Test(arguments: [listener, fixer, cheerleader, minimiser, oneWord, secondLanguage, religious, angry])
  func readsAs(_ talk: Talk) {
    let page = Self.page(talk)
    #expect(page == talk.becomes, "\(page)")
  }

  static let listener = Talk(
    kind: "good listener", partner: "Ruth",
    messages: [
      partner(
        "They sold the allotment. Forty years of Dad's roses, for a car park.", "grief", 8,
        because: "they sold your dad's allotment"),
      say(("Oh Ruth, I'm so sorry.", [.sympathy]), ("Was that the one by the canal?", [.closedQuestion])),
      partner(
        "By the canal, yes. I walked past this morning and the shed was already on a lorry.", "grief", 8,
        because: "you saw the shed go on a lorry"),
      say(
        ("You saw his shed being driven off.", [.reflectContent]),
        ("That must have hit you hard after all those years.", [.acknowledgeDifficulty])),
      partner(
        "I shouted at the driver. He was about nineteen. He didn't know what to do with his hands.", "shame", 6,
        because: "you shouted at a boy who was only driving"),
      say(
        ("You were grieving and he happened to be the one at the wheel.", [.reflectFeelingCause]),
        ("What would you have liked to tell him?", [.openQuestion])),
      partner(
        "That my dad painted that shed green because Mum hated green. That's all. Nobody knows that now.", "grief", 7),
      say(("I know it now.", [.presenceSupport])),
      partner("Yes. You do.", "tenderness", 5),
    ],
    becomes: """
      What reached Ruth
        You joined what happened to how it felt
        “You were grieving and he happened to be the one at the wheel.”
        Said like that, it need not be explained a second time. Then Ruth said: “That my dad painted that shed green because Mum hated green.”
      """)

  static let fixer = Talk(
    kind: "fixer", partner: "Dana",
    messages: [
      partner(
        "My daughter isn't speaking to me. Three weeks now.", "sadness", 7,
        because: "your daughter isn't speaking to you"),
      say(("Have you tried writing her a letter?", [.adviceQuestion])),
      partner("I've written four. They're in a drawer.", "shame", 6, because: "you never sent the letters"),
      say(
        ("You need to talk to your husband about it.", [.adviceDirective]),
        ("Families should see a counsellor for this sort of thing.", [.adviceDirective])),
      partner(
        "Joe thinks I should wait. Everyone has a plan for me.", "frustration", 7,
        because: "everyone has a plan for you"),
      say(("What happened three weeks ago?", [.openQuestion])),
      partner(
        "I told her what I thought of him. The boyfriend. At her own birthday.", "regret", 8,
        because: "you said it at her own birthday"),
      say(("You should send the letters.", [.adviceDirective])),
      partner("I'll think about it.", "weariness", 6),
    ],
    becomes: """
      What reached Dana
        You asked a question with room in it
        “What happened three weeks ago?”
        A word or a whole evening would have done as an answer, and the choice was Dana's. Then Dana said: “I told her what I thought of him.”
      One thing to try
        You went to the answer first
        “You need to talk to your husband about it.”
        Just then Dana wanted to get it out. However good an answer is, it tends to end the subject. There was advice in 3 of your 4 replies.
        For example: “Who have you been able to say this to?”
      Also worth another try
        “You should send the letters.”: straight to advice
        “Have you tried writing her a letter?”: advice as a question
      """)

  static let cheerleader = Talk(
    kind: "cheerleader", partner: "Martin",
    messages: [
      partner(
        "Failed it again. Third time. The examiner didn't even look up.", "humiliation", 7,
        because: "you failed the test a third time"),
      say(("Fourth time lucky!", [.platitudeReassure]), ("You've got this mate!!", [.encourageCheer])),
      partner(
        "Maybe. I don't think I'll book another.", "discouragement", 7, because: "you don't see yourself passing"),
      say(("Of course you will!", [.platitudeReassure]), ("You're the most stubborn man I know.", [.affirmStrength])),
      partner(
        "My daughter drives me to work. She's nineteen. She drives me.", "shame", 8,
        because: "your daughter has to drive you to work"),
      say(("Keep your chin up!", [.platitudeReassure]), ("You will smash it!", [.encourageCheer])),
      partner("If you say so.", "loneliness", 6),
    ],
    becomes: """
      What reached Martin
        You saw something in Martin and said it
        “You're the most stubborn man I know.”
        On a bad day that is easy to lose sight of. You held it up.
      One thing to try
        The comfort may have come too easily
        “Keep your chin up!”
        It is meant well, and it steps over what hurts. Martin answered: “If you say so.” There is something like it in every one of your 3 replies.
        For example: “You don't have to keep your chin up with me.”
      Also worth another try
        “Fourth time lucky!”: a comfort that would fit anyone
      """)

  static let minimiser = Talk(
    kind: "minimiser", partner: "Asha",
    messages: [
      partner(
        "We had to put Biscuit down on Sunday. Fourteen years.", "grief", 8, because: "you had to put Biscuit down"),
      say(("Aw that's sad.", [.acknowledgeDifficulty]), ("He had a good run though.", [.silverLining])),
      partner(
        "He did. The house is very loud without him, if that makes sense.", "loneliness", 7,
        because: "the house is so quiet without him"),
      say(("It was only a dog, you can get another.", [.minimize, .adviceDirective])),
      partner("Right. I'll stop going on about it.", "shame", 6, because: "you feel foolish for grieving a dog"),
      say(("Sorry, that came out wrong.", [.repair]), ("What was he like?", [.openQuestion])),
      partner("He was scared of the toaster. Every morning, fourteen years, as if it was new.", "tenderness", 6),
    ],
    becomes: """
      What reached Asha
        You asked, and left the answer open
        “What was he like?”
        Yes or no would not do as an answer, so Asha got to decide where to begin. Next, Asha said: “He was scared of the toaster. Every morning, fourteen years, as if it was new.”
      One thing to try
        The bright side may have come too soon
        “He had a good run though.”
        There may be one. Asha is not there yet.
        For example: “You had to put Biscuit down, and that's left you feeling heartbroken.”
      """)

  static let oneWord = Talk(
    kind: "one-word replies", partner: "Dana",
    messages: [
      partner("I think my husband is seeing someone. I found a receipt.", "fear", 8, because: "you found a receipt"),
      say(("wow", [.neutral])),
      partner("Two dinners. We don't go out for dinner.", "hurt", 8, because: "they had the dinners you never have"),
      say(("damn", [.neutral])),
      partner(
        "I put it back in his pocket. Exactly as it was folded.", "dread", 7, because: "you put the receipt back"),
      say(("why?", [.openQuestion])),
      partner(
        "So that I get one more week of not knowing, I suppose.", "dread", 8, because: "once you ask, you'll know"),
      say(("ok", [.neutral])),
      partner("Anyway. That's me.", "loneliness", 6),
    ],
    becomes: """
      What reached Dana
        You asked a question with room in it
        “why?”
        A word or a whole evening would have done as an answer, and the choice was Dana's. Then Dana said: “So that I get one more week of not knowing, I suppose.”
      One thing to try
        The feeling went by
        “wow”
        There was fear in what Dana said, and your answer did not touch it.
        For example: “You found a receipt, and that's left you feeling really afraid.”
      """)

  static let secondLanguage = Talk(
    kind: "second-language English", partner: "Martin",
    messages: [
      partner(
        "My mother didn't know my name on the phone today.", "grief", 8, because: "your mother didn't know your name"),
      say(("I am very sorry for this.", [.sympathy])),
      partner(
        "She called me by my uncle's name. He's been dead ten years.", "sadness", 8,
        because: "she took you for your uncle"),
      say(("So she is speaking with a dead brother and you must to answer.", [.reflectContent])),
      partner("Yes. I answered as him. I didn't know what else to do.", "guilt", 7, because: "you answered as him"),
      say(("It is normal thing of old age.", [.minimize]), ("You should to visit her more often.", [.adviceDirective])),
      partner("I go every Sunday. It's four hours each way.", "guilt", 8, because: "you only get there on Sundays"),
      say(("I understand you.", [.claimUnderstanding])),
      partner("Thanks.", "weariness", 6),
    ],
    becomes: """
      What reached Martin
        You said back what happened
        “So she is speaking with a dead brother and you must to answer.”
        You stayed with what Martin had said, and did not hurry on. Next, Martin said: “I answered as him. I didn't know what else to do.”
      One thing to try
        It may have made it smaller
        “It is normal thing of old age.”
        Martin may hear that it should not hurt this much.
        For example: “You answered as him, and that's left you feeling guilty.”
      """)

  static let religious = Talk(
    kind: "religious comfort", partner: "Ruth",
    messages: [
      partner(
        "The scan wasn't good. They want me back on Thursday.", "fear", 8, because: "they want you back on Thursday"),
      say(("God never gives us more than we can handle.", [.platitudeReassure])),
      partner(
        "People keep saying that. I'm not sure he's checked with me.", "anger", 6,
        because: "people keep telling you that"),
      say(("You need to pray and trust in the Lord.", [.adviceDirective])),
      partner(
        "I used to. I sat in the car park outside church for an hour last week and went home.", "loneliness", 7,
        because: "you couldn't go in"),
      say(("Can I sit with you on Thursday?", [.presenceSupport])),
      partner("Would you? I'd like that. I don't want to hold a magazine by myself.", "relief", 5),
    ],
    becomes: """
      What reached Ruth
        You offered company
        “Can I sit with you on Thursday?”
        Where there is nothing to fix, being there is an answer. Ruth went on: “I don't want to hold a magazine by myself.”
      One thing to try
        The advice came before the listening was done
        “You need to pray and trust in the Lord.”
        Ruth was still telling you how it is. However good an answer is, it tends to end the subject. Ruth answered: “I used to.”
        For example: “I'll be praying for you. How are you holding up?”
      Also worth another try
        “God never gives us more than we can handle.”: a comfort that would fit anyone
      """)

  static let angry = Talk(
    kind: "angry", partner: "Asha",
    messages: [
      partner(
        "I left the kids with Rob and just drove. Two hours. I don't know why.", "guilt", 7,
        because: "you drove off and left the kids with Rob"),
      say(("What kind of mother does that?", [.criticizeBlame])),
      partner("One who's very tired.", "shame", 8, because: "you left without a word"),
      say(("You're pathetic, grow up.", [.hostile])),
      partner("I think I'll stop talking now.", "hurt", 8),
      say(("fine whatever", [.brushOff])),
      partner("Bye.", "loneliness", 8),
    ],
    becomes: """
      One thing to try
        This one was unkind
        “You're pathetic, grow up.”
        Whatever was behind it, Asha cannot open up to someone who says that. A plain sorry still mends a lot.
        For example: “Sorry, that came out wrong. You were telling me how it is.”
      Also worth another try
        “What kind of mother does that?”: it may have sounded like blame
        “fine whatever”: it may have moved on too soon
      """)
}
