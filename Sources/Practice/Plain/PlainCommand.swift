/// What a line of plain mode that begins with "/" asks for.
public enum PlainCommand: String, CaseIterable, Sendable {
  case help, mood, undo, send, feedback, finish, save, retry, model, quit

  /// How it is typed.
  public var usage: String { self == .save ? "/save [PATH]" : "/\(rawValue)" }

  /// One sentence for the help and the man page.
  public var help: String {
    switch self {
    case .help: "Lists these commands."
    case .mood: "Says how the partner seems now."
    case .undo: "Takes your last reply back, so that you can say it another way; again, puts it back."
    case .send: "Sends the reply that Hearken stopped to ask about."
    case .feedback: "Shows the feedback so far; the conversation goes on."
    case .finish: "Ends the conversation here and shows the feedback."
    case .save: "Saves a copy of the conversation; without PATH, in the folder you are in."
    case .retry: "Tries again to save, after saving has failed."
    case .model: "Asks the language model again with your next reply, where the script answers because it was silent."
    case .quit: "Stops; everything is kept, and you can go on another time."
    }
  }
}

/// A line of plain mode, told apart.
enum PlainLine: Equatable {
  case reply(String)
  case command(PlainCommand, argument: String)
  case unknownCommand(String)

  init(_ line: String) {
    let text = line.trimmed
    guard text.hasPrefix("/") else {
      self = .reply(text)
      return
    }
    if text.hasPrefix("//") {
      self = .reply(String(text.dropFirst()))
      return
    }
    let parts = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    guard let command = PlainCommand(rawValue: name.lowercased()) else {
      self = .unknownCommand(text)
      return
    }
    self = .command(command, argument: parts.count > 1 ? parts[1].trimmed : "")
  }
}
