/// A question that can be asked of anybody in trouble: the model finds the answer, the ways of asking are ours.
enum DraftQuestion: String, Sendable, CaseIterable {
  case whatHappened = "what-happened"
  case worstPart = "worst-part"
  case whoKnows = "who-knows"
  case days = "the-days"
  case whatNext = "what-next"
  /// What has to be earned.
  case unsaid = "not-said-yet"

  /// The member of the model's answer.
  var member: String { rawValue.replacing("-", with: "_") }

  /// How the model is asked.
  var wording: String {
    switch self {
    case .whatHappened: "What happened, and where were you?"
    case .worstPart: "What is the worst part of it?"
    case .whoKnows: "Who else knows, and how did they take it?"
    case .days: "What have the days and nights been like since?"
    case .whatNext: "What comes next?"
    case .unsaid: "What have you told nobody yet?"
    }
  }

  /// The trust that it takes, 0 to 10.
  var trust: Int { self == .unsaid ? 6 : 0 }

  var topics: [String] {
    switch self {
    case .whatHappened: ["story"]
    case .worstPart: ["worst"]
    case .whoKnows: ["others", "support"]
    case .days: ["nights", "sleep"]
    case .whatNext: ["plan", "future"]
    case .unsaid: ["secret", "reason"]
    }
  }

  /// Ways of asking, those that people really type among them.
  var asks: [String] {
    switch self {
    case .whatHappened:
      [
        "what happened", "what exactly happened", "how did it happen", "tell me what happened", "what's going on",
        "what went on", "when did it happen", "how did it start", "take me through what happened", "wat happend",
        "do you want to tell me what happened", "how did this come about",
      ]
    case .worstPart:
      [
        "what's the worst part", "what is the worst of it", "what's the hardest part", "which part is the hardest",
        "what hurts the most", "what gets to you most", "what's the worst thing about it", "what weighs on you most",
        "what bothers you the most about it", "what's been hardest",
      ]
    case .whoKnows:
      [
        "who else knows", "who knows about it", "have you told anyone", "have you told anyone else",
        "does anyone else know", "have you talked to anybody about it", "who have you told",
        "have you got people around you", "is anyone there for you", "do you have someone to talk to",
        "who's helping you",
      ]
    case .days:
      [
        "how are you sleeping", "can you sleep", "are you eating", "how do you get through the day",
        "what have the days been like", "how have the nights been", "how have you been coping",
        "how are you managing", "are you getting any rest", "what are your days like",
      ]
    case .whatNext:
      [
        "what happens now", "what happens next", "what comes next", "what will you do", "what are you going to do",
        "where do you go from here", "have you decided what to do", "what are your plans", "what now",
      ]
    case .unsaid:
      [
        "what aren't you telling me", "is there something you haven't said", "is there more to it",
        "what's behind it", "why does it hit you so hard", "why does it matter so much", "what is it really about",
        "what are you not saying", "is there something you have told nobody", "what makes it so hard for you",
      ]
    }
  }

  /// Said when it is asked for too early.
  var guardLines: [String] {
    self == .unsaid
      ? [
        "There's more to it. I can't get it out yet.", "There is something. Not now.",
        "I'd rather keep the rest of it to myself for the moment.",
      ] : []
  }

  /// Said when it is asked for again.
  var again: [String] {
    switch self {
    case .whatHappened: ["Like I said. It doesn't get any better with telling."]
    case .worstPart: ["The same as before. That's still the worst of it."]
    case .whoKnows: ["No more people than when you last asked."]
    case .days: ["One after the other, like I told you."]
    case .whatNext: ["I don't know any more than I did just now."]
    case .unsaid: ["You've had that one out of me. It took some getting out."]
    }
  }

  /// Short questions right after it.
  var then: [(ask: String, says: String)] {
    switch self {
    case .whatHappened:
      [
        ("how did that feel", "As if the floor wasn't quite where it had been."),
        ("what did you do", "Nothing, at first. I just stood there."),
      ]
    case .worstPart: [("why", "I've asked myself that. I haven't got to the bottom of it.")]
    case .whoKnows: [("how was that", "Odd. I heard myself saying it, and it sounded like somebody else's news.")]
    case .days: [("since when", "Since it happened. Before that I never gave it a thought.")]
    case .whatNext: [("when", "Soon. Too soon, and not soon enough.")]
    case .unsaid: [("why didn't you say", "Because then it's said. It can't be put back.")]
    }
  }
}
