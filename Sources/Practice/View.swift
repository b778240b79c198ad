public import TextGrid

/// What the screen should show. Pure: the same model gives the same frame.
public func view(_ model: Model) -> Frame {
  let frame = model.drawn()
  return model.glyphs.ascii ? frame.inASCII() : frame
}

extension Model {
  fileprivate func drawn() -> Frame {
    guard size.rows >= Page.smallest.rows, size.columns >= Page.smallest.columns else { return tooSmall() }
    return screen.draw(in: self)
  }

  private func tooSmall() -> Frame {
    var frame = Frame(size: size)
    let needed = "\(Page.smallest.columns) by \(Page.smallest.rows)"
    let text = size.columns >= 40 ? "Too small: Hearken needs \(needed)." : "Needs \(needed)."
    frame.put(text, row: 0, column: 0)
    return frame
  }
}

extension Model {
  /// Fits what the screen in view remembers (selection, scrolling, wrapped lines) to the model and the window.
  mutating func layOut() {
    guard mode == .screen, var screen = screens.popLast() else { return }
    // How many rows the reply takes decides how many are left for the rest.
    reply.columns = ConversationScreen.replyWidth(ConversationScreen.page(size))
    screen.layOut(in: self)
    screens.append(screen)
  }
}
