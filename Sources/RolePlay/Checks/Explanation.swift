/// What a diagnostic code means, for the writer who meets it.
public struct Explanation: Sendable, Equatable {
  /// A few words: “A guard that gives its fact away”.
  public var title: String
  /// What is wrong.
  public var what: String
  /// What comes of it in play.
  public var why: String
  /// Parts of a sheet, in YAML, that yield the code when they stand in an otherwise sound one.
  public var example: String
  public var remedy: String
}

extension DiagnosticCode {
  /// The page about the code, as `Documentation/Diagnostics` keeps it and `check --explain` prints it: Markdown.
  public var page: String {
    let explanation = explanation
    return """
      # \(rawValue): \(explanation.title)

      \(severity == .error ? "An error: the scenario cannot be played." : "A warning: the scenario can be played.")

      \(filled("**What.** " + explanation.what))

      \(filled("**Why.** " + explanation.why))

      **For example**

      ```yaml
      \(explanation.example)
      ```

      \(filled("**Remedy.** " + explanation.remedy))

      """
  }

  /// The list of all codes, in Markdown, with links to their pages.
  public static var index: String {
    func rows(_ severity: Diagnostic.Severity) -> String {
      allCases.filter { $0.severity == severity }
        .map { "- [\($0.rawValue)](\($0.rawValue).md) \($0.explanation.title)" }.joined(separator: "\n")
    }
    return """
      # What `hearken scenarios check` may say

      Each line that it prints is `path:line:column: code message`; the code stands for one of these. `hearken
      scenarios check --explain SC003` prints the page of one.

      Errors keep a scenario from being played:

      \(rows(.error))

      Warnings do not, but the scenario does not do all that it says:

      \(rows(.warning))

      """
  }
}

/// A paragraph in lines of up to 90 characters, broken at spaces.
private func filled(_ paragraph: String) -> String {
  var lines: [String] = []
  for word in paragraph.split(separator: " ") {
    if let last = lines.last, last.count + 1 + word.count <= 90 {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}
