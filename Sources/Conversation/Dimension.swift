/// The six dimensions of expressed empathy of the Lend an Ear study (arXiv 2603.15245).
///
/// The first three are wanted in a reply; the last three are wanted low.
public enum Dimension: String, Codable, CaseIterable, Sendable {
  case encouragingElaboration = "encouraging_elaboration"
  case validatingEmotions = "validating_emotions"
  case demonstratingUnderstanding = "demonstrating_understanding"
  case adviceGiving = "advice_giving"
  case selfOriented = "self_oriented"
  case dismissingEmotions = "dismissing_emotions"

  /// Whether more of it is better.
  public var isWanted: Bool {
    switch self {
    case .encouragingElaboration, .validatingEmotions, .demonstratingUnderstanding: true
    case .adviceGiving, .selfOriented, .dismissingEmotions: false
    }
  }

  /// The name shown to the learner.
  public var title: String {
    switch self {
    case .encouragingElaboration: "Encouraging elaboration"
    case .validatingEmotions: "Validating emotions"
    case .demonstratingUnderstanding: "Demonstrating understanding"
    case .adviceGiving: "Giving advice"
    case .selfOriented: "Turning to yourself"
    case .dismissingEmotions: "Dismissing emotions"
    }
  }
}
