/// When a child was born, as far as the age on the day of the extract tells it.
struct Birth {
  /// Whether a child was born by some day.
  enum Standing {
    case unborn, unknown, born
  }

  /// Whether the child is not yet born on the day of the extract.
  let isUnborn: Bool

  /// Where the extract says how old the child is.
  let place: Place?

  /// The first day on which a child of that age may have been born; nothing where the age or the day of the extract is not shown.
  private let first: Day?

  /// Whether a day in the last year may lie before the birth: of an older child hardly one does.
  private let isInfant: Bool

  /// The first day on which somebody saw the child, who was born by then.
  private let seen: Day?

  /// How the rules that ask whether a child was seen go by it, for their pages.
  static let how =
    "A child who is not yet born on the day of the extract cannot be seen; whether one who is under one now was born by an earlier day "
    + "is not seen, unless the child had been seen by then."

  /// What is known of the birth of the child of a case.
  init(_ file: CaseFile) {
    let age = file.child.value?.age
    isUnborn = age?.isUnborn ?? false
    place = file.child.value?.ageBand.place
    isInfant = age?.isUnder(1) ?? false
    first = age?.years.flatMap { years in
      file.extracted.value.map { $0.adding(months: -12 * (years.upperBound + 1)).adding(days: 1) }
    }
    // Only of an infant is it asked.
    guard isInfant, !isUnborn else {
      seen = nil
      return
    }
    let days = [
      file.assessments.earliest { $0.childSeen }, file.section47Enquiries.earliest { $0.childSeen },
      file.visits.earliest { $0.childSeen.value == true ? $0.made : .empty },
    ]
    seen = days.compactMap(\.value).min()
  }

  /// How it stood on a day; a child of whom nothing is known was born.
  func standing(on day: Day) -> Standing {
    if isUnborn { return .unborn }
    guard let first else { return .born }
    if day < first { return .unborn }
    return isInfant && !(seen.map { $0 <= day } ?? false) ? .unknown : .born
  }
}

extension Decision {
  /// The same, not applicable to a child who is not yet born and can neither be seen nor be heard.
  ///
  /// - Parameter part: the part that is judged: where the extract does not have it, it is not seen all the same.
  /// - Returns: what decides.
  func sparingUnborn<Element>(_ part: @escaping @Sendable (CaseFile) -> Part<Element>) -> Decision {
    let judge = judge
    return Decision(
      shape: shape,
      how: how + ["Of a child who is not yet born it is not asked."],
      things: things,
      measured: measured,
      isOfTheRecord: isOfTheRecord,
      judge: { caseFile, settings in
        guard part(caseFile).isSeen, let child = caseFile.child.value, child.age?.isUnborn == true else {
          return judge(caseFile, settings)
        }
        return .whole(.notApplicable, reason: Self.unborn, places: Places(child.ageBand.place))
      },
      judgeText: judgeText
    )
  }

  /// What is said of a child who is not yet born.
  static let unborn: Reason = "the child is not yet born"
}
