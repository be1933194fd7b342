import Foundation

/// How near the heading of a column is to the wordings of a checklist: 1 for the same words, 0 for none in common.
///
/// Words that few questions have weigh more than those that most have.
struct WordingNearness {
  private let weights: [String: Double]
  private let unknown: Double

  /// Learns from the wordings how much each word tells.
  init(_ wordings: [String]) {
    var questions: [String: Double] = [:]
    for wording in wordings {
      for word in Self.words(wording) { questions[word, default: 0] += 1 }
    }
    let count = Double(wordings.count)
    weights = questions.mapValues { log(1 + count / $0) }
    unknown = log(1 + count)
  }

  /// How near two wordings are, by the weight of the words that both have among all of theirs.
  func between(_ first: String, _ second: String) -> Double {
    let (first, second) = (Self.words(first), Self.words(second))
    let all = weight(first) + weight(second)
    return all > 0 ? 2 * weight(first.intersection(second)) / all : 0
  }

  private func weight(_ words: Set<String>) -> Double { words.reduce(0) { $0 + (weights[$1] ?? unknown) } }

  private static func words(_ text: String) -> Set<String> {
    let text = text.lowercased().replacing("\u{2019}", with: "'").replacing("'s", with: "")
    return Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !small.contains($0) }.map(stem))
  }

  private static func stem(_ word: String) -> String {
    for ending in ["ings", "ing", "ies", "ed", "es", "s"] where word.count > ending.count + 3 && word.hasSuffix(ending)
    {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static let small: Set<String> = [
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "can", "did", "do", "does", "evidence",
    "evidenced", "for", "from", "had", "has", "have", "how", "if", "in", "is", "it", "its", "of", "on", "or", "that",
    "the", "their", "there", "they", "this", "to", "was", "were", "what", "when", "where", "whether", "which", "who",
    "with",
  ]
}
