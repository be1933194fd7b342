import AuditDocuments
import Foundation

/// Who may sign in to the browser, as the file of accounts, `audits/accounts.jsonl`, says.
public struct Accounts: Sendable {
  /// One person's account.
  public struct Account: Hashable, Sendable {
    /// An invitation that was not used: the digest of its secret, and until when it can be used.
    public var invitation: (digest: String, until: Date)? {
      digest.flatMap { digest in until.map { (digest, $0) } }
    }
    /// What the password is checked by; nil until one was chosen.
    public fileprivate(set) var check: String?
    /// When a password was last chosen, or the account was closed: whoever signed in before that signs in again.
    public fileprivate(set) var changed: Date
    /// When a lock after wrong passwords was last taken off.
    public fileprivate(set) var unlocked: Date?
    /// Digests of the names by which the council's own sign-in calls the person.
    public fileprivate(set) var names: Set<String> = []
    /// Whether it was closed.
    public fileprivate(set) var isClosed = false

    fileprivate var digest: String?
    fileprivate var until: Date?
  }

  /// The accounts, by person.
  public let all: [String: Account]
  /// All that is wrong with the file.
  public let problems: Problems

  /// Reads the file; there are no accounts where there is none.
  public static func read(_ workspace: Workspace) throws(Problems) -> Accounts {
    let log = try ChainedLog<AccountEntry>.read(workspace.accounts, in: workspace)
    return Accounts(log.all, log.problems)
  }

  /// Adds an entry, which is on the disk when the call returns.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - workspace: the workspace.
  ///   - isFree: whether it may come after what is there, asked while nobody else can add to it; it throws where it may not.
  /// - Throws: that, and what is wrong with the file; nothing is added then.
  public static func append(
    _ entry: AccountEntry,
    in workspace: Workspace,
    ifFree isFree: (Accounts) throws(Problems) -> Void = { (_) throws(Problems) in }
  ) throws(Problems) {
    try ChainedLog.append(
      entry,
      to: workspace.accounts,
      in: workspace,
      refused: (
        "the entry cannot be put into the file of accounts", "Name the person as a round or workspace.yaml does."
      )
    ) { (entries) throws(Problems) in try isFree(Accounts(entries, Problems([]))) }
  }

  /// Whose invitation a secret with this digest is, where it can be used at a moment.
  public func invited(by digest: String, at moment: Date) -> String? {
    all.first { _, account in
      guard let invitation = account.invitation, !account.isClosed else { return false }
      return invitation.digest == digest && invitation.until > moment
    }?.key
  }

  /// Whose account has a name with this digest in the council's own sign-in.
  public func named(_ digest: String) -> String? { all.first { !$1.isClosed && $1.names.contains(digest) }?.key }

  private init(_ entries: [AccountEntry], _ problems: Problems) {
    var all: [String: Account] = [:]
    for entry in entries {
      var account = all[entry.person] ?? Account(changed: entry.at)
      switch entry.event {
      case .invited(let digest, let until):
        (account.digest, account.until, account.isClosed) = (digest, until, false)
      case .passwordSet(let check):
        (account.check, account.digest, account.until) = (check, nil, nil)
        account.changed = entry.at
      case .named(let digest):
        account.names.insert(digest)
        account.isClosed = false
      case .closed:
        account = Account(changed: entry.at, isClosed: true)
      case .unlocked: account.unlocked = entry.at
      }
      all[entry.person] = account
    }
    self.all = all
    self.problems = problems
  }
}

extension Workspace {
  /// The file of accounts.
  public var accounts: URL { audits.appending(path: "accounts.jsonl") }
}

extension Workspace {
  /// The people whose account was closed, and the auditors whom the workspace binds to such an account.
  ///
  /// - Throws: what is wrong with the file of accounts.
  public func peopleWithClosedAccounts() throws(Problems) -> Set<String> {
    let closed = Set(try Accounts.whole(self).all.filter(\.value.isClosed).keys)
    let bound = try settings().auditors
    return closed.union(closed.compactMap { bound[$0] })
  }

  /// The cases that a person is still to sign, by round; none of a round that is closed.
  public func openAudits(of person: String) throws(Problems) -> [OpenAudits] {
    let closings = try ActionJournal.whole(self).standing.followUp.closings
    let person = try settings().auditors[person] ?? person
    var open: [OpenAudits] = []
    for round in try rounds() where closings[round.id] == nil {
      var references: [String] = []
      for reference in round.allocations(of: person).map(\.reference) {
        let state = try Journal.read(JournalName(round: round.id, case: reference, auditor: person), in: self).state
        if !state.isSigned, state.recusal == nil { references.append(reference) }
      }
      if !references.isEmpty { open.append(OpenAudits(round: round.id, title: round.title, references: references)) }
    }
    return open
  }
}
