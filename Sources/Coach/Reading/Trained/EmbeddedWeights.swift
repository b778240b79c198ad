import CResources

/// The weights that travel inside the program.
package enum EmbeddedWeights {
  /// `nil` where the program was built before weights were trained for its features.
  package static let reader: TrainedReader? = {
    let resource = hearken_coach_weights()
    let bytes = UnsafeRawBufferPointer(start: resource.bytes, count: resource.count)
    guard let weights = try? TrainedWeights(WeightStorage(embedded: bytes)) else { return nil }
    return TrainedReader(weights)
  }()

  /// SHA-256 of the corpus that they were trained from; empty where there are none.
  package static var corpusDigest: [UInt8] {
    let resource = hearken_coach_weights()
    let bytes = UnsafeRawBufferPointer(start: resource.bytes, count: resource.count)
    return (try? TrainedWeights(WeightStorage(embedded: bytes)))?.corpusDigest ?? []
  }
}
