import Conversation

/// What is wrong with a partner's lines, counted: of a model's answers before the checks took any of them out, or of the
/// script's lines, on which the same checks show how often they cry wolf.
public struct PartnerTally: Sendable, Equatable {
  /// Lines that the partner said.
  public var lines = 0
  /// Texts that were checked. A model that is asked a second time for a line has two.
  public var answers = 0
  /// How many of them had which fault, by `LineFault.id`.
  public var faults: [String: Int] = [:]
  /// Lines that the script said because the model found none.
  public var replaced = 0
  /// Lines for which the model's server had no answer at all.
  public var failures = 0
  /// Lines said that the coach takes for advice, by its own reading and not by the checks.
  public var advice = 0
  /// Seconds until the learner saw the first words; of lines that the model said.
  public var firstWords: [Double] = []
  /// Seconds until a line was whole, the script's in a model's stead among them.
  public var wholeLines: [Double] = []

  public init() {}

  /// Kinds of faults, as a reader asks about them.
  public enum Kind: String, Sendable, CaseIterable {
    case roleBreaks = "role_breaks"
    case leakedFacts = "leaked_facts"
    case adviceGiven = "advice_given"
    case repetition
    /// Too long, empty, or not what the direction asked for.
    case otherwiseUnfit = "otherwise_unfit"

    /// The kind that a fault belongs to.
    public init(_ fault: LineFault) {
      self.init(id: fault.id)
    }

    init(id: String) {
      self =
        switch id {
        case LineFault.leaks(fact: "").id: .leakedFacts
        case LineFault.givesAdvice.id: .adviceGiven
        case LineFault.repeatsItself.id, LineFault.echoesTheLearner.id: .repetition
        case LineFault.empty.id, LineFault.tooLong.id, LineFault.missesPoint.id: .otherwiseUnfit
        default: .roleBreaks
        }
    }
  }

  /// A line that a model was asked for.
  ///
  /// - Parameters:
  ///   - isAdvice: what the coach says of the line that was said.
  ///   - first: seconds until its first words were seen; `nil` where all came at once.
  ///   - whole: seconds until all of it was there.
  public mutating func count(_ speech: PartnerSpeech, isAdvice: Bool, first: Double?, whole: Double) {
    lines += 1
    answers += speech.faults.count + (speech.by == .model ? 1 : 0)
    for fault in speech.faults { faults[fault.id, default: 0] += 1 }
    if isAdvice { advice += 1 }
    if speech.failure != nil { failures += 1 }
    if speech.by == .model { firstWords.append(first ?? whole) } else { replaced += 1 }
    wholeLines.append(whole)
  }

  /// A line of the script's.
  public mutating func count(script fault: LineFault?, isAdvice: Bool) {
    lines += 1
    answers += 1
    if let fault { faults[fault.id, default: 0] += 1 }
    if isAdvice { advice += 1 }
  }

  public mutating func add(_ other: PartnerTally) {
    lines += other.lines
    answers += other.answers
    faults.merge(other.faults, uniquingKeysWith: +)
    replaced += other.replaced
    failures += other.failures
    advice += other.advice
    firstWords += other.firstWords
    wholeLines += other.wholeLines
  }

  /// The share of answers with a fault of this kind, 0 to 1; `nil` where there were none.
  public func rate(_ kind: Kind) -> Double? {
    let count = faults.filter { Kind(id: $0.key) == kind }.values.reduce(0, +)
    return answers == 0 ? nil : Double(count) / Double(answers)
  }

  /// A share of the lines, 0 to 1; `nil` where there were none.
  public func share(_ count: Int) -> Double? { lines == 0 ? nil : Double(count) / Double(lines) }

  /// The value that this share of the values does not exceed; `nil` where there are none.
  public static func quantile(_ share: Double, of values: [Double]) -> Double? {
    let sorted = values.sorted()
    let place = Int((share * Double(sorted.count)).rounded(.up)) - 1
    return sorted.isEmpty ? nil : sorted[min(max(0, place), sorted.count - 1)]
  }
}
