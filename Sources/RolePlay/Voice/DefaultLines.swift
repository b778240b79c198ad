import Conversation

/// Plain lines for when a sheet has none of its own left. They acknowledge and no more: they never thank,
/// never advise and, where it is not the point, never ask.
enum DefaultLines {
  static let continuers = [
    "Mm.", "Yeah.", "I suppose.", "Maybe.", "I don't know.", "It's a lot.", "Yeah, well.", "I guess so.",
    "That's about it, really.", "It is what it is today.", "I keep going over it.", "I'm still here.",
    "Hard to say.", "I can't quite get past it.", "It comes and goes.", "I hear you.", "Could be.",
    "I haven't got much more than that.", "It just sits there.", "Anyway, that's where I am.",
    "I'm turning it over still.", "Some of it, yes.", "Not much else to say about it.", "One of those days.",
    "I'm thinking about that.", "It's hard to put into words.", "So there it is.", "Hm.",
  ]

  /// After something unkind.
  static let stung = [
    "Right.", "Okay.", "If you say so.", "That's not how it feels from here.", "Right. Okay, then.",
    "That's one way to look at it.", "I see.", "Well. It doesn't feel that way.",
  ]

  /// When they asked for ideas and got one.
  static let considering = [
    "That could be something.", "I hadn't thought of it like that.", "Maybe. I'd have to think how.",
    "That might work.", "I could try that.", "It's worth a thought.",
  ]

  static let guarded = [
    "I'd rather not go into that.", "Not yet. Sorry.", "There's more to it, but not today.",
    "I don't want to get into that part.", "Let's leave that one for now.",
    "I'm not ready to talk about that.",
  ]

  static let again = [
    "Like I said.", "It's what I told you before.", "Same as I said.", "I've told you that part.",
  ]

  static let howAreYou: [Band: [String]] = [
    .low: ["A bit better than I was.", "I'm all right. More or less.", "Steadier, I think."],
    .middle: ["Up and down.", "I've been better.", "So-so, to be honest."],
    .high: ["Not great.", "Not good, to be honest.", "Bad. It's been bad."],
  ]

  static let edges: [Edge: [String]] = [
    .greeting: ["Hi.", "Hey.", "Hello. Sorry, my head's somewhere else."],
    .thanks: ["That's all right.", "It's fine. Really.", "Okay."],
    .affection: ["I know. That helps.", "You too.", "That's good to have."],
    .goodbye: [
      "Okay. I'll see you.", "All right. Bye, then.", "Sure. Talk another time.",
    ],
    .insult: [
      "Wow. I didn't expect that from you.", "I don't have to listen to that.",
      "That hurt. I don't know what I did to get that.",
    ],
    .gibberish: [
      "Sorry, I didn't get that.", "I can't make sense of that one.", "You've lost me there.",
      "I think that came out scrambled.",
    ],
    .otherLanguage: [
      "Sorry, I only really speak English.", "I don't understand that. In English?",
      "I'm lost. I only have English.",
    ],
    .areYouABot: [
      "I'm the one having the day I'm having. That's as real as I can tell you.",
      "Strange thing to ask me. I'm just trying to talk to someone.",
      "I'd rather talk about what happened than about what I am.",
    ],
    .instructions: [
      "I don't know what you mean by that.", "That's an odd thing to say to me just now.",
      "I'm not sure what you want me to do with that.",
    ],
    .silence: [
      "You've gone quiet.", "You don't have to say anything.", "Quiet is all right too.",
      "I never know what to say either.",
    ],
    .wallOfText: [
      "That's a lot to take in at once.", "Hang on. I can't hold all of that just now.",
      "You lost me somewhere in the middle.",
    ],
    .ownTragedy: [
      "God. I'm sorry. I had no idea.", "I didn't know that. I'm so sorry you went through it.",
      "I'm sorry. That's a terrible thing to carry.",
    ],
    .unknownQuestion: [
      "I don't really know.", "I couldn't tell you.", "I haven't thought about that.",
      "Hard to say. My head's full of the rest of it.", "I don't have an answer for that one.",
      "Not something I can get my head round now.", "I'm not sure what to say to that.",
      "That's not the part that gets me.",
    ],
    .saidBack: [
      "Yes.", "I know.", "That's how it was.", "Yes. It sounds no better the second time.", "That's what I said.",
    ],
    .notUnderstood: [
      "I'm not putting it very well.", "Sorry. It came out sideways.", "Never mind how I put it.",
      "I'm talking in riddles. It's been one of those days.",
    ],
    .noMore: [
      "That's all there was to it. It just stuck with me.", "I've no more on that than what I said.",
      "Only that. I don't know why it's what I remember.", "That's all I've got of it.",
    ],
    .unknownGuess: [
      "I'm not sure I'd put it like that.", "Maybe. I couldn't swear to it.", "I hadn't looked at it that way.",
      "I don't know if that's it.", "Could be. I can't tell.",
    ],
    .interrogation: [
      "You're asking a lot of questions.", "It's starting to feel like an interview.",
      "That's a lot of questions in a row.",
    ],
  ]

  /// Said to a wrong name; `name` is the partner's.
  static func wrongName(_ name: String) -> [String] {
    ["It's \(name).", "\(name). My name's \(name).", "You mean \(name)."]
  }

  /// Said on the way out after a second insult.
  static let leaving = ["I'm going to go.", "I'm done here."]
}
