import ArgumentParser
import Conversation
import Glibc
import Journal
import Practice
import TextGrid

/// Plain mode: the same app with lines in and lines out. Everything is done in order on one thread; the
/// partner does not pretend to type.
struct PlainApp {
  private var model = Model()
  private let work: FileWork
  private var linesPrinted = 0
  /// Where a terminal shows the lines: cells in a row, so that no word is cut there. Elsewhere lines stay whole.
  private let columns = Environment.hasTerminal ? Environment.columns : nil
  private var isFinished = false

  init(work: FileWork) { self.work = work }

  mutating func run(_ start: Start) throws {
    handle(.started(start))
    var reader = try LineReader(path: "-")
    while !isFinished {
      if let prompt = PlainView.prompt(model) { Output.write(prompt, to: STDOUT_FILENO) }
      let line = try reader.next()
      // The end of what somebody types leaves the cursor behind the prompt.
      if line == nil, PlainView.prompt(model) != nil { Output.print("") }
      handle(.clock(now: Clock.now(), seed: Clock.seed()))
      switch line {
      case .bytes(let bytes): handle(.line(text(bytes)))
      case .tooLong: Output.error("hearken: a line of more than \(LineReader.longestLine >> 20) MB was left out.")
      case nil:
        handle(.endOfInput)
        isFinished = true
      }
    }
    if let problem = model.unsaved {
      Output.lost(problem)
      throw ExitCode(1)
    }
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
      for line in lines.dropFirst(linesPrinted) { say(line) }
      linesPrinted = max(linesPrinted, lines.count)
    }
  }

  private func say(_ line: PlainView.Line) {
    for part in columns.map({ wrap(line.text, width: $0) }) ?? [line.text] {
      if line.isProblem { Output.error(part) } else { Output.print(part) }
    }
  }

  /// A line as UTF-8, without the carriage return that other systems put at its end.
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
