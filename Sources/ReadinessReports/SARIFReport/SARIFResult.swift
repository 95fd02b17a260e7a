internal import JSONSyntax
internal import ReadinessEngine

/// One finding as a result of a run.
struct SARIFResult {
  private let finding: Finding
  private let uri: String
  private let fingerprint: Fingerprint
  private let ruleIndex: Int

  /// A finding in the file that a URI leads to, whose rule stands at a place among the run's rules.
  init(_ finding: Finding, in uri: String, fingerprint: Fingerprint, ruleIndex: Int) {
    self.finding = finding
    self.uri = uri
    self.fingerprint = fingerprint
    self.ruleIndex = ruleIndex
  }

  /// How much it asks for attention.
  var level: FindingLevel { finding.level }

  /// The waiver of the item, if the finding is one of an item that is waived.
  var suppression: SARIFSuppression? {
    finding.rule.item?.waiver.map { SARIFSuppression(waiver: $0.waiver) }
  }

  /// Writes the members.
  ///
  /// - Parameters:
  ///   - json: The object.
  ///   - tellsSuppression: Whether some result of the run is suppressed; then every one has to say whether it is.
  func write(to json: inout JSONObjectWriter, tellsSuppression: Bool) {
    let rule = finding.rule
    json.text("ruleId", rule.id)
    json.number("ruleIndex", ruleIndex)
    json.text("level", finding.level.rawValue)
    json.object("message") { message in
      message.text("text") { text in
        MessageString.append(to: &text, plain: { finding.appendMessage(to: &$0) })
      }
    }
    json.array("locations") { locations in
      locations.object { location in
        location.object("physicalLocation") { physical in
          physical.object("artifactLocation") { $0.text("uri", uri) }
          physical.object("region", SARIFRegion(range: finding.range))
        }
      }
    }
    if tellsSuppression { json.objects("suppressions", suppression.map { [$0] } ?? []) { $0 } }
    json.object("partialFingerprints") { hashes in
      hashes.text("primaryLocationLineHash") { hash in
        fingerprint.append(to: &hash)
        hash.append(markup: ":1")
      }
    }
    if let assurance = rule.item?.assurance {
      json.object("properties") { $0.text("assurance", assurance.rawValue) }
    }
  }
}

/// A waiver as the reason why a result is not held against the release.
struct SARIFSuppression: JSONShape {
  /// The waiver, which stands in the policy, outside the manifest.
  let waiver: Waiver

  func write(to json: inout JSONObjectWriter) {
    json.text("kind", "external")
    json.text("status", "accepted")
    json.text("justification", VisibleText.visible(waiver.sentence))
  }
}

/// The characters that a result is about, counted from 1; the end is the character behind the last one.
private struct SARIFRegion: JSONShape {
  let range: SourceRange

  func write(to json: inout JSONObjectWriter) {
    json.number("startLine", range.start.line)
    json.number("startColumn", range.start.column)
    json.number("endLine", range.end.line)
    json.number("endColumn", range.end.column)
  }
}
