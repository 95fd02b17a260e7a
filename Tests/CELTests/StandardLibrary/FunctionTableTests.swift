import Testing

@testable import CEL

/// The table of functions documents itself: what its examples say is what happens.
@Suite struct FunctionTableTests {
  static let examples = StandardLibrary.functions.flatMap { function in
    function.examples.map { (function.name, $0.expression, $0.result) }
  }

  @Test(arguments: examples)
  func exampleHolds(name: String, expression: String, result: String) throws {
    let environment = Environment(variables: [])
    let found = try environment.compile(expression).evaluate(Activation())
    let wanted = try environment.compile(result).evaluate(Activation())
    #expect(found == wanted, "\(name): \(expression)")
  }

  @Test(arguments: StandardLibrary.functions.map(\.name))
  func everyFunctionIsDocumented(name: String) throws {
    let function = try #require(StandardLibrary.function(named: name))
    #expect(function.summary.hasSuffix("."))
    #expect(!function.overloads.isEmpty)
    #expect(!function.examples.isEmpty)
    #expect(function.examples.allSatisfy { $0.expression.contains(name) })
  }

  @Test func namesAreUnique() {
    #expect(Set(StandardLibrary.functions.map(\.name)).count == StandardLibrary.functions.count)
  }

  @Test(arguments: StandardLibrary.functions.map(\.name).filter { $0.contains(".") })
  func namespaceIsKnown(name: String) {
    #expect(StandardLibrary.namespaces.contains { name.hasPrefix($0.text + ".") })
  }

  @Test func signaturesReadLikeCalls() throws {
    let join = try #require(StandardLibrary.function(named: "join"))
    #expect(
      join.overloads.map { $0.signature("join") } == [
        "list(string).join() -> string", "list(string).join(string) -> string",
      ]
    )
  }
}
