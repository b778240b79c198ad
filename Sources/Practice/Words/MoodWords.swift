import Conversation
import RolePlay

/// The partner's state in words.
enum MoodWords {
  /// "guarded and raw"
  static func pair(_ mood: Mood) -> String {
    mood.trust == mood.distress ? mood.trust : "\(mood.trust) and \(mood.distress)"
  }

  /// "Dana is guarded and raw."
  static func sentence(_ mood: Mood?, partner: String) -> String {
    guard let mood else { return "\(partner) has not said how they are." }
    return "\(partner) is \(pair(mood))."
  }

  /// How the partner changed over the conversation, in a sentence; `nil` where nothing is known.
  static func arc(of messages: [Message], partner: String) -> String? {
    var moods: [Mood] = []
    for mood in messages.lazy.compactMap(\.mood) where mood != moods.last { moods.append(mood) }
    guard let first = moods.first, let last = moods.last else { return nil }
    switch moods.count {
    case 1: return "\(partner) was \(pair(first)) all the way through."
    case 2: return "\(partner) began \(pair(first)) and ended \(pair(last))."
    default:
      let between = moods.dropFirst().dropLast()
      // A long talk has many turns of mood; three of them tell the way.
      let shown = between.count <= 3 ? Array(between) : [between.first, between.last].compactMap { $0 }
      let steps = shown.map(pair).joined(separator: ", then ")
      return last == first
        ? "\(partner) began \(pair(first)), became \(steps), and ended as at the start."
        : "\(partner) began \(pair(first)), became \(steps), and ended \(pair(last))."
    }
  }
}

extension Scenario.Difficulty {
  /// What the learner is in for.
  var words: String {
    switch self {
    case .open: "ready to talk"
    case .guarded: "guarded at first"
    case .prickly: "prickly, easily put off"
    }
  }
}

extension Scenario.Setting {
  var words: String {
    switch self {
    case .workplace: "at work"
    case .personal: "in private life"
    }
  }
}
