import Glibc
import LanguageModel

/// One run of `hearken-model`, with a pipe to it and a pipe from it.
final class ModelChild: Sendable {
  private let process: pid_t
  private let input: Int32
  private let output: Int32

  /// More than any answer has; what is longer is none.
  private static let longestLine = 64 << 20

  /// - Throws: the number of the system's error.
  init(_ program: String) throws(SystemError) {
    let (childInput, input) = try Self.pipe()
    let (output, childOutput): (Int32, Int32)
    do { (output, childOutput) = try Self.pipe() } catch {
      close(childInput)
      close(input)
      throw error
    }
    defer {
      close(childInput)
      close(childOutput)
    }
    do { process = try Self.spawn(program, input: childInput, output: childOutput) } catch {
      close(input)
      close(output)
      throw error
    }
    (self.input, self.output) = (input, output)
  }

  /// Writes one line. Waits while the pipe is full; a reader that is gone is noticed by who listens.
  func write(_ line: String) {
    withoutBrokenPipeSignal {
      var rest = Array((line + "\n").utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Hands over every line that it writes, until it writes no more.
  func listen(_ hear: ([UInt8]) -> Void) {
    var lines = LineSplitter(longest: Self.longestLine)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !lines.isOverfull {
      let count = read(output, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      lines.take(buffer[..<count]).forEach(hear)
    }
  }

  /// It has nothing that could be lost. Only before `bury`.
  func kill() { Glibc.kill(process, SIGKILL) }

  /// Waits until it is gone. Nothing may be asked of it any more, save that it is let go of with `closeInput`.
  func bury() {
    kill()
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
  }

  func closeInput() { close(input) }

  // MARK: - Starting

  private static func pipe() throws(SystemError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SystemError(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(_ program: String, input: Int32, output: Int32) throws(SystemError) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
    // Its last words in a crash would go across the screen.
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    // It is started from a thread that blocks signals, and would block them too.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var process: pid_t = 0
    let name = strdup(program)
    defer { free(name) }
    let code = posix_spawn(&process, program, &files, &attributes, [name, nil], environ)
    guard code == 0 else { throw SystemError(number: code) }
    return process
  }
}

/// What the system says is wrong.
struct SystemError: Error {
  var number: Int32
  var words: String { String(cString: strerror(number)) }
}

/// A write to a pipe that nobody reads sends its thread SIGPIPE, which would end the program.
private func withoutBrokenPipeSignal(_ work: () -> Void) {
  var broken = sigset_t()
  var before = sigset_t()
  sigemptyset(&broken)
  sigaddset(&broken, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &broken, &before)
  work()
  var noTime = timespec()
  while sigtimedwait(&broken, nil, &noTime) == SIGPIPE {}
  pthread_sigmask(SIG_SETMASK, &before, nil)
}
