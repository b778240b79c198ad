import Testing

@testable import LanguageModel

@Suite struct ThoughtFilterTests {
  /// What a reader sees of a text that comes in two pieces, cut anywhere.
  private func shown(_ text: String, cut: String.Index) -> String {
    var filter = ThoughtFilter()
    var shown = ""
    for piece in filter.take(String(text[..<cut])) + filter.take(String(text[cut...])) {
      switch piece {
      case .text(let more): shown += more
      case .takenBack: shown = ""
      }
    }
    return shown + filter.finish()
  }

  @Test(
    arguments: [
      ("Hello.", "Hello."), ("<think>Hm. 1 < 2</think>Hello.", "Hello."), ("<THINK>Hm.</Think>\nHello.", "\nHello."),
      ("<thinking>a</thinking>Hello<reasoning>b</reasoning>.", "Hello."), ("Hm, so.</think>Hello.", "Hello."),
      ("<think>never ends", ""), ("1 < 2 <3 <thin ice", "1 < 2 <3 <thin ice"), ("a <", "a <"), ("<th", "<th"),
      ("<think></think>", ""), ("<think>a<think>b</think>🎉", "🎉"), ("I <thinkso> so.", "I <thinkso> so."),
    ] as [(String, String)])
  func hidesThinking(_ text: String, _ expected: String) {
    for cut in text.indices + [text.endIndex] { #expect(shown(text, cut: cut) == expected, "\(text[..<cut])|") }
  }

  @Test func saysThatThereWasThinking() {
    var filter = ThoughtFilter()
    _ = filter.take("no")
    #expect(!filter.hasThought)
    _ = filter.take("<think>")
    #expect(filter.hasThought)
  }
}
