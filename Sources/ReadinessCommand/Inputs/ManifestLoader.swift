internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

extension Manifest {
  /// How large a manifest may be, in bytes.
  static let sizeLimit = JSONLimits.default.maximumBytes
}

/// The bytes of one manifest and where they come from.
struct ManifestText: Equatable, Sendable {
  /// The bytes.
  let bytes: [UInt8]
  /// The path as it is printed.
  let path: String
  /// The line, in a file of one manifest a line.
  let line: Int?
}

/// A manifest and where it comes from.
struct LoadedManifest {
  /// What it states.
  let manifest: Manifest
  /// The path as it is printed.
  let path: String
  /// The line, in a file of one manifest a line.
  let line: Int?

  /// What messages call the manifest.
  var name: String {
    line.map { "\(path):\($0)" } ?? path
  }
}

/// All that keeps an input or a line from being a manifest.
struct ManifestFailure: Error {
  /// What the user is told, never nothing.
  let problems: [Problem]
}

/// Makes manifests of texts.
struct ManifestLoader {
  /// What manifests may say.
  let schema: ManifestSchema
  /// The day after which no past event can have happened.
  let asOf: CalendarDate

  /// Reads one manifest.
  func load(_ text: ManifestText) throws(ManifestFailure) -> LoadedManifest {
    let document = try document(text)
    do {
      let manifest = try Manifest(document, schema: schema, asOf: asOf)
      return LoadedManifest(manifest: manifest, path: text.path, line: text.line)
    } catch {
      throw ManifestFailure(problems: error.problems.map { Problem($0, in: document, path: text.path) })
    }
  }

  private func document(_ text: ManifestText) throws(ManifestFailure) -> JSONDocument {
    do {
      return try JSONDocument.parse(text.bytes, firstLine: text.line ?? 1)
    } catch {
      let wholeFile = error.reason == .emptyInput ? Manifest.smallestHint : nil
      let hint = text.line.map { _ in "Each line of this file has to be a whole manifest." } ?? wholeFile
      throw ManifestFailure(problems: [Problem(error, path: text.path, bytes: text.bytes, hint: hint)])
    }
  }
}
