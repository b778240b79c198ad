import Foundation
import Glibc
import Support
import Testing

/// Ctrl-Z and back, under a shell that knows of jobs.
@Suite struct SuspendTests {
  /// Hearken as a job of a shell that says when it was stopped and brings it back after a line.
  private func inShell(_ arguments: String) throws -> App {
    let script = """
      set -m
      "$0" \(arguments)
      jobs
      read line
      fg
      echo "it ended with $?"
      """
    return try App(["/bin/sh", "-c", script, App.executable("hearken")])
  }

  @Test func theScreenAndTheDraftAreThereAgain() throws {
    let shell = try inShell("practice passed-over")
    try shell.waitFor("Enter begin")
    try shell.press(.enter)
    try shell.waitFor("reply 1")
    try shell.type("You sound ")
    try shell.waitUntilTyped("You sound")
    let before = shell.screen.text

    try shell.press(.control("z"))
    try shell.waitFor("Stopped")
    #expect(!shell.screen.isAlternate && !shell.screen.bracketsPastes && shell.screen.isCursorVisible)
    #expect(shell.pty.modes?.echoes == true)
    #expect(shell.folder.draft == "You sound ")

    try shell.type("\n")
    try shell.waitUntil("the same screen, with pastes bracketed") {
      $0.isAlternate && $0.bracketsPastes && $0.text == before
    }
    try shell.say("tired.")
    #expect(shell.folder.session?.replies == ["You sound tired."])

    try shell.leave("l")
    try shell.type("q")
    try shell.waitFor("it ended with 0")
    #expect(try shell.exitStatus() == .exited(0))
    #expect(shell.leftovers().isEmpty)
  }

  @Test func aWindowResizedMeanwhileIsFilled() throws {
    let shell = try inShell("")
    try shell.waitFor("› Practise")
    try shell.press(.control("z"))
    try shell.waitFor("Stopped")
    shell.resize(rows: 12, columns: 40)
    try shell.type("\n")
    try shell.waitUntil("the keys on the last row") { $0.isAlternate && $0.lines[11].contains("Enter open") }
    try shell.waitFor("› Practise")
    try shell.type("q")
    try shell.waitFor("it ended with 0")
  }

  @Test func continuedFromOutsideItDrawsItselfAnew() throws {
    let app = try App.withDana()
    try app.type("half")
    try app.waitUntilTyped("half")
    app.signal(SIGSTOP)
    app.signal(SIGCONT)
    try app.type(" a reply")
    try app.waitUntilTyped("half a reply")
    try app.waitForDraft("half a reply")
  }
}
