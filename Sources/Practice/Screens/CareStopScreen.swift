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
    // In a very small window the words come first: the ways back are seen one at a time.
    list.resize(count: list.count, height: page.body.count < 8 ? 1 : list.count)
    let room = messageRows(page)
    scroll.resize(count: rows(page, room: room.count).count, height: room.count)
  }

  /// The message, without its blank lines where it would not fit otherwise.
  private func rows(_ page: Page, room: Int) -> [Row] {
    let rows = flowed(Care.message, width: page.width)
    return rows.count <= room ? rows : rows.filter { $0 != .blank }
  }

  private func messageRows(_ page: Page) -> Range<Int> {
    page.body.lowerBound..<max(page.body.upperBound - list.height - 1, page.body.lowerBound + 1)
  }

  func draw(in model: Model) -> Frame {
    let page = Page(model.size)
    var frame = page.frame(title: Care.title, in: model)
    let room = messageRows(page)
    let all = rows(page, room: room.count)
    for (line, row) in zip(room, all.dropFirst(scroll.first)) {
      frame.put(row, at: line, column: page.left, limit: page.right)
    }
    if !scroll.isAtEnd {
      frame.put("\(model.glyphs.more) PgDn shows more", row: room.upperBound, column: page.left, style: Theme.quiet)
    }
    let choices = Care.waysBack.map(\.row)
    page.draw(
      choices, selection: list, top: page.body.upperBound - list.height, width: page.width, in: &frame,
      glyphs: model.glyphs)
    return frame
  }
}

extension WayBack {
  /// Its first sentence to choose by, with the letter that does the same, and the rest as a remark.
  fileprivate var row: ChoiceRow {
    let stop = text.firstIndex(of: ".") ?? text.endIndex
    return ChoiceRow(label: "\(text[..<stop]) (\(letter))", remark: String(text[stop...].dropFirst()).trimmed)
  }

  private var letter: Character {
    switch choice {
    case .stop: "l"
    case .rephrase: "e"
    case .misread: "r"
    }
  }
}
