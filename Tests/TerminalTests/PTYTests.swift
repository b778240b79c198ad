import Foundation
import Glibc
import Support
import Testing

@Suite struct PTYTests {
  @Test func aProgramSeesItsTerminalAndAHermeticEnvironment() throws {
    let app = try App(
      ["/bin/sh", "-c", "stty size; echo \"$TERM $LANG\"; echo \"$XDG_DATA_HOME\"; pwd; env | wc -l"],
      environment: ["TZ": nil, "EXTRA": "x"], rows: 7, columns: 100)
    #expect(try app.exitStatus() == .exited(0))
    let lines = app.screen.lines
    #expect(Array(lines[0...1]) == ["7 100", "xterm-256color C.UTF-8"])
    #expect(lines[2] == app.folder.data.path && lines[3] == app.folder.home.path)
    #expect(app.leftovers().isEmpty)
  }

  @Test func typingPastingAndWaiting() throws {
    let app = try App(["/bin/cat"])
    try app.type("hello\n")
    try app.waitUntil("hello twice") { $0.text.hasPrefix("hello\nhello") }
    #expect(app.screen.cursor.row == 2)
    try app.press(.control("d"))
    #expect(try app.exitStatus() == .exited(0))
  }

  @Test func waitingInVainSaysWhatTheScreenShows() throws {
    let app = try App(["/bin/sh", "-c", "echo something else; sleep 5"])
    app.patience = 0.3
    let error = #expect(throws: AppError.self) { try app.waitFor("never") }
    #expect(error?.description.contains("something else") == true)
  }

  @Test func signalsAndStatuses() throws {
    let app = try App(["/bin/sh", "-c", "echo ready; while :; do sleep 0.01; done"])
    try app.waitFor("ready")
    app.signal(SIGTERM)
    #expect(try app.exitStatus() == .signalled(Int(SIGTERM)))
    #expect(try App(["/bin/sh", "-c", "exit 7"]).exitStatus() == .exited(7))
    #expect(try App(["/nowhere/at/all"]).exitStatus() == .exited(127))
  }

  @Test func aProgramThatDoesNotEndIsKilled() throws {
    let app = try App(["/bin/sh", "-c", "trap '' TERM HUP; while :; do sleep 0.01; done"])
    app.patience = 0.2
    #expect(throws: PTYError.self) { try app.exitStatus() }
    #expect(kill(app.pty.process, 0) == -1)
  }

  @Test func changedModesAreNoticed() throws {
    let app = try App(["/bin/sh", "-c", "stty -echo; printf '\\033[?1049h\\033[?2004h\\033[?25l'"])
    #expect(try app.exitStatus() == .exited(0))
    #expect(app.leftovers().count == 4 && app.pty.modes?.echoes == false)
  }

  @Test func aLongPasteArrivesWhole() throws {
    let app = try App(["/bin/sh", "-c", "stty raw -echo; echo ready; head -c 200012 | wc -c"])
    try app.waitFor("ready")
    try app.paste(String(repeating: "x", count: 200_000))
    try app.waitFor("200012")
  }

  @Test func resizingIsSeen() throws {
    let app = try App(["/bin/sh", "-c", "trap 'stty size' WINCH; echo ready; while :; do sleep 0.01; done"])
    try app.waitFor("ready")
    app.resize(rows: 9, columns: 33)
    try app.waitFor("9 33")
  }
}
