import TextGrid

/// Every key of the app. The dispatch of keys, the hints at the foot of the screens, the help and the man page
/// are all read from here.
public enum KeyTable {
  /// Keys that belong together, and where they work.
  public struct Section: Sendable {
    public var title: String
    public var places: [Place]
    public var bindings: [Binding]
  }

  /// Where two sections of a place know the same key, the earlier one has it.
  public static let sections: [Section] = [
    home, scenarios, briefing, conversation, ended, lookingBack, typing, leaving, savingCopy, careStop, feedback,
    history,
    transcript, help, lists, texts, saving, everywhere, everywhereButTyping,
  ]

  /// The keys of one place, those of its own first.
  public static func bindings(at place: Place) -> [Binding] {
    sections.filter { $0.places.contains(place) }.flatMap(\.bindings)
  }

  static func binding(for key: Key, at place: Place) -> Binding? {
    for section in sections where section.places.contains(place) {
      if let binding = section.bindings.first(where: { $0.keys.contains(key) }) { return binding }
    }
    return nil
  }
}

// MARK: - One section for each screen

extension KeyTable {
  private static let home = Section(
    title: "Home", places: [.home],
    bindings: [
      Binding([.enter], .choose, hint: "open", help: "Opens what is selected.")
    ])

  private static let scenarios = Section(
    title: "Choosing a scenario", places: [.scenarios],
    bindings: [
      Binding([.enter], .choose, hint: "open", help: "Opens the briefing of the selected scenario.")
    ])

  private static let briefing = Section(
    title: "Briefing", places: [.briefing],
    bindings: [
      Binding([.enter], .choose, hint: "begin", help: "Begins the conversation.")
    ])

  private static let conversation = Section(
    title: "In a conversation", places: [.conversation],
    bindings: [
      Binding(
        [.enter], .send, hint: "send",
        help: "Sends your reply. While the partner is typing, any key shows the answer at once."),
      Binding([.altEnter, .control("j")], .newLine, hint: "new line", help: "Begins a new line in your reply."),
      Binding(
        [.control("t")], .retake,
        help: "Takes your last reply back so that you can try it another way; pressed again, puts it back. "
          + "What you type takes its place; an arrow key keeps the words to be mended. The earlier take is kept.",
        unavailable: { $0.running?.reasonAgainstRetake },
        hintNow: { $0.running?.retake == nil ? "take that back" : "put it back" }),
      Binding(
        [.control("g")], .wakeModel,
        help: "Asks the language model again with your next reply, where the script answers because it was silent.",
        unavailable: { $0.reasonAgainstWakingModel }),
      Binding([.up, .down], .type, help: "Moves by a line; past the first or the last, looks back or on."),
      Binding(
        [.escape, .control("c")], .leave,
        help: "Asks how you want to leave. Everything is kept. While a language model looks for words, Esc lets the "
          + "script answer.",
        hintNow: { $0.isPartnerSpeaking ? nil : "leave" }),
    ])

  private static let ended = Section(
    title: "After the last line", places: [.ended],
    bindings: [
      Binding(
        [.enter, .escape, .control("c")], .feedback, hint: "see the feedback", help: "Shows the feedback.")
    ])

  private static let lookingBack = Section(
    title: "Looking back in a conversation", places: [.conversation, .ended],
    bindings: [
      Binding([.pageUp, .pageDown], .move, help: "Moves by a page."),
      Binding([.controlUp], .previousMessage, help: "Goes back by one message."),
      Binding([.controlDown], .nextMessage, help: "Goes on by one message."),
      Binding([.function(2)], .coachNotes, help: "Shows or hides what the coach saw under each of your replies."),
    ])

  private static let typing = Section(
    title: "While typing", places: [.conversation, .savingCopy],
    bindings: [
      Binding([.left, .right, .control("b"), .control("f")], .type, help: "Moves by a character."),
      Binding([.controlLeft, .controlRight, .alt("b"), .alt("f")], .type, help: "Moves by a word."),
      Binding([.home, .end, .control("a"), .control("e")], .type, help: "Goes to the start or the end of the line."),
      Binding([.controlHome, .controlEnd], .type, help: "Goes to the start or the end of the text."),
      Binding([.backspace, .control("h"), .delete, .control("d")], .type, help: "Deletes a character."),
      Binding([.control("w"), .altBackspace, .alt("d")], .type, help: "Deletes a word."),
      Binding([.control("u"), .control("k")], .type, help: "Deletes to the start or the end of the line."),
      Binding([.control("y")], .type, help: "Puts back what was deleted last."),
      Binding([.control("_"), .alt("u"), .alt("r")], .type, help: "Undoes, undoes, and does again what was undone."),
    ])

  private static let leaving = Section(
    title: "Leaving a conversation", places: [.leaving],
    bindings: [
      Binding([.enter], .choose, hint: "choose", help: "Does what is selected."),
      Binding([.character("l")], .continueLater, help: "Leaves; the conversation waits on the home screen."),
      Binding(
        [.character("f")], .finish, help: "Ends the conversation here and shows the feedback.",
        unavailable: { $0.running?.reasonAgainstFinishing }),
      Binding([.character("s"), .escape], .stay, help: "Goes on with the conversation."),
      Binding([.control("c")], .quit, help: "Keeps everything and quits."),
    ])

  private static let savingCopy = Section(
    title: "Saving a copy", places: [.savingCopy],
    bindings: [
      Binding(
        [.enter], .savePath, hint: "save",
        help: "Saves a copy under this path; with nothing typed, in the folder you started Hearken in."),
      Binding([.escape], .back, hint: "back", help: "Goes back without saving a copy."),
    ])

