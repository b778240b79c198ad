import LanguageModel
import Practice

extension ModelCommand {
  /// What an effect asks of `hearken-model`; `nil` where it is none of its business.
  init?(_ effect: Effect) {
    switch effect {
    case .ask(let request): self = .chat(request)
    case .cancel(let request): self = .cancel(id: request)
    default: return nil
    }
  }
}
