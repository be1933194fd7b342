/// A question put to a return as it was typed: whether one of its fields can be as it stands.
///
/// The name and the wording are ours; the code is that of the Department's own check, which is the standard of it.
/// It is a class that nothing in it changes, so that each of a million faults can hold it without a copy of its words.
public final class ReturnCheck: Sendable {
  /// How grave it is, in the Department's words.
  public enum Severity: String, CaseIterable, Sendable {
    /// It has to be put right.
    case error
    /// It has to be put right or explained.
    case query
  }

  typealias LookAtChild =
    @Sendable (ReturnedChild, ReturnYear, _ found: (_ spot: Spot, _ moduleSpot: Spot) -> Void) -> Void

  enum Look: Sendable {
    /// Put to every child that has parts of these kinds: where there are none, nothing is looked at.
    case child(having: ModuleKinds, LookAtChild)
    case whole(@Sendable (ReturnTotals, ReturnYear) -> Bool)
    case repeated
  }

  /// Its own name.
  public let name: String
  /// The code of the Department's check.
  public let code: String
  /// How grave it is.
  public let severity: Severity
  /// The module of the field to be put right, by the name of its element.
  public let module: String
  /// The field to be put right, by the name of its element.
  public let field: String
  /// What is wrong, in a sentence without a full stop.
  public let says: String
  /// What to do about it.
  public let correct: String
  /// Returns that it doubts, each in one line: the names of modules with their fields behind them.
  public let doubts: [String]
  /// Returns as near to them as can be that it does not doubt.
  public let accepts: [String]
  /// The fact of a case that is made from the field to be put right; nothing where no rule reads it.
  public let fact: String?

  let look: Look

  /// Makes a check of each module of one kind.
  convenience init<Module: RepeatedModule>(
    _ name: String,
    code: String,
    _ severity: Severity = .error,
    at field: KeyPath<Module, ReturnedField> & Sendable,
    called fieldName: String? = nil,
    says: String,
    correct: String,
    doubts: [String],
    accepts: [String],
    where isWrong: @escaping @Sendable (Module, ReturnedChild, ReturnYear) -> Bool
  ) {
    self.init(
      name,
      code: code,
      severity,
      module: Module.name,
      field: fieldName ?? Module.fields.first { $0.path == field }?.name ?? "",
      says: says,
      correct: correct,
      doubts: doubts,
      accepts: accepts,
      look: .child(having: Module.kind) { child, year, found in
        // Taken by position, a module is not copied out of the list first.
        let modules = Module.all(of: child)
        for position in modules.indices where isWrong(modules[position], child, year) {
          let spot = modules[position][keyPath: field].spot
          found(spot.isSomewhere ? spot : modules[position].spot, modules[position].spot)
        }
      }
    )
  }

  /// Makes a check of what is said of the child as a whole.
  convenience init(
    _ name: String,
    code: String,
    _ severity: Severity = .error,
    at field: KeyPath<ReturnedChild, ReturnedField> & Sendable,
    called fieldName: String? = nil,
    says: String,
    correct: String,
    doubts: [String],
    accepts: [String],
    where isWrong: @escaping @Sendable (ReturnedChild, ReturnYear) -> Bool
  ) {
    self.init(
      name,
      code: code,
      severity,
      module: field == \.ethnicity ? ReturnedDisability.name : ReturnedChild.name,
      field: fieldName ?? ReturnedChild.fields.first { $0.path == field }?.name ?? "",
      says: says,
      correct: correct,
      doubts: doubts,
      accepts: accepts,
      look: .child(having: []) { child, year, found in
        guard isWrong(child, year) else { return }
        let spot = child[keyPath: field].spot
        found(spot.isSomewhere ? spot : child.spot, child.spot)
      }
    )
  }

  init(
    _ name: String,
    code: String,
    _ severity: Severity,
    module: String,
    field: String,
    says: String,
    correct: String,
    doubts: [String],
    accepts: [String],
    look: Look
  ) {
    self.name = name
    self.code = code
    self.severity = severity
    self.module = module
    self.field = field
    self.says = says
    self.correct = correct
    self.doubts = doubts
    self.accepts = accepts
    self.look = look
    fact = Self.fact(of: field, in: module)
  }
}

extension ReturnCheck: Hashable {
  /// Whether both are the same check; no two have one name.
  public static func == (left: ReturnCheck, right: ReturnCheck) -> Bool { left.name == right.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
