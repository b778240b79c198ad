import Conversation
import English

extension Reply {
  /// Whether the reply carries something of this partner's story: a word of theirs, or a clause read as such.
  /// Then it could not have been said to anyone, whatever else in it could.
  var carriesDetail: Bool {
    if reading.strength(of: .demonstratingUnderstanding) >= 0.4 { return true }
    let told = ([before?.text] + feels.map(\.because)).compactMap(\.self).map(contentStems)
    return !contentStems(text).isDisjoint(with: told.reduce(into: Set()) { $0.formUnion($1) })
  }
}

/// The stems of the words that carry a story rather than hold it together.
func contentStems(_ text: String) -> Set<String> {
  let words = tokens(of: text).lazy.filter { $0.isWord && $0.text.count >= 3 && !common.contains($0.text) }
  return Set(words.map { stem($0.text) })
}

private let common: Set<String> = [
  "the", "and", "you", "for", "are", "was", "not", "but", "had", "has", "her", "his", "him", "she", "all", "any", "can",
  "did", "get", "got", "how", "its", "let", "may", "now", "off", "one", "our", "out", "own", "see", "say", "too", "two",
  "use", "way", "who", "why", "yes", "yet", "i'm", "i'd", "lot", "bit", "god", "day", "bad", "sad", "ask", "put", "try",
  "won", "he's", "it'd", "it'll", "she's", "we're", "they'd", "already", "enough", "wow", "ago", "far", "new", "old",
  "about", "after", "again", "also", "always", "another", "anyone", "anything", "around", "away", "back", "because",
  "been", "before", "being", "better", "can't", "come", "could", "couldn't", "didn't", "does", "doesn't", "doing",
  "don't", "even", "ever", "every", "everyone", "everything", "exactly", "feel", "feeling", "feels", "felt", "find",
  "from",
  "give",
  "going", "gonna", "good", "guess", "happen", "happened", "hard", "have", "haven't", "having", "hear", "help", "here",
  "hope", "into", "it's", "i'll", "i've", "isn't", "just", "keep", "kind", "know", "least", "life", "like", "little",
  "look", "made", "make", "makes", "many", "maybe", "mean", "more", "most", "much", "must", "need", "never", "nothing",
  "okay", "only", "other", "others", "over", "people", "quite", "rather", "really", "right", "said", "says", "shall",
  "should", "since", "some", "somebody", "someone", "something", "sorry", "sort", "sound", "sounds", "still", "stuff",
  "such", "sure", "take", "talk", "tell", "than", "thank", "thanks", "that", "that's", "their", "them", "then", "there",
  "there's", "these", "they", "they're", "thing", "things", "think", "this", "those", "though", "thought", "through",
  "time", "told", "tomorrow", "today", "true", "understand", "until", "very", "want", "wanted", "wasn't", "well",
  "were", "what", "what's", "when", "where", "which", "while", "whole", "will", "with", "won't", "would", "wouldn't",
  "yeah", "yesterday", "you'd", "you'll", "you're", "you've", "your",
]
