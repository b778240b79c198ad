import Coach
import Conversation
import Journal

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line of `hearken score`: the shapes of what comes in and what goes out.
enum Scoring {
  enum Outcome: Sendable {
    case scored(String)
    case failed(String)
    case blank
  }

  static func score(_ line: LineReader.Line, number: Int) -> Outcome {
    switch line {
    case .tooLong:
      return .failed("line \(number): longer than \(LineReader.longestLine >> 20) MB; split the conversation.")
    case .bytes(let bytes):
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return .blank }
      do {
        let input = try JSONDecoder().decode(ScoreInput.self, from: Data(bytes))
        return .scored(try JSONText.line(score(input)))
      } catch {
        let reason = decodingReason(error, noObject: "not a JSON object; each line holds one conversation.")
        return .failed("line \(number): \(reason.harmless)")
      }
    }
  }

  static func score(_ input: ScoreInput) -> ScoreOutput {
    var messages = input.messages.map { Message($0.role, $0.text) }
    var said: [String] = []
    for i in messages.indices {
      switch messages[i].role {
      case .partner: said.append(messages[i].text)
      case .learner:
        messages[i].reading = Coach.standard.read(
          messages[i].text, after: said.last, earlier: Array(said.dropLast()))
      }
    }
    let assessment = Coach.standard.assess(messages)
    return ScoreOutput(
      id: input.id, engine: Coach.engine, judged: assessment.judged,
      dimensions: Dictionary(
        uniqueKeysWithValues: assessment.scores.map {
          ($0.dimension.rawValue, ScoreOutput.Score(score: rounded($0.score, 2), certainty: $0.certainty))
        }),
      readings: messages.enumerated().compactMap { index, message in
        message.reading.map { ScoreOutput.MessageReading(message: index, reading: $0) }
      })
  }

  private static func rounded(_ value: Double, _ digits: Int) -> Double {
    let scale = digits == 2 ? 100.0 : 1000.0
    return (value * scale).rounded() / scale
  }

}

/// `{"id", "messages": [{"role", "text"}]}`; an id is a text or a whole number and comes back as it came.
struct ScoreInput: Decodable, Sendable {
  struct Entry: Decodable, Sendable {
    var role: Role
    var text: String
  }
  var id: ConversationID
  var messages: [Entry]
}

enum ConversationID: Codable, Sendable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if let number = try? box.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try box.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.singleValueContainer()
    switch self {
    case .text(let text): try box.encode(text)
    case .number(let number): try box.encode(number)
    }
  }
}

struct ScoreOutput: Encodable, Sendable {
  struct Score: Encodable, Sendable {
    var score: Double
    var certainty: Certainty
  }

  struct MessageReading: Encodable, Sendable {
    /// Index into the conversation's messages.
    var message: Int
    var reading: Reading

    enum CodingKeys: CodingKey { case message, clauses, distortions }

    func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: CodingKeys.self)
      try box.encode(message, forKey: .message)
      try box.encode(reading.clauses, forKey: .clauses)
      try box.encode(reading.distortions, forKey: .distortions)
    }
  }

  var id: ConversationID
  var engine: Engine
  var judged: Bool
  var dimensions: [String: Score]
  var readings: [MessageReading]
}
