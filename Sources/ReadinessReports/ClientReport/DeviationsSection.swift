internal import JSONSyntax
internal import ReadinessEngine

/// Where this audit departs from its checklists or from what the manifest says.
struct DeviationsSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes one list, or one sentence where nothing departs.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(level, "Deviations")
    let entries = checklists + gate + items + waivers + claims + notices
    if entries.isEmpty {
      return writer.paragraph(
        "None: every item was asked, nothing rests on a claim, and every statement was taken as it stands."
      )
    }
    writer.bullets(entries)
  }

  private var checklists: [RichText] {
    manifest.checklists.compactMap { checklist in
      guard case .notApplicable(let reason, _) = checklist.applicability else { return nil }
      return "**\(checklist.title)** was not asked (\(checklist.items.countSentence)). \(reason.sentence)"
    }
  }

  /// A gate that asks for another score than the checklist does.
  private var gate: [RichText] {
    manifest.gate.checks.compactMap { check in
      guard let needed = check.points?.needed,
        let usual = manifest.scoredChecklist?.scoring?.passingScore, needed != usual
      else { return nil }
      return "The gate asks for \(needed) points, where the checklist asks for \(usual)."
    }
  }

  private var items: [RichText] {
    manifest.checklists.filter { $0.applicability.applies }.flatMap(\.items)
      .compactMap { audit in
        switch audit.verdict {
        case .notApplicable: "**\(audit.item.title)** does not apply: \(audit.message)"
        case .error: "**\(audit.item.title)** could not be judged: \(audit.message)"
        default: nil
        }
      }
  }

  private var waivers: [RichText] {
    manifest.deviations.compactMap { audit in
      audit.waiver.map { "**\(audit.item.title)** is \($0.standing). \($0.waiver.sentence.sentence)" }
    }
  }

  private var claims: [RichText] {
    manifest.items.compactMap { audit in
      audit.claim.map { claim in
        let place = Place(file: manifest.path, position: claim.position)
        return "A claim for **\(audit.item.title)**. \(claim.sentence.sentence) (\(code: place.line))"
      }
    }
  }

  /// The notices without those of claims that the facts contradict, which are told with their items.
  private var notices: [RichText] {
    manifest.notices.filter { $0.kind != .contradictedClaim }
      .map { notice in
        let place = Place(file: manifest.path, position: notice.position)
        return "\(code: notice.path): \(notice.message) (\(code: place.line))"
      }
  }
}
