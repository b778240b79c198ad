import Conversation

/// Ways of saying one thing to the learner. `{name}` is the partner, `{feeling}` the noun of what the partner
/// felt most (a variant with it is left out where that is not known). A variant that begins with `{asked}` is only true
/// of what ends in a question.
struct Wording: Sendable {
  /// A few words.
  var titles: [String]
  /// One sentence, two at most.
  var whys: [String]

  init(_ titles: [String], why: [String]) {
    self.titles = titles
    self.whys = why
  }

  func title(_ blanks: Blanks, by variant: Variant) -> String {
    variant.pick(titles.compactMap(blanks.fill), for: "title") ?? ""
  }

  func why(_ blanks: Blanks, by variant: Variant) -> String {
    variant.pick(whys.compactMap(blanks.fill), for: "why") ?? ""
  }
}

/// What is filled in.
struct Blanks: Sendable {
  var name: String
  /// Lower case: "shame".
  var feeling: String?
  /// Whether the words that are spoken of end in a question.
  var asked = false

  /// `nil` where the template needs something that is not known.
  func fill(_ template: String) -> String? {
    if template.contains("{feeling}") || template.contains("{Feeling}"), feeling == nil { return nil }
    if template.hasPrefix("{asked}"), !asked { return nil }
    return template.replacing("{asked}", with: "").replacing("{name}", with: name)
      .replacing("{feeling}", with: feeling ?? "").replacing("{Feeling}", with: (feeling ?? "").capitalised)
  }
}
