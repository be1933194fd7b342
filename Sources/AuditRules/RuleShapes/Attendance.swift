/// The authority shape for agencies: whether those that are wanted are among the people listed.
struct Attendance {
  /// The agencies wanted.
  var wanted: [Agency]

  /// What is said of one that is listed, for example `took part`.
  var verb = "took part"

  /// What is said of one that is not, for example `did not take part`.
  var absence = "did not take part"

  /// Whether words beside those who are listed have to say what each brought: "n/a" brings nothing.
  var areHeard = false

  /// What it means that some of them are listed and others not.
  var whenSome = Outcome.partlyMet

  /// What it means that none of them is listed.
  var whenNone = Outcome.notMet

  /// Who was there, and what that means.
  func outcome(of participants: Fact<[Participant]>) -> (Outcome, String) {
    guard let all = participants.value, !all.isEmpty else {
      return participants.isSeen
        ? (.notEvidenced, "the file does not show who \(verb)") : (.notSeen, "the extract does not show who \(verb)")
    }
    let lacking = wanted.filter { agency in !all.contains { $0.agency.value == agency } }
    let unheard = wanted.filter { agency in
      let own = all.filter { $0.agency.value == agency }
      return areHeard && !own.isEmpty && own.allSatisfy { $0.contribution.saysNothing(.what) }
    }
    if !unheard.isEmpty {
      return (.notEvidenced, "the words beside \(Agency.inWords(unheard)) say nothing of what they know")
    }
    guard !lacking.isEmpty else { return (.met, "\(Agency.inWords(wanted)) \(verb)") }
    if all.contains(where: { !$0.agency.isSeen }) {
      return (.notSeen, "the extract does not show for which agency each \(verb)")
    }
    if all.contains(where: { $0.agency.value == nil }) {
      return (.notEvidenced, "the file does not show for which agency each \(verb)")
    }
    let outcome = lacking.count == wanted.count ? whenNone : whenSome
    return (outcome, "\(Agency.inWords(lacking)) \(absence)")
  }
}

extension Attendance {
  /// The same for a child of an age: of a child who is certainly below school age nobody in education is expected.
  func expected(of child: Fact<Child>) -> Attendance {
    guard let age = child.value?.age, age.isUnder(Self.schoolAge) else { return self }
    var attendance = self
    attendance.wanted.removeAll { $0 == .education }
    return attendance
  }

  /// The age in years at which a child is of compulsory school age, from the term after that birthday.
  private static let schoolAge = 5

  /// How the age decides, for the pages of the rules that use it.
  static let howOld =
    "Education is not expected of a child whose age band lies below five; whether a nursery was to be asked is for the auditor."
}

extension Decision {
  /// The authority shape: whether agencies are among the people listed by each element of a part.
  ///
  /// - Parameters:
  ///   - attendance: who is wanted, and in what words.
  ///   - subject: what they took part in, for example `conference`.
  ///   - called: the part as people call it.
  ///   - how: how it decides.
  ///   - part: the part.
  ///   - day: the day of an element.
  ///   - people: those whom an element lists.
  /// - Returns: what decides.
  static func attended<Element>(
    by attendance: Attendance,
    of subject: String,
    in called: String,
    how: [String],
    part: @escaping @Sendable (CaseFile) -> Part<Element>,
    on day: @escaping @Sendable (Element) -> Fact<Day>,
    people: @escaping @Sendable (Element) -> Fact<[Participant]>
  ) -> Decision {
    let none = "there is no \(subject) on the file"
    return Decision(shape: .authority, how: how + (attendance.wanted.contains(.education) ? [Attendance.howOld] : [])) {
      caseFile,
      _ in
      let attendance = attendance.expected(of: caseFile.child)
      return .each(of: part(caseFile), called: called, whenEmpty: (.notApplicable, none)) { element in
        let held = day(element)
        let listed = people(element)
        let (outcome, reason) = attendance.outcome(of: listed)
        return Occurrence(
          what: held.value.map { .dated(subject, $0) } ?? .words(subject),
          outcome: outcome,
          why: .words(reason),
          places: Places(listed.place, held.place)
        )
      }
    }
  }
}

extension Agency {
  /// The agency as a sentence names it, for example `the police`.
  var inWords: String {
    switch self {
    case .socialCare: "social care"
    case .police: "the police"
    case .health: "health"
    case .education: "education"
    case .probation: "probation"
    case .housing: "housing"
    case .voluntarySector: "the voluntary sector"
    case .legal: "a legal adviser"
    case .parent: "a parent"
    case .child: "the child"
    case .family: "the family"
    case .other: "another agency"
    }
  }

  /// Several agencies in a sentence, for example `the police, health and education`.
  static func inWords(_ agencies: [Agency]) -> String {
    let words = agencies.map(\.inWords)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
