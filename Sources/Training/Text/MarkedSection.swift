package import Conversation
import Foundation

/// Replaces what stands between `<!-- NAME -->` and `<!-- end of NAME -->` in a page; the marks stay.
///
/// - Throws: `Problem` where the page does not have both marks.
package func replacing(section name: String, of page: String, with text: String) throws(Problem) -> String {
  let marks = ("<!-- \(name) -->\n", "<!-- end of \(name) -->")
  guard let start = page.range(of: marks.0), let end = page.range(of: marks.1),
    start.upperBound <= end.lowerBound
  else {
    throw Problem("The page has no section “\(name)”.", remedy: "Put \(marks.0)and \(marks.1) where it belongs.")
  }
  return "\(page[..<start.upperBound])\n\(text)\n\n\(page[end.lowerBound...])"
}
