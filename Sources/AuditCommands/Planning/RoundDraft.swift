import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import CaseExtracts

/// What a lead asks of a round.
struct RoundWish {
  var name: String
  var title: String
  var period: Period
  var checklist: Round.ChecklistVersion
  var described: String
  /// The day that the list is of.
  var day: Day
  /// The heading by which the frame is divided; nil for one part.
  var stratum: String?
  var draw: Int
  var reserves: Int
  var seconds: Int
  var seed: Int
  var due: Day?
  /// Cases audited in this many months before the day are left out.
  var monthsBetweenAudits = 12
  var isOneChildOfFamily = false
}

/// A round drawn from a list and given to auditors, before anything is written.
struct RoundDraft {
  let wish: RoundWish
  let frame: SamplingFrame
  let draw: Draw
  let allocation: AllocationPlan
  /// The cases of the list by reference.
  let entries: [String: CaseList.Entry]
  let auditors: [AuditorList.Entry]

  /// Draws a round.
  ///
  /// - Parameters:
  ///   - wish: what is asked of it.
  ///   - cases: the list of open cases.
  ///   - auditors: the list of auditors.
  ///   - audited: for each case that was audited in this workspace, the day of its last signature.
  /// - Throws: why no sample can be drawn.
  init(
    _ wish: RoundWish,
    cases: CaseList,
    auditors: AuditorList,
    audited: [String: Day]
  ) throws(Problems) {
    self.wish = wish
    self.auditors = auditors.entries
    let families = Self.families(cases.entries)
    let list = cases.entries.map { entry in
      var planned = entry.planned
      planned.lastAudited = [planned.lastAudited, audited[planned.reference]].compactMap { $0 }.max()
      for sibling in planned.siblings.flatMap({ families[$0] }) ?? [] where sibling.reference != planned.reference {
        planned.ties.add(sibling: sibling.ties)
      }
      return planned
    }
    entries = Dictionary(cases.entries.map { ($0.planned.reference, $0) }) { first, _ in first }
    let scope = FrameScope(
      day: wish.day,
      monthsBetweenAudits: wish.monthsBetweenAudits,
      isOneChildOfFamily: wish.isOneChildOfFamily
    )
    frame = SamplingFrame(list, scope: scope, seed: UInt64(bitPattern: Int64(wish.seed)))
    draw = try Self.draw(wish, from: frame)
    allocation = Self.allocate(wish, draw, frame, auditors)
  }

  private static func families(_ entries: [CaseList.Entry]) -> [String: [FrameCase]] {
    Dictionary(grouping: entries.map(\.planned).filter { $0.siblings != nil }) { $0.siblings ?? "" }
  }

  private static func draw(_ wish: RoundWish, from frame: SamplingFrame) throws(Problems) -> Draw {
    let sizes = Dictionary(frame.strata.map { ($0.name, $0.cases.count) }) { first, _ in first }
    do throws(Quotas.Refusal) {
      let quotas = try Quotas.proportional(to: sizes, draw: wish.draw, least: wish.stratum == nil ? 0 : 2)
      let rest = sizes.reduce(into: [:]) { $0[$1.key] = $1.value - (quotas[$1.key] ?? 0) }.filter { $0.value > 0 }
      let waiting = try Quotas.proportional(
        to: rest,
        draw: min(wish.reserves, rest.values.reduce(0, +)),
        least: wish.reserves >= rest.count ? 1 : 0
      )
      return Draw(from: frame, quotas: quotas, reserves: waiting)
    } catch {
      throw Problems([problem(error)])
    }
  }

  private static func problem(_ refusal: Quotas.Refusal) -> Problem {
    switch refusal {
    case .frameTooSmall(let cases, let draw):
      Problem(
        "\(draw) cases cannot be drawn from a frame of \(cases)",
        file: "--draw",
        hint: "Draw \(cases) or fewer, or leave fewer cases out."
      )
    case .moreStrataThanDraws(let strata, let least, let draw):
      Problem(
        "\(draw) cases are too few for \(strata) parts of the frame with \(least) each",
        file: "--draw",
        hint: "Draw \(strata * least) or more, or divide the frame by another column with --by."
      )
    case .strataTooSmall(let short):
      Problem(
        "parts of the frame have fewer cases than they were promised: \(short.map(\.name).joined(separator: ", "))",
        file: "--draw",
        hint: "Promise them fewer."
      )
    case .unknownStrata(let names):
      Problem(
        "the frame has no part \(names.map(Problem.quote).joined(separator: ", "))",
        file: "--draw",
        hint: "Name parts as the list writes them."
      )
    }
  }

  private static func allocate(
    _ wish: RoundWish,
    _ draw: Draw,
    _ frame: SamplingFrame,
    _ auditors: AuditorList
  ) -> AllocationPlan {
    // The second audits are of the first of the sample in the order of the draw, over all parts: chance, and nobody's choice.
    let drawn = Set(draw.sample.map(\.reference))
    let seconds = Set(frame.cases.filter { drawn.contains($0.reference) }.prefix(wish.seconds).map(\.reference))
    let ties = Dictionary(frame.cases.map { ($0.reference, $0.ties) }) { first, _ in first }
    let demands = draw.sample.map { each in
      AuditDemand(
        reference: each.reference,
        ties: ties[each.reference] ?? CaseTies(),
        isDouble: seconds.contains(each.reference)
      )
    }
    let days = wish.due.flatMap { $0 >= wish.day ? wish.day...$0 : nil }
    return AllocationPlan(demands, to: auditors.entries.map(\.planned), during: days)
  }
}
