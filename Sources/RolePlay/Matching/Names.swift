/// The names that a sheet mentions, in lower case.
enum Names {
  static func all(in scenario: Scenario) -> Set<String> {
    // A topic is a name where it is written as one.
    let lines = scenario.facts.flatMap { fact in fact.says.all.map(\.text) + fact.topics.map { "of \($0)" } }
    return Set((lines + [scenario.brief]).flatMap(names) + [scenario.persona.name.lowercased()])
  }

  /// Words with a capital letter inside a sentence, but for those in capitals throughout.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    var isInside = false
    for word in text.split(separator: " ") {
      let bare = word.prefix { $0.isLetter }
      if isInside, let first = bare.first, first.isUppercase, bare.count > 2,
        !bare.dropFirst().allSatisfy(\.isUppercase)
      {
        names.append(bare.lowercased())
      }
      isInside = word.last.map { $0.isLetter || $0 == "," } ?? false
    }
    return names
  }
}
