import Conversation

/// What a server that refuses says of itself: its status, and whatever its body gives away.
struct ServerError: Equatable {
  /// The HTTP status; 200 where the error came inside a stream.
  var status: Int
  /// Its own words, made harmless and short; empty where there are none.
  var message = ""
  /// `exceed_context_size_error`, `model_not_found`, …: all that names the kind of error, in lower case.
  var type = ""
  var contextTokens: Int?
  /// Seconds that it asks to wait.
  var retryAfter: Double?

  /// - Parameters:
  ///   - body: JSON of any of the shapes that servers use, a page in HTML, or anything.
  ///   - retryAfter: seconds.
  init(status: Int, body: [UInt8], retryAfter: Double? = nil) {
    self.status = status
    self.retryAfter = retryAfter
    if let json = try? JSON(parsing: body) {
      take(json)
    } else {
      let text = String(decoding: body.prefix(4_096), as: UTF8.self)
      message = Self.readable(Self.isPage(text) ? Self.title(of: text) : text)
    }
  }

  /// An error inside an answer that had begun as one.
  init(inStream json: JSON) {
    status = 200
    take(json)
    if status == 200, let code = (json["error"] ?? json)["code"]?.int, (400..<600).contains(code) { status = code }
  }

  /// `{"error":{"message","type","code"}}`, `{"error":"…"}`, `{"detail":"…"}`, `{"detail":[{"msg"}]}`, `{"message"}`.
  private mutating func take(_ json: JSON) {
    let box = json["error"] ?? json
    let candidates = [
      box.string, box["message"]?.string, box["detail"]?.string, box["detail"]?.array?.first?["msg"]?.string,
      json["message"]?.string, json.string,
    ]
    let raw = box["metadata"]?["raw"]?.string
    message = Self.readable([candidates.compactMap(\.self).first, raw].compactMap(\.self).joined(separator: " "))
    type = [box["type"], box["code"]].compactMap { $0?.string }.joined(separator: " ").lowercased()
    contextTokens = box["n_ctx"]?.int
  }

  /// Whether its words or its kind hold one of these, in lower case.
  func mentions(_ parts: String...) -> Bool {
    let text = message.lowercased() + " " + type
    return parts.contains { text.contains($0) }
  }

  var isContextOverflow: Bool {
    contextTokens != nil
      || mentions(
        "context_length", "exceed_context", "context size", "context length", "context window", "maximum context",
        "too many tokens", "prompt is too long")
  }

  private static func readable(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").harmless
    return words.count > 160 ? words.prefix(159) + "…" : words
  }

  static func isPage(_ text: String) -> Bool { text.drop { $0.isWhitespace }.first == "<" }

  private static func title(of page: String) -> String {
    guard let start = page.firstRange(of: "<title>"), let end = page[start.upperBound...].firstRange(of: "</title>")
    else { return "" }
    return String(page[start.upperBound..<end.lowerBound])
  }
}
