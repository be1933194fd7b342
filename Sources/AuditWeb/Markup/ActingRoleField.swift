import AuditActions
import AuditPages
import AuditStore

extension Fields {
  /// The box for the role in which something is said that others read.
  static func role(of visit: Visit, mistake: String? = nil) -> HTML {
    let isSent = visit.form.values["role"] != nil
    return line(
      "role",
      label: "In which role do you say so?",
      hint: "A role, not a name: it is read by others.",
      typed: isSent ? visit.form.text("role") : usualRole(of: visit),
      mistake: mistake
    )
  }

  /// The role of whoever visits, where the workspace says which; nobody speaks as somebody else by leaving a box as it was.
  private static func usualRole(of visit: Visit) -> String {
    let roles = (try? visit.settings())?.people[visit.person] ?? []
    if roles.contains(.lead) { return ActingRole.usual }
    return roles.contains(.moderator) ? "Moderator" : ""
  }
}
