/// The role in the words that say who wrote a note.
///
/// Whoever writes a note is a person with a name, which no list of a child's family has. So a role is kept only where it
/// is made of words that are known to be of roles; whatever stands beside it is left out.
struct AuthorRole: Equatable {
  /// The role as it was written; nil where no known one is there.
  let role: String?
  /// Whether something was left out.
  let leavesOut: Bool
  /// What was left out, part by part; what is said of a team or a place is of nobody, and not among it.
  let others: [String]

  /// Reads words such as `Jane Smith (social worker)`.
  init(_ text: String) {
    let parts = Self.parts(of: text)
    let roles = parts.map { Self.role($0) ?? [] }
    let kept = roles.filter { !$0.isEmpty }
    role = kept.isEmpty ? nil : kept.map { $0.joined(separator: " ") }.joined(separator: ", ")
    let words = parts.reduce(0) { $0 + $1.count }
    leavesOut = kept.reduce(0) { $0 + $1.count } < words
    others = zip(parts, roles).compactMap { part, role in
      let taken = Set(role.map(\.startIndex))
      let left = part.filter { !taken.contains($0.startIndex) }
      let isOfNobody = part.contains { Self.units.contains(Self.folded($0)) }
      return left.isEmpty || isOfNobody ? nil : left.joined(separator: " ")
    }
  }

  /// Whether a word is one of those that roles are made of.
  static func isOfRoles(_ word: String) -> Bool { isKnown(word[...]) }

  /// How many words there are that belong to no role and are written small, as those of a sentence are.
  static func wordsOfASentence(_ text: String) -> Int {
    parts(of: text).joined().count { word in
      word.first?.isLowercase == true && !isKnown(word)
    }
  }

  /// Whether words are a role written out, and no name is among them: all of them known or written small, and never two that are
  /// unknown side by side, as first name and family's name are.
  static func isWrittenOut(_ text: String) -> Bool {
    let words = parts(of: text)
    guard words.joined().contains(where: isKnown) else { return false }
    return words.allSatisfy { part in
      var before = false
      for word in part {
        let isStrange = !isKnown(word) && word.count(where: \.isLetter) > 1 && !CommonWord.isCommon(folded(word))
        if isStrange, before || word.contains(where: \.isUppercase) { return false }
        before = isStrange
      }
      return true
    }
  }

  /// The words of each part; commas, brackets and lone dashes are between parts.
  private static func parts(of text: String) -> [[Substring]] {
    text.split { separators.contains($0) }.flatMap { part in
      part.split(whereSeparator: \.isWhitespace).split { $0.allSatisfy { "-–—‐‑".contains($0) } }.map(Array.init)
    }
  }

  /// The role of a part: all of it, or two words or more at its end or its beginning.
  ///
  /// One word beside others may be half of a name: Jane Head, Mary Constable.
  private static func role(_ part: [Substring]) -> [Substring]? {
    if part.allSatisfy(isKnown) {
      guard let last = part.last else { return nil }
      let isHeadOf = part.count > 2 && folded(part[0]) == "head" && folded(part[1]) == "of"
      let isTold =
        isHeadOf || part.contains(where: isHead) || (part.count > 1 && endings.contains(folded(last)))
      return isTold ? part : nil
    }
    for run in [Array(part.reversed().prefix(while: isKnown).reversed()), Array(part.prefix(while: isKnown))] {
      guard run.count > 1, let last = run.last, let first = run.first else { continue }
      let isRole = heads.contains(folded(last)) || endings.contains(folded(last))
      if isRole, !joiners.contains(folded(first)) { return run }
    }
    return nil
  }

  private static func halves(_ word: Substring) -> [Substring] { word.split { "/-‐‑–&".contains($0) } }

  private static func isHead(_ word: Substring) -> Bool { halves(word).contains { heads.contains(folded($0)) } }

  private static func isKnown(_ word: Substring) -> Bool {
    let parts = halves(word)
    return parts.isEmpty
      || parts.allSatisfy { half in
        let word = folded(half)
        return heads.contains(word) || endings.contains(word) || qualifiers.contains(word) || joiners.contains(word)
      }
  }

  private static func folded(_ word: Substring) -> String {
    String(word.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static let separators: Set<Character> = [",", ";", "(", ")", "[", "]", "|", ":", "，", "、", "（", "）"]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Words that are a role alone.
  private static let heads = words(
    """
    worker workers keyworker coworker practitioner practitioners officer officers manager managers supervisor \
    coordinator administrator admin assistant advocate adviser advisor assessor facilitator therapist physiotherapist \
    physio psychologist psychiatrist paediatrician clinician consultant doctor dentist optician orthodontist pharmacist \
    midwife nurse nurses visitor teacher teachers headteacher headmaster headmistress principal tutor mentor counsellor \
    solicitor barrister interpreter mediator chairperson chair commissioner director inspector sergeant \
    trainee student apprentice childminder psychotherapist dietitian radiographer paramedic registrar pcso \
    professional specialist staff navigator caseworker librarian receptionist secretary caretaker chaplain \
    sw ssw asw nqsw sws hv hvs fsw fsws tm atm dtm ptm iro iros idva isva cpn senco sendco dsl ddsl ta hlta gp gps ep ewo \
    elsa lado mw ot salt slt cafcass police school nursery college hospital surgery camhs mash edt mother mum father dad \
    parent parents carer carers grandmother grandfather grandparent aunt uncle neighbour relative stepfather stepmother \
    stepdad stepmum partner brother sister landlord landlady duty ooh hours door
    """
  )

  /// Words beside which a name is that of a team or a place: Willow Team, Springfield Primary School.
  private static let units = words(
    """
    team teams unit units service services department office centre hub hubs locality ward clinic surgery school nursery \
    college academy hospital council authority trust agency house project charity partnership network group panel area \
    court prison hostel refuge church mosque
    """
  )

  /// Words that are a role with another before them; alone they are surnames as well.
  private static let endings = words("head lead constable driver guardian coach porter escort reviewer support help")

  /// Words that say more of a role.
  private static let qualifiers = words(
    """
    social school senior junior deputy acting assistant duty allocated lead student newly qualified agency locum \
    advanced principal chief group independent reviewing family families support health mental public community \
    pastoral welfare attendance safeguarding designated named specialist practice team service services unit area early \
    help intervention key link outreach youth young person persons people carers offending justice drug drugs alcohol \
    substance misuse recovery domestic abuse violence sexual exploitation criminal contextual contact residential night \
    care home leaving aftercare looked after foster fostering kinship connected adoption placement placements contact \
    supervising supervised edge personal adviser conference cp cin child childs children childrens protection need \
    initial review education educational inclusion special needs send disability disabilities learning behaviour \
    speech language occupational play art music physical clinical consultant community paediatric neonatal \
    class form year head house reception primary secondary nursery preschool early years room group registered office \
    business administrative admin legal court police detective housing tenancy probation prison neighbourhood \
    council authority local emergency out hours customer call centre front door referral assessment quality assurance \
    development training professional part time full bank relief volunteer womens aid refuge voluntary hospital ward \
    surgery clinic school liaison engagement participation transition transitions parenting parent infant perinatal \
    virtual private cover visiting maternal paternal birth step great
    """
  )

  /// Small words between the words of a role.
  private static let joiners = words("of and for the in to with on at a an s")
}
