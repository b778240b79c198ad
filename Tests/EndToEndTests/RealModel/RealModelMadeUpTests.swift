import Foundation
import Journal
import LanguageModel
import Support
import Testing

/// A real model makes up a scenario. Whether it is up to it is not asserted: a very small one mostly is not. Either there
/// is a sheet that passes the checks and is practised, or a word that says why not.
@Suite(.enabled(if: RealServer.command != nil, "Scripts/test-llm runs them"))
struct RealModelMadeUpTests {
  @Test func thereIsASheetOrAReason() throws {
    let server = try RealServer()
    let folder = try HermeticFolder()
    let settings = ModelSettings(endpoint: server.url, model: RealServer.model)
    try Journal(Places(environment: folder.environment)).saveModelSettings(settings.text)
    let run = try Run(
      ["practice", "--about", MadeUpAnswers.topic, "--plain", "--partner", "scripted"], input: "What happened?\n",
      in: folder, seconds: 300)
    if run.status == .exited(0) {
      #expect(folder.session?.replies == ["What happened?"] && folder.messageCount == 3)
      let sheets = folder.data.appendingPathComponent("hearken/scenarios").path
      #expect(try Run(["scenarios", "check", "--plays", "20", sheets], in: folder).status == .exited(0))
    } else {
      #expect(run.status == .exited(1) && run.errors.contains("could not make a conversation of it"), "\(run.errors)")
      #expect(run.errors.contains("larger model") && run.errors.contains(MadeUpAnswers.topic))
    }
  }
}
