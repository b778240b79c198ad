import Conversation
import Testing

@testable import LanguageModel

@Suite struct PartnerTallyTests {
  private func tally(_ speeches: PartnerSpeech...) -> PartnerTally {
    var tally = PartnerTally()
    for (index, speech) in speeches.enumerated() {
      tally.count(speech, isAdvice: index == 0, first: nil, whole: Double(index + 1))
    }
    return tally
  }

  @Test func ratesAreOfAllThatTheModelWrote() {
    let tally = tally(
      PartnerSpeech(text: "a", by: .model, faults: []),
      PartnerSpeech(text: "b", by: .model, faults: [.assistantTalk]),
      PartnerSpeech(text: "c", by: .scripted, faults: [.leaks(fact: "x"), .givesAdvice]))
    #expect(tally.lines == 3 && tally.answers == 5 && tally.replaced == 1)
    #expect(tally.rate(.roleBreaks) == 0.2 && tally.rate(.leakedFacts) == 0.2 && tally.rate(.repetition) == 0)
    #expect(tally.share(tally.advice) == 1.0 / 3)
    #expect(tally.firstWords == [1, 2] && tally.wholeLines == [1, 2, 3])
  }

  @Test func aServerWithoutAnAnswerHasWrittenNothing() {
    let tally = tally(
      PartnerSpeech(text: "a", by: .scripted, faults: [], failure: ModelFailure(.lost, "x", remedy: "y")))
    #expect(tally.failures == 1 && tally.replaced == 1 && tally.answers == 0 && tally.rate(.roleBreaks) == nil)
  }

  @Test func ofTheScriptEveryLineIsAnAnswer() {
    var tally = PartnerTally()
    tally.count(script: nil, isAdvice: false)
    tally.count(script: .repeatsItself, isAdvice: false)
    #expect(tally.rate(.repetition) == 0.5 && tally.replaced == 0)
    var sum = PartnerTally()
    sum.add(tally)
    sum.add(tally)
    #expect(sum.rate(.repetition) == 0.5 && sum.lines == 4)
  }

  @Test(arguments: [(0.5, 2.0), (0.9, 4.0), (0.0, 1.0), (1.0, 4.0)])
  func aQuantileIsAValueThatOccurred(_ share: Double, _ value: Double) {
    #expect(PartnerTally.quantile(share, of: [4, 1, 3, 2]) == value)
    #expect(PartnerTally.quantile(share, of: []) == nil)
  }
}
