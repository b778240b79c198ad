import Testing

@testable import LanguageModel

@Suite struct EndpointTests {
  @Test(
    arguments: [
      ("http://localhost:11434", "http://localhost:11434/v1"), ("http://localhost:11434/", "http://localhost:11434/v1"),
      ("http://localhost:11434/v1", "http://localhost:11434/v1"),
      ("http://localhost:11434/v1//", "http://localhost:11434/v1"),
      ("localhost:8080", "http://localhost:8080/v1"), (" 127.0.0.1:8080 ", "http://127.0.0.1:8080/v1"),
      ("http://[::1]:8080/v1/chat/completions", "http://[::1]:8080/v1"),
      ("https://API.OpenAI.com", "https://api.openai.com/v1"),
      ("https://openrouter.ai/api", "https://openrouter.ai/api/v1"),
      ("openrouter.ai/api/v1/", "https://openrouter.ai/api/v1"),
      ("https://host.example/v1beta/openai/", "https://host.example/v1beta/openai"), ("HTTPS://h:443", "https://h/v1"),
      ("https://api.example/api/paas/v4/models", "https://api.example/api/paas/v4"), ("http://h:80", "http://h/v1"),
    ] as [(String, String)])
  func understands(_ text: String, _ address: String) throws {
    let endpoint = try Endpoint(text)
    #expect(endpoint.description == address)
    #expect(endpoint.chat == address + "/chat/completions" && endpoint.models == address + "/models")
    #expect(try Endpoint(endpoint.description) == endpoint)
  }

  @Test(arguments: [
    "", "  ", "ftp://localhost", "http://", "http:///v1", "http://user:secret@host", "http://host:port",
    "http://host:0",
    "http://host:70000", "http://host/v1?key=secret", "http://host/#secret", "http://ho st", "http://[::1",
    "http://[host]",
    "http://zażółć.pl", "http://host\r\nX-Secret: 1", "unix:///secret",
  ])
  func refusesWithoutRepeatingIt(_ text: String) throws {
    let failure = try #require(throws: ModelFailure.self) { try Endpoint(text) }
    #expect(failure.kind == .settings && !failure.remedy.isEmpty)
    #expect(!failure.what.contains("secret"))
  }

  @Test(
    arguments: [
      ("http://localhost:1", true), ("http://127.0.0.1", true), ("http://127.8.9.1", true), ("http://[::1]", true),
      ("https://anywhere.example", true), ("http://anywhere.example", false), ("http://192.168.1.5:11434", false),
      ("http://localhost.example", false), ("http://127.0.0.1.example", false), ("http://127.example", false),
      ("http://1270.0.0.1", false), ("http://[::ffff:1.2.3.4]", false), ("http://notlocalhost", false),
    ] as [(String, Bool)])
  func carriesAKeyOnlyWhereNobodyCanReadIt(_ text: String, _ may: Bool) throws {
    #expect(try Endpoint(text).mayCarryKey == may)
  }

  @Test(
    arguments: [
      ("/v2/chat", true), ("http://host:8080/x", true), ("HTTP://HOST:8080/x", true), ("//evil.example/x", false),
      ("https://host:8080/x", false), ("http://host/x", false), ("http://evil.example:8080/", false), ("x", false),
      ("", false),
      ("host:8080/x", false),
    ] as [(String, Bool)])
  func knowsItself(_ location: String, _ same: Bool) throws {
    #expect(try Endpoint("http://host:8080").isSameOrigin(location) == same)
  }
}
