import Testing

@testable import Terminal

@Suite struct TimerQueueTests {
  @Test func eventsComeInTheOrderTheyAreDue() {
    var timers = TimerQueue<String>()
    #expect(timers.nextDeadline == nil && timers.take(at: 1_000).isEmpty)
    timers.add("c", at: 30)
    timers.add("a", at: 10)
    timers.add("b", at: 30)
    #expect(timers.nextDeadline == 10)
    #expect(timers.take(at: 9).isEmpty)
    #expect(timers.take(at: 10) == ["a"])
    #expect(timers.take(at: 99) == ["c", "b"])
    #expect(timers.nextDeadline == nil)
  }
}
