/// What keeps a value from being decoded, in words that name its place: "“text” is missing in messages.[2]."
///
/// `noObject` is said where the text is not the JSON object that it should be at all.
public func decodingReason(_ error: any Error, noObject: String? = nil) -> String {
  guard let error = error as? DecodingError else { return "\(error)" }
  func place(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
  switch error {
  case .keyNotFound(let key, let context):
    let inside = place(context.codingPath)
    return "“\(key.stringValue)” is missing\(inside.isEmpty ? "" : " in \(inside)")."
  case .dataCorrupted(let context) where context.codingPath.isEmpty:
    return noObject ?? context.debugDescription
  case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
    let inside = place(context.codingPath)
    return "\(inside.isEmpty ? "" : "\(inside): ")\(context.debugDescription)"
  @unknown default: return "\(error)"
  }
}
