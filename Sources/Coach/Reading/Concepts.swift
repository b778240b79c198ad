import English

/// Words that say the same of somebody's life: who takes up "sacked" with "laid off" has listened, and with a
/// word of their own.
enum Concepts {
  /// What `stem` stands for: one stem of its group, or itself.
  static func concept(of stem: String) -> String { table[stem] ?? stem }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for group in groups.pieces(separatedBy: "\n") {
      let stems = group.pieces(separatedBy: " ").map(stem)
      guard let name = stems.first else { continue }
      for stem in stems { table[stem] = name }
    }
    return table
  }()

  private static let groups = """
    fired sacked axed laid dismissed redundant terminated redundancy
    boss manager supervisor
    mum mom mother mam mama
    dad father papa
    husband wife spouse partner
    kid child son daughter boy
    promotion promoted
    quit resign resigned
    email mail letter message text
    shouted yelled screamed shouting
    cried tears sobbed weep crying
    scared afraid frightened terrified fear frightening
    angry furious rage anger fuming livid
    exhausted tired worn drained weary knackered exhaustion empty
    ashamed shame embarrassed humiliated humiliation embarrassing
    ignored overlooked unseen invisible unnoticed unrecognized unappreciated undervalued
    alone lonely isolated loneliness
    lied lie deceived dishonest lying
    sick ill illness disease diagnosis
    died death dead funeral
    money rent mortgage bills wage salary savings grand pounds dollars cash
    argued fight row quarrel argument fought
    silent silence quiet
    laughed joke mocked laughing
    divorce split separated breakup
    betrayed betrayal
    stuck trapped
    unsure uncertain uncertainty
    sleep awake insomnia
    worried worry anxious anxiety nervous
    sad unhappy miserable
    shock shocked stunned
    guilt guilty
    hospital surgery operation ward
    dismissed dismissive brushed
    months weeks
    evening night
    """
}
