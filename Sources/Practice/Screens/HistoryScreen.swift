import Conversation
import TextGrid

/// Every conversation in the journal, newest first.
struct HistoryScreen: Screen {
  var list = ListSelection(count: 0, height: 1)

  func place(in model: Model) -> Place { .history }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    switch command {
    case .move:
      var moved = self
      _ = moved.list.handle(key)
      model.keep(moved)
    case .choose:
      guard let summary = selected(in: model) else { return [] }
      return [.loadSession(id: summary.id)]
    case .delete:
      guard let summary = selected(in: model) else { return [] }
      return model.delete(summary)
    case .undoDelete: return model.undoDelete()
    default: break
    }
    return []
  }

  private func selected(in model: Model) -> SessionSummary? {
    guard let index = list.selected, model.library.summaries.indices.contains(index) else { return nil }
    return model.library.summaries[index]
  }

  mutating func layOut(in model: Model) {
    list.resize(count: model.library.summaries.count, height: Page(model.size).body.count)
  }

  func draw(in model: Model) -> Frame {
    let page = Page(model.size)
    let summaries = model.library.summaries
    var frame = page.frame(title: "History", in: model)
    guard !summaries.isEmpty else {
      let text =
        model.library.isHistoryLoaded
        ? "No conversations yet. Choose Practise on the home screen; when you have talked with someone, "
          + "you find it here." : "Loading\(model.glyphs.more)"
      page.draw(flowed(text, width: page.width), from: 0, in: &frame, glyphs: model.glyphs)
      return frame
    }
    page.draw(
      summaries.map { $0.row(in: model) }, selection: list, top: page.body.lowerBound, width: page.width, in: &frame,
      glyphs: model.glyphs)
    return frame
  }
}

extension SessionSummary {
  fileprivate func row(in model: Model) -> ChoiceRow {
    let when = "\(TimeWords.day(started, seenFrom: model.now)) \(TimeWords.clock(started))"
    let facts = [scenario.title, repliesSoFar(replies)] + (ended == nil ? ["not finished"] : [])
    return ChoiceRow(
      label: "\(scenario.partner), \(when)", remark: facts.joined(separator: model.glyphs.separator), mayBeCut: true)
  }
}

extension Model {
  /// Into the trash, at once; `u` brings it back.
  fileprivate mutating func delete(_ summary: SessionSummary) -> [Effect] {
    library.summaries.removeAll { $0.id == summary.id }
    if library.unfinished?.id == summary.id { library.unfinished = nil }
    library.trashed.append(summary)
    flash = "Moved to the trash. Press u to bring it back."
    return [.moveToTrash(id: summary.id)]
  }

  fileprivate mutating func undoDelete() -> [Effect] {
    guard let summary = library.trashed.popLast() else { return [] }
    let place = library.summaries.firstIndex { $0.started < summary.started } ?? library.summaries.count
    library.summaries.insert(summary, at: place)
    flash = "It is back."
    return [.restoreFromTrash(id: summary.id)]
  }
}
