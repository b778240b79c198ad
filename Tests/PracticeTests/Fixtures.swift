import Conversation
import RolePlay

/// Two small scenarios and a session with everything in it.
enum Fixtures {
  /// Saturday, 21 November 2026, 10:17 in Berlin.
  static let now = Timestamp(seconds: 1_795_252_678, utcOffset: 3600)

  static func hoursAgo(_ hours: Int) -> Timestamp {
    Timestamp(seconds: now.seconds - hours * 3600, utcOffset: now.utcOffset)
  }

  static let scenarios: [ScenarioCard] = [load(lostKeys), load(movedAway)].compactMap { $0.map(ScenarioCard.init) }

  static func load(_ text: String) -> Scenario? { ScenarioFile(text: text, path: "fixture.yaml").scenario }

  static let lostKeys = """
    schema: 1
    id: lost-keys
    title: Locked out again
    setting: personal
    difficulty: open
    brief: Tom has lost his keys for the third time this month. He rings you from the stairs.
    persona: {name: Tom, relation: neighbour, voice: [short sentences]}
    wants_now: company
    feelings:
      trust: {start: 5, low: guarded, high: open}
      distress: {start: 5, low: steady, high: raw}
    opening: {says: "It's me. I'm on the stairs. I've done it again.", feels: [{emotion: shame, strength: 5, because: "you lost your keys again"}]}
    beats: ["The bag is empty. I've turned it out twice.", "The cat is inside.", "I'm just tired of me."]
    reactions:
      - {to: anything, says: ["Mm.", "Yeah."]}
    endings:
      - {id: long, when: {turns: ">=3"}, says: "The locksmith is here. Thanks for staying on the line."}
    """

  static let movedAway = """
    schema: 1
    id: moved-away
    title: Best friend moved away
    setting: personal
    difficulty: guarded
    content_warning: [loneliness, moving house]
    brief: >-
      Inés is your sister. Her closest friend moved abroad last week, after eleven years next door.
      She says she is fine. She has rung you twice today about nothing.
    persona: {name: Inés, relation: sister, voice: [dry, quick]}
    wants_now: vent
    feelings:
      trust: {start: 4, low: guarded, high: open}
      distress: {start: 7, low: steady, high: raw}
    opening: {says: "Her flat is to let already. I saw the sign. Anyway, how are you?", feels: [{emotion: sadness, strength: 7, because: "your friend moved away"}]}
    beats: ["I keep hearing the lift and thinking it's her.", "We had a key to each other's place.", "Who do I even ring now?", "She sent a photo. It's sunny there.", "I watered her plants for ten years."]
    reactions:
      - {to: anything, says: ["Mm.", "Maybe.", "I suppose.", "If you say so.", "Right."]}
    endings:
      - {id: long, when: {turns: ">=30"}, says: "I should go. Thank you."}
    """

  /// A conversation of the second scenario, with readings, an earlier take, scores and feedback.
  static var session: Session {
    var session = unfinished
    session.ended = hoursAgo(25)
    session.ending = "long"
    session.assessment = Assessment(
      judged: true,
      scores: zip(Dimension.allCases, [3.4, 4.2, 2.6, 1.8, 1.0, 1.4]).map { dimension, score in
        DimensionScore(
          dimension, score: score, certainty: dimension == .demonstratingUnderstanding ? .tentative : .firm)
      })
    session.feedback = Feedback(
      strength: Observation(
        move: .nameFeeling, dimension: .validatingEmotions, message: 1, title: "You put a name to what she felt",
        quote: "That sounds lonely", why: "She stopped saying that she was fine."),
      focus: Observation(
        move: .adviceQuestion, dimension: .adviceGiving, message: 3, title: "A question that is advice",
        quote: "Have you thought of joining a club?", why: "She had asked for nothing to do, only to be heard.",
        rewording: "What do you miss most about having her next door?"),
      moments: [3])
    return session
  }

  static var unfinished: Session {
    var session = Session(
      id: "20261120-091758-moved-away-0007",
      scenario: ScenarioReference(id: "moved-away", title: "Best friend moved away", partner: "Inés"),
      started: hoursAgo(25), seed: 7)
    session.messages = [
      Message(
        .partner, "Her flat is to let already. I saw the sign. Anyway, how are you?", at: hoursAgo(25),
        mood: Mood(trust: "wary", distress: "raw"), wantsNow: .vent),
      Message(
        .learner, "That sounds lonely. What was it like to see the sign?", at: hoursAgo(25),
        reading: Reading(clauses: [
          Clause(
            range: 0..<19, text: "That sounds lonely.",
            moves: [TaggedMove(.nameFeeling, confidence: 0.9, evidence: [5..<18])]),
          Clause(
            range: 20..<53, text: "What was it like to see the sign?",
            moves: [TaggedMove(.openQuestion, confidence: 0.95, evidence: [20..<36])]),
        ]),
        earlierTakes: [
          Take(
            text: "You'll make new friends.", at: hoursAgo(25),
            followedBy: [Message(.partner, "Right. I should get on.", at: hoursAgo(25))])
        ]),
      Message(
        .partner, "Like someone had painted over her. I keep hearing the lift and thinking it's her.",
        at: hoursAgo(25), mood: Mood(trust: "open", distress: "raw")),
      Message(
        .learner, "Have you thought of joining a club?", at: hoursAgo(25),
        reading: Reading(clauses: [
          Clause(
            range: 0..<35, text: "Have you thought of joining a club?",
            moves: [TaggedMove(.adviceQuestion, confidence: 0.8)])
        ])),
      Message(
        .partner, "A club. Maybe.", at: hoursAgo(25), mood: Mood(trust: "wary", distress: "unsettled")),
    ]
    return session
  }
}
