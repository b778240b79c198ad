public import Conversation

/// What is wrong with a reading of `reply`, whatever the reply was; nothing where it keeps its promises.
public func problems(of reading: Reading, of reply: String) -> [String] {
  let scalars = Array(reply.unicodeScalars)
  var found: [String] = []
  if reading.clauses.isEmpty { found.append("no clause") }
  var end = 0
  for clause in reading.clauses {
    guard clause.range.lowerBound >= end, clause.range.upperBound <= scalars.count else {
      return found + ["clause \(clause.range) after \(end), of \(scalars.count) scalars"]
    }
    end = clause.range.upperBound
    if !clause.text.unicodeScalars.elementsEqual(scalars[clause.range]) { found.append("clause \(clause.range): text") }
    if clause.moves.isEmpty { found.append("clause \(clause.range): no move") }
    for tag in clause.moves {
      if !(0...1).contains(tag.confidence) { found.append("\(tag.move.rawValue): confidence \(tag.confidence)") }
      var last = clause.range.lowerBound
      for range in tag.evidence {
        if range.isEmpty || range.lowerBound < last || range.upperBound > clause.range.upperBound {
          found.append("\(tag.move.rawValue): evidence \(range) in \(clause.range)")
        }
        last = range.upperBound
      }
    }
  }
  return found
}
