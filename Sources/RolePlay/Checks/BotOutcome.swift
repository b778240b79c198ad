extension Check {
  static let botOutcome = Check(
    code: .botOutcome,
    explanation: Explanation(
      title: "A bot that fares as it should not",
      what: "Six bots play the sheet, five times each and up to twenty replies: a listener, a fixer, a "
        + "cheerleader, an interrogator, a minimiser and a self-talker. Only the listener should come to an "
        + "ending with a milestone, and should always; the fixer and the minimiser should lose trust; the "
        + "interrogator should be told that it asks too much.",
      why: "The sheet is there to show what good listening does. Where a bad habit gets as far, or good "
        + "listening gets nowhere, it teaches the wrong thing.",
      example: """
        bots:
          listener: {must: [forty]}
        """,
      remedy: "Look at the conversations with `hearken scenarios rehearse --bots`, and change the shifts, the "
        + "milestone or the endings. Where your sheet means it so, say under `bots:` which endings the bot "
        + "`must` and `must_not` reach; `none` stands for talking still.")
  ) { scenario in
    Rehearsal.verdicts(Director(scenario), seed: 1).flatMap { verdict in
      verdict.complaints.map { Finding(at: verdict.at, message: "the \(verdict.bot.rawValue) \($0)") }
    }
  }
}
