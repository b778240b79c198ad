import Coach
import Foundation
import Testing

@testable import Training

@Suite struct TaxonomyPageTests {
  @Test func thePageIsWhatTheMovesSay() throws {
    let page = Repository.root.appending(path: "Documentation/Taxonomy.md")
    #expect(
      try String(contentsOf: page, encoding: .utf8) == TaxonomyPage.text(of: MoveCatalogue.all), "run Scripts/taxonomy")
  }

  @Test func marksAreShownInBold() {
    let page = TaxonomyPage.text(of: MoveCatalogue.all)
    #expect(page.contains("| Ten hours on your feet, **I'm sorry.** |"))
    #expect(page.contains("| That's rough. **You've got this!** |"))
  }
}
