import AuditCommands

@main struct Main {
  static func main() { CaseAudit.start() }
}
