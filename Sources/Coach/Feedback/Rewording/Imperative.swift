import Conversation

extension RewordingRule {
  /// "Just talk to HR" → "What would it be like to talk to HR?"
  static let imperative = RewordingRule(
    id: "imperative", moves: [.adviceDirective, .adviceTentative]
  ) { phrasing in
    let words = phrasing.words
    let start = opener.end(in: words) ?? words.leadIn
    guard start < words.keys.count, verbs.contains(words.keys[start]), let idea = words.rest(from: start),
      idea.contains(" ") || whole.contains(words.keys[start]),
      !notAdvice.contains(where: { idea.lowercased().hasPrefix($0) })
    else { return [] }
    return ["What would it be like to \(idea)?", "Does it feel too soon to \(idea)?"]
  }

  private static let opener = Opener("maybe|perhaps? just|please|try|go? to|and?")
  private static let verbs: Set<String> = [
    "talk", "go", "take", "call", "ask", "find", "make", "start", "look", "quit", "leave", "apply", "write",
    "speak",
    "use", "focus", "update", "pray", "reach", "contact", "send", "join", "read", "sleep", "exercise", "get",
    "try",
    "do", "set", "plan", "spend", "file", "sue", "email", "confront", "report", "hire", "work", "build",
    "learn",
  ]
  /// Verbs that are a piece of advice by themselves.
  private static let whole: Set<String> = ["quit", "leave", "resign", "sue", "pray", "sleep", "exercise"]
  private static let notAdvice = [
    "take your time", "take care", "talk to me", "go on", "get over", "get some", "take it", "look on",
    "look at the",
    "make sure", "get well", "go ahead", "do not", "get it", "find out", "work hard", "try not",
  ]
}
