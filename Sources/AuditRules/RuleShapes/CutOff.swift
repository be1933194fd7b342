/// A list of a case file in which a rule looks for something: what the list does not have may be missing.
enum SoughtList: String, CaseIterable {
  case assessments, careDocuments, caseNotes, chronology, conferences, contacts, coreGroups, placements, referrals
  case reviews, section47Enquiries, strategyDiscussions, supervisions, visits, workers

  /// The list as people call it, for example `core groups`.
  var inWords: String {
    switch self {
    case .careDocuments: "care documents"
    case .caseNotes: "case notes"
    case .coreGroups: "core groups"
    case .section47Enquiries: "section 47 enquiries"
    case .strategyDiscussions: "strategy discussions"
    case .assessments, .chronology, .conferences, .contacts, .placements, .referrals, .reviews, .supervisions, .visits,
      .workers:
      rawValue
    }
  }
}

/// The day from which a list is known, where a rule looks further back: what the list does not have from before it, it may have had.
struct CutOff {
  /// The list.
  let list: SoughtList

  /// The first day of which it is known.
  let from: Day

  /// What is said of the list, for example `the extract has the visits from 1 April 2025 on`.
  var inWords: String { "the extract has the \(list.inWords) from \(from.inWords) on" }

  /// How it decides, for the pages of the rules that look for something in a list.
  static let how =
    "Of a list that its source has from some day on alone nothing is missing from before that day: what might stand there is not seen."
}

extension CaseFile {
  /// The latest day from which one of some lists is known, where that is after a day; nothing where all of them are known since that day.
  ///
  /// - Parameters:
  ///   - lists: where something is looked for.
  ///   - day: the first day on which it may lie; without one it may lie anywhere.
  /// - Returns: the list and its day.
  func cutOff(of lists: [SoughtList], since day: Day? = nil) -> CutOff? {
    guard let known = known.value, !known.isEmpty else { return nil }
    let cuts = lists.compactMap { list in span(of: list.rawValue)?.from.value.map { CutOff(list: list, from: $0) } }
    return cuts.filter { cut in day.map { $0 < cut.from } ?? true }.max { $0.from < $1.from }
  }

  /// The workers; not seen where none is there and they are known from some day on alone.
  var knownWorkers: Part<Worker> {
    workers.value?.isEmpty ?? true && cutOff(of: [.workers]) != nil ? .notSeen : workers
  }
}

extension Occurrence {
  /// The same or, where it falls short and what it lacks may lie before the day from which a list is known, not seen.
  ///
  /// It has no place then: there is nothing of it in the extract that somebody could put right.
  ///
  /// - Parameters:
  ///   - cut: the list and its day; nothing where all that counts is known.
  ///   - words: what lies before that day, for example `the plan started before then`.
  /// - Returns: what is said.
  func orNotSeen(before cut: CutOff?, _ words: String) -> Occurrence {
    guard let cut, outcome.fallsShort else { return self }
    return Occurrence(what: what, outcome: .notSeen, why: "\(cut.inWords), and \(words)", began: began)
  }
}

extension Judgement {
  /// The same or, where nothing was there to judge and one of some lists is known from a later day only, not seen.
  func orNotSeen(in lists: [SoughtList], of caseFile: CaseFile) -> Judgement {
    guard case .whole(let outcome, _, _) = self, outcome.fallsShort, let cut = caseFile.cutOff(of: lists) else {
      return self
    }
    return .whole(.notSeen, reason: "\(cut.inWords), and not from before")
  }
}
