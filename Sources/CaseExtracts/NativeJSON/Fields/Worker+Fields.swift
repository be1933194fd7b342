import AuditRules

extension Worker: Described {
  static let definition = "worker"
  static let says = "One person who works or worked with the child, by reference and never by name."
  static let blank = Worker(reference: "")
  static let setPlace: PlaceSetter<Worker>? = { $0.place = $1 }
  static let fields: [Field<Worker>] = [
    .identifier(
      "reference",
      \.reference,
      of: .worker,
      isRequired: true,
      "The pseudonym by which other parts of the extract name this worker."
    ),
    .fact("role", \.role, .choice(), "The worker's role on this case."),
    .fact("qualified", \.qualified, .boolean, "Whether the worker is a registered social worker."),
    .fact("team", \.team, .text, "The team the worker belonged to."),
    .fact("from", \.from, .day, "The first day on the case."),
    .fact("to", \.to, .day, "The last day on the case; present and empty while the work goes on."),
  ]
}
