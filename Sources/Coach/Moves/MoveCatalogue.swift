package import Conversation

/// Every move, in the order of `Move.allCases`.
package enum MoveCatalogue {
  package static let all: [MoveDefinition] = [
    .openQuestion, .closedQuestion, .inviteElaborate, .askNeeds, .minimalEncourager, .sympathy,
    .acknowledgeDifficulty, .validateFeeling, .permission, .nameFeeling, .affirmStrength, .presenceSupport,
    .reflectContent, .reflectFeelingCause, .reflectMetaphor, .perspectiveImagine, .checkUnderstanding,
    .claimUnderstanding, .adviceDirective, .adviceTentative, .adviceQuestion, .information,
    .practicalOffer, .selfStory, .selfMetoo, .selfStatement, .selfOpinion, .minimize, .compareWorse,
    .platitudeReassure, .silverLining, .fatalism, .criticizeBlame, .challengeDoubt, .brushOff,
    .askPermission, .repair, .encourageCheer, .social, .neutral, .hostile, .unreadable,
  ]

  package static subscript(move: Move) -> MoveDefinition? { all.first { $0.move == move } }
}
