import Glibc
import Support
import Testing

/// However the app ends, the terminal is as it was; whatever the terminal is, the app says so or works.
@Suite struct TerminalMannersTests {
  private static let hearken = App.executable("hearken")

  /// The app with its home screen shown.
  private func start(_ environment: [String: String?] = [:]) throws -> App {
    let app = try App([Self.hearken], environment: environment)
    try app.waitFor("Practise")
    try app.waitFor("quit")
    return app
  }

  /// The app in a conversation, where a reply can be typed.
  private func startConversation() throws -> App {
    let app = try start()
    try app.press(.enter)
    try app.waitFor("Dana")
    try app.press(.enter)
    try app.waitFor("Enter begin")
    try app.press(.enter)
    try app.waitFor("Enter send")
    return app
  }

  @Test func quittingLeavesTheTerminalAsItWas() throws {
    let app = try start()
    #expect(app.screen.isAlternate && app.screen.bracketsPastes)
    #expect(app.pty.modes?.echoes == false && app.pty.modes?.sendsSignals == false)
    try app.type("q")
    #expect(try app.exitStatus() == .exited(0))
    #expect(app.leftovers() == [])
    #expect(app.screen.unknown == [])
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT, SIGHUP])
  func signalsLeaveTheTerminalAsItWas(_ signal: Int32) throws {
    let app = try startConversation()
    try app.type("half a reply")
    try app.waitFor("half a reply")
    app.signal(signal)
    guard case .exited = try app.exitStatus() else {
      Issue.record("it was killed by signal \(signal)")
      return
    }
    #expect(app.leftovers() == [])
  }

  @Test func closingTheWindowEndsTheApp() throws {
    let app = try startConversation()
    try app.type("half a reply")
    try app.waitFor("half a reply")
    app.hangUp()
    guard case .exited = try app.exitStatus() else {
      Issue.record("it was killed")
      return
    }
  }

  @Test func controlZWithNoShellToComeBackFromIsIgnored() throws {
    let app = try start()
    try app.press(.control("z"))
    try app.type("?")
    try app.waitFor("back")
  }

  @Test(arguments: ["no-such-terminal"])
  func anUnusableTerminalIsNamedWithARemedy(_ term: String) throws {
    let app = try App([Self.hearken], environment: ["TERM": term])
    #expect(try app.exitStatus() == .exited(2))
    #expect(app.screen.lines.joined().contains("--plain"))
    #expect(app.leftovers() == [])
  }

  @Test(arguments: ["xterm", "screen", "tmux-256color", "linux", "vt100"])
  func otherTerminalsShowTheSame(_ term: String) throws {
    let app = try start(["TERM": term])
    try app.type("q")
    #expect(try app.exitStatus() == .exited(0))
  }

  @Test func noColorIsHonoured() throws {
    let app = try start(["NO_COLOR": "1"])
    let screen = app.screen
    for row in 0..<screen.rows {
      for column in 0..<screen.columns {
        #expect(screen.attributes(row: row, column: column).color == nil)
      }
    }
  }
}
