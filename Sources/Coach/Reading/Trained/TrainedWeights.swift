package import Conversation

/// Trained weights, read where they lie: nothing is copied, so only what is looked at takes memory.
package struct TrainedWeights: FeatureRows, Sendable {
  private let storage: WeightStorage
  private let bits: Int
  private let rowIndexStart: Int
  private let rowsStart: Int
  private let rowCount: Int
  private let biases: [Float]

  /// SHA-256 of the corpus that they were trained from.
  package let corpusDigest: [UInt8]
  /// A confidence is the logistic function of slope · logit + shift.
  package let calibration: (slope: Float, shift: Float)

  /// - Throws: `Problem` where the bytes are no weights of this layout and these features.
  package init(_ storage: WeightStorage) throws(Problem) {
    let bytes = storage.bytes
    let remedy = "Train them again: swift run -c release hearken-train."
    guard bytes.count >= WeightsLayout.tableStart, bytes.prefix(8).elementsEqual(WeightsLayout.magic) else {
      throw Problem("These are no weights of the coach.", remedy: remedy)
    }
    func number(_ start: Int) -> Int { Int(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)) }
    func float(_ start: Int) -> Float { bytes.loadUnaligned(fromByteOffset: start, as: Float.self) }
    let bits = number(16)
    let rowCount = number(20)
    guard number(8) == Int(WeightsLayout.version), number(12) == Move.allCases.count, (1...24).contains(bits),
      bytes.count == WeightsLayout.count(bits: bits, rows: rowCount),
      bytes.loadUnaligned(fromByteOffset: WeightsLayout.settingsStart, as: UInt64.self) == WeightsLayout.settings
    else { throw Problem("The coach's weights belong to other features or moves.", remedy: remedy) }
    self.storage = storage
    self.bits = bits
    self.rowCount = rowCount
    rowIndexStart = WeightsLayout.rowIndexStart(bits: bits)
    rowsStart = WeightsLayout.rowsStart(bits: bits)
    corpusDigest = Array(bytes[WeightsLayout.digestStart..<WeightsLayout.digestStart + 32])
    calibration = (float(WeightsLayout.calibrationStart), float(WeightsLayout.calibrationStart + 4))
    biases = (0..<WeightsLayout.rowStride).map { float(WeightsLayout.biasStart + 4 * $0) }
  }

  package func row(of key: UInt64) -> Int? {
    let bytes = storage.bytes
    let mark = WeightsLayout.mark(of: key)
    let last = 1 << bits - 1
    var slot = WeightsLayout.slot(of: key, bits: bits)
    for _ in 0...last {
      let found = bytes.loadUnaligned(fromByteOffset: WeightsLayout.tableStart + 4 * slot, as: UInt32.self)
      if found == 0 { return nil }
      if found == mark {
        let row = Int(bytes.loadUnaligned(fromByteOffset: rowIndexStart + 2 * slot, as: UInt16.self))
        return row < rowCount ? row : nil
      }
      slot = (slot + 1) & last
    }
    return nil
  }

  /// What the weights say for each move, in the order of `Move.allCases`, as log odds.
  package func logits(of vector: [WeightedRow]) -> [Float] {
    var sums = biases
    sums.withUnsafeMutableBufferPointer { sums in
      for entry in vector {
        let row = storage.bytes.baseAddress.map { $0 + rowsStart + Int(entry.row) * WeightsLayout.rowStride }
        guard let row else { return }
        let scale = row.loadUnaligned(fromByteOffset: WeightsLayout.scaleInRow, as: Float.self) * entry.value
        let weights = row.assumingMemoryBound(to: Int8.self)
        for column in 0..<WeightsLayout.rowStride { sums[column] += scale * Float(weights[column]) }
      }
    }
    return Array(sums.prefix(Move.allCases.count))
  }

  /// What one row adds to a move's log odds.
  package func weight(_ row: Int32, of move: Int) -> Float {
    let start = rowsStart + Int(row) * WeightsLayout.rowStride
    let scale = storage.bytes.loadUnaligned(fromByteOffset: start + WeightsLayout.scaleInRow, as: Float.self)
    return scale * Float(storage.bytes.load(fromByteOffset: start + move, as: Int8.self))
  }
}

/// Bytes that stay where they are: part of the program, or kept by an owner.
///
/// `@unchecked` because the compiler takes no raw pointer for Sendable: the bytes are not written after `init`, and live
/// as long as `owner`, or as the program, so any thread may read them.
package struct WeightStorage: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let owner: Owner?

  /// Bytes that are part of the program.
  package init(embedded bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    owner = nil
  }

  package init(_ bytes: [UInt8]) {
    let owner = Owner(bytes)
    self.owner = owner
    self.bytes = UnsafeRawBufferPointer(owner.copy)
  }

  private final class Owner {
    let copy: UnsafeMutableRawBufferPointer

    init(_ bytes: [UInt8]) {
      copy = .allocate(byteCount: bytes.count, alignment: 8)
      copy.copyBytes(from: bytes)
    }

    deinit { copy.deallocate() }
  }
}
