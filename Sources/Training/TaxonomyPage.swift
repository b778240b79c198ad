package import Coach
import Conversation

/// The reference of all moves, made from their definitions.
package enum TaxonomyPage {
  package static func text(of definitions: [MoveDefinition]) -> String {
    var parts = [introduction(definitions.count)]
    for dimension in Dimension.allCases {
      let own = definitions.filter { $0.move.dimension == dimension }
      let wanted = dimension.isWanted ? "wanted in a reply" : "wanted low"
      parts.append("## \(dimension.title)\n\n`\(dimension.rawValue)`: \(wanted).")
      parts += own.map(section)
    }
    parts.append("## No dimension\n\nThese moves are named to the learner and counted towards no score.")
    parts += definitions.filter { $0.move.dimension == nil }.map(section)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func introduction(_ count: Int) -> String {
    """
    # The moves

    _This page is written by `Scripts/taxonomy` from `Sources/Coach/Moves`; change it there._

    What a reply does is told in \(count) moves, under the six dimensions of the Lend an Ear study (arXiv 2603.15245). The \
    moves are Hearken's own list, found by reading how people answer. A clause may make several, or one that stands for \
    another: where a move is said to displace others, the clause does not count as those as well.

    The weight says how much a move counts towards its dimension's score, from 0 to 1. In an example, the words in bold \
    make the move where the whole reply does not; in a near-miss, they are the ones that only seem to.
    """
  }

  private static func section(_ definition: MoveDefinition) -> String {
    let move = definition.move
    var facts = ["`\(move.rawValue)`"]
    if move.dimension != nil { facts.append("weight \(decimal(move.weight))") }
    if !definition.displaces.isEmpty {
      facts.append("displaces \(definition.displaces.map { "`\($0.rawValue)`" }.joined(separator: ", "))")
    }
    let idioms = definition.idioms.split(separator: "\n").count
    facts.append(idioms == 0 ? "no idioms" : "\(idioms) \(idioms == 1 ? "idiom" : "idioms")")
    return """
      ### \(move.title.prefix(1).uppercased() + move.title.dropFirst())

      \(facts.joined(separator: " · "))

      \(definition.summary) Sounds like: \(definition.sounds.map { "“\($0)”" }.joined(separator: " · "))

      \(definition.effect)

      \(definition.isNot)

      | it is | it is not |
      |---|---|
      \(rows(definition.examples, definition.nearMisses).joined(separator: "\n"))
      """
  }

  private static func rows(_ left: [MoveDefinition.Example], _ right: [MoveDefinition.Example]) -> [String] {
    (0..<max(left.count, right.count)).map { i in
      "| \(i < left.count ? cell(left[i]) : "") | \(i < right.count ? cell(right[i]) : "") |"
    }
  }

  private static func cell(_ example: MoveDefinition.Example) -> String {
    let scalars = Array(example.reply.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    let isPart = example.span.count < scalars.count
    let marked = isPart ? "**\(text(example.span))**" : text(example.span)
    let reply = text(0..<example.span.lowerBound) + marked + text(example.span.upperBound..<scalars.count)
    return example.partner.map { "_“\($0)”_ – \(reply)" } ?? reply
  }
}
