private import CTerminal
public import TextGrid

/// The screen and keyboard of the process, taken over from `init` until it goes out of scope.
///
/// It is restored on every way out: when the value ends, at `exit`, and after a crash. It belongs to the
/// thread that made it and is not `Sendable`, so that the compiler keeps it out of tasks; there is one at a
/// time.
public struct Terminal: ~Copyable {
  /// Readable when a signal arrived; see `nextSignal`.
  let signals: Int32
  /// Whether the terminal's encoding is UTF-8; where it is not, text is shown in ASCII.
  public let showsUnicode: Bool
  private var shown: Frame?

  /// Sets the locale up, installs the signal handlers and switches to the full screen.
  ///
  /// - Throws: `TerminalError` if there is no terminal, or none that can show a full screen. Nothing
  ///   is changed then.
  public init() throws(TerminalError) {
    var status = Int32(CT_USABLE)
    showsUnicode = ct_locale_setup()
    signals = Self.open(status: &status)
    if let error = TerminalError(status: status) { throw error }
  }

  /// Returns where signals are told. Where there is no usable terminal, their handlers are left as they are.
  private static func open(status: inout Int32) -> Int32 {
    var colors: Int32 = 0
    status = ct_screen_check(&colors)
    guard status == Int32(CT_USABLE) else { return -1 }
    // Before the screen is opened, so that ncurses installs none of its own.
    let signals = ct_signals_install()
    status = ct_screen_open()
    return signals
  }

  deinit { ct_screen_close() }

  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ct_screen_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Whether colours are shown: the terminal has them, and `NO_COLOR` is not set.
  public var showsInks: Bool { ct_screen_has_inks() }

  /// Shows a frame. Only rows that differ from the last frame are gone through.
  public mutating func present(_ frame: Frame) {
    var cells: [ct_cell] = []
    for row in 0..<frame.size.rows where shown?.hasRow(row, of: frame) != true {
      cells.removeAll(keepingCapacity: true)
      for column in 0..<frame.size.columns {
        cells.append(ct_cell(frame[row, column], showsUnicode: showsUnicode))
      }
      ct_screen_put(Int32(row), 0, cells, Int32(cells.count))
    }
    let cursor = frame.cursor ?? Frame.Position(row: 0, column: 0)
    ct_screen_cursor(Int32(cursor.row), Int32(cursor.column), frame.cursor != nil)
    ct_screen_show()
    shown = frame
  }

  /// Takes the terminal's new size; the next frame is drawn whole.
  public mutating func resize() {
    ct_screen_resize()
    shown = nil
  }

  /// Gives the terminal back and stops the process, as Ctrl-Z does anywhere. Returns when it is continued.
  public mutating func suspend() {
    ct_screen_leave()
    ct_signals_stop_group()
    takeBack()
  }

  /// Takes the terminal over again after the process was stopped and continued.
  mutating func takeBack() {
    ct_screen_return()
    shown = nil
  }

  /// The number of the next signal that arrived, if one did.
  mutating func nextSignal() -> Int32? {
    let number = ct_signals_next()
    return number == 0 ? nil : number
  }
}

extension Frame {
  fileprivate func hasRow(_ row: Int, of other: Frame) -> Bool {
    guard size == other.size else { return false }
    let range = row * size.columns..<(row + 1) * size.columns
    return cells[range] == other.cells[range]
  }
}

extension ct_cell {
  fileprivate init(_ cell: Cell, showsUnicode: Bool) {
    self.init()
    width = cell.width
    ink = cell.style.ink.rawValue
    attributes = Self.attributes(of: cell.style)
    let text = showsUnicode ? cell.text : cell.text.inASCII
    withUnsafeMutableBytes(of: &scalars) { bytes in
      let slots = bytes.bindMemory(to: UInt32.self)
      for (slot, scalar) in zip(slots.indices, text.unicodeScalars) {
        slots[slot] = scalar.value
        count += 1
      }
    }
  }

  private static func attributes(of style: Style) -> UInt8 {
    var bits = 0
    if style.bold { bits |= CT_BOLD }
    if style.dim { bits |= CT_DIM }
    if style.underline { bits |= CT_UNDERLINE }
    if style.reverse { bits |= CT_REVERSE }
    if style.italic { bits |= CT_ITALIC }
    return UInt8(bits)
  }
}
