import Conversation

/// What went wrong, said once for every place where it can.
extension ModelFailure {
  static let tryLater = "Try again in a while."
  static let checkServer = "See whether the model server still runs, then try again."

  static let noAddress = ModelFailure(
    .settings, "There is no address of a model server.", remedy: "Name one: http://localhost:11434")

  static func badAddress(_ reason: String) -> ModelFailure {
    ModelFailure(
      .settings, "The address of the model server cannot be used: \(reason).",
      remedy: "Write it like http://localhost:11434 or https://openrouter.ai/api/v1")
  }

  static func unreachable(_ endpoint: Endpoint) -> ModelFailure {
    ModelFailure(
      .unreachable, "Nothing answers at \(endpoint.description).",
      remedy: endpoint.isLoopback ? "Start the model server, or check the port." : "Check the address and the network.")
  }

  static func unknownHost(_ endpoint: Endpoint) -> ModelFailure {
    ModelFailure(
      .unreachable, "There is no host \(endpoint.host), or the network is down.",
      remedy: "Check the address and the network.")
  }

  static func certificate(_ endpoint: Endpoint) -> ModelFailure {
    ModelFailure(
      .certificate, "\(endpoint.host) could not prove that it is \(endpoint.host), so nothing was sent.",
      remedy: endpoint.isLoopback
        ? "Use http:// for a server on this machine."
        : "Check the address. If the server has a certificate of its own, add that to this system's.")
  }

  static func lost(_ endpoint: Endpoint) -> ModelFailure {
    ModelFailure(
      .lost, "The connection to \(endpoint.host) was lost before there was an answer.", remedy: checkServer)
  }

  static func noConnection(_ endpoint: Endpoint, seconds: Double) -> ModelFailure {
    ModelFailure(
      .silent, "\(endpoint.host) did not take the question within \(inWords(seconds)).",
      remedy: "Check the address and the network, then try again.")
  }

  static func noFirstWords(seconds: Double) -> ModelFailure {
    ModelFailure(
      .silent, "The model began no answer within \(inWords(seconds)).",
      remedy: "Try again, choose a smaller model, or allow it more time.")
  }

  static func fellSilent(seconds: Double) -> ModelFailure {
    ModelFailure(
      .silent, "The server fell silent for \(inWords(seconds)) before there was an answer.", remedy: checkServer)
  }

  static func tookTooLong(seconds: Double) -> ModelFailure {
    ModelFailure(
      .silent, "There was no answer within \(inWords(seconds)) altogether.",
      remedy: "Try again, or choose a smaller model.")
  }

  static func redirected(_ endpoint: Endpoint, to location: String?) -> ModelFailure {
    let place = location.flatMap { try? Endpoint($0) }?.origin
    return ModelFailure(
      .redirected, "\(endpoint.description) sends elsewhere\(place.map { ", to \($0)" } ?? ""). It was not followed.",
      remedy: place == nil ? "Check the address." : "If that is the right place, use it as the address.")
  }

  static func notUnderstood(_ endpoint: Endpoint, _ reason: String) -> ModelFailure {
    ModelFailure(
      .notUnderstood, "\(endpoint.description) did not answer like a language model: \(reason).",
      remedy: "Check that the address is that of an OpenAI-compatible server, and its port.")
  }

  static let empty = ModelFailure(
    .empty, "The model answered nothing.", remedy: "Try again, or choose another model.")

  static let onlyThought = ModelFailure(
    .empty, "The model spent its whole answer on thinking and said nothing.",
    remedy: "Choose a model that does not think, or turn its thinking off.")

  static let filtered = ModelFailure(
    .empty, "The service held the answer back.", remedy: "Say it differently, or choose another model.")

  static func unfit(_ fault: String) -> ModelFailure {
    ModelFailure(
      .unfit, "The model's answer does not have the shape that was asked for: \(fault.harmless).",
      remedy: "Try again, or choose a larger model.")
  }

  static let cancelled = ModelFailure(.cancelled, "It was cancelled.", remedy: "Ask again when you like.")

  /// The key is there and was kept back.
  static func keyKeptBack(_ endpoint: Endpoint) -> ModelFailure {
    ModelFailure(
      .key, "\(endpoint.host) asks for a key, which is not sent over plain http, where others could read it.",
      remedy: "Use https:// for this server.")
  }

  /// "2 minutes", "0.2 seconds"
  static func inWords(_ seconds: Double) -> String {
    if seconds >= 120 { return "\(Int((seconds / 60).rounded())) minutes" }
    let tenths = (seconds * 10).rounded() / 10
    if tenths == 1 { return "1 second" }
    return (Int(exactly: tenths).map(String.init) ?? "\(tenths)") + " seconds"
  }
}
