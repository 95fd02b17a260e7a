internal import ReadinessEngine

/// What a client reads about one manifest: what is recommended, why, what to do, and what it rests on.
struct ManifestSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The run that it belongs to.
  let report: AuditReport
  /// The level of the sections' headings.
  let level: Int

  /// Writes the sections in the order in which a reader asks for them.
  func write(to writer: inout some DocumentWriter) {
    writeDecision(to: &writer)
    writeVerdicts(to: &writer)
    writeWork(to: &writer)
    writeGrounds(to: &writer)
  }

  /// What somebody with ten minutes reads.
  private func writeDecision(to writer: inout some DocumentWriter) {
    RecommendationSection(manifest: manifest, level: level).write(to: &writer)
    ExecutiveSummarySection(manifest: manifest, level: level).write(to: &writer)
    FixFirstSection(manifest: manifest, level: level).write(to: &writer)
    TurningPointSection(manifest: manifest, level: level).write(to: &writer)
    WaiversSection(manifest: manifest, level: level).write(to: &writer)
    if let comparison = manifest.comparison {
      ComparisonSection(comparison: comparison, level: level).write(to: &writer)
    }
    ScopeSection(manifest: manifest, report: report, level: level).write(to: &writer)
  }

  private func writeVerdicts(to writer: inout some DocumentWriter) {
    for checklist in manifest.checklists {
      writer.heading(level, "\(checklist.title)")
      if let sentence = manifest.furtherScoreSentence(of: checklist) { writer.paragraph("\(sentence)") }
      ChecklistSection(checklist: checklist, file: manifest.path, level: level).write(to: &writer)
    }
    ProfileSection(profile: manifest.profile, level: level).write(to: &writer)
  }

  private func writeWork(to writer: inout some DocumentWriter) {
    PlanSection(manifest: manifest, start: report.asOf, level: level).write(to: &writer)
    if let economics = manifest.appendix?.economics {
      EconomicsSection(economics: economics, file: manifest.path, level: level).write(to: &writer)
    }
    ReadersSection(manifest: manifest, level: level).write(to: &writer)
    InformationRequestSection(manifest: manifest, level: level).write(to: &writer)
    StrengthsSection(manifest: manifest, level: level).write(to: &writer)
    ManagementResponseSection(manifest: manifest, level: level).write(to: &writer)
  }

  private func writeGrounds(to writer: inout some DocumentWriter) {
    DeviationsSection(manifest: manifest, level: level).write(to: &writer)
    PracticesSection(groups: manifest.practices, file: manifest.path, level: level).write(to: &writer)
    AdviceSection(manifest: manifest, level: level).write(to: &writer)
    EvidenceSection(manifest: manifest, level: level).write(to: &writer)
  }
}
