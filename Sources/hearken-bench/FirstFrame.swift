import Foundation
import Support

/// From starting the program to its whole home screen, seen from the other end of a pseudo-terminal.
enum FirstFrame {
  static func measure(_ program: String) throws -> Figure {
    let folder = try HermeticFolder()
    var times: [Double] = []
    for run in 0..<31 {
      let start = now()
      let app = try App([program], folder: folder)
      try app.waitFor("Quit")
      if run > 0 { times.append(now() - start) }
      try app.type("q")
      _ = try app.exitStatus()
    }
    return Figure(
      name: "first frame", value: Sample(times).text(), target: "median ≤ 12 ms",
      method: """
        From before fork to the read after which the home screen's last menu item stands on the 80×24 screen; \
        30 starts after one to warm the page cache, the same empty home for all.
        """)
  }
}
