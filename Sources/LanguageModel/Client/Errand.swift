/// What a server is asked for.
enum Errand: Sendable {
  case chat(ChatRequest)
  case models(ModelsRequest)

  var id: Int {
    switch self {
    case .chat(let request): request.id
    case .models(let request): request.id
    }
  }

  var limits: TimeLimits {
    switch self {
    case .chat(let request): request.limits
    case .models(let request): request.limits
    }
  }

  /// The name for messages.
  var model: String {
    switch self {
    case .chat(let request): request.model
    case .models: "the model"
    }
  }

  /// - Parameter correction: what was wrong with a structured answer to the same request.
  func request(to endpoint: Endpoint, in dialect: Dialect, correction: String?) -> HTTPRequest {
    switch self {
    case .chat(let request):
      HTTPRequest(
        method: .post, url: endpoint.chat,
        body: Array(request.body(in: dialect, correction: correction).line.utf8), mayCarryKey: endpoint.mayCarryKey)
    case .models:
      HTTPRequest(method: .get, url: endpoint.models, body: [], mayCarryKey: endpoint.mayCarryKey)
    }
  }
}
