extension CharacterClass {
  /// The class with every character added that differs from a member by case only, as `(?i)` wants it.
  ///
  /// Case is what Unicode's simple case folding ignores: `k` brings `K` and the Kelvin sign, and `ß` brings
  /// `ẞ` but not `SS`.
  var ignoringCase: CharacterClass {
    guard let last = ranges.last, last.upperBound >= 0x80 else { return adding(CaseShift.ascii) }
    return adding(CaseShift.foldings).adding(CaseShift.unfoldings)
  }

  private func adding(_ shifts: [CaseShift]) -> CharacterClass {
    let images = shifts.flatMap { $0.images(of: self) }
    return images.isEmpty ? self : CharacterClass(ranges + images)
  }
}

/// A stretch of characters whose counterparts in the other case lie at a constant distance.
private struct CaseShift {
  let stretch: RangeTable.Stretch
  /// What to add to a character for its counterpart.
  let distance: Int32

  /// The counterparts of those members of `members` that lie in the stretch.
  ///
  /// With a step of 2 the characters between two counterparts are members themselves, so ranges stay whole.
  func images(of members: CharacterClass) -> [ClosedRange<CodePoint>] {
    members.ranges(overlapping: stretch.range)
      .compactMap { overlapping in
        let common = overlapping.clamped(to: stretch.range)
        let first = common.lowerBound + (common.lowerBound - stretch.range.lowerBound) % stretch.step
        let last = common.upperBound - (common.upperBound - stretch.range.lowerBound) % stretch.step
        return first <= last ? shifted(first...last) : nil
      }
  }

  private func shifted(_ range: ClosedRange<CodePoint>) -> ClosedRange<CodePoint> {
    let distance = CodePoint(bitPattern: distance)
    return (range.lowerBound &+ distance)...(range.upperBound &+ distance)
  }

  /// From every character that folds to what it folds to.
  static let foldings: [CaseShift] = CaseFoldingTable.table.entries { _ in true }
    .flatMap { entry in
      entry.stretches.map { CaseShift(stretch: $0, distance: Int32(entry.name, radix: 16) ?? 0) }
    }

  /// From everything folded to the characters that fold to it.
  static let unfoldings = foldings.map { shift in
    let images = RangeTable.Stretch(range: shift.shifted(shift.stretch.range), step: shift.stretch.step)
    return CaseShift(stretch: images, distance: -shift.distance)
  }

  /// The same for ASCII, which needs no table; only `K` and `S` have a third form, outside ASCII.
  static let ascii = [
    CaseShift(0x41...0x5A, distance: 0x20), CaseShift(0x61...0x7A, distance: -0x20),
    CaseShift(0x4B...0x4B, distance: 0x212A - 0x4B), CaseShift(0x6B...0x6B, distance: 0x212A - 0x6B),
    CaseShift(0x53...0x53, distance: 0x17F - 0x53), CaseShift(0x73...0x73, distance: 0x17F - 0x73),
  ]

  private init(stretch: RangeTable.Stretch, distance: Int32) {
    self.stretch = stretch
    self.distance = distance
  }

  private init(_ range: ClosedRange<CodePoint>, distance: Int32) {
    self.init(stretch: RangeTable.Stretch(range: range, step: 1), distance: distance)
  }
}
