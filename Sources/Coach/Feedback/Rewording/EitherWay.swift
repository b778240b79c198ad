import Conversation

extension RewordingRule {
  /// "Maybe your boss had reasons" → "Maybe your boss had reasons. Either way, it still stings."
  static let eitherWay = RewordingRule(
    id: "either_way", moves: [.challengeDoubt, .brushOff, .selfOpinion]
  ) { phrasing in
    let words = phrasing.words
    if words.begins(with: sure) { return ["How did it look from where you were?"] }
    let start = fair.end(in: words) ?? 0
    guard start > 0 || words.begins(with: openers), let body = words.rest(from: start), !body.mentionsSpeaker,
      body.split(separator: " ").count >= 4
    else { return [] }
    return ["\(body.capitalised). Either way, \(phrasing.felt.stillHurts)."]
  }

  private static let sure = [
    Opener("are|r you|u sure"), Opener("is it possible that?"), Opener("did you really"),
  ]
  private static let fair = Opener("to be fair")
  private static let openers = [
    Opener("maybe|perhaps|possibly they|he|she|your|the|it|there|theyre|hes|shes|someone|that|its"),
    Opener("im sure they|he|she|your|the|there"), Opener("i am sure they|he|she|your|the|there"),
    Opener("they|he|she probably|might|may|must|just|could|likely"),
    Opener("your boss|manager|company|team|family|friend"),
    Opener("it may|might|could"), Opener("the other person"),
    Opener("they|he|she had|have|has|were|was"),
  ]
}
