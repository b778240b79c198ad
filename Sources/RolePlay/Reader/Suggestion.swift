/// The end of a message about an unknown word: the nearest known ones, or all where they are few.
func suggestion(for word: String, among known: [String], kind: String) -> String {
  let near = nearest(to: word, among: known)
  if !near.isEmpty { return "; did you mean \(oneOf(near))?" }
  if known.count <= 16 { return "; the \(kind) here are \(known.map { "`\($0)`" }.joined(separator: ", "))" }
  return "; see the list of moves in the guide to writing scenarios"
}

/// Up to three of `known` that a writer may have meant by `word`: the nearest, if near enough.
public func nearest(to word: String, among known: [String]) -> [String] {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
  let reach = max(2, wanted.count / 3)
  let ranked = known.compactMap { name -> (name: String, distance: Int)? in
    let distance = editDistance(wanted, Array(name.unicodeScalars))
    if distance <= reach { return (name, distance) }
    let isPart = wanted.count >= 4 && (name.hasPrefix(word) || name.hasSuffix(word))
    return isPart ? (name, reach + 1) : nil
  }
  guard let best = ranked.map(\.distance).min() else { return [] }
  return Array(ranked.filter { $0.distance == best }.map(\.name).sorted().prefix(3))
}

/// Insertions, deletions, replacements and swaps of neighbours between two words: the optimal string
/// alignment distance (Damerau 1964, restricted).
func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
  if a.isEmpty || b.isEmpty { return a.count + b.count }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(replaced, last[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}

private func oneOf(_ names: [String]) -> String {
  let quoted = names.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " or " + last
}
