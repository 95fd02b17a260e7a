public import JSONSyntax

/// The checklists, schemas and examples of this folder, embedded in the binary when it is built.
public enum Checklists {
  /// One embedded file.
  public struct File: Sendable {
    /// Where the file stands below `checklists/`, such as `examples/near-ready.readiness.json`.
    public let path: String
    let contents: StaticString
    /// Where the values of the file stand, found out when the binary was built.
    let outline: StaticString

    /// The file as JSON, which every embedded one is.
    public var document: JSONDocument {
      outline.withUTF8Buffer { JSONDocument(.program(contents), outline: $0.span) }
    }

    /// The bytes of the file, exactly as on disk.
    public var bytes: [UInt8] {
      contents.withUTF8Buffer { [UInt8]($0) }
    }
  }

  /// All embedded files, in path order.
  public static var files: [File] { embeddedFiles }

  /// The file at a path below `checklists/`, or nil when there is none.
  public static func file(at path: String) -> File? {
    files.first { $0.path == path }
  }
}
