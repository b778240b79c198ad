/// What a scenario's `norms` change in how a reply is talked about. They are free text; only three things are
/// read out of them, and only where they are said in so many words.
struct Norms {
  /// Advice is expected or respectful here.
  var welcomesAdvice = false
  /// Reserve is respect: asking further is not wanted.
  var valuesReserve = false
  /// One's own story is a way of standing beside somebody here.
  var welcomesOwnStory = false

  init(_ norms: [String]) {
    for norm in norms.map({ $0.lowercased() }) {
      let refuses = ["not ", "n't ", "unwelcome", "rude", "never", "unasked", "no "].contains(where: norm.contains)
      if norm.contains("advice"), !refuses { welcomesAdvice = true }
      // Quiet being fine with somebody does not make a question unwelcome.
      if ["reserve", "privacy", "private", "pry"].contains(where: norm.contains) { valuesReserve = true }
      if norm.contains("own story") || norm.contains("own experience"), !refuses { welcomesOwnStory = true }
    }
  }
}
