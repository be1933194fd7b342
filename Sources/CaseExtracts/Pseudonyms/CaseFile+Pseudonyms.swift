import AuditRules

extension CaseFile {
  /// The case file with names masked in every text, whatever the text is for.
  public func masked(names: [String]) -> CaseFile { masked(with: NameMask(names)) }

  /// The case file with the names of a mask, and what is known by its shape, replaced in every text.
  public func masked(with mask: NameMask) -> CaseFile {
    var whole = MaskedCase(self)
    whole.mask(with: mask)
    return whole.caseFile
  }

  /// The case file as it may come into a round, and what was replaced in it.
  ///
  /// Names that it gives to workers, and those who wrote its notes, are masked in its texts as listed ones are: its source tells
  /// them where a list of names has the family alone.
  ///
  /// - Parameters:
  ///   - key: the key of the pseudonyms.
  ///   - mask: the names of the list.
  ///   - authors: names of workers that the reader of the file left out already.
  /// - Returns: the case file and the account.
  public func prepared(with key: PseudonymKey?, mask: NameMask, workers authors: [String] = []) -> MaskedCase {
    var whole = MaskedCase(self)
    var workers = Set(authors)
    workers.formUnion(whole.keepRoles())
    if let key {
      workers.formUnion(namesOfWorkers)
      whole.pseudonymise(with: key)
    }
    whole.mask(with: workers.isEmpty ? mask : mask.adding(workers.sorted()))
    return whole
  }

  /// The names among what the file calls its workers; numbers and pseudonyms are none.
  private var namesOfWorkers: Set<String> {
    var called: Set<String> = []
    _ = rewritten { role, text in
      if role == .identifier(.worker) || role == .reference(.worker), !Pseudonym.isWorker(text) { called.insert(text) }
      return text
    }
    return Set(called.flatMap { WorkerNames.of(AuthorRole($0)) })
  }
}

extension MaskedCase {
  /// Keeps of what says who wrote a note or took part the role alone, whatever it was read from: they are in no list of names.
  ///
  /// - Returns: the names that were left out.
  mutating func keepRoles() -> [String] {
    var names: [String] = []
    var paths: [String] = []
    func keep(_ fact: inout Fact<String>, _ path: String) {
      guard case .value(let text, let place) = fact, !Pseudonym.isWorker(text) else { return }
      let author = AuthorRole(text)
      guard author.leavesOut else { return }
      fact = author.role.map { .value($0, place) } ?? .notSeen
      paths.append(path)
      names += WorkerNames.of(author)
    }
    func keep(_ people: inout Fact<[Participant]>, _ path: String) {
      people = people.rewritten { number, person in
        // What somebody is at a meeting is said in more words than who wrote a note: "mother, with interpreter".
        guard let role = person.role.value, !Agency.isNamedAlone(in: role), !AuthorRole.isWrittenOut(role) else {
          return
        }
        keep(&person.role, "\(path)[\(number)].role")
      }
    }
    var file = caseFile
    file.caseNotes = file.caseNotes.rewritten { keep(&$1.authorRole, "caseNotes[\($0)].authorRole") }
    file.assessments = file.assessments.rewritten { keep(&$1.contributions, "assessments[\($0)].contributions") }
    file.strategyDiscussions = file.strategyDiscussions.rewritten {
      keep(&$1.participants, "strategyDiscussions[\($0)].participants")
    }
    file.section47Enquiries = file.section47Enquiries.rewritten {
      keep(&$1.consulted, "section47Enquiries[\($0)].consulted")
    }
    file.conferences = file.conferences.rewritten { keep(&$1.attended, "conferences[\($0)].attended") }
    file.plans = file.plans.rewritten { keep(&$1.coreGroup, "plans[\($0)].coreGroup") }
    file.coreGroups = file.coreGroups.rewritten { keep(&$1.attended, "coreGroups[\($0)].attended") }
    file.reviews = file.reviews.rewritten { keep(&$1.attended, "reviews[\($0)].attended") }
    guard !paths.isEmpty else { return [] }
    caseFile = file
    for path in paths { account.addLeftOut(path) }
    return names
  }

