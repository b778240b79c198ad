import Conversation
import Testing

@testable import Coach

struct NoteTests {
  let coach = Coach.standard

  func note(_ text: String, _ moves: Move..., wantsNow: WantsNow? = nil) -> String? {
    coach.note(on: reading(text, [(text, moves)]), partner: "Dana", wantsNow: wantsNow)
  }

  @Test func everyMoveWithAWeightHasANote() {
    for move in Move.allCases {
      #expect((LiveNote.weight(of: move) > 0) == !LiveNote.sentences(for: move).isEmpty, "\(move)")
    }
  }

  @Test func theCostIsSpokenOfFirst() {
    #expect(
      LiveNote.sentences(for: .minimize).map { $0.replacing("{name}", with: "Dana") }
        .contains(note("at least it's over, how are you", .openQuestion, .minimize) ?? ""))
  }

  @Test func adviceThatIsWantedIsNotRemarkedUpon() {
    #expect(note("talk to HR", .adviceDirective) != nil)
    #expect(note("talk to HR", .adviceDirective, wantsNow: .ideas) == nil)
  }

  @Test func nothingToSayIsNil() {
    #expect(note("ok", .neutral) == nil)
    #expect(coach.note(on: Reading(), partner: "Dana") == nil)
  }
}
