/// Why a line was chosen: for the writer who asks the sheet why it said that, and for tests.
public struct Cue: Sendable, Equatable {
  /// The reaction whose line was said, by its place in the sheet.
  public var reaction: Int?
  /// What that reaction answers to.
  public var to: Target?
  /// Every reaction whose shift counted, by their places in the sheet.
  public var felt: [Int] = []
  public var content: Content = .none
  /// The answer to a second question in the same reply.
  public var also: Content = .none
  /// Only the first sentence of it was said.
  public var isShort = false
  public var edge: Edge?
  /// How well the reply matched what was asked or claimed, 0 to 1; `nil` where nothing was matched.
  public var score: Double?
  /// A named feeling was judged, and whether it fitted.
  public var accurate: Bool?

  /// The second half of an answer.
  public enum Content: Sendable, Equatable {
    case none
    case opening
    case tells(String)
    case again(String)
    case guards(String)
    /// The answer to a short question right after a fact.
    case then(String, ask: String)
    case corrects(String)
    /// By its place in the sheet.
    case beat(Int)
    case unknownQuestion
    /// The answer to an answer: "yes", "no" or "dodge".
    case expected(String)
    case ending(String)
  }

  /// Everything of content that was said.
  public var contents: [Content] { [content, also].filter { $0 != .none } }

  /// One line for a writer: `reaction 3 (name_feeling, accurate) · tells told-mum (0.82)`.
  public var summary: String {
    var parts: [String] = []
    if let edge { parts.append("edge \(edge.rawValue)") }
    if let reaction, let to {
      let judged = accurate.map { $0 ? ", accurate" : ", not accurate" } ?? ""
      parts.append("reaction \(reaction + 1) (\(to.id)\(judged))")
    }
    if let said = content.summary {
      parts.append(said + (score.map { " (\(hundredths($0)))" } ?? "") + (isShort ? ", in short" : ""))
    }
    if let said = also.summary { parts.append(said) }
    return parts.isEmpty ? "default line" : parts.joined(separator: " · ")
  }

  private func hundredths(_ value: Double) -> String {
    let number = Int((value * 100).rounded())
    return "\(number / 100).\(number % 100 / 10)\(number % 10)"
  }
}

extension Cue.Content {
  /// In a few words; `nil` where there is nothing.
  var summary: String? {
    switch self {
    case .none: nil
    case .opening: "opening"
    case .tells(let fact): "tells \(fact)"
    case .again(let fact): "refers back to \(fact)"
    case .guards(let fact): "guards \(fact)"
    case .then(let fact, let ask): "then “\(ask)” of \(fact)"
    case .corrects(let claim): "corrects “\(claim)”"
    case .beat(let index): "beat \(index + 1)"
    case .unknownQuestion: "unknown question"
    case .expected(let answer): "expected \(answer)"
    case .ending(let id): "ending \(id)"
    }
  }
}
