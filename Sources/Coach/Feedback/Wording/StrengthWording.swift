import Conversation

extension Wording {
  /// What is said of a move that reached the partner; `nil` for one that is nobody's strength.
  static func strength(of move: Move) -> Wording? {
    switch move.dimension {
    case .encouragingElaboration: roomMade(move)
    case .validatingEmotions: feelingMet(move)
    case .demonstratingUnderstanding: storyFollowed(move)
    case .adviceGiving: ideaWanted(move)
    case .selfOriented, .dismissingEmotions: nil
    case nil: besides(move)
    }
  }

  private static func roomMade(_ move: Move) -> Wording? {
    switch move {
    case .openQuestion:
      Wording(
        ["You asked a question with room in it", "You asked, and left the answer open"],
        why: [
          "Yes or no would not do as an answer, so {name} got to decide where to begin.",
          "You did not steer: {name} could pick what mattered most.",
          "There was no right answer to it, so {name} could give a true one.",
          "A word or a whole evening would have done as an answer, and the choice was {name}'s.",
        ])
    case .closedQuestion:
      Wording(
        ["You asked about it", "You wanted to know more"],
        why: [
          "Asking after the details tells {name} that the story matters.",
          "It kept the talk with {name}. Leave the next one more open and you will hear more.",
        ])
    case .inviteElaborate:
      Wording(
        ["You asked for more", "You gave {name} the floor"],
        why: [
          "You made room and did not say what to fill it with.",
          "{name} did not have to wonder whether you had heard enough.",
        ])
    case .askNeeds:
      Wording(
        ["You asked what would help"],
        why: [
          "{name} got to say what was needed, so you did not have to guess.",
          "Most of us guess at that. You asked {name}.",
        ])
    case .minimalEncourager:
      Wording(
        ["You kept {name} talking"],
        why: ["A word or two was enough to say: go on.", "You stayed, and stayed out of the way."])
    default: nil
    }
  }

  private static func feelingMet(_ move: Move) -> Wording? {
    switch move {
    case .nameFeeling:
      Wording(
        ["You put a word to the feeling", "You named what was felt"],
        why: [
          "{name} could take the word or change it. Either way the feeling was on the table.",
          "You spoke to how it felt and not only to what happened.",
          "A feeling that somebody else has noticed is a little less lonely.",
          "It let {name} talk about the feeling and not around it.",
        ])
    case .validateFeeling:
      Wording(
        ["You said that the feeling makes sense", "You took the feeling's side"],
        why: [
          "A feeling that is taken as it comes has nothing to defend.",
          "With you {name} need not argue for feeling that way.",
          "It is easier to say more once nobody doubts that it hurts.",
        ])
    case .acknowledgeDifficulty:
      Wording(
        ["You said how hard it is", "You let it be as hard as it is"],
        why: [
          "You did not talk the size of it down.",
          "You let {name} know that this weighs something.",
        ])
    case .permission:
      Wording(
        ["You took the pressure off", "You gave {name} time"],
        why: ["{name} did not have to be fine for your sake.", "For a moment nothing was asked of {name}."])
    case .affirmStrength:
      Wording(
        ["You said what you see in {name}", "You saw something in {name} and said it"],
        why: [
          "It was about {name} in particular, and that is hard to wave away.",
          "On a bad day that is easy to lose sight of. You held it up.",
        ])
    case .presenceSupport:
      Wording(
        ["You said that you would stay", "You offered company"],
        why: ["It asks nothing of {name}.", "Where there is nothing to fix, being there is an answer."])
    case .sympathy:
      Wording(
        ["You were sorry, and you said so", "A kind word, plainly said"],
        why: [
          "It asks nothing back, and it tells {name} that this counts.",
          "It put you on {name}'s side, and that comes before any answer.",
        ])
    default: nil
    }
  }

  private static func storyFollowed(_ move: Move) -> Wording? {
    switch move {
    case .reflectFeelingCause:
      Wording(
        ["You said the feeling and the reason for it", "You joined what happened to how it felt"],
        why: [
          "{name} could hear that you had followed both: what happened, and what it did.",
          "You got the feeling and its reason into one breath. That is what being understood sounds like.",
          "Said like that, it need not be explained a second time.",
        ])
    case .reflectContent:
      Wording(
        ["You said back what happened", "You told it back in your own words"],
        why: [
          "{asked}It showed {name} what you had heard, and left room to put it right.",
          "You used the story you were told, not one of your own.",
          "{name} could hear that it had arrived, and need not tell it twice.",
          "It was {name}'s own story, and you had kept hold of it.",
          "Hearing it in another voice can make it easier to look at.",
          "You stayed with what {name} had said, and did not hurry on.",
        ])
    case .reflectMetaphor:
      Wording(
        ["You found an image for it"],
        why: [
          "An image holds more than a label, and {name} could take it up or change it.",
          "It showed {name} how you pictured it.",
        ])
    case .perspectiveImagine:
      Wording(
        ["You stepped into {name}'s place"],
        why: [
          "You pictured it from where {name} stands and did not turn it into a story of your own.",
          "You tried to see it from in there, and you said so.",
        ])
    case .checkUnderstanding:
      Wording(
        ["You checked whether you had it right"],
        why: [
          "It left {name} the last word on what is true.",
          "You offered your reading and let {name} correct it.",
        ])
    default: nil
    }
  }

  private static func ideaWanted(_ move: Move) -> Wording? {
    switch move {
    case .practicalOffer:
      Wording(
        ["You offered to do something"],
        why: ["It was a real offer, and {name} was free to leave it."])
    case .adviceTentative, .adviceDirective, .adviceQuestion, .information:
      Wording(
        ["You had an idea when one was wanted"],
        why: ["{name} was looking for ideas just then, so yours was an answer and not an interruption."])
    default: nil
    }
  }

  private static func besides(_ move: Move) -> Wording? {
    switch move {
    case .askPermission:
      Wording(
        ["You asked before advising"],
        why: ["{name} got to choose whether this was the moment for ideas."])
    case .repair:
      Wording(
        ["You mended what came out wrong", "You noticed, and took it back"],
        why: ["That takes some nerve, and it shows {name} that you are still paying attention."])
    case .encourageCheer:
      Wording(
        ["You were on {name}'s side"],
        why: ["Cheering is warm. It carries further when it says what you believe in and why."])
    case .social, .neutral:
      Wording(
        ["You stayed in the conversation", "You kept answering"],
        why: ["You did not walk away from it, and the rest can be learnt."])
    default: nil
    }
  }
}
