import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore

/// Planning a round, first page: its name, its time, its checklist, and the two lists.
enum PlanScene {
  static let routes = [
    Route.get("plan", .act(.plan), start),
    Route.post("plan", .act(.plan), limit: Route.longestUpload, upload),
  ]

  static let address = "/plan"

  /// Where a draft is.
  static func address(of draft: String) -> String { "\(address)/\(draft)" }

  private static func start(_ visit: Visit) throws(Problems) -> WebResponse {
    let draft = visit.request.query["draft"].flatMap { visit.site.drafts.find($0, of: visit.person, at: visit.moment) }
    return visit.page(try page(visit, draft?.value ?? PlanDraft(), draft?.id))
  }

  private static func page(
    _ visit: Visit,
    _ draft: PlanDraft,
    _ id: String?,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    guard visit.site.plans != nil else {
      return PageContent(
        title: "Plan a round",
        back: ("/rounds", "All rounds"),
        body: """
          <p>This server has no key that makes pseudonyms of the numbers on a list. Plan the round at a terminal, or ask whoever runs \
          the server to name the key when it is started.</p>
          """
      )
    }
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let checklists = try visit.site.libraries.library(visit.workspace).current.map { Fields.Choice($0.id, $0.title) }
    func list(_ box: String, _ label: String, _ bytes: [UInt8]) -> HTML {
      let hint =
        bytes.isEmpty
        ? "An .xlsx or CSV file; both lists together have \(Route.longestFilesInWords) at most."
        : "It was sent (\((bytes.count + 1_023) / 1_024) KB). Choose a file only to send another."
      return Fields.line(box, label: label, hint: hint, mistake: mistake(box), kind: "file")
    }
    let wish = draft.wish
    let named =
      Fields.line(
        "name",
        label: "A short name for the round",
        hint: "Small letters, digits and hyphens, such as 2026-h2. It names its folder.",
        typed: wish.name,
        mistake: mistake("name")
      )
      + Fields.line(
        "period",
        label: PlanMaker.Box.period.label,
        hint: "A half-year such as 2026-H2, a month such as 2026-05, or 2026-10..2026-12.",
        typed: wish[.period],
        mistake: mistake("period")
      )
      + Fields.pick(
        "checklist",
        label: PlanMaker.Box.checklist.label,
        none: "Choose a checklist",
        checklists,
        chosen: wish[.checklist],
        mistake: mistake("checklist")
      )
    return PageContent(
      title: "Plan a round",
      back: ("/rounds", "All rounds"),
      mistakes: mistakes,
      body: """
        <p>Send the council’s own lists, title rows and totals and all. Numbers of children and workers become pseudonyms. \
        \(PlanDraft.stay) Nothing of them is kept but what a plan has.</p>
        \(Parts.form(
          address,
          of: visit,
          isUpload: true,
          """
          \(id.map { Fields.hidden("draft", $0) } ?? "")
          \(named)
          \(list("cases", "The list of open cases", draft.lists.cases))
          \(list("auditors", "The list of auditors", draft.lists.auditors))
          \(Parts.button("Send the lists"))
          """
        ))
        """
    )
  }

  /// Takes the lists and what was typed; both stay where something else is wrong.
  private static func upload(_ visit: Visit) throws(Problems) -> WebResponse {
    guard visit.site.plans != nil else { return visit.page(try page(visit, PlanDraft(), nil), status: 404) }
    let form = visit.form
    let found = visit.site.drafts.find(form.text("draft"), of: visit.person, at: visit.moment)
    var draft = found?.value ?? PlanDraft()
    draft.wish.name = form.text("name")
    for box in [PlanMaker.Box.period, .checklist] { draft.wish[box] = form.text(box.rawValue) }
    if let file = form.files["cases"], !file.bytes.isEmpty, file.bytes != draft.lists.cases {
      draft.lists.cases = file.bytes
      draft.wish[.sheet] = ""
      draft.wish[.by] = ""
      for meaning in PlanColumns.ofCases { draft.wish.columns[meaning.name] = nil }
    }
    if let file = form.files["auditors"], !file.bytes.isEmpty, file.bytes != draft.lists.auditors {
      draft.lists.auditors = file.bytes
      for meaning in PlanColumns.ofAuditors { draft.wish.columns[meaning.name] = nil }
    }
    let mistakes = try mistakes(draft, visit)
    var id = found?.id
    if let id {
      visit.site.drafts.replace(id, with: draft)
    } else if draft.lists != PlanMaker.Lists() {
      id = visit.site.drafts.put(draft, of: visit.person, at: visit.moment)
    }
    guard mistakes.isEmpty, let id else { return visit.page(try page(visit, draft, id, mistakes), status: 400) }
    return .see(address(of: id))
  }

  private static func mistakes(_ draft: PlanDraft, _ visit: Visit) throws(Problems) -> [PageContent.Mistake] {
    var mistakes: [PageContent.Mistake] = []
    let wish = draft.wish
    if !SafeName.isSafe(wish.name) || wish.name.hasPrefix("-") {
      mistakes.append(
        PageContent.Mistake("Name the round in small letters, digits and hyphens, such as 2026-h2", box: "name")
      )
    } else if try visit.workspace.roundNames().contains(wish.name) {
      mistakes.append(PageContent.Mistake("There is a round of this name already. Give this one another", box: "name"))
    }
    if Period(wish[.period], yearStart: visit.workspace.yearStart) == nil {
      mistakes.append(PageContent.Mistake("Write the time as 2026-H2, 2026-05 or 2026-10..2026-12", box: "period"))
    }
    if try visit.site.libraries.library(visit.workspace).checklist(wish[.checklist]) == nil {
      mistakes.append(PageContent.Mistake("Choose a checklist", box: "checklist"))
    }
    for (box, words, bytes) in [
      ("cases", "open cases", draft.lists.cases), ("auditors", "auditors", draft.lists.auditors),
    ] {
      if visit.form.files[box]?.bytes.isEmpty == true {
        let says =
          "The file that you chose as the list of \(words) is empty. Save the list as .xlsx or CSV, and choose that"
        mistakes.append(PageContent.Mistake(says, box: box))
      } else if bytes.isEmpty {
        mistakes.append(PageContent.Mistake("Choose the file with the list of \(words)", box: box))
      }
    }
    if draft.isSwapped {
      let says = "This is the list of auditors: the two lists are swapped. Choose the list of open cases"
      mistakes.append(PageContent.Mistake(says, box: "cases"))
      mistakes.append(
        PageContent.Mistake("This is the list of open cases. Choose the list of auditors", box: "auditors")
      )
    }
    mistakes += draft.unreadable.map {
      PageContent.Mistake(
        "\($0.what.uppercasedAtStart). \($0.hint)",
        box: $0.file == PlanMaker.auditorsName ? "auditors" : "cases"
      )
    }
    return mistakes
  }
}
