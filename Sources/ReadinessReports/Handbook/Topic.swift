internal import CalendarDates
internal import ReadinessEngine

/// One thing that has a page.
enum Topic: Sendable {
  /// A checklist.
  case checklist(HandbookChecklist)
  /// A band of scores.
  case band(Band, HandbookChecklist)
  /// A phase on the way to production.
  case phase(Phase, HandbookChecklist)
  /// An item of a checklist.
  case item(ChecklistItem, HandbookChecklist)
  /// A group of practices.
  case practices(PracticeGroup)
  /// A practice.
  case practice(Practice, PracticeGroup)
  /// A figure that a source quotes.
  case figure(Figure)
  /// A formula that uses figures.
  case formula(Formula)
  /// A budget that a source quotes.
  case budget(QuotedBudget)
  /// A time to production, by one source.
  case clock(Clock)
  /// A risk of staying in the pilot.
  case risk(Risk)
  /// A day from which a part of a law applies.
  case regulatoryDate(RegulatoryDate)
  /// What reads the files of a tool.
  case adapter(Adapter)
  /// A source document.
  case source(SourceDocument)
  /// A field of manifests.
  case field(ManifestField)
}

extension Topic {
  /// What people write to get the page, the usual name first.
  var names: [String] {
    switch self {
    case .checklist(let checklist): [checklist.checklist.id]
    case .band(let band, let checklist): [band.id, "\(checklist.checklist.id)/\(band.id)"]
    case .phase(let phase, let checklist): [phase.id, "\(checklist.checklist.id)/\(phase.id)"]
    case .item(let item, _): item.names + item.names.map { "\(item.checklist)/\($0)" }
    case .practices(let group): [group.id]
    case .practice(let practice, let group): [practice.id, "\(group.id)/\(practice.id)"]
    case .figure(let figure): [figure.id]
    case .formula(let formula): [formula.id.rawValue]
    case .budget(let budget): [budget.id]
    case .clock(let clock): [clock.id]
    case .risk(let risk): [risk.id]
    case .regulatoryDate(let date): [date.id]
    case .adapter(let adapter): [adapter.id]
    case .source(let document): [document.id]
    case .field(let field): [field.path]
    }
  }

  /// What the thing is called, or the question that a field answers.
  var title: String {
    switch self {
    case .checklist(let checklist): checklist.checklist.title
    case .band(let band, _): band.title
    case .phase(let phase, _): phase.title
    case .item(let item, _): item.title
    case .practices(let group): group.title
    case .practice(let practice, _): practice.title
    case .figure(let figure): figure.title
    case .formula(let formula): formula.title
    case .budget(let budget): budget.title
    case .clock(let clock): clock.title
    case .risk(let risk): risk.title
    case .regulatoryDate(let date): date.title
    case .adapter(let adapter): adapter.title
    case .source(let document): document.title
    case .field(let field): field.question ?? field.path
    }
  }

  /// The page.
  func page(in handbook: Handbook) -> Page {
    switch self {
    case .checklist(let checklist): Page(checklist.checklist)
    case .band(let band, let checklist):
      BandPage(band: band, checklist: checklist.checklist, handbook: handbook).page
    case .phase(let phase, let checklist):
      PhasePage(phase: phase, checklist: checklist.checklist, handbook: handbook).page
    case .item(let item, let checklist): ItemPage(item: item, checklist: checklist, handbook: handbook).page
    case .practices(let group): PracticeGroupPage(group: group).page
    case .practice(let practice, let group):
      PracticePage(practice: practice, group: group, handbook: handbook).page
    case .figure(let figure): FigurePage(figure: figure, handbook: handbook).page
    case .formula(let formula): FormulaPage(formula: formula, handbook: handbook).page
    case .budget(let budget): BudgetPage(budget: budget).page
    case .clock(let clock): ClockPage(clock: clock).page
    case .risk(let risk): RiskPage(risk: risk, handbook: handbook).page
    case .regulatoryDate(let date): RegulatoryDatePage(date: date, handbook: handbook).page
    case .adapter(let adapter): AdapterPage(adapter: adapter, handbook: handbook).page
    case .source(let document): SourcePage(document: document, handbook: handbook).page
    case .field(let field): FieldPage(field: field, handbook: handbook).page
    }
  }
}

extension ChecklistItem {
  /// The id and the aliases.
  var names: [String] { [id] + aliases }
}
