import Foundation
import Support
import Testing

/// `hearken` itself cannot reach a network: it links nothing that could, and opens no socket.
@Suite struct NoNetworkTests {
  @Test func linksNoNetworking() throws {
    let program = try Data(contentsOf: URL(fileURLWithPath: App.executable("hearken")))
    for library in ["FoundationNetworking", "libcurl", "libssl"] {
      #expect(program.range(of: Data(library.utf8)) == nil, "\(library)")
    }
  }

  @Test(.enabled(if: Trace.isPermitted, "strace is not installed, or this machine lets no process trace another"))
  func opensNoSocketInAWholeConversation() throws {
    let folder = try HermeticFolder()
    let file = folder.url.appendingPathComponent("tmp/trace")
    let traced = ["/usr/bin/strace", "-f", "-e", "trace=network", "-o", file.path, App.executable("hearken")]
    let run = try Run(
      ["practice", "passed-over", "--plain"], input: "What happened?\nThat sounds humiliating.\n", in: folder,
      command: traced)
    #expect(run.status == .exited(0) && run.output.contains("Dana:"))
    let trace = try String(contentsOf: file, encoding: .utf8)
    #expect(trace.contains("+++ exited with 0 +++") && !trace.contains("socket("), "\(trace)")
  }
}
