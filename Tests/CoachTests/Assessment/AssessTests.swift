import Conversation
import Testing

@testable import Coach

struct AssessTests {
  let coach = Coach.standard

  func score(_ messages: [Message], _ dimension: Dimension) -> Double {
    coach.assess(messages)[dimension]?.score ?? 0
  }

  @Test func everyDimensionIsThereOnceInOrder() {
    let assessment = coach.assess([])
    #expect(assessment.scores.map(\.dimension) == Dimension.allCases)
    #expect(!assessment.judged)
  }

  @Test func scoresStayWithinOneAndFive() {
    for move in Move.allCases {
      let assessment = coach.assess([said("some words to go by", move)])
      #expect(assessment.scores.allSatisfy { (1...5).contains($0.score) })
    }
  }

  @Test(arguments: Dimension.allCases)
  func moreOfItScoresHigher(_ dimension: Dimension) throws {
    let move = try #require(Move.allCases.first { $0.dimension == dimension && $0.weight == 1 })
    let none = score([said("one two three four", .neutral), said("and five", .neutral)], dimension)
    let some = score([said("one two three four", move), said("and five", .neutral)], dimension)
    let much = score([said("one two three four", move), said("and five", move)], dimension)
    #expect(none < some)
    #expect(some < much)
  }

  @Test func aClaimCountsLessThanShowing() {
    let claim = score([said("I totally understand you", .claimUnderstanding)], .demonstratingUnderstanding)
    let shown = score([said("so they gave it to him", .reflectContent)], .demonstratingUnderstanding)
    #expect(shown - claim > 1)
  }

  @Test func severalMovesInAReplyCountByTheStrongest() {
    let one = score([said("that sounds so very hard", .validateFeeling)], .validatingEmotions)
    let three = score(
      [said("that sounds so very hard", .validateFeeling, .sympathy, .permission)], .validatingEmotions)
    #expect(one == three)
  }

  @Test func tooLittleIsNotJudged() {
    #expect(!coach.assess([said("ok", .neutral)]).judged)
    #expect(!coach.assess([said("asdf qwer zxcv uiop hjkl", .unreadable)]).judged)
    #expect(!coach.assess([partner("I lost my job today, out of nowhere.")]).judged)
    #expect(coach.assess([said("what was that like?", .openQuestion)]).judged)
    #expect(coach.assess([said("oh no", .sympathy), said("tell me more", .inviteElaborate)]).judged)
  }

  @Test func certaintyFollowsTheExperts() {
    let two = [said("one two three", .neutral), said("four five", .neutral)]
    let assessment = coach.assess(two)
    #expect(assessment[.adviceGiving]?.certainty == .firm)
    #expect(assessment[.demonstratingUnderstanding]?.certainty == .tentative)
    #expect(assessment[.dismissingEmotions]?.certainty == .tentative)
    #expect(assessment[.validatingEmotions]?.certainty == .tentative)
    #expect(coach.assess(two + [said("six", .neutral)])[.validatingEmotions]?.certainty == .firm)
  }

  @Test func powersAreQuarters() {
    let map = ScoreMap(low: 1, high: 5, curve: 0.5)
    #expect(abs(map.score(mean: 0.25) - 3) < 1e-9)
    #expect(map.score(mean: 0) == 1)
    #expect(map.score(mean: 2) == 5)
  }

  @Test func repliesKnowWhatStoodAroundThem() {
    let replies = coach.replies(in: [
      partner("I'm crushed.", "sadness"), said("oh", .neutral), partner("Yeah."), said("go on", .neutral),
    ])
    #expect(replies.map(\.index) == [1, 3])
    #expect(replies[0].after?.text == "Yeah.")
    #expect(replies[1].before?.text == "Yeah.")
    #expect(
      replies[1].feels.first?.emotion == "sadness",
      "a line that tells no feeling leaves the last one standing")
  }
}
