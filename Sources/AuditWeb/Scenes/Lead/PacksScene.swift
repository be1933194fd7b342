import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditSummaries

/// What a lead takes to a board, to a team or to inspectors: chosen here, and made by the commands of the terminal.
enum PacksScene {
  static let routes = [
    Route.get("packs", .act(.summarise)) { visit throws(Problems) in visit.page(try page(visit)) },
    Route.post("packs/:kind", .act(.summarise), make),
  ]

  // MARK: - The page

  private static func page(
    _ visit: Visit,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    let subjects = try subjects(visit)
    guard visit.site.packs != nil, !subjects.isEmpty else {
      return PageContent(title: "Packs", body: "<p>There is no round yet, and nothing to make a pack of.</p>")
    }
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let shelf = visit.site.shelf.all(of: visit.person, at: visit.moment)
    let made: HTML =
      shelf.isEmpty
      ? ""
      : "<h2>Made lately</h2>\n<ul class=\"links\">"
        + shelf.map {
          "<li><a href=\"\(PackScene.address(of: $0.id))\">\($0.value.report.page.title)</a>: \($0.value.told(at: $0.at))</li>\n"
        }.joined() + "</ul>\n"
    let summary = try summary(visit, subjects, mistake)
    return PageContent(
      title: "Packs",
      mistakes: mistakes,
      body: """
        <p>Every journal is read and verified first: with thousands of audits that takes some seconds, and the page comes when it is \
        done.</p>
        \(made)
        \(summary)
        \(comparison(visit, subjects, mistake))
        \(plan(visit))
        <h2>For inspectors</h2>
        <p>The audits of the last six months with grades and moderation, themes, actions and what they changed.</p>
        \(Parts.form("/packs/inspection", of: visit, Parts.button("Make the page for inspectors")))
        """
    )
  }

  private static func chosen(_ visit: Visit, _ name: String) -> String? {
    visit.form.values[name]?.last ?? visit.request.query["of"]
  }

  private static func summary(
    _ visit: Visit,
    _ subjects: [Fields.Choice],
    _ mistake: (String) -> String?
  ) throws(Problems) -> HTML {
    let teams = [Fields.Choice("", "All teams")] + (try teams(visit)).map { Fields.Choice($0, $0) }
    let release: HTML =
      visit.mayDo(.release)
      ? Fields.boxes(
        "release",
        legend: "Does it leave the authority?",
        hint:
          "It is then put into the register of releases, so that no later pack gives away by comparison what this one hides.",
        [Fields.Choice("yes", "Yes, put it into the register")],
        ticked: Set(visit.form.all("release")),
        mistake: mistake("release")
      ) : ""
    return "<h2>Summary for the board, or for a team</h2>\n"
      + Parts.form(
        "/packs/summary",
        of: visit,
        """
        \(Fields.pick("subject", label: "Of which round or period?", subjects, chosen: chosen(visit, "subject"), mistake: mistake("subject")))
        \(policy("policy", visit, mistake("policy")))
        \(Fields.pick(
          "team",
          label: "Of whose files?",
          hint: "A page for one team is for its own meeting, and cannot be protected.",
          teams,
          chosen: visit.form.text("team"),
          mistake: mistake("team")
        ))
        \(Fields.line(
          "author",
          label: "Who makes it?",
          hint: "A role, not a name, for the first page. It may be left empty.",
          typed: visit.form.text("author")
        ))
        \(release)
        \(Parts.button("Make the summary"))
        """
      )
  }

  private static func comparison(
    _ visit: Visit,
    _ subjects: [Fields.Choice],
    _ mistake: (String) -> String?
  ) -> HTML {
    "<h2>Comparison of two rounds or periods</h2>\n"
      + Parts.form(
        "/packs/comparison",
        of: visit,
        """
        \(Fields.pick("first", label: "The earlier one", subjects, chosen: visit.form.text("first"), mistake: mistake("first")))
        \(Fields.pick("second", label: "The later one", subjects, chosen: chosen(visit, "second"), mistake: mistake("second")))
        \(policy("compared-policy", visit, mistake("compared-policy")))
        \(Parts.button("Make the comparison"))
        """
      )
  }

  private static func plan(_ visit: Visit) -> HTML {
    let layouts: [Fields.Choice] = [
      Fields.Choice(ActionPlanReport.Layout.state.rawValue, "As a list, each action with how it stands"),
      Fields.Choice(ActionPlanReport.Layout.cambridgeshire.rawValue, "As the table of Cambridgeshire"),
      Fields.Choice(ActionPlanReport.Layout.manchester.rawValue, "As the table of Manchester"),
    ]
    return "<h2>Action plan</h2>\n"
      + Parts.form(
        "/packs/action-plan",
        of: visit,
        "\(Fields.pick("layout", label: "In which form?", layouts, chosen: visit.form.text("layout")))\(Parts.button("Make the action plan"))"
      )
  }

