import AuditActions
import AuditDocuments
import AuditRules
import Foundation

/// A concern or a note of good practice in the journal of an audit.
public struct AuditRemark: Hashable, Sendable {
  /// The entry that holds it.
  public let name: AuditEntryName
  /// The item it was said of.
  public let item: String?
  /// What the auditor wrote; free text, for those who may read the case file.
  public let text: String
  /// When it was written; nothing where its time is outside the calendar.
  public let at: Moment?

  init(_ remark: AuditState.Remark, of journal: JournalName) {
    name = AuditEntryName(
      round: journal.round,
      case: journal.reference,
      auditor: journal.auditor,
      number: remark.number
    )
    item = remark.item
    text = remark.text
    at = EnglandDay.of(remark.at).map {
      Moment(day: $0, text: Timestamp.text(remark.at), time: EnglandDay.clock(of: remark.at))
    }
  }
}

extension AuditRemark {
  /// Refuses a day on which this concern cannot have ended in such a way.
  ///
  /// What was known already may have been known before; nothing else ends before it was raised.
  public func refuse(_ ending: ConcernEnding.Kind, on day: Day) throws(Problems) {
    guard ending != .alreadyKnown, let raised = at?.day, day < raised else { return }
    throw ActionObjection(
      "\(day.inWords) is before the concern was raised, on \(raised.inWords)",
      hint: "Give the day on which the concern ended."
    ).problems
  }
}

extension Workspace {
  /// Concerns in journals of hand-outs that came back, differed from the ones here, and were put beside them; those that stand here
  /// as well are left out, and so is what cannot be read.
  ///
  /// Nobody can acknowledge them: which of the two journals holds is for its auditor to say.
  public func concernsPutBeside(ofRound round: String? = nil) throws(Problems) -> [AuditRemark] {
    let rounds = if let round { [round] } else { try roundNames() }
    var concerns: [AuditRemark] = []
    for round in rounds {
      for file in try journalFolder(ofRound: round) {
        guard let end = file.range(of: ".jsonl\(KeptAside.returnedEnding)"),
          let name = JournalName(fileName: "\(file[..<end.lowerBound]).jsonl", round: round)
        else { continue }
        let shown = "\(WorkspacePath.journals(ofRound: round))/\(file)"
        let path = "\(root.path(percentEncoded: false))/\(shown)"
        let bytes = try OpenFile.contents(
          ofPath: path,
          called: JournalEntry.file.name,
          shownAs: shown,
          limit: Journal.sizeLimit
        )
        let here = try Journal.read(name, in: self).state
        let known = Set((here.concerns + here.retractedConcerns).map(\.text))
        concerns += Journal(bytes, name: name, shownAs: shown).state.concerns.filter { !known.contains($0.text) }.map {
          AuditRemark($0, of: name)
        }
      }
    }
    return concerns
  }

  /// What auditors raised and noted in journals, in the order of their names, as far as the journals can be read.
  ///
  /// - Parameter round: the round; every round where it is not given.
  /// - Returns: concerns and notes of good practice, what is wrong with the journals, and which are incomplete.
  /// - Throws: where a folder cannot be read.
  public func remarks(ofRound round: String? = nil) throws(Problems) -> (
    concerns: [AuditRemark], goodPractice: [AuditRemark], problems: Problems, incomplete: [JournalName]
  ) {
    let read = try readJournals(ofRound: round)
    return (
      read.journals.flatMap { journal in journal.state.concerns.map { AuditRemark($0, of: journal.name) } },
      read.journals.flatMap { journal in journal.state.goodPractice.map { AuditRemark($0, of: journal.name) } },
      read.problems, read.incomplete
    )
  }
}
