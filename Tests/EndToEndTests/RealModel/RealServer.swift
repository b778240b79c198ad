import Foundation
import LanguageModel
import Support
import Testing

/// A real, small language model on this machine, served by `Scripts/model-server`. Gone with the value.
final class RealServer {
  /// The command that starts one; `Scripts/test-llm` says it.
  static let command = ProcessInfo.processInfo.environment["HEARKEN_TEST_LLM"]
  static let model = "smollm2-135m"

  let url: String
  private let program: PipedProgram

  /// - Parameter options: for the command: `["--key", "secret"]`.
  init(_ options: String...) throws {
    program = try PipedProgram(
      try #require(Self.command), arguments: options, environment: ProcessInfo.processInfo.environment)
    url = String(decoding: try #require(program.line(seconds: 120), "the server does not start"), as: UTF8.self)
  }

  var port: String { url.split(separator: ":").last.map(String.init) ?? "" }

  /// As the system does when it has no memory left.
  func kill() {
    Foundation.kill(program.process, SIGKILL)
    _ = program.exitStatus()
  }

  func request(_ id: Int, _ text: String, maxTokens: Int = 60) -> ChatRequest {
    ChatRequest(
      id: id, endpoint: url, model: Self.model, messages: [ChatMessage(.user, text)], maxTokens: maxTokens,
      temperature: 0.8)
  }

  /// One that takes long to answer.
  func longRequest(_ id: Int) -> ChatRequest {
    request(id, "Tell a long story of a journey by sea, with every detail.", maxTokens: 1_500)
  }
}
