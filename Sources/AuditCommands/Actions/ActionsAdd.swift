import ArgumentParser
import AuditActions
import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

/// Adds an area for development with its actions, or actions to an area.
struct ActionsAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds an area for development with its actions, or an action to an area.",
    discussion: """
      Each --action has a --person and a --time-scale, in the same order; one of them for all actions is enough where \
      they share it, and '1) Mar 2027 2) End 2027' is taken apart. A time scale is kept as it is written; the day by \
      which the action is due is read from it where it can be.

      Example: caseaudit actions add --area "Plans are not measurable." --item case-file/outcomes-smart \
      --action "Bring in the new form." --person "Service manager" --time-scale "Dec 2026"

      Example: caseaudit actions add --to 3 --action "Train chairs." --person "QA lead" --time-scale "End of June"
      """
  )

  @Option(help: "The area for development, in the finding's own sentence.") var area: String?
  @Option(help: ArgumentHelp("Add actions to the area of this number instead.", valueName: "number")) var to: String?
  @Option(help: "What the council answers to the finding.") var response: String?
  @Option(help: "What should be different for children when the actions are done.") var outcome: String?
  @Option(
    help: ArgumentHelp(
      "Where it comes from: checklist/item, a period, a round, or an inspection in words with its day at the end.",
      valueName: "source"
    )
  )
  var source: String?
  @Option(
    help: ArgumentHelp("An item by which a comparison can tell whether practice moved.", valueName: "checklist/item")
  )
  var item: [String] = []
  @Flag(help: "It is an area for priority action: a block of its own.") var priority = false
  @Option(help: "An action.") var action: [String] = []
  @Option(help: "The role or roles responsible; not a name.") var person: [String] = []
  @Option(help: ArgumentHelp("By when, as the board writes it.", valueName: "text")) var timeScale: [String] = []
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let act = try PlanAct.begun(try workspace.found(to: .keepActions))
    let actions = DraftActions(actions: action, persons: person, timeScales: timeScale, on: act.today)
    if let to {
      try add(actions, to: to, act)
    } else {
      try add(actions, act)
    }
  }

  private func add(_ drafts: DraftActions, _ act: PlanAct) throws(Problems) {
    let workspace = act.workspace
    let draft = DraftArea(text: area, source: source, items: item)
    let reading = draft.read(rounds: (try? workspace.roundNames()) ?? []) { () throws(Problems) in
      try ChecklistLibrary(folder: workspace.checklists).tiedItems
    }
    guard let number = act.standing.plan.nextArea(isPriority: priority) else {
      throw ActionObjection(
        "the plan is full",
        hint: "Withdraw what is not going to be done, and begin a new plan."
      ).problems
    }
    let actions = drafts.events(in: number, after: 0)
    let event = ActionEvent.areaAdded(
      NewArea(
        number: number,
        area: (area ?? "").typed,
        response: (response ?? "").typed,
        outcome: (outcome ?? "").typed,
        source: reading.source,
        items: reading.items
      )
    )
    try finish(act, [event] + actions, drafts.problems + reading.problems)
    let numbers = act.standing.plan[number]?.actions.map { "\($0.number)" } ?? []
    let with = numbers.isEmpty ? "with no action yet" : "with \(numbers.joined(separator: ", "))"
    Console.result("Added area \(number), \(with).")
    note(act, numbers)
  }

  private func add(_ drafts: DraftActions, to typed: String, _ act: PlanAct) throws(Problems) {
    var problems = drafts.problems
    if area != nil || response != nil || outcome != nil || source != nil || !item.isEmpty || priority {
      problems.append(
        Problem(
          "--to adds to an area that is there, so nothing else can be said of the area",
          file: "command line",
          hint: "Leave out --area, --response, --outcome, --source, --item and --priority, or leave out --to."
        )
      )
    }
    if action.isEmpty {
      problems.append(Problem("no action is named", file: "command line", hint: "Write it after --action."))
    }
    let there: ActionArea
    do { there = try act.standing.area(typed) } catch { throw Problems(problems + error.all) }
    let count = there.actions.count
    try finish(act, drafts.events(in: there.number, after: count), problems)
    let numbers = act.standing.plan[there.number]?.actions.dropFirst(count).map { "\($0.number)" } ?? []
    Console.result("Added \(numbers.joined(separator: ", ")).")
    note(act, numbers)
  }

  /// Writes the events; where the options are wrong already, says what is wrong with the events as well.
  private func finish(_ act: PlanAct, _ events: [ActionEvent], _ problems: [Problem]) throws(Problems) {
    guard problems.isEmpty else {
      let moment = Moment(day: act.today, text: "")
      throw Problems(problems + act.standing.objections(to: events, by: by, at: moment).map(\.problem))
    }
    try act.append(events, by: by)
  }

  /// Says which time scales nobody will be reminded of.
  private func note(_ act: PlanAct, _ numbers: [String]) {
    let actions = numbers.compactMap { ActionNumber($0) }.compactMap { act.standing.plan[$0] }
    for action in actions where action.timeScale.isWithoutDay {
      Console.note(
        Console.wrap(
          "Notice: no day can be read from the time scale of \(action.number), \(Problem.quote(action.timeScale.written)). "
            + "It is kept as it is, and the action never counts as overdue."
        )
      )
    }
  }
}
