import Foundation
import Journal
import LanguageModel
import Support
import Testing

@testable import hearken

/// `hearken doctor` tries the model that is set up, and no other.
@Suite struct DoctorModelTests {
  private static let list = [FaultServer.Part].response("200 OK", #"{"data":[{"id":"small"}]}"#)

  private func folder(_ settings: ModelSettings) throws -> HermeticFolder {
    let folder = try HermeticFolder()
    try settings.keep(in: Journal(Places(environment: folder.environment)))
    return folder
  }

  private func doctor(_ folder: HermeticFolder) throws -> Run { try Run(["doctor"], in: folder) }

  @Test func asksItForASentence() throws {
    let server = try FaultServer(Self.list, .answer("The bus was late."))
    let run = try doctor(folder(ModelSettings(endpoint: server.url, model: "small")))
    #expect(run.status == .exited(0), "\(run.output)")
    #expect(run.output.contains("ok    model server: \(server.url) answers, and has small"))
    #expect(run.output.contains("ok    model: small says “The bus was late.”"))
    #expect(run.output.contains("hearken-model opens one to 127.0.0.1 alone"))
  }

  @Test func leavesOneThatIsOffAlone() throws {
    let server = try FaultServer(Self.list)
    let run = try doctor(folder(ModelSettings(isOn: false, endpoint: server.url, model: "small")))
    #expect(run.status == .exited(0) && run.output.contains("ok    model: off"))
    #expect(server.requests.isEmpty)
  }

  @Test func saysThatNobodyAnswers() throws {
    let server = try FaultServer([.hang])
    server.stop()
    let run = try doctor(folder(ModelSettings(endpoint: server.url, model: "small")))
    #expect(run.status == .exited(1) && run.output.contains("look  model server: Nothing answers"))
  }

  @Test func saysWhatTheModelComplainsOf() throws {
    let refusal = [FaultServer.Part].response("404 Not Found", #"{"error":"model 'big' not found"}"#)
    let server = try FaultServer(Self.list, refusal)
    let run = try doctor(folder(ModelSettings(endpoint: server.url, model: "big")))
    #expect(run.status == .exited(1) && run.output.contains("big is not in its list (small)"))
    #expect(run.output.contains("look  model: big: "))
  }

  @Test func findsAKeyThatOthersMayRead() throws {
    let server = try FaultServer(Self.list, .answer("Hi."))
    let folder = try folder(ModelSettings(endpoint: server.url, model: "small"))
    let path = folder.config.appendingPathComponent("hearken/api-key").path
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: Data("sk-secret-0123456789".utf8), attributes: [.posixPermissions: 0o644]))
    let run = try doctor(folder)
    #expect(run.status == .exited(1) && run.output.contains("look  key: "))
    #expect(run.output.contains("chmod 600") && !run.output.contains("0123456789"))
  }

  @Test func namesSettingsThatCannotBeRead() throws {
    let folder = try folder(ModelSettings(endpoint: "localhost", model: "small"))
    try Data("{".utf8).write(to: folder.config.appendingPathComponent("hearken/model.json"))
    let run = try doctor(folder)
    #expect(run.status == .exited(1) && run.output.contains("look  model: ") && run.output.contains("model.json"))
  }
}
