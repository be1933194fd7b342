import AuditDocuments

extension WorkspaceSettings {
  /// What a person does in audits.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Reads cases.
    case auditor
    /// Settles what two auditors answered differently.
    case moderator
    /// Plans rounds, hands out and collects.
    case lead
  }

  /// What a command does that not everybody may do.
  public enum Act: CaseIterable, Hashable, Sendable {
    case plan, closeRound, bringIn, bringInHistory, handOut, collect, reveal, audit, moderate, readWords, keepReplies,
      answerConcerns,
      keepActions,
      keepAccounts,
      summarise,
      release, rebuild, look
  }

  /// Who may do an act, and by which commands it is done.
  public struct Permission: Hashable, Sendable {
    /// The act.
    public var act: Act
    /// The act, after "cannot".
    public var inWords: String
    /// The commands that do it.
    public var commands: [String]
    /// The roles that may do it.
    public var roles: Set<Role>

    fileprivate init(_ act: Act, _ inWords: String, _ commands: [String], _ roles: Set<Role>) {
      (self.act, self.inWords, self.commands, self.roles) = (act, inWords, commands, roles)
    }
  }

  /// Who may do what, an act a line; `docs/roles.md` has the same table.
  ///
  /// Raising a concern stands in no line: a child is never left at risk because of a role.
  public static let permissions: [Permission] = [
    Permission(.plan, "plan a round", ["plan"], [.lead]),
    Permission(.closeRound, "close a round", ["status --close", "status --reopen"], [.lead]),
    Permission(.bringIn, "bring extracts into a round", ["import"], [.lead]),
    Permission(
      .bringInHistory,
      "bring earlier audits in",
      ["history suggest", "history import", "history remove"],
      [.lead]
    ),
    Permission(.handOut, "hand cases out", ["hand-out give", "hand-out forms"], [.lead]),
    Permission(.collect, "collect journals", ["collect"], [.lead]),
    Permission(
      .reveal,
      "see the council's numbers",
      ["reveal", "status --reveal", "concerns list --reveal", "hand-out give --reveal"],
      [.lead]
    ),
    Permission(.audit, "audit", ["walk", "moderate reply", "concerns retract"], [.auditor]),
    Permission(
      .moderate,
      "moderate",
      ["moderate list", "moderate show", "moderate settle", "moderate questions"],
      [.moderator, .lead]
    ),
    Permission(
      .readWords,
      "read what auditors wrote of a child",
      ["concerns list --words", "actions practice", "actions children", "feedback show"],
      [.moderator, .lead]
    ),
    Permission(
      .keepReplies,
      "keep a reply to feedback",
      ["feedback reply"],
      [.moderator, .lead]
    ),
    Permission(
      .answerConcerns,
      "answer for a concern",
      ["concerns acknowledge", "concerns end"],
      [.moderator, .lead]
    ),
    Permission(
      .keepActions,
      "keep the action plan",
      [
        "actions add", "actions update", "actions complete", "actions verify", "actions reopen", "actions accept-risk",
        "actions withdraw", "actions practice --text", "actions children --done", "actions children --verify",
        "inspection grade",
      ],
      [.lead]
    ),
    Permission(
      .keepAccounts,
      "keep the accounts",
      [
        "accounts invite", "accounts name", "accounts list", "accounts close", "accounts unlock", "accounts openings",
        "serve --accounts", "serve --trust-header",
      ],
      [.lead]
    ),
    Permission(
      .summarise,
      "summarise audits",
      ["summarise", "compare", "export", "inspection show"],
      [.moderator, .lead]
    ),
    Permission(.release, "release a pack", ["summarise --release"], [.lead]),
    Permission(.rebuild, "make the index anew", ["index --rebuild"], [.lead]),
    Permission(
      .look,
      "look into the workspace",
      [
        "status", "case", "concerns list", "actions list", "actions calendar", "history list", "verify", "index",
        "serve",
      ],
      [.auditor, .moderator, .lead]
    ),
  ]

  /// Whether the roles of a person allow an act.
  public func mayDo(_ act: Act, _ person: String) -> Bool { (try? allows(act, person)) != nil }

  /// Whether a person audits and plans nothing: each case could be read by two of these, so that they are told of none who reads it.
  public func isBlind(_ person: String) -> Bool { mayDo(.audit, person) && !mayDo(.plan, person) }

  /// As whom an account audits, replies, settles or takes back: the auditor that the workspace names for it, else whom it typed.
  ///
  /// Whatever is kept under an auditor's identifier asks here, so that nobody's name stands under what another did.
  ///
  /// - Parameters:
  ///   - typed: the identifier that was typed; nil where none was.
  ///   - account: who runs the program.
  ///   - deed: what is done under it, after "cannot".
  /// - Returns: the identifier; nil where neither says one.
  /// - Throws: where the account is to act as another, or another account as that auditor or under that account.
  public func auditor(_ typed: String?, by account: String, to deed: String = "audit") throws(Problems) -> String? {
    let own = auditors[account]
    guard let typed, typed != own else { return own ?? typed }
    let isAnothers = auditors.values.contains(typed) || people.keys.contains { $0 != account && isName(typed, of: $0) }
    guard own != nil || isAnothers else { return typed }
    throw Problems([
      Problem(
        "\(Problem.quote(account)) cannot \(deed) as \(Problem.quote(typed)) here",
        file: Self.fileName,
        hint: (own.map { "This account audits as \(Problem.quote($0)). " } ?? "")
          + "A lead says in \(Self.fileName) which account audits as whom; where several people share one account, say who you are "
          + "with CASEAUDIT_PERSON."
      )
    ])
  }

  /// Whether an identifier is the name under which an account's own journals lie, where it is bound to no other.
  private func isName(_ typed: String, of account: String) -> Bool {
    auditors[account] == nil && SafeName.asAuditor(account) == typed
  }

  /// Refuses what the roles of a person do not allow.
  ///
  /// Where no people are named, everybody may do everything; where nobody is named as an auditor, whoever is not named is one.
  public func allows(_ act: Act, _ person: String) throws(Problems) {
    guard !people.isEmpty, let permission = Self.permissions.first(where: { $0.act == act }) else { return }
    let stranger: Set<Role> = people.values.contains { $0.contains(.auditor) } ? [] : [.auditor]
    guard permission.roles.isDisjoint(with: people[person] ?? stranger) else { return }
    let who = people.filter { !permission.roles.isDisjoint(with: $0.value) }.keys.sorted()
    throw Problems([
      Problem(
        people[person] == nil
          ? "\(Problem.quote(person)) is not among the people of this workspace, and cannot \(permission.inWords)"
          : "\(Problem.quote(person)) cannot \(permission.inWords) here",
        file: Self.fileName,
        hint:
          "\(who.isEmpty ? "Those whom \(Self.fileName) does not name can." : "These can: \(who.joined(separator: ", ")).") A lead changes the roles"
          + " in \(Self.fileName); where several people share one account, say who you are with CASEAUDIT_PERSON."
      )
    ])
  }
}
