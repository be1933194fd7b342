import Foundation

/// Who runs the program: the name of the account, or another that `CASEAUDIT_PERSON` says where people share one.
///
/// It is a name for logs and roles, and no proof: whoever may write to the files may write anything into them.
enum RunningPerson {
  /// The name.
  static var name: String {
    let said = ProcessInfo.processInfo.environment["CASEAUDIT_PERSON"]?.typed ?? ""
    if !said.isEmpty { return said }
    guard let account = getpwuid(geteuid())?.pointee.pw_name else { return "\(geteuid())" }
    return String(cString: account)
  }
}
