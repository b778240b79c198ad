public import Conversation

/// Where a made-up sheet comes from: a note at the head of its file.
public struct MadeUp: Sendable, Equatable {
  public var model: String
  public var at: Timestamp
  /// The learner's words.
  public var about: String

  public init(model: String, at: Timestamp, about: String) {
    self.model = model
    self.at = at
    self.about = about
  }

  private static let mark = "# Made up by a language model: "

  var comment: [String] {
    [
      Self.mark + oneLine(model), "# on \(at.iso8601), of the words: \(oneLine(about))",
      "# What the person says of their trouble is the model's; reactions, edges and endings are Hearken's own.",
      "# It is yours to change: hearken scenarios check FILE says whether it still holds together.",
    ]
  }

  /// The model that a sheet's text says it was made up by; `nil` where somebody wrote it.
  public static func model(of text: String) -> String? {
    guard text.hasPrefix(mark) else { return nil }
    let line = text.prefix { !$0.isNewline }
    return String(line.dropFirst(mark.count)).speakable
  }

  private func oneLine(_ text: String) -> String { text.speakable }
}
