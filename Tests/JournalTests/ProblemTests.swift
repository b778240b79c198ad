import Conversation
import Foundation
import Testing

@testable import Journal

struct ProblemTests {
  @Test(arguments: [
    (ENOSPC, "the disk is full"), (EDQUOT, "your share of the disk is used up"), (EROFS, "mounted read-only"),
    (EACCES, "permission was denied"), (ENOTDIR, "a file, not a folder"),
    (ENAMETOOLONG, "the name is too long"), (EIO, "the disk reported an error"),
    (EXDEV, String(cString: strerror(EXDEV))),
  ])
  func everyErrorSaysWhereWhatAndWhatToDo(code: Int32, reason: String) {
    let problem = Problem("write", "/home/sam/x.json", code: code)
    #expect(problem.what.hasPrefix("Could not write /home/sam/x.json: "))
    #expect(problem.what.contains(reason))
    #expect(problem.remedy.hasSuffix("."))
  }

  @Test func aHostilePathIsShownHarmlessly() {
    #expect(
      Problem("read", "/a\u{1B}[2J\n/b", code: EIO).what.hasPrefix("Could not read /a\u{FFFD}[2J /b:"))
  }
}
