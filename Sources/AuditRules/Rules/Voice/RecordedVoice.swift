/// A place of a case file where a child's views belong: an assessment, a visit, a review.
struct RecordedVoice {
  /// What it is called, for example `assessment`.
  var name: String

  /// What it is called with the day on which it began or was, for example `assessment started`.
  var nameOnDay: String

  /// The day on which it began or was.
  var began: Fact<Day>

  /// The text where the child's views belong.
  var views: Fact<String>

  /// The day on which the child was seen or heard.
  var day: Fact<Day>

  /// Whether the child was seen alone.
  var alone: Fact<Bool>

  /// Why the child was not seen alone, where that is asked for.
  var aloneReason: Fact<String>

  /// Whether the child was seen at all, where that is asked for.
  var seen: Fact<Bool> = .notSeen

  /// Where the extract holds it.
  var place: Place

  /// What the rule says of it.
  var occurrence: Occurrence {
    let places = Places(views.place, alone.place, day.place)
    let subject = began.value.map { Subject.dated(nameOnDay, $0) } ?? .words(name)
    func stated(_ outcome: Outcome, _ reason: Reason, _ spans: [Span] = []) -> Occurrence {
      Occurrence(
        what: subject,
        outcome: outcome,
        why: reason,
        places: places.isEmpty ? Places(place) : places,
        spans: spans
      )
    }
    // What nobody here can read is neither there nor missing.
    if let text = views.value, WrittenLanguage.isOther(text) { return stated(.notSeen, WrittenLanguage.reason) }
    let voice = views.wording.map(ChildsVoice.init)
    guard let voice, voice.holdsTheChild else {
      if seen.value == false { return stated(.notMet, "the child was not seen, and no views are there") }
      guard views.isSeen else { return stated(.notSeen, "the extract does not show the child's views") }
      guard let voice else { return stated(.notEvidenced, "the place for the child's views is empty") }
      return stated(.notEvidenced, .words(Self.silent(voice)), voice.spans)
    }
    if seen.value == false {
      return stated(.partlyMet, "names \(voice.held); the file says that the child was not seen", voice.spans)
    }
    var naming = Naming()
    naming.needs(voice.held, .named)
    naming.needs("that the child was seen alone", alone.value == true ? .named : alone.isSeen ? .missing : .notSeen)
    naming.needs("when", day.value != nil ? .named : day.isSeen ? .missing : .notSeen)
    if alone.value == false {
      let isExplained = aloneReason.wording != nil
      naming.adds("why the child was not seen alone is on the file", if: isExplained)
      naming.adds("why the child was not seen alone is not on the file", if: !isExplained && aloneReason.isSeen)
    }
    Self.addHowAndWhy(voice, to: &naming)
    return stated(naming.outcome, .words(naming.reason + voice.wording.cutWords), voice.spans)
  }

  /// What is said of a wording that someone tries.
  static func judge(text: String) -> Occurrence {
    let voice = ChildsVoice(Wording(text))
    if voice.wording.isBlank {
      return Occurrence(subject: "wording", outcome: .notEvidenced, reason: "there are no words")
    }
    if WrittenLanguage.isOther(text) {
      return Occurrence(what: "wording", outcome: .notSeen, why: WrittenLanguage.reason)
    }
    guard voice.holdsTheChild else {
      return Occurrence(subject: "wording", outcome: .notEvidenced, reason: silent(voice), spans: voice.spans)
    }
    var naming = Naming()
    naming.needs(voice.held, .named)
    naming.needs("that the child was seen alone", Naming.State(voice.names(.alone)))
    naming.needs("when", Naming.State(voice.names(.time)))
    addHowAndWhy(voice, to: &naming)
    return Occurrence(
      subject: "wording",
      outcome: naming.outcome,
      reason: naming.reason + voice.wording.cutWords,
      spans: voice.spans
    )
  }

  private static func addHowAndWhy(_ voice: ChildsVoice, to naming: inout Naming) {
    let more = [(Reading.asked, "how the child was asked"), (.changed, "what it changed")]
    let shown = more.filter { voice.names($0.0) }.map(\.1)
    if let words = Naming.list(shown, "and") { naming.adds("also names \(words)") }
  }

  private static func silent(_ voice: ChildsVoice) -> String {
    var naming = Naming()
    naming.needs(ChildsVoice.either, .missing)
    naming.adds("it has words that judge or label", if: voice.names(.label))
    naming.adds("it has an adult's words", if: voice.names(.adultsWords))
    return naming.reason + voice.wording.cutWords
  }
}

extension RecordedVoice {
  init(_ assessment: Assessment) {
    self.init(
      name: "assessment",
      nameOnDay: "assessment started",
      began: assessment.started,
      views: assessment.childsViews,
      day: assessment.childSeen,
      alone: assessment.childSeenAlone,
      aloneReason: assessment.notSeenAloneReason,
      place: assessment.place
    )
  }

  init(_ visit: Visit) {
    self.init(
      name: "visit",
      nameOnDay: "visit",
      began: visit.made,
      views: visit.childsViews,
      day: visit.made,
      alone: visit.childSeenAlone,
      aloneReason: visit.notSeenAloneReason,
      seen: visit.childSeen,
      place: visit.place
    )
  }

  init(_ review: Review) {
    self.init(
      name: "review",
      nameOnDay: "review",
      began: review.held,
      views: review.childsViews,
      day: review.held,
      alone: review.childSeenAlone,
      aloneReason: .notSeen,
      place: review.place
    )
  }
}
