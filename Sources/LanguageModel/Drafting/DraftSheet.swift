import Conversation
import RolePlay

/// The text of a scenario file that is made of a draft, and which of its lines a model is to answer for.
struct DraftSheet: Sendable {
  /// What can be taken out of a draft again.
  enum Part: Hashable {
    case answer(DraftQuestion)
    case ask(DraftQuestion, String)
    case detail(String)
    case beat(String)
    case stockBeat(String)
  }

  private(set) var lines: [String] = []
  /// By line, from 1.
  private(set) var parts: [Int: Part] = [:]

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// - Parameter without: what stands in the way of something else.
  init(_ draft: ScenarioDraft, _ topic: DraftTopic, origin: MadeUp, id: String, without: Set<Part>) {
    for line in origin.comment { add(line) }
    addHead(draft.person, topic, id: id)
    add("facts:")
    for question in DraftQuestion.allCases { addFact(question, draft, without: without) }
    for (number, detail) in draft.details.enumerated() where !without.contains(.detail(detail.question)) {
      addDetail(detail, number: number + 1)
    }
    addBeats(draft, without: without)
    addReactions()
    addEndings()
    addTests(draft, without: without)
  }

  private mutating func add(_ line: String, _ part: Part? = nil) {
    lines.append(line)
    if let part { parts[lines.count] = part }
  }

  private mutating func addHead(_ person: DraftPerson, _ topic: DraftTopic, id: String) {
    let feels = person.feelings.enumerated().map { number, feeling in
      let cause = number == 0 ? person.cause.map { ", because: \(quoted($0))" } ?? "" : ""
      return "    - {emotion: \(feeling), strength: \(max(8 - number, 6))\(cause)}"
    }
    let head = [
      "schema: 1", "id: \(id)", "title: \(quoted(person.title))", "setting: \(person.setting.rawValue)",
      "difficulty: guarded",
      "brief: "
        + quoted(
          "\(person.name) is your \(topic.relation). What it is about, in your own words: \(topic.text). "
            + person.place.sentence), "persona:", "  name: \(quoted(person.name))",
      "  relation: \(quoted(topic.relation))",
      "  pronoun: \(person.pronoun.rawValue)", "  voice: [\(person.voice.map(quoted).joined(separator: ", "))]",
      "  wants: somebody who listens before they say anything", "  dreads: being told that it could be worse",
      "wants_now: vent", "feelings:", "  trust: {start: 4, low: guarded, middle: wary, high: open}",
      "  distress: {start: 7, low: steadier, middle: shaken, high: raw}", "opening:",
      "  says: \(quoted(person.opening))", "  feels:",
    ]
    for line in head + feels { add(line) }
  }

  private mutating func addFact(_ question: DraftQuestion, _ draft: ScenarioDraft, without: Set<Part>) {
    let part = Part.answer(question)
    guard let answer = draft.answers[question], !without.contains(part) else { return }
    add("  - id: \(question.rawValue)", part)
    add("    topics: [\(question.topics.joined(separator: ", "))]", part)
    add("    asks:", part)
    for ask in question.asks where !without.contains(.ask(question, ask)) {
      add("      - \(quoted(ask))", .ask(question, ask))
    }
    if question.trust > 0 {
      add("    trust: \(question.trust)", part)
      add("    guard: [\(question.guardLines.map(quoted).joined(separator: ", "))]", part)
      let feeling = draft.person.feelings.last ?? "sadness"
      add("    feels: [{emotion: \(feeling), strength: 8}]", part)
    }
    add("    says: [\(quoted(answer))]", part)
    add("    again: [\(question.again.map(quoted).joined(separator: ", "))]", part)
    add("    then:", part)
    for follow in question.then { add("      \(quoted(follow.ask)): \(quoted(follow.says))", part) }
  }

  private mutating func addDetail(_ detail: DraftDetail, number: Int) {
    let part = Part.detail(detail.question)
    add("  - id: detail-\(number)", part)
    add("    asks: [\(quoted(detail.question))]", part)
    add("    says: [\(quoted(detail.answer))]", part)
  }

  private mutating func addBeats(_ draft: ScenarioDraft, without: Set<Part>) {
    add("beats:")
    for beat in draft.beats where !without.contains(.beat(beat)) { add("  - \(quoted(beat))", .beat(beat)) }
    let hasSecret = draft.answers[.unsaid] != nil && !without.contains(.answer(.unsaid))
    if hasSecret { add("  - {fact: \(DraftQuestion.unsaid.rawValue), when: {trust: \">=7\"}}", .answer(.unsaid)) }
    for beat in StockLines.beats where !without.contains(.stockBeat(beat)) {
      add("  - \(quoted(beat))", .stockBeat(beat))
    }
  }

  private mutating func addReactions() {
    add("reactions:")
    for reaction in StockReactions.all {
      for (number, line) in reaction.rule.enumerated() { add((number == 0 ? "  - " : "    ") + line) }
      add("    says: [\(reaction.says.map(quoted).joined(separator: ", "))]")
    }
    add("edges:")
    for (edge, says) in StockLines.edges.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add("  \(edge.rawValue): [\(says.map(quoted).joined(separator: ", "))]")
    }
  }

  private mutating func addEndings() {
    add("milestones:")
    add("  heard: {facts: 2, moves: [validating_emotions, demonstrating_understanding], trust: 6}")
    add("endings:")
    for ending in StockLines.endings {
      add("  - {id: \(ending.id), when: \(ending.when), says: [\(ending.says.map(quoted).joined(separator: ", "))]}")
    }
  }

  /// Plays that come out alike whatever was made up.
  private mutating func addTests(_ draft: ScenarioDraft, without: Set<Part>) {
    func step(_ you: String, _ moves: String, _ expect: String) -> String {
      "      - {you: \(quoted(you)), as: [\(moves)], expect: {\(expect)}}"
    }
    let feeling = draft.person.feelings.first ?? "sadness"
    var tests: [(name: String, play: [String])] = [
      ("asked what happened, they tell", [step("What happened?", "open_question", "tells: what-happened")]),
      (
        "advice meets resistance",
        [
          step("You should make a list of it.", "advice_directive", "reaction: advice_giving, trust: \"<4\""),
          step("You need to talk to somebody.", "advice_directive", "trust: \"<=2\""),
        ]
      ),
      (
        "a feeling that is named well brings them closer",
        [step("There is a lot of \(feeling) in that.", "name_feeling", "reaction: name_feeling, trust: \">=5\"")]
      ),
      (
        "to be belittled costs trust",
        [step("It's not that big a deal.", "minimize", "reaction: dismissing_emotions, trust: \"<=2\"")]
      ),
      (
        "who belittles on and on is left",
        [
          step("It's not that big a deal.", "minimize", "trust: \"<=2\""),
          step("Other people have it much worse.", "compare_worse", "trust: \"<=1\""),
          step("You're making too much of it.", "criticize_blame", "ending: shut-down"),
        ]
      ),
      (
        "kindness helps a little", [step("I'm so sorry.", "sympathy", "trust: \">=4\", distress: \"<=7\"")]
      ),
    ]
    if draft.answers[.unsaid] != nil, !without.contains(.answer(.unsaid)) {
      tests.append(
        (
          "the rest has to be earned",
          [step("What aren't you telling me?", "open_question", "guards: not-said-yet")]
        ))
    }
    add("tests:")
    for test in tests {
      add("  - name: \(test.name)")
      add("    play:")
      for line in test.play { add(line) }
    }
  }

  /// Text between double quotes, as JSON and YAML both read it.
  private func quoted(_ text: String) -> String { JSON.string(text).line }
}
