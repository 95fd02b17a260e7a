internal import JSONSchema
internal import JSONSyntax
internal import ReadinessEngine

/// A policy and the file that it was read from.
struct PolicyFile {
  /// How large a policy may be, in bytes.
  private static let sizeLimit = 1 << 20

  /// What it asks for.
  let policy: Policy
  /// The checklists that it asks for; their paths start at its folder.
  let checklists: [ChecklistReference]
  private let file: DocumentFile

  /// The file as reports name it.
  var examined: ExaminedFile { file.examined }

  /// Reads a policy.
  init(path: String, in world: World) throws(CommandFailure) {
    file = try DocumentFile(companion: path, limit: Self.sizeLimit, in: world)
    let schema = try BuiltInKnowledge.schema(at: "policy.schema.json")
    do throws(PolicyError) {
      policy = try Policy(file.document, path: path, schema: schema)
      checklists = try Self.checklists(of: policy, at: FilePath(path))
    } catch {
      throw .documents(error.problems.map { [file] in Problem($0, in: file.document, path: path) })
    }
  }

  private static func checklists(
    of policy: Policy,
    at path: FilePath
  ) throws(PolicyError) -> [ChecklistReference] {
    var references: [ChecklistReference] = []
    for name in policy.checklists {
      do throws(ValueError) {
        references.append(try ChecklistReference(name.value).beside(path))
      } catch {
        let suggestion = ChecklistReference.suggestion(for: name.value)
        let reason = PolicyProblem.Reason.unknownChecklist(name.value, suggestion: suggestion)
        throw PolicyError(problems: [PolicyProblem(offset: name.offset, reason: reason)])
      }
    }
    return references.isEmpty ? [.builtInSet] : references
  }

  /// What the policy asks for with the flags of a call, checked against what is audited.
  func settings(_ flags: GateFlags, for auditor: Auditor) throws(CommandFailure) -> GateSettings {
    do throws(PolicyError) {
      try policy.check(items: auditor.items, greatestScore: auditor.greatestScore)
    } catch {
      throw .documents(error.problems.map { Problem($0, in: file.document, path: file.path) })
    }
    do throws(LooseningFlag) {
      return try GateSettings(policy: policy, flags: flags, passingScore: auditor.passingScore)
    } catch {
      throw failure(error)
    }
  }

  /// The checklists to audit against: those of the policy first, then those that flags add.
  ///
  /// - Parameter named: The checklists that flags name; none where they name none.
  /// - Returns: What to load, in this order.
  /// - Throws: That flags leave out some of the policy's, which it does not allow.
  func checklists(with named: [ChecklistReference]) throws(CommandFailure) -> [ChecklistReference] {
    let given = Set(named.flatMap(\.members))
    let leftOut = checklists.filter { !given.isSuperset(of: $0.members) }
    guard !named.isEmpty, !leftOut.isEmpty else { return checklists + named }
    do throws(LooseningFlag) {
      try policy.check(.checklist(leftOut: leftOut.map(\.name)))
      return named
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: LooseningFlag) -> CommandFailure {
    .usage(.loosening(error, policy: file.path), command: AuditCommand.name)
  }
}
