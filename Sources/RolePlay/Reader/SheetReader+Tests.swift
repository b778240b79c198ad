import Conversation
import Yams

extension SheetReader {
  mutating func test(_ node: Node) -> ScenarioTest? {
    guard let fields = fields(node, of: "a test", .test) else { return nil }
    return ScenarioTest(
      name: text(fields["name"], of: "`name`") ?? "",
      play: list(fields["play"], of: "`play`").compactMap { step($0) }, at: fields.at)
  }

  mutating func bots(_ node: Node?) -> [BotExpectation] {
    guard let node, let fields = fields(node, of: "`bots`", .bots) else { return [] }
    return Bot.allCases.compactMap { bot in
      guard let own = fields[bot.rawValue], let keys = self.fields(own, of: "a bot", .bot) else { return nil }
      return BotExpectation(
        bot: bot, must: references(keys["must"], of: "`must`"), mustNot: references(keys["must_not"], of: "`must_not`"),
        at: keys.at)
    }
  }

  private mutating func step(_ node: Node) -> ScenarioTestStep? {
    guard
      let fields = fields(node, of: "a step of a test", .step),
      let you = text(fields["you"], of: "`you`")
    else { return nil }
    let moves = fields["as"].map(items) ?? []
    return ScenarioTestStep(
      you: you, moves: moves.compactMap { word($0, of: "a move", as: Move.self) },
      about: texts(fields["about"], of: "`about`"), expect: expectation(fields["expect"]), at: fields.at)
  }

  private mutating func expectation(_ node: Node?) -> Expectation {
    var expect = Expectation()
    guard let node,
      let fields = fields(node, of: "`expect`", .expectation)
    else { return expect }
    expect.tells = reference(fields["tells"], of: "`tells`")
    expect.guards = reference(fields["guards"], of: "`guards`")
    expect.corrects = reference(fields["corrects"], of: "`corrects`")
    expect.reaction = target(fields["reaction"], of: "`reaction`")
    expect.edge = word(fields["edge"], of: "an edge", as: Edge.self)
    expect.ending = reference(fields["ending"], of: "`ending`")
    expect.milestone = reference(fields["milestone"], of: "`milestone`")
    expect.trust = bound(fields["trust"], of: "`trust`", in: Scale.range)
    expect.distress = bound(fields["distress"], of: "`distress`", in: Scale.range)
    expect.says = text(fields["says"], of: "`says`")
    return expect
  }
}
