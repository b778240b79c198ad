/// What characters and sequences do to the screen.
extension ScreenEmulator {
  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    lastCharacter = scalar
    guard width > 0 else {
      join(scalar)
      return
    }
    if wrapsNext || width == 2 && cursor.column == columns - 1 && wraps {
      cursor.column = 0
      lineFeed()
    }
    guard cursor.column + width <= columns else { return }
    clearGlyph(cursor.row, cursor.column)
    cells[cursor.row][cursor.column] = Cell(text: String(scalar), width: width, attributes: attributes)
    if width == 2 {
      clearGlyph(cursor.row, cursor.column + 1)
      cells[cursor.row][cursor.column] = Cell(text: String(scalar), width: 2, attributes: attributes)
      cells[cursor.row][cursor.column + 1] = Cell(text: "", width: 0, attributes: attributes)
    }
    let column = cursor.column + width
    wrapsNext = column == columns && wraps
    cursor.column = min(column, columns - 1)
  }

  /// Adds a mark to the character before the cursor.
  private mutating func join(_ scalar: Unicode.Scalar) {
    var column = wrapsNext ? cursor.column : cursor.column - 1
    guard column >= 0 else { return }
    if cells[cursor.row][column].width == 0 { column -= 1 }
    cells[cursor.row][column].text.unicodeScalars.append(scalar)
  }

  /// Writing over one half of a wide character blanks the other.
  private mutating func clearGlyph(_ row: Int, _ column: Int) {
    if cells[row][column].width == 0, column > 0 { cells[row][column - 1] = Cell() }
    if cells[row][column].width == 2, column + 1 < columns { cells[row][column + 1] = Cell() }
    cells[row][column] = Cell()
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: move(row: cursor.row, column: cursor.column - 1)
    case 0x09: move(row: cursor.row, column: (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(row: cursor.row, column: 0)
    default: break  // bell, shift in and out: nothing to see
    }
  }

  mutating func escape(_ bytes: [UInt8]) {
    switch String(decoding: bytes, as: UTF8.self) {
    case "7": saved = (cursor.row, cursor.column, attributes)
    case "8":
      attributes = saved.attributes
      move(row: saved.row, column: saved.column)
    case "D": lineFeed()
    case "E":
      cursor.column = 0
      lineFeed()
    case "M":
      wrapsNext = false
      if cursor.row == region.lowerBound {
        scrollDown(1, in: region)
      } else {
        move(row: cursor.row - 1, column: cursor.column)
      }
    case "c": self = ScreenEmulator(rows: rows, columns: columns)
    case "=", ">", "(B", ")B", ")0", "\\": break  // keypad modes and character sets
    case let other: unknown.append("ESC " + other)
    }
  }

  mutating func perform(_ sequence: SequenceParser.Sequence) {
    if sequence.prefix == "?", "hl".contains(sequence.final) {
      for number in sequence.numbers { setMode(number, on: sequence.final == "h") }
      return
    }
    let count = max(sequence.number(0, default: 1), 1)
    switch (sequence.prefix, sequence.intermediates, sequence.final) {
    case (nil, "", "A"): move(row: cursor.row - count, column: cursor.column)
    case (nil, "", "B"), (nil, "", "e"): move(row: cursor.row + count, column: cursor.column)
    case (nil, "", "C"), (nil, "", "a"): move(row: cursor.row, column: cursor.column + count)
    case (nil, "", "D"): move(row: cursor.row, column: cursor.column - count)
    case (nil, "", "E"): move(row: cursor.row + count, column: 0)
    case (nil, "", "F"): move(row: cursor.row - count, column: 0)
    case (nil, "", "G"), (nil, "", "`"): move(row: cursor.row, column: count - 1)
    case (nil, "", "d"): move(row: count - 1, column: cursor.column)
    case (nil, "", "H"), (nil, "", "f"):
      move(row: count - 1, column: max(sequence.number(1, default: 1), 1) - 1)
    case (nil, "", "I"): move(row: cursor.row, column: (cursor.column / 8 + count) * 8)
    case (nil, "", "Z"): move(row: cursor.row, column: ((cursor.column + 7) / 8 - count) * 8)
    case (nil, "", "m"): selectAttributes(sequence.numbers)
    case (nil, "", "r"):
      let bottom = min(sequence.number(1, default: rows), rows)
      region = count - 1 < bottom - 1 ? count - 1...bottom - 1 : 0...max(rows - 1, 0)
      move(row: 0, column: 0)
    case (nil, "", "b"):
      if let lastCharacter { for _ in 0..<count { put(lastCharacter) } }
    case (nil, "", "h"), (nil, "", "l"), (nil, "", "t"), (nil, "", "c"), (nil, "", "n"): break
    case (nil, "!", "p"), (nil, " ", "q"), (">", "", "c"): break
    default:
      if sequence.prefix != nil || !sequence.intermediates.isEmpty || !edit(sequence.final, sequence, count) {
        unknown.append("ESC [ \(sequence)")
      }
    }
  }

  private mutating func setMode(_ number: Int, on: Bool) {
    switch number {
    case 7: wraps = on
    case 25: isCursorVisible = on
    case 47, 1047, 1049:
      guard on != isAlternate else { return }
      isAlternate = on
      swap(&cells, &otherCells)
      if on {
        saved = (cursor.row, cursor.column, attributes)
        cells = Self.blank(rows, columns)
      } else {
        move(row: saved.row, column: saved.column)
      }
    case 2004: bracketsPastes = on
    case 1, 3, 4, 5, 12, 45, 1000, 1002, 1003, 1004, 1006, 1034: break
    default: unknown.append("mode \(number)")
    }
  }

  private mutating func selectAttributes(_ numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers
    while !rest.isEmpty {
      let number = rest.removeFirst()
      switch number {
      case -1, 0: attributes = Attributes()
      case 1: attributes.isBold = true
      case 2: attributes.isDim = true
      case 3: attributes.isItalic = true
      case 4: attributes.isUnderlined = true
      case 7: attributes.isReversed = true
      case 22:
        attributes.isBold = false
        attributes.isDim = false
      case 23: attributes.isItalic = false
      case 24: attributes.isUnderlined = false
      case 27: attributes.isReversed = false
      case 30...37: attributes.color = number - 30
      case 90...97: attributes.color = number - 82
      case 39: attributes.color = nil
      case 38 where rest.count >= 2 && rest[0] == 5:
        attributes.color = rest[1]
        rest.removeFirst(2)
      case 40...47, 49: break
      default: unknown.append("attribute \(number)")
      }
    }
  }
}
