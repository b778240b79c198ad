import Conversation

extension Check {
  static let stolenQuestion = Check(
    code: .stolenQuestion,
    explanation: Explanation(
      title: "A question that something else answers",
      what: "One of the `asks` of a fact, asked just as it stands, is answered by another fact, by a "
        + "correction or not at all; or something that stands under `unanswered` is answered by a fact.",
      why: "A learner who asks precisely that gets a wrong answer.",
      example: """
        facts:
          - id: told-mum
            asks: ["have you told your family"]
            says: "My mother knows."
            feels: [{emotion: shame, strength: 7, because: "you had told her"}]
          - id: told-team
            asks: ["have you told your family"]
            says: "The whole team knows."
            feels: [{emotion: shame, strength: 5, because: "everybody knows"}]
        """,
      remedy: "Take the question away from one of the two, or add the word that makes the difference.")
  ) { scenario in
    let director = Director(scenario)
    var opened = director.open(seed: 1).state
    opened.trustTenths = 100
    opened.pending = nil
    func cue(for question: Question) -> Cue {
      let isMarked = question.text.last.map { "?.!".contains($0) } ?? false
      return director.step(opened, reply: isMarked ? question.text : question.text + "?", reading: Reading()).cue
    }
    let stolen = scenario.facts.flatMap { fact in
      fact.questions.compactMap { question in
        let cue = cue(for: question)
        return cue.content == .tells(fact.id)
          ? nil
          : Finding(
            at: question.at,
            message: "“\(visible(question.text))” is asked for `\(fact.id)`, but what comes is "
              + "\(cue.summary); change the question or what answers it")
      }
    }
    let answered = scenario.unanswered.compactMap { question -> Finding? in
      guard case .tells(let fact) = cue(for: question).content else { return nil }
      return Finding(
        at: question.at,
        message: "“\(visible(question.text))” stands under `unanswered`, but `\(fact)` answers it; take it away from "
          + "one of the two")
    }
    return stolen + answered
  }
}
