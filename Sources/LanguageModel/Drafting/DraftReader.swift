import Conversation
import English
import RolePlay

/// Reads what a model answered in one stage into a draft. What cannot be used is left out, and told.
struct DraftReader: Sendable {
  let topic: DraftTopic
  /// What is the same in every sheet, and not to be said again.
  let stock: [String]

  // MARK: Who

  /// - Throws: what makes it useless; the rest is mended.
  func person(_ json: JSON, unlike others: [String]) throws(DraftFault) -> DraftPerson {
    let pronoun = topic.pronoun ?? json["pronoun"]?.string.flatMap(Persona.Pronoun.init) ?? .they
    let name = name(json["name"]?.string ?? "", pronoun, unlike: others)
    let line = DraftLine(name: name, relation: topic.relation)
    let opening = try line.cleaned(
      json["opening"]?.string ?? "", part: "the opening", unlike: stock, isOpening: true)
    let setting = topic.setting ?? json["setting"]?.string.flatMap(Scenario.Setting.init) ?? .personal
    var place = json["place"]?.string.flatMap(DraftPlace.init) ?? .kitchen
    if place == .quietCorner, setting == .personal { place = .kitchen }
    var feelings: [String] = []
    for feeling in json["feelings"]?.array?.compactMap(\.string) ?? []
    where DraftStage.feelings.contains(feeling) && !feelings.contains(feeling) {
      feelings.append(feeling)
    }
    let voice = json["voice"]?.array?.compactMap(\.string).filter(DraftStage.voices.contains) ?? []
    return DraftPerson(
      name: name, pronoun: pronoun, setting: setting, title: title(json["title"]?.string ?? ""), place: place,
      voice: voice.isEmpty ? ["plain words"] : Array(Set(voice)).sorted(),
      feelings: feelings.isEmpty ? ["sadness"] : Array(feelings.prefix(3)),
      cause: cause(json["because"]?.string ?? "", of: name), opening: opening)
  }

  private func name(_ raw: String, _ pronoun: Persona.Pronoun, unlike others: [String]) -> String {
    let first = raw.speakable.split(separator: " ").first.map(String.init) ?? ""
    let isName =
      (2...16).contains(first.count) && first.allSatisfy { $0.isLetter || "'’-".contains($0) }
      && !stopWords.contains(first.lowercased()) && !topic.stems.contains(stem(first.lowercased()))
      && !Self.noNames.contains(first.lowercased()) && first.lowercased() != topic.relation
    let proper = first.prefix(1).uppercased() + first.dropFirst().lowercased()
    if isName, !others.contains(proper) { return proper }
    return (Self.names[pronoun] ?? []).first { !others.contains($0) } ?? "Robin"
  }

  private func title(_ raw: String) -> String {
    let title = raw.speakable.filter { !"\"“”[]{}<>|\\`*#".contains($0) }
    let count = words(of: title).count
    let isFit =
      (2...9).contains(count) && title.count <= 60 && isEnglish(title) && !Phrases.assistant.stand(in: words(of: title))
    if isFit { return title.capitalisedFirst }
    return topic.text.count <= 60 ? topic.text.capitalisedFirst : topic.text.prefix(59).capitalized(by: "…")
  }

  /// "I lost my dog" → "you lost your dog"; `nil` where it is nothing that one could say to somebody's face.
  private func cause(_ raw: String, of name: String) -> String? {
    var text = raw.speakable.filter { !"\"“”[]{}<>|\\`*#".contains($0) }
    while let last = text.last, ".!?,;: ".contains(last) { text.removeLast() }
    for start in ["because ", "Because "] where text.hasPrefix(start) { text.removeFirst(start.count) }
    var turned = text.split(separator: " ").map { word in Self.yours[word.lowercased()] ?? String(word) }
    for index in turned.indices.dropFirst() where turned[index] == "was" && turned[index - 1].lowercased() == "you" {
      turned[index] = "were"
    }
    let said = words(of: turned.joined(separator: " "))
    let isFit =
      (3...20).contains(said.count) && said.contains { $0 == "you" || $0 == "your" } && !isOfTheRelation(said)
      && !said.contains(name.lowercased())
      && !said.contains { ["i", "i'm", "i've", "my", "me"].contains($0) } && isEnglish(text)
    guard isFit, let first = turned.first else { return nil }
    let isNoun = first.lowercased() == first || ["You", "Your", "The", "They", "Somebody", "Nobody"].contains(first)
    return ([isNoun ? first.lowercased() : first] + turned.dropFirst()).joined(separator: " ")
  }

  /// "your sister lost her dog", to the sister.
  private func isOfTheRelation(_ said: [String]) -> Bool {
    let relation = words(of: topic.relation)
    return said.indices.contains { said[$0] == "your" && said[($0 + 1)...].starts(with: relation) }
  }

