/// Who the partner is.
public struct Persona: Sendable, Equatable {
  public var name: String
  /// To the learner: "colleague", "sister".
  public var relation: String
  /// How they talk: "short sentences", "dry when hurt".
  public var voice: [String]
  public var wants: String?
  public var dreads: String?
  public var pronoun: Pronoun

  public enum Pronoun: String, Codable, CaseIterable, Sendable { case she, he, they }
}
