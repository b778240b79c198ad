internal import CTerminal
public import Foundation
internal import Glibc

/// A program on a pseudo terminal.
///
/// Whatever waits keeps reading, because a program that ends waits until its output was read. Every wait has
/// a deadline, and a program that outlives its `PTY` is killed. Belongs to one test.
public final class PTY {
  public let process: Int32
  private let descriptor: Int32
  private let received: ([UInt8]) -> Void
  public private(set) var status: ExitStatus?
  private var isHungUp = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: an absolute path and arguments.
  ///   - environment: the whole of it.
  ///   - received: takes what the program sends.
  /// - Throws: `PTYError` if no pseudo terminal is left.
  public init(
    _ command: [String], environment: [String: String], rows: Int = 24, columns: Int = 80, folder: URL? = nil,
    received: @escaping ([UInt8]) -> Void
  ) throws {
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: Int32 = 0
    descriptor = ct_pty_spawn(
      Int32(rows), Int32(columns), command.first ?? "", &arguments, &variables, folder?.path, &process)
    if descriptor < 0 { throw PTYError.noTerminal }
    self.process = process
    self.received = received
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if status == nil {
      Glibc.kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    if !isHungUp { close(descriptor) }
  }

  /// Takes the terminal away, as closing its window does. Nothing can be sent or read any more.
  public func hangUp() {
    isHungUp = true
    close(descriptor)
  }

  /// The modes of the terminal now.
  public var modes: TerminalModes? { isHungUp ? nil : TerminalModes(descriptor: descriptor) }

  /// Waits until the condition holds, asking it after whatever is read. Returns whether it came to hold in
  /// time.
  public func wait(seconds: Double, until condition: () -> Bool) -> Bool {
    let deadline = Date().addingTimeInterval(seconds)
    while !condition() {
      let left = deadline.timeIntervalSinceNow
      if left <= 0 { return false }
      readAvailable(milliseconds: Int32(min(left * 1_000, 20)) + 1)
    }
    return true
  }

  /// Sends bytes as typed, reading meanwhile so that neither side waits for the other.
  public func send(_ bytes: [UInt8], seconds: Double = 20) throws {
    var rest = bytes[...]
    let deadline = Date().addingTimeInterval(seconds)
    while !rest.isEmpty {
      if isHungUp { throw PTYError.gone }
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, min($0.count, 4_096)) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN && errno != EINTR {
        throw PTYError.gone
      }
      readAvailable(milliseconds: count > 0 ? 0 : 5)
      if Date() > deadline { throw PTYError.deaf }
    }
  }

  public func resize(rows: Int, columns: Int) {
    _ = ct_pty_resize(descriptor, Int32(rows), Int32(columns))
  }

  public func signal(_ number: Int32) { Glibc.kill(process, number) }

  /// Waits for the program to end.
  /// - Throws: `PTYError.outlived` after killing it, if it does not end in time.
  public func exitStatus(seconds: Double = 10) throws -> ExitStatus {
    if let status { return status }
    let ended = wait(seconds: seconds) {
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { return false }
      self.status = ExitStatus(waitStatus: status)
      return true
    }
    readAvailable(milliseconds: 0)
    if !ended {
      signal(SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
      status = .signalled(Int(SIGKILL))
      throw PTYError.outlived
    }
    return status ?? .signalled(Int(SIGKILL))
  }

  private func readAvailable(milliseconds: Int32) {
    guard !isHungUp else {
      usleep(1_000)
      return
    }
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      received(Array(buffer[..<count]))
    } else if milliseconds > 0 {
      usleep(1_000)  // the program has closed its end: poll no longer waits
    }
  }
}

public enum PTYError: Error, CustomStringConvertible {
  case noTerminal, gone, deaf, outlived

  public var description: String {
    switch self {
    case .noTerminal: "no pseudo terminal could be opened"
    case .gone: "the program has closed its terminal"
    case .deaf: "the program does not read what it is sent"
    case .outlived: "the program did not end in time and was killed"
    }
  }
}
