/// The characters of Unicode, grouped into letters: a program does not tell the characters of a letter apart.
struct Alphabet: Sendable {
  /// The number of a letter.
  typealias Letter = UInt16

  /// How many letters there are.
  let count: Int
  /// The letter of each ASCII character.
  private let ascii: [Letter]
  /// The first code point of each stretch of code points that have one letter.
  private let starts: [CodePoint]
  /// The letter of each stretch.
  private let letters: [Letter]
  /// What each letter is to an assertion.
  private let sides: [Assertion.Side]
  /// For each class, one bit a letter: whether the class has it.
  private let members: [UInt64]
  /// How many words each class has in `members`.
  private let stride: Int

  /// Groups all code points by the classes they are in.
  ///
  /// Throws `.tooLarge` when there are too many classes and letters to note which class has which.
  init(classes: [CharacterClass]) throws(RegularExpressionError) {
    let partition = Partition(classes)
    let stride = (partition.letterCount + 63) / 64
    guard partition.letterCount <= Int(Letter.max),
      classes.count * stride * 64 <= RegularExpressionLimits.classTableBits
    else { throw RegularExpressionError(reason: .tooLarge, offset: 0) }
    self.stride = stride
    count = partition.letterCount
    starts = partition.starts
    letters = partition.letters.map { Letter($0) }
    ascii = Self.table(starts: starts, letters: letters)
    sides = Self.sides(starts: starts, letters: letters, count: count)
    members = Self.members(of: classes, in: partition, stride: stride)
  }

  /// The letter of `codePoint`.
  ///
  /// - Complexity: O(1) for ASCII, O(log n) otherwise.
  @inline(__always)
  func letter(of codePoint: CodePoint) -> Letter {
    codePoint < 0x80 ? ascii[Int(codePoint)] : letterByStretch(of: codePoint)
  }

  private func letterByStretch(of codePoint: CodePoint) -> Letter {
    letters[starts.partitioningIndex { $0 > codePoint } - 1]
  }

  /// What `letter` is to an assertion; meaningful only if the classes tell it apart.
  func side(of letter: Letter) -> Assertion.Side { sides[Int(letter)] }

  /// Whether the class with this number has `letter`.
  func contains(_ letter: Letter, inClass number: Int) -> Bool {
    members[number * stride + Int(letter >> 6)] & (1 << UInt64(letter & 63)) != 0
  }

  private static func table(starts: [CodePoint], letters: [Letter]) -> [Letter] {
    var table: [Letter] = []
    table.reserveCapacity(128)
    var stretch = 0
    for codePoint in CodePoint(0)..<128 {
      if stretch + 1 < starts.count, starts[stretch + 1] == codePoint { stretch += 1 }
      table.append(letters[stretch])
    }
    return table
  }

  private static func sides(starts: [CodePoint], letters: [Letter], count: Int) -> [Assertion.Side] {
    var sides = [Assertion.Side](repeating: .otherCharacter, count: count)
    for (start, letter) in zip(starts, letters) {
      if CharacterClass.newline.contains(start) { sides[Int(letter)] = .newline }
      if CharacterClass.wordCharacters.contains(start) { sides[Int(letter)] = .wordCharacter }
    }
    return sides
  }

  private static func members(of classes: [CharacterClass], in partition: Partition, stride: Int) -> [UInt64]
  {
    var words = [UInt64](repeating: 0, count: classes.count * stride)
    for (number, members) in classes.enumerated() {
      for stretch in partition.stretches(of: members) {
        let letter = partition.letters[stretch]
        words[number * stride + letter >> 6] |= 1 << UInt64(letter & 63)
      }
    }
    return words
  }
}
