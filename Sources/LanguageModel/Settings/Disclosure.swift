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

  /// Ollama passes models of this name on to its own machines.
  public static func runsElsewhere(_ model: String) -> Bool {
    model.hasSuffix("-cloud") || model.hasSuffix(":cloud")
  }
}
