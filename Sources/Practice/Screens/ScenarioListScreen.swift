import RolePlay
import TextGrid

/// Whom to talk to, with what is known about the one that is selected.
struct ScenarioListScreen: Screen {
  /// From this width on the preview stands beside the list.
  private static let sideBySide = 100
  private static let listWidth = 38

  var list = ListSelection(count: 0, height: 1)

  func place(in model: Model) -> Place { .scenarios }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .move:
      var moved = self
      _ = moved.list.handle(key)
      model.keep(moved)
    case .choose:
      guard let scenario = selected(in: model) else { return model.tell("There is no scenario to open.") }
      model.show(BriefingScreen(scenario: scenario))
    default: break
    }
    return []
  }

  private func selected(in model: Model) -> ScenarioCard? {
    guard let index = list.selected, model.library.scenarios.indices.contains(index) else { return nil }
    return model.library.scenarios[index]
  }

  mutating func layOut(in model: Model) {
    let room = page(for: model).body.count
    let count = model.library.scenarios.count
    let height = isSideBySide(model) || room < 5 ? room : min(count, room / 2)
    list.resize(count: count, height: height)
  }

  private func isSideBySide(_ model: Model) -> Bool { model.size.columns >= Self.sideBySide }

  private func page(for model: Model) -> Page {
    Page(model.size, measure: isSideBySide(model) ? Self.listWidth + 3 + Page.measure : Page.measure)
  }

  func draw(in model: Model) -> Frame {
    let page = page(for: model)
    var frame = page.frame(title: "Who would you like to listen to?", in: model)
    guard let scenario = selected(in: model) else {
      page.draw(empty(in: model, width: page.width), from: 0, in: &frame, glyphs: model.glyphs)
      return frame
    }
    let top = page.body.lowerBound
    let beside = isSideBySide(model)
    page.draw(
      model.library.scenarios.map { scenario in
        let facts = [scenario.persona.name] + (page.width >= 60 ? [scenario.difficulty.words] : [])
        return ChoiceRow(
          label: scenario.title, remark: beside ? "" : facts.joined(separator: model.glyphs.separator))
      },
      selection: list, top: top, width: beside ? Self.listWidth : page.width, in: &frame, glyphs: model.glyphs)
    let column = beside ? page.left + Self.listWidth + 3 : page.left
    let start = beside ? top : top + list.visible.count + 1
    let rows = ScenarioText.preview(scenario, width: page.right - column, glyphs: model.glyphs)
    if beside {
      for line in page.body {
        frame.put(model.glyphs.upright, row: line, column: column - 2, style: Theme.quiet)
      }
    }
    guard start < page.body.upperBound else { return frame }
    for (line, row) in zip(start..<page.body.upperBound, rows) {
      frame.put(row, at: line, column: column, limit: page.right)
    }
    return frame
  }

  private func empty(in model: Model, width: Int) -> [Row] {
    guard model.library.areScenariosLoaded else {
      return flowed("Loading the scenarios\(model.glyphs.more)", width: width)
    }
    let problems = model.notices.flatMap { flowed($0, width: width, hanging: 2) }
    return flowed("There is no scenario that can be opened.", width: width) + [.blank] + problems
  }
}

/// What is said about a scenario before it begins.
enum ScenarioText {
  static func preview(_ scenario: ScenarioCard, width: Int, glyphs: Glyphs) -> [Row] {
    let persona = scenario.persona
    let facts = ["your \(persona.relation)", scenario.setting.words, scenario.difficulty.words]
    return flowed(
      [Span(persona.name, Theme.partner), Span(", " + facts.joined(separator: glyphs.separator))], width: width)
      + warning(scenario, width: width) + [.blank] + flowed(scenario.brief, width: width)
  }

  /// The content warning in a row of its own; nothing where there is none.
  static func warning(_ scenario: ScenarioCard, width: Int) -> [Row] {
    guard !scenario.contentWarning.isEmpty else { return [] }
    let text = "Touches on: " + scenario.contentWarning.joined(separator: ", ")
    return flowed(text, Theme.attention, width: width, hanging: 2)
  }
}
