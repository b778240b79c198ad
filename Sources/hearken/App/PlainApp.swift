import ArgumentParser
import Conversation
import Glibc
import Journal
import LanguageModel
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
  /// There is nothing more to read.
  private var hasEnded = false
  /// Made when somebody is to be asked.
  private var asking: WaitingModel?
  /// That another second has passed of waiting for a language model.
  private var secondPassed: TimerID?

  init(work: FileWork) { self.work = work }

  mutating func run(_ start: Start) throws {
    handle(.started(start))
    var reader = try LineReader(path: "-")
    try hearModel(&reader)
    while !isFinished, !hasEnded {
      if let prompt = PlainView.prompt(model) { Output.write(prompt, to: STDOUT_FILENO) }
      try takeLine(&reader)
      try hearModel(&reader)
    }
    if let problem = model.unsaved {
      Output.lost(problem)
      throw ExitCode(1)
    }
  }

  private mutating func takeLine(_ reader: inout LineReader) throws {
    let line = try reader.next()
    // The end of what somebody types leaves the cursor behind the prompt.
    if line == nil, PlainView.prompt(model) != nil { Output.print("") }
    handle(.clock(now: Clock.now(), seed: Clock.seed()))
    switch line {
    case .bytes(let bytes): handle(.line(text(bytes)))
    case .tooLong: Output.error("hearken: a line of more than \(LineReader.longestLine >> 20) MB was left out.")
    case nil:
      handle(.endOfInput)
      hasEnded = true
    }
  }

  private mutating func handle(_ event: Event) {
    var waiting = [event]
    while !waiting.isEmpty {
      for effect in update(&model, waiting.removeFirst()) {
        switch effect {
        case .quit: isFinished = true
        case .startTimer(.thinking(let turn), _): secondPassed = .thinking(turn)
        case .startTimer(.partnerTyping(let answer), _): waiting.append(.timer(.partnerTyping(answer)))
        default:
          if let command = ModelCommand(effect) {
            ask(command)
          } else if let answer = work.perform(effect) {
            waiting.append(answer)
          }
        }
      }
      let lines = PlainView.lines(model)
      for line in lines.dropFirst(linesPrinted) { say(line) }
      linesPrinted = max(linesPrinted, lines.count)
    }
  }

  private mutating func ask(_ command: ModelCommand) {
    let model = asking ?? WaitingModel()
    asking = model
    model.send(command)
  }

  /// Waits while a language model looks for the partner's words. Who types may write on, or send an empty line to wait
  /// no longer.
  private mutating func hearModel(_ reader: inout LineReader) throws {
    var nextSecond = Clock.uptime + 1
    while !isFinished, model.isPartnerSpeaking, let asking {
      let event = asking.next(within: Environment.hasTerminal ? 0.05 : 1)
      handle(.clock(now: Clock.now(), seed: Clock.seed()))
      if let event { handle(.model(event)) }
      if Clock.uptime >= nextSecond, let timer = secondPassed {
        nextSecond += 1
        secondPassed = nil
        handle(.timer(timer))
      }
      if Environment.hasTerminal, !hasEnded, model.isPartnerSpeaking, hasInput { try takeLine(&reader) }
    }
  }

  /// Whether a line, or the end, can be read without waiting.
  private var hasInput: Bool {
    var waited = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, 0) > 0
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
