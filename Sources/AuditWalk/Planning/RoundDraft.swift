import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import CaseExtracts

/// A round drawn from a list and given to auditors, before anything is written.
struct RoundDraft {
  let wish: RoundWish
  let frame: SamplingFrame
  /// How many cases are left out as audited lately by imported audits and no other.
  let importedAlone: Int
  let draw: Draw
  /// The whole list in the order of the draw, those left out at the end.
  let listed: ListedFrame
  let allocation: AllocationPlan
  /// The cases of the list by reference.
  let entries: [String: CaseList.Entry]
  let auditors: [AuditorList.Entry]
  /// Who of them may have read under another identifier.
  let identifiers: EarlierIdentifiers
  /// Which of the cases it looks at, in words that name nobody; nil for all.
  let scopeInWords: String?
  /// The rounds that are open too and have cases of this one, with how many.
  let shared: [(round: String, cases: Int)]

  /// Draws a round.
  ///
  /// - Parameters:
  ///   - wish: what is asked of it.
  ///   - cases: the list of open cases.
  ///   - auditors: the list of auditors.
  ///   - audited: for each case that was audited in this workspace, the day of its last signature.
  ///   - imported: for each case with an imported audit, the day of the last.
  ///   - others: the rounds that are open too.
  ///   - workspace: whose extracts say who else is tied to a case.
  ///   - names: how those who plan it call what is asked.
  /// - Throws: why no sample can be drawn, and extracts of its cases that cannot be read.
  init(
    _ wish: RoundWish,
    cases: CaseList,
    auditors: AuditorList,
    audited: [String: Day],
    imported: [String: Day] = [:],
    others: [Round] = [],
    in workspace: Workspace,
    names: FieldNames
  ) throws(Problems) {
    self.wish = wish
    (self.auditors, scopeInWords) = (auditors.entries, cases.scopeInWords)
    let read = cases.entries.filter { wish.again?.files.contains($0.planned.reference) ?? true }
    let signed = read.map { entry in
      var planned = entry.planned
      if let again = wish.again { planned.stratum = again.strata[planned.reference] }
      planned.lastAudited = [planned.lastAudited, audited[planned.reference]].compactMap { $0 }.max()
      return planned
    }
    let list = signed.map { planned in
      var planned = planned
      planned.lastAudited = [planned.lastAudited, imported[planned.reference]].compactMap { $0 }.max()
      return planned
    }
    entries = Dictionary(cases.entries.map { ($0.planned.reference, $0) }) { first, _ in first }
    let scope = FrameScope(
      day: wish.day,
      monthsBetweenAudits: wish.monthsBetweenAudits,
      isOneChildOfFamily: wish.isOneChildOfFamily
    )
    let seed = UInt64(bitPattern: Int64(wish.seed))
    frame = SamplingFrame(list, scope: scope, seed: seed)
    let lately = [frame, SamplingFrame(signed, scope: scope, seed: seed)].map { frame in
      frame.leftOut.count { $0.reason == .auditedLately }
    }
    importedAlone = lately[0] - lately[1]
    draw = try Self.draw(wish, from: frame, readAs: cases.readings, names)
    let drawn = Set(draw.sample.map(\.reference))
    shared = others.map { (round: $0.id, cases: drawn.intersection($0.cases).count) }.filter { $0.cases > 0 }
    listed = Self.listed(frame, entries, on: wish.day)
    identifiers = EarlierIdentifiers(auditors.entries, in: try workspace.rounds())
    allocation = try Self.allocate(
      wish,
      draw,
      frame,
      auditors,
      Independence(workspace, listed: listed),
      returned: identifiers.sharing(try workspace.steppedBack(from: drawn))
    )
  }

  private static func draw(
    _ wish: RoundWish,
    from frame: SamplingFrame,
    readAs readings: [String],
    _ names: FieldNames
  ) throws(Problems) -> Draw {
    let sizes = Dictionary(frame.strata.map { ($0.name, $0.cases.count) }) { first, _ in first }
    guard !frame.cases.isEmpty else {
      throw Problems([wish.again == nil ? emptyFrame(frame, readAs: readings, names) : noneLeft(names)])
    }
    do throws(Quotas.Refusal) {
      let quotas = try Quotas.proportional(
        to: sizes,
        draw: Self.size(wish, of: frame.cases.count),
        least: wish.stratum == nil ? 0 : 2
      )
      let rest = sizes.reduce(into: [:]) { $0[$1.key] = $1.value - (quotas[$1.key] ?? 0) }.filter { $0.value > 0 }
      let waiting = try Quotas.proportional(
        to: rest,
        draw: min(wish.reserves, rest.values.reduce(0, +)),
        least: wish.reserves >= rest.count ? 1 : 0
      )
      return Draw(from: frame, quotas: quotas, reserves: waiting)
    } catch {
      throw Problems([problem(error, of: frame, readAs: readings, names)])
    }
  }

