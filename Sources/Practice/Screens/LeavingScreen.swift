import Conversation
import TextGrid

/// "Leave?", asked once where the reply was being written.
struct LeavingScreen: Screen {
  enum Choice: Equatable {
    case continueLater, finish, stay
  }

  let choices: [Choice]
  var list: ListSelection

  init(_ model: Model) {
    choices =
      model.running?.reasonAgainstFinishing == nil ? [.continueLater, .finish, .stay] : [.continueLater, .stay]
    list = ListSelection(count: choices.count, height: choices.count)
  }

  func place(in model: Model) -> Place { .leaving }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .move:
      var moved = self
      _ = moved.list.handle(key)
      model.keep(moved)
    case .choose:
      guard let index = list.selected else { return [] }
      return take(choices[index], in: &model)
    case .continueLater: return take(.continueLater, in: &model)
    case .finish: return take(.finish, in: &model)
    case .stay: return take(.stay, in: &model)
    default: break
    }
    return []
  }

  private func take(_ choice: Choice, in model: inout Model) -> [Effect] {
    switch choice {
    case .continueLater: return model.leaveForLater()
    case .finish: return model.finish()
    case .stay:
      model.goBack()
      return []
    }
  }

  mutating func layOut(in model: Model) {}

  func draw(in model: Model) -> Frame {
    let page = ConversationScreen.page(model.size)
    let top = model.size.rows - 1 - choices.count - (model.size.rows >= 8 ? 1 : 0)
    let question = wrap(model.flash ?? model.leavingQuestion, width: page.width).prefix(max(top + 1, 1))
    var frame = conversation(in: model, page: page, above: top - question.count + 1)
    for (line, text) in zip(top - question.count + 1..<top + 1, question) {
      frame.put(text, row: line, column: page.left, style: Theme.attention, limit: page.right)
    }
    page.draw(
      choices.map { $0.row(model) }, selection: list, top: top + 1, width: page.width, in: &frame,
      glyphs: model.glyphs)
    if model.size.rows >= 8 { page.drawKeys(of: model, in: &frame) }
    return frame
  }

  /// The rows of the conversation beneath that the question leaves free.
  private func conversation(in model: Model, page: Page, above limit: Int) -> Frame {
    var frame = Frame(size: model.size)
    guard let beneath = model.previousScreen as? ConversationScreen else { return frame }
    let drawn = beneath.drawWithoutReply(in: model, page: page, panes: ConversationScreen.Panes(model, page))
    for row in 0..<max(limit - 1, 0) {
      for column in 0..<model.size.columns where drawn[row, column].width > 0 {
        let cell = drawn[row, column]
        frame.put(String(cell.text), row: row, column: column, style: cell.style)
      }
    }
    return frame
  }
}

extension LeavingScreen.Choice {
  fileprivate func row(_ model: Model) -> ChoiceRow {
    switch self {
    case .continueLater:
      ChoiceRow(
        label: "Leave for now (l)",
        remark: model.hasUnsaved
          ? "on the home screen you can still save it" : "it waits on the home screen")
    case .finish:
      ChoiceRow(
        label: "Finish (f)",
        remark: model.reply.isEmpty
          ? "and see the feedback" : "without what you have typed, and see the feedback")
    case .stay: ChoiceRow(label: "Stay (s)", remark: "go on with the conversation")
    }
  }
}

extension Model {
  fileprivate var leavingQuestion: String {
    guard let problem = saving.problem else { return "Leave? Everything is kept." }
    return "Leave? Your last words could not be saved: \(problem.what)"
  }
}
