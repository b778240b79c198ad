import Conversation
import Testing

@testable import Coach

/// Every text that a learner can be shown, held to the house's manners.
struct WordingTests {
  static var wordings: [Wording] {
    Move.allCases.compactMap { Wording.strength(of: $0) } + Move.allCases.compactMap { Wording.focus(on: $0) }
      + Dimension.allCases.compactMap { Wording.missing($0) }
      + Distortion.allCases.map { Wording.distortion($0) }
      + [.claimed, .closedOnly, .askedOn] + [.command, .link, .emoji, .gibberish].map { Wording.noise($0) }
  }

  static var texts: [String] {
    wordings.flatMap { $0.titles + $0.whys } + Move.allCases.flatMap { LiveNote.sentences(for: $0) }
      + Dimension.allCases.flatMap { ScoreWords.bands(of: $0) }
      + [ScoreWords.disclaimer, ScoreWords.tentative, ScoreWords.notJudged] + FeltMoment.openQuestions
      + [Care.firstStart, Care.message] + Care.waysBack.map(\.text)
  }

  @Test(arguments: [
    "!", "hold space", "holding space", "valid ", "journey", "safe space", "great job", "well done",
    "amazing",
    "awesome", "empath", "toxic", "self-care", "trauma", "you must ", "always", "user",
  ])
  func nothingPreachyGushingOrClinical(_ word: String) {
    let found = Self.texts.filter { $0.lowercased().contains(word) }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func titlesAndNotesAreShort() {
    let titles = Self.wordings.flatMap(\.titles).map { $0.replacing("{name}", with: "Dana") }
    #expect(titles.allSatisfy { $0.count <= 60 && $0.last?.isPunctuation == ($0.hasSuffix("”")) })
    let notes = Move.allCases.flatMap { LiveNote.sentences(for: $0) }.map {
      $0.replacing("{name}", with: "Dana")
    }
    #expect(notes.allSatisfy { $0.count <= 80 && ($0.hasSuffix(".") || $0.hasSuffix("?")) })
  }

  @Test func everyReasonIsASentenceAndOneNeedsNoFeeling() {
    for wording in Self.wordings {
      #expect(wording.whys.allSatisfy { $0.hasSuffix(".") })
      let blanks = Blanks(name: "Dana", feeling: nil)
      #expect(!wording.why(blanks, by: Variant("a")).isEmpty)
      #expect(!wording.title(blanks, by: Variant("a")).contains("{"))
    }
  }

  @Test func everyUnwantedMoveAndEveryFlagHasAFocus() {
    for move in Move.allCases
    where move.dimension?.isWanted == false || move == .hostile || move == .unreadable {
      #expect(Wording.focus(on: move) != nil, "\(move)")
    }
    for move in Move.allCases where move.dimension?.isWanted == true && move != .claimUnderstanding {
      #expect(Wording.strength(of: move) != nil, "\(move)")
    }
  }

  @Test func blanksAreFilled() {
    let blanks = Blanks(name: "Dana", feeling: "shame")
    #expect(blanks.fill("{Feeling} was what {name} felt: {feeling}") == "Shame was what Dana felt: shame")
    #expect(Blanks(name: "Dana", feeling: nil).fill("{feeling}") == nil)
  }
}
