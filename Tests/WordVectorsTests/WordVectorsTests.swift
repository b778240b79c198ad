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
    let cosine = WordVectors.cosine(Self.table.vector(of: a), Self.table.vector(of: b))
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

  @Test func meansOfLikeQuestionsAreNear() {
    func mean(_ text: String) -> [Float] { Self.table.mean(of: text.split(separator: " ").map(String.init)) }
    let question = mean("did your boss tell you")
    let near = WordVectors.cosine(question, mean("has your manager told you"))
    #expect(near > WordVectors.cosine(question, mean("how are the kids")))
    #expect(mean("") == Array(repeating: 0, count: WordVectors.dimensions))
  }
}
