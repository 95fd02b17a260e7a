import JSONSyntax
import ReadinessEngine
import Testing

/// The examples of items over the project that they change, and the case that leaves each item open.
@Suite struct ExampleProjectTests {
  @Test(arguments: BuiltIn.checklistPaths)
  func `every item has a case that leaves it open`(path: String) throws {
    let checklist = try BuiltIn.checklist(path)
    var project = try BuiltIn.exampleProject(of: checklist)
    for item in checklist.items {
      let open = try #require(try project.openCase(of: item), "\(item.id)")
      #expect(open.audit.verdict.standing == .open)
      #expect(!open.audit.wouldDecide.isEmpty, "\(item.id)")
    }
  }

  @Test(arguments: BuiltIn.checklistPaths)
  func `the day of an example is late enough for all that happened in it`(path: String) throws {
    let checklist = try BuiltIn.checklist(path)
    var project = try BuiltIn.exampleProject(of: checklist)
    for item in checklist.items {
      for example in item.examples {
        let audit = try #require(try project.audit(item.id, changedBy: example.patch.value))
        #expect(audit.verdict == example.verdict, "\(item.id): \(example.title)")
      }
    }
  }
}
