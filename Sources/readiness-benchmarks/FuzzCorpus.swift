internal import CEL
internal import Checklists
internal import JSONSyntax
internal import ReadinessEngine

/// Expressions to damage, and what they refer to.
struct FuzzCorpus {
  /// The rules of the built-in checklists, and expressions for what those do not use.
  let expressions: [String]
  /// What the rules of the built-in checklists may refer to, and a list, a map and a text.
  let environment: Environment
  /// The facts of the near-ready example, which leaves some rules unknown.
  let activation: Activation

  /// Gathers what is built in.
  /// - Throws: what is wrong with a built-in file, which the tests rule out.
  init() throws {
    // Adapters are written like checklists, but their rules see artifacts.
    let checklists = Checklists.files.filter { !$0.path.hasPrefix("evidence/") }
      .compactMap { try? Checklist($0.document) }
    let example = Checklists.file(at: "examples/near-ready.readiness.json")?.bytes ?? []
    let facts = Value(try JSONDocument.parse(example).root, at: FactPath())
    environment = try Self.environment(of: checklists)
    activation = Activation(
      [("manifest", facts), ("asOf", .string("2026-11-01"))] + Self.bindings
    )
    expressions = checklists.flatMap(\.rules).map(\.text) + Self.languageExpressions
  }

  private static func environment(of checklists: [Checklist]) throws -> Environment {
    let daysSince = CustomFunction(name: "daysSince", parameters: [.string], result: .int) { _ in
      .value(.int(30))
    }
    let environment = Environment(
      variables: [("manifest", .dynamic), ("asOf", .string), ("x", .dynamic), ("list", .list(.int))]
        + [("map", .map(key: .string, value: .dynamic)), ("text", .string)],
      functions: [daysSince]
    )
    // Of the names that several checklists define, each in its own way, the first one counts.
    var names: Set<String> = []
    return try checklists.flatMap(\.variables).filter { names.insert($0.name).inserted }
      .reduce(environment) { try $0.defining($1.name, as: $1.rule.text) }
  }

  private static let bindings: [(name: String, value: Value)] = [
    ("x", .int(3)), ("list", .list([.int(3), .int(1), .int(2)])),
    ("map", .map(MapValue([("a", .int(1)), ("b", .list([.double(0.5), .null]))]))),
    ("text", .string("héllo wörld")),
  ]

  private static let languageExpressions = [
    "-9223372036854775808 + 1 < 0x7f && 7u % 2u == 1u && 1e3 / 0.5 > 3.0",
    "!(x > 1 ? [1, 2, 3][x - 1] == 3 : {'a': 1, true: 2, 3u: 4}['a'] != 1)",
    "has(map.a) && map[?'b'].orValue([]) == [0.5, null] && map.?c.hasValue()",
    "list.all(i, i > 0) && list.exists(i, i == 2) && list.exists_one(i, i == 3)",
    "list.map(i, i > 1, i * i).filter(j, j in [4, 9]) == [9, 4]",
    "map.transformMap(k, v, k + string(type(v))) == {} || list.transformList(i, v, i * v) == []",
    "cel.bind(y, x * x, [y, ?optional.of(y), ?optional.none()].size() == 2)",
    "optional.of(x).optMap(y, y + 1).or(optional.none()).value() == 4",
    "text.matches(r'^h[^0-9]{1,9}(?i:W|é)+.*$') || text.replace('l', 'L', 1).split(' ').join('-') == ''",
    "text.substring(1, 4).upperAscii().indexOf('L') == 1 && text.charAt(0) + text.lowerAscii() > 'a'",
    "'%s %d %.2f %x %e'.format([text, x, 1.5, 255, 1e10]) != '' && strings.quote(text).size() > 2",
    "timestamp('2026-11-01T12:00:00Z') + duration('1h30m') > timestamp(0) && duration('90s').getSeconds() == 90",
    "timestamp('2026-02-28T23:59:59.5+02:00').getDayOfWeek('-08:00') in [0, 1, 2, 3, 4, 5, 6]",
    "int('12') + int(2.9) == 14 && uint(3) == 3u && double('1e3') == 1000.0 && bytes('é') == b'\\303\\251'",
    "base64.decode(base64.encode(b'\\x00\\xff')) == b\"\\x00\\xff\" && type(text) == string",
    "sets.contains(list, [1, 2]) && sets.intersects(list, [9]) || math.greatest(list) == math.abs(-3)",
    "list.sort() == list.reverse() || list.slice(0, 2).distinct().flatten() == lists.range(2)",
    "ip('192.168.0.1').family() == 4 && cidr('10.0.0.0/8').containsIP('10.1.2.3')",
    "'\\u00e9\\U0001F600\\x41\\101' + '''a\n\"b\"''' + r\"\\n\" == '' // a comment\n || null == null",
  ]
}

extension Checklist {
  /// The rules of the checklist, in its order.
  fileprivate var rules: [RuleSource] {
    variables.map(\.rule) + (clearance.map { [$0.when] } ?? [])
      + items.flatMap { item in (item.applies.map { [$0.rule] } ?? []) + item.probes.map(\.rule) }
  }
}

extension Value {
  /// The value of a node that stands at a path; the parser bounds its depth.
  fileprivate init(_ node: JSONNode, at path: FactPath) {
    switch node.value {
    case .null: self = .null
    case .boolean(let flag): self = .bool(flag)
    case .integer(let number): self = .int(number)
    case .unsigned(let number): self = .uint(number)
    case .number(let number): self = .double(number)
    case .string(let text): self = .string(text)
    case .array:
      let elements = node.elements.enumerated().map { Value($1, at: path.index($0)) }
      self = .list(ListValue(elements, path: path))
    case .object:
      let fields = node.members.map { ($0.key, Value($0.value, at: path.field($0.key))) }
      self = .map(MapValue(fields, path: path))
    }
  }
}
