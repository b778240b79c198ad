import Testing

@testable import LanguageModel

@Suite struct SpokenLineTests {
  @Test(
    arguments: [
      ("I went home.", "I went home."), ("  I went\thome. \n", "I went home."), ("Dana: I went home.", "I went home."),
      ("DANA: I went home.", "I went home."), ("**Dana:** I went home.", "I went home."),
      ("\"I went home.\"", "I went home."),
      ("“I went home.”", "I went home."), ("*sighs* I went home.", "I went home."),
      ("(quietly) I went home.", "I went home."),
      ("[pause] I went. [sits] Home.", "I went. Home."), ("I went home.\nOTHER: Oh.\nDANA: Yes.", "I went home."),
      ("I went home.\n\nDIRECTION: stop", "I went home."), ("I went\nhome.", "I went home."),
      ("“Home,” I said, “now.”", "“Home,” I said, “now.”"), ("I went (", "I went ("), ("2 * 3", "2 * 3"), ("", ""),
      ("OTHER: Oh.", ""), ("Sure, here's Dana's next line:\n\n\"I went home.\"", "I went home."),
      ("\"I went home. Then", "I went home. Then"), ("Danaë: hello", "Danaë: hello"),
    ] as [(String, String)])
  func isWhatIsSaid(_ text: String, _ line: String) { #expect(spokenLine(text, of: "Dana") == line) }

  @Test(
    arguments: [
      ("One. Two? Three", ["One.", "Two?", "Three"]), ("“One.” Two…", ["“One.”", "Two…"]),
      ("3.5 is not two", ["3.5 is not two"]),
      ("No?! Yes.", ["No?!", "Yes."]), ("", []),
    ] as [(String, [String])])
  func hasSentences(_ line: String, _ expected: [String]) { #expect(sentences(of: line) == expected) }
}
