import Conversation
import TextGrid

/// A conversation from the journal, to read again.
struct TranscriptScreen: TextScreen {
  let session: Session
  var pane = TextPane()
  var withReadings = true

  init(session: Session) { self.session = session }

  var variant: Int { withReadings ? 1 : 0 }

  func place(in model: Model) -> Place { .transcript }

  func title(in model: Model) -> String {
    let day = TimeWords.day(session.started, seenFrom: model.now)
    return "\(session.scenario.partner), \(day)" + model.glyphs.separator + session.scenario.title
  }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .move: model.keep(scrolled(by: key))
    case .previousMessage, .nextMessage: model.keep(scrolledByMessage(command))
    case .readings:
      var copy = self
      copy.withReadings.toggle()
      model.keep(copy)
    case .feedback:
      if model.previousScreen is FeedbackScreen { model.goBack() } else { model.show(FeedbackScreen(session: session)) }
    case .continueSession: return model.resume(session, draft: model.library.draft(of: session.id))
    default: break
    }
    return []
  }

  private func scrolledByMessage(_ command: Command) -> TranscriptScreen {
    var copy = self
    let first = pane.scroll.first
    let starts = pane.rows.indices.filter { pane.rows[$0].startsMessage }
    let target = command == .nextMessage ? starts.first { $0 > first } : starts.last { $0 < first }
    if let target { copy.pane.scroll.scroll(by: target - first) }
    return copy
  }

  func rows(in model: Model, width: Int) -> [Row] {
    TranscriptText(session, width: width, withReadings: withReadings).rows
  }
}

extension Model {
  private var transcript: TranscriptScreen? { screen as? TranscriptScreen }

  var reasonAgainstShowingFeedback: String? {
    transcript?.session.feedback == nil ? "There is feedback once a conversation is finished." : nil
  }

  var reasonAgainstContinuing: String? {
    guard let session = transcript?.session else { return nil }
    if session.isFinished { return "This conversation is finished." }
    return library.areScenariosLoaded && library.scenario(session.scenario.id) == nil
      ? "The scenario of this conversation is not there any more." : nil
  }
}