  // MARK: What they say

  func answers(_ json: JSON, into draft: inout ScenarioDraft) -> [DraftFault] {
    var faults: [DraftFault] = []
    for question in DraftQuestion.allCases where draft.answers[question] == nil {
      let raw = json[question.member]?.string ?? ""
      do throws(DraftFault) {
        draft.answers[question] = try cleaned(raw, part: question.member, draft)
      } catch {
        // Who has told it all with their first words has begun too early.
        if question == .whatHappened, error.words == LineFault.repeatsItself.words,
          DraftLine.isSame(raw, as: draft.person.opening)
        {
          draft.answers[question] = draft.person.opening
          draft.person.opening = StockLines.opening
          continue
        }
        faults.append(error)
      }
    }
    return faults
  }

  func beats(_ json: JSON, into draft: inout ScenarioDraft) -> [DraftFault] {
    var faults: [DraftFault] = []
    for (number, raw) in (json["lines"]?.array ?? []).prefix(Self.mostBeats).enumerated() {
      do throws(DraftFault) {
        let part = "line \(number + 1)"
        let line = try cleaned(raw.string ?? "", part: part, draft)
        let start = words(of: line).prefix(2)
        guard draft.beats.count(where: { words(of: $0).starts(with: start) }) < 2 else {
          throw DraftFault(part: part, words: "it began like those before it")
        }
        draft.beats.append(line)
      } catch {
        faults.append(error)
      }
    }
    draft.beats = Array(draft.beats.prefix(Self.mostBeats))
    return faults
  }

  func details(_ json: JSON, into draft: inout ScenarioDraft) -> [DraftFault] {
    var faults: [DraftFault] = []
    for (number, entry) in (json["details"]?.array ?? []).prefix(4).enumerated() {
      let part = "detail \(number + 1)"
      do throws(DraftFault) {
        let question = try question(entry["question"]?.string ?? "", part: part, draft)
        let answer = try cleaned(entry["answer"]?.string ?? "", part: part, draft)
        draft.details.append(DraftDetail(question: question, answer: answer))
      } catch {
        faults.append(error)
      }
    }
    return faults
  }

  private func cleaned(_ raw: String, part: String, _ draft: ScenarioDraft) throws(DraftFault) -> String {
    try DraftLine(name: draft.person.name, relation: topic.relation)
      .cleaned(raw, part: part, unlike: stock + draft.lines)
  }

  /// A question to the partner, as a learner would type it.
  private func question(_ raw: String, part: String, _ draft: ScenarioDraft) throws(DraftFault) -> String {
    var text = raw.speakable.filter { !"\"“”[]{}<>|\\`*#".contains($0) }
    let name = draft.person.name
    for start in [name + ", ", name + ": ", "Question: "] where text.hasPrefix(start) { text.removeFirst(start.count) }
    let said = words(of: text)
    let ours = DraftQuestion.allCases.flatMap(\.asks)
    guard text.hasSuffix("?"), text.filter({ $0 == "?" }).count == 1, (3...14).contains(said.count), isEnglish(text),
      !said.contains(name.lowercased()), !said.contains(where: { ["i", "my", "me"].contains($0) }),
      ContentWords(of: text).stems.count >= 1,
      !(ours + draft.details.map(\.question)).contains(where: { DraftLine.isSame(text, as: $0) })
    else { throw DraftFault(part: part, words: "it was no question that only this person could be asked") }
    return String(text.dropLast()).trimmed.uncapitalisedFirst
  }

  static let mostBeats = 12

  private static let noNames: Set<String> = [
    "name", "person", "sister", "brother", "friend", "mother", "father", "unknown", "anonymous", "you", "user", "other",
    "assistant", "partner", "none", "null",
  ]
  private static let names: [Persona.Pronoun: [String]] = [
    .she: ["Nora", "Ines", "Maud", "Tess", "Greta", "Amira"], .he: ["Jonas", "Emil", "Tariq", "Owen", "Luis", "Pavel"],
    .they: ["Robin", "Sasha", "Noor", "Kim", "Alex", "Jules"],
  ]
  private static let yours = [
    "i": "you", "i'm": "you're", "i’m": "you’re", "i've": "you've", "i’ve": "you’ve", "i'd": "you'd", "my": "your",
    "me": "you", "mine": "yours", "myself": "yourself", "am": "are",
  ]
}

extension StringProtocol {
  fileprivate func capitalized(by end: String) -> String { prefix(1).uppercased() + dropFirst() + end }
  fileprivate var uncapitalisedFirst: String {
    let second = dropFirst().first
    return second.map { $0.isUppercase || "'’ ".contains($0) && first == "I" } == true
      ? String(self) : prefix(1).lowercased() + dropFirst()
  }
}
