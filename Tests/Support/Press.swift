/// A key, as `xterm` sends it.
public enum Press: Equatable, Sendable {
  case enter, altEnter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case controlLeft, controlRight
  case control(Character)
  case alt(Character)
  case function(Int)

  var bytes: [UInt8] {
    switch self {
    case .enter: [0x0D]
    case .altEnter: [0x1B, 0x0D]
    case .escape: [0x1B]
    case .tab: [0x09]
    case .backTab: Array("\u{1B}[Z".utf8)
    case .backspace: [0x7F]
    case .delete: Array("\u{1B}[3~".utf8)
    case .up: Array("\u{1B}OA".utf8)
    case .down: Array("\u{1B}OB".utf8)
    case .right: Array("\u{1B}OC".utf8)
    case .left: Array("\u{1B}OD".utf8)
    case .home: Array("\u{1B}OH".utf8)
    case .end: Array("\u{1B}OF".utf8)
    case .pageUp: Array("\u{1B}[5~".utf8)
    case .pageDown: Array("\u{1B}[6~".utf8)
    case .controlRight: Array("\u{1B}[1;5C".utf8)
    case .controlLeft: Array("\u{1B}[1;5D".utf8)
    case .control(let character): [(character.asciiValue ?? 0) & 0x1F]
    case .alt(let character): [0x1B] + Array(String(character).utf8)
    case .function(let number): Array("\u{1B}O\(["P", "Q", "R", "S"][(number - 1) % 4])".utf8)
    }
  }
}
