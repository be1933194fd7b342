import AuditDocuments
import AuditRules
import Foundation

extension CINCensusReader {
  /// The same files, those that are censuses with the latest first, each kind in the places that it had.
  ///
  /// Of a child that stands in two censuses the first that is read is counted, and nobody means the older one.
  public static func latestFirst(_ files: [SourceFiles.File]) -> [SourceFiles.File] {
    guard files.count > 1 else { return files }
    let censuses = files.enumerated().compactMap { place, file in
      referenceDate(of: file.url).map { (place: place, file: file, day: $0) }
    }
    var ordered = files
    let latest = censuses.sorted { ($1.day, $0.place) < ($0.day, $1.place) }
    for (census, place) in zip(latest, censuses.map(\.place)) { ordered[place] = census.file }
    return ordered
  }

  /// The reference date of a census, as far as its beginning says it.
  private static func referenceDate(of file: URL) -> Day? {
    guard let handle = PlainFile.open(file), let head = try? handle.read(upToCount: 4096) else { return nil }
    let text = String(decoding: head, as: UTF8.self)
    return text.firstMatch(of: /<ReferenceDate>\s*([0-9]{4}-[0-9]{2}-[0-9]{2})\s*</).flatMap { Day($0.1) }
  }
}
