/// A request as it goes over the wire, without the key, which only the transport knows.
public struct HTTPRequest: Sendable, Equatable {
  public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  public var method: Method
  public var url: String
  /// JSON; empty for `GET`.
  public var body: [UInt8]
  /// Whether a key may go with it.
  public var mayCarryKey: Bool
}
