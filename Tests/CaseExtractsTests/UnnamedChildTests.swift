import AuditRules
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Names of children who have none yet, and names that are words where they stand")
struct UnnamedChildTests {
  private static let plain =
    "Baby seen alone in cot. Baby smiled. Unborn baby of aunt. Boy next door, a girl and the infant. Twin sister. B/O."

  @Test(
    arguments: [
      "Baby Honeychurch", "Unborn Honeychurch", "Baby Girl Honeychurch", "Honeychurch (baby)", "Honeychurch, Baby",
      "Baby\tHoneychurch",
      "B/O Honeychurch", "Baby of Honeychurch", "Child of Honeychurch", "Twin 1 Honeychurch", "Honeychurch Twin A",
      "Honeychurch Newborn",
      "Infant Honeychurch", "Male Infant Honeychurch", "baby boy HONEYCHURCH", "Unborn Baby of Ms Honeychurch",
      "Son of Honeychurch",
    ])
  func theWordsBesideTheNameAreLeft(line: String) {
    let mask = NameMask(NameList(line).names)
    #expect(mask.masked(Self.plain) == Self.plain)
    #expect(
      mask.masked("The Honeychurch home. Baby Honeychurch fed.").components(separatedBy: "Honeychurch").count == 1
    )
  }

  /// In columns of a table, which are no list of names.
  @Test(arguments: [
    ["Baby", "Honeychurch"], ["Baby Girl", "Honeychurch"], ["Unborn", "Honeychurch"], ["B/O", "Honeychurch"],
  ])
  func theSameInColumns(cells: [String]) {
    let mask = NameMask(["Leo"]).adding(cells)
    #expect(mask.masked(Self.plain) == Self.plain)
    #expect(mask.masked("Honeychurch and Leo") == "[name] and [name]")
  }

  @Test(arguments: [
    ("Jane Quirke", "Jane"), ("Baby Jane Quirke", "Jane"), ("Lee Child", "Lee"), ("Boyd Girling", "Boyd"),
  ])
  func whoHasANameKeepsIt(line: String, name: String) {
    #expect(NameMask(NameList(line).names).masked("Then \(name) rang.") == "Then [name] rang.")
  }

  @Test(
    arguments: [
      "Mark on left arm seen, 2cm.", "Mark to cheek.", "Mark noted to his right cheek", "Mark behind her ear",
      "Seen. Marks on both legs.",
      "Chase health for report.", "Chase GP.", "Chase up.", "Chase CAMHS re waiting list", "Hand bruised.",
      "Head injury at home",
    ])
  func whatFollowsShowsThatItIsNoName(text: String) {
    let mask = NameMask(["Mark", "Chase", "Tom Hand", "Ann Head"])
    #expect(mask.masked(text) == text)
  }

  @Test(
    arguments: [
      "Mark seen at home", "Mark on the back seat", "Mark to ring", "Mark went to his nan",
      "Mark to collect his arm band",
      "Chase school attendance 80%", "Chase home today", "Chase seen", "Chase health good", "Hand rang",
      "Mark on Friday",
    ])
  func wherePeopleAreMeantTheNameIsMasked(text: String) {
    let mask = NameMask(["Mark", "Chase", "Tom Hand", "Ann Head"])
    #expect(mask.masked(text).hasPrefix("[name]"))
  }

  @Test(
    arguments: [
      ("Abu Bakr Siddiqui", "Abubakar"), ("Abu Bakr Siddiqui", "Siddiqi"), ("Abu Bakr Siddiqui", "Siddique"),
      ("Abu Bakr Siddiqui", "Sidiqui"), ("Rashid Khan", "Rasheed"), ("Hameed Khan", "Hamid"), ("Mahmud Ali", "Mahmood"),
      ("Rhys ap Gruffydd", "Gruffudd"), ("Xhevdet Hoxhaj", "Hoxha"), ("Arta Hoxha", "Hoxhaj"), ("Farooq Ali", "Faruk"),
    ])
  func spellingsThatManyPeopleUseAreMasked(listed: String, written: String) {
    #expect(NameMask([listed]).masked("Then \(written) rang.") == "Then [name] rang.")
  }

  @Test(arguments: [
    ("Ann Green", "a grin"), ("Tom Brook", "the brok"), ("Ann Reed", "got rid"), ("Robin Hill", "ribbon"),
  ])
  func noWordComesOfIt(listed: String, written: String) {
    #expect(NameMask([listed]).masked("She saw \(written) there.") == "She saw \(written) there.")
  }

  @Test(
    arguments: [
      ("#JusticeForNkechi", "#[name]"), ("@NkechiFanClub", "@[name]"), ("#justicefornkechi", "#justicefornkechi"),
      ("facebook.com/aoife.nidhomhnaill1", "facebook.com/[name].[name]1"), ("#MarketPlace", "#MarketPlace"),
    ])
  func aNameWithinAHandleIsMaskedWhereCapitalsSetItOff(text: String, masked: String) {
    #expect(NameMask(["Nkechi Obi", "Aoife Ní Dhomhnaill", "Mark Hall"]).masked(text) == masked)
  }
}
