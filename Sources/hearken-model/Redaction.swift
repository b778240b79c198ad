/// Takes the key out of whatever leaves the program: a server may repeat it in an error.
struct Redaction: Sendable {
  private let secret: String?

  /// Shorter ones are stand-ins like "none", and words of conversations.
  private static let shortestSecret = 12

  init(of key: String?) { secret = key.flatMap { $0.utf8.count < Self.shortestSecret ? nil : $0 } }

  func apply(_ text: String) -> String { secret.map { text.replacing($0, with: "[key]") } ?? text }
}
