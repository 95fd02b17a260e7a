internal import ReadinessEngine

/// What stays the same of a finding while lines move and messages change, so that CI systems know it again.
///
/// It is the 64-bit FNV-1a hash of path, project, rule and fact. Whoever can choose texts that collide can do no
/// more than hide a finding of a manifest of his own, which he could as well leave out.
struct Fingerprint {
  private static let prime: UInt64 = 0x100_0000_01B3
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The fingerprint of a finding about a project, in the manifest at a path.
  init(_ finding: Finding, about project: ProjectIdentity, at path: String) {
    add(path)
    add(project.id)
    add(finding.rule.id)
    add(finding.subject ?? "")
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ part: String) {
    for byte in part.utf8 { add(byte) }
    // No text in UTF-8 holds this byte, so that parts cannot run into each other.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* Self.prime
  }
}
