import Conversation
import Testing

@testable import Coach

@Suite struct ClauseFeaturesTests {
  private let scorer = Scorer(MoveCatalogue.all)

  private func features(_ reply: String, after partner: String? = nil) -> [Feature] {
    let prepared = PreparedReply(reply, after: partner)
    let patterns = PatternReading(prepared, taggers: Coach.patterns, scorer: scorer)
    return ClauseFeatures(prepared, patterns: patterns).features(of: 0)
  }

  private func keys(_ reply: String, after partner: String? = nil) -> Set<UInt64> {
    Set(features(reply, after: partner).map(\.key))
  }

  @Test func wordsAndPairsOfWordsAreThere() {
    let keys = keys("that hurts")
    #expect(keys.contains(FeatureKey.of(.word, FeatureKey.of("hurts"))))
    #expect(keys.contains(FeatureKey.of(.wordPair, FeatureKey.of("that"), FeatureKey.of("hurts"))))
    #expect(keys.contains(FeatureKey.of(.wordPair, FeatureKey.of("hurts"), FeatureKey.of("$"))))
  }

  @Test func informalSpellingMakesNoDifference() {
    #expect(keys("u should rly talk to him") == keys("you should really talk to him"))
  }

  @Test func thePartnerMakesADifference() {
    let reply = "you trained him for two years"
    #expect(keys(reply, after: "I trained him for years.") != keys(reply, after: "My dog died."))
    #expect(keys(reply) != keys(reply, after: "My dog died."))
  }

  @Test func everyFeaturesTokensLieInItsClause() {
    let reply = PreparedReply("I'm so sorry. What happened, and who told you? You should quit.", after: "I was fired.")
    let patterns = PatternReading(reply, taggers: Coach.patterns, scorer: scorer)
    let extractor = ClauseFeatures(reply, patterns: patterns)
    for (index, clause) in reply.clauses.enumerated() {
      for feature in extractor.features(of: index) where !feature.tokens.isEmpty {
        #expect(feature.tokens.clamped(to: clause.tokens) == feature.tokens)
      }
    }
  }

  /// A word as long as a paste is looked at only so far.
  @Test func aWordWithoutEndHasFewLetters() {
    #expect(features(String(repeating: "ab", count: 5_000)).count < 3_000)
  }
}
