import AuditDocuments
import AuditPages
import AuditWalk
import CaseExtracts

/// Planning a round, once its lists are there: what was understood, what would be drawn and who would read it, and then it is kept.
enum PlanDraftScene {
  static let routes = [
    Route.get("plan/:draft", .act(.plan)) { visit throws(Problems) in
      try withDraft(visit) { draft throws(Problems) in
        try PlanScene.isUnfinished(draft.value, visit)
          ? .see(PlanScene.start(of: draft.id)) : visit.page(try page(visit, draft))
      }
    },
    Route.post("plan/:draft", .act(.plan), change),
    Route.get("plan/:draft/drawn", .act(.plan)) { visit throws(Problems) in
      try withDraft(visit) { draft throws(Problems) in try preview(visit, draft) }
    },
    Route.post("plan/:draft/keep", .act(.plan), keep),
    Route.post("plan/:draft/leave", .act(.plan)) { visit throws(Problems) in
      visit.site.drafts.remove(visit.parameter("draft"), of: visit.person)
      return .see("/rounds")
    },
  ]

  private typealias Kept = Shelf<PlanDraft>.Kept

  private static func withDraft(
    _ visit: Visit,
    _ body: (Kept) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    if let draft = visit.site.drafts.find(visit.parameter("draft"), of: visit.person, at: visit.moment) {
      return try body(draft)
    }
    return visit.page(
      PageContent(
        title: "Those lists are not kept any more",
        back: (PlanScene.address, "Plan a round"),
        body: """
          <p>\(PlanDraft.stay) See whether the round is \
          among <a href="/rounds">the rounds</a>; if it is not, send the lists again.</p>
          \(SignInScene.held(visit, hint: SignInScene.copyIt))
          """
      ),
      status: 404
    )
  }

  private static func page(
    _ visit: Visit,
    _ draft: Kept,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    let typed = draft.value.typed
    let understood = try draft.value.understood()
    let checklist = try visit.site.libraries.library(visit.workspace).checklist(typed[.checklist])?.title
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    func columns(_ columns: [ListedColumn], _ headings: ListHeadings, _ words: String) -> HTML {
      let isOpen = columns.contains { column in
        let read = typed.columns[column] ?? headings.read[column] ?? ""
        return mistake(column.box) != nil || column.isNeeded && read.isEmpty
      }
      return PlanColumns.sentence(columns, headings, typed.columns)
        + Parts.details(words, isOpen: isOpen, PlanColumns.boxes(columns, headings, typed.columns, mistake))
    }
    func sheets(_ field: PlanField, _ list: PlanDraft.Understood.List) -> HTML {
      PlanColumns.sheets(field, list, chosen: typed[field], mistake: mistake(field.box))
    }
    let here = PlanScene.address(of: draft.id)
    return PageContent(
      title: "Plan the round \(typed[.name])",
      back: (PlanScene.start(of: draft.id), "Name, time, checklist and lists"),
      mistakes: mistakes,
      caption: "\(typed[.period]), \(checklist ?? typed[.checklist])",
      body: Parts.form(
        here,
        of: visit,
        """
        <h2>The list of cases, as it was understood</h2>
        \(sheets(.sheet, understood.cases))
        \(columns(ListedColumn.ofCases, understood.cases.headings, "Correct which column of the cases says what"))
        <h2>The list of auditors, as it was understood</h2>
        \(sheets(.auditorsSheet, understood.auditors))
        \(columns(ListedColumn.ofAuditors, understood.auditors.headings, "Correct which column of the auditors says what"))
        \(PlanBoxes(typed: typed, headings: understood.cases.dividing, mistake: mistake).html)
        \(Parts.button("Show what would be drawn"))
        """
      ) + leaving(here, visit)
    )
  }

  /// What forgets a draft; where several stand together each is called by its name.
  static func leaving(_ here: String, _ visit: Visit, called name: String = "") -> HTML {
    let words = "Leave \(name.isEmpty ? "it" : name), and forget the lists"
    return Parts.form("\(here)/leave", of: visit, Parts.button(words, isQuiet: true))
  }

  /// Who is meant by each identifier: no page says it once the round is kept.
  private static func whoIsWho(_ names: [String: String]) -> HTML {
    guard !names.isEmpty else { return "" }
    return "<h2>Who is who</h2>\n"
      + Parts.notice(
        "Print this page or copy the names before you keep the round. Names are kept in no file: invitations, reminders and every "
          + "other page call people by their identifiers alone."
      )
      + Parts.table(
        caption: "The auditors of the list",
        ["Identifier", "Name on the list"],
        names.sorted { $0.key < $1.key }.map { ["\($0.key)", "\($0.value)"] },
        isQuiet: true
      )
  }

