import AuditDocuments
import PublishedFigures

/// Small invented files in the layout of the published ones.
enum PublishedSample {
  static let shared =
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
    + "new_la_code,la_name,category,"

  static let reviewsHeader =
    shared + "CPP_At31_3Months,Reviewed_within_timescales,Reviewed_within_timescales_percent\n"

  static let assessmentsHeader =
    shared
    + "Assessments_completed,Assessments_completed_rate,Same_day,1-10_days,11-20_days,21-30_days,31-40_days,"
    + "41-45_days,46-50_days,51-60_days,61+_days,25th_Percentile_days,Median_days,75th_Percentile_days\n"

  static func national(_ year: Int, _ cells: String) -> String {
    "\(year),Reporting year,National,E92000001,England,,,,,,Invented,\(cells)\n"
  }

  static func regional(_ year: Int, _ name: String, _ code: String, _ cells: String) -> String {
    "\(year),Reporting year,Regional,E92000001,England,\(code),\(name),,,,Invented,\(cells)\n"
  }

  static func local(_ year: Int, _ name: String, _ code: String, number: Int = 901, _ cells: String) -> String {
    "\(year),Reporting year,Local authority,E92000001,England,E1,Marsh,\(number),\(code),\"\(name)\",Invented,\(cells)\n"
  }

  static let reviews =
    reviewsHeader + national(2023, "1000,900,90") + national(2024, "1010,910,90.1")
    + regional(2024, "Marsh", "E1", "200,180,90") + local(2024, "Upper Marsh, City of", "E61", "52,50,96.2")
    + local(2024, "Lower Marsh", "E62", number: 902, "c,c,c") + local(2023, "Old Marsh", "E63", number: 903, "7,7,100")

  static func file(
    _ text: String,
    name: String = "invented.csv",
    isPrivate: Bool = false
  ) throws(Problems) -> PublishedFile {
    try PublishedFile(SourceText(name: name, text: text, isPrivate: isPrivate))
  }

  static func problems(_ text: String, isPrivate: Bool = false) -> [Problem] {
    do throws(Problems) {
      _ = try file(text, isPrivate: isPrivate)
      return []
    } catch {
      return error.all
    }
  }
}
