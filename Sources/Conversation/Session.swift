/// One practice, as the journal keeps it.
public struct Session: Codable, Equatable, Sendable {
  public static let currentSchema = 1

  public var schema: Int
  /// Also the name of its file; see `Session.makeID`.
  public var id: String
  public var scenario: ScenarioReference
  public var started: Timestamp
  /// `nil` while the practice is unfinished.
  public var ended: Timestamp?
  /// Chance for this session: the same scenario, replies and seed give the same conversation.
  public var seed: UInt32
  public var partner: PartnerKind
  /// The id of the scenario's ending that was reached; `nil` where the learner left before one.
  public var ending: String?
  public var messages: [Message]
  public var assessment: Assessment?
  public var feedback: Feedback?
  /// The coach that made the readings and the assessment.
  public var engine: Engine?

  public init(
    id: String, scenario: ScenarioReference, started: Timestamp, seed: UInt32,
    partner: PartnerKind = .scripted, messages: [Message] = []
  ) {
    schema = Session.currentSchema
    self.id = id
    self.scenario = scenario
    self.started = started
    self.seed = seed
    self.partner = partner
    self.messages = messages
  }

  public var isFinished: Bool { ended != nil }
  public var replies: Int { messages.lazy.filter { $0.role == .learner }.count }

  /// The language models that found words of the partner's, in the order in which they first spoke.
  public var models: [String] {
    messages.compactMap(\.model).reduce(into: []) { models, model in
      if !models.contains(model) { models.append(model) }
    }
  }

  /// A name that sorts by time, says what it is, and that two starts in one second do not share:
  /// `20261121-101758-passed-over-0a3f`.
  public static func makeID(scenario: String, started: Timestamp, tag: UInt32) -> String {
    let hex = String(tag & 0xFFFF, radix: 16)
    let tail = String(repeating: "0", count: 4 - hex.count) + hex
    return "\(started.compact)-\(scenario)-\(tail)"
  }
}

/// What a session keeps of its scenario, so that it can be read when the scenario is gone.
public struct ScenarioReference: Codable, Equatable, Sendable {
  public var id: String
  public var title: String
  /// The partner's name.
  public var partner: String

  public init(id: String, title: String, partner: String) {
    self.id = id
    self.title = title
    self.partner = partner
  }
}

/// Who speaks for the partner.
public enum PartnerKind: String, Codable, Sendable { case scripted, model }
