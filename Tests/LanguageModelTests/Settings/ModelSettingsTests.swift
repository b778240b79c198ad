import Conversation
import LanguageModel
import Testing

@Suite struct ModelSettingsTests {
  private static let least = #"{"on":true,"endpoint":"http://localhost:11434","model":"m"}"#

  @Test func comeBackAsTheyWereWritten() throws {
    var settings = ModelSettings(
      isOn: false, endpoint: "https://openrouter.ai/api/v1", model: "a/b:free", contextTokens: 8_192,
      answerTokens: 900, temperature: 0.5)
    settings.limits.first = 240
    #expect(try ModelSettings(text: settings.text, path: "model.json") == settings)
    #expect(settings.text.contains("\"limits\": {\n    \"first\": 240\n  }\n}\n"))
  }

  @Test func needLittle() throws {
    let settings = try ModelSettings(text: Self.least, path: "p")
    #expect(settings == ModelSettings(endpoint: "http://localhost:11434", model: "m"))
    #expect(!settings.text.contains("limits") && !settings.text.contains("temperature"))
  }

  @Test(arguments: [
    ("", "not a JSON object"), ("[]", "not a JSON object"), ("{}", "“on”"),
    (#"{"on":true,"model":"m"}"#, "“endpoint”"), (#"{"on":true,"endpoint":"localhost","model":" "}"#, "“model”"),
    (#"{"on":true,"endpoint":"ftp://x","model":"m"}"#, "http://"),
    (#"{"on":true,"endpoint":"x","model":"m","temperature":3}"#, "“temperature”"),
    (#"{"on":true,"endpoint":"x","model":"m","answer_tokens":0.5}"#, "“answer_tokens”"),
    (#"{"on":true,"endpoint":"x","model":"m","limits":{"idle":-1}}"#, "“limits.idle”"),
    (#"{"on":true,"endpoint":"x","model":"m","schema":2}"#, "newer version"),
  ])
  func whatIsWrongIsNamedWithItsFile(_ text: String, _ part: String) throws {
    let problem = try #require(throws: Problem.self) { try ModelSettings(text: text, path: "/c/model.json") }
    #expect(problem.what.contains("/c/model.json") && problem.what.contains(part), "\(problem.what)")
    #expect(!problem.remedy.isEmpty)
  }

  @Test func thePromptLeavesRoomForTheAnswer() {
    var settings = ModelSettings(endpoint: "x", model: "m", contextTokens: 2_048)
    #expect(settings.turn.promptTokens + settings.turn.answerTokens <= 2_048)
    settings.contextTokens = 200_000
    #expect(settings.turn.promptTokens == 3_000)
  }
}
