extension ServerError {
  /// - Parameter keyWasKept: there is a key, and it was not sent because others could have read it.
  func failure(_ endpoint: Endpoint, model: String, keyWasKept: Bool) -> ModelFailure {
    let said = message.isEmpty ? "" : " It says: “\(message)”"
    let host = endpoint.host
    if isContextOverflow {
      return ModelFailure(
        .tooLong, "The conversation has become longer than \(model) can read.\(said)",
        remedy: "Give the model a larger context, or go on with less of what came before.",
        contextTokens: contextTokens)
    }
    switch status {
    case 401, 403:
      if keyWasKept { return .keyKeptBack(endpoint) }
      return ModelFailure(
        .unauthorised, "\(host) does not accept the key, or asks for one.\(said)",
        remedy: "Check OPENAI_API_KEY, or the file that holds the key.")
    case 402:
      return ModelFailure(
        .payment, "The account at \(host) has no credit left.\(said)",
        remedy: "Add credit there, or use a model on this machine.")
    case 404, 405:
      let named = mentions("model")
      return ModelFailure(
        .notFound,
        named ? "\(host) has no model “\(model)”.\(said)" : "There is no chat service at \(endpoint.chat).\(said)",
        remedy: named ? "Choose one that it has: hearken setup model" : "Check the address: hearken setup model")
    case 413:
      return ModelFailure(
        .tooLong, "The conversation has become longer than \(host) takes.\(said)",
        remedy: "Go on with less of what came before.")
    case 429:
      return ModelFailure(.busy, "\(host) has had too many questions for now.\(said)", remedy: wait)
    case 503 where isLoading:
      return ModelFailure(.loading, "The model is still being loaded.\(said)", remedy: wait)
    case 500...:
      return ModelFailure(.server, "\(host) has trouble of its own (status \(status)).\(said)", remedy: wait)
    case 200:
      return ModelFailure(.server, "\(host) broke off the answer.\(said)", remedy: ModelFailure.tryLater)
    default:
      return ModelFailure(
        .refused, "\(host) did not take the question (status \(status)).\(said)",
        remedy: "Choose another model, or check the settings: hearken setup model")
    }
  }

  var isLoading: Bool { status == 503 && mentions("loading", "warming", "starting") }

  /// Whether the same question may be answered a little later.
  var isPassing: Bool { [408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529].contains(status) }

  private var wait: String {
    retryAfter.map { "Try again in \(ModelFailure.inWords($0.rounded(.up)))." } ?? ModelFailure.tryLater
  }
}
