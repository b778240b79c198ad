import Testing

@testable import Terminal

@Suite struct MailboxTests {
  @Test func nothingIsLostAndTheOrderOfEachTaskIsKept() async throws {
    let mailbox = try Mailbox<Int>()
    let posting = Task {
      await withTaskGroup(of: Void.self) { group in
        for task in 0..<4 {
          group.addTask { for event in 0..<500 { mailbox.post(task * 1_000 + event) } }
        }
      }
    }
    var taken: [Int] = []
    while taken.count < 2_000 {
      let ready = waitReady(input: -1, signals: -1, mail: mailbox.descriptor, milliseconds: 5_000)
      try #require(ready == .mail)
      taken += mailbox.drain()
    }
    await posting.value
    for task in 0..<4 {
      #expect(taken.filter { $0 / 1_000 == task } == (0..<500).map { task * 1_000 + $0 })
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
