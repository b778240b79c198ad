import Conversation
package import Foundation

/// A sentence and the tactics that somebody found in it.
package struct TaggedSentence: Sendable {
  package var sentence: String
  /// What the partner said before it, where that is known.
  package var partner: String?
  package var tactics: Set<String>
}

/// Other people's data, which the coach is measured on and never trained from.
package struct EvaluationData: Sendable {
  /// `lend-an-ear-dev.jsonl`.
  package let conversations: [RatedConversation]
  /// `mint-tactics-dev.jsonl`: sentences of replies, tagged by people.
  package let mint: [TaggedSentence]
  /// `lend-an-ear-dev-sentence-tactics.jsonl`: the learners' sentences, tagged by a machine.
  package let machineTagged: [TaggedSentence]

  /// - Throws: `Problem` where a file cannot be read, `CorpusProblems` where its lines cannot.
  package init(folder: URL) throws {
    conversations = try Self.lines("lend-an-ear-dev.jsonl", of: folder)
    let mint: [MintLine] = try Self.lines("mint-tactics-dev.jsonl", of: folder)
    self.mint = mint.map { line in
      TaggedSentence(sentence: line.sentence, partner: nil, tactics: Set(line.tactics.filter { $0.value > 0 }.keys))
    }
    let tagged: [MachineLine] = try Self.lines("lend-an-ear-dev-sentence-tactics.jsonl", of: folder)
    let talks = Dictionary(conversations.map { ($0.id, $0.messages) }, uniquingKeysWith: { first, _ in first })
    machineTagged = tagged.map { line in
      TaggedSentence(
        sentence: line.sentence, partner: Self.partner(before: line.turn, in: talks[line.conversation] ?? []),
        tactics: Set(line.tactics))
    }
    for rater in Rater.experts + Rater.languageModels + [.crowd] {
      for talk in conversations {
        for dimension in Conversation.Dimension.allCases where talk.rating(of: rater, dimension) == nil {
          throw Problem(
            "lend-an-ear-dev.jsonl: \(talk.id): \(rater.rawValue) gave no \(dimension.rawValue).",
            remedy: "Use conversations that everybody rated.")
        }
      }
    }
  }

  private static func lines<Value: Decodable>(_ name: String, of folder: URL) throws -> [Value] {
    let read = try JSONLines<Value>(folder.appending(path: name))
    guard read.problems.isEmpty else { throw CorpusProblems(problems: read.problems) }
    return read.lines.map(\.value)
  }

  /// What the partner said before the learner's reply number `turn`, counted from 1.
  private static func partner(before turn: Int, in messages: [Message]) -> String? {
    var replies = 0
    var last: String?
    for message in messages {
      switch message.role {
      case .partner: last = message.text
      case .learner:
        replies += 1
        if replies == turn { return last }
      }
    }
    return nil
  }
}

private struct MintLine: Decodable {
  var sentence: String
  var tactics: [String: Int]
}

private struct MachineLine: Decodable {
  var conversation: String
  var turn: Int
  var sentence: String
  var tactics: [String]
}
