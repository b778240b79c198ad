import English

/// What a reply says and asks for, whatever has been said before it.
struct Heard: Sendable {
  let remark: Remark
  let signs: [EdgePhrases.Sign]
  /// For each sentence whether it is taken for a question, and what was found for it.
  let sentences: [(asks: Bool, lookup: QuestionIndex.Lookup)]

  /// `topics`: what the reply is known to be about.
  init(_ reply: String, about topics: [String] = [], in index: QuestionIndex) {
    let remark = Remark(reply)
    let asking = remark.sentences.map { $0.isQuestion || !topics.isEmpty && !remark.asks }
    // A single sentence is its own context.
    let isContextOfUse = remark.sentences.count > 1 && asking.contains(true)
    let context = isContextOfUse ? index.context(of: remark.sentences.flatMap(\.words)) : nil
    self.remark = remark
    signs = EdgePhrases.signs(in: remark.tokens).map(\.value)
    sentences = zip(remark.sentences, asking).map { sentence, asks in
      (asks, index.lookup(sentence, within: asks ? context : nil, about: topics))
    }
  }
}
