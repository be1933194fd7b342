import AuditChecklists
import AuditRules

/// Who the child is, and everything dated on the case with its gaps in words.
public struct CasePage {
  private let file: CaseFile
  private let timeline: Timeline
  private let unit: AuditUnit

  /// Makes the page of a case, or of what else an audit is of.
  public init(_ file: CaseFile, unit: AuditUnit = .caseFile) {
    self.file = file
    self.unit = unit
    timeline = Timeline(file)
  }

  /// The page, as the walk and the command show it.
  public var blocks: [WalkBlock] {
    [WalkBlock(.heading, unit == .caseFile ? "The case \(file.reference)" : "\(unit.heading) \(file.reference)")] + who
      + [WalkBlock(.heading, "What is dated, in order")] + dated
  }

  /// Who the child is, and what is open on the case.
  public var who: [WalkBlock] {
    let child = file.child.value
    var lines: [String] = []
    // A worker's file is of no one child.
    if unit != .worker {
      lines.append(
        [
          "Child: \(said(child?.ageBand))\(earlierAge)", "ethnicity \(said(child?.ethnicity, of: "child.ethnicity"))",
          "language \(said(child?.firstLanguage))",
        ]
        .joined(separator: "; ")
      )
    }
    if let disabilities = child?.disabilities.value, !disabilities.isEmpty {
      lines.append("Disability: \(disabilities.map { CensusWords.words($0, in: .disability) }.joined(separator: ", "))")
    }
    if let interpreter = child?.interpreter.value { lines.append("Interpreter: \(interpreter)") }
    let held = [file.service, file.team].filter { !$0.isEmpty }.joined(separator: ", ")
    lines.append("Held by: \(held.isEmpty ? "not recorded" : held)")
    if let need = file.referrals.value?.last?.primaryNeed.value {
      lines.append("Need: \(CensusWords.words(need, in: .need))")
    }
    let open = (file.plans.value ?? []).filter { $0.ended.value == nil }
    if !open.isEmpty {
      let plans = open.map { plan in
        (plan.kind.value.map { "\(Timeline.words($0.rawValue)) plan" } ?? "plan")
          + (plan.started.value.map { " since \($0.inWords)" } ?? "")
      }
      lines.append("Open plans: \(plans.joined(separator: ", "))")
    }
    let workers = (file.workers.value ?? []).count
    if workers > 0 { lines.append("Workers on the file: \(workers)") }
    if !unseen.isEmpty { lines.append("Not in the extract: \(unseen.joined(separator: ", "))") }
    if let known = timeline.knownInWords { lines.append("Known in part: \(known)") }
    return lines.map { WalkBlock(.detail, $0) }
  }

  /// The day of an age that an older source alone says.
  private var earlierAge: String {
    file.child.value?.ageBand.value == nil ? "" : file.dayOfEarlierAge.map { " on \($0.inWords)" } ?? ""
  }

  private func said(_ fact: Fact<String>?, of pattern: String = "") -> String {
    switch fact {
    case nil, .notSeen: "not in the extract"
    case .empty: "not recorded"
    case .value(let value, _): CensusWords.words(value, of: pattern)
    }
  }

  /// Parts of a file that this extract does not have.
  private var unseen: [String] {
    [
      ("contacts", file.contacts.isSeen), ("referrals", file.referrals.isSeen),
      ("assessments", file.assessments.isSeen),
      ("plans", file.plans.isSeen), ("visits", file.visits.isSeen), ("reviews", file.reviews.isSeen),
      ("supervision", file.supervisions.isSeen), ("case notes", file.caseNotes.isSeen),
      ("chronology", file.chronology.isSeen),
    ].filter { !$0.1 }.map(\.0)
  }

  /// One step of what is dated.
  public enum Step: Hashable {
    /// Something that happened.
    case entry(Timeline.Entry)
    /// A gap, in words.
    case gap(String)
    /// What comes now lies after the day of the extract, in words.
    case later(String)
  }

  /// The parts of the file that something dated stands in, such as `visits`, in the order in which they come first.
  public var parts: [String] {
    timeline.entries.reduce(into: []) { parts, entry in
      if !parts.contains(entry.part) { parts.append(entry.part) }
    }
  }

  /// What is dated, with its gaps in words; of one part of the file where one is named.
  public func steps(of part: String? = nil) -> [Step] {
    let entries = timeline.entries.filter { part == nil || $0.part == part }
    guard var last = entries.first?.day else { return [] }
    var steps: [Step] = []
    var isLater = false
    for entry in entries {
      if !isLater, let extracted = timeline.extracted, entry.day > extracted {
        isLater = true
        steps.append(.later("after the day of the extract, \(extracted): not yet"))
      }
      if let gap = gap(from: last, to: entry.day, of: part) { steps.append(.gap(gap)) }
      steps.append(.entry(entry))
      last = entry.day
    }
    let end = ", up to the extract"
    if let extracted = timeline.extracted, let gap = gap(from: last, to: extracted, of: part, until: end) {
      steps.append(.gap(gap))
    }
    return steps
  }

  /// A gap in words, with what is not known of its days: that nothing is dated there is no silence where nobody could see it.
  private func gap(from first: Day, to second: Day, of part: String?, until: String = "") -> String? {
    let subject = part == nil ? "nothing dated" : "none of these"
    return Timeline.quiet(from: first, to: second, of: subject).map { quiet in
      "\(quiet)\(until)" + (timeline.unknown(from: first, to: second, of: part).map { "; \($0)" } ?? "")
    }
  }

  /// What is said where nothing is dated.
  public static let nothingDated = "Nothing in the extract has a date."

  /// What is dated, with its gaps.
  public var dated: [WalkBlock] {
    let steps = steps()
    guard !steps.isEmpty else { return [WalkBlock(.detail, Self.nothingDated)] }
    return steps.map { step in
      switch step {
      case .gap(let words), .later(let words): return WalkBlock(.more, "– \(words) –")
      case .entry(let entry):
        let says = RowText.shown(entry.says, upTo: RowText.entry)
        return WalkBlock(.row, "\(entry.what)\(says.isEmpty ? "" : ": \(says)")", mark: "\(entry.day)")
      }
    }
  }
}
