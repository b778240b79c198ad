import Conversation
import Foundation
import Testing

@testable import Journal

struct SetAsideTests {
  /// Lists a journal that holds the given file as `x.json` and one session that is well.
  private func listing(
    of folder: TemporaryFolder, _ make: (_ path: String) throws -> Void
  ) throws -> (journal: Journal, listing: Listing) {
    let journal = try folder.journal
    try journal.save(.example("well"))
    try make(journal.places.sessions + "/x.json")
    return (journal, journal.summaries())
  }

  @Test(arguments: [
    ("", "it is empty"), ("{", "it is not whole, valid JSON"), ("[1]", "“the whole” is not of the kind"),
    ("{\"id\": \"x\"}", "“schema” is missing"), ("{\"schema\": 0}", "its schema is 0"),
    ("{\"schema\": -7}", "its schema is -7"), ("{\"schema\": \"1\"}", "“schema” is not of the kind"),
    ("{\"schema\": 1}", "“id” is missing"), (Typed(String(repeating: "[", count: 100_000)), "valid JSON"),
  ])
  func whatIsNoSessionIsSetAsideWithItsReason(typed: Typed, reason: String) throws {
    let folder = try TemporaryFolder()
    let (journal, listing) = try listing(of: folder) { try put(typed.text, at: $0) }
    #expect(listing.summaries.map(\.id) == ["well"])
    #expect(listing.problems.count == 1)
    #expect(listing.problems.first?.what.contains(reason) == true)
    #expect(contents(journal.places.setAside + "/x.json") == typed.text)
    #expect(contents(journal.places.setAside + "/x.json.reason.txt")?.contains(reason) == true)
    #expect(mode(journal.places.setAside) == 0o700)
    #expect(journal.summaries().problems.isEmpty, "it is told once")
  }

  @Test func theReasonNamesTheFieldThatIsWrong() throws {
    let folder = try TemporaryFolder()
    let (_, listing) = try listing(of: folder) { path in
      let text = String(decoding: try JSON.encode(Session.example(), for: ""), as: UTF8.self)
      try put(text.replacingOccurrences(of: "\"learner\"", with: "\"a stranger\""), at: path)
    }
    #expect(listing.problems.first?.what.contains("“messages[1].role” is not a value that belongs") == true)
    #expect(listing.problems.first?.what.contains("stranger") == false)
  }

  @Test func whatIsNoPlainFileIsSetAside() throws {
    for make in [
      { (path: String) in _ = mkfifo(path, 0o600) },
      { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true) },
      { _ = symlink("/etc/passwd", $0) },
      { _ = symlink("/nowhere", $0) },
      {
        try put("", at: $0)
        truncate($0, Journal.sessionLimit + 1)
      },
    ] {
      let folder = try TemporaryFolder()
      let (journal, listing) = try listing(of: folder, make)
      #expect(listing.summaries.map(\.id) == ["well"])
      #expect(listing.problems.count == 1)
      #expect(names(in: journal.places.setAside) == ["x.json", "x.json.reason.txt"])
    }
    #expect(File.exists("/etc/passwd"))
  }

  @Test func namesNeverCollide() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    for text in ["first", "second", "third"] {
      try put(text, at: journal.places.sessions + "/x.json")
      _ = journal.summaries()
    }
    #expect(contents(journal.places.setAside + "/x.json") == "first")
    #expect(contents(journal.places.setAside + "/x-2.json") == "second")
    #expect(contents(journal.places.setAside + "/x-3.json") == "third")
    #expect(names(in: journal.places.setAside).count == 6)
  }

  @Test func aNewerSessionStaysWhereItIsAndIsToldOf() throws {
    let folder = try TemporaryFolder()
    let (journal, listing) = try listing(of: folder) { try put("{\"schema\": 2, \"new\": {}}", at: $0) }
    #expect(listing.problems.first?.what.contains("made by a newer Hearken (schema 2") == true)
    #expect(names(in: journal.places.sessions) == ["well.json", "x.json"])
    #expect(!File.exists(journal.places.setAside))
    #expect(problem { _ = try journal.load("x") }?.what.contains("newer Hearken") == true)
  }

  @Test func whereItCannotBeMovedItIsSaidAndLeft() throws {
    let folder = try TemporaryFolder()
    let (journal, listing) = try listing(of: folder) { path in
      try put("{", at: path)
      try put("in the way", at: (path as NSString).deletingLastPathComponent + "/../set-aside")
    }
    #expect(listing.problems.first?.what.contains("could not be set aside either") == true)
    #expect(contents(journal.places.sessions + "/x.json") == "{")
  }

  @Test func openingABrokenSessionSetsItAside() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try put("{", at: journal.places.sessions + "/x.json")
    #expect(problem { _ = try journal.load("x") }?.what.contains("It was set aside as") == true)
    #expect(names(in: journal.places.sessions).isEmpty)
  }

  @Test(arguments: [100, 10_000])
  func takesWithinTakesEndSomewhere(depth: Int) throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let message = #"{"role": "learner", "text": "x""#
    let take = #", "earlier_takes": [{"text": "y", "followed_by": ["#
    let opening = String(repeating: message + take, count: depth)
    let messages = opening + message + "}" + String(repeating: "]}]}", count: depth)
    let text = String(decoding: try JSON.encode(Session.example("x"), for: ""), as: UTF8.self)
      .replacing(#""messages" : ["#, with: #""messages" : [\#(messages),"#)
    try put(text, at: journal.places.sessions + "/x.json")
    let listing = journal.summaries()
    #expect(listing.summaries.count + listing.problems.count == 1)
    #expect(listing.summaries.count == (depth == 100 ? 1 : 0))
  }

  /// Damage of every sort either leaves a session that can be saved again, or is set aside whole.
  @Test func damagedFilesAreNeverFatal() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let whole = try JSON.encode(Session.finished(), for: "")
    var random = SplitMix64(seed: 7)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(at...)
        case 2: bytes.remove(at: at)
        default: bytes.insert(contentsOf: bytes[..<min(at, 40)], at: at)
        }
        if bytes.isEmpty { break }
      }
      switch journal.session(in: bytes, path: "x.json", id: "x") {
      case .session(let session): #expect(throws: Never.self) { try journal.save(session) }
      case .broken(let reason): #expect(!reason.isEmpty)
      case .unusable(let problem): #expect(problem.what.contains("newer"))
      case .missing: Issue.record("bytes cannot be missing")
      }
    }
  }
}
