// The bytes that the grammar of RFC 4180 names, but for the delimiter.

/// Ends a line.
let lineFeed: UInt8 = 0x0A
/// Ends a line, alone or before a line feed.
let carriageReturn: UInt8 = 0x0D
/// Begins and ends a quoted field; doubled, it stands for itself.
let quotationMark: UInt8 = 0x22

/// Whether a line ends with a byte.
@inline(__always)
func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