  private static func policy(_ name: String, _ visit: Visit, _ mistake: String?) -> HTML {
    let origins = ["dfe": "As the Department for Education: ", "nhs": "As NHS statistics: "]
    let choices = DisclosurePolicy.examples.compactMap(DisclosurePolicy.init(rawValue:)).map { policy in
      Fields.Choice(
        policy.name,
        policy.isProtective
          ? "\(origins[policy.name] ?? "")\(policy.inWords)".uppercasedAtStart : "None: for the authority’s own eyes"
      )
    }
    return Fields.radios(
      name,
      legend: "How are small numbers protected?",
      choices,
      chosen: visit.form.values[name]?.last ?? DisclosurePolicy.none.name,
      mistake: mistake
    )
  }

  /// The periods that rounds have and the rounds, the latest first.
  private static func subjects(_ visit: Visit) throws(Problems) -> [Fields.Choice] {
    let rounds = try visit.workspace.rounds().sorted { ($1.period.last, $0.id) < ($0.period.last, $1.id) }
    var periods: [Fields.Choice] = []
    for period in rounds.map(\.period) where !periods.contains(where: { $0.value == period.name }) {
      periods.append(Fields.Choice(period.name, "All rounds of \(period.shortName)"))
    }
    return periods + rounds.map { Fields.Choice($0.id, $0.title) }
  }

  /// The teams that hold cases with an audit.
  private static func teams(_ visit: Visit) throws(Problems) -> [String] {
    let index = try AuditIndex.upToDate(visit.workspace).index
    var teams: Set<String> = []
    for round in try visit.workspace.rounds() { teams.formUnion(try index.statusRows(round).map(\.team)) }
    return teams.subtracting([""]).sorted()
  }

  // MARK: - Making

  private static func make(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let packs = visit.site.packs else { return Refusals.nothingThere(visit) }
    var mistakes: [PageContent.Mistake] = []
    guard let wish = try wish(visit, &mistakes) else {
      return mistakes.isEmpty ? Refusals.nothingThere(visit) : visit.page(try page(visit, mistakes), status: 400)
    }
    if case .release = wish.kind { try visit.settings().allows(.release, visit.person) }
    var made: PackMaker.Made
    do throws(Problems) { made = try packs.make(wish) } catch {
      let said = error.all.map { PageContent.Mistake("\($0.what.uppercasedAtStart). \($0.hint)", box: box(of: wish)) }
      return visit.page(try page(visit, said), status: 409)
    }
    made.wish = wish
    return .see(PackScene.address(of: visit.site.shelf.put(made, of: visit.person, at: visit.moment)))
  }

  /// The box of what a pack is made of; nil where it is of all there is.
  private static func box(of wish: PackMaker.Wish) -> String? {
    switch wish.kind {
    case .summary, .release: "subject"
    case .comparison: "second"
    case .actionPlan, .inspection: nil
    }
  }

  /// What was chosen; nothing where it cannot be made, with the mistakes where there are any.
  private static func wish(_ visit: Visit, _ mistakes: inout [PageContent.Mistake]) throws(Problems) -> PackMaker.Wish?
  {
    let form = visit.form
    let known = Set(try subjects(visit).map(\.value))
    func subject(_ box: String) -> String {
      if !known.contains(form.text(box)) {
        mistakes.append(PageContent.Mistake("Choose a round or a period", box: box))
      }
      return form.text(box)
    }
    func policy(_ box: String) -> DisclosurePolicy {
      if let policy = DisclosurePolicy(form.text(box)) { return policy }
      mistakes.append(PageContent.Mistake("Choose how small numbers are protected", box: box))
      return .none
    }
    var wish: PackMaker.Wish
    switch visit.parameter("kind") {
    case "summary":
      let (subject, policy, team) = (subject("subject"), policy("policy"), form.text("team"))
      let isReleased = form.all("release").contains("yes")
      if isReleased, !policy.isProtective {
        mistakes.append(
          PageContent.Mistake("What leaves the authority needs a protection of small numbers", box: "policy")
        )
      }
      if !team.isEmpty, isReleased || policy.isProtective {
        mistakes.append(
          PageContent.Mistake(
            "A page for one team is of few files and cannot be protected: choose all teams, or none",
            box: "team"
          )
        )
      }
      wish = PackMaker.Wish(isReleased ? .release(subject) : .summary(subject, team: team.isEmpty ? nil : team))
      (wish.policy, wish.author) = (policy.name, form.text("author"))
    case "comparison":
      let (first, second) = (subject("first"), subject("second"))
      if first == second { mistakes.append(PageContent.Mistake("Choose two that are not the same", box: "second")) }
      wish = PackMaker.Wish(.comparison(first, second))
      wish.policy = policy("compared-policy").name
    case "action-plan":
      guard let layout = ActionPlanReport.Layout(rawValue: form.text("layout")) else { return nil }
      wish = PackMaker.Wish(.actionPlan(layout: layout.rawValue))
    case "inspection": wish = PackMaker.Wish(.inspection)
    default: return nil
    }
    return mistakes.isEmpty ? wish : nil
  }
}
