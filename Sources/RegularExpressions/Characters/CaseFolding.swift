extension CharacterClass {
  /// The class with every character added that differs from a member by case only, as `(?i)` wants it.
  ///
  /// Case is what Unicode's simple case folding ignores: `k` brings `K` and the Kelvin sign, `ß` brings `ẞ`
  /// but not `SS`.
  var ignoringCase: CharacterClass {
    if let last = ranges.last, last.upperBound < 0x80 { return asciiIgnoringCase }
    let folded = union(CaseShift.foldings.flatMap { $0.images(of: self) })
    return folded.union(CaseShift.unfoldings.flatMap { $0.images(of: folded) })
  }

  /// The same for a class of ASCII characters, which needs no table.
  private var asciiIgnoringCase: CharacterClass {
    var members = self
    for shift in CaseShift.ascii { members = members.union(shift.images(of: self)) }
    return members
  }

  private func union(_ ranges: [ClosedRange<CodePoint>]) -> CharacterClass {
    ranges.isEmpty ? self : CharacterClass(self.ranges + ranges)
  }
}

/// A stretch of characters whose counterparts in the other case lie at a constant distance.
private struct CaseShift {
  /// The first and the last character.
  let range: ClosedRange<CodePoint>
  /// 1 if all characters between them have a counterpart, 2 if every other one has.
  let step: CodePoint
  /// What to add to a character for its counterpart.
  let distance: Int32

  /// The counterparts of those members of `members` that lie in the stretch.
  ///
  /// With a step of 2 the characters between two counterparts are members themselves, so ranges stay whole.
  func images(of members: CharacterClass) -> [ClosedRange<CodePoint>] {
    members.ranges(overlapping: range)
      .compactMap { overlapping in
        let common = overlapping.clamped(to: range)
        let first = common.lowerBound + (common.lowerBound - range.lowerBound) % step
        let last = common.upperBound - (common.upperBound - range.lowerBound) % step
        return first <= last ? shifted(first...last) : nil
      }
  }

  private func shifted(_ range: ClosedRange<CodePoint>) -> ClosedRange<CodePoint> {
    (range.lowerBound &+ CodePoint(bitPattern: distance))...(range.upperBound
      &+ CodePoint(bitPattern: distance))
  }

  /// The way back, from the counterparts to the characters.
  private var inverted: CaseShift { CaseShift(range: shifted(range), step: step, distance: -distance) }

  /// From every character that folds to what it folds to.
  static let foldings: [CaseShift] = CaseFoldingTable.table.entries.flatMap { entry in
    let step: CodePoint = entry.name == CaseFoldingTable.alternating ? 2 : 1
    let distance = Int32(entry.name, radix: 16) ?? 1
    return entry.ranges.map { CaseShift(range: $0, step: step, distance: distance) }
  }

  /// From everything folded to the characters that fold to it.
  static let unfoldings = foldings.map(\.inverted)

  /// The shifts that start in ASCII; only `K` and `S` have a third form, outside it.
  static let ascii = [
    CaseShift(range: 0x41...0x5A, step: 1, distance: 0x20),
    CaseShift(range: 0x61...0x7A, step: 1, distance: -0x20),
    CaseShift(range: 0x4B...0x4B, step: 1, distance: 0x212A - 0x4B),
    CaseShift(range: 0x6B...0x6B, step: 1, distance: 0x212A - 0x6B),
    CaseShift(range: 0x53...0x53, step: 1, distance: 0x17F - 0x53),
    CaseShift(range: 0x73...0x73, step: 1, distance: 0x17F - 0x73),
  ]
}
