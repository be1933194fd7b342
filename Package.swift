// swift-tools-version: 6.2
import PackageDescription

/// Our own targets build without a single warning; dependencies keep their own settings.
let ours: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "caseaudit",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "caseaudit", targets: ["caseaudit"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(name: "AuditRules", swiftSettings: ours),
    .target(
      name: "AuditSummaries",
      dependencies: ["AuditRules", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: ours
    ),
    .target(name: "AuditActions", dependencies: ["AuditRules"], swiftSettings: ours),
    .target(name: "AuditPlanning", dependencies: ["AuditRules"], swiftSettings: ours),
    .systemLibrary(
      name: "CArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"]), .yum(["libarchive-devel"])]
    ),
    .target(
      name: "AuditDocuments",
      dependencies: [
        "CArchive", "CLibXML2", .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: ours
    ),
    .target(
      name: "AuditChecklists",
      dependencies: ["AuditActions", "AuditDocuments", "AuditRules", "AuditSummaries"],
      swiftSettings: ours
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .yum(["libxml2-devel"]), .brew(["libxml2"])]
    ),
    .target(
      name: "CaseExtracts",
      dependencies: [
        "AuditDocuments", "AuditPlanning", "AuditRules", "AuditSummaries", "CLibXML2",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: ours
    ),
    .target(
      name: "PublishedFigures",
      dependencies: ["AuditDocuments", "AuditRules", "AuditSummaries"],
      swiftSettings: ours
    ),
    .target(name: "CShippedFiles"),
    .target(
      name: "AuditStore",
      dependencies: [
        "AuditActions", "AuditDocuments", "AuditPlanning", "AuditRules", "AuditSummaries", "CShippedFiles",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: ours
    ),
    .systemLibrary(
      name: "CXlsxWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"]), .yum(["libxlsxwriter-devel"])]
    ),
    .target(name: "AuditPages", dependencies: ["AuditDocuments", "CXlsxWriter"], swiftSettings: ours),
    .target(
      name: "AuditReports",
      dependencies: ["AuditActions", "AuditChecklists", "AuditPages", "AuditPlanning", "AuditRules", "AuditSummaries"],
      swiftSettings: ours
    ),
    .target(
      name: "AuditWalk",
      dependencies: [
        "AuditActions", "AuditChecklists", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports",
        "AuditRules",
        "AuditStore", "AuditSummaries", "CaseExtracts",
      ],
      swiftSettings: ours
    ),
    .target(
      name: "AuditWeb",
      dependencies: [
        "AuditActions", "AuditChecklists", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports",
        "AuditRules",
        "AuditStore", "AuditSummaries", "AuditWalk", "CaseExtracts",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: ours
    ),
    .systemLibrary(
      name: "CLibEdit",
      pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"]), .yum(["libedit-devel"])]
    ),
    .target(
      name: "AuditCommands",
      dependencies: [
        "AuditActions", "AuditChecklists", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports",
        "AuditRules", "AuditStore",
        "AuditSummaries", "AuditWalk", "AuditWeb", "CLibEdit", "CaseExtracts", "PublishedFigures",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours
    ),
    .target(
      name: "AuditReference",
      dependencies: [
        "AuditChecklists", "AuditCommands", "AuditDocuments", "AuditPages", "AuditReports", "AuditRules",
        "CaseExtracts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours
    ),
    .executableTarget(name: "caseaudit", dependencies: ["AuditCommands"], swiftSettings: ours),
    .executableTarget(name: "generate-reference", dependencies: ["AuditReference"], swiftSettings: ours),
    .target(
      name: "AuditTestSupport",
      dependencies: ["AuditRules"],
      path: "Tests/AuditTestSupport",
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditRulesTests",
      dependencies: ["AuditRules", "AuditTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditSummariesTests",
      dependencies: ["AuditRules", "AuditSummaries", "AuditTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditActionsTests",
      dependencies: ["AuditActions", "AuditRules"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditPlanningTests",
      dependencies: ["AuditPlanning", "AuditRules", "AuditTestSupport"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditDocumentsTests",
      dependencies: ["AuditDocuments", "AuditTestSupport", "CArchive"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditChecklistsTests",
      dependencies: ["AuditChecklists", "AuditDocuments", "AuditRules", "AuditSummaries", "AuditTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "CaseExtractsTests",
      dependencies: [
        "AuditDocuments", "AuditPlanning", "AuditRules", "AuditSummaries", "AuditTestSupport", "CaseExtracts",
      ],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "PublishedFiguresTests",
      dependencies: ["AuditDocuments", "AuditRules", "AuditSummaries", "AuditTestSupport", "PublishedFigures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditStoreTests",
      dependencies: [
        "AuditActions", "AuditDocuments", "AuditPlanning", "AuditRules", "AuditStore", "AuditSummaries",
        "AuditTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditPagesTests",
      dependencies: ["AuditDocuments", "AuditPages", "AuditTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditReportsTests",
      dependencies: ["AuditActions", "AuditPages", "AuditReports", "AuditRules", "AuditSummaries", "AuditTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditWalkTests",
      dependencies: [
        "AuditActions", "AuditChecklists", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports",
        "AuditRules", "AuditStore", "AuditSummaries", "AuditTestSupport", "AuditWalk", "CaseExtracts",
      ],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditWebTests",
      dependencies: [
        "AuditActions", "AuditChecklists", "AuditDocuments", "AuditPages", "AuditRules", "AuditStore",
        "AuditTestSupport", "AuditWalk", "AuditWeb", "CaseExtracts", "caseaudit",
      ],
      swiftSettings: ours
    ),
    .testTarget(
      name: "AuditCommandsTests",
      dependencies: [
        "AuditActions", "AuditCommands", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports", "AuditRules",
        "AuditStore", "AuditTestSupport", "AuditWalk", "AuditWeb", "CaseExtracts", "caseaudit",
      ],
      swiftSettings: ours
    ),
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["AuditTestSupport", "caseaudit"],
      exclude: ["Pages", "Tools"],
      swiftSettings: ours
    ),
    .testTarget(
      name: "RepositoryTests",
      dependencies: [
        "AuditChecklists", "AuditCommands", "AuditReference", "AuditRules", "AuditStore", "AuditTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: ours
    ),
  ],
  swiftLanguageModes: [.v6]
)
