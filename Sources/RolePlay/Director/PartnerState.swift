public import Conversation

/// Everything the partner carries from one reply to the next. Its size depends on the sheet, not on how
/// long the conversation has been.
public struct PartnerState: Sendable, Equatable, Codable {
  /// Tenths, 0 to 100, so that a repeated move can be worth less than one.
  var trustTenths: Int
  var distressTenths: Int
  public internal(set) var wantsNow: WantsNow
  /// What the partner feels now, the newest first.
  public internal(set) var feels: [Feeling]
  /// Replies so far.
  public internal(set) var turns = 0
  /// Ids of the facts told, in the order of telling.
  public internal(set) var told: [String] = []
  /// Ids of the milestones reached, in that order.
  public internal(set) var milestones: [String] = []
  /// Questions that the sheet had no answer to.
  public internal(set) var unknownQuestions = 0
  /// The ending reached; nothing more is said after it.
  public internal(set) var ending: String?

  /// In how many replies each move was seen, by its place in `Move.allCases`; then the dimensions, then
  /// the distortions.
  var seen: [Int]
  /// Tenths of trust won by each dimension, in the order of `Dimension.allCases`.
  var trustWon = [Int](repeating: 0, count: Dimension.allCases.count)
  /// What the reply before this one had.
  var lastMoves = MoveSet()
  /// When each line was said last: the number of the reply, 0 for never.
  var lineUsed: [UInt16]
  var reactionUsed: [Int]
  var beatsSaid: [Bool]
  /// The fact that short questions are about.
  var currentFact: Int?
  /// It has been told, in full or in short, and not only guarded.
  var isCurrentTold = false
  /// What was said last, by place in the line book.
  var lastLines: [Int] = []
  /// The line that waits for the learner's answer.
  var pending: Expects?
  /// Replies in a row that asked and did nothing else, follow-ups aside.
  var questionsInARow = 0
  var insults = 0
  /// Trust was lost and nothing has been mended since.
  var isHurt = false
  var chance: SplitMix64

  /// 0 to 10.
  public var trust: Int { (trustTenths + 5) / 10 }
  /// 0 to 10.
  public var distress: Int { (distressTenths + 5) / 10 }

  /// In tenths; a loss leaves trust at `leaving`, or where it is if that is below.
  mutating func shift(trust: Int, distress: Int, leaving: Int = 0) {
    let least = trust < 0 ? min(leaving, trustTenths) : 0
    trustTenths = min(100, max(least, trustTenths + trust))
    distressTenths = min(100, max(0, distressTenths + distress))
    if trust < 0 { isHurt = true }
  }

  /// A number below `limit`; where only 0 is, nothing is drawn.
  mutating func random(below limit: Int) -> Int { limit > 1 ? chance.below(limit) : 0 }
}
