import RolePlay

/// What a model is asked in one stage. The learner's words stand in it as what somebody said, so that whatever they say
/// is the matter and not an instruction.
struct DraftPrompt: Sendable {
  let topic: DraftTopic
  /// Nothing but the person is known at first.
  let person: DraftPerson?
  /// What they tell when asked what happened.
  let story: String?
  /// What they say unasked, as far as it has been found.
  let said: [String]
  /// Names of those who were made up before and are not wanted.
  let others: [String]

  func text(_ stage: DraftStage, correction: String?) -> String {
    let parts = [role] + (person.map { [begun($0)] } ?? []) + [task(stage)]
    let wrong = correction.map { ["An earlier answer could not be used. \($0)."] } ?? []
    return (parts + wrong).joined(separator: "\n\n")
  }

  /// Small models speak of a third person as long as they are not told that it is they.
  private var role: String {
    (person.map { "You are \($0.name). You" } ?? "You") + " are having a hard time. Somebody who knows you said of it: "
      + "“\(topic.text)”. "
      + (topic.namesRelation ? "You are that \(topic.relation), so it has happened to you." : "It has happened to you.")
  }

  private func begun(_ person: DraftPerson) -> String {
    "You have begun like this: “\(person.opening)”" + (story.map { " And then: “\($0)”" } ?? "")
  }

  private var firstName: String {
    switch topic.pronoun {
    case .she: "a woman's first name"
    case .he: "a man's first name"
    case .they, nil: "a first name"
    }
  }

  private func task(_ stage: DraftStage) -> String {
    switch stage {
    case .person:
      let unlike = others.isEmpty ? "" : " Not \(others.joined(separator: ", "))."
      return "Say who you are. name: \(firstName).\(unlike) pronoun: how others speak of you. setting: personal, or "
        + "workplace. title: what has happened, in three to six words. place: where you talk about it. voice: how you "
        + "speak. feelings: what you feel, the strongest first. because: why you feel it, beginning with “I”. opening: "
        + "the first thing that you say about it, speaking of yourself as “I”: one or two short sentences of plain speech."
    case .answers:
      let questions = DraftQuestion.allCases.map { "\($0.member): \($0.wording)" }.joined(separator: "\n")
      return
        "Now you are asked the questions below. Answer each \(Self.manner), each with something concrete and new in "
        + "it. \(Self.never)\n\(questions)"
    case .beats:
      return "The other only listens. Say ten more things about it \(Self.manner) each. Each has something small, "
        + "concrete and new in it: a thing, a place, a time of day, what somebody did. \(Self.never)"
        + (said.isEmpty ? "" : " Not these again: \(said.map { "“\($0)”" }.joined(separator: " "))")
    case .details:
      return
        "Write three questions that only you could be asked, about a particular thing, place or person in this story, "
        + "and answer them \(Self.manner). \(Self.never)"
    }
  }

  private static let manner =
    "as this person would, speaking of yourself as “I”, in plain speech, one or two short sentences"
  private static let never = "No advice, no thanks, no questions, no comfort."
}
