import Conversation

/// The address of an OpenAI-compatible server.
public struct Endpoint: Sendable, Hashable {
  public enum Scheme: String, Sendable { case http, https }

  public let scheme: Scheme
  /// In lower case; an IPv6 address without its brackets.
  public let host: String
  public let port: Int
  /// Begins with a slash and does not end with one: `/v1`.
  public let path: String

  /// Reads an address as people write it: `localhost:11434`, `https://openrouter.ai/api/`, `http://[::1]:8080/v1`, with or
  /// without `/v1`, a slash at the end or the whole path of the chat service.
  ///
  /// - Throws: `ModelFailure` of the kind `settings`, which repeats nothing that may be a secret.
  public init(_ text: String) throws(ModelFailure) {
    var rest = Substring(text.trimmed)
    guard !rest.isEmpty else { throw .noAddress }
    guard rest.unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 0x20 && $0.value != 0x7F }) else {
      throw .badAddress("it has a space or a character that an address cannot have")
    }
    var named: Scheme?
    if let mark = rest.firstRange(of: "://") {
      guard let scheme = Scheme(rawValue: rest[..<mark.lowerBound].lowercased()) else {
        throw .badAddress("it begins with neither http:// nor https://")
      }
      named = scheme
      rest = rest[mark.upperBound...]
    }
    guard !rest.contains(where: { "?#".contains($0) }) else { throw .badAddress("it has a “?” or a “#”") }
    let authority = rest.prefix { $0 != "/" }
    guard !authority.contains("@") else { throw .badAddress("it has a name or a password before an “@”") }
    let (host, port) = try Self.hostAndPort(authority)
    self.host = host
    scheme = named ?? (Self.isLoopback(host) ? .http : .https)
    self.port = port ?? (scheme == .https ? 443 : 80)
    path = Self.basePath(rest[authority.endIndex...])
  }

  /// `https://openrouter.ai/api/v1`
  public var description: String { origin + path }
  public var chat: String { description + "/chat/completions" }
  public var models: String { description + "/models" }

  /// Scheme, host and port, which one server has.
  var origin: String {
    let bracketed = host.contains(":") ? "[\(host)]" : host
    let isUsual = port == (scheme == .https ? 443 : 80)
    return "\(scheme.rawValue)://\(bracketed)\(isUsual ? "" : ":\(port)")"
  }

  /// Whether it is this machine.
  public var isLoopback: Bool { Self.isLoopback(host) }

  /// A key may be sent where nobody on the way can read it.
  public var mayCarryKey: Bool { scheme == .https || isLoopback }

  /// Where a redirection leads: to another path of this server, or elsewhere.
  func isSameOrigin(_ location: String) -> Bool {
    if location.hasPrefix("/"), !location.hasPrefix("//") { return true }
    guard let other = try? Endpoint(location), location.contains("://") else { return false }
    return other.origin == origin
  }

  private static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func hostAndPort(_ authority: Substring) throws(ModelFailure) -> (String, Int?) {
    var host = authority
    var port: Substring?
    if authority.first == "[" {
      guard let end = authority.firstIndex(of: "]") else { throw .badAddress("the “[” of its host is not closed") }
      host = authority[authority.index(after: authority.startIndex)..<end]
      let rest = authority[authority.index(after: end)...]
      guard rest.isEmpty || rest.first == ":" else { throw .badAddress("its host is not one") }
      port = rest.isEmpty ? nil : rest.dropFirst()
      guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || ":.".contains($0) }) else {
        throw .badAddress("its host is not one")
      }
    } else {
      if let colon = authority.firstIndex(of: ":") {
        host = authority[..<colon]
        port = authority[authority.index(after: colon)...]
      }
      guard !host.isEmpty, host.allSatisfy({ $0.isLetter || $0.isNumber || "-._".contains($0) }) else {
        throw .badAddress("its host is not one")
      }
    }
    guard let port else { return (host.lowercased(), nil) }
    guard let number = Int(port), (1...65_535).contains(number) else {
      throw .badAddress("its port is not a number from 1 to 65535")
    }
    return (host.lowercased(), number)
  }

  /// The path up to and with the version of the API.
  private static func basePath(_ path: Substring) -> String {
    var parts = path.split(separator: "/").map(String.init)
    if parts.suffix(2) == ["chat", "completions"] { parts.removeLast(2) }
    if parts.last == "models" { parts.removeLast() }
    let hasVersion = parts.contains { part in
      part.first == "v" && part.dropFirst().first?.isNumber == true
    }
    return "/" + (hasVersion ? parts : parts + ["v1"]).joined(separator: "/")
  }
}
