/// The edits of a text, so that they can be undone. Consecutive typing is undone a word at a time,
/// consecutive erasing as one.
struct EditHistory: Equatable, Sendable {
  /// One replacement, in UTF-8 offsets of the text before it.
  struct Edit: Equatable, Sendable {
    var offset: Int
    var removed: String
    var inserted: String
  }

  enum Kind: Equatable, Sendable {
    case typing, erasingBackward, erasingForward
    /// Stands alone.
    case whole
  }

  private static let maximumEdits = 1_000

  private var done: [Edit] = []
  private var undone: [Edit] = []
  /// The kind that the next edit may continue.
  private var open: Kind?

  /// Notes an edit that was made.
  mutating func record(_ edit: Edit, kind: Kind) {
    undone = []
    if kind == open, let last = done.last, let joined = Self.join(last, edit, kind: kind) {
      done[done.count - 1] = joined
    } else {
      done.append(edit)
      if done.count > Self.maximumEdits { done.removeFirst() }
    }
    open = kind == .whole ? nil : kind
  }

  /// Makes the next edit one of its own.
  mutating func close() { open = nil }

  /// The edit to take back now.
  mutating func undo() -> Edit? {
    guard let edit = done.popLast() else { return nil }
    open = nil
    undone.append(edit)
    return edit
  }

  /// The edit to make again now.
  mutating func redo() -> Edit? {
    guard let edit = undone.popLast() else { return nil }
    open = nil
    done.append(edit)
    return edit
  }

  private static func join(_ last: Edit, _ next: Edit, kind: Kind) -> Edit? {
    switch kind {
    case .typing:
      let startsWord = last.inserted.last?.isWhitespace == true && next.inserted.first?.isWhitespace == false
      let follows = next.removed.isEmpty && next.offset == last.offset + last.inserted.utf8.count
      guard follows, !startsWord else { return nil }
      return Edit(offset: last.offset, removed: last.removed, inserted: last.inserted + next.inserted)
    case .erasingBackward:
      guard next.offset + next.removed.utf8.count == last.offset else { return nil }
      return Edit(offset: next.offset, removed: next.removed + last.removed, inserted: "")
    case .erasingForward:
      guard next.offset == last.offset else { return nil }
      return Edit(offset: last.offset, removed: last.removed + next.removed, inserted: "")
    case .whole: return nil
    }
  }
}
