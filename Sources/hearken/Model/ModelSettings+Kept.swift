import Conversation
import Journal
import LanguageModel

extension ModelSettings {
  /// What the learner has set up; `nil` where they never did.
  ///
  /// - Throws: `Problem` where it cannot be read or understood.
  static func kept(in journal: Journal) throws(Problem) -> ModelSettings? {
    guard let text = try journal.modelSettings() else { return nil }
    return try ModelSettings(text: text, path: journal.places.modelSettings)
  }

  func keep(in journal: Journal) throws(Problem) { try journal.saveModelSettings(text) }
}
