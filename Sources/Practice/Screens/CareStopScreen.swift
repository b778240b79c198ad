import Coach
import TextGrid

/// The stop when the learner writes of harming themselves. What they wrote stays where it was; no scenario and no
/// setting goes round this.
struct CareStopScreen: Screen {
  /// What the learner was about to send.
  let text: String
  var list = ListSelection(count: Care.waysBack.count, height: Care.waysBack.count)
  /// Rows of the message that have gone by, where it does not fit.
  var scroll = ScrollOffset()

  func place(in model: Model) -> Place { .careStop }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .move:
      var moved = self
      if key == .pageUp || key == .pageDown { _ = moved.scroll.handle(key) } else { _ = moved.list.handle(key) }
      model.keep(moved)
    case .choose:
      guard let index = list.selected else { return [] }
      return take(Care.waysBack[index].choice, in: &model)
    case .continueLater: return take(.stop, in: &model)
    case .editReply: return take(.rephrase, in: &model)
    case .sendAnyway: return take(.misread, in: &model)
    default: break
    }
    return []
  }

  private func take(_ choice: WayBack.Choice, in model: inout Model) -> [Effect] {
    model.goBack()
    switch choice {
    case .stop: return model.leaveForLater()
    case .rephrase: return []
    case .misread: return model.say(text)
    }
  }

  mutating func layOut(in model: Model) {
    let page = Page(model.size)
    scroll.resize(count: rows(width: page.width).count, height: messageRows(page).count)
  }

  private func rows(width: Int) -> [Row] { flowed(Care.message, width: width, hanging: 2) }

  private func messageRows(_ page: Page) -> Range<Int> {
    page.body.lowerBound..<max(page.body.upperBound - Care.waysBack.count - 1, page.body.lowerBound + 1)
  }

  func draw(in model: Model) -> Frame {
    let page = Page(model.size)
    var frame = page.frame(title: Care.title, in: model)
    let all = rows(width: page.width)
    let room = messageRows(page)
    for (line, row) in zip(room, all.dropFirst(scroll.first)) {
      frame.put(row, at: line, column: page.left, limit: page.right)
    }
    if !scroll.isAtEnd, page.body.count > room.count + Care.waysBack.count {
      frame.put("\(model.glyphs.more) PgDn shows more", row: room.upperBound, column: page.left, style: Theme.quiet)
    }
    let choices = Care.waysBack.map(\.row)
    page.draw(
      choices, selection: list, top: page.body.upperBound - choices.count, width: page.width, in: &frame,
      glyphs: model.glyphs)
    return frame
  }
}

extension WayBack {
  /// Its first sentence to choose by, the rest as a remark.
  fileprivate var row: ChoiceRow {
    guard let stop = text.firstIndex(of: ".") else { return ChoiceRow(label: text, remark: "") }
    return ChoiceRow(label: String(text[..<stop]), remark: String(text[text.index(after: stop)...]).trimmed)
  }
}
