import English
import Testing

private func words(_ text: String) -> String { tokens(of: text).map(\.text).joined(separator: " ") }

@Suite struct TokenTests {
  @Test func wordsAreTokensWithoutMarks() {
    #expect(words(of: "Don't, u know… \u{1F622} ok?") == ["do", "not", "you", "know", "okay"])
    #expect(words(of: "?!") == [])
  }

  @Test(arguments: [
    ("I'm sorry, that's awful.", "i am sorry , that is awful ."),
    ("im sorry thats awful", "i am sorry that is awful"),
    ("I don’t know…", "i do not know …"),
    ("idk tho bc u dont care", "i do not know though because you do not care"),
    ("Wanna talk? gonna listen", "want to talk ? going to listen"),
    ("sooo reaaally goood", "so really good"),
    ("its ok, its toll is heavy", "it is okay , its toll is heavy"),
    ("your not alone and ur mum knows", "you are not alone and your mum knows"),
    ("must of hurt", "must have hurt"),
    ("ill be there if im ill", "i will be there if i am ill"),
    ("he's been hard-working -- truly", "he has been hard working — truly"),
    ("have you tired talking", "have you tried talking"),
    ("definately dissapointed", "definitely disappointed"),
    ("the boss's plan, can't you?", "the boss plan , can not you ?"),
    ("'quoted' \"words\"", "' quoted ' \" words \""),
    ("rock & roll", "rock and roll"),
    ("one\n\ntwo", "one \n two"),
    ("they was talkin over you, cousin", "they was talking over you , cousin"),
    ("you ain't wrong and i ain't mad", "you are not wrong and i am not mad"),
    ("she be callin at night", "she is calling at night"),
    ("will you be calling?", "will you be calling ?"),
    ("you carryin all of it", "you are carrying all of it"),
    ("i saw you carrying it", "i saw you carrying it"),
    ("Is very sad. Is that so?", "it is very sad . is that so ?"),
    ("you must to rest, I have to go", "you must rest , i have to go"),
    ("you tryna eat? i'm tryna cook", "you want to eat ? i am trying to cook"),
  ])
  func mends(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test func rangesPointIntoTheOriginal() {
    let text = "Hé 😢 I’m—well, dont"
    let scalars = Array(text.unicodeScalars)
    let found = tokens(of: text).map { token -> String in
      var piece = ""
      piece.unicodeScalars.append(contentsOf: scalars[token.range])
      return piece
    }
    #expect(found == ["Hé", "😢", "I’m", "I’m", "—", "well", ",", "dont", "dont"])
  }

  @Test(arguments: [
    "", " ", "\u{0}\u{7F}\u{200B}", "नमस्ते दुनिया", "لا بأس؟", "👩‍👩‍👧‍👦🇩🇪", "e\u{301}\u{301}", "''''", "-'-'-", "a'",
    "don'", "'s", "x-", "\r\n", "日本語。", "İstanbul", "\u{301}", "a-'b",
  ])
  func takesAnyTextAndKeepsOrder(_ text: String) {
    let count = text.unicodeScalars.count
    var start = 0
    for token in tokens(of: text) {
      #expect(token.range.lowerBound >= start)
      #expect(!token.range.isEmpty)
      #expect(token.range.upperBound <= count)
      start = token.range.lowerBound
    }
  }

  @Test func everythingPrintableIsInsideAToken() {
    let text = "well—I'm 'ok', but... no?! (yes) -- a-b"
    let covered = Set(tokens(of: text).flatMap { Array($0.range) })
    for (i, scalar) in text.unicodeScalars.enumerated() where scalar != " " {
      // The hyphen inside a compound is the one sign that is no token.
      if i == text.unicodeScalars.count - 2 { continue }
      #expect(covered.contains(i), "scalar \(i) of \(text)")
    }
  }
}
