import Foundation
import Support

/// What a learner does, as steps of a story.
extension App {
  /// Starts Hearken on a terminal.
  ///
  /// - Parameters:
  ///   - arguments: what follows `hearken` on the command line.
  ///   - folder: that of an earlier start, to come back to what was kept.
  convenience init(
    hearken arguments: [String], environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80,
    folder: HermeticFolder? = nil
  ) throws {
    try self.init(
      [App.executable("hearken")] + arguments, environment: environment, rows: rows, columns: columns, folder: folder)
  }

  /// A conversation with Dana that has just begun.
  static func withDana(
    environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80, folder: HermeticFolder? = nil
  ) throws -> App {
    let app = try App(
      hearken: ["practice", "passed-over", "--seed", "7"], environment: environment, rows: rows, columns: columns,
      folder: folder)
    try app.waitFor("Enter begin")
    try app.press(.enter)
    try app.waitUntil("the conversation") { $0.text.contains("Dana is") && !$0.text.contains("Enter begin") }
    return app
  }

  /// Chooses "Continue with …" on the home screen.
  func continueConversation() throws {
    try waitFor("› Practise")
    try waitFor("Continue with Dana")
    try press(.down)
    try waitFor("› Continue")
    try press(.enter)
    try waitFor("Dana, your colleague")
  }

  /// Types a reply, sends it, and waits until the answer is on the disk and on the screen.
  ///
  /// - Returns: what the partner said.
  @discardableResult func say(_ reply: String) throws -> String {
    let before = folder.session?.messages.count ?? 1
    try type(reply)
    try waitUntilTyped(reply)
    try press(.enter)
    return try waitForAnswer(after: before + 1)
  }

  /// Waits until the partner's answer follows that many messages, cutting short the moment that it takes.
  @discardableResult func waitForAnswer(after count: Int) throws -> String {
    try waitUntil("a reply on its way") { $0.text.contains("is typing") || folder.messageCount > count }
    if folder.messageCount <= count { try press(.enter) }
    try waitUntil("an answer in the journal") { _ in folder.messageCount > count }
    try waitForAbsence(of: "is typing")
    let answer = folder.session?.messages.last?.text ?? ""
    try waitFor(answer.split(separator: " ").last.map(String.init) ?? "")
    return answer
  }

  /// Waits until a text, or the last word of it, stands where the reply is written.
  func waitUntilTyped(_ text: String) throws {
    let end = text.split(separator: " ").last ?? ""
    try waitUntil("“\(end)” on the row of the cursor") { $0.lines[$0.cursor.row].hasSuffix(end) }
  }

  /// Leaves the conversation by the question that asks how.
  func leave(_ choice: Character) throws {
    try press(.escape)
    try waitFor("Leave?")
    try type(String(choice))
    try waitForAbsence(of: "Leave?")
  }

  /// Quits from a screen where nothing is typed.
  /// - Returns: how the program ended.
  func quit() throws -> ExitStatus {
    try type("q")
    return try exitStatus()
  }

  /// Waits until what is typed is on the disk as a draft.
  func waitForDraft(_ text: String) throws {
    try waitUntil("the draft on the disk") { _ in folder.draft == text }
  }
}