  /// How many cases are drawn: as many as are said, or as follow from what they are to show, or all.
  private static func size(_ wish: RoundWish, of frame: Int) -> Int {
    if let draw = wish.draw ?? wish.size.files(of: frame) { return draw }
    return wish.share.map { max(1, (frame * $0 + 99) / 100) } ?? frame
  }

  private static func noneLeft(_ names: FieldNames) -> Problem {
    names.problem(
      "no case of the earlier round is on the list as an open one",
      at: .cases,
      hint: "Give a list that still has them, and the key that named them; or add \(names[.sameTheme]), with "
        + "\(names[.draw]), for other cases."
    )
  }

  /// That nothing is left to draw from, and why each case is not in the frame.
  private static func emptyFrame(_ frame: SamplingFrame, readAs readings: [String], _ names: FieldNames) -> Problem {
    names.problem(
      "no case of the list can be drawn",
      at: .cases,
      hint: leftOut(of: frame, readAs: readings) + "Give a list that has open cases, or leave fewer out."
    )
  }

  /// Why cases of the list are not in the frame, and how the list was read; nothing where all are.
  private static func leftOut(of frame: SamplingFrame, readAs readings: [String]) -> String {
    guard !frame.leftOut.isEmpty else { return "" }
    let list = frame.cases.count + frame.leftOut.count
    let why = frame.exclusions.map { "\($0.cases) \($0.reason.inWords)" }.joined(separator: ", ")
    let said = ["The list has \(list) \(list == 1 ? "case" : "cases"); not in the frame: \(why)."]
    return (said + readings).joined(separator: " ") + " "
  }

  private static func problem(
    _ refusal: Quotas.Refusal,
    of frame: SamplingFrame,
    readAs readings: [String],
    _ names: FieldNames
  ) -> Problem {
    switch refusal {
    case .frameTooSmall(let cases, let draw):
      names.problem(
        "\(draw) \(draw == 1 ? "case" : "cases") cannot be drawn from a frame of \(cases)",
        at: .draw,
        hint: leftOut(of: frame, readAs: readings)
          + "Draw \(cases) or fewer\(frame.leftOut.isEmpty ? "" : ", or leave fewer cases out")."
      )
    case .moreStrataThanDraws(let strata, let least, let draw):
      names.problem(
        "\(draw) cases are too few for \(strata) parts of the frame with \(least) each",
        at: .draw,
        hint: "Draw \(strata * least) or more, or divide the frame by another column with \(names[.by])."
      )
    case .strataTooSmall(let short):
      names.problem(
        "parts of the frame have fewer cases than they were promised: \(short.map(\.name).joined(separator: ", "))",
        at: .draw,
        hint: "Promise them fewer."
      )
    case .unknownStrata(let parts):
      names.problem(
        "the frame has no part \(parts.map(Problem.quote).joined(separator: ", "))",
        at: .draw,
        hint: "Name parts as the list writes them."
      )
    }
  }

  private static func allocate(
    _ wish: RoundWish,
    _ draw: Draw,
    _ frame: SamplingFrame,
    _ auditors: AuditorList,
    _ independence: Independence,
    returned: [String: [String: Return]]
  ) throws(Problems) -> AllocationPlan {
    // The second audits are of the first of the sample in the order of the draw, over all parts: chance, and nobody's choice.
    let drawn = Set(draw.sample.map(\.reference))
    let seconds = Set(frame.cases.filter { drawn.contains($0.reference) }.prefix(wish.seconds).map(\.reference))
    var demands: [AuditDemand] = []
    for each in draw.sample {
      demands.append(
        AuditDemand(
          reference: each.reference,
          ties: try independence.ties(of: each.reference),
          isDouble: seconds.contains(each.reference),
          returnedBy: returned[each.reference] ?? [:]
        )
      )
    }
    return AllocationPlan(demands, to: auditors.entries.map(\.planned), during: wish.days)
  }
}
