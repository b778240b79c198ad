import RolePlay
import Testing

/// Every kind of problem, with the exact place and words in which it is told.
@Suite struct DiagnosticTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var line: String
    var part: String
    var problem: String
    var testDescription: String { problem }
  }

  static let examples: [Example] = [
    Example(
      line: "title: A small sheet", part: "title: Promoted: not me",
      problem: "3:16: SC001 this is not YAML: mapping values are not allowed in this context; "
        + "look at the quotes, the colons and the indentation here"),
    Example(
      line: "title: A small sheet", part: "title: &name A small sheet",
      problem:
        "3:8: SC002 anchors and aliases (`&name`, `*name`) are not read; write the text out where it is "
        + "needed, or put quotes around it if it only begins with that sign"),
    Example(
      line: "title: A small sheet", part: "title: *name",
      problem:
        "3:8: SC002 anchors and aliases (`&name`, `*name`) are not read; write the text out where it is "
        + "needed, or put quotes around it if it only begins with that sign"),
    Example(
      line: "title: A small sheet", part: "title: A small sheet\nbeets: []",
      problem: "4:1: SC003 `beets` is not a key of a scenario; did you mean `beats`?"),
    Example(
      line: "persona: {name: Sam, relation: colleague}", part: "persona: {name: Sam}",
      problem: "7:10: SC004 `persona` has no `relation`; add `relation:` to it"),
    Example(
      line: "title: A small sheet", part: "title: [A, small, sheet]",
      problem: "3:8: SC005 `title` must be text, not a list"),
    Example(
      line: "title: A small sheet", part: "title: A small sheet\nfacts: none",
      problem: "4:8: SC005 `facts` must be a list (`- …`), not “none”"),
    Example(
      line: "  trust: {start: 5, low: guarded, high: open}",
      part: "  trust: {start: five, low: guarded, high: open}",
      problem: "9:18: SC005 `start` must be a whole number, not “five”"),
    Example(
      line: "  trust: {start: 5, low: guarded, high: open}",
      part: "  trust: {start: 11, low: guarded, high: open}",
      problem: "9:18: SC006 `start` is 11; it must be from 0 to 10"),
    Example(
      line: "opening: {says: \"I lost the contract.\"}",
      part: "opening: {says: Hm., feels: {emotion: anger, strength: 12}}",
      problem: "11:56: SC006 `strength` is 12; it must be from 0 to 10"),
    Example(
      line: "  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}",
      part: "  - {to: anything, says: [\"Mm.\"]}\n  - {to: name_feelings, says: Yes.}",
      problem: "14:10: SC007 “name_feelings” is not a move, a dimension or a distortion; "
        + "did you mean `name_feeling`?"),
    Example(
      line: "  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}",
      part: "  - {to: anything, says: {raw: Mm., stedy: Yeah.}}",
      problem: "13:37: SC007 “stedy” is not a word of the distress scale; did you mean `steady`?"),
    Example(
      line: "id: small", part: "id: Small Sheet",
      problem: "2:5: SC008 “Small Sheet” cannot be a scenario's id; use up to 64 of a–z, 0–9 and hyphens, "
        + "such as `told-mum`"),
    Example(
      line: "title: A small sheet",
      part: "title: A small sheet\nfacts:\n- {id: a, says: One.}\n- {id: a, says: Two.}",
      problem: "6:8: SC009 there is a fact `a` in line 5 already; give one of them another id"),
    Example(
      line: "  - {id: long, when: {turns: \">=40\"}, says: \"I should go.\"}",
      part: "  - {id: long, when: {milestone: heard}, says: \"I should go.\"}",
      problem: "15:34: SC010 there is no milestone `heard`; the sheet has no milestones"),
    Example(
      line: "title: A small sheet",
      part: "title: A small sheet\nfacts: [{id: told-mum, says: Yes.}]\nbeats: [{fact: told-mom}]",
      problem: "5:16: SC010 there is no fact `told-mom`; did you mean `told-mum`?"),
    Example(
      line: "title: A small sheet", part: "title: \"A \\e[31msmall sheet\"",
      problem: "3:8: SC011 `title` has control characters in it; they are shown as �, so take them out"),
    Example(
      line: "  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}", part: "  - {to: sympathy, says: Thanks.}",
      problem:
        "13:5: SC012 no reaction is `to: anything` without a condition; add one with a few short lines, "
        + "for the replies that nothing else answers"),
    Example(
      line: "title: A small sheet", part: "title: \"\"",
      problem: "3:8: SC014 `title` is empty; write it or leave the key out"),
    Example(
      line: "  - {id: long, when: {turns: \">=40\"}, says: \"I should go.\"}",
      part: "  - {id: long, when: {trust: low}, says: \"I should go.\"}",
      problem: "15:30: SC015 “low” is not a condition; write it like `\">=6\"`, `\"<4\"` or `\"3\"`"),
    Example(
      line: "schema: 1", part: "schema: 2",
      problem: "1:9: SC016 this file is written for version 2 of the format; this program reads version 1"),
    Example(
      line: "title: A small sheet", part: "title: A small sheet\ntitle: Another",
      problem: "3:1: SC017 `title` stands here more than once; keep one of them"),
    Example(
      line: "  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}",
      part: "  - {to: anything, says: Mm.}\n  - {to: sympathy, accurate: true, says: Yes.}",
      problem: "14:5: SC018 `accurate` is judged for `name_feeling` and `reflect_feeling_cause`, not for "
        + "`sympathy`; leave it out"),
  ]

  @Test(arguments: examples) func isToldWithPlaceAndRemedy(_ example: Example) {
    let text = Sheet.replacing(example.line, with: example.part)
    #expect(text != Sheet.minimal)
    #expect(Sheet.problems(text) == ["small.yaml:" + example.problem])
  }

  @Test func everyCodeThatLoadingFindsHasAnExample() {
    let shown = Set(
      Self.examples.compactMap { $0.problem.split(separator: " ").dropFirst().first.map(String.init) })
    let known = Set(DiagnosticCode.allCases.map(\.rawValue).filter { $0 < "SC100" })
    // Too much text has a test of its own.
    #expect(known.subtracting(shown) == [DiagnosticCode.tooLarge.rawValue])
  }

  @Test func controlCharactersAreKeptAndTheSheetStillPlays() {
    let file = Sheet.load(Sheet.replacing("title: A small sheet", with: "title: \"A \\e[31msmall sheet\""))
    #expect(file.scenario?.title == "A \u{1B}[31msmall sheet")
    #expect(file.problems.map(\.severity) == [.warning])
  }
}
