/// The role of a worker.
public enum WorkerRole: String, CaseIterable, Hashable, Sendable {
  case socialWorker
  case newlyQualifiedSocialWorker
  case seniorSocialWorker
  case familySupportWorker
  case student
  case assistantTeamManager
  case teamManager
  case serviceManager
  case independentReviewingOfficer
  case other
}
