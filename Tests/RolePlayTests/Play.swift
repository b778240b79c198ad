import Conversation
import RolePlay
import Testing

/// Plays replies on a sheet that is written in the test, with pinned moves.
struct Play {
  let director: Director
  private(set) var last: Step

  /// `parts` are added to the minimal sheet; reactions given here take the place of its own.
  init(_ parts: String, reactions: String = "  - {to: anything, says: [Mm., Yeah.]}", seed: UInt32 = 1) throws {
    let sheet = Sheet.replacing("  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}", with: reactions)
    let file = Sheet.load(sheet + parts)
    #expect(file.problems.map(\.description) == [])
    director = Director(try #require(file.scenario))
    last = director.open(seed: seed)
  }

  @discardableResult mutating func say(_ reply: String, _ moves: Move...) -> Step {
    last = director.step(last.state, reply: reply, reading: Play.reading(of: reply, moves))
    return last
  }

  static func reading(of reply: String, _ moves: [Move]) -> Reading {
    Reading(clauses: [
      Clause(
        range: 0..<reply.unicodeScalars.count, text: reply,
        moves: moves.map { TaggedMove($0, confidence: 1) })
    ])
  }
}
