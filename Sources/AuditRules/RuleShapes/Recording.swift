/// Whether the file holds something under a key, and where.
enum Recording: Hashable {
  /// There, and not blank.
  case held(Place)
  /// On the file and blank.
  case blank(Place)
  /// Not in the extract.
  case notSeen
}

extension Fact {
  /// Whether the file holds a value.
  var recording: Recording {
    switch self {
    case .notSeen: .notSeen
    case .empty(let place): .blank(place)
    case .value(_, let place): .held(place)
    }
  }

  /// Whether the file holds a value in which there is anything.
  private func recording(isBlank: (Value) -> Bool) -> Recording {
    guard case .value(let value, let place) = self, isBlank(value) else { return recording }
    return .blank(place)
  }
}

extension Fact where Value == String {
  /// Whether the file holds words.
  var recording: Recording { recording(isBlank: \.isBlank) }

  /// Whether the file holds words that record nothing: "Not obtained", "tbc", "Awaiting police", "see minutes".
  var saysNothing: Bool { saysNothing(.what) }

  /// The same of a field that asks for something else than what was got or done.
  func saysNothing(_ kind: Unrecorded.Kind) -> Bool {
    guard case .held = recording, let text = value else { return false }
    return Unrecorded.saysNothing(text, of: kind)
  }
}

extension Fact where Value: Collection, Value.Element: Hashable & Sendable {
  /// Whether the file holds a list with anything in it.
  var recording: Recording { recording(isBlank: \.isEmpty) }
}

extension Decision {
  /// The presence shape: whether each element of a part records something.
  ///
  /// Blank is not evidenced, because a blank does not show that the thing was not done.
  ///
  /// - Parameters:
  ///   - what: what is to be recorded, for example `the views of parents and carers`.
  ///   - subject: what records it, for example `assessment`.
  ///   - called: the part as people call it, for example `assessments`.
  ///   - how: what is to be said beside how the shape decides.
  ///   - share: the threshold for the share of the elements, where a checklist may set it.
  ///   - part: the part.
  ///   - day: the day of an element, by which people know it.
  ///   - leftOut: why the question does not apply to an element; nothing where it does.
  ///   - recording: whether an element records it.
  ///   - isIdle: whether it does so in words that record nothing; nil where anything that is there records something.
  ///   - contradiction: why what it records cannot be; nothing where it can.
  /// - Returns: what decides.
  static func recorded<Element>(
    _ what: String,
    of subject: String,
    in called: String,
    how: [String] = [],
    share: Threshold? = nil,
    part: @escaping @Sendable (CaseFile) -> Part<Element>,
    on day: @escaping @Sendable (Element) -> Fact<Day>,
    unless leftOut: @escaping @Sendable (Element) -> String? = { _ in nil },
    by recording: @escaping @Sendable (Element) -> Recording,
    idle isIdle: (@Sendable (Element) -> Bool)? = nil,
    against contradiction: @escaping @Sendable (Element) -> String? = { _ in nil }
  ) -> Decision {
    let none = "there is no \(subject) on the file"
    let blank =
      isIdle == nil
      ? "Anything recorded on it is met, and a blank is not evidenced"
      : "Anything recorded on it is met; a blank is not evidenced, and neither are words that record nothing, such as \"not obtained\""
    return Decision(
      shape: .presence,
      how: how + ["\(blank); whether it was good enough is for the auditor."]
    ) { caseFile, settings in
      let judged = Judgement.each(of: part(caseFile), called: called, whenEmpty: (.notApplicable, none)) { element in
        let held = day(element)
        let about = held.value.map { Subject.dated(subject, $0) } ?? .words(subject)
        func stated(_ outcome: Outcome, _ reason: Reason, _ place: Place?) -> Occurrence {
          Occurrence(what: about, outcome: outcome, why: reason, places: Places(place, held.place))
        }
        if let reason = leftOut(element) { return stated(.notApplicable, .words(reason), nil) }
        switch recording(element) {
        case .held(let place) where isIdle?(element) == true:
          return stated(.notEvidenced, .joined("the words on the file say nothing of ", what), place)
        case .held(let place):
          if let reason = contradiction(element) { return stated(.notSeen, .words(reason), place) }
          return stated(.met, .joined("the file records ", what), place)
        case .blank(let place): return stated(.notEvidenced, .joined("the file does not record ", what), place)
        case .notSeen: return stated(.notSeen, .joined("the extract does not show ", what), nil)
        }
      }
      guard let share, case .occurrences(let all, _) = judged else { return judged }
      return .occurrences(all, metShare: share.value(in: settings))
    }
  }

  /// The same where words record it, which can fill a field and record nothing.
  ///
  /// Where the question may not apply, as consent or other children, "not needed" is an answer, and "n/a" is none: nobody can tell
  /// whether it was asked.
  static func recorded<Element>(
    _ what: String,
    of subject: String,
    in called: String,
    how: [String] = [],
    share: Threshold? = nil,
    part: @escaping @Sendable (CaseFile) -> Part<Element>,
    on day: @escaping @Sendable (Element) -> Fact<Day>,
    unless leftOut: @escaping @Sendable (Element) -> String? = { _ in nil },
    words: @escaping @Sendable (Element) -> Fact<String>,
    of kind: Unrecorded.Kind = .what
  ) -> Decision {
    recorded(
      what,
      of: subject,
      in: called,
      how: how,
      share: share,
      part: part,
      on: day,
      unless: leftOut,
      by: { words($0).recording },
      idle: { words($0).saysNothing(kind) }
    )
  }
}
