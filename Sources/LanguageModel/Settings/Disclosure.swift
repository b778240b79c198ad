/// What leaves the machine when a model speaks for the partner, and to where: to be read before it does.
public struct Disclosure: Sendable, Equatable {
  public var sentences: [String]

  public init(endpoint: Endpoint, model: String) {
    let what =
      "with each of your replies, the conversation so far and what its scenario says of the partner"
    let nothingElse =
      "No other conversation, no feedback and no score goes anywhere. hearken itself opens no connection: "
      + "hearken-model does, to that address alone."
    if endpoint.isLoopback {
      sentences = ["\(endpoint.description) is this machine: the conversation stays here.", nothingElse]
      if Self.runsElsewhere(model) {
        sentences[0] =
          "\(endpoint.description) is this machine, but by its name \(model) runs elsewhere: \(what) are passed on "
          + "by that server."
      }
    } else {
      let way = endpoint.scheme == .https ? "over https" : "over plain http, which others on the way can read"
      let key =
        endpoint.mayCarryKey ? "Your key, if you have set one, goes with it." : "Your key does not go with it."
      sentences = [
        "This leaves your machine: \(what). It goes to \(endpoint.host), \(way). \(key)", nothingElse,
        "What becomes of it there is in the terms of \(endpoint.host).",
      ]
    }
  }

  /// What happens to words that a scenario is to be made of: said before they go.
  public static func ofTopic(endpoint: Endpoint, model: String) -> String {
    if endpoint.isLoopback, !runsElsewhere(model) {
      return "Your words are given to \(model) on this machine, and stay here."
    }
    let way = endpoint.scheme == .https ? "over https" : "over plain http, which others on the way can read"
    return endpoint.isLoopback
      ? "Your words are given to \(model), which by its name runs elsewhere: they are passed on by \(endpoint.description)."
      : "Your words go to \(model) at \(endpoint.host), \(way). Nothing else of yours does."
  }

  /// Ollama passes models of this name on to its own machines.
  public static func runsElsewhere(_ model: String) -> Bool {
    model.hasSuffix("-cloud") || model.hasSuffix(":cloud")
  }
}
