public import Conversation

/// Why a language model gave no answer, in words for the person who waits for it.
public struct ModelFailure: Error, Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The address or another setting cannot be used.
    case settings
    /// The key would have to travel where others can read it, or its file is readable by others.
    case key
    /// Nothing answers at the address.
    case unreachable
    /// The server could not prove who it is.
    case certificate
    /// The server sends elsewhere.
    case redirected
    /// 401 and 403.
    case unauthorised
    /// 402.
    case payment
    /// 404: no such model, or no such service.
    case notFound
    /// The prompt is longer than the model can read.
    case tooLong = "too_long"
    /// 400 and what else the server does not take.
    case refused
    /// 429.
    case busy
    /// 503 while the model is being loaded.
    case loading
    /// 5xx.
    case server
    /// Nothing came in time.
    case silent
    /// The connection was lost before there was an answer.
    case lost
    /// What came is no answer of a language model.
    case notUnderstood = "not_understood"
    /// The answer has no words that can be shown.
    case empty
    /// A structured answer that does not fit its schema.
    case unfit
    /// The program that asks the model has ended.
    case helper
    case cancelled
  }

  public var kind: Kind
  /// What happened.
  public var what: String
  /// What to do about it.
  public var remedy: String
  /// How many tokens the model can read, where the server said it.
  public var contextTokens: Int?

  public init(_ kind: Kind, _ what: String, remedy: String, contextTokens: Int? = nil) {
    self.kind = kind
    self.what = what
    self.remedy = remedy
    self.contextTokens = contextTokens
  }

  public var problem: Problem { Problem(what, remedy: remedy) }
}
