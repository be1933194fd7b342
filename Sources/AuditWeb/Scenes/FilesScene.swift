/// What browsers fetch beside pages, and what those who run the server ask.
enum FilesScene {
  static let routes = [
    Route.get(String(SiteStyle.address.dropFirst()), .anybody) { _ in
      kept(.text(SiteStyle.css, type: "text/css; charset=utf-8"))
    },
    Route.get(String(SiteScript.address.dropFirst()), .anybody) { _ in
      kept(.text(SiteScript.source, type: "text/javascript; charset=utf-8"))
    },
    Route.get("health", .anybody) { _ in .text("ok\n") },
    Route.get("metrics", .anybody, metrics),
  ]

  /// Counts are for whoever runs the server, on the machine itself.
  private static func metrics(_ visit: Visit) -> WebResponse {
    guard visit.request.isFromHere else { return Refusals.nothingThere(visit) }
    return .text(
      visit.site.metrics.text(sessions: visit.site.sessions.count(at: visit.moment)),
      type: "text/plain; version=0.0.4; charset=utf-8"
    )
  }

  /// The address of a text changes with it, so a browser may keep it.
  private static func kept(_ response: WebResponse) -> WebResponse {
    var response = response
    response.set("cache-control", "public, max-age=31536000, immutable")
    return response
  }
}
