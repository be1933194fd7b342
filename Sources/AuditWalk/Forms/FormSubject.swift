import AuditChecklists
import AuditDocuments
import AuditRules

/// What a box of a form is for.
enum FormSubject: Hashable {
  /// The answer to a question, which has a number.
  case answer(ChecklistItem, Int)
  /// What is said on a question.
  case comment(ChecklistItem, Int)
  /// The grade of a section; of all where there is none.
  case grade(Checklist.Section?)
  /// Why it has that grade.
  case reason(Checklist.Section?)
  /// Whether the auditor is tied to the case.
  case tie
  case goodPractice
  case concern
  /// What is to be done for the child, by its number.
  case action(Int)
  /// Who does it.
  case actionWho(Int)
  /// By when.
  case actionWhen(Int)
  /// Whether the child is safe today.
  case safety
  /// That the auditor signs.
  case signature
  /// The name that signs.
  case name

  /// Every box of the form of a checklist, in order.
  static func all(of checklist: Checklist) -> [FormSubject] {
    let questions = numbered(checklist).flatMap { [answer($0.item, $0.number), comment($0.item, $0.number)] }
    let graded = checklist.sections.map(Optional.some) + [nil]
    return [tie] + questions + graded.flatMap { [grade($0), reason($0)] }
      + [goodPractice, concern] + forTheChild + [signature, name]
  }

  /// The boxes for the child, which forms of earlier versions of the program do not have.
  static let forTheChild = actions.flatMap { [action($0), actionWho($0), actionWhen($0)] } + [safety]

  /// The numbers of the actions that a form has room for.
  static let actions = 1...3

  /// The questions that a form has, by their place in the checklist; those that are waived are not asked.
  static func numbered(_ checklist: Checklist) -> [(item: ChecklistItem, number: Int)] {
    checklist.items.enumerated().map { (item: $1, number: $0 + 1) }.filter { $0.item.waiver == nil }
  }

  /// By what the box is known in the document.
  var tag: String {
    switch self {
    case .answer(let item, _): Self.tag("answer", item.id)
    case .comment(let item, _): Self.tag("comment", item.id)
    case .grade(let section): section.map { Self.tag("grade", $0.id) } ?? "overall"
    case .reason(let section): section.map { Self.tag("reason", $0.id) } ?? "overall-reason"
    case .tie: "tie"
    case .goodPractice: "good-practice"
    case .concern: "concern"
    case .action(let number): "action.\(number)"
    case .actionWho(let number): "action.\(number).who"
    case .actionWhen(let number): "action.\(number).when"
    case .safety: "safe-today"
    case .signature: "signature"
    case .name: "name"
    }
  }

  /// Word keeps 64 characters of a tag; a longer one is told apart by its fingerprint.
  private static func tag(_ kind: String, _ id: String) -> String {
    let tag = "\(kind).\(id)"
    return tag.count <= 64 ? tag : "\(tag.prefix(50)).\(ContentDigest.sha256Hex(of: id).prefix(12))"
  }

  /// What the box is called in plain words.
  var name: String {
    switch self {
    case .answer(_, let number): "Question \(number): answer"
    case .comment(_, let number): "Question \(number): comment"
    case .grade(let section): "Grade: \(section?.title ?? "the whole")"
    case .reason(let section): "Reason for the grade: \(section?.title ?? "the whole")"
    case .tie: "Are you tied to it?"
    case .goodPractice: "Good practice"
    case .concern: "Concern"
    case .action(let number): "Action \(number)"
    case .actionWho(let number): "Action \(number): who"
    case .actionWhen(let number): "Action \(number): by when"
    case .safety: "Safe today?"
    case .signature: "I sign"
    case .name: "Name"
    }
  }

  /// The box in the middle of a sentence.
  var called: String {
    switch self {
    case .answer(_, let number): "the answer to question \(number)"
    case .comment(_, let number): "the comment on question \(number)"
    case .grade(let section): "the grade of \(Self.graded(section))"
    case .reason(let section): "the reason for the grade of \(Self.graded(section))"
    case .tie: "the question whether you are tied to it"
    case .goodPractice: "the box for good practice"
    case .concern: "the box for a concern"
    case .action(let number): "the box for action \(number)"
    case .actionWho(let number): "the box for who does action \(number)"
    case .actionWhen(let number): "the box for when action \(number) is due"
    case .safety: "the question whether the child is safe today"
    case .signature: "the box to sign"
    case .name: "the name that signs"
    }
  }

  /// What is graded, in the middle of a sentence.
  static func graded(_ section: Checklist.Section?) -> String { section.map { "\"\($0.title)\"" } ?? "the whole" }

  /// A place of the form, by the name of its bookmark, in the middle of a sentence.
  static func place(_ bookmark: String?) -> String {
    let name = bookmark.map { String($0.dropFirst(FormText.bookmark.count)) } ?? ""
    if let number = name.dropping("question_") { return "question \(number)" }
    if let number = name.dropping("section_") { return "the heading of section \(number)" }
    switch name {
    case "grades": return "the grades"
    case "more": return "good practice and concerns"
    case "child": return "what is to be done for the child"
    case "signature": return "the signature"
    case "dated": return "the list of what is dated"
    case "edge": return "the head or foot of a sheet"
    default: return "the beginning of the form"
    }
  }
}

extension String {
  /// The rest after a beginning, where it is a number.
  fileprivate func dropping(_ beginning: String) -> Int? {
    hasPrefix(beginning) ? Int(dropFirst(beginning.count)) : nil
  }
}
