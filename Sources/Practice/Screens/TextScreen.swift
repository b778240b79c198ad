import TextGrid

/// A long text on a screen: its rows, built anew only when the width or what is shown changes, and how far they
/// are scrolled.
struct TextPane: Sendable {
  private(set) var rows: [Row] = []
  var scroll = ScrollOffset()
  private var width: Int?
  private var variant = 0

  mutating func fit(_ page: Page, variant: Int, build: (_ width: Int) -> [Row]) {
    if width != page.width || self.variant != variant {
      rows = build(page.width)
      width = page.width
      self.variant = variant
    }
    scroll.resize(count: rows.count, height: page.body.count)
  }
}

/// A screen that is one long text.
protocol TextScreen: Screen {
  var pane: TextPane { get set }
  func title(in model: Model) -> String
  /// The text; it may depend on the width and the `variant`, and on nothing else that changes.
  func rows(in model: Model, width: Int) -> [Row]
  var variant: Int { get }
}

extension TextScreen {
  var variant: Int { 0 }

  mutating func layOut(in model: Model) {
    let screen = self
    pane.fit(Page(model.size), variant: variant) { screen.rows(in: model, width: $0) }
  }

  func draw(in model: Model) -> Frame {
    let page = Page(model.size)
    var frame = page.frame(title: title(in: model), in: model)
    page.draw(pane.rows, from: pane.scroll.first, in: &frame, glyphs: model.glyphs)
    return frame
  }

  func scrolled(by key: Key) -> Self {
    var copy = self
    _ = copy.pane.scroll.handle(key)
    return copy
  }
}
