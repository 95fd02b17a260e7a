// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of the product; `modules` are the only ones it may import.
func library(_ name: String, uses modules: [String] = []) -> Target {
  .target(name: name, dependencies: modules.map { .byName(name: $0) }, swiftSettings: settings)
}

/// A program; `modules` are the only ones it may import.
func program(_ name: String, uses modules: [String] = []) -> Target {
  .executableTarget(name: name, dependencies: modules.map { .byName(name: $0) }, swiftSettings: settings)
}

/// The tests of one module, in a folder of their own; `data` are its folders that hold no Swift.
func tests(_ name: String, uses modules: [String] = [], data: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ([name] + modules).map { .byName(name: $0) },
    exclude: data,
    swiftSettings: settings
  )
}

let package = Package(
  name: "readiness",
  products: [
    .executable(name: "readiness", targets: ["readiness"]),
    .library(name: "ReadinessEngine", targets: ["ReadinessEngine"]),
    .library(name: "CEL", targets: ["CEL"]),
  ],
  dependencies: [],
  targets: [
    // The arrows run one way, from top to bottom.
    program("readiness", uses: ["ReadinessCommand", "CalendarDates"]),
    library(
      "ReadinessCommand",
      uses: [
        "ReadinessReports", "ReadinessEngine", "Checklists", "JSONSchema", "JSONSyntax", "CalendarDates",
        "Digests", "Suggestions",
      ]
    ),
    library("ReadinessReports", uses: ["ReadinessEngine", "JSONSyntax", "CalendarDates", "Digests"]),
    library(
      "ReadinessEngine",
      uses: [
        "CEL", "JSONSchema", "JSONSyntax", "DelimitedText", "XMLSyntax", "SourcePositions", "CalendarDates",
        "Digests",
        "Suggestions",
      ]
    ),
    library("JSONSchema", uses: ["RegularExpressions", "JSONSyntax", "CalendarDates", "Suggestions"]),
    library("CEL", uses: ["RegularExpressions", "Suggestions"]),
    library("RegularExpressions"),
    library("JSONSyntax", uses: ["SourcePositions"]),
    library("DelimitedText", uses: ["SourcePositions"]),
    library("XMLSyntax", uses: ["SourcePositions"]),
    library("SourcePositions"),
    library("CalendarDates"),
    library("Digests"),
    library("Suggestions"),
    .target(
      name: "Checklists",
      dependencies: ["JSONSyntax"],
      path: "checklists",
      // What tools wrote for the examples; it is read where it lies, as any project's evidence is.
      exclude: ["examples/evidence"],
      swiftSettings: settings,
      plugins: ["EmbedChecklistsPlugin"]
    ),

    // What several modules' tests share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),

    tests("Suggestions"),
    tests("CalendarDates"),
    tests("Digests"),
    tests("SourcePositions", uses: ["TestSupport"]),
    tests("JSONSyntax", uses: ["TestSupport"]),
    tests("DelimitedText", uses: ["SourcePositions", "TestSupport"]),
    tests("XMLSyntax", uses: ["SourcePositions", "TestSupport"]),
    tests("RegularExpressions", uses: ["TestSupport"]),
    tests("CEL", uses: ["TestSupport"]),
    tests("JSONSchema", uses: ["JSONSyntax"]),
    tests("ReadinessEngine", uses: ["TestSupport", "CEL", "JSONSchema", "JSONSyntax", "CalendarDates"]),
    tests(
      "ReadinessReports",
      uses: ["ReadinessEngine", "CEL", "JSONSchema", "JSONSyntax", "CalendarDates", "Digests", "Checklists"],
      data: ["Golden"]
    ),
    tests(
      "ReadinessCommand",
      uses: ["ReadinessReports", "ReadinessEngine", "JSONSchema", "JSONSyntax", "CalendarDates"]
    ),
    tests(
      "Checklists",
      uses: ["ReadinessEngine", "CEL", "JSONSchema", "JSONSyntax", "CalendarDates", "TestSupport"],
      data: ["Broken"]
    ),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: ["readiness", "ReadinessCommand", "CalendarDates"],
      exclude: ["Scenarios"],
      swiftSettings: settings
    ),

    // What measures the product.
    program(
      "readiness-benchmarks",
      uses: [
        "Checklists", "ReadinessReports", "ReadinessEngine", "CEL", "JSONSyntax", "DelimitedText",
        "XMLSyntax",
        "CalendarDates",
      ]
    ),
    program("print-one-line"),

    // Tools of the build.
    .plugin(
      name: "EmbedChecklistsPlugin",
      capability: .buildTool(),
      dependencies: ["embed-checklists"],
      path: "Sources/EmbedChecklistsPlugin"
    ),
    program("embed-checklists", uses: ["JSONSyntax"]),
  ],
  swiftLanguageModes: [.v6]
)
