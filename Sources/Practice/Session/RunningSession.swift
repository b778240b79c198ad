import Coach
import Conversation
import LanguageModel
import RolePlay

/// A conversation that is going on: the session as it will be kept, where the partner stands, and whose turn it
/// is. Everything that changes a conversation is here; screens and plain mode only ask for it.
struct RunningSession: Sendable {
  /// Whose turn it is.
  enum Phase: Equatable, Sendable {
    case listening
    /// The reply is on its way to the journal under this revision; the partner waits.
    case saving(revision: Int)
    /// The partner's answer is made and will appear in a moment.
    case typing(Step)
    /// A language model looks for the words of the partner's answer.
    case speaking(Speaking)
    case ended
  }

  /// A reply that has been taken back and not yet been replaced.
  struct Retake: Sendable {
    /// The session as it was, to return to if no other reply comes.
    var before: Session
    var stateBefore: PartnerState
    var takes: [Take]
    /// The words that were taken back.
    var text: String
  }

  let director: Director
  private(set) var session: Session
  private(set) var state: PartnerState
  private(set) var phase: Phase
  private(set) var retake: Retake?
  /// For a language model; made when one is asked first.
  private var sheet: PartnerSheet?

  var scenario: Scenario { director.scenario }
  var partner: String { session.scenario.partner }
  var messages: [Message] { session.messages }
  /// How the partner is now, as far as they have shown.
  var mood: Mood? { messages.last { $0.role == .partner }?.mood }
  var isEnded: Bool { phase == .ended }
  var speaking: Speaking? { if case .speaking(let speaking) = phase { speaking } else { nil } }
  /// What has been said, with what is being said.
  var messagesInView: [Message] {
    guard let speaking, !speaking.shown.isEmpty else { return messages }
    return messages + [Message(.partner, speaking.shown)]
  }

  // MARK: - Beginning

  /// Opens a scenario: the partner says their first line.
  ///
  /// - Parameters:
  ///   - seed: chance for what is said.
  ///   - tag: chance for the session's id, so that two sessions of one seed do not share a file.
  init(_ director: Director, now: Timestamp, seed: UInt32, tag: UInt32) {
    self.director = director
    let scenario = director.scenario
    let reference = ScenarioReference(id: scenario.id, title: scenario.title, partner: scenario.persona.name)
    session = Session(
      id: Session.makeID(scenario: scenario.id, started: now, tag: tag), scenario: reference, started: now,
      seed: seed)
    session.engine = Coach.engine
    let opening = director.open(seed: seed)
    state = opening.state
    phase = .listening
    session.messages.append(Message(opening.line, at: now))
  }

  /// Goes on with a session from the journal. The partner's state is not kept in the file: it is found again by
  /// playing the replies through the director. What was said stays as it was said.
  init(resuming session: Session, with director: Director) {
    self.director = director
    self.session = session
    state = RunningSession.replay(session.messages[...], with: director, seed: session.seed).state
    phase = session.isFinished ? .ended : .listening
  }

  // MARK: - The exchange

  /// Adds the learner's reply and waits for it to be saved under `revision`.
  mutating func say(_ reply: String, at now: Timestamp, revision: Int, coach: Coach) {
    let said = messages.filter { $0.role == .partner }.map(\.text)
    let reading = coach.read(reply, after: said.last, earlier: Array(said.dropLast()))
    var message = Message(.learner, reply, at: now, reading: reading)
    message.earlierTakes = retake?.takes ?? []
    retake = nil
    session.messages.append(message)
    session.reopen()
    phase = .saving(revision: revision)
  }

  /// The same reply goes to the journal once more.
  mutating func saveAgain(revision: Int) {
    if case .saving = phase { phase = .saving(revision: revision) }
  }

  /// The reply is safe: the partner begins to answer.
  mutating func beginAnswer(coach: Coach) {
    guard let reply = messages.last, reply.role == .learner else { return }
    phase = .typing(director.step(state, reply: reply.text, reading: reply.reading ?? Reading()))
  }

  /// The answer that is made is to be told in a language model's words.
  mutating func speak(with voice: inout ModelVoice, at now: Timestamp) -> [PartnerTurn.Output] {
    guard case .typing(let step) = phase else { return [] }
    let sheet = sheet ?? PartnerSheet(scenario)
    self.sheet = sheet
    let scene = PartnerScene(sheet, messages: messages, step: step, inventions: session.inventions)
    let (speaking, outputs) = Speaking.begin(scene, &voice, at: now)
    phase = .speaking(speaking)
    return outputs
  }

