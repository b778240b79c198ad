import Conversation
import English

/// Tells whether a reply is at the edge of a conversation: nothing said, nothing readable, an insult, a
/// goodbye.
struct EdgeFinder: Sendable {
  /// Longer replies are a wall of text: about a screen of 80 columns.
  static let longest = 160

  private let partner: String
  /// Names that the sheet mentions, in lower case: nobody is called wrong by them.
  private let known: Set<String>

  init(_ scenario: Scenario) {
    partner = scenario.persona.name.lowercased()
    var lines = scenario.opening.says + scenario.beats.flatMap(\.says)
    for fact in scenario.facts { lines += fact.says.all + fact.then.flatMap(\.says) }
    let texts = lines.map(\.text) + [scenario.brief, scenario.persona.name]
    known = Set(texts.flatMap { tokens(of: $0).map(\.text) })
  }

  func edge(
    of reply: String, remark: Remark, signs: [EdgePhrases.Sign], moves: MoveSet, state: PartnerState
  ) -> Edge? {
    if remark.wordCount == 0,
      !reply.unicodeScalars.contains(where: { $0.properties.isEmoji && $0.value > 0xFF })
    {
      return .silence
    }
    if isOtherLanguage(reply, remark) { return .otherLanguage }
    if moves.contains(.unreadable) || isMash(remark) { return .gibberish }
    if signs.contains(.instructions) { return .instructions }
    if signs.contains(.bot) { return .areYouABot }
    if signs.contains(.insult) || moves.contains(.hostile) { return .insult }
    if signs.contains(.goodbye), remark.wordCount <= 14, !remark.asks { return .goodbye }
    if signs.contains(.tragedy) { return .ownTragedy }
    if isWrongName(remark) { return .wrongName }
    if remark.wordCount > Self.longest { return .wallOfText }
    if signs.contains(.affection), remark.wordCount <= 8, !remark.asks { return .affection }
    let doesMore = moves.moves.contains { $0 != .social && $0 != .neutral }
    guard !doesMore, !remark.asks else { return nil }
    if signs.contains(.thanks), remark.wordCount <= 6 { return .thanks }
    if signs.contains(.greeting), remark.wordCount <= 4 { return .greeting }
    return nil
  }

  /// Mostly letters of another script, or mostly the little words of another language.
  private func isOtherLanguage(_ reply: String, _ remark: Remark) -> Bool {
    if reply.utf8.contains(where: { $0 > 0x7F }), isOtherScript(reply) { return true }
    let foreign = remark.tokens.count { $0.isWord && Self.foreignWords.contains($0.text) }
    guard foreign >= 2, foreign * 3 >= remark.wordCount else { return false }
    let english = remark.tokens.count { stopWords.contains($0.text) && !Self.foreignWords.contains($0.text) }
    return foreign > english
  }

  private func isOtherScript(_ reply: String) -> Bool {
    var letters = 0
    var others = 0
    for scalar in reply.unicodeScalars {
      if scalar.value > 0x24F, scalar.properties.isAlphabetic { others += 1 }
      if scalar.value > 0x40 { letters += 1 }
    }
    return letters > 1 && others * 2 > letters
  }

  /// Keys struck at random: long runs of consonants.
  private func isMash(_ remark: Remark) -> Bool {
    guard remark.wordCount <= 4, !remark.tokens.contains(where: { stopWords.contains($0.text) }) else { return false }
    let words = remark.tokens.filter { $0.isWord && $0.text.utf8.count >= 5 }.map(\.text)
    guard !words.isEmpty else { return false }
    return words.allSatisfy { word in
      var run = 0
      var longest = 0
      for byte in word.utf8 {
        let isVowel = "aeiouy".utf8.contains(byte)
        run = isVowel || byte < 0x61 || byte > 0x7A ? 0 : run + 1
        longest = max(longest, run)
      }
      return longest >= 5
    }
  }

  /// Speaks to somebody else: "Hey Karen", "Karen, I'm sorry", "I'm sorry, Karen".
  private func isWrongName(_ remark: Remark) -> Bool {
    let all = remark.tokens
    for (i, token) in all.enumerated() where token.isWord && Self.names.contains(token.text) {
      guard token.text != partner, !known.contains(token.text) else { continue }
      let before = i > 0 ? all[i - 1].text : ""
      let after = i + 1 < all.count ? all[i + 1] : nil
      let isLast = after.map { !$0.isWord } ?? true
      let greeted = ["hi", "hello", "hey", "dear", "sorry"].contains(before)
      if greeted && isLast || i == 0 && after?.text == "," || before == "," && isLast { return true }
    }
    return false
  }

  private static let foreignWords: Set<String> = Set(
    """
    hola como estas está que pero por para muy gracias lo siento eres estoy tengo mi una bonjour je suis tu vous \
    est pas très merci pour avec ça désolé ich bin du bist nicht und ist das es tut mir leid sehr wie geht dir \
    danke ciao sono sei molto mi dispiace grazie perché voce você não muito obrigado estou isso uma ele ela
    """.split(separator: " ").map(String.init))

  private static let names: Set<String> = Set(
    """
    james john robert michael david william richard joseph thomas charles chris christopher daniel matthew anthony \
    mark donald steven steve paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan \
    jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander \
    patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle mary patricia jennifer \
    linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty sandra margaret ashley kimberly emily \
    donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley \
    anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria olivia heather \
    diane julie joyce victoria kelly christina lauren joan evelyn judith megan andrea cheryl hannah jacqueline martha \
    gloria teresa ann kathryn janice jean alice madison doris abigail julia judy sophia dana sam alex priya aisha \
    tom tim mike dave bob bill joe jim ben dan matt kate jane claire lucy sophie chloe ellie molly
    """.split(separator: " ").map(String.init))
}
