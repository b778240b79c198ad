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
    func score(_ count: Int) -> Double {
      self.score((0..<8).map { said("one two three four", $0 < count ? move : .neutral) }, dimension)
    }
    #expect(score(0) < score(1))
    #expect(score(1) < score(3))
    #expect(score(3) <= score(8))
  }

  @Test func aClaimCountsLessThanShowing() {
    let claim = score([said("I totally understand you", .claimUnderstanding)], .demonstratingUnderstanding)
    let shown = score([said("so they gave it to him", .reflectContent)], .demonstratingUnderstanding)
    #expect(shown - claim > 1)
  }

  @Test func severalMovesInAReplyAddToItsChance() {
    func amount(_ moves: Move...) -> Double {
      let tags = moves.map { TaggedMove($0, confidence: 0.5) }
      return Reading(clauses: [Clause(range: 0..<4, text: "text", moves: tags)]).amount(of: .validatingEmotions)
    }
    #expect(amount(.validateFeeling) == 0.5)
    #expect(amount(.validateFeeling, .nameFeeling) == 0.75)
    #expect(amount(.openQuestion) == 0)
  }

  @Test func aRunOfItIsMoreThanAWordOfIt() {
    let clauses = { (first: Move, second: Move) in
      let tags = [first, second].map { [TaggedMove($0, confidence: 1)] }
      return Reading(clauses: tags.map { Clause(range: 0..<4, text: "text", moves: $0) })
    }
    func amount(_ reading: Reading) -> Double {
      coach.amount(of: .selfOriented, in: [Message(.learner, "text text", reading: reading)])
    }
    #expect(amount(clauses(.selfStory, .neutral)) == 0.5)
    #expect(amount(clauses(.selfStory, .selfStory)) == 1)
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
    #expect(assessment.scores.allSatisfy { $0.certainty == .tentative }, "two replies are too few")
    let three = coach.assess(two + [said("six", .neutral)])
    #expect(three[.adviceGiving]?.certainty == .firm)
    #expect(three[.validatingEmotions]?.certainty == .firm)
    #expect(three[.demonstratingUnderstanding]?.certainty == .tentative)
    #expect(three[.dismissingEmotions]?.certainty == .tentative)
  }

  @Test func mapsAreStraightAndKeptWithinTheScale() {
    let map = ScoreMap(start: 0.5, slope: 6)
    #expect(map.score(0.25) == 2)
    #expect(map.score(0) == 1)
    #expect(map.score(1) == 5)
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
