/// What is said of the meetings of a plan, put together once for a rule and not for each gap between two of them.
///
/// A class in which nothing changes, so that a plan can be judged by it without a copy of all its words.
final class MeetingWords: Sendable {
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

  /// What starts the time in which they are due, for example `the plan started`.
  let started: String

  /// What ends it.
  let ended: String

  /// Words for meetings of a name.
  ///
  /// - Parameters:
  ///   - meeting: what one is called.
  ///   - all: what several are called.
  ///   - verb: what is done with one.
  ///   - work: what they belong to.
  ///   - started: what starts the time, where that is not the start of the work.
  ///   - ended: what ends it.
  init(
    _ meeting: String,
    all: String? = nil,
    verb: String = "held",
    work: String = "the plan",
    from started: String? = nil,
    to ended: String? = nil
  ) {
    self.started = started ?? "\(work) started"
    self.ended = ended ?? "\(work) ended"
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
