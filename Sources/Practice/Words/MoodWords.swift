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
      let way = turn(in: moods).map { ", became \(pair($0))," } ?? ""
      let end = last == first ? "ended as at the start" : "ended \(pair(last))"
      return "\(partner) began \(pair(first))\(way) and \(end)."
    }
  }

  /// The one turn that is told: where trust was neither as at the beginning nor as at the end, else where anything
  /// was. Four labels in a row tell nobody anything.
  private static func turn(in moods: [Mood]) -> Mood? {
    guard let first = moods.first, let last = moods.last else { return nil }
    let between = moods.filter { $0 != first && $0 != last }
    return between.first { $0.trust != first.trust && $0.trust != last.trust } ?? between.first
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
