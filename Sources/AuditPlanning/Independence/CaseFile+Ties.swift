import AuditRules

extension CaseFile {
  /// Everyone whom this extract ties to the case, and the teams that held it.
  public var ties: CaseTies {
    var ties = CaseTies()
    ties.add(team: team)
    for worker in workers.value ?? [] {
      ties.add(worker.reference, .worked)
      ties.add(team: worker.team.value)
    }
    for referral in referrals.value ?? [] { ties.add(referral.decidedBy.value, .oversaw) }
    for assessment in assessments.value ?? [] {
      ties.add(assessment.author.value, .signed)
      for signature in assessment.signatures.value ?? [] {
        ties.add(signature.worker.value, signature.capacity.value == .author ? .signed : .oversaw)
      }
    }
    for discussion in strategyDiscussions.value ?? [] { ties.add(discussion.chair.value, .chaired) }
    for enquiry in section47Enquiries.value ?? [] { ties.add(enquiry.leadWorker.value, .worked) }
    for conference in conferences.value ?? [] { ties.add(conference.worker.value, .worked) }
    for visit in visits.value ?? [] { ties.add(visit.worker.value, .worked) }
    for supervision in supervisions.value ?? [] {
      ties.add(supervision.supervisor.value, .oversaw)
      ties.add(supervision.worker.value, .worked)
    }
    return ties
  }
}
