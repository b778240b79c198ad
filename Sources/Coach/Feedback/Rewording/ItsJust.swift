import Conversation

extension RewordingRule {
  /// "It's just a promotion" → "It's not just a promotion to you, is it?"
  static let itsJust = RewordingRule(
    id: "its_just", moves: [.minimize, .fatalism, .brushOff, .compareWorse, .criticizeBlame, .platitudeReassure]
  ) { phrasing in
    let words = phrasing.words
    if words.begins(with: worse) { return ["It's bad enough as it is."] }
    if words.begins(with: endOfTheWorld) {
      return ["It may not be the end of the world, and \(phrasing.felt.stillHurts)."]
    }
    if words.begins(with: notBad) { return ["How bad is it?"] }
    if words.begins(with: noBigDeal) { return ["It is a big deal, isn't it?"] }
    if let thing = words.after(was), isThing(thing) { return ["It wasn't just \(thing) to you, was it?"] }
    guard let thing = words.after(only), isThing(thing) else { return [] }
    return ["It's not just \(thing) to you, is it?", "It's more than just \(thing) to you, isn't it?"]
  }

  /// Something one can have and lose ("a job", "your car"), not a way of talking ("a phase", "how it goes").
  private static func isThing(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last, words.count <= 4 else { return false }
    let starts: Set<String> = ["a", "an", "one", "your", "money", "work", "the"]
    return starts.contains(first) && (words.count > 1 || first == "money" || first == "work")
      && !waysOfTalking.contains(last) && !words.contains { clauseWords.contains($0) }
  }

  private static let worse = [Opener("it|things could be|have worse|been|always?"), Opener("could be worse")]
  private static let endOfTheWorld = [
    Opener("its|thats not|hardly the end of the world"), Opener("it|this|that isnt the end of the world"),
    Opener("it|this|that is not|hardly the end of the world"), Opener("not the end of the world"),
  ]
  private static let notBad = [
    Opener("its|thats not|no really? that|so|really? bad|terrible|serious|awful"), Opener("not that|so bad"),
    Opener("it|that|this isnt|cant really|be? that|so|really? bad|terrible|serious|awful"),
    Opener("it|that|this is not really? that|so|really? bad|terrible|serious|awful"),
  ]
  private static let noBigDeal = [
    Opener("its|thats not|no really? that|such? a? big? of? a? deal|biggie"), Opener("no big deal"),
    Opener("it|that|this isnt really? that|such? a? big of? a? deal"),
    Opener("it|that|this is not|no really? that|such? a? big of? a? deal"), Opener("not that|such? a? big of? a? deal"),
  ]
  private static let only = [
    Opener("its|thats just|only|simply"), Opener("it|that|this is just|only|simply"),
  ]
  private static let was = [Opener("it|that|this was just|only|simply")]
  private static let waysOfTalking: Set<String> = [
    "phase", "setback", "stage", "bump", "hiccup", "blip", "matter", "test", "game", "thing", "moment", "step", "day",
    "way", "life", "season", "lesson", "process", "reality", "truth", "fact", "world", "opinion", "chapter", "thought",
    "feeling", "start", "beginning", "sign", "part", "thing", "week", "joke", "bit", "imagination", "one",
  ]
  private static let clauseWords: Set<String> = [
    "is", "are", "was", "for", "that", "of", "how", "it", "you", "to", "in",
  ]
}
