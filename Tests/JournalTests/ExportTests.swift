import Conversation
import Foundation
import Testing

@testable import Journal

struct ExportTests {
  private var session: Session {
    var session = Session.finished()
    session.messages += [
      Message(
        .partner, "I'd already told my mum, and now I have to ring her and say that it was all for nothing."),
      Message(
        .learner, "That's *hard* <b>.\r\n\r\n# What\nwould help?",
        earlierTakes: [
          Take(text: "Did you ask why?", followedBy: [Message(.partner, "I've tried all of that.")])
        ]),
    ]
    session.assessment?.judged = false
    session.assessment?.scores[2].certainty = .tentative
    return session
  }

  @Test func aModelThatFoundWordsIsNamed() throws {
    var session = Session.finished()
    for _ in 0..<2 { session.messages.append(Message(.partner, "Mm.", by: .model, model: "qwen3:4b")) }
    #expect(
      try ExportFormat.text.render(session).contains(
        "A practice with Dana, in words by qwen3:4b, 21 November 2026, 10:17"))
  }

  @Test func whatIsWorthAnotherTryIsExportedWithItsReason() throws {
    var session = Session.finished()
    session.feedback?.others = [SecondTake(message: 1, quote: "What *happened*?", reason: "advice as a question")]
    session.feedback?.nextStep = "Leave one question quite open."
    let text = try ExportFormat.text.render(session)
    #expect(text.contains("If you want a next step\n  Leave one question quite open.\n"))
    #expect(text.contains("Also worth another try\n  “What *happened*?”: advice as a question\n"))
    #expect(try ExportFormat.markdown.render(session).contains("“What \\*happened\\*?”: advice as a question"))
  }

  @Test func textReadsLikeALetter() throws {
    #expect(
      try ExportFormat.text.render(session) == """
        Passed over for the promotion
        A practice with Dana, 21 November 2026, 10:17

        Dana: I didn't get it. So that's that.

        You: That sounds rough. What happened?

        Dana: I'd already told my mum, and now I have to ring her and say that it was
        all for nothing.

            You, take 1: Did you ask why?

            Dana: I've tried all of that.

        You, take 2: That's *hard* <b>.

        # What
        would help?

        What reached Dana
          You saw how hard it was
          You said: “That sounds rough.”
          Dana felt seen.

        One thing to try
          Stay with the feeling
          You said: “What happened?”
          She had just told you.
          You might say: “What was that like?”

        Scores
          Encouraging elaboration       2.3 of 5
          Validating emotions           2.3 of 5
          Demonstrating understanding   2.3 of 5, tentative
          Giving advice                 2.3 of 5, lower is better
          Turning to yourself           2.3 of 5, lower is better
          Dismissing emotions           2.3 of 5, lower is better
          There was too little to go by; take these lightly.
          A program gave these scores, going by its own list of moves. They are
          something to practise with, not a measure of you.

        """)
  }

  @Test func markdownTakesWhatWasSaidLiterally() throws {
    let text = try ExportFormat.markdown.render(session)
    #expect(
      text.hasPrefix(
        """
        # Passed over for the promotion

        *A practice with Dana, 21 November 2026, 10:17*

        **Dana:** I didn't get it. So that's that.

        **You:** That sounds rough. What happened?

        """))
    #expect(text.contains("\n> **You, take 1:** Did you ask why?\n\n> **Dana:** I've tried all of that.\n"))
    #expect(text.contains("\n**You, take 2:** That's \\*hard\\* \\<b\\>.\n\n\\# What\\\nwould help?\n"))
    #expect(text.contains("\n- Giving advice: 2.3 of 5, lower is better\n"))
    #expect(text.hasSuffix("not a measure of you.\n"))
  }

  @Test(arguments: [
    ("1. one", "1\\. one"), ("2026) x", "2026\\) x"), ("- x", "\\- x"), ("    code", "code"),
    ("[a](b)", "\\[a\\](b)"),
    ("===", "\\==="), ("&lt;", "\\&lt;"), ("`x`", "\\`x\\`"), ("> quote", "\\> quote"),
    ("3 things", "3 things"),
  ])
  func nothingSaidBecomesMarkUp(said: String, written: String) throws {
    var session = Session.example()
    session.messages = [Message(.learner, "a\n" + said)]
    #expect(try ExportFormat.markdown.render(session).contains("**You:** a\\\n\(written)\n"))
  }

  @Test(arguments: [ExportFormat.text, .markdown])
  func controlCharactersAreMadeHarmless(format: ExportFormat) throws {
    var session = session
    let hostile = "\u{1B}]0;x\u{7}\u{9B}2J\r\u{7F}\u{0}"
    session.scenario = ScenarioReference(id: hostile, title: hostile, partner: hostile + "\n")
    session.messages = [
      Message(.learner, hostile, earlierTakes: [Take(text: hostile)]), Message(.partner, hostile),
    ]
    session.feedback?.focus?.quote = hostile
    session.feedback?.focus?.rewording = hostile
    let text = try format.render(session)
    #expect(!text.unicodeScalars.contains { $0.isControl && $0 != "\n" })
    #expect(text.contains("\u{FFFD}"))
  }

  @Test func jsonIsTheSessionItself() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(session)
    let text = try ExportFormat.json.render(session)
    #expect(text == contents(journal.places.sessions + "/\(session.id).json"))
  }

  @Test func anExportNeverTouchesAnotherFile() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let path = folder.path + "/dana.txt"
    try put("mine", at: path)
    #expect(try journal.export(session, as: .text, to: path) == folder.path + "/dana-2.txt")
    #expect(contents(path) == "mine")
    #expect(mode(folder.path + "/dana-2.txt") == 0o600)
  }

  @Test func aFolderOrHomeCanBeNamed() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let name = "\(session.id).md"
    #expect(try journal.export(session, as: .markdown, to: folder.path) == "\(folder.path)/\(name)")
    #expect(try journal.export(session, as: .text, to: "~/x.txt") == "\(folder.path)/x.txt")
    #expect(try journal.export(session, as: .json, to: "~") == "\(folder.path)/\(session.id).json")
    #expect(
      problem { _ = try journal.export(session, as: .text, to: "/none/x") }?.what.contains("/none/x") == true)
  }
}
