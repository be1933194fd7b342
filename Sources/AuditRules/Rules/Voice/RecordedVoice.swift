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

  /// Whether being seen alone is asked of a child of this age: not of a baby.
  var isOldEnough = true

  /// What the rule says of it.
  var occurrence: Occurrence {
    let places = Places(views.place, alone.place, day.place)
    let subject = began.value.map { Subject.dated(nameOnDay, $0) } ?? .words(name)
    let voice = views.wording.map { ChildsVoice($0, canSpeak: isOldEnough) }
    let aspects = aspects(of: voice)
    func stated(_ outcome: Outcome, _ reason: Reason) -> Occurrence {
      var occurrence = Occurrence(
        what: subject,
        outcome: outcome,
        why: reason,
        places: places.isEmpty ? Places(place) : places,
        spans: voice?.spans ?? []
      )
      occurrence.aspects = aspects
      occurrence.reads = voice?.reads ?? []
      return occurrence
    }
    if let voice, voice.isUnread { return stated(.notSeen, WrittenLanguage.reason) }
    guard let voice, voice.holdsTheChild else {
      if seen.value == false { return stated(.notMet, "the child was not seen, and no views are there") }
      guard views.isSeen else { return stated(.notSeen, "the extract does not show the child's views") }
      guard let voice else { return stated(.notEvidenced, "the place for the child's views is empty") }
      return stated(.notEvidenced, Self.silent(voice))
    }
    if seen.value == false {
      return stated(.partlyMet, "names \(voice.held); the file says that the child was not seen")
    }
    var naming = Naming()
    naming.asks(voice.names(.speech) ? .words : .behaviour, voice.held, .named)
    if let state = aspects[.alone] { naming.asks(.alone, "that the child was seen alone", state) }
    naming.asks(.when, "when", day.value != nil ? .named : day.isSeen ? .missing : .notSeen)
    naming.adds("it tells little of the child", if: !voice.isTelling)
    if aspects[.alone] == .missing {
      let isExplained = aloneReason.wording != nil
      naming.adds("why the child was not seen alone is on the file", if: isExplained)
      naming.adds("why the child was not seen alone is not on the file", if: !isExplained && aloneReason.isSeen)
    }
    Self.addHowAndWhy(voice, to: &naming)
    let isWhole = naming.count(.missing) == 0 && voice.isTelling
    let outcome: Outcome = !isWhole ? .partlyMet : naming.count(.notSeen) > 0 ? .notSeen : .met
    return stated(outcome, naming.why(after: voice.wording.cutWords))
  }

  /// Seen alone is asked where the child can speak, or has spoken; the others of the text alone.
  private func aspects(of voice: ChildsVoice?) -> Aspects {
    var aspects = Self.aspects(of: voice, isSeen: views.isSeen)
    let isAsked = isOldEnough && (voice?.names(.speech) == true || voice?.holdsTheChild != true)
    // Where the file says that the child was not seen alone, no text says otherwise.
    let isAlone = alone.value ?? (voice?.names(.alone) == true)
    aspects[.alone] = isAlone ? .named : !isAsked ? nil : alone.isSeen ? .missing : .notSeen
    return aspects
  }

  private static func aspects(of voice: ChildsVoice?, isSeen: Bool) -> Aspects {
    var aspects = Aspects()
    let named = voice?.aspects
    for aspect in [Aspect.words, .behaviour, .asked, .changed] {
      let isNamed = named?.contains(aspect) == true
      aspects[aspect] = isNamed ? .named : !isSeen || voice?.isUnread == true ? .notSeen : .missing
    }
    return aspects
  }

  /// What is said of a wording that someone tries.
  static func judge(text: String) -> Occurrence {
    let voice = ChildsVoice(Wording(text))
    if voice.wording.isBlank {
      return Occurrence(subject: "wording", outcome: .notEvidenced, reason: "there are no words")
    }
    var aspects = aspects(of: voice, isSeen: true)
    aspects[.alone] = voice.names(.alone) ? .named : voice.isUnread ? .notSeen : .missing
    func stated(_ outcome: Outcome, _ reason: Reason) -> Occurrence {
      var occurrence = Occurrence(what: "wording", outcome: outcome, why: reason, spans: voice.spans)
      occurrence.aspects = aspects
      occurrence.reads = voice.reads
      return occurrence
    }
    if voice.isUnread { return stated(.notSeen, WrittenLanguage.reason) }
    guard voice.holdsTheChild else { return stated(.notEvidenced, silent(voice)) }
    var naming = Naming()
    naming.asks(voice.names(.speech) ? .words : .behaviour, voice.held, .named)
    naming.adds("it tells little of the child", if: !voice.isTelling)
    addHowAndWhy(voice, to: &naming, withAlone: true)
    return stated(voice.isTelling ? .met : .partlyMet, naming.why(after: voice.wording.cutWords))
  }

  private static func addHowAndWhy(_ voice: ChildsVoice, to naming: inout Naming, withAlone: Bool = false) {
    let alone = withAlone ? [(Reading.alone, "that the child was seen alone")] : []
    let more = alone + [(Reading.asked, "how the child was asked"), (.changed, "what it changed")]
    let shown = more.filter { voice.names($0.0) }.map(\.1)
    if let words = Naming.list(shown, "and") { naming.adds("also names \(words)") }
  }

  private static func silent(_ voice: ChildsVoice) -> Reason {
    var naming = Naming()
    naming.asks(.words, ChildsVoice.either, .missing)
    for read in voice.reads { naming.adds(read.inWords) }
    return naming.why(after: voice.wording.cutWords)
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
