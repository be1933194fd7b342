/// Auditors who may be one person, as `J Farrow` and `Jo Farrow`.
///
/// An initial, a short form, a login or a part of the one name is that of the other. The same words in any order are one person.
struct LikelyAuditors {
  private let likeness: [PersonLikeness]
  private let words: [[String]]
  /// Where each word stands.
  private var places: [String: [Int]] = [:]

  /// Takes names; what is a number or an identifier is like nobody.
  init(_ names: [String]) {
    likeness = names.map(PersonLikeness.init)
    words = names.map { PersonName.words($0, withRemarks: false) }
    for (place, name) in words.enumerated() {
      for word in Set(name) { places[word, default: []].append(place) }
    }
  }

  /// The pairs that may be one person, each once, the earlier first.
  var pairs: [(first: Int, second: Int)] {
    var found: Set<[Int]> = []
    for (place, person) in likeness.enumerated() {
      // A login stands in one of the two alone, so that each is asked for the words of the other.
      for other in Set(person.keys.flatMap { places[$0] ?? [] }) where other != place {
        guard words[place].sorted() != words[other].sorted(),
          person.isLikely(words[other]) || likeness[other].isLikely(words[place])
        else { continue }
        found.insert([min(place, other), max(place, other)])
      }
    }
    return found.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ($0[0], $0[1]) }
  }
}
