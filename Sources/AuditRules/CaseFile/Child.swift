/// What the extract says of the child; never a name, never a date of birth.
public struct Child: Hashable, Sendable {
  /// The age band on the extract's date, for example `5 to 9`; `AgeBand` reads it.
  public var ageBand: Fact<String>

  /// The ethnicity code of the CIN census, for example `WBRI`.
  public var ethnicity: Fact<String>

  /// The child's first language.
  public var firstLanguage: Fact<String>

  /// The disability codes of the CIN census; `NONE` is a code.
  public var disabilities: Fact<[String]>

  /// How an interpreter or another means of communication was used.
  public var interpreter: Fact<String>

  /// The sex of the child as the CIN census codes it.
  public var sex: Fact<String>

  /// The child's religion, or that there is none.
  public var religion: Fact<String>

  /// The brothers and sisters, and the other children of the household.
  public var siblings: Fact<[Sibling]>

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    ageBand: Fact<String> = .notSeen,
    ethnicity: Fact<String> = .notSeen,
    firstLanguage: Fact<String> = .notSeen,
    disabilities: Fact<[String]> = .notSeen,
    interpreter: Fact<String> = .notSeen,
    sex: Fact<String> = .notSeen,
    religion: Fact<String> = .notSeen,
    siblings: Fact<[Sibling]> = .notSeen
  ) {
    self.ageBand = ageBand
    self.ethnicity = ethnicity
    self.firstLanguage = firstLanguage
    self.disabilities = disabilities
    self.interpreter = interpreter
    self.sex = sex
    self.religion = religion
    self.siblings = siblings
  }
}

extension Child: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Child>(
    "child",
    "What the extract says of the child; never a name, never a date of birth.",
    blank: Child(),
    rows: [
      .fact(
        "ageBand",
        \.ageBand,
        .text,
        "The age band on the extract's date, or the day that `known` gives: \(AgeBand.forms)."
      ),
      .fact("ethnicity", \.ethnicity, .text, "The ethnicity code of the CIN census, for example `WBRI`."),
      .fact("firstLanguage", \.firstLanguage, .text, "The child's first language."),
      .fact("disabilities", \.disabilities, .texts, "The disability codes of the CIN census; `NONE` is a code."),
      .fact("interpreter", \.interpreter, .text, "How an interpreter or another means of communication was used."),
      .fact("sex", \.sex, .text, "The sex of the child as the CIN census codes it."),
      .fact("religion", \.religion, .text, "The child's religion, or that there is none."),
      .fact("siblings", \.siblings, .parts(), "The brothers and sisters, and the other children of the household."),
    ]
  )
}
