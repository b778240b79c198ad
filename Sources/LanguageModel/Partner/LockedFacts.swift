import Conversation
import RolePlay

/// The facts that the learner has not been told: what may not stand in a prompt, nor in a line.
struct LockedFacts: Sendable {
  private struct Secret {
    var fact: String
    /// Stems of a sentence that tells it, as far as nothing else gives them away.
    var words: Set<String>
    var names: Set<String>

    /// A name gives it away; else two words and a third of them all. A model does not know the fact, so that what it
    /// hits, it hits by chance.
    func isTold(by words: ContentWords) -> Bool {
      let shared = self.words.intersection(words.stems).count
      return shared >= 2 && shared * 3 >= self.words.count || !names.isDisjoint(with: words.stems)
    }
  }

  private let secrets: [Secret]

  init(_ scene: PartnerScene) {
    let said = ContentWords.union(of: [scene.step.line.text] + scene.messages.map(\.text))
    let told = Set(scene.step.state.told)
    secrets = scene.sheet.tellings.compactMap { telling in
      // A name is a secret until it has been said, wherever else the sheet has it.
      let names = telling.words.names.subtracting(said).subtracting(scene.sheet.known)
      let words = telling.words.stems.subtracting(said).subtracting(scene.sheet.everyday)
      guard !told.contains(telling.fact), !words.isEmpty || !names.isEmpty else { return nil }
      return Secret(fact: telling.fact, words: words, names: names)
    }
  }

  /// The id of a fact that a text gives away; `nil` where it gives none.
  func told(by text: String) -> String? {
    let words = ContentWords(of: text)
    return secrets.first { $0.isTold(by: words) }?.fact
  }
}
