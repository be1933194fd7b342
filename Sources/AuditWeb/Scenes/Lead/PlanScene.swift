import AuditChecklists
import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk
import CaseExtracts

/// Planning a round, first page: its name, its time, its checklist, and the two lists.
enum PlanScene {
  static let routes = [
    Route.get("plan", .act(.plan), start),
    Route.post("plan", .act(.plan), limit: Route.longestUpload, upload),
  ]

  static let address = "/plan"

  /// Where a draft is.
  static func address(of draft: String) -> String { "\(address)/\(draft)" }

  /// Where the first page of a draft is, or one of its boxes.
  static func start(of draft: String, at box: String? = nil) -> String {
    "\(address)?draft=\(draft)\(box.map { "#\($0)" } ?? "")"
  }

  private static func start(_ visit: Visit) throws(Problems) -> WebResponse {
    let draft = visit.request.query["draft"].flatMap { visit.site.drafts.find($0, of: visit.person, at: visit.moment) }
    guard let draft else {
      var content = try page(visit, PlanDraft(), nil)
      content.body = begun(visit) + content.body
      return visit.page(content)
    }
    return visit.page(try page(visit, draft.value, draft.id, try mistakes(draft.value, visit)))
  }

  /// Whether a draft was left with something of the first page missing or wrong, so that it goes on there.
  static func isUnfinished(_ draft: PlanDraft, _ visit: Visit) throws(Problems) -> Bool {
    try !mistakes(draft, visit).isEmpty
  }

  /// The plans that whoever visits has begun and not kept, to go on with or to forget: their lists have people’s names.
  private static func begun(_ visit: Visit) -> HTML {
    let drafts = visit.site.drafts.all(of: visit.person, at: visit.moment)
    guard !drafts.isEmpty else { return "" }
    let rows = drafts.map { draft -> HTML in
      let name = draft.value.typed[.name]
      let begun = EnglandDay.of(draft.at).map { "begun \($0.inWords) at \(EnglandDay.clock(of: draft.at) ?? "")" } ?? ""
      return """
        <li><a href="\(address(of: draft.id))">\(name.isEmpty ? "A round without a name" : name)</a>, \(begun)
        \(PlanDraftScene.leaving(address(of: draft.id), visit, called: name))</li>

        """
    }
    return "<h2>Plans that you have begun</h2>\n<ul>\n\(rows.joined())</ul>\n<h2>A new plan</h2>\n"
  }

  private static func page(
    _ visit: Visit,
    _ draft: PlanDraft,
    _ id: String?,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    guard visit.site.planKey != nil else {
      return PageContent(
        title: "Plan a round",
        back: ("/rounds", "All rounds"),
        body: """
          <p>This server has no key that makes pseudonyms of the numbers on a list. Plan the round at a terminal, or ask whoever runs \
          the server to name the key when it is started.</p>
          """
      )
    }
    func mistake(_ field: PlanField) -> String? { mistakes.first { $0.box == field.box }?.says }
    let checklists = try visit.site.libraries.library(visit.workspace).current.map { Fields.Choice($0.id, $0.title) }
    let typed = draft.typed
    func list(_ field: PlanField, _ bytes: [UInt8]) -> HTML {
      let hint =
        bytes.isEmpty
        ? "An .xlsx or CSV file; both lists together have \(Route.longestFilesInWords) at most."
        : "It was sent (\((bytes.count + 1_023) / 1_024) KB). Choose a file only to send another."
      return Fields.line(field.box, label: field.label, hint: hint, mistake: mistake(field), kind: "file")
    }
    func line(_ field: PlanField, hint: String) -> HTML {
      Fields.line(field.box, label: field.label, hint: hint, typed: typed[field], mistake: mistake(field))
    }
    let rounds = try earlierRounds(visit)
    let named =
      line(.name, hint: "Small letters, digits and hyphens, such as 2026-h2. It names its folder.")
      + line(.period, hint: "A half-year such as 2026-H2, a month such as 2026-05, or 2026-10..2026-12.")
      + (rounds.isEmpty ? "" : again(typed, rounds, mistake))
      + Fields.pick(
        PlanField.checklist.box,
        label: PlanField.checklist.label,
        hint: rounds.isEmpty ? nil : "Where an earlier round is audited again, it is that of the earlier round.",
        none: "Choose a checklist",
        checklists,
        chosen: typed[.checklist],
        mistake: mistake(.checklist)
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
          \(list(.cases, draft.cases))
          \(list(.auditors, draft.auditors))
          \(Parts.button("Send the lists"))
          """
        ))
        """
    )
  }

  /// Whether an earlier round is audited again, and which.
  private static func again(
    _ typed: PlanTyped,
    _ rounds: [Fields.Choice],
    _ mistake: (PlanField) -> String?
  ) -> HTML {
    Fields.radios(
      PlanField.sameTheme.box,
      legend: "Audit an earlier round again",
      [
        Fields.Choice(PlanTyped.Again.no.rawValue, "No"),
        Fields.Choice(
          PlanTyped.Again.sameFiles.rawValue,
          "The same files",
          hint: "Its cases that are on the list as open ones. None are drawn."
        ),
        Fields.Choice(
          PlanTyped.Again.sameTheme.rawValue,
          PlanField.sameTheme.label,
          hint: "Drawn anew from the list."
        ),
      ],
      chosen: typed.again.rawValue,
      mistake: mistake(.sameTheme)
    )
      + Fields.pick(
        PlanField.reAudits.box,
        label: PlanField.reAudits.label,
        none: "None",
        rounds,
        chosen: typed[.reAudits],
        mistake: mistake(.reAudits)
      )
  }

