import AuditRules

extension Child: Described {
  static let definition = "child"
  static let says = "What the extract says of the child; never a name, never a date of birth."
  static let blank = Child()
  static let setPlace: PlaceSetter<Child>? = nil
  static let fields: [Field<Child>] = [
    .fact("ageBand", \.ageBand, .text, "The age band on the extract's date, for example `5 to 9`."),
    .fact("ethnicity", \.ethnicity, .text, "The ethnicity code of the CIN census, for example `WBRI`."),
    .fact("firstLanguage", \.firstLanguage, .text, "The child's first language."),
    .fact("disabilities", \.disabilities, .texts, "The disability codes of the CIN census; `NONE` is a code."),
    .fact("interpreter", \.interpreter, .text, "How an interpreter or another means of communication was used."),
  ]
}
