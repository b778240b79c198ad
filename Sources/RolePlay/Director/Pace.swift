import Conversation

/// How fast trust and distress move, in tenths of a point: the one place where it is set.
///
/// Trust is lost faster than it is won. What wins it wins less each time it comes, less the more of its kind
/// there has been, and less the more trust there is already: it takes time, it takes several kinds of listening,
/// and it takes words that are about this partner.
enum Pace {
  /// The most that one reply does: a kind word that anybody might say to anybody, and one that takes up what this
  /// partner said or mends what was said badly.
  static let mostWonByKindness = 8
  static let mostWon = 15
  static let mostLost = 30
  static let mostRelief = 12
  static let mostUpset = 30

  /// Tenths of its worth that a move has left by how often it came before; after that it has none.
  static let worthByTimes = [10, 8, 6, 4, 2, 1]

  /// Tenths of its worth that a move has left: less each time it comes, and less the more of its dimension
  /// there has been. Both counts are of replies, this one included.
  static func worth(times: Int, ofDimension: Int?) -> Int {
    let before = max(1, times) - 1
    let worth = before < worthByTimes.count ? worthByTimes[before] : 0
    guard let ofDimension else { return worth }
    return worth * max(2, 10 - max(0, ofDimension - 4)) / 10
  }

  /// What is left of a gain in trust when the moves of one dimension have won `won` already. Kind words alone, or
  /// questions alone, take nobody all the way; to say back what was said goes further.
  static func share(of gain: Int, by dimension: Dimension, after won: Int) -> Int {
    let most = dimension == .demonstratingUnderstanding ? 45 : 28
    return (gain * max(0, most - won) + most / 2) / most
  }

  /// What a reply wins, given the trust there is: the last points come slowest.
  static func won(_ gain: Int, at trust: Int, isParticular: Bool = true) -> Int {
    (min(isParticular ? mostWon : mostWonByKindness, gain) * min(steep, 100 - trust) + steep / 2) / steep
  }

  /// What a reply takes off distress, given the distress there is: nobody is well again by being heard.
  static func relieved(_ relief: Int, at distress: Int) -> Int {
    (min(mostRelief, relief) * min(steep, distress) + steep / 2) / steep
  }

  /// Tenths from the end of a scale at which the going gets slower.
  private static let steep = 60

  /// So many beats tell the story in the sheet's order; after them they come by chance.
  static let beatsInOrder = 8

  /// Replies that an ending by length waits for one that asks nothing.
  static let patience = 4

  // MARK: What pushes away

  /// Trust that is left whatever is asked or told of oneself: it makes the partner short, not go.
  static let leftByClumsiness = 10

  /// So many questions in a row are felt as an interrogation.
  static let questionsInARow = 3
  /// What that costs.
  static let costOfInterrogation = 10

  /// Whether a move can take the last trust there is.
  static func mayEnd(_ move: Move) -> Bool {
    move == .hostile || move.dimension == .dismissingEmotions || move.dimension == .adviceGiving
  }
}
