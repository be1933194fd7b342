/// What the deciding part of a rule gives back for one case file.
enum Judgement: Hashable, Sendable {
  /// One statement for each thing judged; never an empty list.
  ///
  /// The case is met when at least the share of its counted occurrences is met; otherwise its worst one decides.
  case occurrences([Occurrence], metShare: Double = 1)

  /// There was nothing to judge one by one; what that means for the case, why, and the places that show it.
  case whole(Outcome, reason: Reason, places: Places = [])
}

extension Judgement {
  /// The same, saying of what is not met or not evidenced that this is how it stood on a day before that of the extract.
  func asOn(_ day: Day) -> Judgement {
    switch self {
    case .occurrences(let all, let share):
      return .occurrences(all.map { $0.asOn(day) }, metShare: share)
    case .whole(let outcome, let reason, let places):
      return .whole(outcome, reason: reason.asOn(day, of: outcome), places: places)
    }
  }
}

extension Occurrence {
  /// The same, saying of what is not met or not evidenced that this is how it stood on a day before that of the extract.
  func asOn(_ day: Day) -> Occurrence {
    var one = self
    one.why = why.asOn(day, of: outcome)
    return one
  }
}

extension Reason {
  fileprivate func asOn(_ day: Day, of outcome: Outcome) -> Reason {
    guard outcome == .notMet || outcome == .partlyMet || outcome == .notEvidenced else { return self }
    return .joined(inWords, " (as on \(day.inWords), to which the extract knows it)")
  }
}

extension Judgement {
  /// Judges each element of a part of the case file, or says what an absent or empty part means.
  ///
  /// - Parameters:
  ///   - part: the part of the case file that holds what is judged.
  ///   - name: the part as people call it, for example `assessments`.
  ///   - whenEmpty: what it means that the part is on the file and empty.
  ///   - whenNone: what it means that every element was left out.
  ///   - judge: one statement for an element, or `nil` for one that the rule leaves out.
  /// - Returns: the statements on all elements, or what it means that there is none.
  static func each<Element>(
    of part: Part<Element>,
    called name: String,
    whenEmpty: (Outcome, String),
    whenNone: (Outcome, String)? = nil,
    _ judge: (Element) -> Occurrence?
  ) -> Judgement {
    each(of: part, called: name, whenEmpty: whenEmpty, whenNone: whenNone, reading: { $0 }, judge)
  }

  /// Judges each element of a part of the case file by some of its facts, or says what an absent or empty part means.
  ///
  /// As the other, with `facts` for what is read of an element: copying all of it can cost more than judging it.
  static func each<Element, Facts>(
    of part: Part<Element>,
    called name: String,
    whenEmpty: (Outcome, String),
    whenNone: (Outcome, String)? = nil,
    reading facts: (Element) -> Facts,
    _ judge: (Facts) -> Occurrence?
  ) -> Judgement {
    switch part {
    case .notSeen:
      return .whole(.notSeen, reason: .joined("the extract has no ", name))
    case .empty(let place):
      return .whole(whenEmpty.0, reason: .words(whenEmpty.1), places: Places(place))
    case .value(let elements, let place):
      var judged: [Occurrence] = []
      judged.reserveCapacity(elements.count)
      // Taken by position, an element is not copied out of the list first.
      for index in elements.indices {
        if let occurrence = judge(facts(elements[index])) { judged.append(occurrence) }
      }
      guard judged.isEmpty else { return .occurrences(judged) }
      let nothing = whenNone ?? whenEmpty
      return .whole(nothing.0, reason: .words(nothing.1), places: Places(place))
    }
  }
}
