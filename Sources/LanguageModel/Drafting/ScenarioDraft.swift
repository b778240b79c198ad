import Conversation
import RolePlay

/// What a language model made up for a conversation, as far as it may be used.
struct ScenarioDraft: Sendable, Equatable {
  var person: DraftPerson
  /// What they tell when asked, by the question that is ours.
  var answers: [DraftQuestion: String] = [:]
  /// What they tell when asked something that is theirs alone.
  var details: [DraftDetail] = []
  /// What they say unasked.
  var beats: [String] = []

  /// A sheet with fewer would be used up in a few replies.
  static let fewestAnswers = 4
  static let fewestBeats = 6

  /// Everything that the partner would say.
  var lines: [String] { [person.opening] + answers.values.sorted() + details.map(\.answer) + beats }
}

/// Who the partner is.
struct DraftPerson: Sendable, Equatable {
  var name: String
  var pronoun: Persona.Pronoun
  var setting: Scenario.Setting
  var title: String
  var place: DraftPlace
  var voice: [String]
  /// What they feel when it begins, the strongest first; and why, as the learner might say it.
  var feelings: [String]
  var cause: String?
  var opening: String
}

/// A question that belongs to this trouble alone.
struct DraftDetail: Sendable, Equatable {
  var question: String
  var answer: String
}

/// Where the two of them talk.
enum DraftPlace: String, Sendable, CaseIterable {
  case kitchen, phone, walk, car, cafe
  case quietCorner = "quiet corner at work"

  /// For the briefing.
  var sentence: String {
    switch self {
    case .kitchen: "You are at the kitchen table together."
    case .phone: "You are on the phone."
    case .walk: "You are out for a walk together."
    case .car: "You are in the car together, and there is a way to go yet."
    case .cafe: "You are in a café, at the table in the corner."
    case .quietCorner: "You have found a quiet corner at work."
    }
  }
}
