/// What a model that is up to it answers when a scenario is to be made up about "my sister lost her dog": JSON, one answer
/// for each of the questions, in their order.
public enum MadeUpAnswers {
  public static let topic = "my sister lost her dog"

  public static let person = #"""
    {"name": "Mara", "pronoun": "she", "setting": "personal", "title": "The gate was open", "place": "kitchen",
     "voice": ["short sentences"], "feelings": ["guilt", "worry"], "because": "I left the gate open",
     "opening": "Biscuit's gone. I left the gate open, and I've been up and down the lane since five."}
    """#
  public static let answers = #"""
    {"what_happened": "I took the bins out and didn't pull the gate to. When I came back in, his bed was empty.",
     "worst_part": "It was me who left it open. Everybody's being so nice, and I was the one at the gate.",
     "who_knows": "Only Paul next door. He's driven round the estate twice with his window down.",
     "the_days": "I sleep in my clothes by the back door. I get up at every bark on the street.",
     "what_next": "I'm ringing the shelters again at nine, and then I'll put posters up by the school.",
     "not_said_yet": "I'd been wishing for a week without him. I said it out loud, on Sunday, to his face."}
    """#
  public static let beats = #"""
    {"lines": ["His bowl's still got breakfast in it. I can't wash it.", "The lead is on the hook where it always is.",
      "I shouted his name in the woods until my voice went.", "A man sent me a photo of a brown dog. It wasn't him.",
      "I've got biscuits in every pocket of this coat.", "The vet's receptionist cried before I did.",
      "He's frightened of lorries, and that lane is all lorries.", "I drew his white ear on the poster by hand."]}
    """#
  public static let details = #"""
    {"details": [
      {"question": "What does Biscuit look like?", "answer": "Brown all over, with one white ear that won't stand up."},
      {"question": "Have you looked in the woods?", "answer": "Twice, with a torch. I found an owl and a trolley."}]}
    """#
  public static let all = [person, answers, beats, details]
}

extension [FaultServer.Part] {
  /// A whole answer of a model, in one document.
  public static func document(_ text: String) -> [FaultServer.Part] {
    let escaped = text.map { character -> String in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(character)
      }
    }.joined()
    return .response("200 OK", #"{"choices":[{"message":{"content":"\#(escaped)"},"finish_reason":"stop"}]}"#)
  }
}
