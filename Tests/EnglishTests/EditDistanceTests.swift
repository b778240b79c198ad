import English
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("promotion", "promtion"), ("severance", "severence"), ("their", "thier"), ("layoff", "layoffs"),
  ])
  func near(_ a: String, _ b: String) { #expect(isNearlySame(a, b)) }

  @Test(arguments: [
    ("boss", "bosy"), ("promotion", "promton"), ("manager", "mangaers"), ("work", "word"), ("", "a"),
  ])
  func far(_ a: String, _ b: String) { #expect(!isNearlySame(a, b)) }
}
