import Conversation

extension Wording {
  /// What is said of a move that cost something; `nil` for one that never does.
  static func focus(on move: Move) -> Wording? {
    switch move.dimension {
    case .adviceGiving: advice(move)
    case .selfOriented: selfTalk(move)
    case .dismissingEmotions: smaller(move)
    default: flagged(move)
    }
  }

  private static func advice(_ move: Move) -> Wording? {
    switch move {
    case .adviceDirective:
      Wording(
        ["You went to the answer first", "The advice came before the listening was done"],
        why: [
          "However good an answer is, it tends to end the subject.",
          "Advice gives {name} something to do and leaves the feeling where it was.",
        ])
    case .adviceQuestion:
      Wording(
        ["This question had an answer in it", "A question that was really advice"],
        why: [
          "This looks like asking, but all {name} can do is agree, refuse or say that it has been tried.",
          "{name} has to judge your idea instead of telling you how it is.",
        ])
    case .adviceTentative:
      Wording(
        ["The suggestion came early", "You offered a way out before the way in"],
        why: [
          "Even a gentle idea turns the talk from how it feels to what to do.",
          "There was more to hear first.",
        ])
    case .information:
      Wording(
        ["You explained it"],
        why: ["{name} is in the middle of it. Knowing how it works can wait."])
    case .practicalOffer:
      Wording(
        ["You offered help with the task"],
        why: ["It is generous. It also turns the talk from {name} to the job at hand."])
    default: nil
    }
  }

  private static func selfTalk(_ move: Move) -> Wording? {
    switch move {
    case .selfStory:
      Wording(
        ["The talk turned to you", "Your story came in"],
        why: [
          "Your story may be close to this one. While it lasts, {name} is the one who listens.",
          "Keep it for later: it means more once {name} has told all of theirs.",
        ])
    case .selfMetoo:
      Wording(
        ["You answered with yourself"],
        why: [
          "Feeling the same is a bond, but {name}'s own version is still untold.",
          "“Me too” ends the question of how it is for {name}.",
        ])
    case .selfStatement, .selfOpinion:
      Wording(
        ["For a moment it was about you", "The subject changed to you"],
        why: ["For that sentence you were the subject, and {name} was not."])
    default: nil
    }
  }

  private static func smaller(_ move: Move) -> Wording? {
    switch move {
    case .minimize:
      Wording(
        ["It may have made it smaller", "This may have taken some of the weight away"],
        why: [
          "{name} may hear that it should not hurt this much.",
          "It can be true and still tell {name} to feel it less.",
        ])
    case .compareWorse:
      Wording(
        ["Somebody else's trouble came into it"],
        why: ["Somebody somewhere is worse off. For {name} this stays the size it is."])
    case .platitudeReassure:
      Wording(
        ["The comfort may have come too easily", "A comfort that would fit anyone"],
        why: [
          "It is meant well, and it steps over what hurts.",
          "It would fit anyone, so it does not reach {name} in particular.",
        ])
    case .silverLining:
      Wording(
        ["The bright side may have come too soon"],
        why: ["There may be one. {name} is not there yet."])
    case .fatalism:
      Wording(
        ["This may have closed the subject"],
        why: ["It can be true and still leave {name} with nothing to add."])
    case .criticizeBlame:
      Wording(
        ["This may have sounded like blame"],
        why: ["Once there is something to defend, it is hard to go on opening up."])
    case .challengeDoubt:
      Wording(
        ["This may have sounded like the other side"],
        why: ["It may even be fair. But then {name} has to argue the case instead of telling you about it."])
    case .brushOff:
      Wording(
        ["You may have moved on before {name} did"],
        why: ["{name} was still in the middle of it."])
    default: nil
    }
  }

  private static func flagged(_ move: Move) -> Wording? {
    switch move {
    case .hostile:
      Wording(
        ["This one was unkind"],
        why: [
          "Whatever was behind it, {name} cannot open up to someone who says that. A plain sorry "
            + "still mends a lot."
        ])
    case .unreadable:
      .noise(.gibberish)
    default: nil
    }
  }

  /// What is said where a wanted dimension was missing.
  static func missing(_ dimension: Dimension) -> Wording? {
    switch dimension {
    case .encouragingElaboration:
      Wording(
        ["Nothing here asked {name} to go on", "There was room for a question"],
        why: [
          "There was more to tell, and nothing in your answer asked for it.",
          "One open question would have let {name} go on.",
        ])
    case .validatingEmotions:
      Wording(
        ["The feeling went by"],
        why: [
          "There was {feeling} in what {name} said, and your answer did not touch it.",
          "You answered what happened. How it felt went unmentioned.",
        ])
    case .demonstratingUnderstanding:
      Wording(
        ["It could have been said to anyone", "One detail was missing"],
        why: [
          "{name} cannot tell from this what you have heard. One detail of the story would show it.",
          "It is kind, but it carries nothing of what {name} told you.",
        ])
    default: nil
    }
  }

  /// What is said of a message that was not talk.
  static func noise(_ noise: Noise) -> Wording {
    switch noise {
    case .command:
      Wording(
        ["This one looks like a mistyped command"],
        why: ["It went to {name} as a reply. That can happen, and it says nothing about how you listen."])
    case .link:
      Wording(
        ["A link came instead of an answer"],
        why: ["It gives {name} something to read. A sentence of your own can do what no page does: answer {name}."])
    case .emoji:
      Wording(
        ["A picture on its own"],
        why: ["It may have been meant warmly, but {name} has to guess. A few words beside it say which way."])
    case .gibberish:
      Wording(
        ["{name} could not make sense of this one"],
        why: ["A slip of the keys or another language, perhaps. One short plain sentence is enough."])
    }
  }

  /// What is said where a question stood alone, with nothing of what the partner had just told.
  static let askedOn = Wording(
    ["The question came a little early", "What {name} had just said went by"],
    why: [
      "{name} had just told you something. One detail of it, said back before you ask, shows that it arrived.",
      "Say back one piece of what {name} told you, and the same question is easier to answer.",
    ])

  /// What is said of “I understand” and its kin.
  static let claimed = Wording(
    ["“I understand” has to be taken on trust"],
    why: ["Say back one thing that {name} told you and nobody has to take your word for it."])

  /// What is said where all the questions could be answered in a word.
  static let closedOnly = Wording(
    ["This can be answered in one word"],
    why: ["Your questions kept to the facts. A wider one lets {name} choose what to tell."])

  static func distortion(_ distortion: Distortion) -> Wording {
    switch distortion {
    case .sentimentAttenuation:
      Wording(
        ["Your word was smaller than the feeling"],
        why: ["{name} was further down than that word goes.", "Next to {name}'s {feeling} it sounds mild."])
    case .granularityMismatch:
      Wording(
        ["A general answer to a particular story"],
        why: ["{name} told you something particular. This would fit a hundred other stories."])
    case .conflictAvoidance:
      Wording(
        ["You stepped around the hard part"],
        why: ["{name} named somebody who did something. This smooths it over."])
    case .linguisticDistancing:
      Wording(
        ["It sounded a long way off"],
        why: ["Talk of people in general puts a desk between you and {name}. Say “you”."])
    }
  }
}
