/// Finds the word a person most likely meant, or nil when none is close.
///
/// Close means at most one change in three letters (a letter added, lost, changed, or swapped with its neighbour),
/// never more than three, capitals ignored. Of equally close words the first is given.
public func closest(to typed: String, in words: some Sequence<String>) -> String? {
  let letters = Array(typed.prefix(65).lowercased())
  guard !letters.isEmpty, letters.count <= 64 else { return nil }
  let allowed = min(3, max(1, letters.count / 3))
  var best: (word: String, distance: Int)?
  for word in words {
    let candidate = Array(word.prefix(65).lowercased())
    guard abs(candidate.count - letters.count) <= allowed else { continue }
    let distance = editDistance(letters, candidate)
    if distance <= allowed, distance < candidate.count, distance < best?.distance ?? .max {
      best = (word, distance)
    }
  }
  return best?.word
}

/// Says which word a person most likely meant, for the end of a hint: ` (did you mean 'met'?)`, or nothing.
public func didYouMean(_ typed: String, in words: some Sequence<String>) -> String {
  closest(to: typed, in: words).map { " (did you mean '\($0)'?)" } ?? ""
}

private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var cost = min(current[column] + 1, last[column + 1] + 1, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last.last ?? 0
}
