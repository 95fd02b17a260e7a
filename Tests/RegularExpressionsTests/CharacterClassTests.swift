import TestSupport
import Testing

@testable import RegularExpressions

@Suite("Character classes")
struct CharacterClassTests {
  @Test("Ranges are put in order and joined where they touch")
  func normalForm() {
    #expect(CharacterClass([5...7, 1...2, 3...3, 6...9]).ranges == [1...3, 5...9])
    #expect(CharacterClass([0...4, 2...3]).ranges == [0...4])
    #expect(CharacterClass([]).ranges.isEmpty)
  }

  @Test("The opposite has exactly the other code points, and its opposite is the class")
  func inversion() {
    let ends = CharacterClass([0...9, 20...20, 0x10FFFF...0x10FFFF])
    #expect(ends.inverted.ranges == [10...19, 21...0x10FFFE])
    #expect(ends.inverted.inverted == ends)
    #expect(CharacterClass([]).inverted == .everything)
    #expect(CharacterClass.everything.inverted.ranges.isEmpty)
  }

  @Test("Code points of one letter are in the same classes")
  func alphabet() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let classes = (0..<6).map { _ in randomClass(&generator) }
      let alphabet = try Alphabet(classes: classes)
      for codePoint in CodePoint(0)..<400 {
        let letter = alphabet.letter(of: codePoint)
        for (number, members) in classes.enumerated() {
          let isMember = members.ranges.contains { $0.contains(codePoint) }
          #expect(alphabet.contains(letter, inClass: number) == isMember)
        }
      }
    }
  }

  @Test("A hundred letters are told apart")
  func manyLetters() throws {
    let alphabet = try Alphabet(classes: (0..<100).map { CharacterClass($0 * 2) })
    #expect(alphabet.count == 101)
    for codePoint in CodePoint(0)..<200 {
      let letter = alphabet.letter(of: codePoint)
      let classes = (0..<100).filter { alphabet.contains(letter, inClass: $0) }
      #expect(classes == (codePoint % 2 == 0 ? [Int(codePoint / 2)] : []))
    }
  }

  @Test("There are no more letters than the classes tell apart")
  func fewestLetters() throws {
    #expect(try Alphabet(classes: []).count == 1)
    #expect(try Alphabet(classes: [.everything]).count == 1)
    #expect(try Alphabet(classes: [.digits, .wordCharacters, .newline]).count == 4)
    #expect(try Alphabet(classes: [.digits, .digits.inverted, .digits]).count == 2)
  }

  private func randomClass(_ generator: inout SeededGenerator) -> CharacterClass {
    let ranges = (0..<Int.random(in: 0...4, using: &generator))
      .map { _ in
        let first = CodePoint.random(in: 0..<380, using: &generator)
        return first...(first + CodePoint.random(in: 0...20, using: &generator))
      }
    let members = CharacterClass(ranges)
    return Bool.random(using: &generator) ? members : members.inverted
  }
}
