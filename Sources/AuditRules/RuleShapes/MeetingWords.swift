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

  /// Words for meetings of a name.
  init(_ meeting: String) {
    self.meeting = meeting
    all = "\(meeting)s of the plan"
    first = "first \(meeting)"
    firstWasHeld = "the first \(meeting) was held"
    earlierWasHeld = "the \(meeting) before it was held"
    nextWasHeld = "the next \(meeting) was held"
    noneOnFile = "no \(meeting) on the file"
    noFurther = "no further \(meeting)"
  }
}
