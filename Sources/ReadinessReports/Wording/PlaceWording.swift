internal import JSONSyntax
internal import ReadinessEngine

/// A place in a manifest as editors and terminals follow it.
struct Place {
  /// The manifest's path as given.
  let file: String
  /// The position in it.
  let position: SourcePosition

  /// `file:line`.
  var line: String {
    text(appendLine)
  }

  /// `file:line:column`.
  var full: String {
    text(append)
  }

  /// Appends `file:line:column`.
  func append(to bytes: inout [UInt8]) {
    appendLine(to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(decimal: position.column)
  }

  private func appendLine(to bytes: inout [UInt8]) {
    bytes.append(text: file)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(decimal: position.line)
  }

  /// What a closure appends; reports name thousands of places, and this is quicker than an interpolation.
  private func text(_ append: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.utf8.count + 16)
    append(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ManifestAudit {
  /// What people's reports call the manifest: its path, with its line in a file of one manifest a line.
  var name: String {
    line.map { "\(path):\($0)" } ?? path
  }
}

extension ItemAudit {
  /// Where the verdict's reason stands: the claim that was accepted, what encloses the first missing fact, or
  /// the fact that the reason's sentence prints.
  var decidingRange: SourceRange? {
    if let claim, claim.standing == .accepted { return claim.range }
    if let missing = wouldDecide.first { return missing.range }
    if let failure = failures.first { return fact(of: failure)?.range }
    return range ?? facts.fact(printedBy: item.confirmation)?.range
  }

  /// Where the verdict's reason begins.
  var decidingPosition: SourcePosition? {
    decidingRange?.start
  }

  /// Where the fact begins that a failed probe's sentence prints.
  func position(of failure: ProbeFinding) -> SourcePosition? {
    fact(of: failure)?.position
  }

  /// The fact that a failed probe's sentence prints, or the first that it read.
  func fact(of failure: ProbeFinding) -> Fact? {
    failure.facts.fact(printedBy: sentence(of: failure))
  }

  private func sentence(of failure: ProbeFinding) -> MessageTemplate? {
    item.probes.firstIndex { $0.id == failure.probe }.map { item.probes[$0].message }
  }
}

extension [Fact] {
  /// The first stated fact that a sentence prints, whole or in part; without one, the first stated fact, or the
  /// first missing one.
  func fact(printedBy template: MessageTemplate?) -> Fact? {
    // A single fact is printed or comes first, whichever it is.
    if count > 1, let template {
      let printed = template.firstResult(ofPaths: { name in
        first { $0.value != nil && $0.pathText.isInside(name) }
      })
      if let printed { return printed }
    }
    return first { $0.value != nil } ?? first
  }
}

extension String {
  /// Whether a path is the named one or stands inside it: `decisions[1].risk` inside `decisions`.
  fileprivate func isInside(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { $0.isInside(name) }
    return quick ?? Array(utf8).withUnsafeBufferPointer { $0.isInside(name) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func isInside(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count >= name.count else { return false }
    for place in name.indices where self[place] != name[place] { return false }
    return count == name.count || self[name.count] == UInt8(ascii: ".")
      || self[name.count] == UInt8(ascii: "[")
  }
}
