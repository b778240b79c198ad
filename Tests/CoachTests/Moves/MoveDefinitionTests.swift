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
      #expect(reading.moves.contains(definition.move), "“\(example.reply)” → \(described(reading))")
    }
  }

  @Test(arguments: Move.allCases) func itsNearMissesAreNot(_ move: Move) throws {
    let definition = try #require(MoveCatalogue[move])
    for example in definition.nearMisses {
      let reading = Coach.standard.read(example.reply, after: example.partner)
      #expect(!reading.moves.contains(definition.move), "“\(example.reply)” → \(described(reading))")
    }
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

func described(_ reading: Reading) -> String {
  reading.clauses.map { clause in
    "[\(clause.text)] " + clause.moves.map { "\($0.move.rawValue) \($0.confidence)" }.joined(separator: ", ")
  }.joined(separator: " / ")
}
