import TextGrid

/// How a screen is divided: a title line, the body, a line for what just happened, and the keys. Small windows
/// give up the title first, then let what just happened take the place of the keys.
struct Page {
  /// Below this nothing can be drawn that would be of use.
  static let smallest = Size(rows: 6, columns: 20)
  /// Lines longer than this are tiring to read.
  static let measure = 84

  let size: Size
  /// `nil`: no room for a title.
  let titleRow: Int?
  let body: Range<Int>
  let statusRow: Int
  let keysRow: Int
  /// First column of text.
  let left: Int
  /// Cells of text in a row.
  let width: Int

  /// - Parameters:
  ///   - measure: the widest that text may be here.
  ///   - beside: cells that are left free on the right for something else.
  init(_ size: Size, measure: Int = Page.measure, beside: Int = 0) {
    self.size = size
    let margin = size.columns >= 60 ? 2 : size.columns >= 30 ? 1 : 0
    width = min(size.columns - 2 * margin - beside, measure)
    left = (size.columns - width - beside) / 2
    keysRow = size.rows - 1
    switch size.rows {
    case 12...:
      titleRow = 0
      body = 2..<size.rows - 2
      statusRow = size.rows - 2
    case 8..<12:
      titleRow = 0
      body = 1..<size.rows - 2
      statusRow = size.rows - 2
    default:
      titleRow = nil
      body = 0..<max(size.rows - 1, 0)
      statusRow = size.rows - 1
    }
  }

  var right: Int { left + width }
}

extension Page {
  /// The frame with everything but the body: title, what just happened, keys.
  func frame(title: String, aside: String = "", in model: Model) -> Frame {
    var frame = Frame(size: size)
    if let titleRow {
      let asideWidth = displayWidth(aside)
      let room = asideWidth == 0 || asideWidth + 8 > width ? right : right - asideWidth - 2
      frame.put(truncate(title, to: room - left), row: titleRow, column: left, style: Theme.title, limit: room)
      if room < right {
        frame.put(aside, row: titleRow, column: right - asideWidth, style: Theme.quiet, limit: right)
      }
    }
    drawKeys(of: model, in: &frame)
    if let status = model.flash ?? model.unsavedNote {
      frame.fill(row: statusRow, style: .plain)
      frame.put(truncate(status, to: width), row: statusRow, column: left, style: Theme.attention, limit: right)
    }
    return frame
  }

  func drawKeys(of model: Model, in frame: inout Frame) {
    let hints = KeyHints.line(for: model, width: width)
    frame.put(hints, row: keysRow, column: left, style: Theme.quiet, limit: right)
  }

  /// Draws the part of `rows` that is in view from `top` on, and says so where there is more.
  func draw(_ rows: [Row], from top: Int, in frame: inout Frame, glyphs: Glyphs) {
    let shown = rows.dropFirst(top).prefix(body.count)
    for (line, row) in zip(body, shown) { frame.put(row, at: line, column: left, limit: right) }
    guard top + body.count < rows.count, let last = body.last, frame.cursor == nil else { return }
    let note = "\(glyphs.more) PgDn shows more"
    let width = displayWidth(note)
    guard statusRow != keysRow else {
      frame.put(glyphs.more, row: last, column: max(right - displayWidth(glyphs.more), left), style: Theme.quiet)
      return
    }
    if frame[statusRow, max(right - width - 1, left)] == .blank {
      frame.put(note, row: statusRow, column: right - width, style: Theme.quiet, limit: right)
    }
  }
}
