/// The keys that one kind of map in a scenario file may have: the whole format at a glance.
/// `Scenarios/scenario.schema.json` says the same to editors.
struct SheetKeys: Sendable {
  var required: [String] = []
  var optional: [String] = []
  var all: [String] { required + optional }

  static let scenario = SheetKeys(
    required: [
      "id", "title", "setting", "difficulty", "brief", "persona", "feelings", "opening", "reactions",
      "endings",
    ],
    optional: [
      "schema", "content_warning", "norms", "wants_now", "facts", "corrections", "unanswered", "beats",
      "edges", "milestones", "tests", "bots",
    ])
  /// The keys of a sheet that is cut off before its facts.
  static let head = SheetKeys(
    required: ["id", "title", "setting", "difficulty", "brief", "persona"],
    optional: ["schema", "content_warning", "norms", "wants_now", "feelings", "opening"])
  static let persona = SheetKeys(
    required: ["name", "relation"], optional: ["voice", "wants", "dreads", "pronoun"])
  static let feelings = SheetKeys(required: ["trust", "distress"])
  static let scale = SheetKeys(required: ["start", "low", "high"], optional: ["middle"])
  static let opening = SheetKeys(required: ["says"], optional: ["feels"])
  static let feeling = SheetKeys(required: ["emotion", "strength"], optional: ["because"])
  static let line = SheetKeys(required: ["text"], optional: ["expects"])
  static let expects = SheetKeys(optional: ["yes", "no", "dodge"])
  static let fact = SheetKeys(
    required: ["id", "says"], optional: ["topics", "asks", "trust", "guard", "feels", "then", "again"])
  static let correction = SheetKeys(required: ["claim", "says"])
  static let beat = SheetKeys(optional: ["text", "says", "expects", "feels", "fact", "when", "unless"])
  static let reaction = SheetKeys(
    required: ["to"],
    optional: ["when", "unless", "after", "nth", "accurate", "shift", "wants_now", "feels", "says"])
  static let shift = SheetKeys(optional: ["trust", "distress"])
  static let condition = SheetKeys(
    optional: ["trust", "distress", "turns", "milestone", "unless", "wants_now"])
  static let edges = SheetKeys(optional: Edge.allCases.map(\.rawValue))
  static let milestone = SheetKeys(optional: ["facts", "moves", "trust", "distress"])
  static let ending = SheetKeys(required: ["id", "when", "says"], optional: ["unless", "feels"])
  static let bots = SheetKeys(optional: Bot.allCases.map(\.rawValue))
  static let bot = SheetKeys(optional: ["must", "must_not"])
  static let test = SheetKeys(required: ["name", "play"])
  static let step = SheetKeys(required: ["you"], optional: ["as", "about", "expect"])
  static let expectation = SheetKeys(
    optional: [
      "tells", "guards", "corrects", "reaction", "edge", "ending", "milestone", "trust", "distress", "says",
    ])
}
