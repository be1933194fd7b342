import AuditRules

extension CaseFile {
  /// Everyone whom this extract ties to the case, and the teams that held it.
  public var ties: CaseTies { ties(since: nil) }

  /// Those whom it ties to the case on a day or after it.
  ///
  /// Where the extract does not say when, it counts. `day` is the first that counts; nil for all.
  public func ties(since day: Day?) -> CaseTies {
    var ties = CaseTies()
    func add(_ person: Fact<String>, _ kind: CaseTies.Kind, on moment: Fact<Day>) {
      if let day, let moment = moment.value, moment < day { return }
      ties.add(person.value, kind)
    }
    ties.add(team: team)
    for worker in workers.value ?? [] {
      add(.value(worker.reference), .worked, on: worker.to)
      ties.add(team: worker.team.value)
    }
    for referral in referrals.value ?? [] { add(referral.decidedBy, .oversaw, on: referral.decided) }
    for assessment in assessments.value ?? [] {
      add(assessment.author, .signed, on: assessment.authorised)
      for signature in assessment.signatures.value ?? [] {
        add(signature.worker, signature.capacity.value == .author ? .signed : .oversaw, on: signature.signed)
      }
    }
    for discussion in strategyDiscussions.value ?? [] { add(discussion.chair, .chaired, on: discussion.held) }
    for enquiry in section47Enquiries.value ?? [] { add(enquiry.leadWorker, .worked, on: enquiry.completed) }
    for conference in conferences.value ?? [] { add(conference.worker, .worked, on: conference.held) }
    for visit in visits.value ?? [] { add(visit.worker, .worked, on: visit.made) }
    for supervision in supervisions.value ?? [] {
      add(supervision.supervisor, .oversaw, on: supervision.held)
      add(supervision.worker, .worked, on: supervision.held)
    }
    return ties
  }

  /// The first day on which the extract shows somebody to work on the case; nil where it does not say.
  public var firstDayOfWork: Day? { (workers.value ?? []).compactMap(\.from.value).min() }
}
