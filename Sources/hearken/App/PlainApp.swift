import ArgumentParser
import Conversation
import Glibc
import Journal
import Practice

/// Plain mode: the same app with lines in and lines out. Everything is done in order on one thread; the
/// partner does not pretend to type.
struct PlainApp {
  private var model = Model()
  private let work: FileWork
  private var linesPrinted = 0
  private var isFinished = false

  init(work: FileWork) { self.work = work }

  mutating func run(_ start: Start) throws {
    handle(.started(start))
    var reader = try LineReader(path: "-")
    while !isFinished {
      let line = try reader.next()
      handle(.clock(now: Clock.now(), seed: Clock.seed()))
      switch line {
      case .bytes(let bytes): handle(.line(text(bytes)))
      case .tooLong: Output.error("hearken: a line of more than \(LineReader.longestLine >> 20) MB was left out.")
      case nil:
        handle(.endOfInput)
        isFinished = true
      }
    }
    if model.hasUnsaved { throw ExitCode(1) }
  }

  private mutating func handle(_ event: Event) {
    var waiting = [event]
    while !waiting.isEmpty {
      for effect in update(&model, waiting.removeFirst()) {
        switch effect {
        case .quit: isFinished = true
        case .startTimer(.partnerTyping(let answer), _): waiting.append(.timer(.partnerTyping(answer)))
        default: if let answer = work.perform(effect) { waiting.append(answer) }
        }
      }
      let lines = PlainView.lines(model)
      for line in lines.dropFirst(linesPrinted) { Output.print(line) }
      linesPrinted = max(linesPrinted, lines.count)
    }
  }

  /// A line as UTF-8, without the carriage return that other systems put at its end.
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
