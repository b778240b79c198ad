import ArgumentParser
import Coach
import Conversation

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what the coach sees in one reply.",
    discussion: """
      Examples:
        hearken read "Have you tried talking to HR?"
        hearken read --after "I didn't get the job." "You must be gutted, after all that preparation."
        hearken read --json "That sounds hard."

      The moves are Hearken's own list, grouped under the six dimensions of the Lend an Ear study.
      """)

  @Option(help: ArgumentHelp("What the partner said before the reply.", valueName: "partner text"))
  var after: String?

  @Flag(help: "Print the reading as JSON.")
  var json = false

  @Argument(help: "The reply to read.")
  var reply: String

  func run() throws {
    let reading = Coach.standard.read(reply, after: after)
    if json {
      Output.print(try JSONText.pretty(reading))
    } else {
      for line in ReadingText.lines(reading, of: reply) { Output.print(line) }
    }
  }
}