  private static let careStop = Section(
    title: "When Hearken stops to ask about you", places: [.careStop],
    bindings: [
      Binding([.enter], .choose, hint: "choose", help: "Does what is selected."),
      Binding([.character("e"), .escape], .editReply, help: "Returns to what you wrote."),
      Binding([.character("r")], .sendAnyway, help: "It belongs to the role-play: sends it."),
      Binding([.character("l")], .continueLater, help: "Leaves; what you wrote is kept."),
    ])

  private static let feedback = Section(
    title: "Feedback", places: [.feedback],
    bindings: [
      Binding([.character("t"), .enter], .transcript, hint: "transcript", help: "Shows the whole conversation."),
      Binding(
        [.character("m")], .retakeMoment, hint: "try that again",
        help: "Goes back to the reply named in the feedback so that you can try it another way. What you type takes "
          + "the place of the old words; an arrow key keeps them.",
        unavailable: { $0.reasonAgainstRetakingMoment }),
      Binding(
        [.character("a")], .again, hint: "practise again", help: "Starts the same scenario from its beginning.",
        unavailable: { $0.reasonAgainstPractisingAgain }),
      Binding([.character("h")], .home, hint: "home", help: "Goes to the home screen."),
    ])

  private static let history = Section(
    title: "History", places: [.history],
    bindings: [
      Binding(
        [.enter], .choose, hint: "open", help: "Opens the transcript of the selected conversation.",
        unavailable: { $0.library.summaries.isEmpty ? "There is nothing to open yet." : nil }),
      Binding(
        [.character("d"), .delete], .delete, hint: "delete",
        help: "Moves the selected conversation to the trash.",
        unavailable: { $0.library.summaries.isEmpty ? "There is nothing to delete." : nil }),
      Binding(
        [.character("u")], .undoDelete, hint: "undo", help: "Brings back what was deleted last.",
        unavailable: { $0.library.trashed.isEmpty ? "Nothing has been deleted since you opened Hearken." : nil }),
    ])

  private static let transcript = Section(
    title: "Transcript", places: [.transcript],
    bindings: [
      Binding([.character("r")], .readings, hint: "readings", help: "Shows or hides what the coach saw in each reply."),
      Binding(
        [.character("f")], .feedback, hint: "feedback", help: "Shows the feedback on this conversation.",
        unavailable: { $0.reasonAgainstShowingFeedback }),
      Binding(
        [.character("c")], .continueSession, hint: "continue", help: "Goes on with this conversation.",
        unavailable: { $0.reasonAgainstContinuing }),
      Binding([.controlUp], .previousMessage, help: "Goes back by one message."),
      Binding([.controlDown], .nextMessage, help: "Goes on by one message."),
    ])

  private static let help = Section(
    title: "Help", places: [.help],
    bindings: [
      // A "q" that quit here would end more than the help.
      Binding([.escape, .character("q"), .character("?")], .back, hint: "back", help: "Closes the help.")
    ])

  // MARK: - Sections that several screens share

  private static let lists = Section(
    title: "In lists", places: [.home, .scenarios, .history, .leaving, .careStop],
    bindings: [
      Binding(
        [.up, .down, .pageUp, .pageDown, .home, .end], .move, hint: "move", label: "Up/Down",
        help: "Moves the selection.")
    ])

  private static let texts = Section(
    title: "In long texts", places: [.briefing, .feedback, .transcript, .help],
    bindings: [
      Binding(
        [.up, .down, .pageUp, .pageDown, .home, .end], .move, hint: "scroll", label: "Up/Down",
        help: "Moves by a line, by a page, or to the start or the end.")
    ])

  private static let saving = Section(
    title: "Saving", places: [.home, .conversation, .ended, .leaving, .feedback, .transcript],
    bindings: [
      Binding(
        [.control("r")], .retrySaving, hint: "save again",
        help: "Tries again to save the conversation, after saving has failed.",
        unavailable: { $0.saving.problem == nil ? "Everything is saved." : nil }),
      Binding(
        [.control("s")], .saveCopy, hint: nil, help: "Saves a copy of the conversation where you say.",
        unavailable: { $0.sessionInView == nil ? "There is no conversation here to save." : nil }),
    ])

  private static let everywhere = Section(
    title: "Everywhere", places: Place.allCases,
    bindings: [
      Binding(
        [.function(1)], .help, help: "Shows the keys of this screen and all others.",
        unavailable: { $0.place == .help ? "This is the help." : nil }),
      Binding([.control("c")], .quit, help: "Keeps everything and quits; in a conversation it asks first."),
      Binding([.control("z")], .suspend, help: "Puts Hearken aside; \u{201C}fg\u{201D} in the shell brings it back."),
      Binding([.control("l")], .redraw, help: "Draws the screen afresh."),
    ])

  private static let everywhereButTyping = Section(
    title: "Everywhere but while typing", places: Place.allCases.filter { !$0.isTyping && $0 != .help },
    bindings: [
      Binding(
        [.escape], .back, hint: "back", help: "Goes back to where you came from.",
        unavailable: { $0.place == .home ? "This is the first screen. Press q to quit." : nil }),
      Binding([.character("q")], .quit, hint: "quit", help: "Keeps everything and quits."),
      Binding(
        [.character("?")], .help, hint: "help", help: "Shows the keys of this screen and all others."),
    ])
}
