import AuditDocuments
import AuditWalk

/// Words that are headed as a concern and were kept as something else: the page that a form leads to says that they tell nobody.
///
/// Every form goes through one place, so that a new box cannot be forgotten. Which page follows is told by its address, which says
/// nothing of the words.
extension Visit {
  /// What the address of a page ends in that follows such words.
  private static let mark = "unheard"

  /// Whether such words were kept just before this page.
  var isAfterUnheard: Bool { request.method == .get && request.query[Self.mark] != nil }

  /// The same response, leading to a page that says so, where this form had such words and they were kept.
  ///
  /// A concern is raised by its own form, whose words may be headed as they like. Of what one types before one is signed in nothing
  /// is kept.
  func tellingUnheard(_ response: WebResponse, of route: Route) -> WebResponse {
    guard request.method == .post, route.access != .anybody, !RaisingScene.isRaising(route), form.isHeadedAsConcern
    else { return response }
    return Self.marked(response)
  }

  /// The same response, leading to such a page where another one does.
  static func marked(_ response: WebResponse, as other: WebResponse) -> WebResponse {
    WebRequest(.get, target: other.header("location") ?? "")?.query[mark] == nil ? response : marked(response)
  }

  private static func marked(_ response: WebResponse) -> WebResponse {
    guard response.status == 303, let location = response.header("location"), !location.contains("#") else {
      return response
    }
    var response = response
    response.lead(to: "\(location)\(location.contains("?") ? "&" : "?")\(mark)=yes")
    return response
  }
}

extension WebForm {
  /// Whether words in it are headed as a concern.
  var isHeadedAsConcern: Bool { values.values.joined().contains(where: WalkWords.isHeadedAsConcern) }
}
