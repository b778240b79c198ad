import Conversation
import Yams

/// What a learner sees of a scenario before choosing it.
struct SheetHead {
  var id: String
  var title: String
  var setting: Scenario.Setting
  var difficulty: Scenario.Difficulty
  var contentWarning: [String]
  var brief: String
  var persona: Persona
}

extension SheetReader {
  /// The whole sheet. Where something needed is missing or broken this has been noted, and a stand-in
  /// keeps the reading going, so that the checks see as much as there is.
  mutating func scenario(_ root: Node) -> Scenario? {
    guard
      let sheet = fields(root, of: "a scenario", .scenario)
    else { return nil }
    schema(sheet["schema"])
    let head = head(sheet)
    let trust: Scale?
    let distress: Scale?
    (trust, distress) = feelings(sheet["feelings"])
    let steady = Scale(start: 5, low: "low", middle: "middle", high: "high")
    // Bands are needed to read what is said by band, so the scales come first.
    let bands = bandNames(distress ?? steady)
    return Scenario(
      id: head.id, title: head.title, setting: head.setting, difficulty: head.difficulty,
      contentWarning: head.contentWarning, brief: head.brief, persona: head.persona,
      norms: texts(sheet["norms"], of: "`norms`"),
      wantsNow: word(sheet["wants_now"], of: "something a partner wants now", as: WantsNow.self) ?? .vent,
      trust: trust ?? steady, distress: distress ?? steady,
      opening: opening(sheet["opening"]),
      facts: list(sheet["facts"], of: "`facts`").compactMap { fact($0, bands: bands) },
      corrections: list(sheet["corrections"], of: "`corrections`").compactMap { correction($0) },
      unanswered: questions(sheet["unanswered"], of: "`unanswered`"),
      beats: list(sheet["beats"], of: "`beats`").compactMap { beat($0) },
      reactions: list(sheet["reactions"], of: "`reactions`", needsOne: true)
        .compactMap { reaction($0, bands: bands) },
      edges: edges(sheet["edges"]),
      milestones: milestones(sheet["milestones"]),
      endings: list(sheet["endings"], of: "`endings`", needsOne: true).compactMap { ending($0) },
      tests: list(sheet["tests"], of: "`tests`").compactMap { test($0) },
      bots: bots(sheet["bots"]))
  }

  /// What stands at the top of a sheet, where the rest of it is not needed; `nil` where something is missing.
  mutating func head(_ root: Node) -> SheetHead? {
    fields(root, of: "a scenario", .head).map { head($0) }
  }

  private mutating func head(_ sheet: Fields) -> SheetHead {
    SheetHead(
      id: id(sheet["id"], of: "a scenario's id") ?? "",
      title: text(sheet["title"], of: "`title`") ?? "",
      setting: word(sheet["setting"], of: "a setting", as: Scenario.Setting.self) ?? .personal,
      difficulty: word(sheet["difficulty"], of: "a difficulty", as: Scenario.Difficulty.self) ?? .open,
      contentWarning: texts(sheet["content_warning"], of: "`content_warning`"),
      brief: text(sheet["brief"], of: "`brief`") ?? "",
      persona: persona(sheet["persona"]))
  }

  private mutating func schema(_ node: Node?) {
    guard let node, let version = number(node, of: "`schema`", in: 0...Int.max) else { return }
    guard version != Scenario.currentSchema else { return }
    note(
      .schema, position(node),
      "this file is written for version \(version) of the format; this program reads version "
        + "\(Scenario.currentSchema)")
  }

  private mutating func persona(_ node: Node?) -> Persona {
    var persona = Persona(name: "", relation: "", voice: [], wants: nil, dreads: nil, pronoun: .they)
    guard let node,
      let fields = fields(node, of: "`persona`", .persona)
    else { return persona }
    persona.name = text(fields["name"], of: "`name`") ?? ""
    persona.relation = text(fields["relation"], of: "`relation`") ?? ""
    persona.voice = texts(fields["voice"], of: "`voice`")
    persona.wants = text(fields["wants"], of: "`wants`")
    persona.dreads = text(fields["dreads"], of: "`dreads`")
    persona.pronoun =
      word(fields["pronoun"], of: "a pronoun", as: Persona.Pronoun.self) ?? .they
    return persona
  }

  private mutating func feelings(_ node: Node?) -> (Scale?, Scale?) {
    guard let node, let fields = fields(node, of: "`feelings`", .feelings) else {
      return (nil, nil)
    }
    return (
      scale(fields["trust"], of: "`trust`", middle: "wary"),
      scale(fields["distress"], of: "`distress`", middle: "unsettled")
    )
  }

  private mutating func scale(_ node: Node?, of what: String, middle: String) -> Scale? {
    guard let node,
      let fields = fields(node, of: what, .scale)
    else { return nil }
    return Scale(
      start: number(fields["start"], of: "`start`", in: Scale.range) ?? 5,
      low: text(fields["low"], of: "`low`") ?? "low",
      middle: text(fields["middle"], of: "`middle`") ?? middle,
      high: text(fields["high"], of: "`high`") ?? "high")
  }

  private mutating func opening(_ node: Node?) -> Opening {
    guard let node,
      let fields = fields(node, of: "`opening`", .opening)
    else { return Opening(says: [], feels: []) }
    return Opening(says: lines(fields["says"], of: "`says`"), feels: feels(fields["feels"]))
  }

  private mutating func edges(_ node: Node?) -> [Edge: [Line]] {
    guard let node, let fields = fields(node, of: "`edges`", .edges) else {
      return [:]
    }
    var edges: [Edge: [Line]] = [:]
    for edge in Edge.allCases {
      if let node = fields[edge.rawValue] { edges[edge] = lines(node, of: "`\(edge.rawValue)`") }
    }
    return edges
  }
}
