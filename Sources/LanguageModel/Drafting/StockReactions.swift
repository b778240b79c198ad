/// How the partner of a made-up sheet takes the way something was said: lines that fit any trouble, and raise nothing new.
enum StockReactions {
  struct Reaction: Sendable {
    /// What stands before `says` in the sheet, a line each.
    var rule: [String]
    var says: [String]

    init(_ rule: String..., says: [String]) {
      self.rule = rule
      self.says = says
    }
  }

  static let all = welcome + unwelcome + rest

  private static let welcome = [
    Reaction(
      "to: encouraging_elaboration", "shift: {trust: +1}",
      says: ["All right.", "I'll try.", "Where do I start.", "It's good to be asked.", "Let me think how to say it."]),
    Reaction(
      "to: sympathy", "shift: {trust: +1, distress: -1}",
      says: ["I know.", "Me too.", "That's about the size of it."]),
    Reaction(
      "to: validating_emotions", "shift: {trust: +1, distress: -1}",
      says: [
        "It does feel like that.", "That helps, hearing it said.",
        "I keep telling myself that I'm making too much of it.",
        "Nobody's put it to me like that.", "I needed somebody to say that.",
      ]),
    Reaction(
      "to: name_feeling", "accurate: true", "shift: {trust: +2, distress: -1}",
      says: [
        "Yes. That's the word.", "That's it, exactly.", "I hadn't wanted to call it that. But yes.", "It is that, yes.",
      ]),
    Reaction(
      "to: name_feeling", "accurate: false",
      says: ["Not quite that.", "Near. It isn't quite the word.", "A little of that. Mostly it's something else."]),
    Reaction(
      "to: demonstrating_understanding", "shift: {trust: +2, distress: -1}",
      says: [
        "Exactly.", "That's how it is, yes.", "You were listening.", "Yes. You've got it.", "That's it in a sentence.",
      ]),
    Reaction(
      "to: claim_understanding",
      says: ["Maybe. It feels as if there's only me in here.", "You might. It's hard to tell from inside."]),
    Reaction(
      "to: repair", "shift: {trust: +2}", says: ["It's okay.", "I know you meant well.", "I'm a bit raw, that's all."]),
  ]

  private static let unwelcome = [
    Reaction(
      "to: advice_giving", "unless: heard", "shift: {trust: -1, distress: +1}",
      says: [
        "I've been through all of that in my head.", "I'm not there yet.", "I don't want a plan. Not now.",
        "It makes me tired to think of it.",
      ]),
    Reaction(
      "to: advice_giving", "unless: heard", "nth: 2", "shift: {trust: -2, distress: +1}",
      says: [
        "You want it mended. I can see that.", "That's a list. I can't do a list today.",
        "I didn't come to you for that.",
        "Somebody always knows what to do. It's never me.",
      ]),
    Reaction(
      "to: advice_giving", "when: {milestone: heard}",
      says: ["That might be something.", "I could stand to hear that now.", "I'll think about it. I mean that."]),
    Reaction(
      "to: self_oriented", "shift: {trust: -1}",
      says: ["That was you, though.", "Okay. That's yours.", "I can't take yours in as well just now."]),
    Reaction(
      "to: dismissing_emotions", "shift: {trust: -2, distress: +1}",
      says: [
        "It isn't nothing to me.", "That's easy to say from over there.", "So I'm making a fuss, then.",
        "You don't have to like how I take it.",
      ]),
    Reaction(
      "to: hostile", "shift: {trust: -2, distress: +1}", says: ["Wow.", "I didn't expect that from you. Not today."]),
  ]

  private static let rest = [
    Reaction("to: ask_permission", says: ["Go on, then.", "If it's short.", "All right, say it."]),
    Reaction(
      "to: encourage_cheer",
      says: ["I can't meet that with anything today.", "I wish I felt it.", "One day, maybe."]),
    Reaction(
      "to: ask_needs", "when: {milestone: heard}", "wants_now: ideas",
      says: ["An idea wouldn't hurt, now that it's out.", "I could do with somebody else's thoughts on it."]),
    Reaction(
      "to: anything",
      says: ["I suppose so.", "Perhaps.", "I can't say.", "There it is.", "That may be."]),
  ]
}
