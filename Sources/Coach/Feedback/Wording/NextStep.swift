import Conversation

extension Wording {
  /// Invitations for the next conversation where nothing in this one is to be changed: to do more of `least`, the
  /// dimension that was used least. `nil`: there was much of all that helps.
  static func nextSteps(_ least: Dimension?) -> [String] {
    switch least {
    case .encouragingElaboration:
      [
        "Of the three things that help, the coach saw questions least. Next time, leave one of them quite open, such "
          + "as “What was that like?”, and let {name} choose where it goes.",
        "You mostly answered, and asked less. If you like, end one reply with a question that has no yes or no in it, "
          + "and see what {name} makes of it.",
        "Nothing here asks to be changed. There is room for one wide question: “What's the part of it that stays with "
          + "you?” would be one.",
      ]
    case .validatingEmotions:
      [
        "Of the three things that help, the coach saw words for the feeling least. Next time, say once how it sounds "
          + "to you, tired or cross or relieved. {name} can take the word or change it.",
        "You kept close to what happened. If you like, stay once with how it felt: “No wonder that hurt” is enough, "
          + "and {name} need not explain it.",
        "Nothing here asks to be changed. You could go one step nearer: when {name} tells you something hard, say what "
          + "you think it felt like before you ask the next thing.",
        "You followed the story well. Now and then, let the next question wait and answer the feeling: “That sounds "
          + "lonely” leaves {name} plenty to say.",
      ]
    case .demonstratingUnderstanding:
      [
        "Of the three things that help, the coach saw you say back what you had heard least. Next time, give {name} "
          + "one piece of the story in your own words before you ask on.",
        "You asked and you comforted. If you like, say back one detail now and then, so that {name} can hear that it "
          + "arrived.",
        "Nothing here asks to be changed. You could put two things that {name} told you side by side, in your own "
          + "words, and see what comes.",
      ]
    case .adviceGiving, .selfOriented, .dismissingEmotions, nil:
      [
        "You did a good deal of all that helps. If you like, try one reply of five words or fewer, and see how far "
          + "it carries.",
        "You did a good deal of all that helps. Next time, say something back and ask nothing after it, and let "
          + "{name} go on alone.",
      ]
    }
  }
}