  /// Takes what the model says.
  mutating func hear(_ event: ModelEvent, _ voice: inout ModelVoice) -> [PartnerTurn.Output] {
    guard case .speaking(var speaking) = phase else { return [] }
    // Nobody else holds the words, so that they need not be copied to grow.
    phase = .listening
    let outputs = speaking.take(event, &voice)
    phase = .speaking(speaking)
    return outputs
  }

  /// The partner's answer is there.
  ///
  /// - Parameters:
  ///   - speech: the words, where a model was asked for them.
  ///   - model: its name.
  mutating func finishAnswer(_ speech: PartnerSpeech?, by model: String?, at now: Timestamp) {
    let step: Step
    switch phase {
    case .typing(let made): step = made
    case .speaking(let speaking): step = speaking.step
    case .listening, .saving, .ended: return
    }
    state = step.state
    var message = Message(step.line, at: now)
    if let speech, speech.by == .model {
      message.text = speech.text
      message.by = .model
      message.model = model
      message.isInvented = speech.invention != nil
      session.partner = .model
    }
    session.messages.append(message)
    phase = .listening
    if let ending = step.ending {
      session.ending = ending
      phase = .ended
    }
  }

  /// Closes the session with assessment and feedback. A reply that was taken back and not replaced counts again.
  mutating func finish(at now: Timestamp, coach: Coach) {
    putBack()
    phase = .ended
    session.ended = now
    let assessment = coach.assess(messages)
    session.assessment = assessment
    session.feedback = coach.feedback(
      on: messages, assessment: assessment, partner: partner, norms: director.scenario.norms)
    session.engine = Coach.engine
  }

  // MARK: - Taking back

  /// Index of the last reply, where there is one that can be taken back.
  var lastReply: Int? { messages.lastIndex { $0.role == .learner } }

  /// Takes back the reply at `index` with all that followed; both are kept with the reply that replaces it.
  mutating func takeBack(_ index: Int) {
    guard messages.indices.contains(index), messages[index].role == .learner else { return }
    let reply = messages[index]
    let take = Take(
      text: reply.text, at: reply.at, reading: reply.reading, followedBy: Array(messages[(index + 1)...]))
    retake = Retake(before: session, stateBefore: state, takes: reply.earlierTakes + [take], text: reply.text)
    session.messages.removeSubrange(index...)
    state = RunningSession.replay(session.messages[...], with: director, seed: session.seed).state
    phase = .listening
  }

  /// Undoes `takeBack` where nothing else has been said since.
  mutating func putBack() {
    guard let retake else { return }
    session = retake.before
    state = retake.stateBefore
    phase = session.isFinished ? .ended : .listening
    self.retake = nil
  }

  /// What the journal should hold: with a reply in hand, the session as it was before.
  var sessionToKeep: Session { retake?.before ?? session }

  /// The last step of a conversation played again from its opening.
  private static func replay(_ messages: ArraySlice<Message>, with director: Director, seed: UInt32) -> Step {
    var step = director.open(seed: seed)
    for (index, message) in zip(messages.indices, messages) where message.role == .learner {
      // An unanswered reply at the end is answered anew, so it must not count twice.
      guard index + 1 < messages.endIndex else { break }
      step = director.step(step.state, reply: message.text, reading: message.reading ?? Reading())
    }
    return step
  }
}

extension RunningSession {
  /// Why the last reply cannot be taken back now.
  var reasonAgainstRetake: String? {
    if retake != nil { return nil }
    switch phase {
    case .saving: return "Your reply has to be saved first."
    case .typing, .speaking: return nil
    case .ended: return "The conversation has ended."
    case .listening: return lastReply == nil ? "You have not said anything yet." : nil
    }
  }

  var reasonAgainstFinishing: String? {
    session.replies == 0 && retake == nil ? "There is nothing to give feedback on yet." : nil
  }
}

extension Session {
  /// What a language model has made up and has to stay true to.
  fileprivate var inventions: [Invention] {
    zip(messages, messages.dropFirst()).compactMap { asked, said in
      said.isInvented ? Invention(asked: asked.text, said: said.text) : nil
    }
  }

  /// A finished session that goes on is unfinished again.
  fileprivate mutating func reopen() {
    ended = nil
    ending = nil
    assessment = nil
    feedback = nil
  }
}

extension Message {
  fileprivate init(_ line: PartnerLine, at now: Timestamp) {
    self.init(.partner, line.text, at: now, feels: line.feels, mood: line.mood, wantsNow: line.wantsNow)
  }
}
