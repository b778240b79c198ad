import English
import Testing

@testable import RolePlay

@Suite struct SynonymsTests {
  @Test func noWordStandsInTwoGroups() {
    var groups: [String: Set<Int>] = [:]
    for (index, group) in Synonyms.groups.enumerated() {
      for word in group { groups[stem(word), default: []].insert(index) }
    }
    #expect(groups.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func widerWordsAreKnown() {
    let names = Set(Synonyms.groups.compactMap(\.first)).union(Idioms.meanings)
    for (narrow, wide) in Synonyms.wider {
      #expect(names.contains(narrow), "\(narrow)")
      #expect(names.contains(wide), "\(wide)")
    }
  }
}
