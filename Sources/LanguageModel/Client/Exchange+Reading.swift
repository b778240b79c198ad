/// What a response says, as it arrives.
extension Exchange {
  mutating func respond(_ status: Int, _ headers: Headers, now: Double) -> [Action] {
    switch (status, errand) {
    case (100..<200, _): return []
    case (200..<300, .chat): phase = .answering(AnswerReader())
    case (200..<300, .models): phase = .listing([])
    default: phase = .refusing(status: status, headers: headers, body: [])
    }
    // The head of a stream may come long before the first word.
    let isStream = if case .answering = phase { true } else { false }
    setDeadline(isStream ? errand.limits.first : errand.limits.idle, now: now)
    return []
  }

  mutating func read(_ bytes: [UInt8], _ reader: AnswerReader, now: Double) -> [Action] {
    var reader = reader
    let pieces = reader.take(bytes)
    phase = .answering(reader)
    setDeadline(patience(with: reader), now: now)
    if reader.stop == nil { return tell(pieces) }
    return tell(pieces) + finishAnswer(reader, now: now)
  }

  /// Seconds until the next byte. Any byte is a sign of life; until it speaks, a server may be as slow as before its
  /// first sign; once the model has ended, all that may come is `[DONE]`.
  private func patience(with reader: AnswerReader) -> Double {
    if reader.finish != nil { return min(Self.longestFarewell, errand.limits.idle) }
    return reader.hasBegun ? errand.limits.idle : errand.limits.first
  }

  private static let longestFarewell = 2.0

  func tell(_ pieces: [AnswerReader.Piece]) -> [Action] {
    if case .chat(let request) = errand, request.schema != nil { return [] }
    return pieces.compactMap { piece in
      switch piece {
      case .life: nil
      case .text(let text): .tell(.delta(id: id, text: text))
      case .takenBack: .tell(.takenBack(id: id))
      }
    }
  }
}
