import Conversation

/// A learner with one habit, to see whether a sheet tells good listening from bad.
public enum Bot: String, Sendable, CaseIterable {
  /// Reflects, names feelings, asks little and waits.
  case listener
  /// Has a solution for everything.
  case fixer
  /// Is sure that all will be well.
  case cheerleader
  /// Asks one thing after another.
  case interrogator
  /// Makes it smaller.
  case minimiser
  /// Turns to their own life.
  case selfTalker = "self-talker"

  /// The bot's next reply to what was said. Always the same for the same conversation.
  public func reply(to step: Step, in scenario: Scenario) -> ScriptedReply {
    let turn = step.state.turns
    switch self {
    case .listener: return Listener.reply(to: step, in: scenario)
    case .interrogator: return Self.question(turn, in: scenario)
    case .fixer: return Self.fixes[turn % Self.fixes.count]
    case .cheerleader: return Self.cheers[turn % Self.cheers.count]
    case .minimiser: return Self.belittlings[turn % Self.belittlings.count]
    case .selfTalker: return Self.stories[turn % Self.stories.count]
    }
  }

  private static func question(_ turn: Int, in scenario: Scenario) -> ScriptedReply {
    let asks = scenario.facts.filter { $0.trust == 0 }.compactMap(\.asks.first)
    guard !asks.isEmpty else { return ScriptedReply("And then?", .openQuestion) }
    return ScriptedReply(asks[turn % asks.count].capitalisedSentence + "?", .closedQuestion)
  }

  private static let fixes = [
    ScriptedReply("You should ask for a meeting about it tomorrow.", .adviceDirective),
    ScriptedReply("Have you tried making a list of what you want?", .adviceQuestion),
    ScriptedReply("You need to get your finances in order first.", .adviceDirective),
    ScriptedReply("What you could do is take up running. It clears the head.", .adviceTentative),
    ScriptedReply("Write down three goals and do one of them every day.", .adviceDirective),
    ScriptedReply("There are good books on this. You should read one.", .adviceDirective, .information),
    ScriptedReply("Just talk to somebody senior and sort it out.", .adviceDirective),
    ScriptedReply("You could ask a coach to make a plan with you.", .adviceTentative),
    ScriptedReply("Go to bed early and start fresh in the morning.", .adviceDirective),
    ScriptedReply("You ought to update your profile tonight.", .adviceDirective),
  ]

  private static let cheers = [
    ScriptedReply("You've got this!", .encourageCheer),
    ScriptedReply("It will all work out, you'll see.", .platitudeReassure),
    ScriptedReply("When one door closes another one opens.", .silverLining),
    ScriptedReply("Chin up! Tomorrow is a new day.", .platitudeReassure, .encourageCheer),
    ScriptedReply("You're amazing, you'll smash it.", .encourageCheer, .affirmStrength),
    ScriptedReply("Everything happens for a reason.", .platitudeReassure),
    ScriptedReply("Look on the bright side, this could be the best thing ever.", .silverLining),
    ScriptedReply("Stay positive!", .encourageCheer),
    ScriptedReply("I just know that it'll be fine.", .platitudeReassure),
    ScriptedReply("Onwards and upwards!", .encourageCheer),
  ]

  private static let belittlings = [
    ScriptedReply("It's not that big a deal.", .minimize),
    ScriptedReply("Other people have it much worse.", .compareWorse),
    ScriptedReply("That's life.", .fatalism),
    ScriptedReply("You're making too much of it.", .criticizeBlame),
    ScriptedReply("Anyway.", .brushOff),
    ScriptedReply("It's only a small thing when you think about it.", .minimize),
    ScriptedReply("Are you sure that it was like that?", .challengeDoubt),
    ScriptedReply("Well, you get over these things.", .minimize),
    ScriptedReply("Some people would be glad of your problems.", .compareWorse),
    ScriptedReply("It is what it is.", .fatalism),
  ]

  private static let stories = [
    ScriptedReply("The same thing happened to me two years ago. I was in bits.", .selfStory),
    ScriptedReply("Me too, honestly.", .selfMetoo),
    ScriptedReply("I've had such a long week myself.", .selfStatement),
    ScriptedReply("I always say that people don't know what they have.", .selfOpinion),
    ScriptedReply("When I went through it I couldn't eat for days.", .selfStory),
    ScriptedReply("I know someone it happened to as well, and I was the one who helped.", .selfStory),
    ScriptedReply("I hate that sort of thing, I really do.", .selfOpinion),
    ScriptedReply("My own work is a nightmare just now.", .selfStatement),
    ScriptedReply("That reminds me of my first year here, I was so lost.", .selfStory),
    ScriptedReply("Same. I'm exactly like that.", .selfMetoo),
  ]
}

extension String {
  /// The first letter as a capital, and the apostrophe where a sheet leaves it out as learners do.
  var capitalisedSentence: String {
    let words = split(separator: " ").map { Self.mended[String($0)] ?? String($0) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let mended = [
    "whats": "what's", "hows": "how's", "whos": "who's", "dont": "don't", "didnt": "didn't", "havent": "haven't",
    "youre": "you're", "isnt": "isn't",
  ]
}
