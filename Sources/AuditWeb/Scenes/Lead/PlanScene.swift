import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore

/// Planning a round from two lists that are sent: what was understood of them, what would be drawn and who would read it, and then
/// it is kept.
enum PlanScene {
  static let routes = [
    Route.get("plan", .act(.plan)) { visit throws(Problems) in visit.page(try start(visit)) },
    Route.post("plan", .act(.plan), limit: Route.longestUpload, upload),
    Route.get("plan/:draft", .act(.plan)) { visit throws(Problems) in
      try withDraft(visit) { draft throws(Problems) in visit.page(try page(visit, draft)) }
    },
    Route.post("plan/:draft", .act(.plan), change),
    Route.post("plan/:draft/keep", .act(.plan), keep),
    Route.post("plan/:draft/drop", .act(.plan)) { visit throws(Problems) in
      visit.site.drafts.remove(visit.parameter("draft"))
      return .see("/plan")
    },
  ]

  /// A round that somebody has begun to plan.
  struct Draft: Sendable {
    let lists: PlanMaker.Lists
    let headings: PlanMaker.Headings
    var wish: PlanMaker.Wish
  }

  // MARK: - The lists

  private static func start(_ visit: Visit, _ mistakes: [PageContent.Mistake] = []) throws(Problems) -> PageContent {
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let form = visit.form
    let checklists = try visit.site.libraries.library(visit.workspace).current.map { Fields.Choice($0.id, $0.title) }
    return PageContent(
      title: "Plan a round",
      back: ("/rounds", "All rounds"),
      mistakes: mistakes,
      body: """
        <p>Send the council’s own lists, .xlsx or CSV, title rows and totals and all. Numbers of children and workers become \
        pseudonyms; the look-up lies beside the key. The lists stay in the server’s memory until the round is kept or you leave them, \
        and nothing of them goes into the workspace but what a plan has.</p>
        \(Parts.form(
          "/plan",
          of: visit,
          isUpload: true,
          """
          \(Fields.line("name", label: "A short name for the round", hint: "Small letters, digits and hyphens, such as 2026-h2. It names its folder.", typed: form.text("name"), mistake: mistake("name")))
          \(Fields.line("period", label: "The time it belongs to", hint: "A half-year such as 2026-H2, a month such as 2026-05, or 2026-10..2026-12.", typed: form.text("period"), mistake: mistake("period")))
          \(Fields.pick("checklist", label: "The checklist", checklists, chosen: form.text("checklist"), mistake: mistake("checklist")))
          \(Fields.line("cases", label: "The list of open cases", mistake: mistake("cases"), kind: "file"))
          \(Fields.line("auditors", label: "The list of auditors", mistake: mistake("auditors"), kind: "file"))
          \(Parts.button("Send the lists"))
          """
        ))
        """
    )
  }

  private static func upload(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let maker = visit.site.plans else { return Refusals.nothingThere(visit) }
    let form = visit.form
    var mistakes: [PageContent.Mistake] = []
    let (name, period) = (form.text("name"), form.text("period"))
    if !SafeName.isSafe(name) {
      mistakes.append(PageContent.Mistake("Name the round in small letters, digits and hyphens", box: "name"))
    } else if try visit.workspace.roundNames().contains(name) {
      mistakes.append(PageContent.Mistake("There is a round of this name already", box: "name"))
    }
    if Period(period, yearStart: visit.workspace.yearStart) == nil {
      mistakes.append(PageContent.Mistake("Write the time as 2026-H2, 2026-05 or 2026-10..2026-12", box: "period"))
    }
    if try visit.site.libraries.library(visit.workspace).checklist(form.text("checklist")) == nil {
      mistakes.append(PageContent.Mistake("Choose a checklist", box: "checklist"))
    }
    let files = ["cases", "auditors"].map { form.files[$0]?.bytes ?? [] }
    for (box, bytes) in zip(["cases", "auditors"], files) where bytes.isEmpty {
      mistakes.append(PageContent.Mistake("Choose the file with the list of \(box)", box: box))
    }
    var headings: PlanMaker.Headings?
    let lists = PlanMaker.Lists(cases: files[0], auditors: files[1])
    if !files.contains(where: \.isEmpty) {
      do throws(Problems) { headings = try maker.headings(lists) } catch {
        mistakes += error.all.map { PageContent.Mistake("\(Words.capitalised($0.what)). \($0.hint)", box: "cases") }
      }
    }
    guard mistakes.isEmpty, let headings else { return visit.page(try start(visit, mistakes), status: 400) }
    var wish = PlanMaker.Wish()
    (wish.name, wish.period, wish.checklist) = (name, period, form.text("checklist"))
    let draft = Draft(lists: lists, headings: headings, wish: wish)
    return .see("/plan/\(visit.site.drafts.put(draft, of: visit.person, at: visit.moment))")
  }

