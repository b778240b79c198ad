import Foundation
import LanguageModel
import Support
import Testing

/// The real `hearken-model`, talked to over its pipes.
final class ModelProgram {
  let program: PipedProgram
  private let folder: HermeticFolder
  private var asked = 0

  init(environment changes: [String: String] = [:], folder: HermeticFolder? = nil) throws {
    let folder = try folder ?? HermeticFolder()
    self.folder = folder
    program = try PipedProgram(
      App.executable("hearken-model"), environment: folder.environment.merging(changes) { _, new in new })
  }

  /// Asks, and returns all that is said about it, the last event at the end.
  func ask(
    _ text: String = "How are you?", at server: FaultServer, endpoint: String? = nil, limits: TimeLimits = .patient
  ) throws -> [ModelEvent] {
    asked += 1
    let messages = [ChatMessage(.system, "Be Dana."), ChatMessage(.user, text)]
    try send(
      .chat(
        ChatRequest(
          id: asked, endpoint: endpoint ?? server.url, model: "m", messages: messages, limits: limits)))
    return try events(about: asked)
  }

  func models(at server: FaultServer, limits: TimeLimits = .patient) throws -> [ModelEvent] {
    asked += 1
    try send(.models(ModelsRequest(id: asked, endpoint: server.url, limits: limits)))
    return try events(about: asked)
  }

  func send(_ command: ModelCommand) throws { try program.send(command.json.line) }

  /// The most memory that it has had at a time, in bytes; `nil` where it does not run any more.
  var peakMemory: Int? {
    let status = try? String(contentsOfFile: "/proc/\(program.process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
  }

  /// Seconds that a processor has been busy with it; `nil` where it does not run any more.
  var processorTime: Double? {
    let status = try? String(contentsOfFile: "/proc/\(program.process)/stat", encoding: .utf8)
    let fields = status?.components(separatedBy: ") ").last?.split(separator: " ").compactMap { Double($0) } ?? []
    // utime and stime (proc(5)), without the state, which is a letter.
    return fields.count > 11 ? (fields[10] + fields[11]) / Double(sysconf(Int32(_SC_CLK_TCK))) : nil
  }

  func nextEvent() throws -> ModelEvent {
    let line = try #require(program.line(), "hearken-model says nothing")
    return try #require(ModelEvent(line: line), "no event: \(String(decoding: line, as: UTF8.self))")
  }

  func events(about id: Int) throws -> [ModelEvent] {
    var events: [ModelEvent] = []
    while events.last?.isLast != true {
      let event = try nextEvent()
      #expect(event.id == id)
      events.append(event)
    }
    return events
  }
}

extension TimeLimits {
  /// Long enough for a busy machine, with new attempts at once.
  static let patient: TimeLimits = {
    var limits = TimeLimits()
    (limits.connect, limits.first, limits.idle, limits.total) = (8, 8, 8, 9)
    (limits.pause, limits.backOff) = (0.5, 0.005)
    return limits
  }()

  /// For what is to end by reaching them.
  static let short: TimeLimits = {
    var limits = patient
    (limits.first, limits.idle, limits.total) = (0.2, 0.2, 0.8)
    return limits
  }()
}

extension [ModelEvent] {
  var failure: ModelFailure? { if case .failed(_, let failure) = last { failure } else { nil } }
  var answer: Answer? { if case .done(_, let answer) = last { answer } else { nil } }
  /// What was streamed and stands.
  var streamed: String {
    reduce(into: "") { text, event in
      switch event {
      case .delta(_, let more): text += more
      case .takenBack: text = ""
      default: break
      }
    }
  }
}
