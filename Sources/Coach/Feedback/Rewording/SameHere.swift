import Conversation

extension RewordingRule {
  /// "I know how you feel, when I lost my job…" → what this partner felt, and why.
  static let sameHere = RewordingRule(
    id: "same_here", moves: [.selfMetoo, .selfStory, .claimUnderstanding, .selfStatement, .selfOpinion]
  ) { phrasing in
    phrasing.felt.heard
  }
}
