extension TextEditor {
  /// Does what a key means in a text: the keys of readline and of most editors.
  ///
  /// | Keys | |
  /// |---|---|
  /// | Left, Right, Ctrl-B, Ctrl-F | a character |
  /// | Ctrl-Left, Ctrl-Right, Alt-B, Alt-F | a word |
  /// | Home, End, Ctrl-A, Ctrl-E | start and end of the line |
  /// | Ctrl-Home, Ctrl-End | start and end of the text |
  /// | Up, Down | a displayed row |
  /// | Backspace, Ctrl-H, Delete, Ctrl-D | erase a character |
  /// | Ctrl-W, Alt-Backspace, Alt-D | kill back to a space, the word before, the word after |
  /// | Ctrl-U, Ctrl-K, Ctrl-Y | kill to the start, to the end of the line; put back |
  /// | Alt-Enter, Ctrl-J | new line |
  /// | Ctrl-_, Alt-U, Alt-R | undo, undo, redo |
  ///
  /// While all is selected a character takes the place of the text; every other key works on the text as it is.
  ///
  /// - Returns: whether the key was used. Up in the first row and Down in the last are not, nor is Ctrl-D in
  ///   an empty text, so that the app may give them a meaning.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    if case .character = key {} else { endSelection() }
    switch key {
    case .character(let character): type(character)
    case .altEnter, .control("j"): type("\n")
    case .up: return moveVertically(by: -1)
    case .down: return moveVertically(by: 1)
    case .control("d") where isEmpty: return false
    case .control("_"), .alt("u"): undo()
    case .alt("r"): redo()
    case .control("y"): yank()
    default: return moveOrErase(key)
    }
    return true
  }

  private mutating func moveOrErase(_ key: Key) -> Bool {
    let motion = TextMotion(text: text)
    switch key {
    case .left, .control("b"): move(to: motion.previous(cursor))
    case .right, .control("f"): move(to: motion.next(cursor))
    case .controlLeft, .alt("b"): move(to: motion.wordStart(before: cursor))
    case .controlRight, .alt("f"): move(to: motion.wordEnd(after: cursor))
    case .home, .control("a"): move(to: motion.lineStart(cursor))
    case .end, .control("e"): move(to: motion.lineEnd(cursor))
    case .controlHome: move(to: 0)
    case .controlEnd: move(to: motion.end)
    case .backspace, .control("h"): erase(motion.previous(cursor)..<cursor, as: .erasingBackward)
    case .delete, .control("d"): erase(cursor..<motion.next(cursor), as: .erasingForward)
    case .control("w"): kill(motion.spaceBefore(cursor)..<cursor)
    case .altBackspace: kill(motion.wordStart(before: cursor)..<cursor)
    case .alt("d"): kill(cursor..<motion.wordEnd(after: cursor))
    case .control("u"): kill(motion.lineStart(cursor)..<cursor)
    case .control("k"):
      let end = motion.lineEnd(cursor)
      kill(cursor..<(end == cursor ? motion.next(cursor) : end))
    default: return false
    }
    return true
  }
}
