public import Conversation
public import RolePlay

/// A moment at which the partner is to speak: all that their line may depend on.
public struct PartnerScene: Sendable {
  public var sheet: PartnerSheet
  /// What has been said, the learner's reply last.
  public var messages: [Message]
  /// What the director has decided; its line stands in where the model finds none.
  public var step: Step
  /// What the model has made up before.
  public var inventions: [Invention]

  public init(_ sheet: PartnerSheet, messages: [Message], step: Step, inventions: [Invention] = []) {
    self.sheet = sheet
    self.messages = messages
    self.step = step
    self.inventions = inventions
  }

  var scenario: Scenario { sheet.scenario }

  /// The sheet has no answer to what was asked, so that the partner may make one up.
  var mayInvent: Bool { step.cue.contents.contains(.unknownQuestion) }

  /// The line has to tell something in particular: without it the conversation would not hold together.
  var hasPoint: Bool {
    step.cue.contents.contains { content in
      switch content {
      case .tells, .then, .corrects, .beat: true
      case .none, .opening, .again, .guards, .unknownQuestion, .expected, .ending: false
      }
    }
  }
}

/// Something that the sheet does not say and the model made up, so that the partner stays one person.
public struct Invention: Sendable, Equatable {
  /// What the learner asked.
  public var asked: String
  /// What the partner answered.
  public var said: String

  public init(asked: String, said: String) {
    self.asked = asked
    self.said = said
  }

  /// What a line of the model's adds; `nil` where the sheet had the answer.
  public init?(_ scene: PartnerScene, said: String) {
    guard scene.mayInvent, let reply = scene.messages.last(where: { $0.role == .learner }) else { return nil }
    self.init(asked: reply.text, said: said)
  }
}
