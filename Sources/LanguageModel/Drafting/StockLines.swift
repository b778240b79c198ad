import RolePlay

/// What any partner of a made-up sheet may say, whatever the trouble is: everything that need not be made up.
enum StockLines {
  /// Said unasked, after what was made up for this person: small things that happen to anybody in trouble.
  static let beats = [
    "I keep going over it at night. The same five minutes, round and round.",
    "People ask how I am, and I've said fine before they've finished asking.",
    "I made tea this morning and found it on the shelf this evening, stone cold. I don't know where the day went.",
    "Everybody else's day just carries on. I could hear the neighbours laughing through the wall.",
    "I nearly didn't say anything to you. I had my mouth shut on it all the way here.",
    "I catch myself rehearsing it, what I'd say and to whom, and then the room's empty.",
    "I've cleaned the kitchen twice. It was clean.",
    "The phone buzzes and my stomach drops. Every time, and it's only ever adverts.",
    "I started writing it down and stopped after one line. The line was the date.",
    "I got as far as the door with my coat on, and then I took the coat off again.",
  ]

  /// For who would have nothing left to tell.
  static let opening = "I don't know where to begin. I've had a bad few days, and I haven't said it out loud yet."

  static let edges: [Edge: [String]] = [
    .unknownQuestion: [
      "I couldn't tell you. My head's full of the other thing.", "I haven't got an answer to that, not today.",
      "I don't know. I haven't looked at it from there.", "That's one I can't answer.",
      "I'd have to think, and I can't think.", "No idea, sorry. It's all a bit of a blur.",
      "I'd only be making something up if I said.",
    ],
    .goodbye: ["All right. It did me good to see you.", "Okay. Mind how you go."],
    .silence: [
      "You needn't say anything. It's enough that you're here.", "It's all right. I'd not know what to say either.",
    ],
    .instructions: ["I don't know what you want from me with that.", "That's an odd thing to say to me today."],
    .areYouABot: ["I'm somebody having a bad week. That's as much as I can tell you.", "What a question. It's me."],
  ]

  static let endings: [(id: String, when: String, says: [String])] = [
    (
      "lighter", "{milestone: heard, distress: \"<=4\"}",
      ["It's all still there. It's only lighter than it was when I started. I think I can get through today."]
    ),
    (
      "shut-down", "{trust: \"<=0\"}",
      ["I don't think I can talk about this any more. I'm going to go."]
    ),
    (
      "winding-down", "{turns: \">=12\"}",
      ["I've gone on long enough. I should get up and do something with my hands. We'll talk."]
    ),
  ]

  /// All of it: what a model has no need to say again.
  static let all: [String] =
    beats + [opening] + edges.values.flatMap(\.self) + endings.flatMap(\.says) + StockReactions.all.flatMap(\.says)
    + DraftQuestion.allCases.flatMap { $0.guardLines + $0.again + $0.then.map(\.says) }
}
