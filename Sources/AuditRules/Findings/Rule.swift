/// Something worked out from the facts of one case alone: no clock, no files, no chance.
///
/// A rule is one constant in one file. Its words are what `explain` and its page show; its examples are its tests.
/// It is a class that nothing in it changes, so that handing it about does not copy all its words.
public final class Rule: Sendable {
  /// The permanent name, for example `child-seen-alone`; it states the good thing.
  public let identifier: String

  /// The question an auditor would ask; ends with a question mark.
  public let question: String

  /// Why it matters to a child; not the question again.
  public let why: String

  /// The outside sentences it rests on.
  public let sources: [Source]

  /// The facts it needs, as paths of the native extract, for example `assessments.started`.
  public let needs: [String]

  /// The numbers a checklist may set.
  public let thresholds: [Threshold]

  /// The revisions, oldest first; the last is the one in use.
  public let revisions: [Revision]

  /// The number of the revision in use; every finding and every item's content hash carries it.
  public let revision: Int

  /// How it decides.
  public let decision: Decision

  /// Examples, each a sentence with facts and the expected outcome.
  ///
  /// They are made when somebody reads them: a check or a walk need not wait for the facts of a few hundred of them.
  public var examples: [Example] { makeExamples() }

  private let makeExamples: @Sendable () -> [Example]

  init(
    identifier: String,
    question: String,
    why: String,
    sources: [Source],
    needs: [String],
    thresholds: [Threshold] = [],
    revisions: [Revision],
    decision: Decision,
    examples: @escaping @Sendable @autoclosure () -> [Example]
  ) {
    self.identifier = identifier
    self.question = question
    self.why = why
    self.sources = sources
    self.needs = needs
    self.thresholds = thresholds
    self.revisions = revisions
    revision = revisions.last?.number ?? 0
    self.decision = decision
    makeExamples = examples
  }

  /// What this rule says of a case as it stood on the day of its extract.
  ///
  /// - Parameters:
  ///   - caseFile: the facts.
  ///   - settings: thresholds set by a checklist; what is not set has the rule's own value.
  /// - Returns: the outcome, its reason and the statement on each thing judged.
  public func finding(for caseFile: CaseFile, with settings: Settings = [:]) -> Finding {
    finding(for: caseFile, standing: caseFile.asOfExtract, with: settings)
  }

  /// The same, given the case as it stood on the day of its extract.
  ///
  /// Where what the rule needs is known to an earlier day only, it judges the case as it stood then, and says so of what was missing; so it
  /// judges each entry that only an older source has. The record itself is judged as it is.
  func finding(for caseFile: CaseFile, standing: CaseFile, with settings: Settings) -> Finding {
    guard !decision.isOfTheRecord, caseFile.known.value != nil, let extracted = caseFile.extracted.value else {
      return judged(standing, with: settings)
    }
    let day = caseFile.earlierDay(of: needs)
    let known = day.map(caseFile.standing) ?? standing
    let older = caseFile.entriesKnownEarlier(of: needs, than: day ?? extracted).sorted { $0.key < $1.key }
    func sides(_ file: CaseFile, _ entries: [EntryDays]) -> JudgementOfSources.Sides {
      let rest = entries.reduce(file) { $0.without($1) }
      return .init(whole: decision.judge(file, settings), rest: decision.judge(rest, settings))
    }
    func said(_ judgement: Judgement) -> Judgement { day.map(judgement.asOn) ?? judgement }
    guard !older.isEmpty else {
      return Finding(rule: identifier, revision: revision, judgement: said(decision.judge(known, settings)))
    }
    let now = sides(known, older.map(\.value))
    let judgement = JudgementOfSources(
      now: .init(whole: said(now.whole), rest: said(now.rest)),
      earlier: older.map { (day: $0.key, sides: sides(caseFile.standing(on: $0.key), [$0.value])) }
    )
    return Finding(rule: identifier, revision: revision, judgement: judgement.joined)
  }

  /// What it says of a case that holds nothing later than its extract.
  func judged(_ caseFile: CaseFile, with settings: Settings) -> Finding {
    Finding(rule: identifier, revision: revision, judgement: decision.judge(caseFile, settings))
  }
}
