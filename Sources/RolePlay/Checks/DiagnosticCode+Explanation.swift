extension DiagnosticCode {
  /// What the code means. The code of a check is explained where the check is.
  public var explanation: Explanation {
    switch self {
    case .syntax: .syntax
    case .alias: .alias
    case .controlCharacters: .controlCharacters
    case .tooLarge: .tooLarge
    case .empty: .empty
    case .schema: .schema
    case .duplicateKey: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .outOfRange: .outOfRange
    case .unknownWord: .unknownWord
    case .badID: .badID
    case .badCondition: .badCondition
    case .duplicateID: Check.duplicateID.explanation
    case .unknownReference: Check.unknownReference.explanation
    case .noFallback: Check.noFallback.explanation
    case .accurateElsewhere: Check.accurateElsewhere.explanation
    case .unansweredMove: Check.unansweredMove.explanation
    case .leakyGuard: Check.leakyGuard.explanation
    case .unreachableFact: Check.unreachableFact.explanation
    case .unreachableReaction: Check.unreachableReaction.explanation
    case .unreachableEnding: Check.unreachableEnding.explanation
    case .tiedReactions: Check.tiedReactions.explanation
    case .repeatedLine: Check.repeatedLine.explanation
    case .stolenQuestion: Check.stolenQuestion.explanation
    case .missingFeeling: Check.missingFeeling.explanation
    case .tooFewTests: Check.tooFewTests.explanation
    case .partnerAdvises: Check.partnerAdvises.explanation
    case .thanksForHurt: Check.thanksForHurt.explanation
    case .unreachableMilestone: Check.unreachableMilestone.explanation
    case .unreachableBeat: Check.unreachableBeat.explanation
    case .botOutcome: Check.botOutcome.explanation
    }
  }
}
