internal import ReadinessEngine

/// The path of a field as people write it.
struct FieldQuery {
  private var steps: [Step] = []
  private var names: [String] = []

  /// One step of a path.
  private enum Step: Equatable {
    /// A name between dots, which may be an id in `people`.
    case name(String)
    /// Anything in brackets: an element's number, an id, or nothing.
    case entry
  }

  /// Takes a path apart; `manifest`, as rules call the whole, may stand before it.
  init(_ path: String) {
    var isBracketed = false
    var name = ""
    for character in path.hasPrefix("manifest.") ? path.dropFirst("manifest.".count) : path[...] {
      switch character {
      case "]":
        isBracketed = false
      case _ where isBracketed:
        continue
      case "[":
        end(&name)
        steps.append(.entry)
        isBracketed = true
      case ".":
        end(&name)
      default:
        name.append(character)
      }
    }
    end(&name)
  }

  private mutating func end(_ name: inout String) {
    if !name.isEmpty {
      steps.append(.name(name))
      names.append(name)
    }
    name = ""
  }

  /// Whether the path is that of the field, brackets or not.
  func names(_ field: ManifestField) -> Bool {
    !names.isEmpty && field.names == names
  }

  /// Whether the path ends as that of the field does.
  func ends(_ field: ManifestField) -> Bool {
    !names.isEmpty && field.names.suffix(names.count) == names[...]
  }

  /// Whether the path leads to the field past ids of one's own, or to something inside a field that is free.
  func leads(to field: ManifestField) -> Bool {
    var rest = steps[...]
    for step in field.steps {
      switch (step, rest.first) {
      case (.field(let wanted), .name(let name)?) where wanted == name: rest.removeFirst()
      case (.element, .entry?), (.entry, .entry?), (.entry, .name?): rest.removeFirst()
      case (.element, _): continue
      default: return false
      }
    }
    switch field.shape {
    case .anything: return true
    case .entries: return rest.count <= 1
    default: return rest.isEmpty
    }
  }
}
