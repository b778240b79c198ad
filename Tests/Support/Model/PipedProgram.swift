internal import Foundation
internal import Glibc

/// A program that is talked to by lines over pipes. Killed, if need be, with the value.
public final class PipedProgram {
  private let program = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private var unread: [UInt8] = []
  /// Everything that it wrote, as it was.
  public private(set) var written: [UInt8] = []

  /// - Parameters:
  ///   - path: of the executable.
  ///   - environment: the whole of it.
  public init(_ path: String, arguments: [String] = [], environment: [String: String]) throws {
    program.executableURL = URL(fileURLWithPath: path)
    program.arguments = arguments
    program.environment = environment
    program.standardInput = input
    program.standardOutput = output
    program.standardError = errors
    try program.run()
  }

  deinit { if program.isRunning { kill(program.processIdentifier, SIGKILL) } }

  public var process: Int32 { program.processIdentifier }

  public func send(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

  public func closeInput() throws { try input.fileHandleForWriting.close() }

  /// The next line that it writes; `nil` where none comes in time.
  public func line(seconds: Double = 15) -> [UInt8]? {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        defer { unread.removeFirst(end + 1) }
        return Array(unread[..<end])
      }
      let left = deadline.timeIntervalSinceNow
      let descriptor = output.fileHandleForReading.fileDescriptor
      var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&waited, 1, Int32(left * 1_000) + 1) > 0 else { return nil }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return nil }
      unread += buffer[..<count]
      written += buffer[..<count]
    }
  }

  /// What it wrote to standard error; waits until it has ended.
  public func errorOutput() -> String {
    String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// Waits for it to end; `nil` where it does not in time.
  public func exitStatus(seconds: Double = 10) -> ExitStatus? {
    let deadline = Date().addingTimeInterval(seconds)
    while program.isRunning {
      if Date() > deadline { return nil }
      usleep(1_000)
    }
    let code = Int(program.terminationStatus)
    return program.terminationReason == .exit ? .exited(code) : .signalled(code)
  }
}
