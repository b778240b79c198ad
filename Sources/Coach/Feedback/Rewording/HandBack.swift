import Conversation

extension RewordingRule {
  /// Whatever the advice: what they feel first, the idea kept for later, or the choice handed back to them.
  static let handBack = RewordingRule(
    id: "hand_back", moves: [.adviceQuestion, .adviceTentative, .adviceDirective]
  ) { phrasing in
    let asked = [
      "Would ideas help just now, or would you rather just talk?",
      "Do you want ideas, or do you want somebody to listen?",
      "I have a thought about it, but that can wait. What's the worst of it?",
      "Before I say anything: what would help just now?",
    ]
    guard let heard = phrasing.felt.heard.first else { return asked }
    return asked + [
      "\(heard) I have an idea, and it can wait.", "\(heard) Would ideas help, or shall I just listen?",
      "\(heard) Say if you want ideas; until then I'm listening.",
    ]
  }

  /// The same for something explained.
  static let explainLater = RewordingRule(id: "explain_later", moves: [.information]) { phrasing in
    let asked = [
      "I know a little about this, if you ever want it. How is it for you?", "What is it like for you?",
    ]
    guard let heard = phrasing.felt.heard.first else { return asked }
    return asked + ["\(heard) I know a little about this, if you ever want it."]
  }
}
