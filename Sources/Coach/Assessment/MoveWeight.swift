package import Conversation

extension Move {
  /// How much the move says about its dimension when it is certainly there, 0 to 1. What is claimed
  /// rather than shown ("I understand") and help with the problem rather than advice count about a third.
  package var weight: Double {
    switch self {
    // Asking for a detail keeps them talking less than an open question does.
    case .openQuestion, .inviteElaborate: 1
    case .askNeeds: 0.9
    case .closedQuestion: 0.75
    case .minimalEncourager: 0.4

    case .validateFeeling, .nameFeeling: 1
    case .acknowledgeDifficulty: 0.85
    case .permission, .affirmStrength: 0.7
    case .sympathy: 0.65
    case .presenceSupport: 0.55

    case .reflectFeelingCause, .reflectContent, .reflectMetaphor: 1
    case .perspectiveImagine: 0.8
    case .checkUnderstanding: 0.7
    case .claimUnderstanding: 1.0 / 3

    case .adviceDirective, .adviceTentative: 1
    case .adviceQuestion: 0.9
    case .information: 0.6
    case .practicalOffer: 1.0 / 3

    case .selfStory: 1
    case .selfMetoo, .selfStatement: 0.8
    case .selfOpinion: 0.5

    case .minimize, .compareWorse, .criticizeBlame, .brushOff, .fatalism: 1
    case .challengeDoubt, .silverLining: 0.8
    case .platitudeReassure: 0.7

    case .askPermission, .repair, .encourageCheer, .social, .neutral, .hostile, .unreadable: 0
    }
  }
}
