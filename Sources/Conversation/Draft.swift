/// What the learner has typed and not sent, kept while they type so that nothing is ever lost.
public struct Draft: Codable, Equatable, Sendable {
  /// The session that it belongs to.
  public var session: String
  public var text: String

  public init(session: String, text: String) {
    self.session = session
    self.text = text
  }
}
