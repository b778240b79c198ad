import Foundation
import LanguageModel
import Support
import Synchronization
import Testing

@testable import hearken

/// The handle that `hearken` has on `hearken-model`: every request is answered, whatever happens to that.
@Suite struct ModelProcessTests {
  private let request = ChatRequest(id: 1, endpoint: "", model: "m", messages: [ChatMessage(.user, "Hi.")])

  @Test func asksTheRealProgramAndAsksAgain() throws {
    let server = try FaultServer([.hang], .answer("Hi."), .answer("I'm ", "here."))
    let model = WaitingModel(program: App.executable("hearken-model"))
    var request = request
    request.endpoint = server.url
    model.send(.chat(request))
    #expect(model.next() == .waiting(id: 1, .connection))
    let deadline = Date().addingTimeInterval(10)
    while server.requests.isEmpty, Date() < deadline { usleep(2_000) }
    #expect(model.answer(to: .cancel(id: 1)).failure?.kind == .cancelled)
    request.id = 2
    #expect(model.answer(to: .chat(request)) == .done(id: 2, Answer(text: "Hi.", ending: .complete)))
    request.id = 3
    var words = ""
    let last = model.answer(to: .chat(request)) { if case .delta(_, let text) = $0 { words += text } }
    #expect(last == .done(id: 3, Answer(text: "I'm here.", ending: .complete)) && words == "I'm here.")
  }

  @Test func saysThatTheProgramIsMissing() throws {
    let model = WaitingModel(program: "/nowhere/hearken-model")
    let failure = try #require(model.answer(to: .chat(request)).failure)
    #expect(failure.kind == .helper && failure.what.contains("/nowhere/hearken-model"))
    #expect(throws: failure.problem) { try ModelProgram.check("/nowhere/hearken-model") }
  }

  @Test func startsAnewAfterACrash() throws {
    let script = try Script(
      """
      if [ -e crashed ]; then
        read line; echo '{"event":"done","id":2,"text":"Hi.","ending":"complete"}'; read line
      else
        : > crashed; read line; kill -SEGV $$
      fi
      """)
    let model = WaitingModel(program: script.path)
    #expect(model.answer(to: .chat(request)).failure == ModelProgram.ended)
    var second = request
    second.id = 2
    #expect(model.answer(to: .chat(second)) == .done(id: 2, Answer(text: "Hi.", ending: .complete)))
  }

  @Test func survivesAProgramThatReadsNothing() throws {
    let script = try Script("exec <&- ; sleep 0.2")
    let model = WaitingModel(program: script.path)
    var long = request
    long.messages = [ChatMessage(.user, String(repeating: "word ", count: 50_000))]
    #expect(model.answer(to: .chat(long)).failure == ModelProgram.ended)
  }

  @Test func endsAProgramThatHangs() throws {
    let script = try Script("exec sleep 100")
    let events = DispatchSemaphore(value: 0)
    let heard = Mutex<[ModelEvent]>([])
    let process = ModelProcess(program: script.path, grace: 0.1) { event in
      heard.withLock { $0.append(event) }
      events.signal()
    }
    var short = request
    short.limits.total = 0.1
    process.send(.chat(short))
    #expect(events.wait(timeout: .now() + 10) == .success)
    // One that is cancelled has no longer than the grace to say so.
    process.send(.chat(request))
    process.send(.cancel(id: 1))
    #expect(events.wait(timeout: .now() + 10) == .success)
    #expect(heard.withLock { $0 } == Array(repeating: .failed(id: 1, ModelProgram.ended), count: 2))
  }

  @Test func endsWithTheApp() throws {
    let script = try Script("echo $$ > pid; exec sleep 100")
    var model: WaitingModel? = WaitingModel(program: script.path)
    model?.send(.chat(request))
    let process = try #require(script.eventually("pid").flatMap(Int32.init))
    #expect(kill(process, 0) == 0)
    model = nil
    let deadline = Date().addingTimeInterval(10)
    while kill(process, 0) == 0, Date() < deadline { usleep(2_000) }
    #expect(kill(process, 0) == -1)
  }
}

/// A shell script in place of `hearken-model`, in a folder of its own.
private struct Script {
  private let folder: HermeticFolder
  var path: String { folder.url.appendingPathComponent("program").path }

  init(_ body: String) throws {
    folder = try HermeticFolder()
    // Written by another process: a program cannot be started while a child of this one still has it open.
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    let text = "#!/bin/sh\ncd '\(folder.url.path)'\n\(body)\n"
    writer.arguments = ["-c", "printf %s \"$1\" > \"$2\"; chmod +x \"$2\"", "sh", text, path]
    try writer.run()
    writer.waitUntilExit()
  }

  /// What the script has written into a file, as soon as that is whole.
  func eventually(_ name: String) -> String? {
    let deadline = Date().addingTimeInterval(10)
    while Date() < deadline {
      if let text = try? String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8),
        text.hasSuffix("\n")
      {
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
      }
      usleep(2_000)
    }
    return nil
  }
}

extension ModelEvent {
  fileprivate var failure: ModelFailure? { if case .failed(_, let failure) = self { failure } else { nil } }
}