  // MARK: - The draft

  private static func withDraft(
    _ visit: Visit,
    _ body: (Shelf<Draft>.Kept) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    if let draft = visit.site.drafts.find(visit.parameter("draft"), of: visit.person) { return try body(draft) }
    return visit.page(
      PageContent(
        title: "Those lists are not kept any more",
        back: ("/plan", "Plan a round"),
        body: "<p>Lists stay in memory until the server is stopped or newer ones take their place. Send them again.</p>"
      ),
      status: 404
    )
  }

  private static func page(
    _ visit: Visit,
    _ draft: Shelf<Draft>.Kept,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    guard let maker = visit.site.plans else { return PageContent(title: "Plan a round", body: "<p>No round can be planned here.</p>") }
    let here = "/plan/\(draft.id)"
    let wish = draft.value.wish
    var (drawn, mistakes): (PlanMaker.Drawn?, [PageContent.Mistake]) = (nil, mistakes)
    do throws(Problems) { drawn = try maker.draw(draft.value.lists, wish, nil) } catch {
      if mistakes.isEmpty { mistakes = error.all.map { PageContent.Mistake("\(Words.capitalised($0.what)). \($0.hint)") } }
    }
    let preview =
      drawn.map { drawn -> HTML in
        let notes: HTML =
          drawn.notes.isEmpty ? "" : Parts.details("What is worth knowing besides", isOpen: true, "<pre>\(drawn.notes)</pre>")
        return "<h2>What would be drawn, and who would read it</h2>\n" + notes + drawn.page.content
          + Parts.form(
            "\(here)/keep",
            of: visit,
            "<input type=\"hidden\" name=\"agreed\" value=\"\(drawn.digest)\">\(Parts.button("Keep this round"))"
          )
      } ?? "<p>Nothing can be drawn yet. See what stands in the way above.</p>\n"
    return PageContent(
      title: "The round \(wish.name)",
      back: ("/plan", "Plan a round"),
      mistakes: mistakes,
      caption: "\(wish.period), \(wish.checklist)",
      body: PlanFields.form(here, of: visit, draft.value, read: drawn?.read ?? [:], maker) + preview
        + Parts.form("\(here)/drop", of: visit, Parts.button("Leave it, and forget the lists", isQuiet: true)),
      isWide: true
    )
  }

  private static func change(_ visit: Visit) throws(Problems) -> WebResponse {
    try withDraft(visit) { (draft) throws(Problems) -> WebResponse in
      guard let maker = visit.site.plans else { return Refusals.nothingThere(visit) }
      var draft = draft
      PlanFields.take(visit.form, into: &draft.value.wish, maker)
      visit.site.drafts.replace(draft)
      return .see("/plan/\(draft.id)")
    }
  }

  private static func keep(_ visit: Visit) throws(Problems) -> WebResponse {
    try withDraft(visit) { (draft) throws(Problems) -> WebResponse in
      guard let maker = visit.site.plans else { return Refusals.nothingThere(visit) }
      let agreed = visit.form.text("agreed")
      let name = draft.value.wish.name
      let drawn = try visit.site.turnstile.pass("plan \(name)") { () throws(Problems) in
        try maker.draw(draft.value.lists, draft.value.wish, agreed)
      }
      guard drawn.digest == agreed else {
        let changed = PageContent.Mistake("What would be drawn has changed since you looked, and nothing was kept. Look again below")
        return visit.page(try page(visit, draft, [changed]), status: 400)
      }
      visit.site.drafts.remove(draft.id)
      return .see("\(Visit.address(round: name))?done=planned")
    }
  }
}
