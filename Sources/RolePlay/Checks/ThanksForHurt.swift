import Conversation

extension Check {
  static let thanksForHurt = Check(
    code: .thanksForHurt,
    explanation: Explanation(
      title: "Thanks for something unkind",
      what: "A line that answers an insult, or a reply that dismisses what the partner feels, thanks "
        + "for it.",
      why: "Nobody thanks for being brushed off. Such a line is passed over when the time for it "
        + "comes.",
      example: """
        edges:
          insult: ["Thank you for being honest."]
        """,
      remedy: "Say how it lands: short, hurt or dry.")
  ) { scenario in
    let reactions = scenario.reactions.filter { reaction in
      switch reaction.to {
      case .move(let move): move == .hostile || move.dimension == .dismissingEmotions
      case .dimension(let dimension): dimension == .dismissingEmotions
      case .distortion, .anything: false
      }
    }
    let answers =
      reactions.flatMap { reaction in reaction.says.all.map { ($0, "`\(reaction.to.id)`") } }
      + (scenario.edges[.insult] ?? []).map { ($0, "an insult") }
    return answers.filter { Script.thanks($0.0.text) }.map { line, cause in
      Finding(
        at: line.at,
        message: "“\(visible(line.text, limit: 40))” thanks for \(cause), so it is never said; say how it lands")
    }
  }
}
