package import Conversation

/// A conversation of the Lend an Ear study with the six scores that its raters gave.
package struct RatedConversation: Decodable, Sendable {
  struct Said: Decodable, Sendable {
    var role: Role
    var text: String
  }

  package let id: String
  private let said: [Said]
  private let ratings: [String: [String: Double]]

  enum CodingKeys: String, CodingKey {
    case id, ratings
    case said = "messages"
  }

  package var messages: [Message] { said.map { Message($0.role, $0.text) } }

  /// What `rater` gave, 1.0 to 5.0; `nil` where they did not rate the conversation.
  package func rating(of rater: Rater, _ dimension: Dimension) -> Double? {
    ratings[rater.rawValue]?[dimension.rawValue]
  }
}

/// Those whose scores the study published.
package enum Rater: String, CaseIterable, Sendable {
  case expert1, expert2, expert3
  case gpt, claude, gemini
  case crowd

  package static let experts: [Rater] = [.expert1, .expert2, .expert3]
  package static let languageModels: [Rater] = [.gpt, .claude, .gemini]
}
