public import Conversation
import English
import RolePlay

/// What a made-up conversation is to be about, in the learner's own words: "my sister lost her dog".
public struct DraftTopic: Sendable, Equatable {
  /// One line without control characters.
  public let text: String
  /// Who the words say is in trouble, seen from the learner: "sister".
  let relation: String
  /// Whether the words say it, or it is only likely.
  let namesRelation: Bool
  /// Where the words tell it.
  let pronoun: Persona.Pronoun?
  let setting: Scenario.Setting?
  /// What says something in it.
  let stems: Set<String>

  /// Characters.
  public static let longest = 300

  /// - Throws: `Problem` where there are no words, or too many.
  public init(_ text: String) throws(Problem) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").speakable
    guard words(of: line).count >= 2 else {
      throw Problem(
        "There is too little to make a conversation of.",
        remedy: "Say who it is and what has happened: --about \"my sister lost her dog\"")
    }
    guard line.count <= Self.longest else {
      throw Problem(
        "What it is to be about has \(line.count) characters, more than a model should be given.",
        remedy: "Say it in \(Self.longest) or fewer: who it is and what has happened.")
    }
    self.text = line
    let said = words(of: line)
    let known = Self.relations.first { _, names in Self.found(names, in: said) != nil }
    let name = known.flatMap { Self.found($0.names, in: said) }
    let isAtWork = zip(said, said.dropFirst()).contains { $0 == "at" && $1 == "work" } || said.contains("office")
    relation = name ?? (isAtWork ? "colleague" : "friend")
    namesRelation = name != nil
    pronoun = known?.pronoun
    setting = isAtWork || name.map(Self.atWork.contains) == true ? .workplace : name == nil ? nil : .personal
    stems = ContentWords(of: line).stems.subtracting(ContentWords.union(of: [relation] + Self.anyTrouble))
  }

  /// An id for the scenario: "about-my-sister-lost-her-dog".
  ///
  /// - Parameter taken: ids that are in use.
  public func scenarioID(unlike taken: [String]) -> String {
    let letters = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let parts = String(letters).split(separator: "-")
    var id = "about"
    for part in parts where id.count + part.count < Self.longestID { id += "-" + part }
    guard taken.contains(id) else { return id }
    return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
  }

  private static let longestID = 40

  /// The first of the names that follows "my" or "our", nearest to the beginning.
  private static func found(_ names: [String], in said: [String]) -> String? {
    names.first { name in
      let parts = name.split(separator: " ").map(String.init)
      return said.indices.contains { index in
        guard ["my", "our"].contains(said[index]) else { return false }
        let next = said[(index + 1)...].prefix(parts.count).map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
        return next == parts
      }
    }
  }

  private static let relations: [(pronoun: Persona.Pronoun?, names: [String])] = [
    (
      .she,
      [
        "sister", "mother", "mum", "mom", "aunt", "grandmother", "grandma", "gran", "daughter", "wife", "girlfriend",
        "niece",
      ]
    ),
    (
      .he,
      [
        "brother", "father", "dad", "uncle", "grandfather", "grandad", "grandpa", "son", "husband", "boyfriend",
        "nephew",
      ]
    ),
    (
      nil,
      [
        "best friend", "friend", "colleague", "coworker", "boss", "manager", "client", "intern", "neighbour",
        "neighbor", "partner", "cousin", "flatmate", "roommate", "housemate", "classmate", "teammate", "student",
        "teacher",
      ]
    ),
  ]
  /// Words of troubles of every kind.
  private static let anyTrouble = ["lost lose losing leave left die died broke failed fail hurt sick ill bad"]
  private static let atWork: Set<String> = ["colleague", "coworker", "boss", "manager", "client", "intern"]
}

extension String {
  /// Without what cannot be spoken: control characters, marks without width, pictures.
  var speakable: String {
    var kept = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .otherSymbol, .modifierSymbol:
        kept.append(" ")
      default: kept.append(scalar == "\u{FFFD}" ? " " : scalar)
      }
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }
}
