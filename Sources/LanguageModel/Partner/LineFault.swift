/// What makes a model's line unfit for the partner.
public enum LineFault: Sendable, Equatable {
  case empty, tooLong, notFirstPerson, givesAdvice, assistantTalk, comfortsTheLearner, notEnglish, repeatsItself
  /// The line is the learner's own.
  case echoesTheLearner
  /// The line speaks of its own prompt.
  case showsPrompt
  /// It gives a locked fact away.
  case leaks(fact: String)
  /// It does not say what the direction asks for.
  case missesPoint

  /// In words that the model can be told; they never name what is locked.
  public var words: String {
    switch self {
    case .empty: "it had no words"
    case .tooLong: "it was too long"
    case .notFirstPerson: "it spoke of the person from outside, not as that person"
    case .givesAdvice: "it gave advice"
    case .assistantTalk: "it sounded like an assistant, not like this person"
    case .comfortsTheLearner: "it comforted the other, as if they were the one in trouble"
    case .notEnglish: "it was not in English"
    case .repeatsItself: "it had been said before"
    case .echoesTheLearner: "it repeated what the other had said"
    case .showsPrompt: "it spoke of its instructions"
    case .leaks: "it told more than the direction allows"
    case .missesPoint: "it did not say what the direction asks for"
    }
  }

  /// One word for counting.
  public var id: String {
    switch self {
    case .empty: "empty"
    case .tooLong: "too_long"
    case .notFirstPerson: "not_first_person"
    case .givesAdvice: "advice"
    case .assistantTalk: "assistant_talk"
    case .comfortsTheLearner: "comforts_learner"
    case .notEnglish: "not_english"
    case .repeatsItself: "repetition"
    case .echoesTheLearner: "echo"
    case .showsPrompt: "shows_prompt"
    case .leaks: "leaked_fact"
    case .missesPoint: "misses_point"
    }
  }
}
