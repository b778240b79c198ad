extension Check {
  static let missingFeeling = Check(
    code: .missingFeeling,
    explanation: Explanation(
      title: "No feelings given",
      what: "The opening, or a fact that has to be earned, has no `feels`.",
      why: "What the partner feels decides whether the learner names it well, and the coach speaks of "
        + "it afterwards.",
      example: """
        opening: {says: "I lost the contract."}
        facts:
          - id: told-mum
            asks: ["have you told anyone"]
            trust: 6
            guard: "I'd rather not."
            says: "I'd already rung my mother."
        """,
      remedy: "Add `feels: [{emotion: shame, strength: 7, because: \"you had already told your mum\"}]`, "
        + "with the cause as the learner would say it.")
  ) { scenario in
    var findings: [Finding] = []
    if scenario.opening.feels.isEmpty, let line = scenario.opening.says.first {
      findings.append(
        Finding(at: line.at, message: "the opening has no `feels`; say what the partner feels and why"))
    }
    for fact in scenario.facts where fact.feels.isEmpty && fact.trust > 0 {
      findings.append(
        Finding(
          at: fact.at,
          message: "the fact `\(fact.id)` has no `feels`; say what the partner feels when they tell it, and why"))
    }
    return findings
  }
}
