import AuditPlanning
import AuditStore
import Testing

@testable import AuditWalk

/// What two lists say otherwise of one case.
@Suite struct FrameDifferenceTests {
  private func listed(_ change: (inout ListedCase) -> Void = { _ in }) -> ListedCase {
    var listed = ListedCase(
      reference: "C-1",
      stratum: "Need",
      team: "South",
      service: "child protection",
      worker: "W-1",
      family: "F-1"
    )
    change(&listed)
    return listed
  }

  private func differing(_ old: ListedCase, _ new: ListedCase, beside others: [ListedCase] = []) -> [String] {
    let difference = FrameDifference(
      from: ListedFrame(day: "2026-10-01", cases: [old] + others),
      to: ListedFrame(day: "2026-11-01", cases: [new] + others)
    )
    return difference.changed.flatMap(\.what)
  }

  private static func tied(_ person: String) -> CaseTies {
    var ties = CaseTies()
    ties.add(person, .worked)
    return ties
  }

  /// Each thing that is said of a case has its name; who is tied to it is named where no other worker or team explains it.
  @Test func eachThingThatIsSaidOtherwiseIsNamed() {
    func what(_ change: (inout ListedCase) -> Void) -> [String] { differing(listed(), listed(change)) }
    #expect(what { _ in }.isEmpty && what { $0.team = " south" }.isEmpty)
    #expect(what { $0.leftOut = "audited lately" }.isEmpty)
    #expect(what { $0.stratum = "Care" } == ["part of the frame"])
    #expect(what { $0.team = "East" } == ["team"])
    #expect(what { $0.worker = "W-2" } == ["worker"])
    #expect(what { $0.service = "care" } == ["service"])
    #expect(what { $0.family = "F-2" } == ["family"])
    #expect(what { $0.leftOut = Exclusion.closed.inWords } == ["closed now"])
    #expect(what { $0.ties = Self.tied("W-9") } == ["who is tied to it"])
    #expect(what { ($0.worker, $0.ties) = ("W-2", Self.tied("W-2")) } == ["worker"])
    #expect(what { ($0.team, $0.ties) = ("East", Self.tied("W-9")) } == ["team"])
  }

  /// Lists are told apart by their parts where both are divided, be it that some case of them is in none.
  @Test func partsAreComparedWhereBothListsHaveThem() {
    let (need, care, none) = (listed(), listed { $0.stratum = "Care" }, listed { $0.stratum = "" })
    let (other, bare) = (ListedCase(reference: "C-2", stratum: "Need"), ListedCase(reference: "C-3"))
    #expect(differing(need, care, beside: [bare]) == ["part of the frame"])
    #expect(differing(need, none, beside: [other]) == ["part of the frame"])
    #expect(differing(need, none, beside: [bare]).isEmpty)
    #expect(differing(none, none, beside: [bare]).isEmpty)
  }
}
