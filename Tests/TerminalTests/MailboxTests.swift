import Foundation
import Testing

@testable import Terminal

@Suite struct MailboxTests {
  @Test func nothingIsLostAndTheOrderOfEachThreadIsKept() throws {
    let mailbox = try Mailbox<Int>()
    for thread in 0..<4 {
      Thread.detachNewThread { for event in 0..<500 { mailbox.post(thread * 1_000 + event) } }
    }
    var taken: [Int] = []
    while taken.count < 2_000 {
      let ready = waitReady(input: -1, signals: -1, mail: mailbox.descriptor, milliseconds: 20_000)
      try #require(ready == .mail)
      taken += mailbox.drain()
    }
    for thread in 0..<4 {
      #expect(taken.filter { $0 / 1_000 == thread } == (0..<500).map { thread * 1_000 + $0 })
    }
    #expect(waitReady(input: -1, signals: -1, mail: mailbox.descriptor, milliseconds: 0).isEmpty)
  }

  @Test func waitsNoLongerThanAsked() {
    let start = monotonicMilliseconds()
    #expect(waitReady(input: -1, signals: -1, mail: -1, milliseconds: 20).isEmpty)
    #expect(monotonicMilliseconds() - start >= 19)
    #expect(waitReady(input: -1, signals: -1, mail: -1, milliseconds: -5).isEmpty)
  }
}
