import AuditActions
import AuditDocuments
import AuditRules

/// What an entry of a journal says happened.
public enum JournalEvent: Hashable, Sendable {
  /// The audit began. Always the first entry, and only that.
  case opened(Opening)
  /// An item was answered; a later answer to the same item takes its place.
  case answered(Answer)
  /// A comment was made on an item.
  case commented(item: String, text: String)
  /// A place in the file was cited as evidence for an item, with what it shows.
  case cited(item: String, place: Place, says: String?)
  /// An earlier entry was taken back, by its number.
  case undone(number: Int)
  /// The auditor thinks that a child may be unsafe. It cannot be undone.
  case concernRaised(text: String, item: String?)
  /// A concern was raised by mistake, by the number of its entry; it stays, and is not counted.
  case concernRetracted(number: Int, reason: String)
  /// Good practice was noted.
  case goodPractice(text: String, item: String?)
  /// Something is to be done for the child of this audit.
  case actionNoted(ChildAction)
  /// Whether the child is safe today, as the auditor says; a later answer takes the place of an earlier one.
  case safetyAnswered(SafetyToday)
  /// A section was graded, or the whole file where the section is empty; `cap` is the limiting item that lowered it.
  case graded(section: String, grade: Grade, reason: String?, cap: String?)
  /// The audit was signed over the head digest; `dormant` are answered items that the checklist hid, never counted.
  case signed(name: String, head: String, dormant: [String])
  /// A signed audit was opened again.
  case reopened(reason: String)
  /// The auditor stepped back; nothing follows.
  case recused(reason: String)
  /// A moderator settled an answer; its subject is the item.
  case answerSettled(Settlement<Outcome>)
  /// A moderator settled a grade; its subject is the section, empty for the whole file.
  case gradeSettled(Settlement<Grade>)
  /// The auditor replied to what was settled.
  case replied(text: String)
  /// Somebody who works with the child, by role, replied to the page of feedback.
  case feedbackReplied(from: String, text: String)

  /// The word for it in a journal.
  public var word: String {
    switch self {
    case .opened: "opened"
    case .answered: "answered"
    case .commented: "commented"
    case .cited: "cited"
    case .undone: "undone"
    case .concernRaised: "concernRaised"
    case .concernRetracted: "concernRetracted"
    case .goodPractice: "goodPractice"
    case .actionNoted: "actionNoted"
    case .safetyAnswered: "safetyAnswered"
    case .graded: "graded"
    case .signed: "signed"
    case .reopened: "reopened"
    case .recused: "recused"
    case .answerSettled: "answerSettled"
    case .gradeSettled: "gradeSettled"
    case .replied: "replied"
    case .feedbackReplied: "feedbackReplied"
    }
  }

  /// The item it is about, if it is about one.
  public var item: String? {
    switch self {
    case .answered(let answer): answer.item
    case .commented(let item, _), .cited(let item, _, _): item
    case .concernRaised(_, let item), .goodPractice(_, let item): item
    case .answerSettled(let settlement): settlement.subject
    case .opened, .undone, .concernRetracted, .actionNoted, .safetyAnswered, .graded, .signed, .reopened, .recused,
      .gradeSettled, .replied, .feedbackReplied:
      nil
    }
  }

  /// Whether it is a moderator who says it, and never the auditor of the journal.
  var isModerators: Bool {
    switch self {
    case .answerSettled, .gradeSettled: true
    default: false
    }
  }

  /// Whether it is somebody who works with the child who says it.
  var isWorkers: Bool { if case .feedbackReplied = self { true } else { false } }

  /// The same event, with texts as they may be kept, and with those left out that may be left out and are blank.
  ///
  /// Whatever way a text came, no control character and nothing that steers a screen gets into a journal.
  var asKept: JournalEvent {
    func unlessBlank(_ text: String?) -> String? { text.flatMap { $0.typed.isEmpty ? nil : $0.withoutSteering } }
    switch self {
    case .answered(var answer):
      answer.reason = unlessBlank(answer.reason)
      return .answered(answer)
    case .cited(let item, let place, let says): return .cited(item: item, place: place, says: unlessBlank(says))
    case .concernRaised(let text, let item): return .concernRaised(text: text.withoutSteering, item: unlessBlank(item))
    case .goodPractice(let text, let item): return .goodPractice(text: text.withoutSteering, item: unlessBlank(item))
    case .actionNoted(var action):
      action.text = action.text.withoutSteering
      (action.who, action.when) = (unlessBlank(action.who), unlessBlank(action.when))
      return .actionNoted(action)
    case .graded(let section, let grade, let reason, let cap):
      return .graded(section: section, grade: grade, reason: unlessBlank(reason), cap: unlessBlank(cap))
    case .commented(let item, let text): return .commented(item: item, text: text.withoutSteering)
    case .concernRetracted(let number, let reason):
      return .concernRetracted(number: number, reason: reason.withoutSteering)
    case .signed(let name, let head, let dormant):
      return .signed(name: name.withoutSteering, head: head, dormant: dormant)
    case .reopened(let reason): return .reopened(reason: reason.withoutSteering)
    case .recused(let reason): return .recused(reason: reason.withoutSteering)
    case .opened(var opening):
      (opening.team, opening.service) = (opening.team.withoutSteering, opening.service.withoutSteering)
      opening.worker = opening.worker?.withoutSteering
      return .opened(opening)
    case .replied(let text): return .replied(text: text.withoutSteering)
    case .feedbackReplied(let role, let text):
      return .feedbackReplied(from: role.withoutSteering, text: text.withoutSteering)
    case .answerSettled(var settlement):
      settlement.text = settlement.text.withoutSteering
      return .answerSettled(settlement)
    case .gradeSettled(var settlement):
      settlement.text = settlement.text.withoutSteering
      return .gradeSettled(settlement)
    case .safetyAnswered, .undone: return self
    }
  }
}