  /// The rounds that can be audited again, the latest first; of one whose plan cannot be read nothing is known.
  private static func earlierRounds(_ visit: Visit) throws(Problems) -> [Fields.Choice] {
    let rounds = try visit.workspace.roundNames().compactMap { try? visit.workspace.round($0) }
    return rounds.sorted { ($1.period.last, $0.id) < ($0.period.last, $1.id) }.map { Fields.Choice($0.id, $0.title) }
  }

  /// Takes the lists and what was typed; both stay where something else is wrong.
  private static func upload(_ visit: Visit) throws(Problems) -> WebResponse {
    guard visit.site.planKey != nil else { return visit.page(try page(visit, PlanDraft(), nil), status: 404) }
    let form = visit.form
    let found = visit.site.drafts.find(form.text("draft"), of: visit.person, at: visit.moment)
    var draft = found?.value ?? PlanDraft()
    for field in PlanField.ofFirstPage where field != .cases && field != .auditors {
      draft.typed[field] = form.text(field.box)
    }
    draft.typed.followAgain()
    if let file = form.files[PlanField.cases.box], !file.bytes.isEmpty, file.bytes != draft.cases {
      draft.cases = file.bytes
      (draft.typed[.sheet], draft.typed[.by]) = ("", "")
      for column in ListedColumn.ofCases { draft.typed.columns[column] = nil }
    }
    if let file = form.files[PlanField.auditors.box], !file.bytes.isEmpty, file.bytes != draft.auditors {
      draft.auditors = file.bytes
      draft.typed[.auditorsSheet] = ""
      for column in ListedColumn.ofAuditors { draft.typed.columns[column] = nil }
    }
    var mistakes: [PageContent.Mistake] = []
    if draft.typed.again != .no, !draft.typed[.reAudits].isEmpty {
      do throws(Problems) {
        draft.typed[.checklist] = try visit.workspace.round(draft.typed[.reAudits]).checklist.id
      } catch { mistakes += error.all.map { PlanFields.mistake($0, at: .reAudits) } }
    }
    mistakes += try Self.mistakes(draft, visit)
    var id = found?.id
    if let id {
      visit.site.drafts.replace(id, with: draft)
    } else if !draft.lists.isEmpty {
      id = visit.site.drafts.put(draft, of: visit.person, at: visit.moment)
    }
    guard mistakes.isEmpty, let id else { return visit.page(try page(visit, draft, id, mistakes), status: 400) }
    return .see(address(of: id))
  }

  /// What is wrong with what the first page asks for, box by box from the top, the first of each.
  private static func mistakes(_ draft: PlanDraft, _ visit: Visit) throws(Problems) -> [PageContent.Mistake] {
    let read = draft.typed.read(draft.lists)
    var mistakes: [PageContent.Mistake] = []
    if !SafeName.isSafe(read.request.name) || read.request.name.hasPrefix("-") {
      let says = "Name the round in small letters, digits and hyphens, such as 2026-h2"
      mistakes.append(PageContent.Mistake(says, box: PlanField.name.box))
    }
    for (field, words) in [(PlanField.cases, "open cases"), (.auditors, "auditors")]
    where visit.form.files[field.box]?.bytes.isEmpty == true {
      let says =
        "The file that you chose as the list of \(words) is empty. Save the list as .xlsx or CSV, and choose that"
      mistakes.append(PageContent.Mistake(says, box: field.box))
    }
    mistakes += read.objections.map { PlanFields.mistake($0, in: nil) }
    for problem in read.request.problems(in: visit.workspace, names: .boxes) {
      if let field = PlanField(box: problem.file) { mistakes.append(PlanFields.mistake(problem, at: field)) }
    }
    let library = try visit.site.libraries.library(visit.workspace)
    if draft.typed.again == .no, library.checklist(draft.typed[.checklist]) == nil {
      mistakes.append(PageContent.Mistake("Choose a checklist", box: PlanField.checklist.box))
    }
    let ofEarlier = draft.typed[.checklist]
    if draft.typed.again != .no, !ofEarlier.isEmpty, library.checklist(ofEarlier) == nil {
      let says = "The checklist of that round, \(ofEarlier), is not among the checklists of this workspace"
      mistakes.append(PageContent.Mistake(says, box: PlanField.reAudits.box))
    }
    if draft.typed.again == .no, !draft.typed[.reAudits].isEmpty {
      let says = "Choose what is read of the earlier round, or no earlier round"
      mistakes.append(PageContent.Mistake(says, box: PlanField.sameTheme.box))
    }
    if draft.isSwapped {
      let says = "This is the list of auditors: the two lists are swapped. Choose the list of open cases"
      mistakes.append(PageContent.Mistake(says, box: PlanField.cases.box))
      let other = "This is the list of open cases. Choose the list of auditors"
      mistakes.append(PageContent.Mistake(other, box: PlanField.auditors.box))
    }
    mistakes += draft.unreadable.map { PlanFields.mistake($0.problem, at: $0.list) }
    return PlanField.ofFirstPage.compactMap { field in mistakes.first { $0.box == field.box } }
  }
}
