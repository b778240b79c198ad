package import Conversation

extension Move {
  /// How much the move says about its dimension when it is certainly there, 0 to 1: what its definition says. What is
  /// claimed rather than shown ("I understand") and help with the problem rather than advice count about a third; asking
  /// for a detail keeps them talking less than an open question does.
  package var weight: Double { weights[self] ?? 0 }
}

private let weights = Dictionary(uniqueKeysWithValues: MoveCatalogue.all.map { ($0.move, $0.weight) })
