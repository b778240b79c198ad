import Conversation
import English
import Testing

@testable import Coach

@Suite struct MoveDefinitionTests {
  @Test func everyMoveIsDefinedOnce() { #expect(MoveCatalogue.all.map(\.move) == Move.allCases) }

  @Test(arguments: Move.allCases) func isComplete(_ move: Move) throws {
    let definition = try #require(MoveCatalogue[move])
    #expect(definition.examples.count >= 6)
    #expect(definition.nearMisses.count >= 4)
    #expect(!definition.sounds.isEmpty)
    for prose in [definition.summary, definition.isNot, definition.effect] {
      #expect(prose.hasSuffix("."), "\(prose)")
    }
    #expect(Set(definition.displaces).count == definition.displaces.count)
    #expect(!definition.displaces.contains(definition.move))
  }

  @Test(arguments: Move.allCases) func itsExamplesAreFound(_ move: Move) throws {
    let definition = try #require(MoveCatalogue[move])
    for example in definition.examples {
      let reading = Coach.standard.read(example.reply, after: example.partner)
      let places = reading.places(of: definition.move)
      #expect(
        !places.isEmpty && places.allSatisfy { $0.overlaps(example.span) },
        "“\(example.reply)” \(example.span) → \(described(reading))")
    }
  }

  @Test(arguments: Move.allCases) func itsNearMissesAreNot(_ move: Move) throws {
    let definition = try #require(MoveCatalogue[move])
    for example in definition.nearMisses {
      let reading = Coach.standard.read(example.reply, after: example.partner)
      #expect(
        !reading.places(of: definition.move).contains { $0.overlaps(example.span) },
        "“\(example.reply)” \(example.span) → \(described(reading))")
    }
  }

  @Test func marksSetThePartApart() {
    let example: MoveDefinition.Example = "Né. ‹That's hard.› And?"
    #expect(example.reply == "Né. That's hard. And?")
    #expect(example.span == 4..<16)
    #expect(("all of it" as MoveDefinition.Example).span == 0..<9)
  }

  @Test func everyIdiomCompiles() {
    let problems = IdiomTagger(MoveCatalogue.all).problems
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    for definition in MoveCatalogue.all {
      let lines = definition.idioms.split(separator: "\n").count
      #expect(Idiom.list(definition.idioms).count == lines, "\(definition.move): a line without a weight")
    }
  }

  /// A word that the tokens of a text never hold would never be found.
  @Test(arguments: Move.allCases) func idiomsAreWrittenAsTokensAre(_ move: Move) throws {
    let definition = try #require(MoveCatalogue[move])
    let vetoes = definition.vetoes.split(separator: "\n").map(String.init)
    let phrases = Idiom.list(definition.idioms).map(\.phrase) + vetoes
    for phrase in phrases {
      for word in literals(of: phrase) {
        #expect(tokens(of: word).map(\.text) == [word], "“\(word)” in “\(phrase)”")
      }
    }
  }

  private func literals(of phrase: String) -> [String] {
    var outside = ""
    var depth = 0
    for character in phrase {
      if character == "{" { depth += 1 }
      outside.append(depth > 0 || "()[]|^$*_".contains(character) ? " " : character)
      if character == "}" { depth -= 1 }
    }
    return outside.split(separator: " ").map(String.init)
  }
}

extension Reading {
  /// The clauses that make `move`.
  fileprivate func places(of move: Move) -> [Range<Int>] {
    clauses.filter { clause in
      // Neutral is what is left where nothing else is shown, however sure of it the coach is.
      if move == .neutral, let first = clause.moves.first, first.confidence < TaggedMove.shown {
        return first.move == .neutral
      }
      return clause.moves.contains { $0.move == move && $0.confidence >= TaggedMove.shown }
    }.map(\.range)
  }
}

func described(_ reading: Reading) -> String {
  reading.clauses.map { clause in
    "[\(clause.text)] " + clause.moves.map { "\($0.move.rawValue) \($0.confidence)" }.joined(separator: ", ")
  }.joined(separator: " / ")
}
