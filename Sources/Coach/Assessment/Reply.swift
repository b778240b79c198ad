import Conversation

/// One of the learner's messages, with what stood around it.
struct Reply {
  /// Index in the conversation.
  var index: Int
  var text: String
  var reading: Reading
  /// What the partner said just before, `nil` where the learner began.
  var before: Message?
  /// What the partner said next.
  var after: Message?
  /// What the partner felt as the learner answered: of the message before, else of the latest that tells.
  var feels: [Feeling]
}

extension Coach {
  /// The learner's messages in order, those without a reading read now.
  func replies(in messages: [Message]) -> [Reply] {
    var found: [Reply] = []
    var before: Message?
    var earlier: [String] = []
    var feels: [Feeling] = []
    for (index, message) in messages.enumerated() {
      switch message.role {
      case .partner:
        if let before { earlier.append(before.text) }
        before = message
        if !message.feels.isEmpty { feels = message.feels }
        if let last = found.last, last.after == nil { found[found.count - 1].after = message }
      case .learner:
        found.append(
          Reply(
            index: index, text: message.text,
            reading: message.reading ?? read(message.text, after: before?.text, earlier: earlier),
            before: before, after: nil, feels: feels))
      }
    }
    return found
  }
}
