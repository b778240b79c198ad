import Coach
import Conversation
import Testing

@testable import Training

@Suite struct FairnessTests {
  @Test func thereAreTwoHundredPairsInFiveGroups() throws {
    let pairs = try FairnessPair.all(in: Repository.corpus)
    #expect(pairs.count == 200)
    #expect(Set(pairs.map(\.id)).count == 200)
    #expect(Dictionary(grouping: pairs, by: \.group).values.map(\.count) == [40, 40, 40, 40, 40])
    for pair in pairs {
      let isSame = pair.standard.reply == pair.variant.reply && pair.standard.partner == pair.variant.partner
      #expect(!isSame && !pair.standard.reply.isEmpty && !pair.variant.reply.isEmpty, "\(pair.id)")
    }
  }

  @Test func shiftIsTheVariantsScoreLessTheStandards() throws {
    let kind = FairnessPair.Side(partner: "I lost my job.", reply: "I'm so sorry.")
    let plain = FairnessPair.Side(partner: "I lost my job.", reply: "The bus is late.")
    let pairs = [
      FairnessPair(id: "1", group: "g", standard: kind, variant: plain),
      FairnessPair(id: "2", group: "g", standard: plain, variant: kind),
      FairnessPair(id: "3", group: "h", standard: kind, variant: plain),
    ]
    let fairness = Fairness(pairs, coach: .standard)
    #expect(fairness.rows.map(\.group) == ["g", "h"])
    #expect(fairness.rows[0].shift[.validatingEmotions] == 0)
    let distance = try #require(fairness.rows[0].distance[.validatingEmotions])
    #expect(distance > 0.5)
    #expect(fairness.rows[1].shift[.validatingEmotions] == -distance)
    #expect(fairness.furthest.first?.dimension == .validatingEmotions)
  }
}
