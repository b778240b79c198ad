import Conversation
import Foundation
import Testing

@testable import Journal

struct WholeFileTests {
  @Test func shortWritesAndInterruptionsAreMadeUpFor() {
    var taken: [UInt8] = []
    var calls = 0
    let bytes = Array("all of it, every byte".utf8)
    let code = WholeFile.writeAll(bytes, to: -1) { _, start, count in
      calls += 1
      if calls.isMultiple(of: 3) {
        errno = EINTR
        return -1
      }
      let some = min(count, 4)
      taken += UnsafeRawBufferPointer(start: start, count: some)
      return some
    }
    #expect(code == 0)
    #expect(taken == bytes)
  }

  @Test func aDiskThatIsFullIsReported() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(WholeFile.writeAll([1, 2, 3], to: full) == ENOSPC)
  }

  @Test func aWriteThatTakesNothingIsAnError() {
    #expect(WholeFile.writeAll([1], to: -1) { _, _, _ in 0 } == EIO)
  }

  @Test func anOldTemporaryFileIsNotInTheWay() throws {
    let folder = try TemporaryFolder()
    let stale = folder.path + "/.a.json.\(getpid())-0.tmp"
    try put("stale", at: stale)
    try WholeFile.write([0x61], to: folder.path + "/a.json")
    #expect(contents(folder.path + "/a.json") == "a")
    #expect(contents(stale) == "stale")
    #expect(names(in: folder.path).count == 2)
  }

  @Test func aLinkIsReplacedAndNotFollowed() throws {
    let folder = try TemporaryFolder()
    try put("mine", at: folder.path + "/elsewhere")
    #expect(symlink(folder.path + "/elsewhere", folder.path + "/a.json") == 0)
    try WholeFile.write([0x61], to: folder.path + "/a.json")
    #expect(contents(folder.path + "/elsewhere") == "mine")
    #expect(contents(folder.path + "/a.json") == "a")
  }

  @Test func aMissingFolderIsAProblem() throws {
    let folder = try TemporaryFolder()
    let problem = problem { try WholeFile.write([], to: folder.path + "/none/a.json") }
    #expect(problem?.what == "Could not write \(folder.path)/none/a.json: there is no such file or folder.")
  }

  @Test func aTemporaryNameSaysWhatItWasToBecome() {
    #expect(WholeFile.target(ofTemporary: ".a.json.123-0.tmp") == "a.json")
    #expect(WholeFile.target(ofTemporary: ".a.b.json.9-1.tmp") == "a.b.json")
    for other in ["a.json", ".tmp", "..tmp", ".a.tmp", "a.json.1-0.tmp", ".a.json.1-0", "...tmp"] {
      #expect(WholeFile.target(ofTemporary: other) == nil, "\(other)")
    }
  }
}
