import Conversation

/// An emotion as scenarios name it (a noun) and as one person says it to another.
struct FeelingWord: Equatable, Sendable {
  /// What sort of trouble it is: decides the verb that goes with it.
  enum Kind: Sendable { case hurt, anger, fear, sting, weight, weariness, hard, good }

  var noun: String
  /// Fits "you feel …".
  var adjective: String
  var kind: Kind
  /// Whether "you sound …" is kind and idiomatic too: "you sound guilty" is neither.
  var sounds: Bool

  /// The word for a feeling of the partner's; `nil` for one that is not listed.
  init?(_ feeling: Feeling) {
    let key = feeling.emotion.lowercased()
    guard let known = Self.all.first(where: { $0.noun == key || $0.adjective == key }) else { return nil }
    self = known
  }

  /// What sorts of trouble a word may name; none for one that names no feeling.
  static func kinds(of word: String) -> Set<Kind> {
    let listed = all.filter { $0.noun == word || $0.adjective == word }.map(\.kind)
    return Set(listed + kin.filter { $0.words.contains(word) }.map(\.kind))
  }

  /// Other words people say for the same kinds of feeling.
  private static let kin: [(kind: Kind, words: Set<String>)] = [
    (
      .hurt,
      [
        "gutted", "crushed", "shattered", "broken", "wounded", "down", "low", "unhappy", "upset", "disheartened",
        "deflated", "dismissed", "unappreciated", "undervalued", "overlooked", "ignored", "abandoned", "grieving",
        "miserable", "pain", "heartache", "beaten", "rejected",
      ]
    ),
    (
      .anger,
      [
        "mad", "pissed", "livid", "fuming", "outraged", "cross", "used", "cheated", "seething", "robbed",
        "exasperated", "enraged", "aggravated", "wronged",
      ]
    ),
    (.fear, ["scared", "frightened", "uneasy", "tense", "apprehensive", "panicky", "nerves", "uncertain", "scary"]),
    (.sting, ["small", "stupid", "exposed", "mortified", "silly", "belittled", "inadequate", "useless", "failure"]),
    (.weight, ["guilty", "burdened", "torn", "responsible", "regretful", "sorry"]),
    (
      .weariness,
      [
        "drained", "worn", "burned", "burnt", "swamped", "stretched", "spent", "knackered", "depleted", "fried",
        "weary", "frazzled", "shattered", "beat",
      ]
    ),
    (
      .hard,
      [
        "stuck", "trapped", "lost", "alone", "torn", "shaken", "unsettled", "detached", "disconnected", "dazed",
        "adrift", "hollow", "empty", "disoriented", "reeling", "unreal",
      ]
    ),
    (.good, ["glad", "excited", "thankful", "content", "better", "lighter"]),
  ]

  private init(_ noun: String, _ adjective: String, _ kind: Kind, sounds: Bool = true) {
    self.noun = noun
    self.adjective = adjective
    self.kind = kind
    self.sounds = sounds
  }

