import AuditActions
import AuditPages
import AuditRules

/// The action plan as it stands on a day: as a list, or as one of the two tables that boards know.
public struct ActionPlanReport: Report {
  /// How the plan is laid out.
  public enum Layout: String, CaseIterable, Hashable, Sendable {
    /// Area by area, each action with how it stands.
    case state
    /// The table of Cambridgeshire's plan of 2011, and how each action stands.
    case cambridgeshire
    /// The table of Manchester's plan of 2010, and how each action stands.
    case manchester
  }

  /// The plan.
  public let plan: ActionPlan
  /// The day on which it is looked at.
  public let day: Day
  /// Within how many days an action counts as due soon.
  public let days: Int
  /// How it is laid out.
  public let layout: Layout
  /// Whether only what is overdue is shown; the counts are always of the whole plan.
  public let isOverdueOnly: Bool
  /// Where it comes from.
  public let provenance: Provenance

  /// Makes the report.
  public init(
    _ plan: ActionPlan,
    on day: Day,
    within days: Int = 30,
    layout: Layout = .state,
    overdueOnly: Bool = false,
    provenance: Provenance
  ) {
    self.plan = plan
    self.day = day
    self.days = days
    self.layout = layout
    isOverdueOnly = overdueOnly
    self.provenance = provenance
  }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: "Action plan",
      subtitle: "As it stands on \(day.inWords)",
      headline: Self.headline(plan, on: day, within: days),
      sections: plan.all.isEmpty ? [] : sections,
      provenance: provenance
    )
  }

  private var sections: [PageSection] {
    let shown = plan.all.compactMap { area -> ShownArea? in
      let actions = isOverdueOnly ? area.actions.filter { $0.isOverdue(on: day) } : area.actions
      return isOverdueOnly && actions.isEmpty ? nil : ShownArea(area: area, actions: actions)
    }
    guard !shown.isEmpty else {
      return [PageSection(id: "overdue", title: "Overdue", blocks: [.paragraph("No action is overdue.")])]
    }
    switch layout {
    case .state: return blocks(of: shown) { areas in areas.flatMap { stateBlocks($0) } }
    case .cambridgeshire: return blocks(of: shown) { [.table(CambridgeshireTable.table($0))] } + [state(of: shown)]
    case .manchester: return blocks(of: shown) { [.table(ManchesterTable.table($0))] } + [state(of: shown)]
    }
  }

  /// Priority actions are a block of their own, with a numbering of its own.
  private func blocks(of shown: [ShownArea], _ blocks: ([ShownArea]) -> [Block]) -> [PageSection] {
    let (priority, others) = (shown.filter(\.area.isPriority), shown.filter { !$0.area.isPriority })
    var sections: [PageSection] = []
    if !priority.isEmpty {
      sections.append(PageSection(id: "priority", title: "Areas for priority action", blocks: blocks(priority)))
    }
    if !others.isEmpty {
      sections.append(PageSection(id: "areas", title: "Areas for development", blocks: blocks(others)))
    }
    return sections
  }

  private func state(of shown: [ShownArea]) -> PageSection {
    PageSection(
      id: "state",
      title: "How each action stands",
      blocks: [.table(ActionStateTable.table(shown.flatMap(\.actions), on: day))]
    )
  }

  private func stateBlocks(_ shown: ShownArea) -> [Block] {
    let area = shown.area
    var blocks: [Block] = [.heading("\(area.number). \(area.area.withoutFullStop)")]
    var facts: [String] = []
    if !area.response.isEmpty { facts.append("Response: \(area.response.withFullStop)") }
    if !area.outcome.isEmpty { facts.append("Outcome: \(area.outcome.withFullStop)") }
    facts.append("From: \(area.source.inWords.withFullStop)")
    if !area.items.isEmpty { facts.append("Tied to: \(area.items.map(\.description).joined(separator: ", ")).") }
    blocks.append(.paragraph(facts.joined(separator: " ")))
    if shown.actions.isEmpty { blocks.append(.paragraph("No action yet.")) }
    blocks.append(
      .terms(
        shown.actions.map { action in
          Term("\(action.number) \(ActionWords.standing(of: action, on: day))", ActionWords.particulars(of: action))
        }
      )
    )
    return blocks
  }
}

/// An area with those of its actions that are shown.
struct ShownArea {
  var area: ActionArea
  var actions: [PlannedAction]
}

extension String {
  var withFullStop: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }

  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
