package import Conversation

/// What the coach is, what it was made from, how well it does, and where it fails: `Documentation/ModelCard.md`.
package enum ModelCard {
  /// - Parameter date: the day of the measurement, such as “2026-11-21”.
  package static func text(_ evaluation: Evaluation, corpus: Corpus, engine: Engine, date: String) -> String {
    let figures = CorpusFigures(corpus.entries)
    return """
      # Model card: Hearken's coach

      _This page is written by `Scripts/evaluate`; change it in `Sources/Training/Evaluation/ModelCard.swift`._

      - **Measured** on \(date), engine \(engine.version), taxonomy \(engine.taxonomy).
      - **What it does**: it reads a reply to somebody who is having a hard time, clause by clause, names the moves \
      that it makes ([the list](Taxonomy.md)), and gives six scores from 1.0 to 5.0. It runs offline, on one core, \
      and sends nothing anywhere.
      - **What for**: practice. A score is a program's reading of words by our own list of moves. It judges nobody, and \
      it is not meant for selecting, grading or treating people.
      - **Learned from**: \(figures.entries) replies with \(figures.clauses) labelled clauses in \(figures.situations) \
      situations ([the corpus](../Corpus/README.md), CC BY 4.0, SHA-256 `\(corpus.sha256)`), written and labelled by \
      large language models.
      - **Measured on**: conversations of the Lend an Ear study (arXiv 2603.15245) with the scores of three \
      communication experts, sentences of the MINT collection with tactics tagged by people, and our own corpus, held \
      out by situation. None of those conversations or sentences was learned from; the conversations calibrate the six \
      scores, and were read to understand errors.

      \(evaluation.sections.map(\.text).joined(separator: "\n\n"))

      ## Limits

      - The taxonomy is ours. That a move is found says nothing of whether it was the right one for this person.
      - The corpus' writers and labellers are language models; where they share a habit, the coach has learned it.
      - Few conversations with expert scores exist: the intervals above are wide, and the experts themselves agree \
      little on understanding and dismissing.
      - The agreement above is optimistic. The conversations were read while the patterns were written and mended; only \
      the score maps are held out. Expect less on conversations that nobody here has read.
      - It reads English. Other languages are told to be unreadable; mixed ones are read in part.
      - It sees words, not tone, timing or what was said elsewhere. Irony is seen only where the words give it away.
      - It does not judge whether what is said is true, wise or safe.
      """ + "\n"
  }
}
