import Conversation
import Foundation
import Testing

@testable import Journal

struct ClaimTests {
  @Test func aSessionIsClaimedOnceUntilItIsReleased() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    var claim = try journal.claim("a")
    #expect(claim != nil)
    #expect(try journal.claim("a") == nil)
    #expect(try journal.claim("b") != nil)
    claim = nil
    #expect(claim == nil)
    #expect(try journal.claim("a") != nil)
    #expect(names(in: journal.places.claims).isEmpty)
  }

  @Test func anotherProcesssSessionIsNotOfferedAndNotDeleted() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("theirs", later: 60))
    try journal.save(.example("left"))
    try FileManager.default.createDirectory(atPath: journal.places.claims, withIntermediateDirectories: true)
    let lock = journal.places.claims + "/theirs.lock"

    // Another process that holds the lock until its input ends.
    let other = Process()
    let input = Pipe()
    let output = Pipe()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    other.arguments = [lock, "sh", "-c", "echo held; read x"]
    other.standardInput = input
    other.standardOutput = output
    try other.run()
    _ = output.fileHandleForReading.readData(ofLength: 5)

    #expect(journal.isClaimedElsewhere("theirs"))
    #expect(try journal.claim("theirs") == nil)
    #expect(journal.unfinished()?.id == "left")
    #expect(problem { try journal.moveToTrash("theirs") }?.what.contains("another Hearken") == true)

    try input.fileHandleForWriting.close()
    other.waitUntilExit()
    #expect(!journal.isClaimedElsewhere("theirs"))
    #expect(journal.unfinished()?.id == "theirs")
  }

  @Test func ourOwnClaimIsNotElsewhere() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let begun = try journal.begin(.example("a"))
    #expect(!journal.isClaimedElsewhere("a"))
    try journal.moveToTrash("a")
    #expect(begun.claim != nil)
  }
}
