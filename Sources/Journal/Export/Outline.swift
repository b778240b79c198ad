import Conversation

/// What an export for people says, in order and in words, before it gets its form. All of it is harmless.
struct Outline {
  struct Remark {
    var speaker: String
    var text: String
    /// Whether it belongs to a take that the learner did again.
    var isTakenBack = false
  }

  struct Section {
    var heading: String
    /// Names with their values, as in a table.
    var rows: [(name: String, value: String)] = []
    var lines: [String]
  }

  let title: String
  let subtitle: String
  private(set) var remarks: [Remark] = []
  private(set) var sections: [Section] = []

  init(_ session: Session) {
    let partner = session.scenario.partner.harmless
    title = session.scenario.title.harmless
    let words = session.models.isEmpty ? "" : ", in words by \(session.models.joined(separator: " and ").harmless)"
    subtitle =
      "A practice with \(partner)\(words), \(inWords(session.started))" + (session.isFinished ? "" : ", unfinished")
    for message in session.messages { add(message, partner: partner, isTakenBack: false) }
    if let feedback = session.feedback { add(feedback, partner: partner) }
    if let assessment = session.assessment { add(assessment) }
  }

  private mutating func add(_ message: Message, partner: String, isTakenBack: Bool) {
    for (index, take) in message.earlierTakes.enumerated() {
      let speaker = "You, take \(index + 1)"
      remarks.append(Remark(speaker: speaker, text: take.text.harmlessLines, isTakenBack: true))
      for later in take.followedBy { add(later, partner: partner, isTakenBack: true) }
    }
    let learner = message.earlierTakes.isEmpty ? "You" : "You, take \(message.earlierTakes.count + 1)"
    let speaker = message.role == .partner ? partner : learner
    remarks.append(Remark(speaker: speaker, text: message.text.harmlessLines, isTakenBack: isTakenBack))
  }

  private mutating func add(_ feedback: Feedback, partner: String) {
    if let strength = feedback.strength {
      sections.append(Section(heading: "What reached \(partner)", lines: lines(for: strength)))
    }
    if let focus = feedback.focus {
      sections.append(Section(heading: "One thing to try", lines: lines(for: focus)))
    }
    if let next = feedback.nextStep {
      sections.append(Section(heading: "If you want a next step", lines: [next.harmlessLines]))
    }
    if !feedback.others.isEmpty {
      let lines = feedback.others.map { "“\($0.quote)”: \($0.reason)".harmlessLines }
      sections.append(Section(heading: "Also worth another try", lines: lines))
    }
  }

  private func lines(for observation: Observation) -> [String] {
    var lines = [observation.title, "You said: “\(observation.quote)”", observation.why]
    if let rewording = observation.rewording { lines.append("You might say: “\(rewording)”") }
    return lines.map(\.harmlessLines)
  }

  private mutating func add(_ assessment: Assessment) {
    let rows = assessment.scores.map { score in
      let remarks =
        (score.dimension.isWanted ? "" : ", lower is better")
        + (score.certainty == .tentative ? ", tentative" : "")
      return (name: score.dimension.title, value: "\(oneDecimal(score.score)) of 5\(remarks)")
    }
    let lines = [
      assessment.judged ? nil : "There was too little to go by; take these lightly.",
      "A program gave these scores, going by its own list of moves. They are something to practise with, "
        + "not a measure of you.",
    ]
    sections.append(Section(heading: "Scores", rows: rows, lines: lines.compactMap(\.self)))
  }
}

/// 21 November 2026, 10:17
private func inWords(_ time: Timestamp) -> String {
  let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  let clock = time.wallClock
  let minute = (clock.minute < 10 ? "0" : "") + String(clock.minute)
  return "\(clock.day) \(months[clock.month - 1]) \(clock.year), \(clock.hour):\(minute)"
}

private func oneDecimal(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1000 else { return "?" }
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(abs(tenths % 10))"
}
