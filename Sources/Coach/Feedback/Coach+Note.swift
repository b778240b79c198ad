public import Conversation

extension Coach {
  /// One short sentence on a reply while the conversation goes on; `nil` where there is nothing to say.
  ///
  /// Where the reply both reached and cost, it speaks of the cost: that is what the next reply can mend.
  /// Advice is not remarked upon where `wantsNow` is `ideas`.
  public func note(on reading: Reading, partner: String, wantsNow: WantsNow? = nil) -> String? {
    let text = reading.clauses.map(\.text).joined(separator: " ")
    if Noise(text, reading: reading) == .command {
      return "That went to \(partner) as a reply: no command has that name."
    }
    let variant = Variant(partner, text)
    let tags = reading.clauses.flatMap(\.moves).filter { $0.confidence >= 0.55 }
    let ranked = tags.filter { !(wantsNow == .ideas && $0.move.dimension == .adviceGiving) }
      .map { (move: $0.move, weight: $0.confidence * LiveNote.weight(of: $0.move)) }
      .filter { $0.weight > 0 }
    let best = ranked.reduce(nil as (move: Move, weight: Double)?) { best, next in
      best.map { $0.weight >= next.weight } ?? false ? best : next
    }
    guard let best else { return nil }
    let blanks = Blanks(name: partner, feeling: nil)
    return variant.pick(LiveNote.sentences(for: best.move).compactMap(blanks.fill), for: "note")
  }
}

/// The live one-liners.
enum LiveNote {
  /// How pressing it is to remark on a move.
  static func weight(of move: Move) -> Double {
    switch move {
    case .hostile: 3
    case .unreadable: 2.5
    case .criticizeBlame, .brushOff, .minimize, .compareWorse, .fatalism, .silverLining, .challengeDoubt: 2
    case .platitudeReassure, .adviceDirective, .selfStory: 1.7
    case .adviceQuestion, .adviceTentative, .selfMetoo, .selfStatement: 1.4
    case .reflectFeelingCause, .repair: 1.3
    case .reflectContent, .reflectMetaphor, .nameFeeling, .askNeeds: 1.2
    case .validateFeeling, .openQuestion, .checkUnderstanding, .perspectiveImagine: 1.1
    case .affirmStrength, .permission, .inviteElaborate, .askPermission: 1
    case .information, .selfOpinion: 0.9
    case .acknowledgeDifficulty, .presenceSupport: 0.8
    case .claimUnderstanding, .closedQuestion: 0.6
    case .sympathy: 0.5
    case .minimalEncourager: 0.4
    case .practicalOffer, .encourageCheer, .social, .neutral: 0
    }
  }

  static func sentences(for move: Move) -> [String] {
    switch move {
    case .openQuestion: ["You asked, and left it open. That opens a door.", "A question with room in it."]
    case .closedQuestion: ["You asked. A wider question would let {name} say more."]
    case .inviteElaborate: ["You gave {name} the floor.", "You asked for more, and left it open what."]
    case .askNeeds: ["You asked what would help, so you need not guess."]
    case .minimalEncourager: ["Short, and it says: go on."]
    case .sympathy:
      [
        "Kind. A detail of {name}'s story would make it land.",
        "You said you're sorry. Sorry for what, exactly?",
      ]
    case .acknowledgeDifficulty: ["You let it be hard.", "You did not make it smaller."]
    case .validateFeeling:
      ["You said that it makes sense. {name} has nothing to defend now.", "You took the feeling's side."]
    case .permission: ["You took the pressure off."]
    case .nameFeeling: ["You put a word to the feeling.", "You spoke to how it feels."]
    case .affirmStrength: ["You said what you see in {name}."]
    case .presenceSupport: ["You said you're there."]
    case .reflectContent:
      ["You said back what happened: {name} can hear that it arrived.", "You used what {name} told you."]
    case .reflectFeelingCause:
      ["The feeling and the reason, both.", "You joined what happened to how it feels."]
    case .reflectMetaphor: ["An image that {name} can take up or change."]
    case .perspectiveImagine: ["You pictured it from where {name} stands."]
    case .checkUnderstanding: ["You let {name} have the last word on what is true."]
    case .claimUnderstanding: ["“I understand” is a claim. One detail would show it."]
    case .adviceDirective:
      ["That was an answer. What was the question?", "Advice. There may be more to hear first."]
    case .adviceTentative: ["A suggestion. There may be more to hear first."]
    case .adviceQuestion: ["That question has an answer in it.", "Advice in the shape of a question."]
    case .information: ["You explained. How is it for {name}?"]
    case .selfStory: ["Your story. {name} is listening to you now.", "The talk has turned to you."]
    case .selfMetoo: ["“Me too” is a bond. Now back to {name}."]
    case .selfStatement, .selfOpinion: ["That one was about you."]
    case .minimize: ["That may make it smaller.", "{name} may hear that it should hurt less."]
    case .compareWorse: ["Someone else's trouble came into it."]
    case .platitudeReassure:
      ["That would fit anyone. What is it like for {name}?", "Kindly meant. What hurts went by."]
    case .silverLining: ["A bright side, a little early."]
    case .fatalism: ["True or not, it leaves {name} nothing to add."]
    case .criticizeBlame: ["{name} may hear blame in that."]
    case .challengeDoubt: ["That may sound like the other side."]
    case .brushOff: ["{name} had not finished."]
    case .askPermission: ["You asked before advising."]
    case .repair: ["You took it back. That mends a lot."]
    case .hostile: ["That was unkind. You can still take it back."]
    case .unreadable: ["{name} cannot make sense of that one. A plain short sentence will do."]
    case .practicalOffer, .encourageCheer, .social, .neutral: []
    }
  }
}
