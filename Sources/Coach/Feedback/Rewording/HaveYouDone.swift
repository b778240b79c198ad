import Conversation

extension RewordingRule {
  /// "Have you talked to your boss?" → "How do you feel about talking to your boss?"
  static let haveYouDone = RewordingRule(
    id: "have_you_done", moves: [.adviceQuestion, .adviceTentative, .adviceDirective]
  ) { phrasing in
    let words = phrasing.words
    guard let done = opener.end(in: words), done < words.keys.count, let doing = doings[words.keys[done]]
    else {
      return []
    }
    let rest = words.rest(from: done + 1).map { " " + $0 } ?? ""
    guard !rest.isEmpty else { return [] }
    return ["How do you feel about \(doing)\(rest)?", "What would \(doing)\(rest) be like?"]
  }

  private static let opener = Opener("have|did|had you|u ever?")
  private static let doings = [
    "talked": "talking", "talk": "talking", "spoken": "speaking", "speak": "speaking", "spoke": "speaking",
    "asked": "asking", "ask": "asking", "told": "telling", "tell": "telling", "looked": "looking",
    "look": "looking",
    "applied": "applying", "apply": "applying", "gone": "going", "reached": "reaching", "reach": "reaching",
    "seen": "seeing", "see": "seeing", "written": "writing", "called": "calling", "contacted": "contacting",
    "started": "starting", "made": "making", "taken": "taking", "updated": "updating", "prayed": "praying",
    "checked": "checking", "signed": "signing", "joined": "joining", "given": "giving", "spent": "spending",
    "discussed": "discussing", "brought": "bringing", "raised": "raising", "met": "meeting",
  ]
}
