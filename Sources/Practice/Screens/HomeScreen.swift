import Coach
import Conversation
import TextGrid

/// Where everything begins.
struct HomeScreen: Screen {
  enum Item: Equatable {
    case practise, continueSession, history, help, quit
  }

  var list = ListSelection(count: 4, height: 4)
  /// What is selected, so that it stays selected when the list grows above it.
  var selected = Item.practise

  func place(in model: Model) -> Place { .home }

  static func items(in model: Model) -> [Item] {
    model.canContinue ? [.practise, .continueSession, .history, .help, .quit] : [.practise, .history, .help, .quit]
  }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    let items = HomeScreen.items(in: model)
    switch command {
    case .move:
      var moved = self
      _ = moved.list.handle(key)
      if let index = moved.list.selected, items.indices.contains(index) { moved.selected = items[index] }
      model.keep(moved)
      return []
    case .choose:
      model.notices = []
      return open(in: &model)
    default: return []
    }
  }

  private func open(in model: inout Model) -> [Effect] {
    switch selected {
    case .practise: model.show(ScenarioListScreen())
    case .continueSession: return model.continueUnfinished()
    case .history: model.show(HistoryScreen())
    case .help: model.show(HelpScreen(asked: .home))
    case .quit: return model.quit()
    }
    return []
  }

  mutating func layOut(in model: Model) {
    let items = HomeScreen.items(in: model)
    if !items.contains(selected) { selected = .practise }
    let page = Page(model.size)
    // What this is has to be said once: for that the list may be short.
    let wanted =
      model.isFirstStart ? page.body.count - firstWords(in: model, width: page.width).count - 1 : page.body.count
    list.resize(count: items.count, height: min(items.count, wanted >= 3 ? wanted : page.body.count))
    list.select(items.firstIndex(of: selected) ?? 0)
  }

  func draw(in model: Model) -> Frame {
    let page = Page(model.size)
    var frame = page.frame(title: "Hearken", in: model)
    var top = page.body.lowerBound
    let above = intro(in: model, width: page.width, room: page.body.count - list.visible.count)
    for row in above {
      frame.put(row, at: top, column: page.left, limit: page.right)
      top += 1
    }
    page.draw(
      HomeScreen.items(in: model).map { $0.row(in: model) }, selection: list, top: top, width: page.width, in: &frame,
      glyphs: model.glyphs)
    top += list.visible.count
    var below = model.notices.flatMap { flowed($0, Theme.attention, width: page.width, hanging: 2) }
    let room = page.body.upperBound - top
    if room > below.count { below.insert(.blank, at: 0) }
    for row in below.prefix(room) {
      frame.put(row, at: top, column: page.left, limit: page.right)
      top += 1
    }
    return frame
  }

  /// What stands above the list: as much of it as there is room for, with a blank line after it.
  private func intro(in model: Model, width: Int, room: Int) -> [Row] {
    let greeting = flowed("Practise listening to someone who is having a hard time.", width: width)
    let first = firstWords(in: model, width: width)
    let both = first.isEmpty ? greeting : greeting + [.blank] + first
    let all = first.isEmpty ? both : greeting + [.blank] + flowed(Self.howItGoes, width: width) + [.blank] + first
    for rows in [all, both, first] where !rows.isEmpty && rows.count < room { return rows + [.blank] }
    return []
  }

  private static let howItGoes =
    "Someone tells you what weighs on them, and you reply in your own words. Afterwards you see what reached "
    + "them and one thing to try."

  /// What this is, in two sentences, at the first start.
  private func firstWords(in model: Model, width: Int) -> [Row] {
    model.isFirstStart ? flowed(Care.firstStart, width: width) : []
  }
}

extension HomeScreen.Item {
  fileprivate func row(in model: Model) -> ChoiceRow {
    switch self {
    case .practise: ChoiceRow(label: "Practise", remark: "choose someone to listen to")
    case .continueSession: ChoiceRow(label: "Continue with \(model.unfinishedName)", remark: model.unfinishedRemark)
    case .history: ChoiceRow(label: "History", remark: model.historyRemark)
    case .help: ChoiceRow(label: "Help", remark: "every key, and how this works")
    case .quit: ChoiceRow(label: "Quit", remark: "")
    }
  }
}

extension Model {
  /// Whether nobody has practised here before, as far as is known.
  var isFirstStart: Bool { library.isHistoryLoaded && library.summaries.isEmpty && library.unfinished == nil }

  var canContinue: Bool { library.unfinished != nil }

  fileprivate var unfinishedName: String { library.unfinished?.scenario.partner ?? "" }

  /// "4 replies, yesterday"
  fileprivate var unfinishedRemark: String {
    guard let session = library.unfinished else { return "" }
    let last = session.messages.last?.at ?? session.started
    return "\(repliesSoFar(session.replies)), \(TimeWords.day(last, seenFrom: now))"
  }

  fileprivate var historyRemark: String {
    guard library.isHistoryLoaded else { return "" }
    let number = library.summaries.count
    return number == 0 ? "nothing here yet" : counted(number, "conversation", "conversations")
  }
}
