import English

/// A sheet's lines and the plain ones, as places in one book.
struct Script: Sendable {
  var book = LineBook()
  let opening: [Int]
  let reactions: [BandedPool]
  let facts: [FactLines]
  let corrections: [[Int]]
  let beats: [[Int]]
  let endings: [[Int]]
  private let edges: [Edge: [Int]]
  private let defaultEdges: [Edge: [Int]]
  let continuers, stung, considering, guarded, again, leaving: [Int]
  let howAreYou: BandedPool
  /// The sheet's fallback lines that hold always.
  let anything: BandedPool
  /// Lines that thank: never said to something unkind.
  let thanking: Set<Int>
  /// The first sentence of each of a fact's lines that has more, by place in the book.
  let short: [Int: String]

  struct FactLines: Sendable {
    var says: BandedPool
    var all, guards, again: [Int]
    var then: [[Int]]
  }

  init(_ scenario: Scenario) {
    var book = LineBook()
    opening = book.add(scenario.opening.says)
    reactions = scenario.reactions.map { book.add($0.says) }
    facts = scenario.facts.map { fact in
      FactLines(
        says: book.add(fact.says), all: book.add(fact.says.all), guards: book.add(fact.guardLines),
        again: book.add(fact.again), then: fact.then.map { book.add($0.says) })
    }
    corrections = scenario.corrections.map { book.add($0.says) }
    beats = scenario.beats.map { book.add($0.says) }
    endings = scenario.endings.map { book.add($0.says) }
    var own: [Edge: [Int]] = [:]
    var plain: [Edge: [Int]] = [:]
    // In a fixed order: places in the book are part of a state.
    for edge in Edge.allCases {
      own[edge] = book.add(scenario.edges[edge] ?? [])
      let texts =
        edge == .wrongName ? DefaultLines.wrongName(scenario.persona.name) : DefaultLines.edges[edge]
      plain[edge] = book.add(texts: texts ?? [])
    }
    edges = own
    defaultEdges = plain
    continuers = book.add(texts: DefaultLines.continuers)
    stung = book.add(texts: DefaultLines.stung)
    considering = book.add(texts: DefaultLines.considering)
    guarded = book.add(texts: DefaultLines.guarded)
    again = book.add(texts: DefaultLines.again)
    leaving = book.add(texts: DefaultLines.leaving)
    howAreYou = BandedPool(
      low: book.add(texts: DefaultLines.howAreYou[.low] ?? []),
      middle: book.add(texts: DefaultLines.howAreYou[.middle] ?? []),
      high: book.add(texts: DefaultLines.howAreYou[.high] ?? []))
    let always = scenario.reactions.indices.filter {
      scenario.reactions[$0].to == .anything && scenario.reactions[$0].conditions == 0
        && (scenario.reactions[$0].nth ?? 1) == 1
    }
    let pools = reactions
    anything = BandedPool(
      low: always.flatMap { pools[$0].low }, middle: always.flatMap { pools[$0].middle },
      high: always.flatMap { pools[$0].high })
    var short: [Int: String] = [:]
    for place in facts.flatMap(\.all) { short[place] = Self.firstSentence(of: book.lines[place].text) }
    self.short = short
    thanking = Set(book.lines.indices.filter { Self.thanks(book.lines[$0].text) })
    self.book = book
  }

  /// The sheet's lines for an edge first, then the plain ones.
  func pools(for edge: Edge) -> [[Int]] { [edges[edge] ?? [], defaultEdges[edge] ?? []] }

  /// The lines that the sheet itself has.
  var ownLines: [Int] {
    let told = facts.flatMap { $0.all + $0.guards + $0.again + $0.then.flatMap { $0 } }
    let felt = reactions.flatMap { $0.low + $0.middle + $0.high }
    let rest = corrections + beats + endings + Array(edges.values) + [opening]
    return Set(told + felt + rest.flatMap { $0 }).sorted()
  }

  /// Every set of lines that one is chosen from.
  var pools: [[Int]] {
    var pools = reactions.flatMap { [$0.low, $0.middle, $0.high] }
    for fact in facts {
      pools += [fact.says.low, fact.says.middle, fact.says.high, fact.all, fact.guards, fact.again]
      pools += fact.then
    }
    pools += corrections + beats + endings + Array(edges.values) + Array(defaultEdges.values)
    pools += [opening, continuers, stung, considering, guarded, again, leaving]
    pools += [howAreYou.low, howAreYou.middle, howAreYou.high, anything.low, anything.middle, anything.high]
    return pools
  }

  func line(_ place: Int) -> Line { book.lines[place] }

  /// The first sentence of a text that has more than one; `nil` where it asks, is the whole, or says too little by itself:
  /// "A hub."
  static func firstSentence(of text: String) -> String? {
    guard let sentence = beginning(of: text), words(of: sentence).count >= shortest else { return nil }
    return sentence
  }

  private static let shortest = 5

  private static func beginning(of text: String) -> String? {
    var end: String.Index?
    for index in text.indices {
      let next = text.index(after: index)
      if ".!…".contains(text[index]) {
        end = next
      } else if end == index, "'’”\"".contains(text[index]) {
        end = next
      } else if end == index, text[index].isWhitespace {
        return String(text[..<index])
      } else if text[index] == "?" {
        return nil
      }
    }
    return nil
  }

  static func thanks(_ text: String) -> Bool {
    let bytes = Array(text.lowercased().utf8)
    return thanksWords.contains { word in
      guard bytes.count >= word.count else { return false }
      return (0...bytes.count - word.count).contains {
        bytes[$0] == word[0] && bytes[$0...].starts(with: word)
      }
    }
  }

  private static let thanksWords = ["thank", "appreciate", "grateful", "means a lot"].map { Array($0.utf8) }
}
