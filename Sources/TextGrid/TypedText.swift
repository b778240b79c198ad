/// Tells typed keys from a paste that the terminal does not bracket, by what arrives together.
///
/// People press one key at a time, and the app reads each within a millisecond. Text that arrives in one read
/// is therefore looked at as a whole, with whatever follows it before 25 ms of silence:
/// - with a line end that is followed by more text, it is a paste, every line end of it a new line: **it
///   never sends**;
/// - long text (`longText` characters) is a paste too; line ends after it are keys, as a script types a line
///   and Enter;
/// - anything else is keys typed ahead, one by one: "yes" and Enter, three arrows, two Enters.
///
/// A single key waits for nothing. What waits is only text that ends in a line end, or long text.
struct TypedText: Sendable {
  static let longText = 32

  private var run: Run
  /// Whether text is kept back until more comes or `flush` says that nothing does.
  private(set) var isHeld = false

  /// - Parameter limit: bytes of text that are kept.
  init(limit: Int) { run = Run(limit: limit) }

  /// Takes the next input of a read, in order.
  mutating func take(_ input: Input, into inputs: inout [Input]) {
    if case .key(let key) = input, run.append(key) { return }
    flush(into: &inputs)
    inputs.append(input)
  }

  /// Says that the read is over.
  mutating func endOfRead(into inputs: inout [Input]) {
    guard !run.isEmpty else { return }
    if isHeld || run.mayContinue {
      isHeld = true
    } else {
      run.deliver(into: &inputs)
    }
  }

  /// Says that the text is over.
  mutating func flush(into inputs: inout [Input]) {
    isHeld = false
    run.deliver(into: &inputs)
  }
}

/// Text keys and line ends that arrived together.
private struct Run: Sendable {
  private let limit: Int
  private var text = ""
  private var bytes = 0
  private var characters = 0
  private var tabs = 0
  /// Line ends since the last character, as keys.
  private var lineEnds: [Key] = []
  private var hasInnerLineEnd = false

  init(limit: Int) { self.limit = limit }

  var isEmpty: Bool { characters == 0 && lineEnds.isEmpty }

  /// Whether more text would change what the run is.
  var mayContinue: Bool {
    hasInnerLineEnd || characters >= TypedText.longText || characters - tabs > 0 && !lineEnds.isEmpty
  }

  /// - Returns: whether the key is one of text; others end the run.
  mutating func append(_ key: Key) -> Bool {
    switch key {
    case .character(let character): append(character)
    case .tab where !isEmpty:
      tabs += 1
      append("\t")
    case .enter: lineEnds.append(key)
    case .control("j"):
      // CR LF is one line end. Two Enters with a Ctrl-J between them are nobody's typing.
      if lineEnds.last != .enter { lineEnds.append(key) }
    default: return false
    }
    return true
  }

  private mutating func append(_ character: Character) {
    if !lineEnds.isEmpty { hasInnerLineEnd = true }
    let isWithinLimit = bytes + lineEnds.count + character.utf8.count <= limit
    if isWithinLimit {
      text += String(repeating: "\n", count: lineEnds.count)
      text.append(character)
      bytes += lineEnds.count + character.utf8.count
    }
    lineEnds = []
    characters += 1
  }

  mutating func deliver(into inputs: inout [Input]) {
    defer { self = Run(limit: limit) }
    if hasInnerLineEnd {
      inputs.append(.paste(text + String(repeating: "\n", count: lineEnds.count)))
      return
    }
    if characters >= TypedText.longText {
      inputs.append(.paste(text))
    } else {
      for scalar in text.unicodeScalars {
        inputs.append(.key(scalar == "\t" ? .tab : .character(Character(scalar))))
      }
    }
    inputs += lineEnds.map(Input.key)
  }
}
