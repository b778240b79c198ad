import Conversation

extension Distortion {
  /// What happened to what the partner said, in a few words.
  var words: String {
    switch self {
    case .sentimentAttenuation: "softer than what was said"
    case .granularityMismatch: "too general for what was said"
    case .conflictAvoidance: "steps around the conflict"
    case .linguisticDistancing: "keeps a distance"
    }
  }
}
