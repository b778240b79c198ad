import Foundation
import Support
import Testing

/// The promise of the journal, as the kernel sees it: a reply is on the disk before the partner says a word.
@Suite struct WriteOrderTests {
  @Test(.enabled(if: Trace.isPermitted, "strace is not installed, or this machine lets no process trace another"))
  func theReplyIsOnTheDiskBeforeThePartnersBytesReachTheTerminal() throws {
    let (session, calls) = try traceOneReply("Zeppelin.")
    let name = session.id + ".json"
    func first(_ what: Comment, after: Int = -1, _ isIt: (Trace.Call) -> Bool) throws -> Trace.Call {
      try #require(calls.first { $0.start > after && $0.succeeded && isIt($0) }, what)
    }
    func opening(_ call: Trace.Call) throws -> Trace.Call {
      try #require(calls.last { $0.end < call.start && $0.name == "openat" && $0.result == call.descriptor })
    }

    let written = try first("the reply is written") { $0.writes("Zeppelin") && $0.writes("messages") }
    let opened = try opening(written)
    #expect(opened.text.contains("\".\(name).") && opened.text.contains(".tmp\""))
    #expect(opened.text.contains("O_CREAT|O_EXCL") && opened.text.contains("0600"))
    let synced = try first("the file is synchronised", after: written.end) {
      $0.name == "fsync" && $0.descriptor == written.descriptor
    }
    let renamed = try first("the file takes its name", after: synced.end) {
      $0.name.hasPrefix("rename") && $0.text.contains(", \"\(name)\"")
    }
    let folderOpened = try opening(renamed)
    #expect(folderOpened.text.contains("hearken/sessions\"") && folderOpened.text.contains("O_DIRECTORY"))
    let folderSynced = try first("the folder is synchronised", after: renamed.end) {
      $0.name == "fsync" && $0.descriptor == renamed.descriptor
    }

    let answer = try distinctiveWord(of: session)
    let shown = try first("the answer reaches the terminal") { $0.isOnTerminal && $0.writes(answer) }
    #expect(shown.start > folderSynced.end)
  }

  private func traceOneReply(_ reply: String) throws -> (SavedSession, [Trace.Call]) {
    let folder = try HermeticFolder()
    let file = folder.url.appendingPathComponent("tmp/trace")
    let hearken = [App.executable("hearken"), "practice", "passed-over", "--seed", "7"]
    let app = try App(Trace.command(file) + hearken, folder: folder)
    try app.waitFor("Enter begin")
    try app.press(.enter)
    try app.waitFor("reply 1")
    try app.say(reply)
    let session = try #require(folder.session)
    try app.leave("l")
    #expect(try app.quit() == .exited(0))
    return (session, Trace.calls(in: try String(contentsOf: file, encoding: .utf8)))
  }

  /// The longest word of the answer that stands nowhere before it.
  private func distinctiveWord(of session: SavedSession) throws -> String {
    let answer = session.messages.last?.text ?? ""
    let before = session.messages.dropLast().map(\.text).joined()
    let words = answer.split { !$0.isASCII || !$0.isLetter }.map(String.init)
    return try #require(words.filter { !before.contains($0) }.max { $0.count < $1.count })
  }
}
