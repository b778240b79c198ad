import Coach
import TextGrid

/// Every key, read from the one table; those of the screen that was asked about come first.
struct HelpScreen: TextScreen {
  let asked: Place
  var pane = TextPane()

  init(asked: Place) { self.asked = asked }

  func place(in model: Model) -> Place { .help }
  func title(in model: Model) -> String { "Help" }

  func perform(_ command: Command, _ key: Key, in model: inout Model) -> [Effect] {
    if command == .move { model.keep(scrolled(by: key)) }
    return []
  }

  func rows(in model: Model, width: Int) -> [Row] {
    let sections = KeyTable.sections
    let first = sections.filter { $0.places.contains(asked) }
    let others = sections.filter { !$0.places.contains(asked) }
    let keysHere = first.flatMap { rows(of: $0, width: width) + [.blank] }
    let keysElsewhere = others.flatMap { rows(of: $0, width: width) + [.blank] }
    let about = about(width: width)
    // Who asks on the first screen asks about Hearken; who asks anywhere else, about the keys.
    return (asked == .home ? about + keysHere : keysHere + about) + keysElsewhere.dropLast()
  }

  private func about(width: Int) -> [Row] {
    flowed("What this is", Theme.heading, width: width) + flowed(HelpScreen.howItWorks, width: width) + [.blank]
      + flowed(Care.firstStart, width: width) + [.blank]
  }

  private static let howItWorks =
    "Someone tells you what weighs on them, and you reply in your own words. Nothing is ever written for you. "
    + "When you finish, the coach tells you what reached them and one thing to try, with your own sentences as evidence."

  private func rows(of section: KeyTable.Section, width: Int) -> [Row] {
    flowed(section.title, Theme.heading, width: width) + section.bindings.flatMap { rows(of: $0, width: width) }
  }

  private func rows(of binding: Binding, width: Int) -> [Row] {
    let keys = binding.keys.map(\.name).joined(separator: ", ")
    let column = 24
    guard width >= 60 else {
      return flowed([Span(keys + ": ", Theme.title), Span(binding.help)], width: width, hanging: 2)
    }
    let left = flowed(keys, width: column - 2)
    let right = flowed(binding.help, width: width - column - 2)
    return (0..<max(left.count, right.count)).map { index in
      let keys = index < left.count ? left[index].text : ""
      return Row([Span("  " + padded(keys, to: column))] + (index < right.count ? right[index].spans : []))
    }
  }
}
