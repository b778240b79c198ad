/// One class of idiomatic empathic expression: the leaves of Hearken's own list, grouped under the
/// study's six dimensions. The raw values are stable ids, used in scenarios, sessions and output.
public enum Move: String, Codable, CaseIterable, Sendable {
  case openQuestion = "open_question"
  case closedQuestion = "closed_question"
  case inviteElaborate = "invite_elaborate"
  case askNeeds = "ask_needs"
  case minimalEncourager = "minimal_encourager"

  case sympathy
  case acknowledgeDifficulty = "acknowledge_difficulty"
  case validateFeeling = "validate_feeling"
  case permission
  case nameFeeling = "name_feeling"
  case affirmStrength = "affirm_strength"
  case presenceSupport = "presence_support"

  case reflectContent = "reflect_content"
  case reflectFeelingCause = "reflect_feeling_cause"
  case reflectMetaphor = "reflect_metaphor"
  case perspectiveImagine = "perspective_imagine"
  case checkUnderstanding = "check_understanding"
  case claimUnderstanding = "claim_understanding"

  case adviceDirective = "advice_directive"
  case adviceTentative = "advice_tentative"
  case adviceQuestion = "advice_question"
  case information
  case practicalOffer = "practical_offer"

  case selfStory = "self_story"
  case selfMetoo = "self_metoo"
  case selfStatement = "self_statement"
  case selfOpinion = "self_opinion"

  case minimize
  case compareWorse = "compare_worse"
  case platitudeReassure = "platitude_reassure"
  case silverLining = "silver_lining"
  case fatalism
  case criticizeBlame = "criticize_blame"
  case challengeDoubt = "challenge_doubt"
  case brushOff = "brush_off"

  case askPermission = "ask_permission"
  case repair
  case encourageCheer = "encourage_cheer"
  case social
  case neutral
  case hostile
  case unreadable

  /// The dimension that the move counts towards; `nil` where it counts towards none.
  public var dimension: Dimension? {
    switch self {
    case .openQuestion, .closedQuestion, .inviteElaborate, .askNeeds, .minimalEncourager:
      .encouragingElaboration
    case .sympathy, .acknowledgeDifficulty, .validateFeeling, .permission, .nameFeeling,
      .affirmStrength, .presenceSupport:
      .validatingEmotions
    case .reflectContent, .reflectFeelingCause, .reflectMetaphor, .perspectiveImagine,
      .checkUnderstanding, .claimUnderstanding:
      .demonstratingUnderstanding
    case .adviceDirective, .adviceTentative, .adviceQuestion, .information, .practicalOffer:
      .adviceGiving
    case .selfStory, .selfMetoo, .selfStatement, .selfOpinion:
      .selfOriented
    case .minimize, .compareWorse, .platitudeReassure, .silverLining, .fatalism, .criticizeBlame,
      .challengeDoubt, .brushOff:
      .dismissingEmotions
    case .askPermission, .repair, .encourageCheer, .social, .neutral, .hostile, .unreadable:
      nil
    }
  }

  /// The name shown to the learner, in lower case so that it fits inside a sentence.
  public var title: String {
    switch self {
    case .openQuestion: "open question"
    case .closedQuestion: "closed question"
    case .inviteElaborate: "invitation to say more"
    case .askNeeds: "asking what would help"
    case .minimalEncourager: "small encouragement"
    case .sympathy: "sympathy"
    case .acknowledgeDifficulty: "saying that it is hard"
    case .validateFeeling: "saying that the feeling makes sense"
    case .permission: "leave to feel it"
    case .nameFeeling: "naming the feeling"
    case .affirmStrength: "honouring what they did"
    case .presenceSupport: "staying with them"
    case .reflectContent: "saying back what happened"
    case .reflectFeelingCause: "the feeling and why"
    case .reflectMetaphor: "an image that fits"
    case .perspectiveImagine: "stepping into their place"
    case .checkUnderstanding: "checking that you understood"
    case .claimUnderstanding: "claiming to understand"
    case .adviceDirective: "telling them what to do"
    case .adviceTentative: "a suggestion"
    case .adviceQuestion: "advice as a question"
    case .information: "explaining"
    case .practicalOffer: "offer of help"
    case .selfStory: "own story"
    case .selfMetoo: "me too"
    case .selfStatement: "talk about yourself"
    case .selfOpinion: "own opinion"
    case .minimize: "making it smaller"
    case .compareWorse: "others have it worse"
    case .platitudeReassure: "easy comfort"
    case .silverLining: "silver lining"
    case .fatalism: "tough love"
    case .criticizeBlame: "finding fault"
    case .challengeDoubt: "doubting the account"
    case .brushOff: "brushing it off"
    case .askPermission: "asking before advising"
    case .repair: "mending what came out wrong"
    case .encourageCheer: "cheering on"
    case .social: "small talk"
    case .neutral: "nothing in particular"
    case .hostile: "insult or threat"
    case .unreadable: "not readable"
    }
  }
}
