import Conversation

extension FocusFinder.Cost {
  /// What it cost in a few plain words, to stand beside the quote; `nil` for what is no lesson.
  var reason: String? {
    if let noise { return Self.reason(for: noise) }
    if let distortion { return Self.reason(for: distortion) }
    return move.flatMap(Self.reason)
  }

  /// Whether it is said in passing, "I don't follow", "and I stay on", "no worries": no reason for another try.
  var isPassingRemark: Bool {
    let words = OwnWords(quote).keys.count
    return switch move {
    case .selfStatement, .selfOpinion: words < 5
    case .platitudeReassure: words < 3
    default: false
    }
  }

  static func reason(for noise: Noise) -> String? {
    switch noise {
    case .command: nil
    case .link: "a link instead of an answer"
    case .emoji: "a picture without a word"
    case .gibberish: "hard to make out"
    }
  }

  static func reason(for distortion: Distortion) -> String {
    switch distortion {
    case .sentimentAttenuation: "a word smaller than the feeling"
    case .granularityMismatch: "a general answer to a particular story"
    case .conflictAvoidance: "around the hard part"
    case .linguisticDistancing: "it sounded a long way off"
    }
  }

  static func reason(for move: Move) -> String? {
    switch move {
    case .adviceDirective: "straight to advice"
    case .adviceTentative: "a suggestion, a little early"
    case .adviceQuestion: "advice as a question"
    case .information: "explaining, with more to hear"
    case .practicalOffer: "an offer of help, a little early"
    case .selfStory: "the story turned to you"
    case .selfMetoo: "“me too”, with more to hear"
    case .selfStatement, .selfOpinion: "for a moment it was about you"
    case .minimize: "it may have made it smaller"
    case .compareWorse: "somebody else's trouble came into it"
    case .platitudeReassure: "a comfort that would fit anyone"
    case .silverLining: "the bright side, a little early"
    case .fatalism: "it may have closed the subject"
    case .criticizeBlame: "it may have sounded like blame"
    case .challengeDoubt: "it may have sounded like the other side"
    case .brushOff: "it may have moved on too soon"
    case .hostile: "unkind"
    case .unreadable: "hard to make out"
    default: nil
    }
  }
}
