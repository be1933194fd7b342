/// What is said of the meetings of a plan, put together once for a rule and not for each gap between two of them.
struct MeetingWords {
  /// What one is called, for example `review`.
  let meeting: String

  let all: String
  let first: String
  let firstWasHeld: String
  let earlierWasHeld: String
  let nextWasHeld: String
  let noneOnFile: String
  let noFurther: String

  /// What is said of one with its verb, for example `review was held`.
  let wasHeld: String

  /// Words for meetings of a name; `all` is what several are called, and `verb` what is done with one.
  init(_ meeting: String, all: String? = nil, verb: String = "held") {
    self.meeting = meeting
    self.all = all ?? "\(meeting)s of the plan"
    wasHeld = "\(meeting) was \(verb)"
    first = "first \(meeting)"
    firstWasHeld = "the first \(wasHeld)"
    earlierWasHeld = "the \(meeting) before it was \(verb)"
    nextWasHeld = "the next \(wasHeld)"
    noneOnFile = "no \(meeting) on the file"
    noFurther = "no further \(meeting)"
  }
}
