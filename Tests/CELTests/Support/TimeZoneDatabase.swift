import Foundation

/// The machine's time zone database, as a host hands it to an environment.
enum TimeZoneDatabase {
  private static let folder = URL(fileURLWithPath: "/usr/share/zoneinfo")

  /// Whether the machine has one.
  static var exists: Bool { file("Europe/Paris") != nil }

  /// The content of a zone's file.
  @Sendable static func file(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map(Array.init)
  }
}
