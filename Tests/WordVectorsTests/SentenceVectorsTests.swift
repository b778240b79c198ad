import Testing
import WordVectors

@Suite struct SentenceVectorsTests {
  private func vector(_ text: String) -> SentenceVector {
    SentenceVectors.standard.vector(of: text.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("did your boss tell you", "has your manager told you", "how are the kids"),
    ("who got the job", "who did they give the job to", "what did you have for lunch"),
    ("are you sleeping", "do you lie awake at night", "how much do they pay you"),
    ("what will you do now", "have you any plans", "who was in the room"),
  ])
  func whatMeansTheSameIsNearer(sentence: String, like: String, unlike: String) {
    #expect(vector(sentence).similarity(to: vector(like)) > vector(sentence).similarity(to: vector(unlike)) + 0.2)
  }

  @Test func theOrderOfWordsCounts() {
    #expect(vector("did she tell you").similarity(to: vector("did you tell she")) < 0.97)
  }

  @Test func similarityIsSymmetricAndOneForItself() {
    let (a, b) = (vector("were you expecting it"), vector("did you see it coming"))
    #expect(a.similarity(to: b) == b.similarity(to: a))
    #expect(abs(a.similarity(to: a) - 1) < 0.04)
  }

  @Test func oppositesDoNotOverflow() {
    let vectors = ["who got it", "are you all right", "what a lovely day it is", "no", "the money the money"].map(
      vector)
    for a in vectors { for b in vectors { #expect(abs(a.similarity(to: b)) <= 1.04) } }
  }

  @Test(arguments: ["", "xqzzt wvvk", "日本 語", "\u{0}"]) func whatIsUnknownPointsNowhere(_ text: String) {
    #expect(vector(text) == SentenceVector())
    #expect(vector(text).similarity(to: vector("who got it")) == 0)
  }

  @Test func aLongTextStaysInRange() {
    let long = vector(Array(repeating: "are you all right", count: 500).joined(separator: " "))
    #expect(abs(long.similarity(to: long) - 1) < 0.04)
  }

  @Test func theMeanOfVectorsIsNearEachOfThem() {
    let texts = ["who got it", "who did they give it to", "who has the job now"]
    let mean = SentenceVector(meanOf: texts.map(vector))
    #expect(texts.allSatisfy { mean.similarity(to: vector($0)) > 0.6 })
    #expect(SentenceVector(meanOf: []) == SentenceVector())
  }
}