  /// Takes what was typed, which stays whether a round can be drawn of it or not.
  private static func change(_ visit: Visit) throws(Problems) -> WebResponse {
    try withDraft(visit) { (kept) throws(Problems) -> WebResponse in
      guard let planner = visit.planner else { return Refusals.nothingThere(visit) }
      var draft = kept
      let before = try draft.value.understood()
      let chosen = PlanField.sheets.map { draft.value.typed[$0.field] }
      PlanFields.take(visit.form, into: &draft.value.typed)
      var isOtherSheet = false
      for ((field, columns), sheet) in zip(PlanField.sheets, chosen) {
        guard draft.value.typed[field] != sheet else {
          let headings = field == .sheet ? before.cases.headings : before.auditors.headings
          PlanColumns.take(visit.form, columns, headings, into: &draft.value.typed.columns)
          continue
        }
        // Another sheet has other headings: what was said of those of the last one is not meant of them.
        isOtherSheet = true
        for column in columns { draft.value.typed.columns[column] = nil }
        if field == .sheet { draft.value.typed[.by] = "" }
      }
      guard !isOtherSheet else {
        visit.site.drafts.replace(draft.id, with: draft.value)
        return .see(PlanScene.address(of: draft.id))
      }
      visit.site.drafts.replace(draft.id, with: draft.value)
      var mistakes = PlanFields.mistakes(draft.value, in: draft.id)
      if mistakes.isEmpty {
        do throws(Problems) { draft.value.noticed = try draft.value.drawn(by: planner).onTheWay } catch {
          mistakes = PlanFields.mistakes(error, in: draft.id)
        }
        visit.site.drafts.replace(draft.id, with: draft.value)
      }
      guard mistakes.isEmpty else { return visit.page(try page(visit, draft, mistakes), status: 400) }
      return .see("\(PlanScene.address(of: draft.id))/drawn")
    }
  }

  // MARK: - What would be drawn

  private static func preview(_ visit: Visit, _ draft: Kept, mistake: String? = nil) throws(Problems) -> WebResponse {
    guard let planner = visit.planner else { return Refusals.nothingThere(visit) }
    let drawn: DrawnRound
    do throws(Problems) { drawn = try draft.value.drawn(by: planner) } catch {
      return visit.page(try page(visit, draft, PlanFields.mistakes(error, in: draft.id)), status: 409)
    }
    let here = PlanScene.address(of: draft.id)
    let noticed = draft.value.noticed.isEmpty ? drawn.onTheWay : draft.value.noticed
    let lines = PlanFields.lines(noticed + drawn.notes).map { "<li>\(BrowserWords.plain($0))</li>\n" as HTML }
    let notes: HTML =
      lines.isEmpty
      ? "" : Parts.details("What is worth knowing besides", isOpen: true, "<ul>\n\(lines.joined())</ul>")
    let plan = drawn.report.pageOfEachCase
    let incomplete: HTML =
      drawn.isWhole
      ? "" : Parts.notice("Not every audit could be given to somebody. Each is named below with what is in the way.")
    return visit.page(
      PageContent(
        title: "What would be drawn",
        back: (here, "Change something"),
        mistakes: mistake.map { [PageContent.Mistake($0)] } ?? [],
        caption: plan.title,
        body: incomplete + notes + plan.content + whoIsWho(drawn.report.names)
          + Parts.form(
            "\(here)/keep",
            of: visit,
            "\(Fields.hidden("agreed", drawn.digest))\(Parts.button("Keep this round"))"
          ) + leaving(here, visit),
        isWide: true
      ),
      status: mistake == nil ? 200 : 409
    )
  }

  private static func keep(_ visit: Visit) throws(Problems) -> WebResponse {
    try withDraft(visit) { (draft) throws(Problems) -> WebResponse in
      guard let planner = visit.planner else { return Refusals.nothingThere(visit) }
      let agreed = visit.form.text("agreed")
      let name = draft.value.typed[.name]
      let isKept: Bool
      do throws(Problems) {
        isKept = try visit.site.turnstile.pass("plan \(name)") { () throws(Problems) -> Bool in
          let drawn = try draft.value.drawn(by: planner)
          guard drawn.digest == agreed else { return false }
          try planner.keep(drawn)
          return true
        }
      } catch { return visit.page(try page(visit, draft, PlanFields.mistakes(error, in: draft.id)), status: 409) }
      guard isKept else {
        let changed = "What would be drawn has changed since you looked, and nothing was kept. Look again below"
        return try preview(visit, draft, mistake: changed)
      }
      visit.site.drafts.remove(draft.id, of: visit.person)
      return .see("\(Visit.address(round: name))?done=planned")
    }
  }
}
