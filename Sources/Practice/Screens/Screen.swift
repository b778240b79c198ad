import TextGrid

/// One screen: what it alone needs to remember, what its commands do, and how it looks.
protocol Screen: Sendable {
  func place(in model: Model) -> Place

  /// Does a command of the key table. The screen changes itself through `model.keep`.
  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect]

  /// Fits selection, scrolling and wrapped lines to the model and the window; called after every event.
  mutating func layOut(in model: Model)

  func draw(in model: Model) -> Frame
}

/// A list of things to choose from, each with a remark, drawn one a row with the cursor on the chosen one.
struct ChoiceRow: Sendable {
  var label: String
  var remark: String
  /// Whether a part of the remark is better than none.
  var mayBeCut = false
}

extension Page {
  /// Draws the part of a list that is in view in the rows from `top` on, `width` cells wide.
  func draw(
    _ choices: [ChoiceRow], selection: ListSelection, top: Int, width: Int, in frame: inout Frame, glyphs: Glyphs
  ) {
    let labels = min(choices.map { displayWidth($0.label) }.max() ?? 0, max(width - 2, 0))
    for (line, index) in selection.visible.enumerated() where index < choices.count {
      let row = top + line
      let isChosen = index == selection.selected
      let limit = left + width
      if isChosen {
        frame.put(glyphs.marker, row: row, column: left, style: Theme.attention)
        frame.cursor = Frame.Position(row: row, column: left)
      }
      let style = isChosen ? Theme.title : .plain
      frame.put(choices[index].label, row: row, column: left + 2, style: style, limit: limit)
      let wanted = displayWidth(choices[index].remark)
      var remark = left + 2 + labels + 2
      // A remark that is too wide beside the longest label may still fit beside its own.
      let beside = left + 2 + displayWidth(choices[index].label) + 2
      if wanted > limit - remark, wanted <= limit - beside { remark = limit - wanted }
      let room = limit - remark
      guard wanted <= room || (choices[index].mayBeCut && room >= 8) else { continue }
      frame.put(
        truncate(choices[index].remark, to: room), row: row, column: remark, style: Theme.quiet,
        limit: limit)
    }
  }
}
