import Foundation

/// A table as Markdown, padded so that it reads as well in a terminal.
package struct Table: Sendable {
  private let header: [String]
  private var rows: [[String]] = []

  private let texts: Set<Int>

  /// - Parameters:
  ///   - header: the columns' names.
  ///   - texts: the columns that hold words and are aligned to the left; the others hold figures.
  package init(_ header: String..., texts: Set<Int> = [0]) {
    self.header = header
    self.texts = texts
  }

  package mutating func add(_ cells: String...) { rows.append(cells) }
  package mutating func add(_ cells: [String]) { rows.append(cells) }

  package var text: String {
    let widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = widths.indices.map { column in
        let cell = column < cells.count ? cells[column] : ""
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return texts.contains(column) ? cell + space : space + cell
      }
      return "| \(padded.joined(separator: " | ")) |"
    }
    let rule = widths.indices.map { column in
      let colon = texts.contains(column) ? "" : ":"
      return String(repeating: "-", count: max(1, widths[column] - colon.count)) + colon
    }
    return ([line(header), "| \(rule.joined(separator: " | ")) |"] + rows.map(line)).joined(separator: "\n")
  }
}

/// `value` with so many digits after the point.
package func decimal(_ value: Double, _ digits: Int = 2) -> String {
  value.isNaN ? "–" : String(format: "%.\(digits)f", value)
}

/// `part` of `whole` in percent.
package func percent(_ part: Int, of whole: Int, digits: Int = 1) -> String {
  whole == 0 ? "–" : "\(decimal(100 * Double(part) / Double(whole), digits)) %"
}
