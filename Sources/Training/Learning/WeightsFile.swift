import Coach
import Conversation

/// Writes trained weights as `TrainedWeights` reads them.
package enum WeightsFile {
  /// - Parameter digest: SHA-256 of the corpus, in hexadecimal.
  package static func bytes(
    _ heads: LinearHeads, table: FeatureTable, calibration: PlattScaling, digest: String
  ) -> [UInt8] {
    var bytes = WeightsLayout.magic
    bytes.reserveCapacity(WeightsLayout.count(bits: table.bits, rows: heads.rows))
    for number in [WeightsLayout.version, UInt32(Move.allCases.count), UInt32(table.bits), UInt32(heads.rows)] {
      append(number, to: &bytes)
    }
    let digits = Array(digest.utf8)
    for i in 0..<32 { bytes.append(hexadecimal(digits, 2 * i) << 4 | hexadecimal(digits, 2 * i + 1)) }
    append(WeightsLayout.settings, to: &bytes)
    append(calibration.slope.bitPattern, to: &bytes)
    append(calibration.shift.bitPattern, to: &bytes)
    for bias in heads.biases { append(bias.bitPattern, to: &bytes) }
    for mark in table.marks { append(mark, to: &bytes) }
    for row in table.rowIndices { append(row, to: &bytes) }
    for row in 0..<heads.rows { append(row: row, of: heads, to: &bytes) }
    return bytes
  }

  /// Rounds a row to 255 steps of its own size.
  private static func append(row: Int, of heads: LinearHeads, to bytes: inout [UInt8]) {
    let start = row * WeightsLayout.rowStride
    let moves = heads.weights[start..<start + Move.allCases.count]
    let most = moves.reduce(Float(0)) { max($0, abs($1)) }
    let scale = most / 127
    for weight in moves {
      bytes.append(UInt8(bitPattern: scale > 0 ? Int8((weight / scale).rounded()) : 0))
    }
    bytes += Array(repeating: 0, count: WeightsLayout.scaleInRow - Move.allCases.count)
    append(scale.bitPattern, to: &bytes)
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  private static func hexadecimal(_ digits: [UInt8], _ i: Int) -> UInt8 {
    guard i < digits.count else { return 0 }
    return digits[i] <= UInt8(ascii: "9") ? digits[i] - UInt8(ascii: "0") : digits[i] - UInt8(ascii: "a") + 10
  }
}
