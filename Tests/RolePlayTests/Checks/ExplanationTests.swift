import Foundation
import Testing

@testable import RolePlay

/// Every code is explained, its example yields it and nothing else, and the pages say what the program says.
@Suite struct ExplanationTests {
  @Test func theSheetBelowTheExamplesIsSound() {
    #expect(ExampleSheet.problems("").map(\.description) == [])
  }

  // Too much text cannot be shown.
  @Test(arguments: DiagnosticCode.allCases.filter { $0 != .tooLarge })
  func theExampleYieldsExactlyItsCode(_ code: DiagnosticCode) {
    let isRehearsed = Check.inRehearsal.contains { $0.code == code }
    let found = ExampleSheet.problems(code.explanation.example, rehearsed: isRehearsed)
    #expect(Set(found.map(\.code)) == [code.rawValue], "\(found.map(\.description))")
    #expect(found.allSatisfy { $0.severity == code.severity })
  }

  @Test func theSoundSheetPassesARehearsal() {
    #expect(ExampleSheet.problems("", rehearsed: true).map(\.description) == [])
  }

  @Test func tooMuchTextIsRefused() {
    let found = ExampleSheet.problems("brief: " + String(repeating: "long ", count: 120_000))
    #expect(found.map(\.code) == [DiagnosticCode.tooLarge.rawValue])
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation/Diagnostics")

  static let origin =
    "\n_This page is written by `Scripts/diagnostics` from `Sources/RolePlay/Checks`; change it there._\n"

  @Test(arguments: DiagnosticCode.allCases)
  func thePageSaysWhatTheProgramSays(_ code: DiagnosticCode) throws {
    let page = try String(contentsOf: Self.folder.appending(path: "\(code.rawValue).md"), encoding: .utf8)
    #expect(page == code.page + Self.origin, "run Scripts/diagnostics to write the pages anew")
  }

  @Test func theIndexListsAllPagesAndNoOthersAreThere() throws {
    let index = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(index == DiagnosticCode.index + Self.origin, "run Scripts/diagnostics to write the pages anew")
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(DiagnosticCode.allCases.map { "\($0.rawValue).md" } + ["README.md"]))
  }
}
