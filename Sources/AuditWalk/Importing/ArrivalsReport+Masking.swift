import AuditReports
import CaseExtracts

extension ArrivalsReport {
  /// Takes down what masking a case came to.
  mutating func add(_ account: MaskingAccount, of reference: String) {
    for (part, counts) in account.counts {
      addMasked(Masked(Dictionary(uniqueKeysWithValues: counts.map { (Kind($0.key), $0.value) })), in: part)
    }
    for part in ["team", "workers.team"] where account.counts[part] != nil {
      addLeft(part, why: "a team’s name that was masked: nobody can be kept from that team’s cases", of: reference)
    }
    for path in account.leftOut { addLeftOut(path, of: reference) }
    for place in account.places {
      addLeft("\(place.path), character \(place.character)", why: place.doubt.inWords, of: reference)
    }
  }
}

extension ArrivalsReport.Kind {
  init(_ kind: MaskingAccount.Kind) {
    self =
      switch kind {
      case .name: .name
      case .dateOfBirth: .dateOfBirth
      case .address: .address
      case .postcode: .postcode
      case .telephoneNumber: .telephoneNumber
      case .nhsNumber: .nhsNumber
      case .nationalInsuranceNumber: .nationalInsuranceNumber
      case .upn: .upn
      case .emailAddress: .emailAddress
      case .number: .number
      case .identifier: .identifier
      }
  }
}

extension MaskingAccount.Doubt {
  fileprivate var inWords: String {
    switch self {
    case .wordOrMonth: "a listed name, read as a word or a date"
    case .withinWord: "a listed name within a longer word"
    case .afterTitle: "a word after a title, in no list"
    case .afterRelation: "a word after a relation, in no list"
    case .besideName: "a word beside a masked name, in no list"
    case .doesAsPeople: "a word that says or does something, in no list"
    case .firstName: "a common first name, in no list"
    case .dateBesideName: "a date after a masked name"
    case .likeNumber: "a number like an NHS number or a UPN, of which the check digit does not fit"
    case .registeredNumber: "a number like one of a passport, a bank account, a car or another register"
    case .street: "a street without a number"
    }
  }
}
