/// A page that answers a form: what was typed with what is wrong, or what was found, and nothing that was kept.
///
/// It is looked at by an address of its own, as every other page is, so that going back to it, or loading it again, sends nothing again
/// and the browser asks nothing. It lies in memory, for whoever sent the form; the address has a number of chance alone.
struct AnsweringPage: Sendable {
  /// What is shown.
  var response: WebResponse
  /// What its forms carry, as long as the session is the one in which they were sent.
  var token: String

  /// Bytes of the largest that lies in memory; what is larger answers the form itself.
  static let largest = 256 << 10

  /// It in a session: whoever was signed out meanwhile, and in again, sends its forms as those of now.
  func shown(in token: String) -> WebResponse {
    guard token != self.token else { return response }
    var shown = response
    shown.body = Array(String(decoding: response.body, as: UTF8.self).replacing(self.token, with: token).utf8)
    return shown
  }
}

extension WebRequest {
  /// What the address of such a page ends in.
  private static let mark = "shown"

  /// The number of the page that answered a form; nil where another is asked for.
  var answerNumber: String? { method == .get ? query[Self.mark] : nil }

  /// The address of the page that is asked for, with the number of one that answered a form, where it is one.
  var page: String { answerNumber.map { "\(address)?\(Self.mark)=\(FormText.encoded($0))" } ?? address }

  /// Where the page of a number is that answers this form.
  func address(ofAnswer number: String) -> String { "\(address)?\(Self.mark)=\(number)" }
}

extension Site {
  /// Leads from a form to the page that answers it; what leads elsewhere, is a file, or changes who is signed in, stays as it is.
  func leadingToAnswer(_ response: WebResponse, of visit: Visit) -> WebResponse {
    guard response.status != 303, let token = visit.session?.token, !visit.person.isEmpty,
      response.header("content-type")?.hasPrefix("text/html") == true, response.header("set-cookie") == nil,
      response.header("content-disposition") == nil, response.body.count <= AnsweringPage.largest
    else { return response }
    let page = AnsweringPage(response: response, token: token)
    return .see(visit.request.address(ofAnswer: answers.put(page, of: visit.person, at: visit.moment)))
  }

  /// Shows the page of a number that answered a form; where it lies there no more, the page that the form stood on, or above it.
  func answered(_ number: String, _ visit: Visit) -> WebResponse {
    guard let page = answers.find(number, of: visit.person, at: visit.moment)?.value, let session = visit.session else {
      var path = visit.request.path
      while !path.isEmpty, Routes.route(of: WebRequest(.get, path: path)) == nil { path.removeLast() }
      return .see(WebRequest(.get, path: path).address)
    }
    return page.shown(in: session.token)
  }
}
