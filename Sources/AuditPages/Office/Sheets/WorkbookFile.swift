import CXlsxWriter
import Foundation

/// A workbook as libxlsxwriter writes it.
///
/// The library knows only files, so that it gets a folder that nobody else can read, which is gone afterwards.
struct WorkbookFile {
  /// The title, for the properties and the foot of each sheet.
  let title: String
  /// When it was made, in seconds since 1970: it stands in the file, and the clock would make each file another.
  let made: Int

  /// The sheets as the bytes of an `.xlsx` file.
  func bytes(of sheets: [Sheet]) throws(OfficeProblem) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caseaudit-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700]
      )
    } catch { throw .notWritten }
    let file = folder.appendingPathComponent("book.xlsx")
    try write(sheets, to: file.path, folder: folder.path)
    guard let data = try? Data(contentsOf: file) else { throw .notWritten }
    return Array(data)
  }

  private func write(_ sheets: [Sheet], to path: String, folder: String) throws(OfficeProblem) {
    let texts = CTexts()
    // Whole sheets in memory: the library writes tables only of those.
    var options = lxw_workbook_options(constant_memory: 0, tmpdir: texts.keep(folder), use_zip64: 0)
    guard let book = workbook_new_opt(path, &options) else { throw .notWritten }
    var properties = lxw_doc_properties()
    properties.title = texts.keep(SheetText.cell(title))
    properties.created = made
    workbook_set_properties(book, &properties)

    var formats = WorkbookFormats(book)
    var tables = TableNames()
    for sheet in sheets {
      guard let target = workbook_add_worksheet(book, sheet.name) else { break }
      SheetWriter(sheet, target, texts).write(title: title, &formats, &tables)
      if let chart = sheet.chart { ChartWriter(sheet, chart, texts).write(to: target, of: book) }
    }
    // A missing sheet is noticed here: an error at writing leaves no whole file behind.
    let count = Int(book.pointee.num_sheets)
    guard workbook_close(book) == LXW_NO_ERROR, count == sheets.count else { throw .notWritten }
  }
}

/// Texts for a library that keeps pointers to them; they live as long as this.
final class CTexts {
  private var kept: [UnsafeMutablePointer<CChar>] = []

  /// A text that stays where it is.
  func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard let copy = strdup(text) else { return nil }
    kept.append(copy)
    return copy
  }

  deinit { for text in kept { free(text) } }
}
