import ArgumentParser

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure what speaks for the partner.",
    discussion: """
      Examples:
        hearken bench partner --endpoint localhost:11434 --model qwen3:4b
      """,
    subcommands: [BenchPartner.self])
}
