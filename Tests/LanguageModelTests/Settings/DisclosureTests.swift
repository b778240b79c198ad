import LanguageModel
import Testing

@Suite struct DisclosureTests {
  private func text(_ endpoint: String, _ model: String = "m") throws -> String {
    Disclosure(endpoint: try Endpoint(endpoint), model: model).sentences.joined(separator: " ")
  }

  @Test func onThisMachineNothingLeaves() throws {
    let text = try text("localhost:11434")
    #expect(text.contains("stays here") && !text.contains("leaves your machine"))
  }

  @Test func theHostIsNamed() throws {
    let text = try text("https://openrouter.ai/api/v1")
    #expect(text.contains("It goes to openrouter.ai, over https. Your key, if you have set one, goes with it."))
  }

  @Test func plainHTTPIsSaidToBeReadable() throws {
    let text = try text("http://192.168.1.5:8080")
    #expect(text.contains("others on the way can read") && text.contains("Your key does not go with it"))
  }

  @Test func aModelThatALocalServerPassesOnIsNotCalledLocal() throws {
    let text = try text("localhost:11434", "gpt-oss:120b-cloud")
    #expect(!text.contains("stays here") && text.contains("runs elsewhere"))
  }

  @Test func modelsForOtherWorkAreLeftOut() {
    #expect(["qwen3:4b", "gpt-4o", "gemma3"].allSatisfy { ModelInfo(id: $0).mayTalk })
    #expect(!["nomic-embed-text", "whisper-1", "tts-1", "BGE-reranker"].contains { ModelInfo(id: $0).mayTalk })
  }
}
