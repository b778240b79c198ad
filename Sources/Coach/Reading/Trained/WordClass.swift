import English

/// What a word is where only the build of a clause counts: every word that is not grammar becomes one of these.
enum WordClass: String, CaseIterable {
  /// A word of the partner's, or one that says the same.
  case taken
  case feeling
  case imperative
  case past
  case continuous
  case content

  var key: UInt64 { WordClass.keys[self] ?? 0 }

  private static let keys = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, FeatureKey.of("<" + $0.rawValue + ">")) })

  /// The class of the token at `i`; `nil` where the word itself is grammar, or a mark.
  static func of(_ i: Int, in reply: PreparedReply) -> WordClass? {
    let token = reply.tokens[i]
    guard token.isWord else { return nil }
    let kind = reply.kinds[i]
    if let partner = reply.partner, partner.share(of: stem(token.text)) > 0 { return .taken }
    if kind.contains(.feeling) { return .feeling }
    if !kind.isDisjoint(with: grammar) { return nil }
    if kind.contains(.imperative) { return .imperative }
    if kind.contains(.past) || token.text.utf8.count > 4 && token.text.hasSuffix("ed") { return .past }
    if token.text.utf8.count > 4, token.text.hasSuffix("ing") { return .continuous }
    return .content
  }

  private static let grammar: WordKind = [
    .stop, .leadIn, .negation, .auxiliary, .subject, .firstPerson, .secondPerson, .determiner, .subordinator,
    .questionWord,
  ]
}
