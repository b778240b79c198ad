extension JSON {
  /// The first object in a text that may hold more than it: a model asked for JSON likes to put a sentence before it and
  /// a fence around it. A comma too many and line ends inside strings are forgiven; an object that is cut short is not.
  public static func firstObject(in text: String) -> JSON? {
    let bytes = Array(text.utf8)
    var tries = 0
    var start = 0
    while tries < mostTries, let brace = bytes[start...].firstIndex(of: UInt8(ascii: "{")) {
      var parser = JSONParser(bytes, from: brace, lenient: true)
      if let found = try? parser.value() { return found }
      tries += 1
      start = brace + 1
    }
    return nil
  }

  /// Every try may read the whole rest of the text.
  private static let mostTries = 64
}
