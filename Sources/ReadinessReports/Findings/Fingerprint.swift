internal import ReadinessEngine

/// What stays the same of a finding while lines move and messages change, so that CI systems know it again.
///
/// It is the 64-bit FNV-1a hash of path, project, rule and fact. Whoever can choose texts that collide can do no
/// more than hide a finding of a manifest of his own, which he could as well leave out.
struct Fingerprint {
  private static let prime: UInt64 = 0x100_0000_01B3
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// What the fingerprints of all findings about a project have in common.
  init(about project: ProjectIdentity, at path: String) {
    add(path)
    add(project.id)
  }

  /// The fingerprint of a finding, given what it has in common with others.
  func of(_ finding: Finding) -> Fingerprint {
    var fingerprint = self
    fingerprint.add(finding.rule.id)
    fingerprint.add(finding.subject ?? "")
    return fingerprint
  }

  /// Appends sixteen hexadecimal digits.
  func append(to bytes: inout [UInt8]) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: hash >> UInt64(shift)) & 0xF
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private mutating func add(_ part: String) {
    let quick: Void? = part.utf8.withContiguousStorageIfAvailable { for byte in $0 { add(byte) } }
    if quick == nil { for byte in part.utf8 { add(byte) } }
    // No text in UTF-8 holds this byte, so that parts cannot run into each other.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* Self.prime
  }
}
