import Foundation
import Testing

/// The direction of dependencies, as Documentation/Architecture.md draws it: what a target may import, and no more.
@Suite struct ImportTests {
  static let foundation: Set = ["Foundation", "FoundationEssentials"]

  static let allowed: [String: Set<String>] = [
    "Conversation": [],
    "English": [],
    "Coach": ["Conversation", "English", "WordVectors", "CResources"],
    "WordVectors": ["CResources"],
    "RolePlay": ["Conversation", "English", "WordVectors", "CResources", "Yams"],
    "TextGrid": [],
    "Practice": ["Conversation", "Coach", "RolePlay", "LanguageModel", "TextGrid"],
    "Journal": foundation.union(["Conversation", "Glibc"]),
    "LanguageModel": ["Conversation", "English", "RolePlay"],
    "hearken-model": [
      "Conversation", "LanguageModel", "Journal", "Foundation", "FoundationNetworking", "Dispatch", "Glibc",
      "Synchronization",
    ],
    "Terminal": ["CTerminal", "TextGrid", "Glibc", "Synchronization"],
    "Training": foundation.union(["Conversation", "English", "Coach", "Dispatch", "Synchronization"]),
    "hearken-train": foundation.union(["Training", "Conversation", "Coach", "English", "ArgumentParser"]),
    "hearken-bench": foundation.union([
      "Support", "Conversation", "Coach", "RolePlay", "Journal", "CResources", "Training", "Glibc",
    ]),
    "hearken": foundation.union([
      "Conversation", "English", "Coach", "RolePlay", "TextGrid", "Practice", "LanguageModel", "Journal", "Terminal",
      "CTerminal", "CResources", "ArgumentParser", "Glibc", "Dispatch", "Synchronization",
    ]),
  ]

  @Test(arguments: allowed.keys.sorted())
  func targetImportsOnlyWhatItMay(_ target: String) throws {
    let may = try #require(Self.allowed[target])
    for (file, imports) in try Repository.swiftFiles(in: "Sources/\(target)").map({ ($0, try Self.imports(of: $0)) }) {
      let surplus = imports.subtracting(may)
      #expect(surplus.isEmpty, "\(file.lastPathComponent) imports \(surplus.sorted())")
    }
  }

  @Test func everySourceTargetIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "Sources").path)
    #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.allowed.keys).union(["CTerminal", "CResources"]))
  }

  @Test func onlyTheModelProgramKnowsOfNetworks() {
    for (target, may) in Self.allowed where target != "hearken-model" {
      #expect(!may.contains("FoundationNetworking") && !may.contains("hearken-model"), "\(target)")
    }
  }

  /// Of what a learner runs; the tools that the coach is made with read and write what they are pointed to.
  @Test func onlyTheJournalOpensFiles() throws {
    let openers = ["fopen(", "open(\"", "open(path", "contentsOfFile", "FileManager", "FileHandle", "opendir("]
    for target in Self.allowed.keys where !["Journal", "hearken-bench", "Training", "hearken-train"].contains(target) {
      for file in try Repository.swiftFiles(in: "Sources/\(target)") {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        for line in lines where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
          for opener in openers where line.contains(" \(opener)") && !line.contains("func \(opener)") {
            Issue.record("\(file.lastPathComponent): \(line)")
          }
        }
      }
    }
  }

  private static func imports(of file: URL) throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    let modules = text.split(separator: "\n").compactMap { line -> String? in
      let words = line.split(separator: " ")
      guard let i = words.firstIndex(of: "import"), words.count > i + 1,
        words[..<i].allSatisfy({ ["public", "package", "internal", "@testable", "@preconcurrency"].contains($0) })
      else { return nil }
      return String(words[i + 1])
    }
    return Set(modules)
  }
}
