import Foundation
import Support
import Testing

/// A scenario that a language model makes up of the learner's words: made, shown, kept and practised, or refused with a
/// word that helps.
@Suite struct MadeUpScenarioTests {
  private static let practice = ["practice", "--about", MadeUpAnswers.topic, "--partner", "scripted"]

  private static func answers(then more: [[FaultServer.Part]] = []) -> [[FaultServer.Part]] {
    MadeUpAnswers.all.map { .document($0) } + more
  }

  private func kept(_ folder: HermeticFolder) -> [URL] {
    let scenarios = folder.data.appendingPathComponent("hearken/scenarios")
    return (try? FileManager.default.contentsOfDirectory(at: scenarios, includingPropertiesForKeys: nil)) ?? []
  }

  @Test func itIsMadeShownKeptAndPractised() throws {
    let server = try FaultServer(Self.answers())
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let run = try Run(Self.practice + ["--plain"], input: "What happened?\n", in: folder, seconds: 60)
    #expect(run.status == .exited(0) && run.errors.isEmpty, "\(run.errors)")
    #expect(run.lines[0] == "Your words are given to stub on this machine, and stay here.")
    #expect(
      run.output.contains("Setting: personal. Difficulty: guarded.") && run.output.contains("Mara is your sister."))
    #expect(run.output.contains("Mara: Biscuit's gone.") && run.output.contains("Mara: I took the bins out"))
    // What has to be found out is not shown before.
    #expect(!(run.output.components(separatedBy: "Kept: ")[0]).contains("a week without him"))
    #expect(server.requests.count == 4 && server.requests.allSatisfy { $0.body.contains(MadeUpAnswers.topic) })

    let file = try #require(kept(folder).first)
    #expect(file.lastPathComponent == "about-my-sister-lost-her-dog.scenario.yaml")
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try Run(["scenarios", "check", "--plays", "50", file.path], in: folder).status == .exited(0))
    let list = try Run(["scenarios", "list"], in: folder)
    #expect(list.lines[0] == "about-my-sister-lost-her-dog  The gate was open (personal, guarded, made up by stub)")
    #expect(try Run(["scenarios", "list", "--json"], in: folder).output.contains("\"made_up_by\" : \"stub\""))
    // It is a scenario like any other.
    let again = try Run(
      ["practice", "about-my-sister-lost-her-dog", "--plain", "--partner", "scripted"], input: "Hm.\n", in: folder)
    #expect(again.status == .exited(0) && server.requests.count == 4)
  }

  @Test func onATerminalItIsAskedAboutFirst() throws {
    let nora = MadeUpAnswers.person.replacing("Mara", with: "Nora")
    let server = try FaultServer(Self.answers(then: [.document(nora)] + Self.answers().dropFirst()))
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App(hearken: Self.practice, folder: folder)
    app.patience = 60
    try app.waitFor("Practise this? [Y]es / [a]nother / [n]o:")
    #expect(app.screen.text.contains("Mara is your sister.") && kept(folder).isEmpty)
    try app.type("a\n")
    try app.waitFor("Nora is your sister.")
    #expect(server.requests.last?.body.contains("Nora") == true && server.requests[4].body.contains("Not Mara."))
    try app.type("y\n")
    try app.waitFor("Enter begin")
    try app.press(.enter)
    try app.waitFor("Biscuit's gone.")
    #expect(kept(folder).count == 1)
    try app.leave("l")
    #expect(try app.quit() == .exited(0))
    #expect(app.leftovers().isEmpty)
  }

  @Test func noIsTakenForAnAnswer() throws {
    let server = try FaultServer(Self.answers())
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App(hearken: Self.practice, folder: folder)
    app.patience = 60
    try app.waitFor("Practise this?")
    try app.type("n\n")
    #expect(try app.exitStatus() == .exited(1))
    #expect(app.screen.text.contains("Nothing was kept.") && kept(folder).isEmpty)
  }

  @Test(arguments: [Press.escape, .control("c")])
  func waitingSaysForWhatAndCanBeStopped(_ key: Press) throws {
    let server = try FaultServer([.document(MadeUpAnswers.person), [.hang]])
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App(hearken: Self.practice, folder: folder)
    app.patience = 30
    try app.waitFor("stub makes it up: what they tell when you ask (2 of 4), 1 s. Esc stops.")
    try app.press(key)
    #expect(try app.exitStatus() == .exited(1))
    #expect(app.screen.text.contains("Stopped. Nothing was kept.") && kept(folder).isEmpty)
    #expect(app.leftovers().isEmpty)
  }

  @Test(arguments: [
    ("no JSON", [FaultServer.Part].answer("I would rather not."), "could not make a conversation of it"),
    ("half of it", .document(String(MadeUpAnswers.person.prefix(120))), "could not make a conversation of it"),
    ("a list", .document("[1, 2]"), "could not make a conversation of it"),
    ("a form with gaps", .document(MadeUpAnswers.person.replacing("Biscuit", with: "[dog]")), "a form with gaps"),
    (
      "an assistant", .document(MadeUpAnswers.person.replacing("Biscuit's gone", with: "As an AI I am fine")),
      "assistant"
    ),
    (
      "somebody else's opening", .document(MadeUpAnswers.person.replacing("Biscuit's gone", with: "My sister is sad")),
      "from outside"
    ),
    ("401", .response("401 Unauthorized", "{}"), "OPENAI_API_KEY"),
    ("a page", .response("200 OK", "<html></html>", type: "text/html"), "web page"),
    ("500", .response("500 Oops", "{}"), "status 500"), ("a disconnect", [.reset], "lost"),
  ])
  func whatGoesWrongIsToldAndTheWordsAreNotLost(_ name: String, _ reply: [FaultServer.Part], _ words: String) throws {
    let server = try FaultServer([reply])
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let run = try Run(Self.practice + ["--plain"], input: "Hm.\n", in: folder, seconds: 60)
    #expect(run.status == .exited(1) && run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.contains("Your words were: “\(MadeUpAnswers.topic)”") && kept(folder).isEmpty)
    #expect(server.requests.count <= 4)
  }

  @Test func itTakesAModelAndWords() throws {
    let folder = try HermeticFolder()
    let none = try Run(Self.practice, in: folder)
    #expect(none.status == .exited(1) && none.errors.contains("hearken setup model"), "\(none.errors)")
    let server = try FaultServer(Self.answers())
    try folder.connect(to: server.url)
    for wrong in [
      ["practice"], ["practice", "passed-over", "--about", "x y"], ["practice", "--about", "x y", "--resume"],
    ] {
      #expect(try Run(wrong, in: folder).status == .exited(2))
    }
    for unfit in ["", " ", "dog", String(repeating: "so sad ", count: 100)] {
      #expect(try Run(["practice", "--about", unfit], in: folder).status == .exited(1))
    }
    let care = try Run(["practice", "--about", "I want to kill myself"], in: folder)
    #expect(care.status == .exited(1) && care.output.contains("findahelpline.com"))
    #expect(server.requests.isEmpty)
  }
}
