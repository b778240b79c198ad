import Coach
import RolePlay
import TextGrid

/// What the learner knows before the conversation begins, and how it works.
struct BriefingScreen: TextScreen {
  let scenario: ScenarioCard
  var pane = TextPane()

  func place(in model: Model) -> Place { .briefing }
  func title(in model: Model) -> String { scenario.title }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .move: model.keep(scrolled(by: key))
    case .choose: return model.begin(scenario)
    default: break
    }
    return []
  }

  func rows(in model: Model, width: Int) -> [Row] {
    let name = scenario.persona.name
    return ScenarioText.preview(scenario, width: width, glyphs: model.glyphs)
      + [.blank]
      + flowed(
        "Reply in your own words, as you would to \(name). There is no time limit and no right answer; "
          + "you can take a reply back and try it another way. Feedback comes when you finish.",
        width: width)
      + (model.isFirstStart ? [.blank] + flowed(Care.firstStart, width: width) : [])
      + [.blank] + flowed("Press Enter to begin.", Theme.heading, width: width)
  }
}
