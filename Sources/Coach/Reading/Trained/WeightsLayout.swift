import Conversation

/// How trained weights lie in their file. All numbers are little-endian.
///
/// | bytes | what |
/// |---|---|
/// | 0 ..< 8 | the letters `HKWEIGHT` |
/// | 8 ..< 24 | `UInt32`: version of this layout, number of moves, bits of the table, number of rows |
/// | 24 ..< 56 | SHA-256 of the corpus |
/// | 56 ..< 64 | `UInt64`: what the features and moves were called when the weights were trained (`settings`) |
/// | 64 ..< 72 | `Float`: slope and shift of the calibration |
/// | 72 ..< 264 | 48 `Float`: what each move starts from |
/// | then | 2^bits `UInt32`: low half of each feature's key, 0 for none; linear probing from the key's high bits |
/// | then | 2^bits `UInt16`: the row of each |
/// | then | rows of 48 bytes: an `Int8` a move, two bytes of nothing, a `Float` to multiply them by |
package enum WeightsLayout {
  package static let magic: [UInt8] = Array("HKWEIGHT".utf8)
  package static let version: UInt32 = 1
  package static let digestStart = 24
  package static let settingsStart = 56
  package static let calibrationStart = 64
  package static let biasStart = 72
  package static let tableStart = biasStart + 4 * rowStride
  /// Bytes of a row; also the number of columns that are computed, moves and padding.
  package static let rowStride = 48
  package static let scaleInRow = 44

  /// Changes whenever the features, their groups' weights or the moves do, so that old weights are not read with new
  /// features.
  package static var settings: UInt64 {
    var key = FeatureKey.of("features 2")
    for group in FeatureGroup.allCases { key = FeatureKey.of(.word, key, UInt64(group.weight.bitPattern)) }
    for move in Move.allCases { key = FeatureKey.of(.word, key, FeatureKey.of(move)) }
    return key
  }

  package static func rowIndexStart(bits: Int) -> Int { tableStart + 4 << bits }
  package static func rowsStart(bits: Int) -> Int { rowIndexStart(bits: bits) + 2 << bits }
  package static func count(bits: Int, rows: Int) -> Int { rowsStart(bits: bits) + rows * rowStride }

  /// What stands in the table for a key; never 0.
  package static func mark(of key: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: key)) }
  package static func slot(of key: UInt64, bits: Int) -> Int { Int(key >> UInt64(64 - bits)) }
}
