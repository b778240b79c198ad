/// What a person can press, as the input decoder tells it.
public enum Key: Hashable, Sendable {
  /// One typed scalar; combining marks arrive one by one and join up in the editor.
  case character(Character)
  /// Control with a letter, in lower case: `.control("c")`.
  case control(Character)
  case alt(Character)
  case enter, altEnter, tab, backTab, escape
  case backspace, altBackspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case controlUp, controlDown, controlLeft, controlRight, controlHome, controlEnd
  case function(Int)
}

/// What one read of the terminal brought.
public enum Input: Equatable, Sendable {
  case key(Key)
  /// Pasted text with line ends as "\n"; never sends anything.
  case paste(String)
}
