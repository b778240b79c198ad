package import Conversation

/// One move as a learner is told about it, and as the coach finds it.
///
/// The prose is shown to learners and collected into the reference; examples and near-misses are its tests.
package struct MoveDefinition: Sendable {
  package let move: Move
  /// What it is: one sentence.
  package let summary: String
  /// How much the move says about its dimension when it is certainly there, 0 to 1; 0 where it counts towards none.
  package let weight: Double
  /// What it sounds like: a few short phrases.
  package let sounds: [String]
  /// What looks like it and is not: one sentence.
  package let isNot: String
  /// When it helps and when it hurts: one or two sentences.
  package let effect: String
  /// Moves that the same clause does not also make when it makes this one.
  package let displaces: [Move]
  /// One a line: a weight such as “.85”, a space, a phrase as `TokenTrie` reads it. `Idiom.list` takes it apart.
  package let idioms: String
  /// Phrases, one a line: an idiom that shares a word with one of them does not count.
  package let vetoes: String
  /// Replies in which the coach must find the move.
  package let examples: [Example]
  /// Replies that come close and in which it must not.
  package let nearMisses: [Example]

  init(
    _ move: Move, _ summary: String, weight: Double, sounds: [String], isNot: String, effect: String,
    displaces: [Move] = [], idioms: String = "", vetoes: String = "", examples: [Example], nearMisses: [Example]
  ) {
    self.move = move
    self.summary = summary
    self.weight = weight
    self.sounds = sounds
    self.isNot = isNot
    self.effect = effect
    self.displaces = displaces
    self.idioms = idioms
    self.vetoes = vetoes
    self.examples = examples
    self.nearMisses = nearMisses
  }

  /// A reply, with the partner's message where the move depends on it.
  ///
  /// Where only a part of the reply makes the move, or only seems to, that part stands between ‹ and ›.
  package struct Example: Sendable, ExpressibleByStringLiteral {
    package let reply: String
    package let partner: String?
    /// The marked part, else the whole: Unicode scalars of `reply`.
    package let span: Range<Int>

    init(_ marked: String, after partner: String? = nil) {
      var reply = String.UnicodeScalarView()
      var start = 0
      var end: Int?
      for scalar in marked.unicodeScalars {
        switch scalar {
        case "‹": start = reply.count
        case "›": end = reply.count
        default: reply.append(scalar)
        }
      }
      span = start..<max(start, end ?? reply.count)
      self.reply = String(reply)
      self.partner = partner
    }

    package init(stringLiteral reply: String) { self.init(reply) }
  }
}

/// A phrase and how often, on its own, it means that its move is there.
struct Idiom: Sendable {
  var weight: Double
  var phrase: String

  /// The idioms of a list; a line without a weight is left out.
  static func list(_ lines: String) -> [Idiom] {
    lines.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let space = line.firstIndex(of: UInt8(ascii: " ")), let weight = weight(line[..<space]) else {
        return nil
      }
      return Idiom(weight: weight, phrase: String(Substring(line[line.index(after: space)...])))
    }
  }

  /// ".9", ".85": a point and one or two digits.
  private static func weight(_ bytes: Substring.UTF8View) -> Double? {
    guard bytes.first == UInt8(ascii: "."), (2...3).contains(bytes.count) else { return nil }
    var value = 0.0
    var place = 0.1
    for byte in bytes.dropFirst() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value += Double(byte - UInt8(ascii: "0")) * place
      place /= 10
    }
    return value
  }
}
