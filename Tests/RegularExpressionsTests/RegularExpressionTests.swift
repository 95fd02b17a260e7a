import RegularExpressions
import Testing

@Test func matches() throws { #expect(try RegularExpression("a").matches("cab")) }
