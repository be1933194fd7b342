/// What is left of a text once people, times and words that name nothing are taken out of it.
///
/// An activity or a thing by name counts two, any other word of content one.
struct Content {
  /// What the words of content weigh together.
  private(set) var weight = 0

  /// For each word what it weighs.
  private(set) var weights: [Int]

  /// Whether nothing but a placeholder stands in the field.
  private(set) var isPlaceholder = false

  init(_ words: [Word], _ marks: [Mark], _ people: People, _ times: TimeWords) {
    let count = words.count
    // Where two readings lie over one word, the longer phrase has it; of two alike the thing by name.
    var longest = [(length: Int, reading: Reading?)](repeating: (0, nil), count: count)
    for mark in marks {
      guard mark.reading == .vague || mark.reading == .concrete || mark.reading == .placeholder else { continue }
      for index in mark.words {
        let isLonger = mark.words.count > longest[index].length
        let isAsLong = mark.words.count == longest[index].length && mark.reading == .concrete
        if isLonger || isAsLong { longest[index] = (mark.words.count, mark.reading) }
      }
    }
    let person = people.covered
    let masked = marks.covering(.notPerson)
    var weights = [Int](repeating: 0, count: count)
    var placeholders = 0
    var content = 0
    var conceded = 0
    for (index, word) in words.enumerated() {
      let (length, reading) = longest[index]
      if times.covered[index], length < 4 || reading != .concrete {
        if reading == .placeholder { placeholders += 1 }
        continue
      }
      if reading == .placeholder {
        placeholders += 1
        continue
      }
      if reading == .concrete, !person[index] || length > 1 {
        weights[index] = 2
        content += 1
        continue
      }
      if times.covered[index] || person[index] || word.classes.contains(.function) { continue }
      if !word.classes.isDisjoint(with: [.number, .date, .unit, .month, .weekday, .ordinal, .clock, .times, .year]) {
        continue
      }
      if reading == .vague {
        conceded += 1
        continue
      }
      if masked[index] && length == 0 { conceded += 1; continue }
      guard word.end - word.start > 1 else { continue }
      weights[index] = 1
      content += 1
    }
    self.weights = weights
    weight = weights.reduce(0, +)
    let isNobody = !people.list.contains { $0.isAdult }
    isPlaceholder = placeholders > 0 && content == 0 && (conceded == 0 || conceded < placeholders && isNobody)
  }

  /// Whether the words of a mark were counted as things by name.
  func counts(_ mark: Mark) -> Bool { mark.words.contains { weights[$0] == 2 } }

  /// Whether the words weigh nothing but through a service.
  func isOnlyService(_ marks: [Mark], _ words: [Word]) -> Bool {
    let service = marks.covering(.service)
    guard !service.isEmpty else { return false }
    return weights.indices.allSatisfy {
      weights[$0] == 0 || service[$0] || PhraseTable.attendance.contains(words[$0].text)
    }
  }
}
