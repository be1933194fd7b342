import AuditActions
import AuditPages
import AuditReports
import AuditRules

/// The plan of an invented council, as a year and a half may leave it.
enum SampleActionPlan {
  static let day: Day = "2026-10-05"

  static let provenance = Provenance(
    command: "caseaudit actions",
    version: "0.0.0",
    generated: "2026-10-05T09:30:00Z",
    lines: ["action plan: 24 entries; digest 0123456789abcdef"]
  )

  static func report(
    _ layout: ActionPlanReport.Layout = .state,
    overdueOnly: Bool = false,
    on day: Day = day
  ) -> ActionPlanReport {
    ActionPlanReport(plan, on: day, layout: layout, overdueOnly: overdueOnly, provenance: provenance)
  }

  static let plan: ActionPlan = {
    var standing = PlanStanding()
    var seconds = 10
    func say(_ event: ActionEvent?, by role: String = "QA lead", on day: Day = "2026-04-20") {
      seconds += 1
      let moment = Moment(day: day, text: "\(day)T10:00:\(seconds)Z")
      guard let event, standing.objections(to: event, by: role, at: moment).isEmpty else { return }
      standing.apply(event, by: role, at: moment)
    }
    func area(
      _ number: String,
      _ text: String,
      _ response: String,
      _ outcome: String,
      _ source: String,
      _ items: [String]
    ) {
      say(
        AreaNumber(number).flatMap { number in
          ActionSource.read(source).map { source in
            .areaAdded(
              NewArea(
                number: number,
                area: text,
                response: response,
                outcome: outcome,
                source: source,
                items: items.compactMap { TiedItem($0) }
              )
            )
          }
        }
      )
    }
    func action(_ number: String, _ text: String, _ person: String, _ scale: String) {
      let timeScale = TimeScale(scale, addedOn: "2026-04-20")
      say(
        ActionNumber(number).map {
          .actionAdded(NewAction(number: $0, text: text, person: person, timeScale: timeScale))
        }
      )
    }
    area(
      "1",
      "Plans are not specific, and have no outcomes that can be measured.",
      "Agreed; plans follow a new form.",
      "A parent can tell from the plan what has to change.",
      "Inspection of contact, referral and assessment, 6 April 2011",
      ["case-file/outcomes-smart", "case-file/contingency"]
    )
    action("1.1", "Bring in the form of the core-group audit.", "Service manager, child protection", "Dec 2026")
    action("1.2", "Audit the same files again, and say what changed.", "QA lead", "End of June")
    action(
      "1.3",
      "Train chairs; \"measurable\", not <vague> & long.",
      "Service manager, child protection",
      "31/05/2026"
    )
    area("2", "The electronic system does not support practice.", "", "", "2025-H2", [])
    action("2.1", "Move to the new system.", "Head of service", "Immediate")
    action(
      "2.2",
      "Keep the old forms readable until the move is over, in every team and for every worker who needs them, with dates.",
      "Head of service",
      "Ongoing from April 2026"
    )
    area(
      "P1",
      "Assessments drift without anybody noticing.",
      "Monthly watch.",
      "No child waits unseen.",
      "case-file/drift-named",
      ["case-file/drift-named"]
    )
    action("P1.1", "Look at every open assessment each month.", "Team managers; head of service", "Oct 2026")
    area("3", "Performance information is unspecific.", "", "", "Peer review", [])
    func number(_ text: String, _ event: (ActionNumber) -> ActionEvent) -> ActionEvent? {
      ActionNumber(text).map(event)
    }
    say(
      number("1.1") { .completed($0, evidence: "Form 7 in use since May.") },
      by: "Service manager, child protection",
      on: "2026-06-01"
    )
    say(number("1.1") { .verified($0, impact: "4 of 5 parents asked could say what must change.") }, on: "2026-09-20")
    say(
      number("1.2") { .updated(ActionUpdate(number: $0, isInProgress: true, note: "Half of the files read.")) },
      on: "2026-06-20"
    )
    say(
      number("1.3") { .completed($0, evidence: "Attendance list.") },
      by: "Service manager, child protection",
      on: "2026-05-30"
    )
    say(number("1.3") { .reopened($0, reason: "Two chairs were away.") }, on: "2026-06-15")
    say(
      number("1.3") { .updated(ActionUpdate(number: $0, timeScale: TimeScale("Nov 2026", addedOn: "2026-06-16"))) },
      on: "2026-06-16"
    )
    say(
      number("2.1") { .riskAccepted($0, until: "2026-09-30", reason: "The supplier is late.") },
      by: "Director",
      on: "2026-05-02"
    )
    say(number("2.2") { .withdrawn($0, reason: "Not needed after all.") }, on: "2026-07-01")
    return standing.plan
  }()
}