  /// Replaces the references of the case and of its workers by keyed pseudonyms, and gives its referrals, assessments, plans
  /// and other parts new names.
  ///
  /// The old references are replaced in texts too: where one is all that is said of who acts, and where it is a number
  /// that cannot be mistaken for a word. A reference that is a pseudonym already stays, so that an extract can be
  /// brought in a second time.
  mutating func pseudonymise(with key: PseudonymKey) {
    let parts = PartNames(of: caseFile)
    var account = MaskingAccount()
    var numbers: [String: String] = [:]
    func worker(_ text: String) -> String {
      if Pseudonym.isWorker(text) { return text }
      let new = key.workerReference(for: text)
      numbers[new] = text
      return new
    }
    let reference = caseFile.reference
    let caseReference = Pseudonym.isCase(reference) ? reference : key.caseReference(for: reference)
    if caseReference != reference { numbers[caseReference] = reference }
    var workers: [String: String] = [:]
    var copy = caseFile.rewritten { path, role, text in
      var new = text
      switch role {
      case .identifier(.caseFile): new = caseReference
      case .reference(.caseFile):
        new = Pseudonym.isCase(text) ? text : key.caseReference(for: text)
        if new != text { numbers[new] = text }
      case .identifier(.worker), .reference(.worker):
        new = worker(text)
        workers[text] = new
      case .identifier(let part), .reference(let part): new = parts.name(of: part, text) ?? text
      case .text: return text
      }
      if new != text { account.add(.identifier, at: path) }
      return new
    }
    copy.rewriteOwners { owner, path in
      guard let new = workers[owner] ?? (Self.looksLikeReference(owner) ? worker(owner) : nil) else { return owner }
      if new != owner { account.add(.identifier, at: path) }
      return new
    }
    let replaced = NumberMask(parts.all.merging(workers) { $1 }.merging([reference: caseReference]) { $1 })
    caseFile = copy.rewritten { path, role, text in
      guard role == .text else { return text }
      if let worker = workers[text] {
        if worker != text { account.add(.identifier, at: path) }
        return worker
      }
      let (new, count) = replaced.outcome(for: text)
      account.add(.number, count, at: path)
      return new
    }
    self.account.add(account)
    self.numbers.merge(numbers) { $1 }
  }

  mutating func mask(with mask: NameMask) {
    let parts = PartNames(of: caseFile)
    var account = MaskingAccount()
    caseFile = caseFile.rewritten { path, role, text in
      switch role {
      case .text:
        let outcome =
          OrganisationFields.holds(path)
          ? mask.outcome(forOrganisation: text) : mask.outcome(for: text, saysWhen: path.hasSuffix(".due"))
        for (kind, count) in outcome.counts { account.add(kind, count, at: path) }
        account.add(outcome.doubtful, at: path)
        return outcome.text
      case .identifier(let part), .reference(let part):
        // The letters of a pseudonym may spell a short name by chance, and two names may not become one.
        if Pseudonym.isCase(text) || Pseudonym.isWorker(text) { return text }
        let masked = mask.masked(text)
        guard masked != text else { return text }
        account.add(.identifier, at: path)
        return parts.name(of: part, text) ?? masked
      }
    }
    self.account.add(account)
  }

  /// Whether who acts is told by a number or a user name and not in words.
  private static func looksLikeReference(_ owner: String) -> Bool {
    owner.count >= 3 && !owner.contains(where: \.isWhitespace) && owner.contains(where: \.isNumber)
      && !owner.contains("/") && !owner.contains(NameMask.replacement)
  }
}

/// What a pseudonym looks like.
public enum Pseudonym {
  /// Whether a text is the pseudonym of a case.
  public static func isCase(_ text: String) -> Bool { has("C-", text) }

  /// Whether a text is the pseudonym of a worker.
  public static func isWorker(_ text: String) -> Bool { has("W-", text) }

  private static func has(_ prefix: String, _ text: String) -> Bool {
    text.utf8.count == 12 && text.hasPrefix(prefix)
      && text.utf8.dropFirst(2).allSatisfy { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
      }
  }
}

extension CaseFile {
  /// Puts who acts on each action and decision through a function that is told the path.
  fileprivate mutating func rewriteOwners(_ rewrite: (String, String) -> String) {
    plans = plans.rewritten { _, plan in
      plan.outcomes = plan.outcomes.rewritten { _, outcome in
        outcome.actions = outcome.actions.rewritten { _, action in
          action.owner = action.owner.rewritten { rewrite($0, "plans.outcomes.actions.owner") }
        }
      }
    }
    supervisions = supervisions.rewritten { _, supervision in
      supervision.decisions = supervision.decisions.rewritten { _, decision in
        decision.owner = decision.owner.rewritten { rewrite($0, "supervisions.decisions.owner") }
      }
    }
  }
}

extension Fact where Value: RangeReplaceableCollection & MutableCollection, Value.Element: Described {
  /// The fact with each part of its list put through a function that is told its position.
  fileprivate func rewritten(_ rewrite: (Int, inout Value.Element) -> Void) -> Fact {
    guard case .value(var parts, let place) = self else { return self }
    for (number, index) in parts.indices.enumerated() { rewrite(number, &parts[index]) }
    return .value(parts, place)
  }
}

extension Fact where Value == String {
  /// The fact with its text put through a function.
  fileprivate func rewritten(_ rewrite: (String) -> String) -> Fact {
    guard case .value(let text, let place) = self else { return self }
    return .value(rewrite(text), place)
  }
}
