import Coach
import Conversation

/// One reading, in this process.
enum ReadingSpeed {
  /// Replies of the lengths that people write, from a word to a paragraph.
  static let replies = [
    "ok", "That sucks.", "I'm so sorry, that sounds really hard. Do you want to talk about it?",
    "have you tried talking to your manager about it", "what happened", "At least you still have a job, right?",
    "when i lost my job i felt the same way for months, so i know exactly how you feel",
    "You trained them, you stayed late, and then they gave it to someone else. No wonder you're furious.",
    """
    I can only imagine what it was like to open that email after everything you put into this year. It makes sense \
    that you feel let down, and you don't have to know what comes next. If you want ideas I have some, but I'd rather \
    hear first how you're holding up, and what your mum said when you told her.
    """,
    "idk maybe u should just take a break n see how u feel tmrw",
  ]

  static func measure() -> Figure {
    let coach = Coach.standard
    var times: [Double] = []
    for round in 0..<200 {
      for reply in replies {
        let start = now()
        let reading = coach.read(reply, after: "I didn't get it. The promotion. I'd already told my mum.")
        let spent = now() - start
        precondition(reading.clauses.count > 0 || reply.isEmpty)
        if round > 4 { times.append(spent) }
      }
    }
    return Figure(
      name: "one reading", value: Sample(times).text(unit: "µs", scale: 1000), target: "≤ 200 µs",
      method: "Coach.read in this process, \(replies.count) replies of 1 to 60 words, 195 rounds after 5 to warm up.")
  }
}
