import Conversation
import TextGrid

/// Asks where a copy of the conversation should go.
struct SavingCopyScreen: Screen {
  let session: Session
  var path = TextEditor()

  func place(in model: Model) -> Place { .savingCopy }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    guard command == .savePath else { return [] }
    // A path has no line ends; a pasted one may have come with some.
    let typed = path.text.split(whereSeparator: \.isNewline).joined().trimmed
    model.goBack()
    return [.export(session, path: typed.isEmpty ? nil : typed)]
  }

  mutating func layOut(in model: Model) { path.columns = ConversationScreen.replyWidth(Page(model.size)) }

  func draw(in model: Model) -> Frame {
    let page = Page(model.size)
    var frame = page.frame(title: "Save a copy", in: model)
    let words = flowed("Where to? Left empty: the folder you started Hearken in.", width: page.width)
    var line = page.body.lowerBound
    for row in words.prefix(max(page.body.count - 2, 1)) {
      frame.put(row, at: line, column: page.left, limit: page.right)
      line += 1
    }
    if page.body.upperBound - line > 3 { line += 1 }
    frame.put(model.glyphs.marker, row: line, column: page.left, style: Theme.learner)
    let window = path.layout(width: path.columns).window(height: page.body.upperBound - line)
    for (offset, text) in window.lines.enumerated() {
      frame.put(text, row: line + offset, column: page.left + 2, limit: page.right)
    }
    frame.cursor = Frame.Position(
      row: line + window.cursor.row, column: min(page.left + 2 + window.cursor.column, model.size.columns - 1))
    return frame
  }
}
