/// The variables of macros: each is an element where it stands in its list, or a value of its own.
struct Locals<From: Origin> {
  private let places: UnsafeMutableBufferPointer<UnsafePointer<Value>?>
  private let owned: UnsafeMutableBufferPointer<Traced<From>>

  /// Runs `body` with so many variables, which are valid until it returns.
  @inline(__always)
  static func with(count: Int, _ body: (Locals) -> Traced<From>) -> Traced<From> {
    withUnsafeTemporaryAllocation(of: UnsafePointer<Value>?.self, capacity: count) { places in
      withUnsafeTemporaryAllocation(of: Traced<From>.self, capacity: count) { owned in
        places.initialize(repeating: nil)
        owned.initialize(repeating: Traced(.value(.null)))
        defer { owned.deinitialize() }
        return body(Locals(places: places, owned: owned))
      }
    }
  }

  /// The place of an element, when nothing but its value is wanted.
  @inline(__always)
  func place(_ slot: Int) -> UnsafePointer<Value>? { places[slot] }

  /// The value of a variable and where it comes from.
  @inline(__always)
  func value(_ slot: Int) -> Traced<From> {
    if let place = places[slot] { Traced(.value(place.pointee)) } else { owned[slot] }
  }

  /// Makes a variable stand for an element whose list outlives it; nothing is copied.
  @inline(__always)
  func set(_ slot: Int, to place: UnsafePointer<Value>) {
    places[slot] = place
  }

  /// Gives a variable a value of its own.
  func set(_ slot: Int, to value: Traced<From>) {
    places[slot] = nil
    owned[slot] = value
  }
}
