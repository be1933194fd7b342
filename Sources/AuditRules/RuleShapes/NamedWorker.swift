/// The authority shape for one worker: who did something, and whether that worker was one who may.
struct NamedWorker {
  /// What the worker did, as words after `who`, for example `led the enquiry`.
  var verb: String

  /// The reference of the worker.
  var reference: Fact<String>

  /// The day on which it was done, which tells the times of one worker apart.
  var on: Fact<Day>

  /// The workers of the case.
  var workers: Part<Worker>

  /// What a fact of the worker says, or why nothing can be said.
  ///
  /// - Parameters:
  ///   - words: the fact as words after `show`, for example `whether that worker is qualified`.
  ///   - fact: the fact of the worker.
  ///   - judge: what a value of it means.
  /// - Returns: the outcome and its reason.
  func outcome<Value>(
    _ words: String,
    _ fact: (Worker) -> Fact<Value>,
    _ judge: (Value) -> (Outcome, String)
  ) -> (Outcome, String) {
    guard let name = reference.value else {
      return reference.isSeen
        ? (.notEvidenced, "the file does not show who \(verb)") : (.notSeen, "the extract does not show who \(verb)")
    }
    guard let worker = workers.worker(named: name, on: on.value) else {
      return (.notSeen, "the extract does not list the worker who \(verb)")
    }
    switch fact(worker) {
    case .value(let value, _): return judge(value)
    case .empty: return (.notEvidenced, "the file does not show \(words)")
    case .notSeen: return (.notSeen, "the extract does not show \(words)")
    }
  }
}
