import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk
import CaseExtracts

/// Which key makes the pseudonyms, and where it lies.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The key, in a file outside the workspace; caseaudit/pseudonyms.key among your settings where it is not given.",
      valueName: "file"
    )
  ) var key: String?
  @Flag(help: "Make the key of --key first; refuses where the file is there already.") var newKey = false

  /// The key, as ``KeyPlace/opened(outside:isNew:isTrial:)`` has it; says where it was made, if it was.
  func opened(outside workspace: Workspace, isTrial: Bool = false) throws(Problems) -> PseudonymKey {
    let (key, note) = try place.opened(outside: workspace, isNew: newKey, isTrial: isTrial)
    if let note { Console.say(note) }
    return key
  }

  /// The key with which rounds of a workspace are planned.
  func planKey(outside workspace: Workspace, isTrial: Bool) -> PlanKey {
    place.planKey(outside: workspace, isNew: newKey, isTrial: isTrial)
  }

  /// Whether opening it would make it.
  var isToBeMade: Bool { place.isToBeMade(isNew: newKey) }

  /// Where it lies.
  var place: KeyPlace { KeyPlace(path: key) }
}
