import TextGrid

/// The line at the foot of the screen: as many of the keys that work now as there is room for, and where to find the
/// others.
enum KeyHints {
  static func line(for model: Model, width: Int) -> String {
    let place = model.place
    let gap = "  "
    let helpKey = place.isTyping ? "F1" : "?"
    let help = place == .help ? "" : "\(helpKey) help"
    var line = ""
    var isComplete = true
    var room = width - (help.isEmpty ? 0 : displayWidth(help) + gap.count)
    for binding in KeyTable.bindings(at: place) where binding.command != .help {
      guard let hint = binding.hint(model), let key = binding.keys.first, binding.unavailable(model) == nil else {
        continue
      }
      let label = binding.label.map { model.glyphs.ascii ? $0 : $0.replacingArrows } ?? key.name
      let text = "\(label) \(hint)"
      let needed = displayWidth(text) + (line.isEmpty ? 0 : gap.count)
      guard needed <= room else {
        isComplete = false
        continue
      }
      line += (line.isEmpty ? "" : gap) + text
      room -= needed
    }
    guard !help.isEmpty else { return line }
    let lead = line.isEmpty ? "" : line + gap
    guard !isComplete else { return lead + help }
    let more = lead + "\(helpKey) more keys"
    return displayWidth(more) <= width ? more : lead + "\(helpKey) more"
  }
}

extension String {
  fileprivate var replacingArrows: String { self == "Up/Down" ? "↑↓" : self }
}
