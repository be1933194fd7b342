import CXlsxWriter

/// The looks of cells as a workbook has them, each made when it is first needed.
struct WorkbookFormats {
  private struct Key: Hashable {
    var look: SheetLook
    var format: SheetFormat
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  /// Starts without a look.
  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  /// The look of a cell.
  mutating func format(_ look: SheetLook, _ format: SheetFormat = .general) -> UnsafeMutablePointer<lxw_format>? {
    let key = Key(look: look, format: format)
    if let known = made[key] { return known }
    guard let new = workbook_add_format(book) else { return nil }
    made[key] = new
    format_set_font_size(new, look.size)
    if look.isBold { format_set_bold(new) }
    if look.isWrapped { format_set_text_wrap(new) }
    // Words stand off a number at their left.
    if look == .words || look == .headWords || look == .totalWords { format_set_indent(new, 1) }
    if look == .link {
      format_set_underline(new, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_theme(new, Self.linkColour)
    }
    if look == .code { format_set_font_name(new, "Courier New") }
    if look.hasLineAbove { format_set_top(new, UInt8(LXW_BORDER_THIN.rawValue)) }
    switch look.side {
    case .start: format_set_align(new, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .end: format_set_align(new, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case nil: break
    }
    let isHeading = look == .headWords || look == .headNumber
    format_set_align(new, UInt8((isHeading ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP).rawValue))
    if format != .general { format_set_num_format(new, format.code) }
    return new
  }

  /// The place of the colour of links in every theme.
  private static let linkColour: UInt8 = 10
}
