import Foundation

/// Prints how fast Hearken is on this machine, and how each figure was measured. `Scripts/bench` runs it on a release
/// build.
@main
enum Bench {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "fuzz" {
      try Fuzz.run(Array(CommandLine.arguments.dropFirst(2)))
      return
    }
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: hearken-bench [fuzz] PATH-OF-HEARKEN\n".utf8))
      exit(2)
    }
    let program = CommandLine.arguments[1]
    report(try FirstFrame.measure(program))
    for figure in try LongConversation.measure(program) { report(figure) }
    report(ReadingSpeed.measure())
    report(try DirectorSpeed.measure())
    for figure in try ScoringSpeed.measure(program) { report(figure) }
  }

  private static func report(_ figure: Figure) {
    print("\(figure.name): \(figure.value) (target: \(figure.target))")
    print("    \(figure.method)\n")
  }
}

/// One line of the report.
struct Figure {
  var name: String
  var value: String
  var target: String
  var method: String
}

/// Times in milliseconds.
struct Sample {
  private let sorted: [Double]

  init(_ milliseconds: [Double]) { sorted = milliseconds.sorted() }

  var median: Double { sorted.isEmpty ? .nan : sorted[sorted.count / 2] }
  var worst: Double { sorted.last ?? .nan }

  func text(unit: String = "ms", scale: Double = 1) -> String {
    String(format: "median %.3g \(unit), worst of %d %.3g \(unit)", median * scale, sorted.count, worst * scale)
  }
}

/// Milliseconds on a clock that never goes back.
func now() -> Double {
  Double(DispatchTime.now().uptimeNanoseconds) / 1e6
}
