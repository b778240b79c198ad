internal import Foundation
internal import Glibc

/// A full-screen program under test: keys go in, a screen comes out.
///
/// ```swift
/// let app = try App([App.executable("hearken")])
/// try app.waitFor("Hearken")
/// try app.press(.down, .enter)
/// try app.type("That sounds hard.")
/// ```
public final class App {
  /// Where the program keeps its files.
  public let folder: HermeticFolder
  public let pty: PTY
  /// The modes of the terminal before the program ran.
  public let modesBefore: TerminalModes?
  private let shown: Shown
  /// Seconds each wait may take.
  public var patience = 15.0

  /// Starts a program on a terminal.
  ///
  /// - Parameters:
  ///   - command: an absolute path and arguments.
  ///   - environment: adds to that of the folder, or replaces it; `nil` takes a variable away.
  ///   - folder: that of an earlier run, to start again where it ended.
  public init(
    _ command: [String], environment changes: [String: String?] = [:], rows: Int = 24, columns: Int = 80,
    folder: HermeticFolder? = nil
  ) throws {
    let folder = try folder ?? HermeticFolder()
    var environment = folder.environment
    for (name, value) in changes { environment[name] = value }
    let shown = Shown(rows: rows, columns: columns)
    self.folder = folder
    self.shown = shown
    pty = try PTY(command, environment: environment, rows: rows, columns: columns, folder: folder.home) {
      bytes in
      shown.bytes += bytes
      shown.screen.feed(bytes)
    }
    modesBefore = TerminalModes.ofNewTerminal()
  }

  /// The path of a program of this package, which stands beside the tests.
  public static func executable(_ name: String) -> String {
    Bundle.main.executableURL.map { $0.deletingLastPathComponent().appendingPathComponent(name).path } ?? name
  }

  public var process: Int32 { pty.process }
  public var screen: ScreenEmulator { shown.screen }
  /// All that the program sent.
  public var output: [UInt8] { shown.bytes }

  public func press(_ keys: Press...) throws {
    for key in keys { try pty.send(key.bytes) }
  }

  /// Types a text; line ends are what the Enter key sends.
  public func type(_ text: String) throws {
    try pty.send(Array(text.replacing("\n", with: "\r").utf8))
  }

  /// Pastes a text as a terminal does that brackets pastes, or as one that does not.
  public func paste(_ text: String, bracketed: Bool = true) throws {
    let sent = text.replacing("\n", with: "\r")
    try pty.send(Array((bracketed ? "\u{1B}[200~\(sent)\u{1B}[201~" : sent).utf8))
  }

  /// Waits until a text stands on the screen.
  /// - Throws: `AppError` with the screen as it is, if it does not come in time.
  public func waitFor(_ text: String) throws {
    try waitUntil("“\(text)” on the screen") { $0.text.contains(text) }
  }

  /// Waits until a text no longer stands on the screen.
  public func waitForAbsence(of text: String) throws {
    try waitUntil("no “\(text)” on the screen") { !$0.text.contains(text) }
  }

  /// Waits until something is true of the screen.
  public func waitUntil(_ expectation: String, _ condition: (ScreenEmulator) -> Bool) throws {
    guard pty.wait(seconds: patience, until: { condition(shown.screen) }) else {
      throw AppError(expectation: expectation, screen: screen.text, unknown: screen.unknown)
    }
  }

  /// Waits until nothing was sent for some time.
  public func settle(milliseconds: Double = 60) {
    var count = -1
    var since = Date()
    _ = pty.wait(seconds: patience) {
      if shown.bytes.count != count {
        count = shown.bytes.count
        since = Date()
      }
      return Date().timeIntervalSince(since) * 1_000 >= milliseconds
    }
  }

  public func resize(rows: Int, columns: Int) {
    shown.screen.resize(rows: rows, columns: columns)
    pty.resize(rows: rows, columns: columns)
  }

  public func signal(_ number: Int32) { pty.signal(number) }

  /// Takes the terminal away, as closing its window does.
  public func hangUp() { pty.hangUp() }

  /// Waits for the program to end.
  public func exitStatus() throws -> ExitStatus { try pty.exitStatus(seconds: patience) }

  /// What is wrong with the terminal after the program ended; empty if it is as it was before.
  public func leftovers() -> [String] {
    var found: [String] = []
    if screen.isAlternate { found.append("the alternate screen is still shown") }
    if screen.bracketsPastes { found.append("pastes are still bracketed") }
    if !screen.isCursorVisible { found.append("the cursor is still hidden") }
    if pty.modes != modesBefore {
      found.append("the modes differ: \(pty.modes as Any), were \(modesBefore as Any)")
    }
    return found
  }
}

private final class Shown {
  var screen: ScreenEmulator
  var bytes: [UInt8] = []

  init(rows: Int, columns: Int) { screen = ScreenEmulator(rows: rows, columns: columns) }
}

/// Something did not come in time.
public struct AppError: Error, CustomStringConvertible {
  public let expectation: String
  public let screen: String
  public let unknown: [String]

  public var description: String {
    "waited in vain for \(expectation); the screen shows:\n\(screen)\nnot understood: \(unknown)"
  }
}
