import ArgumentParser
import Conversation
import Glibc
import Journal

@main
struct Hearken: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearken",
    abstract: "Practise answering someone who is having a hard time, and see what reached them.",
    discussion: """
      Examples:
        hearken                                  open the app
        hearken practice passed-over             go straight to one conversation
        hearken practice lost-job --plain        the same as plain lines, for screen readers and pipes
        hearken read "Have you talked to HR?"    what the coach sees in one reply
        hearken history show latest              the last conversation, with its feedback
        hearken practice --about "my sister lost her dog"
                                                 have a language model make somebody up (once one is set up)
        hearken setup model                      let a language model speak for the partner (off by default)
        hearken doctor                           check this terminal and these folders

      Everything works offline and stays on this machine, unless you set up a model elsewhere.
      """,
    version: "hearken \(version)",
    subcommands: [
      AppCommand.self, PracticeCommand.self, ScenariosCommand.self, HistoryCommand.self,
      ReadCommand.self, ScoreCommand.self, SetupCommand.self, BenchCommand.self,
      DoctorCommand.self,
    ],
    defaultSubcommand: AppCommand.self)

  static let version = "0.1.0"

  static func main() {
    CoreDumps.forbid()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let problem as Problem {
      Output.complain(problem)
      Glibc.exit(1)
    } catch {
      leave(for: error)
    }
  }

  /// Prints what the argument parser has to say. Its status for wrong usage is 64; ours is 2.
  private static func leave(for error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      if !message.isEmpty { Output.print(message) }
    } else if !message.isEmpty {
      Output.error(message)
    }
    Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
