import Conversation

extension [Reply] {
  /// Whether a message tells something new of what is felt, to somebody who has heard all up to the reply at `index`.
  /// A partner who shrugs feels what they felt before, for the reasons they gave before.
  func tellsMore(_ message: Message, after index: Int) -> Bool {
    let reasons = message.feels.compactMap(\.because)
    let known = prefix(index + 1).flatMap { $0.before?.feels ?? [] }.compactMap(\.because)
    return reasons.isEmpty || !Set(known).isSuperset(of: reasons)
  }

  /// Whether the partner had just told something new when the reply at `index` was said.
  func answersNews(at index: Int) -> Bool {
    self[index].before.map { tellsMore($0, after: index - 1) } ?? false
  }
}
