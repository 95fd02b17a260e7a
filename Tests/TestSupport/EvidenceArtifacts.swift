import Foundation

/// Files that tools wrote, in the folder named by `EVIDENCE_ARTIFACTS`; they are no part of the project.
public enum EvidenceArtifacts {
  private static let folder = ProcessInfo.processInfo.environment["EVIDENCE_ARTIFACTS"]

  /// Whether the folder is there.
  public static var exist: Bool { folder != nil }

  /// The bytes of a file.
  public static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder ?? "").appending(path: path)))
  }
}
