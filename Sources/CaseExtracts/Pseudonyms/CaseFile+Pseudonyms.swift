import AuditRules

extension CaseFile {
  /// The case file with the references of the case and of its workers replaced by keyed pseudonyms, and with new names
  /// for its referrals, assessments, plans and other parts.
  ///
  /// The old references are replaced in texts too: where one is all that is said of who acts, and where it is a number
  /// that cannot be mistaken for a word. A reference that is a pseudonym already stays, so that an extract can be
  /// brought in a second time.
  public func pseudonymised(with key: PseudonymKey) -> CaseFile {
    let parts = PartNames(of: self)
    func worker(_ text: String) -> String { Self.isPseudonym(text, "W-") ? text : key.workerReference(for: text) }
    let caseReference = Self.isPseudonym(reference, "C-") ? reference : key.caseReference(for: reference)
    var workers: [String: String] = [:]
    var copy = rewritten { role, text in
      switch role {
      case .identifier(.caseFile), .reference(.caseFile): return caseReference
      case .identifier(.worker), .reference(.worker):
        workers[text] = worker(text)
        return worker(text)
      case .identifier(let part), .reference(let part): return parts.name(of: part, text) ?? text
      case .text: return text
      }
    }
    copy.rewriteOwners { owner in
      workers[owner] ?? (Self.looksLikeReference(owner) ? worker(owner) : owner)
    }
    let numbers = NumberMask(parts.all.merging(workers) { $1 }.merging([reference: caseReference]) { $1 })
    return copy.rewritten { role, text in role == .text ? workers[text] ?? numbers.masked(text) : text }
  }

  /// Puts who acts on each action and decision through a function.
  private mutating func rewriteOwners(_ rewrite: (String) -> String) {
    plans = plans.rewritten { plan in
      plan.outcomes = plan.outcomes.rewritten { outcome in
        outcome.actions = outcome.actions.rewritten { $0.owner = $0.owner.rewritten { $0 = rewrite($0) } }
      }
    }
    supervisions = supervisions.rewritten { supervision in
      supervision.decisions = supervision.decisions.rewritten { $0.owner = $0.owner.rewritten { $0 = rewrite($0) } }
    }
  }

  /// Whether who acts is told by a number or a user name and not in words.
  private static func looksLikeReference(_ owner: String) -> Bool {
    owner.count >= 3 && !owner.contains(where: \.isWhitespace) && owner.contains(where: \.isNumber)
      && !owner.contains("/") && !owner.contains(NameMask.replacement)
  }

  /// The case file with names masked in every text, whatever the text is for.
  public func masked(names: [String]) -> CaseFile { masked(with: NameMask(names)) }

  /// The case file with the names of a mask replaced in every text.
  public func masked(with mask: NameMask) -> CaseFile {
    guard !mask.isEmpty else { return self }
    let parts = PartNames(of: self)
    return rewritten { role, text in
      switch role {
      case .text: return mask.masked(text)
      case .identifier(let part), .reference(let part):
        // The letters of a pseudonym may spell a short name by chance, and two names may not become one.
        if Self.isPseudonym(text, "C-") || Self.isPseudonym(text, "W-") || mask.masked(text) == text { return text }
        return parts.name(of: part, text) ?? mask.masked(text)
      }
    }
  }

  private static func isPseudonym(_ text: String, _ prefix: String) -> Bool {
    text.utf8.count == 12 && text.hasPrefix(prefix)
      && text.utf8.dropFirst(2).allSatisfy { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
      }
  }
}

extension Fact where Value: RangeReplaceableCollection & MutableCollection, Value.Element: Described {
  /// The fact with each part of its list put through a function.
  fileprivate func rewritten(_ rewrite: (inout Value.Element) -> Void) -> Fact {
    guard case .value(var parts, let place) = self else { return self }
    for index in parts.indices { rewrite(&parts[index]) }
    return .value(parts, place)
  }
}

extension Fact where Value == String {
  /// The fact with its text put through a function.
  fileprivate func rewritten(_ rewrite: (inout String) -> Void) -> Fact {
    guard case .value(var text, let place) = self else { return self }
    rewrite(&text)
    return .value(text, place)
  }
}
