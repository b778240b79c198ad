/// The body of a successful response, byte by byte → the text of the answer.
///
/// It may be a stream of events, one JSON document from a server that does not stream, or something else altogether;
/// what it is shows at its first character, because servers mislabel it.
struct AnswerReader {
  enum Piece: Equatable {
    /// The server is alive, and says nothing yet.
    case life
    case text(String)
    /// The text so far was thinking.
    case takenBack
  }

  /// Why nothing more is to be expected, although the connection may be open.
  enum Stop: Equatable {
    /// `[DONE]` was read.
    case done
    /// The answer is longer than anybody wants.
    case overlong
    case error(ServerError)
    case malformed
  }

  private enum Form { case unknown, events, document, page }

  /// Bytes of one line, and of a document.
  private static let longestLine = 1 << 20
  /// Bytes of everything, thinking included.
  private static let longestBody = 16 << 20
  /// Bytes of text.
  private static let longestText = 1 << 16

  private(set) var text = ""
  private(set) var stop: Stop?
  /// The server's word for why the model stopped.
  private(set) var finish: String?
  private(set) var hasThought = false
  /// Something in it had the shape of an answer.
  private var isAnswer = false

  private var form = Form.unknown
  private var lines = LineSplitter(longest: longestLine)
  private var events = EventReader()
  private var thoughts = ThoughtFilter()
  private var document: [UInt8] = []
  private var size = 0

  mutating func take(_ bytes: [UInt8]) -> [Piece] {
    guard stop == nil else { return [] }
    size += bytes.count
    var bytes = bytes[...]
    if form == .unknown {
      bytes = bytes.drop { Self.leading.contains($0) }
      form = bytes.first.map(Self.form) ?? .unknown
    }
    var pieces: [Piece] = []
    switch form {
    case .unknown: break
    case .document, .page:
      document += bytes.prefix(max(0, Self.longestLine - document.count))
      if size > Self.longestLine { stop = .malformed }
    case .events:
      for line in lines.take(bytes) where stop == nil { pieces += take(events.take(line)) }
      if lines.isOverfull { stop = .malformed }
    }
    if size > Self.longestBody { stop = stop ?? .overlong }
    return pieces.isEmpty ? [.life] : pieces
  }

  /// Takes in what the end of the connection completes.
  mutating func end() -> [Piece] {
    var pieces: [Piece] = []
    switch form {
    case .unknown, .page: break
    case .document: pieces += takeDocument()
    case .events:
      if stop == nil { pieces += take(events.take(lines.finish())) }
      if stop == nil { pieces += take(events.finish()) }
    }
    let rest = thoughts.finish()
    if !rest.isEmpty {
      text += rest
      pieces.append(.text(rest))
    }
    return pieces
  }

  /// The model has thought or said something.
  var hasBegun: Bool { hasThought || !text.isEmpty }

  /// The model came to an end of its own.
  var isWhole: Bool { finish != nil || stop == .done }

  var ending: Answer.Ending {
    if finish == "length" || stop == .overlong { return .cutShort }
    if finish == "content_filter" { return .filtered }
    return isWhole ? .complete : .interrupted
  }

  /// What the answer was no answer of a language model for; `nil` where it may be one.
  var strangeness: String? {
    switch (form, stop) {
    case (.page, _): "it sent a web page"
    case (.document, .malformed?): "it sent JSON that is cut short or broken"
    case (_, .malformed?): "a part of its stream cannot be read"
    case (.unknown, _) where size > 0: "it sent nothing but white space"
    case (.document, _) where !isAnswer: "it sent JSON without an answer"
    default: nil
    }
  }

  private static func form(beginningWith byte: UInt8) -> Form {
    switch byte {
    case UInt8(ascii: "{"): .document
    case UInt8(ascii: "<"): .page
    default: .events
    }
  }

  /// White space, and the bytes of a byte order mark.
  private static let leading: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]

  private mutating func take(_ event: EventReader.Event?) -> [Piece] {
    switch event {
    case nil: return []
    case .life: return [.life]
    case .end:
      stop = .done
      return []
    case .malformed:
      stop = .malformed
      return []
    case .error(let json):
      stop = .error(ServerError(inStream: json))
      return []
    case .data(let json): return take(json)
    }
  }

  private mutating func takeDocument() -> [Piece] {
    guard stop == nil else { return [] }
    guard let json = try? JSON(parsing: document) else {
      stop = .malformed
      return []
    }
    let pieces = take(json)
    if stop == nil { stop = .done }
    return pieces
  }

  private mutating func take(_ json: JSON) -> [Piece] {
    if let error = json["error"], !error.isNull {
      stop = .error(ServerError(inStream: json))
      return []
    }
    guard let part = AnswerPart(json) else { return [.life] }
    isAnswer = true
    finish = part.finish ?? finish
    hasThought = hasThought || part.isThought
    var pieces: [Piece] = []
    for piece in thoughts.take(part.text) {
      switch piece {
      case .takenBack:
        text = ""
        pieces.append(.takenBack)
      case .text(let more):
        text += more
        pieces.append(.text(more))
      }
    }
    hasThought = hasThought || thoughts.hasThought
    if text.utf8.count > Self.longestText { stop = .overlong }
    return pieces.isEmpty ? [.life] : pieces
  }
}
