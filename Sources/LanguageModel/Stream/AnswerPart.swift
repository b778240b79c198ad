/// What one event of a stream, or a whole answer that was not streamed, says.
struct AnswerPart: Equatable {
  var text = ""
  /// The model thought aloud, which is never shown.
  var isThought = false
  /// Why it stopped, in the server's word: `stop`, `length`, …
  var finish: String?

  /// - Parameter json: a `chat.completion.chunk` or a `chat.completion` of the OpenAI API, with the liberties that
  ///   servers take. `nil` where there is nothing of an answer in it.
  init?(_ json: JSON) {
    guard let choices = json["choices"] else { return nil }
    // An empty list comes with the count of tokens.
    guard let choice = choices.array?.first(where: { ($0["index"]?.int ?? 0) == 0 }) else { return }
    let holder = [choice["delta"], choice["message"]].compactMap(\.self).first { !$0.isNull }
    text = Self.text(of: holder?["content"]) ?? choice["text"]?.string ?? ""
    isThought = ["reasoning_content", "reasoning", "thinking"].contains { name in
      holder?[name].map { !$0.isNull && $0 != "" } ?? false
    }
    finish = choice["finish_reason"]?.string
  }

  /// A text, or a list of parts with texts.
  private static func text(of content: JSON?) -> String? {
    if let parts = content?.array {
      return parts.filter { ($0["type"]?.string ?? "text") == "text" }.compactMap { $0["text"]?.string }.joined()
    }
    return content?.string
  }
}
