import AuditRules

extension CaseFile {
  /// The case file with the references of the case and of its workers replaced by keyed pseudonyms.
  ///
  /// A reference that is a pseudonym already stays, so that an extract can be brought in a second time.
  public func pseudonymised(with key: PseudonymKey) -> CaseFile {
    rewritten { role, text in
      switch role {
      case .identifier(.caseFile): Self.isPseudonym(text, "C-") ? text : key.caseReference(for: text)
      case .identifier(.worker), .reference(.worker):
        Self.isPseudonym(text, "W-") ? text : key.workerReference(for: text)
      default: text
      }
    }
  }

  /// The case file with names masked in every text, whatever the text is for.
  public func masked(names: [String]) -> CaseFile { masked(with: NameMask(names)) }

  /// The case file with the names of a mask replaced in every text.
  public func masked(with mask: NameMask) -> CaseFile {
    guard !mask.isEmpty else { return self }
    return rewritten { role, text in
      // The letters of a pseudonym may spell a short name by chance.
      guard role == .text || !(Self.isPseudonym(text, "C-") || Self.isPseudonym(text, "W-")) else { return text }
      return mask.masked(text)
    }
  }

  private static func isPseudonym(_ text: String, _ prefix: String) -> Bool {
    text.utf8.count == 12 && text.hasPrefix(prefix)
      && text.utf8.dropFirst(2).allSatisfy { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
      }
  }
}
