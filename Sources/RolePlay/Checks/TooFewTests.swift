extension Check {
  static let tooFewTests = Check(
    code: .tooFewTests,
    explanation: Explanation(
      title: "Too few tests",
      what: "A sheet should have at least six tests, and each should expect something.",
      why: "Tests are how a writer knows that a change to one line has not broken another.",
      example: """
        tests:
          - name: sympathy helps
            play: [{you: "I'm so sorry.", as: [sympathy], expect: {trust: ">=5"}}]
        """,
      remedy: "Add short plays: one for each guarded fact, one for advice that is resisted, one for each "
        + "ending.")
  ) { scenario in
    var findings: [Finding] = []
    if scenario.tests.count < fewestTests {
      findings.append(
        Finding(
          at: scenario.tests.first?.at ?? .start,
          message: "there are \(scenario.tests.count) tests; write at least \(fewestTests)"))
    }
    for test in scenario.tests where test.play.allSatisfy({ $0.expect == Expectation() }) {
      findings.append(
        Finding(at: test.at, message: "the test “\(visible(test.name))” expects nothing; add `expect:` to a step"))
    }
    return findings
  }

  private static let fewestTests = 6
}
