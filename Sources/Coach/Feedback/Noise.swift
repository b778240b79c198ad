import Conversation

/// A message that is not talk, whatever moves were read into it: there is nothing in it to reword.
enum Noise: Equatable {
  /// "/foo bar": meant for the program, and not one of its commands.
  case command
  /// A web address and nothing else.
  case link
  /// Pictures or smileys without a word.
  case emoji
  /// No words that anyone could make out.
  case gibberish

  init?(_ text: String, reading: Reading) {
    let words = text.split(whereSeparator: \.isWhitespace)
    if Self.isCommand(words) {
      self = .command
    } else if !words.isEmpty, words.allSatisfy(Self.isLink) {
      self = .link
    } else if Self.isPictures(words) {
      self = .emoji
    } else if reading.confidence(of: .unreadable) >= TaggedMove.shown {
      self = .gibberish
    } else {
      return nil
    }
  }

  private static func isCommand(_ words: [Substring]) -> Bool {
    guard let first = words.first, words.count <= 3, first.first == "/", first.count > 1 else { return false }
    return first.dropFirst().allSatisfy { $0.isLetter || $0 == "-" }
  }

  private static func isLink(_ word: Substring) -> Bool {
    ["http://", "https://", "www."].contains { word.lowercased().hasPrefix($0) }
  }

  private static func isPictures(_ words: [Substring]) -> Bool {
    guard !words.isEmpty else { return false }
    return words.allSatisfy { word in
      smileys.contains(word.lowercased()) || (word.contains(where: isPicture) && !word.contains { $0.isLetter })
    }
  }

  private static func isPicture(_ character: Character) -> Bool {
    character.unicodeScalars.contains {
      $0.properties.isEmojiPresentation || $0.properties.generalCategory == .otherSymbol
    }
  }

  private static let smileys: Set<String> = [
    ":)", ":(", ":-)", ":-(", ":/", ":'(", ":d", ";)", "<3", "xx", "x", "xo", ":o", ":p",
  ]
}

extension Reply {
  /// What kind of noise the message is, `nil` where it is talk.
  var noise: Noise? { Noise(text, reading: reading) }
}