  static let all: [FeelingWord] = [
    FeelingWord("disappointment", "disappointed", .hurt), FeelingWord("sadness", "sad", .hurt),
    FeelingWord("hurt", "hurt", .hurt), FeelingWord("grief", "heartbroken", .hurt),
    FeelingWord("devastation", "devastated", .hurt), FeelingWord("despair", "desperate", .hurt),
    FeelingWord("rejection", "rejected", .hurt, sounds: false), FeelingWord("misery", "miserable", .hurt),
    FeelingWord("betrayal", "betrayed", .hurt, sounds: false), FeelingWord("loss", "lost", .hurt),
    FeelingWord("heartbreak", "heartbroken", .hurt), FeelingWord("sorrow", "sad", .hurt),
    FeelingWord("dejection", "dejected", .hurt), FeelingWord("discouragement", "discouraged", .hurt),
    FeelingWord("hopelessness", "hopeless", .hurt), FeelingWord("regret", "full of regret", .weight),
    FeelingWord("anger", "angry", .anger), FeelingWord("fury", "furious", .anger),
    FeelingWord("rage", "furious", .anger), FeelingWord("frustration", "frustrated", .anger),
    FeelingWord("resentment", "resentful", .anger, sounds: false),
    FeelingWord("bitterness", "bitter", .anger, sounds: false),
    FeelingWord("irritation", "irritated", .anger), FeelingWord("annoyance", "annoyed", .anger),
    FeelingWord("indignation", "wronged", .anger, sounds: false),
    FeelingWord("injustice", "wronged", .anger, sounds: false),
    FeelingWord("fear", "afraid", .fear), FeelingWord("anxiety", "anxious", .fear),
    FeelingWord("worry", "worried", .fear), FeelingWord("panic", "panicked", .fear),
    FeelingWord("dread", "afraid", .fear), FeelingWord("uncertainty", "unsure", .fear),
    FeelingWord("insecurity", "insecure", .fear, sounds: false), FeelingWord("nervousness", "nervous", .fear),
    FeelingWord("terror", "terrified", .fear),
    FeelingWord("shame", "ashamed", .sting, sounds: false),
    FeelingWord("embarrassment", "embarrassed", .sting),
    FeelingWord("humiliation", "humiliated", .sting, sounds: false),
    FeelingWord("guilt", "guilty", .weight, sounds: false),
    FeelingWord("inadequacy", "not good enough", .sting, sounds: false),
    FeelingWord("self-doubt", "unsure of yourself", .sting),
    FeelingWord("envy", "envious", .sting, sounds: false),
    FeelingWord("jealousy", "jealous", .sting, sounds: false),
    FeelingWord("worthlessness", "worthless", .sting, sounds: false),
    FeelingWord("invisibility", "invisible", .sting, sounds: false),
    FeelingWord("exhaustion", "exhausted", .weariness), FeelingWord("tiredness", "tired", .weariness),
    FeelingWord("weariness", "worn out", .weariness), FeelingWord("burnout", "burnt out", .weariness),
    FeelingWord("overwhelm", "overwhelmed", .weariness), FeelingWord("stress", "stressed", .weariness),
    FeelingWord("pressure", "under pressure", .weariness), FeelingWord("strain", "worn down", .weariness),
    FeelingWord("numbness", "numb", .hard), FeelingWord("emptiness", "empty", .hard),
    FeelingWord("detachment", "cut off", .hard), FeelingWord("disconnection", "cut off", .hard),
    FeelingWord("loneliness", "lonely", .hard), FeelingWord("isolation", "alone", .hard, sounds: false),
    FeelingWord("confusion", "confused", .hard), FeelingWord("shock", "shocked", .hard),
    FeelingWord("disbelief", "stunned", .hard), FeelingWord("helplessness", "helpless", .hard),
    FeelingWord("powerlessness", "powerless", .hard, sounds: false),
    FeelingWord("restlessness", "restless", .hard),
    FeelingWord("longing", "full of longing", .hard), FeelingWord("homesickness", "homesick", .hard),
    FeelingWord("defeat", "defeated", .hurt), FeelingWord("resignation", "resigned", .hard),
    FeelingWord("foolishness", "foolish", .sting, sounds: false), FeelingWord("doubt", "unsure", .fear),
    FeelingWord("reluctance", "reluctant", .hard),
    FeelingWord("tenderness", "full of tenderness", .good, sounds: false),
    FeelingWord("affection", "fond", .good, sounds: false), FeelingWord("amusement", "amused", .good),
    FeelingWord("relief", "relieved", .good), FeelingWord("hope", "hopeful", .good),
    FeelingWord("pride", "proud", .good), FeelingWord("gratitude", "grateful", .good),
    FeelingWord("warmth", "warm", .good, sounds: false), FeelingWord("calm", "calm", .good),
    FeelingWord("happiness", "happy", .good), FeelingWord("joy", "happy", .good),
    FeelingWord("love", "full of love", .good, sounds: false),
    FeelingWord("trust", "safe", .good, sounds: false),
  ]
}
