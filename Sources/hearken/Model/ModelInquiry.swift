import Conversation
import LanguageModel

/// What is asked of a model's server outside conversations: by `setup`, `doctor` and `bench`.
final class ModelInquiry {
  /// One question and its answer.
  struct Reply: Equatable {
    var text: String
    /// Seconds until the first words and until the last; the first is `nil` where all came at once.
    var first: Double?
    var whole: Double

    /// "“I waited an hour.” (first words after 0.4 s, all after 1.2 s)"
    var words: String {
      let times = first.map { "first words after \(inSeconds($0)), all after \(inSeconds(whole))" }
      let short = text.count > 160 ? text.prefix(159) + "…" : text
      return "“\(short.harmless)” (\(times ?? "after \(inSeconds(whole))"))"
    }
  }

  let model: WaitingModel
  let clock = ContinuousClock()
  private(set) var lastID = 0

  init(program: String = ModelProgram.path) { model = WaitingModel(program: program) }

  /// The number for another request.
  func nextID() -> Int {
    lastID += 1
    return lastID
  }

  func models(at endpoint: String, limits: TimeLimits = .knock) throws(ModelFailure) -> [ModelInfo] {
    switch model.answer(to: .models(ModelsRequest(id: nextID(), endpoint: endpoint, limits: limits))) {
    case .models(_, let models): return models
    case .failed(_, let failure): throw failure
    default: throw ModelProgram.ended
    }
  }

  func trial(_ settings: ModelSettings) throws(ModelFailure) -> Reply {
    let start = clock.now
    var first: Double?
    let last = model.answer(to: .chat(settings.trial(id: nextID()))) { event in
      if case .delta = event, first == nil { first = (clock.now - start).inSeconds }
    }
    switch last {
    case .done(_, let answer):
      return Reply(
        text: answer.text.split(whereSeparator: \.isWhitespace).joined(separator: " "), first: first,
        whole: (clock.now - start).inSeconds)
    case .failed(_, let failure): throw failure
    default: throw ModelProgram.ended
    }
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

/// "0.4 s"
func inSeconds(_ seconds: Double) -> String { "\((seconds * 10).rounded() / 10) s" }
