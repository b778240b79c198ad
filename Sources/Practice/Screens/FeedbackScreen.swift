import Conversation
import TextGrid

/// What the coach has to say about a conversation.
struct FeedbackScreen: TextScreen {
  let session: Session
  var pane = TextPane()

  init(session: Session) { self.session = session }

  func place(in model: Model) -> Place { .feedback }
  func title(in model: Model) -> String { "Feedback" + model.glyphs.separator + session.scenario.title }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .move: model.keep(scrolled(by: key))
    case .transcript:
      if model.previousScreen is TranscriptScreen {
        model.goBack()
      } else {
        model.show(TranscriptScreen(session: session))
      }
    case .retakeMoment:
      guard let moment else { return [] }
      return model.retakeMoment(moment, of: session)
    case .again:
      guard let scenario = model.library.scenario(session.scenario.id) else { return [] }
      model.showOnHome(BriefingScreen(scenario: scenario))
    case .home: model.showHome()
    default: break
    }
    return []
  }

  /// Index of the reply that is most worth another try.
  fileprivate var moment: Int? {
    let candidate = session.feedback?.focus?.message ?? session.feedback?.moments.first
    guard let candidate, session.messages.indices.contains(candidate), session.messages[candidate].role == .learner
    else { return nil }
    return candidate
  }

  func rows(in model: Model, width: Int) -> [Row] {
    feedbackParts(session).flatMap { part -> [Row] in
      switch part {
      case .heading(let text): [.blank] + flowed(text, Theme.heading, width: width)
      case .text(let text): flowed(text, width: width)
      case .quote(let text): quoteRows(text, width: width)
      case .moment(let quote, let reason):
        indented(
          flowed([Span("“\(quote)”", Theme.learner), Span(": \(reason)")], width: width - indent(width), hanging: 2),
          by: indent(width))
      case .rewording(let text):
        flowed([Span("For example: "), Span("“\(text)”", Theme.coach)], width: width)
      case .remark(let text): flowed(text, Theme.quiet, width: width)
      case .score(let score): scoreRows(score, width: width, ascii: model.glyphs.ascii)
      }
    }
    .droppingLeadingBlank
  }

  private func quoteRows(_ text: String, width: Int) -> [Row] {
    indented(flowed([Span("“\(text)”", Theme.learner)], width: width - indent(width)), by: indent(width))
  }

  private func indent(_ width: Int) -> Int { width >= 40 ? 2 : 0 }

  private func scoreRows(_ score: DimensionScore, width: Int, ascii: Bool) -> [Row] {
    let words = " \(ScoreWords.figure(score.score))  \(ScoreWords.words(score))"
    let title = score.dimension.title
    func drawn(_ cells: Int) -> Span { Span(bar(score.score, in: 1...5, width: cells, ascii: ascii), Theme.coach) }
    if width >= 72 { return [Row([Span("  " + padded(title, to: 29)), drawn(12), Span(words)])] }
    // The bar gives way to the words.
    let room = min(8, width - 4 - displayWidth(words))
    if width >= 30, room >= 5 { return [Row("  " + title), Row([Span("    "), drawn(room), Span(words)])] }
    return flowed("\(title): \(ScoreWords.sentence(score))", width: width, hanging: 2)
  }
}

extension [Row] {
  fileprivate var droppingLeadingBlank: [Row] { first == .blank ? Array(dropFirst()) : self }
}

extension Model {
  private var feedbackInView: FeedbackScreen? { screen as? FeedbackScreen }

  var reasonAgainstRetakingMoment: String? {
    guard let feedback = feedbackInView else { return nil }
    if feedback.moment == nil { return "The feedback names no reply to try again." }
    return reasonAgainstPractisingAgain
  }

  var reasonAgainstPractisingAgain: String? {
    guard let feedback = feedbackInView else { return nil }
    return library.scenario(feedback.session.scenario.id) == nil
      ? "The scenario of this conversation is not there any more." : nil
  }

  /// What went wrong with saving, for the screens that have one line for it.
  var unsavedNote: String? {
    saving.problem.map { "\(saving.complaint). Ctrl-R tries again, Ctrl-S saves a copy. \($0.what)" }
  }
}
