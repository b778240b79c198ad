import English

/// Asks whether the partner is safe. That is answered plainly whatever was asked before, and nobody is told that they
/// ask too much for it.
enum SafetyQuestion {
  private static let trie = TokenTrie<Bool>(
    PhraseList.alternatives(
      """
      (hurt|hurting|harm|harming|kill|killing) yourself | suicidal | suicide | end your life | end it all | ending it
      | (want|wanting|going) to die | (be|being) alive | are you safe | feel safe | anything (silly|stupid)
      """
    ).map { ($0, true) })

  static func isAsked(in remark: Remark) -> Bool { remark.asks && isTouched(by: remark) }

  /// Also without asking: "you're not thinking of doing anything silly".
  static func isTouched(by remark: Remark) -> Bool { !trie.matches(in: remark.tokens).isEmpty }

  /// Whether a fact answers it: such a fact is told when it is asked for, and never on the partner's own accord.
  static func isAnswered(by fact: Fact) -> Bool { fact.asks.contains(where: isPut) }

  /// Whether a correction sets it right: such a claim is made in plain words or not at all.
  static func isAnswered(by correction: Correction) -> Bool { correction.claims.contains(where: isPut) }

  private static func isPut(in text: String) -> Bool { !trie.matches(in: tokens(of: text)).isEmpty }
}
