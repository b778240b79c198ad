/// One thing that is so of a clause.
package struct Feature: Sendable, Equatable {
  package var key: UInt64
  package var group: FeatureGroup
  /// 1 for what is simply so; the patterns' confidences as they are.
  package var value: Float
  /// The tokens it stands for, as indices into the reply's; empty where it stands for none in particular.
  package var tokens: Range<Int>
}
