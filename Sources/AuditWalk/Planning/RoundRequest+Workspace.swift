import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension RoundRequest {
  /// What a workspace says against the name and the time of the round, before anything else is known of it.
  public func problems(in workspace: Workspace, names: FieldNames) -> [Problem] {
    var problems: [Problem] = []
    _ = problems.gathering { () throws(Problems) in
      if try isThere(in: workspace, names) { throw try refusal(in: workspace, names) }
    }
    _ = problems.gathering { () throws(Problems) in try settledPeriod(in: workspace, names) }
    return problems
  }

  /// What the round is to be, with what the workspace makes of what was asked.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - earlier: the round that is audited again; nil where none is.
  ///   - today: the day on the calendar; nil where the clock shows none.
  ///   - isTrial: whether it may have the name of a round that is there, because nothing is kept of it.
  ///   - isCompared: whether such a name, where nothing else stands against it, is refused later: once the list can be told from the
  ///     one that the round was drawn from.
  ///   - names: how what was asked is called.
  ///   - failures: the files of the earlier round that a limiting question capped, or that were inadequate; asked for where those
  ///     alone are read again, and nothing else stands against it.
  ///   - besides: the files of the earlier round that were replaced and read all the same; asked for where all its files are read again.
  /// - Returns: what it is to be.
  /// - Throws: what stands against it.
  func wish(
    in workspace: Workspace,
    auditing earlier: Round?,
    today: Day?,
    isTrial: Bool,
    isCompared: Bool = false,
    names: FieldNames,
    failures: (Round) throws(Problems) -> Set<String>,
    besides: (Round) throws(Problems) -> Set<String>
  ) throws(Problems) -> RoundWish {
    var problems = objections.map { $0.problem(names) }
    let isKept = problems.gathering { () throws(Problems) in try isThere(in: workspace, names) }
    let period = problems.gathering { () throws(Problems) in try settledPeriod(in: workspace, names) }
    let days = problems.gathering { () throws(Problems) in try settledDays(today: today, names) }
    if isKept == true, !isTrial, !isCompared || !problems.isEmpty {
      problems += try refusal(in: workspace, names).all
    }
    guard problems.isEmpty, let period, let days, let checklist = checklist ?? earlier?.checklist.id else {
      throw Problems(problems)
    }
    let newest = try ChecklistLibrary(folder: workspace.checklists).checklist(typed: checklist)
    let made = "\(newest.title), \(period.shortName)"
    let isTaken = try workspace.rounds().contains { $0.id != name && $0.title == made }
    var wish = RoundWish(
      name: name,
      title: title ?? (isTaken ? "\(made) (\(name))" : made),
      period: period,
      checklist: Round.ChecklistVersion(id: checklist, version: newest.version),
      described: "Open cases on \(days.list.inWords)",
      day: days.list,
      stratum: by,
      draw: draw,
      reserves: reserves,
      seconds: second,
      seed: seed ?? days.list.year * 10_000 + days.list.month * 100 + days.list.dayOfMonth,
      due: days.due,
      lease: lease,
      monthsBetweenAudits: monthsBetween,
      isOneChildOfFamily: isOneOfFamily
    )
    wish.unit = newest.unit
    wish.size = RoundWish.Size(margin: margin, change: change)
    if let earlier {
      let only = isOfFailures ? try failures(earlier) : nil
      let more = isOfSameFiles && only == nil ? try besides(earlier) : []
      wish.readAgain(earlier, sameFiles: isOfSameFiles, only: only, besides: more, share: share)
    }
    return wish
  }

  /// Whether there is a round of its name already.
  ///
  /// - Throws: what can be the name of none.
  func isThere(in workspace: Workspace, _ names: FieldNames) throws(Problems) -> Bool {
    do throws(Problems) { _ = try workspace.plan(ofRound: name) } catch {
      throw Problems(error.all.map { names.problem($0.what, at: .name, or: $0.file, hint: $0.hint) })
    }
    return try workspace.roundNames().contains(name)
  }

  /// That there is a round of its name, with what the list says otherwise than the one that it was drawn from, where that is known.
  func refusal(in workspace: Workspace, _ names: FieldNames, _ difference: String? = nil) throws(Problems) -> Problems {
    let plan = try workspace.plan(ofRound: name)
    let orLook = names.trial.map { ", or look at what it would be with \($0)" } ?? ""
    return Problems([
      names.problem(
        "there is a round \(Problem.quote(name)) already, and it was left as it is",
        at: .name,
        or: workspace.shown(plan),
        hint: (difference.map { "\($0) " } ?? "") + "Give the round another name\(orLook)."
      )
    ])
  }

  private func settledPeriod(in workspace: Workspace, _ names: FieldNames) throws(Problems) -> Period {
    if let period = period.flatMap({ Period($0, yearStart: workspace.yearStart) }) { return period }
    throw Problems([
      names.problem(
        "\(Problem.quote(period ?? "")) is not a period",
        at: .period,
        hint: "Write 2026-H2, 2026-05 or 2026-10..2026-12."
      )
    ])
  }

  /// The day that the list is of, and the one by which the audits should be signed, which is not before it.
  private func settledDays(today: Day?, _ names: FieldNames) throws(Problems) -> (list: Day, due: Day?) {
    guard let list = asOf ?? today else {
      throw Problems([
        names.problem("the clock shows no day", at: .asOf, hint: "Set the clock, or give \(names[.asOf]).")
      ])
    }
    guard let due, due < list else { return (list, due) }
    throw Problems([
      names.problem(
        "the audits are to be signed by \(due.inWords), which is before the day of the list, \(list.inWords)",
        at: .due,
        hint: "Give a later day, or none."
      )
    ])
  }
}
