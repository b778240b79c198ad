import Testing
import WordVectors

@Suite struct WordVectorsTests {
  static let table = WordVectors.standard

  func find(_ word: String) throws -> WordVectors.Word { try #require(Self.table.find(word), "\(word)") }

  @Test(arguments: [
    ("boss", "manager", "kettle"), ("sacked", "fired", "painted"), ("mum", "mother", "roof"), ("cry", "weep", "drive"),
    ("exhausted", "tired", "legal"), ("solicitor", "lawyer", "swimming"),
  ])
  func whatMeansTheSameIsNearer(word: String, like: String, unlike: String) throws {
    let (a, b, c) = (try find(word), try find(like), try find(unlike))
    #expect(Self.table.similarity(a, b) > Self.table.similarity(a, c) + 0.2)
  }

  @Test func similarityIsSymmetricAndOneForItself() throws {
    let (a, b) = (try find("promotion"), try find("raise"))
    #expect(Self.table.similarity(a, b) == Self.table.similarity(b, a))
    #expect(abs(Self.table.similarity(a, a) - 1) < 0.03)
    let cosine = direction([a]).dot(direction([b]))
    #expect(abs(cosine - Self.table.similarity(a, b)) < 0.03)
  }

  @Test(arguments: ["", "xqzzt", "Promotion", "mum's", "\u{0}", "日本", String(repeating: "a", count: 99)])
  func whatIsNoWordOfTheTableIsNotFound(_ word: String) { #expect(Self.table.find(word) == nil) }

  @Test func theFirstAndTheLastWordAreFound() {
    #expect(Self.table.find("a") != nil)
    #expect(Self.table.find("zoo") != nil)
    #expect(Self.table.count > 15_000)
  }

  @Test func commonWordsAreCommon() throws {
    let frequencies = try ["you", "manager", "severance"].map { Self.table.frequency(of: try find($0)) }
    #expect(frequencies == frequencies.sorted(by: >))
    #expect(frequencies[0] > 6.5 && frequencies[2] < 4.5)
  }

  @Test func directionsOfLikeQuestionsAreNear() {
    func direction(_ text: String) -> Vector {
      self.direction(text.split(separator: " ").compactMap { Self.table.find(String($0)) })
    }
    let question = direction("did your boss tell you")
    let near = question.dot(direction("has your manager told you"))
    #expect(near > question.dot(direction("how are the kids")))
    #expect(abs(question.dot(question) - 1) < 0.001)
    #expect(direction("") == Vector())
  }

  private func direction(_ words: [WordVectors.Word]) -> Vector {
    var sum = Vector()
    for word in words { Self.table.add(word, times: 1, to: &sum) }
    return sum.unit
  }
}
