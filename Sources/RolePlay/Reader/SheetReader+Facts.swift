import Conversation
import Yams

extension SheetReader {
  mutating func fact(_ node: Node, bands: [String: Band]) -> Fact? {
    guard
      let fields = fields(node, of: "a fact", .fact)
    else { return nil }
    let id = id(fields["id"], of: "a fact's id") ?? ""
    return Fact(
      id: id, topics: texts(fields["topics"], of: "`topics`"), questions: questions(fields["asks"], of: "`asks`"),
      trust: number(fields["trust"], of: "`trust`", in: Scale.range) ?? 0,
      guardLines: lines(fields["guard"], of: "`guard`"),
      says: bandedLines(fields["says"], of: "`says`", bands: bands), feels: feels(fields["feels"]),
      then: followUps(fields["then"]), again: lines(fields["again"], of: "`again`"),
      at: fields["id"].map(position) ?? fields.at)
  }

  /// A list of questions, or a text with one on each line.
  mutating func questions(_ node: Node?, of what: String) -> [Question] {
    guard let node else { return [] }
    if case .scalar(let scalar) = node, scalar.style == .literal, text(node, of: what) != nil {
      return scalar.string.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
        place, line in
        let question = trimmed(String(line))
        let at = Position(line: position(node).line + 1 + place, column: 1)
        return question.isEmpty ? nil : Question(text: question, at: at)
      }
    }
    return items(node).compactMap { item in text(item, of: what).map { Question(text: $0, at: position(item)) } }
  }

  private mutating func followUps(_ node: Node?) -> [FollowUp] {
    guard let node else { return [] }
    return (pairs(node, of: "`then`") ?? []).map { key, _, value in
      FollowUp(ask: key, says: lines(value, of: "`\(visible(key))`"))
    }
  }

  mutating func correction(_ node: Node) -> Correction? {
    guard let fields = fields(node, of: "a correction", .correction) else { return nil }
    return Correction(
      claims: questions(fields["claim"], of: "`claim`").map(\.text), says: lines(fields["says"], of: "`says`"),
      at: fields.at)
  }

  /// A beat is a line, or a map when it carries more. One that tells a fact may leave the words to it.
  mutating func beat(_ node: Node) -> Beat? {
    guard case .mapping = node else {
      guard let line = line(node, of: "a beat") else { return nil }
      return Beat(says: [line], feels: [], fact: nil, when: .always, at: line.at)
    }
    guard
      let fields = fields(node, of: "a beat", .beat)
    else { return nil }
    let fact = reference(fields["fact"], of: "`fact`")
    if fields["text"] == nil, fields["says"] == nil, fact == nil {
      note(.missingKey, fields.at, "a beat has no `text`; add `text:` to it")
    }
    var says = lines(fields["says"], of: "`says`")
    if let node = fields["text"], let text = text(node, of: "`text`") {
      says.insert(Line(text, expects: expects(fields["expects"]), at: position(node)), at: 0)
    }
    return Beat(
      says: says, feels: feels(fields["feels"]), fact: fact,
      when: condition(fields["when"], unless: fields["unless"]), at: fields.at)
  }
}
