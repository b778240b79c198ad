import Conversation
import Yams

extension SheetReader {
  mutating func reaction(_ node: Node, bands: [String: Band]) -> Reaction? {
    guard
      let fields = fields(node, of: "a reaction", .reaction)
    else { return nil }
    guard let to = target(fields["to"], of: "`to`") else { return nil }
    let shift = shift(fields["shift"])
    return Reaction(
      to: to, when: condition(fields["when"], unless: fields["unless"]),
      after: target(fields["after"], of: "`after`"),
      nth: number(fields["nth"], of: "`nth`", in: 1...1000),
      accurate: truth(fields["accurate"], of: "`accurate`"),
      trust: shift.trust, distress: shift.distress,
      wantsNow: word(fields["wants_now"], of: "something a partner wants now", as: WantsNow.self),
      feels: feels(fields["feels"]), says: bandedLines(fields["says"], of: "`says`", bands: bands),
      at: fields.at)
  }

  private mutating func shift(_ node: Node?) -> (trust: Int, distress: Int) {
    guard let node, let fields = fields(node, of: "`shift`", .shift) else {
      return (0, 0)
    }
    return (
      number(fields["trust"], of: "`trust`", in: -10...10) ?? 0,
      number(fields["distress"], of: "`distress`", in: -10...10) ?? 0
    )
  }

  mutating func condition(_ node: Node?, unless: Node? = nil) -> Condition {
    var condition = Condition()
    if let node,
      let fields = fields(node, of: "`when`", .condition)
    {
      condition.trust = bound(fields["trust"], of: "`trust`", in: Scale.range)
      condition.distress = bound(fields["distress"], of: "`distress`", in: Scale.range)
      condition.turns = bound(fields["turns"], of: "`turns`", in: 0...1000)
      condition.milestones = references(fields["milestone"], of: "`milestone`")
      condition.unless = references(fields["unless"], of: "`unless`")
      condition.wantsNow =
        word(fields["wants_now"], of: "something a partner wants now", as: WantsNow.self)
    }
    condition.unless += references(unless, of: "`unless`")
    return condition
  }

  mutating func bound(_ node: Node?, of what: String, in range: ClosedRange<Int>) -> Bound? {
    guard let node, let text = text(node, of: what) else { return nil }
    guard let bound = Bound(text) else {
      note(
        .badCondition, position(node),
        "“\(visible(text))” is not a condition; write it like `\">=6\"`, `\"<4\"` or `\"3\"`")
      return nil
    }
    guard range.contains(bound.value) else {
      note(
        .outOfRange, position(node),
        "\(what) is compared with \(bound.value); it goes from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return bound
  }

  mutating func milestones(_ node: Node?) -> [Milestone] {
    guard let node else { return [] }
    return (pairs(node, of: "`milestones`") ?? []).compactMap { key, keyAt, value in
      guard id(key, at: keyAt, of: "a milestone's name") != nil,
        let fields = fields(value, of: "a milestone", .milestone)
      else { return nil }
      return Milestone(
        id: key, facts: number(fields["facts"], of: "`facts`", in: 0...1000) ?? 0,
        moves: fields["moves"].map(items)?.compactMap { target($0, of: "`moves`") } ?? [],
        trust: atLeast(fields["trust"]),
        distress: bound(fields["distress"], of: "`distress`", in: Scale.range), at: keyAt)
    }
  }

  /// A milestone's bare `trust: 6` means 6 or more.
  private mutating func atLeast(_ node: Node?) -> Bound? {
    guard var bound = bound(node, of: "`trust`", in: Scale.range) else { return nil }
    if bound.comparison == .exactly { bound.comparison = .atLeast }
    return bound
  }

  mutating func ending(_ node: Node) -> Ending? {
    guard
      let fields = fields(node, of: "an ending", .ending)
    else { return nil }
    return Ending(
      id: id(fields["id"], of: "an ending's id") ?? "",
      when: condition(fields["when"], unless: fields["unless"]),
      says: lines(fields["says"], of: "`says`"), feels: feels(fields["feels"]),
      at: fields["id"].map(position) ?? fields.at)
  }
}
