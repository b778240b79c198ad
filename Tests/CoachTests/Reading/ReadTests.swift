import Conversation
import Testing

@testable import Coach

@Suite struct ReadTests {
  private let story = "I got passed over for the promotion after I trained the new guy for months."

  private func read(_ reply: String, after partner: String? = nil) -> Reading {
    Coach.standard.read(reply, after: partner)
  }

  @Test func everyClauseCarriesMovesMostConfidentFirst() {
    let reading = read("I'm so sorry. What happened? You should quit.")
    #expect(reading.moves == [.sympathy, .openQuestion, .adviceDirective])
    for clause in reading.clauses {
      #expect(!clause.moves.isEmpty)
      #expect(clause.moves.map(\.confidence) == clause.moves.map(\.confidence).sorted(by: >))
      for tag in clause.moves { #expect((TaggedMove.listed...1).contains(tag.confidence)) }
    }
  }

  @Test func evidenceIsTheWordsThatFired() throws {
    let reply = "Ugh 😢. Hey, you’re not alone in this"
    let clause = try #require(read(reply).clauses.last)
    let tag = try #require(clause.moves.first)
    #expect(tag.move == .presenceSupport)
    let scalars = Array(reply.unicodeScalars)
    var words = ""
    words.unicodeScalars.append(contentsOf: scalars[try #require(tag.evidence.first)])
    #expect(words == "you’re not alone")
  }

  @Test(arguments: [
    ("I'm not saying get over it.", Move.fatalism), ("don't just relax", .platitudeReassure),
    ("I won't tell you to look on the bright side", .silverLining), ("It's not just a job, is it", .minimize),
    ("People keep telling you \"it could be worse\"", .minimize),
    ("You said \"just quit\" was his advice", .adviceDirective),
    ("You don't have to talk to HR", .adviceDirective), ("it's not your fault", .criticizeBlame),
    ("You're not overreacting", .criticizeBlame), ("He told you to calm down? wow", .platitudeReassure),
    ("I don't understand", .claimUnderstanding), ("I would never tell you to move on", .fatalism),
  ])
  func wordsThatAreOnlyNamedDoNotFire(_ reply: String, _ move: Move) {
    #expect(!read(reply).moves.contains(move), "\(described(read(reply)))")
  }

  @Test(arguments: [
    ("have you tried therapy", Move.adviceQuestion), ("what about asking HR?", .adviceQuestion),
    ("why don't you just call him", .adviceQuestion), ("could you not just ask", .adviceQuestion),
    ("why didn't you just ask", .criticizeBlame), ("do you want to get a drink?", .brushOff),
    ("do you want to talk about it", .inviteElaborate), ("do you want advice or just an ear", .askNeeds),
  ])
  func questionsThatAreNoInterest(_ reply: String, _ move: Move) {
    let reading = read(reply)
    #expect(reading.moves == [move], "\(described(reading))")
  }

  @Test func reflectingNeedsThePartnersWords() {
    let reply = "You trained him for months and then they passed you over"
    #expect(read(reply, after: story).moves.contains(.reflectContent))
    let elsewhere = read(reply, after: "My dog died on Sunday.")
    #expect(elsewhere.clauses.first?.moves.contains { $0.move == .reflectContent && $0.confidence >= 0.5 } == false)
    #expect(elsewhere.confidence(of: .reflectContent) < read(reply, after: story).confidence(of: .reflectContent) - 0.2)
    #expect(read("I understand.", after: story).moves == [.claimUnderstanding])
  }

  /// What looks like a move and is not, by words that the definitions name, counts for little however sure the weights.
  @Test func wordsAgainstAMoveAreHeard() throws {
    let number = try #require(Move.allCases.firstIndex(of: .social))
    let reply = PreparedReply("Thank you for trusting me with this.", after: nil)
    let patterns = PatternReading(reply, taggers: Coach.patterns, scorer: Scorer(MoveCatalogue.all))
    let believed = patterns.beliefs(of: 0)
    #expect(believed[number] == PatternReading.vetoed)
    let sure = Move.allCases.map { _ in Float(0.9) }
    #expect(TrainedReader.beliefs(weights: sure, patterns: believed)[number] < 0.31)
  }

  @Test func aFeelingThatIsGivenIsNamed() {
    let moves = read("That sounds really humiliating", after: "He read my review out to the whole team.").moves
    #expect(moves.contains(.nameFeeling) && moves.contains(.acknowledgeDifficulty))
  }

  @Test func helpOfAnyKindIsAnOffer() {
    #expect(read("I'm happy to help in any way", after: "I can't keep up with it all.").moves == [.practicalOffer])
  }

  @Test func whatAnEarlierMessageToldIsTakenUp() {
    let reply = "You held that desk together for two years and they gave it to someone else"
    let earlier = ["Two years I ran that desk, and now somebody else has it."]
    let late = Coach.standard.read(reply, after: "I don't know what to do tomorrow.", earlier: earlier)
    #expect(late.clauses.first?.moves.first?.move == .reflectContent, "\(described(late))")
    #expect(late.moves.contains(.reflectContent), "\(described(late))")
  }

  @Test(arguments: [
    "You tried calling them?", "you ever thought about a lawyer?",
  ])
  func adviceWithoutItsAuxiliary(_ reply: String) {
    #expect(read(reply, after: "I don't know what to do.").moves.contains(.adviceQuestion), "\(described(read(reply)))")
  }

  @Test(arguments: ["", "   ", "?!", "asdfgh qwerty", "これは悲しい", "lo siento mucho", "....", "kjhgf sdfjk"])
  func unreadable(_ reply: String) {
    #expect(read(reply).moves == [.unreadable])
    #expect(!read(reply).clauses.isEmpty)
  }

  @Test(arguments: ["u ok", "ikr", "hmm", "brb", "The dentist, Tuesday.", "tbh same"])
  func terseIsNotUnreadable(_ reply: String) { #expect(!read(reply).moves.contains(.unreadable)) }

  @Test(arguments: ["u are such a loser", "shut up", "FUCK YOU"])
  func hostile(_ reply: String) { #expect(read(reply).moves.contains(.hostile)) }

  @Test func aLongRunOnIsReadInProportion() {
    func clauses(_ words: Int) -> Int {
      read(String(repeating: "and i ", count: words)).clauses.count
    }
    // What is compared with every word before it inside a clause must not see a clause without end.
    #expect(clauses(2000) >= 2000 * 2 / 80)
  }

  @Test func rangesHoldForAnyText() {
    let pieces = [
      "I’m ", "😢", "so sorry", ", ", "what happened", "?", "\n", "नमस्ते", "\"", " but ", "u ", "dont", "—",
      "\u{301}",
    ]
    var seed: UInt32 = 7
    for _ in 0..<400 {
      var reply = ""
      for _ in 0..<12 {
        seed = seed &* 1_664_525 &+ 1_013_904_223
        reply += pieces[Int(seed >> 16) % pieces.count]
      }
      let count = reply.unicodeScalars.count
      var end = 0
      for clause in read(reply, after: story).clauses {
        #expect(clause.range.lowerBound >= end && clause.range.upperBound <= count, "\(reply)")
        end = clause.range.upperBound
        for range in clause.moves.flatMap(\.evidence) {
          #expect(range.lowerBound >= clause.range.lowerBound && range.upperBound <= clause.range.upperBound)
        }
      }
    }
  }
}
