extension Rule {
  static let caseloadWithinWeight = Rule(
    identifier: "caseload-within-weight",
    question: "Does the caseload of each worker weigh no more than the council allows?",
    why: """
      With thirty children in one head, names are forgotten first and then dates. The next thing that is missed is the one \
      that matters.
      """,
    sources: [
      .manchester("workload", "Caseloads are too high or too complex; a scheme that weighs cases is being developed.")
    ],
    needs: [
      "caseload.worker", "caseload.from", "caseload.to", "caseload.weight", "workers.reference", "workers.role",
      "workers.from", "workers.to", "extracted",
    ],
    thresholds: [most, newlyQualified],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "It reads an extract of a worker's supervision file: the weights of the cases held are added up for each worker.",
        "Each council has its own scheme: twenty, and eighteen for newly qualified workers, are this project's own.",
      ]
    ) { caseFile, settings in
      guard case .value(let entries, let place) = caseFile.caseload, !entries.isEmpty else {
        guard let place = caseFile.caseload.place else {
          return .whole(.notSeen, reason: "the extract has no caseload")
        }
        return .whole(.notApplicable, reason: "the caseload is empty", places: Places(place))
      }
      let held = entries.filter { $0.to.value == nil }
      let workers = Set(held.map(\.worker.value)).sorted { ($0 ?? "") < ($1 ?? "") }
      guard !workers.isEmpty else {
        return .whole(.notApplicable, reason: "the worker holds no case", places: Places(place))
      }
      return .occurrences(
        workers.map { name in
          let role = name.flatMap { caseFile.workers.worker(named: $0, on: caseFile.extracted.value) }?.role.value
          let limit = (role == .newlyQualifiedSocialWorker ? newlyQualified : most).wholeNumber(in: settings)
          let (outcome, reason) = judge(held.filter { $0.worker.value == name }, most: limit)
          let subject = name.map { "caseload of \($0)" } ?? "caseload"
          return Occurrence(what: .words(subject), outcome: outcome, why: .words(reason), places: Places(place))
        }
      )
    },
    examples: [
      Example("twenty, and twenty allowed", held("12", "8"), is: .met, because: "2 cases weigh 20; 20 are allowed"),
      Example("one more", held("12", "9"), is: .notMet, because: "2 cases weigh 21; 20 are allowed"),
      Example(
        "the same where the council allows 25",
        held("12", "9"),
        with: ["most": 25],
        is: .met,
        because: "2 cases weigh 21; 25 are allowed"
      ),
      Example(
        "a newly qualified worker",
        held("12", "8", role: .newlyQualifiedSocialWorker),
        is: .notMet,
        because: "2 cases weigh 20; 18 are allowed"
      ),
      Example("a case without a weight", held("12", .empty), is: .notEvidenced, because: "1 of 2 cases has no weight"),
      Example("a weight that is no number", held("much"), is: .notSeen, because: "a weight is not a whole number"),
      Example(
        "the extract does not carry weights",
        held(.notSeen),
        is: .notSeen,
        because: "the extract does not show the weights of the cases"
      ),
      Example("no case", CaseFile(caseload: []), is: .notApplicable, because: "the caseload is empty"),
      Example("the extract has no caseload", CaseFile(), is: .notSeen, because: "the extract has no caseload"),
    ]
  )
}

private let most = Threshold("most", standard: 20, range: 1...1000, means: "the most that a caseload may weigh")

private let newlyQualified = Threshold(
  "newly-qualified-most",
  standard: 18,
  range: 1...1000,
  means: "the most that the caseload of a newly qualified social worker may weigh"
)

private func judge(_ entries: [CaseloadEntry], most: Int) -> (Outcome, String) {
  guard entries.allSatisfy(\.weight.isSeen) else {
    return (.notSeen, "the extract does not show the weights of the cases")
  }
  let written = entries.compactMap(\.weight.value)
  let blank = entries.count - written.count
  guard blank == 0 else {
    return (.notEvidenced, "\(blank) of \(entries.count) cases \(blank == 1 ? "has" : "have") no weight")
  }
  // A weight is a small number; whatever is larger is a mistake, and could not be added up.
  let weights = written.compactMap { Int($0) }.filter { (0...1000).contains($0) }
  guard weights.count == written.count else { return (.notSeen, "a weight is not a whole number") }
  let total = weights.reduce(0, +)
  let cases = "\(entries.count) \(entries.count == 1 ? "case weighs" : "cases weigh")"
  return (total <= most ? .met : .notMet, "\(cases) \(total); \(most) are allowed")
}

private func held(_ weights: Fact<String>..., role: WorkerRole = .socialWorker) -> CaseFile {
  CaseFile(
    workers: [Worker(reference: "w1", role: .value(role))],
    caseload: .value(weights.map { CaseloadEntry(worker: "w1", to: .empty, weight: $0) })
  )
}
