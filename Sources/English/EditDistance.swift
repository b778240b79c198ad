/// Whether `a` and `b` differ by at most one inserted, missing, changed or swapped neighbouring letter
/// (the restricted Damerau–Levenshtein distance is 0 or 1). Words of fewer than five letters must be equal:
/// among short words one letter makes another word.
public func isNearlySame(_ a: String, _ b: String) -> Bool {
  if a == b { return true }
  let x = Array(a.utf8)
  let y = Array(b.utf8)
  guard min(x.count, y.count) >= 5, abs(x.count - y.count) <= 1 else { return false }
  var start = 0
  while start < min(x.count, y.count), x[start] == y[start] { start += 1 }
  var xEnd = x.count
  var yEnd = y.count
  while xEnd > start, yEnd > start, x[xEnd - 1] == y[yEnd - 1] {
    xEnd -= 1
    yEnd -= 1
  }
  let xRest = xEnd - start
  let yRest = yEnd - start
  if xRest <= 1, yRest <= 1 { return true }
  return xRest == 2 && yRest == 2 && x[start] == y[start + 1] && x[start + 1] == y[start]
}
