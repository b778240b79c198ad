extension ModelInfo {
  /// Whether its name leaves it possible that it holds a conversation. Servers list models for other work beside those.
  public var mayTalk: Bool {
    let name = id.lowercased()
    return !Self.otherWork.contains { name.contains($0) }
  }

  private static let otherWork = [
    "embed", "whisper", "tts", "transcribe", "rerank", "moderation", "dall-e", "image", "bge-", "sora", "realtime",
  ]
}

extension ModelSettings {
  /// One short exchange, to see whether the model answers. Nothing of the learner's is in it.
  public func trial(id: Int) -> ChatRequest {
    let question =
      "You are Sam, whose bus was late today. Say one short sentence about it to a friend, in the first person."
    return ChatRequest(
      id: id, endpoint: endpoint, model: model, messages: [ChatMessage(.user, question)],
      maxTokens: turn.answerTokens, temperature: turn.temperature, limits: limits)
  }
}
