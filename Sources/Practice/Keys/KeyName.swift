public import TextGrid

extension Key {
  /// The name by which people know the key: "Ctrl-T", "PgUp".
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let c): String(c)
    case .control(let c): "Ctrl-" + (c.isLetter ? c.uppercased() : String(c))
    case .alt(let c): "Alt-" + (c.isLetter ? c.uppercased() : String(c))
    case .enter: "Enter"
    case .altEnter: "Alt-Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .altBackspace: "Alt-Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .controlUp: "Ctrl-Up"
    case .controlDown: "Ctrl-Down"
    case .controlLeft: "Ctrl-Left"
    case .controlRight: "Ctrl-Right"
    case .controlHome: "Ctrl-Home"
    case .controlEnd: "Ctrl-End"
    case .function(let n): "F\(n)"
    }
  }
}
