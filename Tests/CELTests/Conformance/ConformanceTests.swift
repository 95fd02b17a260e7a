import Foundation
import Testing

@testable import CEL

/// Runs the records of the public CEL conformance suite in the folder named by `CEL_CONFORMANCE`.
@Suite struct ConformanceTests {
  private static let folder = ProcessInfo.processInfo.environment["CEL_CONFORMANCE"]

  @Test(.enabled(if: folder != nil, "set CEL_CONFORMANCE to the folder of the suite's records"))
  func everyRecordHolds() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    try #require(!files.isEmpty)
    if !TimeZoneDatabase.exists {
      print("skipped: records that name a time zone; this machine has no database")
    }
    for file in files {
      let records = try JSONDecoder().decode([ConformanceRecord].self, from: Data(contentsOf: file))
      let failures = records.compactMap { ConformanceRun(record: $0).failure }
      let name = file.deletingPathExtension().lastPathComponent
      print("\(name): \(records.count - failures.count)/\(records.count)")
      for failure in failures {
        print(failure.description)
        Issue.record("\(failure.description)")
      }
    }
  }
}

/// What a record asked for and what came instead.
struct ConformanceFailure: CustomStringConvertible {
  let record: ConformanceRecord
  let expected: String
  let got: String

  var description: String {
    "  \(record.id)\n    expression: \(record.expr)\n    expected:   \(expected)\n    got:        \(got)"
  }
}

/// One record of the suite, compiled and run as it asks.
struct ConformanceRun {
  let record: ConformanceRecord

  /// How the record fails, or nil when it holds.
  var failure: ConformanceFailure? {
    do {
      let expression = try environment.compile(record.expr, options: options)
      if let wanted = record.expect.type.map(TypeNotation.type), expression.resultType != wanted {
        return fails("type \(wanted)", "type \(expression.resultType)")
      }
      if record.isCheckOnly == true { return nil }
      if needsTimeZones, !TimeZoneDatabase.exists { return nil }
      return compare(expression.evaluate(activation))
    } catch {
      // One record of the suite expects the checker, not the evaluation, to find the error.
      let isWanted = record.expect.kind == .error && record.id.hasSuffix("compile_error")
      return isWanted ? nil : fails(wanted, error.description)
    }
  }

  private var needsTimeZones: Bool {
    record.expr.contains(#/\.get[A-Za-z]+\('[A-Z][A-Za-z]+\/[A-Z]/#)
  }

  private func compare(_ outcome: Outcome) -> ConformanceFailure? {
    switch (record.expect.kind, outcome) {
    case (.error, .error): nil
    case (.value, .value(let value)) where value == record.expect.value?.value: nil
    case (.typed, .value(let value)) where value == record.expect.value?.value: nil
    case (_, .value(let value)): fails(wanted, "\(value)")
    case (_, .unknown(let unknown)): fails(wanted, "unknown \(unknown.facts.map(\.wanted.description))")
    case (_, .error(let error)): fails(wanted, "error: \(error)")
    }
  }

  private func fails(_ expected: String, _ got: String) -> ConformanceFailure {
    ConformanceFailure(record: record, expected: expected, got: got)
  }

  private var wanted: String {
    record.expect.kind == .error ? "an error" : record.expect.value?.value.description ?? "nothing"
  }

  private var options: CompilationOptions {
    CompilationOptions(
      isChecked: record.disablesCheck != true,
      macros: record.disablesMacros == true ? .none : .withBlocks
    )
  }

  private var activation: Activation {
    Activation((record.bindings ?? [:]).map { ($0.key, $0.value.value) })
  }

  private var environment: Environment {
    var types = (record.bindings ?? [:]).mapValues { _ in ValueType.dynamic }
    types.merge((record.typeEnvironment ?? [:]).mapValues(TypeNotation.type)) { $1 }
    return Environment(
      variables: types.map { ($0.key, $0.value) },
      functions: (record.functions ?? []).map(function),
      container: record.container ?? "",
      timeZoneData: TimeZoneDatabase.file
    )
  }

  private func function(_ declaration: ConformanceRecord.FunctionDeclaration) -> CustomFunction {
    CustomFunction(
      name: declaration.function,
      parameters: declaration.params.map(TypeNotation.type),
      result: TypeNotation.type(declaration.result),
      isMethod: declaration.receiver
    ) { _ in .failure(.custom("declared only")) }
  }
}
