import Conversation

extension RewordingRule {
  /// "You should get some sleep" → "How have you been sleeping?": the subject of the advice becomes something to
  /// ask about. The question has no advice in it: whatever is answered, it has not been refused.
  static let askInstead = RewordingRule(
    id: "ask_instead", moves: [.adviceQuestion, .adviceTentative, .adviceDirective]
  ) { phrasing in
    if let person = Person(in: phrasing.words) { return person.questions }
    let said = " " + phrasing.words.keys.joined(separator: " ") + " "
    return subjects.first { $0.words.contains { said.contains(" " + $0 + " ") } }?.questions ?? []
  }

  /// What advice is most often about, the particular before the general.
  private static let subjects: [(words: [String], questions: [String])] = [
    (
      ["pray", "praying", "prayed", "prayer", "prayers"],
      ["I'll be praying for you. How are you holding up?", "Does anything give you comfort in this?"]
    ),
    (
      ["god", "jesus", "christ", "lord", "church", "faith", "bible", "allah", "quran", "mosque", "pastor", "priest"],
      ["Does anything give you comfort in this?", "Where do you find comfort when it's like this?"]
    ),
    (
      [
        "therapist", "therapy", "counselor", "counsellor", "counseling", "counselling", "psychologist",
        "psychiatrist", "doctor", "gp", "professional", "helpline",
      ],
      ["Is there anyone you've been able to say this to?", "How long has it been like this?"]
    ),
    (
      ["sleep", "nap", "bedtime", "asleep"],
      ["How have you been sleeping?", "Are you getting any sleep with all this?"]
    ),
    (
      [
        "rest", "break", "breather", "vacation", "holiday", "relax", "relaxing", "self-care", "self care",
        "for yourself", "to yourself", "care of yourself", "easy on yourself", "kind to yourself", "day off",
        "days off", "time off", "take it easy", "slow down",
      ],
      ["When did you last have a moment to yourself?", "Do you get any rest from it?"]
    ),
    (
      [
        "walk", "walking", "walks", "yoga", "exercise", "gym", "meditate", "meditating", "meditation", "journal",
        "journaling", "journalling", "music", "hobby", "hobbies", "bath", "breathe", "breathing", "breaths", "run",
        "running", "swim", "swimming", "gardening", "mindfulness", "movie", "distract", "outside", "nature",
      ],
      ["Does anything help at the moment, even a little?", "What gets you through the day at the moment?"]
    ),
    (
      ["quit", "quitting", "resign", "resigning"],
      ["What's it like to be there at the moment?", "How do you feel about staying?"]
    ),
    (
      ["sue", "suing", "lawyer", "attorney", "solicitor", "complaint", "union", "tribunal", "court"],
      ["What would be fair, as you see it?", "What would putting it right look like to you?"]
    ),
    (
      ["budget", "budgeting", "savings", "unemployment", "benefits", "loan", "bills", "expenses"],
      ["How worried are you about the money?", "What worries you most about the money?"]
    ),
  ]
}

/// Somebody the learner sends the partner to: "talk to your boss".
private struct Person {
  var questions: [String]

  init?(in words: OwnWords) {
    let keys = words.keys
    for verb in keys.indices where Self.verbs.contains(keys[verb]) {
      var at = verb + 1
      while at < keys.count, Self.links.contains(keys[at]) { at += 1 }
      guard at < keys.count else { continue }
      if Self.pronouns.contains(keys[at]) {
        // "call him back", "ask her sister" are not about that person alone.
        guard at + 1 == keys.count || Self.after.contains(keys[at + 1]) else { continue }
        let said = String(words.text[words.places[at]])
        questions = Self.unsaid(said, subject: Self.subject[keys[at]] ?? said)
        return
      }
      if Self.anybody.contains(keys[at]) {
        questions = Self.anyone
        return
      }
      guard keys[at] == "your" || keys[at] == "ur", at + 1 < keys.count else { continue }
      let noun = keys[at + 1]
      if Self.inCharge.contains(noun) {
        questions = Self.unsaid("your \(noun)", subject: "your \(noun)")
        return
      }
      if let does = Self.close[noun] {
        questions = ["How much \(does) your \(noun) know about it?", "Who have you been able to say this to?"]
        return
      }
    }
    return nil
  }

  private static func unsaid(_ person: String, subject: String) -> [String] {
    ["What would you say to \(person), if you could say anything?", "What do you wish \(subject) knew about it?"]
  }

  private static let anyone = [
    "Is there anyone you've been able to say this to?", "Who have you been able to say this to?",
  ]
  private static let verbs: Set<String> = [
    "talk", "talked", "talking", "speak", "spoke", "spoken", "speaking", "ask", "asked", "asking", "tell", "told",
    "telling", "confront", "confronting", "email", "emailing", "write", "writing", "reach", "reaching", "lean", "call",
    "open", "confide", "discuss", "discussed", "contact",
  ]
  private static let links: Set<String> = ["to", "with", "out", "on", "up", "this", "it", "about", "in"]
  private static let pronouns: Set<String> = ["them", "him", "hr"]
  private static let subject = ["them": "they", "him": "he"]
  private static let after: Set<String> = ["about", "directly", "again", "and", "how", "why", "what", "yet", "that"]
  private static let anybody: Set<String> = ["someone", "somebody", "anyone", "anybody", "others", "people"]
  private static let inCharge: Set<String> = [
    "boss", "manager", "supervisor", "employer", "company", "team", "landlord", "teacher", "professor", "colleague",
    "colleagues", "coworkers", "co-workers", "coworker", "co-worker", "ex",
  ]
  private static let close: [String: String] = [
    "husband": "does", "wife": "does", "partner": "does", "boyfriend": "does", "girlfriend": "does", "mum": "does",
    "mom": "does", "mother": "does", "dad": "does", "father": "does", "sister": "does", "brother": "does",
    "son": "does", "daughter": "does", "family": "does", "friend": "does", "parents": "do", "friends": "do",
    "kids": "do", "children": "do",
  ]
}
