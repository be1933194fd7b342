import AuditActions
import AuditPages

extension Fields {
  /// The box for the role in which something is said that others read.
  static func role(of visit: Visit, mistake: String? = nil) -> HTML {
    let isSent = visit.form.values["role"] != nil
    return line(
      "role",
      label: "In which role do you say so?",
      hint: "A role, not a name: it is read by others.",
      typed: isSent ? visit.form.text("role") : ActingRole.usual,
      mistake: mistake
    )
  }
}
