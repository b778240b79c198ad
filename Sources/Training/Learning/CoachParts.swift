package import Coach

/// A part that the coach can be trained and measured without.
package enum Ablation: String, CaseIterable, Sendable {
  /// The phrases of every move. What the patterns see in the build of a clause stays.
  case idioms
  /// Which words, runs of letters and turns of phrase a clause has. What its words mean on the whole stays.
  case ngrams
  /// What a reply takes up of the partner's message: every reply is read alone.
  case pairs
}

/// What a coach is made of.
package struct CoachParts: Sendable {
  package static let all = CoachParts()

  package let without: Set<Ablation>

  package init(without: Set<Ablation> = []) { self.without = without }

  var taggers: [any MoveTagger] {
    Coach.patterns.map { without.contains(.idioms) && $0 is IdiomTagger ? IdiomTagger([]) : $0 }
  }

  /// The groups of features that the weights do without.
  var groupsLeftOut: Set<FeatureGroup> { without.contains(.ngrams) ? [.words, .letters, .build] : [] }

  /// What a reply is read after, where `partner` was said before it.
  func context(_ partner: String?) -> String? { without.contains(.pairs) ? nil : partner }

  package func coach(_ weights: TrainedWeights) -> Coach {
    Coach(taggers: taggers, reader: TrainedReader(weights), looksBack: !without.contains(.pairs))
  }
}
