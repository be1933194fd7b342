import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import AuditSummaries
import CaseExtracts
import Foundation

/// Opens an audit: finds the round, the auditor, the case and the checklist, and refuses a conflict of interest.
public struct WalkOpening {
  let workspace: Workspace
  let round: Round
  let auditor: Auditor

  /// Finds the auditor in a round.
  ///
  /// - Throws: which auditors there are, where none is named or none is so called.
  public init(_ workspace: Workspace, round: Round, auditor auditorName: String?) throws(Problems) {
    self.workspace = workspace
    self.round = round
    let names = round.auditors.map(\.id)
    let plan = workspace.shown(try workspace.plan(ofRound: round.id))
    guard let auditorName else {
      throw Problems([
        Problem(
          "no auditor is named",
          file: plan,
          hint: "Add --auditor with one of: \(names.joined(separator: ", "))."
        )
      ])
    }
    guard let auditor = round.auditor(auditorName) else {
      let close = didYouMean(auditorName, in: names)
      throw Problems([
        Problem(
          "the round has no auditor \(Problem.quote(auditorName))",
          file: plan,
          hint: "Name one of: \(names.joined(separator: ", "))\(close), or add the auditor to the round."
        )
      ])
    }
    self.auditor = auditor
  }

  /// Takes whoever reads a case of a round without being one of its auditors, such as its moderator, who raises a concern on it.
  ///
  /// What another round says of them holds here; of somebody who is no auditor anywhere nothing is known.
  public init(_ workspace: Workspace, round: Round, reader: String) throws(Problems) {
    self.workspace = workspace
    self.round = round
    let name = SafeName.asAuditor(reader)
    guard SafeName.isAuditor(name), name == reader || round.auditor(name) == nil else {
      throw Problems([
        Problem(
          "\(Problem.quote(reader)) cannot be the name of a journal",
          file: workspace.shown(try workspace.plan(ofRound: round.id)),
          hint: SafeName.auditorHint
        )
      ])
    }
    let elsewhere = try workspace.rounds().compactMap { $0.auditor(name) }.last
    auditor = round.auditor(name) ?? elsewhere ?? Auditor(id: name, team: "", role: "reader", relation: .independent)
  }

  /// The case asked for, or the auditor's next one: first one that is begun, then one that is not.
  public func reference(_ typed: String?) throws(Problems) -> String {
    if let typed { return typed }
    let mine = round.allocations(of: auditor.id)
    var fresh: String?
    for allocation in mine {
      let state = try Journal.read(name(of: allocation.reference), in: workspace).state
      if state.isSigned || state.recusal != nil { continue }
      if state.isBegun { return allocation.reference }
      fresh = fresh ?? allocation.reference
    }
    if let fresh { return fresh }
    throw Problems([
      Problem(
        mine.isEmpty ? "no case is allocated to '\(auditor.id)'" : "every case allocated to '\(auditor.id)' is signed",
        file: workspace.shown(try workspace.plan(ofRound: round.id)),
        hint: mine.isEmpty
          ? "Name a case, or add an allocation to the round." : "There is nothing left to do in this round."
      )
    ])
  }

  private func name(of reference: String) throws(Problems) -> JournalName {
    try JournalName(round: round.id, case: reference, auditor: auditor.id)
  }

  /// Opens or resumes the audit of a case; nothing is written until it begins, but the extract that is made of a list.
  ///
  /// An auditor who is tied to the case is refused without an entry: nobody did anything yet, and a journal says only what its
  /// auditor did. `evenIfTied` lets them in all the same, to step back; `forConcern` lets everyone in to raise a concern, of a case too
  /// of which nothing but its reference is known. `known` are the checklists of the workspace and their words, where they are in hand.
  public func session(
    _ reference: String,
    evenIfTied: Bool = false,
    forConcern: Bool = false,
    among known: (library: ChecklistLibrary, glossary: ItemGlossary)? = nil
  ) throws(Problems) -> AuditSession {
    let (source, caseFile, isExtract) = try found(reference, forConcern: forConcern)
    let library = if let known { known.library } else { try ChecklistLibrary(folder: workspace.checklists) }
    let allocation = round.allocations(of: auditor.id).first { $0.reference == reference }
    let standing = AuditorStanding(workspace, round: round.id, person: auditor.id)
    if !evenIfTied, !forConcern { try standing.allows(.audit, reference, reading: caseFile) }
    let writer = try JournalWriter.open(name(of: reference), in: workspace)
    // Who steps back or raises a concern is never kept from it.
    if !evenIfTied, !forConcern { try writer.refuseWhatWasCut() }
    let checklist = try checklist(in: library, begun: writer.state.isBegun ? writer.state.opening : nil)
    if isExtract { try workspace.keepListed(source, case: reference, in: round) }
    return AuditSession(
      round: round,
      auditor: auditor,
      checklist: checklist,
      caseFile: caseFile,
      opening: opening(reference, caseFile, checklist, source, allocation),
      isAllocated: allocation != nil,
      standing: standing,
      writer: writer,
      unknownReferences: round.unknownReferences(
        known?.glossary ?? library.glossary,
        rounds: try workspace.roundNames(),
        plan: workspace.shown(try workspace.plan(ofRound: round.id))
      ),
      timescales: library.timescales,
      sameDayRoute: try workspace.settings().sameDayRoute,
      isRoundClosed: try ActionJournal.whole(workspace).standing.followUp.closings[round.id] != nil
    )
  }

  private func found(
    _ reference: String,
    forConcern: Bool
  ) throws(Problems) -> (source: SourceText, file: CaseFile, isExtract: Bool) {
    if forConcern { return try workspace.caseFileOfConcern(reference, in: round) }
    let found = try workspace.caseFile(reference, in: round)
    return (found.source, found.file, true)
  }

  private func opening(
    _ reference: String,
    _ caseFile: CaseFile,
    _ checklist: Checklist,
    _ source: SourceText,
    _ allocation: Round.Allocation?
  ) -> Opening {
    Opening(
      case: reference,
      round: round.id,
      checklist: checklist.id,
      version: checklist.version,
      checklistDigest: checklist.digest,
      extractDigest: ContentDigest.sha256Hex(of: source.bytes),
      extracted: caseFile.extracted.value,
      team: caseFile.team,
      service: caseFile.service,
      relation: auditor.relation,
      isSecond: allocation?.isSecond ?? false,
      items: checklist.askable.count,
      // A reference that is no pseudonym could be a name, and what a journal holds stays.
      worker: caseFile.holder.flatMap { SafeName.isWorker($0) ? $0 : nil }
    )
  }
}
