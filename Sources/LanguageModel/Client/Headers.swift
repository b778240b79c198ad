/// The header fields of a response, whatever their case.
public struct Headers: Sendable, Equatable {
  private let fields: [String: String]

  public init(_ fields: [String: String] = [:]) {
    self.fields = Dictionary(fields.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
  }

  /// - Parameter name: in lower case.
  subscript(name: String) -> String? { fields[name] }
}
