import Conversation
import RolePlay
import TextGrid

/// The conversation: what was said above, what the learner writes below.
struct ConversationScreen: Screen {
  var scroll = ScrollOffset(followsEnd: true)
  var layout = ConversationLayout()

  func place(in model: Model) -> Place { model.running?.isEnded == true ? .ended : .conversation }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .send: return model.send()
    case .newLine:
      model.reply.handle(key)
      return model.typed()
    case .retake: return model.toggleRetake()
    case .wakeModel: return model.wakeModel()
    case .leave:
      if key == .escape, model.isPartnerSpeaking { return model.letScriptAnswer() }
      model.show(LeavingScreen(model))
      return []
    case .feedback: return model.showFeedback()
    case .coachNotes:
      model.coachTiming = model.coachTiming == .live ? .after : .live
      return []
    case .move, .previousMessage, .nextMessage:
      model.keep(moved(command, key))
      return []
    default: return []
    }
  }

  func moved(_ command: Command, _ key: Key) -> ConversationScreen {
    var copy = self
    let first = scroll.first
    switch command {
    case .previousMessage: copy.scroll.scroll(by: layout.rowBefore(first) - first)
    case .nextMessage: copy.scroll.scroll(by: layout.rowAfter(first) - first)
    default: _ = copy.scroll.handle(key)
    }
    return copy
  }

  mutating func layOut(in model: Model) {
    guard let running = model.running else { return }
    let page = ConversationScreen.page(model.size)
    let panes = Panes(model, page)
    layout.fit(
      running, width: page.width, withNotes: model.coachTiming == .live, isSpaced: model.size.rows >= 16,
      withPreface: model.size.columns < Self.withBriefing)
    let count = layout.rowCount + (model.isPartnerTyping ? 1 : 0)
    scroll.resize(count: count, height: panes.messages.count)
  }

  /// From this width on, what the learner was told before stands beside the conversation.
  private static let withBriefing = 132
  private static let briefingWidth = 38

  static func page(_ size: Size) -> Page {
    Page(size, beside: size.columns >= withBriefing ? briefingWidth + 4 : 0)
  }

  /// In a wide window: the briefing, so that nobody has to keep it in mind.
  private func drawBriefing(of scenario: Scenario, in frame: inout Frame, model: Model, page: Page) {
    guard model.size.columns >= Self.withBriefing else { return }
    let column = page.right + 4
    let rows = ScenarioText.preview(ScenarioCard(scenario), width: Self.briefingWidth, glyphs: model.glyphs)
    for line in page.body { frame.put(model.glyphs.upright, row: line, column: column - 2, style: Theme.quiet) }
    for (line, row) in zip(page.body, rows) { frame.put(row, at: line, column: column) }
  }

  static func replyWidth(_ page: Page) -> Int { max(page.width - 2, 1) }
}

extension ConversationScreen {
  /// The rows of the page, from the top: title, messages, a line of state, the reply, the keys.
  struct Panes {
    let messages: Range<Int>
    /// What the partner is like, what Enter does, or what went wrong.
    let state: Range<Int>
    let reply: Range<Int>

    init(_ model: Model, _ page: Page) {
      let rows = model.size.rows
      // Small windows keep the keys for the help (F1) and give the row to the conversation.
      let bottom = rows >= 8 ? page.keysRow : rows
      let replyRows = min(max(model.reply.layout(width: model.reply.columns).rowCount, 1), max(rows / 3, 1))
      let stateRows = min(model.conversationState(width: page.width).count, max(rows / 3, 1))
      reply = bottom - replyRows..<bottom
      state = reply.lowerBound - stateRows..<reply.lowerBound
      let top = page.titleRow == nil ? 0 : page.body.lowerBound
      messages = min(top, state.lowerBound)..<state.lowerBound
    }
  }

  func draw(in model: Model) -> Frame {
    let page = ConversationScreen.page(model.size)
    let panes = Panes(model, page)
    var frame = drawWithoutReply(in: model, page: page, panes: panes)
    if model.isConversationOver, model.reply.isEmpty { return frame }
    let window = model.reply.layout(width: model.reply.columns).window(height: panes.reply.count)
    frame.put(model.glyphs.marker, row: panes.reply.lowerBound, column: page.left, style: Theme.learner)
    let style = model.reply.isAllSelected ? Theme.quiet : .plain
    for (line, text) in zip(panes.reply, window.lines) {
      frame.put(text, row: line, column: page.left + 2, style: style, limit: page.right)
    }
    guard !model.isConversationOver else { return frame }
    frame.cursor = Frame.Position(
      row: panes.reply.lowerBound + window.cursor.row,
      column: min(page.left + 2 + window.cursor.column, model.size.columns - 1))
    return frame
  }

