import Conversation
import Foundation
import Testing

@testable import Training

/// The corpus that the coach is trained from: whole, wide enough, and as its README says.
@Suite struct OurCorpusTests {
  private static let corpus = Result { try Corpus(folder: Repository.corpus) }

  @Test func isWholeAndWideAndItsReadmeHoldsItsFigures() throws {
    let folder = Repository.corpus
    let corpus = try Self.corpus.get()
    #expect(CorpusFigures(corpus.entries).shortfalls == [])
    let figures = try CorpusReport.figures(
      corpus, second: SecondLabelling(folder: folder, corpus: corpus), rejections: Rejections(folder: folder))
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let anew = try replacing(section: "figures", of: readme, with: figures)
    #expect(anew == readme, "run `hearken-train corpus --write`")
  }

  @Test func repeatsNothing() throws {
    let screening = Screening(try Self.corpus.get().entries)
    #expect(screening.rejections == [])
  }
}
