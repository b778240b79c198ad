internal import Conversation
internal import Foundation

/// Sends lines that nobody would think of through `hearken score`, and holds every answer against its line.
public struct ScoreFuzz {
  public private(set) var complaints: [String] = []
  /// Lines that were answered with scores.
  public private(set) var scored = 0
  /// Lines that were reported as unreadable.
  public private(set) var refused = 0
  public private(set) var seconds = 0.0

  private struct Input: Decodable {
    struct Entry: Decodable { var text: String }
    var messages: [Entry]
  }

  private struct Output: Decodable {
    struct Score: Decodable { var score: Double }
    struct Place: Decodable { var message: Int }
    var dimensions: [String: Score]
    var places: [Place]
    var readings: [Reading]

    enum CodingKeys: CodingKey { case dimensions, readings }

    init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      dimensions = try box.decode([String: Score].self, forKey: .dimensions)
      places = try box.decode([Place].self, forKey: .readings)
      readings = try box.decode([Reading].self, forKey: .readings)
    }
  }

  /// - Parameters:
  ///   - program: the path of `hearken`.
  ///   - seconds: the program is ended after so long, which is a complaint.
  public init(program: String, lines count: Int, seed: UInt64, from texts: [String], patience: Double) throws {
    let folder = try HermeticFolder()
    let files = ["in", "out", "err"].map { folder.url.appendingPathComponent("tmp/fuzz.\($0)") }
    var lines: [[UInt8]] = []
    for index in 0..<count {
      var fuzz = FuzzedLine(seed: seed &+ UInt64(index), from: texts)
      lines.append(fuzz.next(id: "r\(index + 1)"))
    }
    try Data(lines.joined(separator: [0x0A])).write(to: files[0])
    let start = Date()
    let script = #"exec "$1" score --jobs 2 "$2" >"$3" 2>"$4""#
    let pty = try PTY(
      ["/bin/sh", "-c", script, "sh", program] + files.map(\.path), environment: folder.environment, folder: folder.home
    ) { _ in }
    let status = try pty.exitStatus(seconds: patience)
    seconds = Date().timeIntervalSince(start)
    if status != .exited(0), status != .exited(1) { complaints.append("hearken score ended with \(status)") }
    let answers = try Data(contentsOf: files[1]).split(separator: 0x0A)
    let errors = try Data(contentsOf: files[2]).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    for error in errors where Self.number(error) == nil || error.unicodeScalars.contains(where: \.isControl) {
      complaints.append("a complaint that steers or is cut: \(error.debugDescription)")
    }
    compare(lines, answers: answers, refusals: Set(errors.compactMap(Self.number)))
  }

  /// The number of the line that a complaint is about.
  private static func number(_ complaint: String) -> Int? {
    guard complaint.hasPrefix("line ") else { return nil }
    return Int(complaint.dropFirst(5).prefix { $0 != ":" })
  }

  private mutating func compare(_ lines: [[UInt8]], answers: [Data], refusals: Set<Int>) {
    var next = 0
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      if refusals.contains(index + 1) {
        refused += 1
        continue
      }
      guard next < answers.count else {
        complaints.append("line \(index + 1): no answer")
        return
      }
      check(answers[next], of: line, number: index + 1)
      next += 1
      scored += 1
    }
    if next < answers.count { complaints.append("\(answers.count - next) answers too many") }
  }

  private mutating func check(_ answer: Data, of line: [UInt8], number: Int) {
    guard let input = try? JSONDecoder().decode(Input.self, from: Data(line)),
      let output = try? JSONDecoder().decode(Output.self, from: answer)
    else {
      complaints.append("line \(number): not to be read back")
      return
    }
    if output.dimensions.count != 6 || !output.dimensions.values.allSatisfy({ (1...5).contains($0.score) }) {
      complaints.append("line \(number): scores")
    }
    for (place, reading) in zip(output.places, output.readings) {
      guard input.messages.indices.contains(place.message) else {
        complaints.append("line \(number): message \(place.message)")
        continue
      }
      complaints += problems(of: reading, of: input.messages[place.message].text).map { "line \(number): \($0)" }
    }
  }
}