  /// Title, messages and state: the part that stays when a question stands where the reply was.
  func drawWithoutReply(in model: Model, page: Page, panes: Panes) -> Frame {
    var frame = Frame(size: model.size)
    guard let running = model.running else { return frame }
    if let titleRow = page.titleRow {
      let title = "\(running.partner), your \(running.scenario.persona.relation)"
      let aside = running.scenario.title
      frame.put(title, row: titleRow, column: page.left, style: Theme.title, limit: page.right)
      let start = page.right - displayWidth(aside)
      if start > page.left + displayWidth(title) + 2 {
        frame.put(aside, row: titleRow, column: start, style: Theme.quiet, limit: page.right)
      }
    }
    drawBriefing(of: running.scenario, in: &frame, model: model, page: page)
    drawMessages(of: running, in: &frame, model: model, page: page, rows: panes.messages)
    let style = model.saving.problem == nil && model.flash == nil ? Theme.quiet : Theme.attention
    for (line, text) in zip(panes.state, model.conversationState(width: page.width)) {
      frame.put(text, row: line, column: page.left, style: style, limit: page.right)
    }
    if panes.reply.upperBound <= page.keysRow { page.drawKeys(of: model, in: &frame) }
    return frame
  }

  private func drawMessages(
    of running: RunningSession, in frame: inout Frame, model: Model, page: Page, rows: Range<Int>
  ) {
    // A short conversation stands at the bottom, near the reply.
    let shift = max(rows.count - scroll.count, 0)
    let visible = scroll.visible
    func line(_ row: Int) -> Int { rows.lowerBound + shift + row - visible.lowerBound }

    for (row, text) in layout.preface.enumerated() where visible.contains(row) {
      frame.put(text, at: line(row), column: page.left, limit: page.right)
    }
    let messages = running.messagesInView
    for index in layout.message(at: visible.lowerBound)..<min(messages.count, layout.starts.count - 1) {
      let start = layout.starts[index]
      guard start < visible.upperBound else { break }
      let message = messages[index]
      if layout.gutter > 0, visible.contains(start) {
        let style = message.role == .partner ? Theme.partner : Theme.learner
        frame.put(layout.name(of: message, partner: running.partner), row: line(start), column: page.left, style: style)
      }
      for (offset, text) in layout.rows(of: message, partner: running.partner).enumerated()
      where visible.contains(start + offset) {
        frame.put(text, at: line(start + offset), column: page.left + layout.gutter, limit: page.right)
      }
    }
    if model.isPartnerTyping, visible.contains(layout.rowCount) {
      frame.put(
        "\(running.partner) is typing\(model.glyphs.more)", row: line(layout.rowCount), column: page.left,
        style: Theme.quiet, limit: page.right)
    }
  }
}

extension Model {
  var isPartnerTyping: Bool {
    if case .typing = running?.phase { return true }
    return false
  }

  var isConversationOver: Bool { running?.isEnded ?? true }

  /// The line above the reply, wrapped: what went wrong, what just happened, or how the partner is.
  func conversationState(width: Int) -> [String] {
    guard let running else { return [] }
    if let flash { return wrap(flash, width: width) }
    if let problem = saving.problem {
      return wrap(
        "\(saving.complaint): Ctrl-R tries again, Ctrl-S saves a copy elsewhere. \(problem.what) \(problem.remedy)",
        width: width)
    }
    if let voice, voice.isFailureNew, let failure = voice.failure { return wrap(failure.toldOnce, width: width) }
    if running.isEnded { return wrap("The conversation has ended. Enter shows the feedback.", width: width) }
    if let speaking = running.speaking { return wrap(state(of: speaking, running.partner), width: width) }
    return [stateLine(of: running, width: width)]
  }

  /// As many of the parts as there is room for, the first before the last; a part is not cut where it can be left out.
  private func stateLine(of running: RunningSession, width: Int) -> String {
    let parts = parts(of: running)
    for count in stride(from: parts.count, to: 0, by: -1) {
      let line = parts.prefix(count).joined(separator: glyphs.separator)
      if displayWidth(line) <= width { return line }
    }
    // The name stands beside every message.
    return truncate(running.mood.map(MoodWords.pair) ?? parts[0], to: width)
  }

  private func parts(of running: RunningSession) -> [String] {
    let mood = running.mood.map { "\(running.partner) is \(MoodWords.pair($0))" } ?? running.partner
    let turn = "reply \(running.session.replies + 1)"
    if let screen = screen as? ConversationScreen, !screen.scroll.isAtEnd {
      return ["looking back", "PgDn goes on", mood]
    }
    if running.retake != nil, reply.isAllSelected {
      return ["another take", "type to replace it", "\(glyphs.ascii ? "Left" : "←") to edit it", mood]
    }
    if running.retake != nil { return ["another take", mood, "Enter sends"] }
    switch running.phase {
    case .saving: return [mood, "saving"]
    case .typing: return [mood, "any key shows the answer"]
    case .speaking, .listening, .ended:
      let words =
        modelRest.map { ["script until \($0)", "Ctrl-G: ask the model"] } ?? voice.map { ["words by \($0.name)"] } ?? []
      return [mood] + words + [turn, "Enter sends"]
    }
  }
}
