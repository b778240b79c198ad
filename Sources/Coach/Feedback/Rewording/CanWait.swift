import Conversation

extension RewordingRule {
  /// "You should update your CV" → "Updating your CV can wait. How are you holding up?"
  ///
  /// Only for errands: rest, faith and doctors should not be told to wait.
  static let canWait = RewordingRule(
    id: "can_wait", moves: [.adviceQuestion, .adviceTentative, .adviceDirective]
  ) { phrasing in
    guard let errand = errand(in: phrasing.words) else { return [] }
    return [
      "\(errand) can wait. How are you holding up?", "\(errand) can wait. What's the worst of it just now?",
    ]
  }

  /// A doing word and what follows it up to the thing it is done with or to, with nothing but small words between.
  private static func errand(in words: OwnWords) -> String? {
    let keys = words.keys
    for verb in keys.indices {
      guard let doing = doings[keys[verb]] else { continue }
      var at = verb + 1
      while at < keys.count, at - verb <= 4, between.contains(keys[at]) { at += 1 }
      guard at < keys.count, things.contains(keys[at]) else { continue }
      // "Getting the CV sorted" is something that can wait, "getting the CV" is not.
      let isComplete = at + 1 < keys.count && results.contains(keys[at + 1])
      if isComplete {
        at += 1
      } else if doing == "getting", ["the", "your", "ur"].contains(keys[verb + 1]) {
        continue
      }
      return "\(doing.capitalised) \(words.text[words.places[verb + 1].lowerBound..<words.places[at].upperBound])"
    }
    return nil
  }

  private static let doings: [String: String] = {
    let forms = [
      "applying": "apply applied applying", "looking": "look looked looking", "searching": "search searched searching",
      "updating": "update updated updating", "polishing": "polish polished polishing",
      "finding": "find finding found", "getting": "get getting", "asking": "ask asked asking",
      "making": "make made making", "writing": "write wrote writing", "starting": "start started starting",
      "learning": "learn learned learning", "signing": "sign signed signing", "sending": "send sent sending",
      "working": "work worked working", "thinking": "think thinking thought", "considering": "consider considering",
      "planning": "plan planned planning", "taking": "take taking took",
    ]
    var known: [String: String] = [:]
    for (doing, words) in forms { for word in words.split(separator: " ") { known[String(word)] = doing } }
    return known
  }()
  /// What may come of the thing: "get the CV sorted".
  private static let results: Set<String> = [
    "sorted", "done", "updated", "ready", "together", "finished", "written", "polished", "started", "sent", "going",
    "organised", "organized",
  ]
  private static let between: Set<String> = [
    "to", "for", "with", "at", "your", "ur", "a", "an", "the", "another", "new", "other", "some", "more", "about",
    "different", "better", "on", "up", "out", "of", "few", "online", "next",
  ]
  private static let things: Set<String> = [
    "job", "jobs", "cv", "resume", "linkedin", "feedback", "transfer", "raise", "plan", "plans", "list", "skills",
    "skill", "course", "courses", "class", "classes", "position", "positions", "role", "roles", "work", "career",
    "promotion", "company", "companies", "opportunities", "certification", "department",
  ]
}
