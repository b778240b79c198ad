extension [FaultServer.Part] {
  /// A whole response.
  public static func response(
    _ status: String, _ body: String, type: String = "application/json", headers: [String] = []
  ) -> [FaultServer.Part] {
    let head = [
      "HTTP/1.1 \(status)", "Content-Type: \(type)", "Content-Length: \(body.utf8.count)", "Connection: close",
    ]
    return [.text((head + headers).joined(separator: "\r\n") + "\r\n\r\n" + body)]
  }

  /// The head of a stream that ends with its connection, and what follows as it is.
  public static func stream(_ parts: FaultServer.Part...) -> [FaultServer.Part] {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
    return [.text(head)] + parts
  }

  /// A stream as it should be, that says this.
  public static func answer(_ words: String...) -> [FaultServer.Part] {
    let events = words.map(FaultServer.Part.words)
    return stream() + events + [.text(FaultServer.Part.stop), .text("data: [DONE]\n\n")]
  }
}

extension FaultServer.Part {
  public static func text(_ text: String) -> FaultServer.Part { .send(Array(text.utf8)) }

  /// The same text without end.
  public static func repeated(_ text: String, every seconds: Double = 0) -> FaultServer.Part {
    .endless(Array(text.utf8), every: seconds)
  }

  /// One event of a stream, with words of the answer; they are put between quotes as they are.
  public static func words(_ words: String) -> FaultServer.Part {
    .text("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\(words)\"}}]}\n\n")
  }

  /// The event that ends an answer.
  public static let stop = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
}
