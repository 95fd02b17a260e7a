// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library or executable of the product; `dependencies` are the only modules it may import.
func module(_ name: String, _ dependencies: String...) -> Target {
  .target(name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: settings)
}

/// The tests of one module, in a folder of their own; `data` are its folders that hold no Swift.
func tests(_ name: String, _ dependencies: String..., data: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: dependencies.map { .byName(name: $0) },
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
    .executableTarget(
      name: "readiness",
      dependencies: ["ReadinessCommand"],
      swiftSettings: settings
    ),
    module(
      "ReadinessCommand",
      "ReadinessReports",
      "ReadinessEngine",
      "Checklists",
      "JSONSchema",
      "JSONSyntax",
      "Suggestions"
    ),
    module("ReadinessReports", "ReadinessEngine", "JSONSyntax"),
    module("ReadinessEngine", "CEL", "JSONSchema", "JSONSyntax", "Suggestions"),
    module("JSONSchema", "JSONSyntax", "Suggestions"),
    module("CEL", "RegularExpressions"),
    module("RegularExpressions"),
    module("JSONSyntax"),
    module("Suggestions"),
    .target(
      name: "Checklists",
      path: "checklists",
      swiftSettings: settings,
      plugins: ["EmbedChecklistsPlugin"]
    ),

    tests("JSONSyntax", "JSONSyntax"),
    tests("Suggestions", "Suggestions"),
    tests("JSONSchema", "JSONSchema", "JSONSyntax"),
    tests("RegularExpressions", "RegularExpressions"),
    tests("CEL", "CEL"),
    tests("ReadinessEngine", "ReadinessEngine", "CEL", "JSONSchema", "JSONSyntax"),
    tests("ReadinessReports", "ReadinessReports", "ReadinessEngine", "CEL", "JSONSyntax", data: ["Golden"]),
    tests(
      "ReadinessCommand",
      "ReadinessCommand",
      "ReadinessReports",
      "ReadinessEngine",
      "JSONSchema",
      "JSONSyntax"
    ),
    tests("Checklists", "Checklists", "ReadinessEngine", "CEL", "JSONSchema", "JSONSyntax"),
    tests("Acceptance", "readiness", "ReadinessCommand", "ReadinessEngine", data: ["Scenarios"]),

    // What measures the product.
    .executableTarget(
      name: "readiness-benchmarks",
      dependencies: ["Checklists", "ReadinessReports", "ReadinessEngine", "JSONSyntax"],
      swiftSettings: settings
    ),
    .executableTarget(name: "print-one-line", swiftSettings: settings),

    // Tools of the build.
    .plugin(
      name: "EmbedChecklistsPlugin",
      capability: .buildTool(),
      dependencies: ["embed-checklists"],
      path: "Sources/EmbedChecklistsPlugin"
    ),
    .executableTarget(name: "embed-checklists", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
