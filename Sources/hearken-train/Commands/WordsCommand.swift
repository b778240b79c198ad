import ArgumentParser
import English

struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the words of each line of the input as the coach and the director read them.")

  func run() { while let line = readLine() { print(words(of: line).joined(separator: " ")) } }
}
