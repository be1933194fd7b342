import AuditReference

@main struct Main {
  static func main() { GenerateReference.main() }
}
