import TextGrid

/// A run of text in one style.
struct Span: Equatable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One line of the screen before it has a place.
struct Row: Equatable, Sendable {
  var spans: [Span]
  /// Whether a message of a conversation begins here: where going by messages stops.
  var startsMessage = false

  init(_ spans: [Span]) { self.spans = spans }
  init(_ text: String = "", _ style: Style = .plain) { spans = text.isEmpty ? [] : [Span(text, style)] }

  static let blank = Row()

  var text: String { spans.map(\.text).joined() }
}

extension Frame {
  mutating func put(_ row: Row, at line: Int, column: Int, limit: Int? = nil) {
    var x = column
    for span in row.spans { x = put(span.text, row: line, column: x, style: span.style, limit: limit) }
  }
}

/// Wraps styled text at words to `width` cells; "\n" starts a new row, and rows after the first of each
/// begin with `hanging` blanks.
func flowed(_ spans: [Span], width: Int, hanging: Int = 0) -> [Row] {
  var flow = Flow(width: max(width, 1), hanging: hanging < width / 2 ? hanging : 0)
  for span in spans {
    for character in span.text { flow.add(character, span.style) }
  }
  return flow.finish()
}

func flowed(_ text: String, _ style: Style = .plain, width: Int, hanging: Int = 0) -> [Row] {
  flowed([Span(text, style)], width: width, hanging: hanging)
}

/// Rows moved to the right by `cells` blanks.
func indented(_ rows: [Row], by cells: Int) -> [Row] {
  rows.map { Row([Span(String(repeating: " ", count: cells))] + $0.spans) }
}

private struct Flow {
  let width: Int
  let hanging: Int
  var rows: [Row] = []
  var row: [Span] = []
  var column = 0
  var word: [Span] = []
  var wordWidth = 0
  /// Blanks seen since the last word; dropped where the row breaks.
  var gap: [Span] = []

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  mutating func add(_ character: Character, _ style: Style) {
    switch character {
    case "\n", "\r\n", "\r":
      endWord()
      breakRow(indent: 0)
    case " ", "\t":
      endWord()
      append(" ", style, to: &gap)
    default:
      let cells = displayWidth(character)
      if wordWidth + cells > width - hanging, wordWidth > 0 { endWord() }
      append(character, style, to: &word)
      wordWidth += cells
    }
  }

  mutating func finish() -> [Row] {
    endWord()
    rows.append(Row(row))
    return rows
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let blanks = gap.reduce(0) { $0 + $1.text.utf8.count }
    if column + blanks + wordWidth > width, column > hanging {
      breakRow(indent: hanging)
    } else {
      row += gap
      column += blanks
      gap = []
    }
    for span in word { for c in span.text { append(c, span.style, to: &row) } }
    column += wordWidth
    word = []
    wordWidth = 0
  }

  private mutating func breakRow(indent: Int) {
    rows.append(Row(row))
    row = indent > 0 ? [Span(String(repeating: " ", count: indent))] : []
    column = indent
    gap = []
  }

  private func append(_ character: Character, _ style: Style, to spans: inout [Span]) {
    if let last = spans.indices.last, spans[last].style == style {
      spans[last].text.append(character)
    } else {
      spans.append(Span(String(character), style))
    }
  }
}
