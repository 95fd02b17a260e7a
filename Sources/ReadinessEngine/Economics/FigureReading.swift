internal import CalendarDates
internal import JSONSyntax

/// The figures of a file by their ids.
struct FigureTable {
  /// The figures in the order of the file.
  let figures: [Figure]
  private let places: [String: Int]

  /// Reads the figures; no two may have one id.
  init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    var figures: [Figure] = []
    var places: [String: Int] = [:]
    for node in try record.list("figures", { $0 }) {
      let figure = try Figure(node)
      guard places.updateValue(figures.count, forKey: figure.id) == nil else {
        throw ChecklistProblem(offset: node.range.lowerBound, reason: .repeatedID(figure.id))
      }
      figures.append(figure)
    }
    self.figures = figures
    self.places = places
    for figure in figures {
      for id in figure.derivedFrom where self[id] == nil {
        let offset = try record.required("figures").range.lowerBound
        throw ChecklistProblem(offset: offset, reason: .unknownName(id, allowed: figures.map(\.id)))
      }
    }
  }

  /// The figure with an id, or nil where there is none.
  subscript(id: String) -> Figure? {
    places[id].map { figures[$0] }
  }

  /// The figure that a text names.
  ///
  /// - Parameters:
  ///   - node: The text.
  ///   - unit: The unit that the figure must have; nil for any.
  /// - Returns: The figure.
  /// - Throws: That no figure has this id, or that it has another unit.
  func figure(named node: JSONNode, in unit: FigureUnit? = nil) throws(ChecklistProblem) -> Figure {
    let id = node.string ?? ""
    guard let figure = self[id] else {
      throw ChecklistProblem(
        offset: node.range.lowerBound,
        reason: .unknownName(id, allowed: figures.map(\.id))
      )
    }
    if let unit, figure.unit != unit {
      throw ChecklistProblem(
        offset: node.range.lowerBound,
        reason: .expected("a figure in \(unit.rawValue)")
      )
    }
    return figure
  }
}

extension CalculationFigures {
  /// Picks the figures that calculations use, each in the unit and form that its arithmetic needs.
  init(_ table: FigureTable, at offset: Int) throws(ChecklistProblem) {
    func figure(_ name: CalculationFigure) throws(ChecklistProblem) -> Figure {
      guard let figure = table[name.rawValue] else {
        throw ChecklistProblem(offset: offset, reason: .missing(field: name.rawValue))
      }
      guard name.accepts(figure) else {
        let form = name.allowsRange ? "" : ", one number"
        let wanted = "\(name.rawValue) as a figure in \(name.unit.rawValue)\(form)"
        throw ChecklistProblem(offset: offset, reason: .expected(wanted))
      }
      return figure
    }
    self.init(
      fixLaterMultiple: try figure(.fixLaterMultiple),
      infrastructureMultiple: try figure(.infrastructureMultiple),
      apiCostMultiple: try figure(.apiCostMultiple),
      productivityFactor: try figure(.productivityFactor),
      returnMonths: try figure(.returnMonths),
      scheduleTotal: try figure(.scheduleTotal),
      scheduleTotalLenient: try figure(.scheduleTotalLenient),
      dataAge: try figure(.dataAge),
      fieldsFilled: try figure(.fieldsFilled),
      validRecords: try figure(.validRecords)
    )
  }
}

extension Figure {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(
      id: try record.string("id"),
      title: try record.string("title"),
      extent: try Extent(record),
      unit: try record.name("unit", FigureUnit.self),
      attributedTo: try record.optionalString("attributedTo"),
      derivedFrom: try record.strings("derivedFrom"),
      note: try record.optionalString("note"),
      sources: try record.list("sources", SourceReference.init),
      uses: try record.names("uses", FigureUse.self)
    )
  }
}

extension Extent {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    let qualifier = try record.name("qualifier", Qualifier.self)
    let value = try record.number("value")
    let greatest = qualifier == .between ? try record.number("upTo") : value
    guard qualifier != .between || value < greatest else {
      throw ChecklistProblem(
        offset: try record.required("upTo").range.lowerBound,
        reason: .expected("a number above \"value\"")
      )
    }
    self.init(qualifier, value, greatest)
  }
}

extension ChecklistRecord {
  /// A number that a double holds.
  func number(_ field: String) throws(ChecklistProblem) -> Double {
    let value = try required(field)
    guard let number = value.double else {
      throw ChecklistProblem(offset: value.range.lowerBound, reason: .expected("a number"))
    }
    return number
  }

  /// A day of the calendar.
  func day(_ field: String) throws(ChecklistProblem) -> CalendarDate {
    let value = try required(field)
    guard let day = value.string.flatMap({ CalendarDate($0) }) else {
      throw ChecklistProblem(
        offset: value.range.lowerBound,
        reason: .expected("a calendar date, YYYY-MM-DD")
      )
    }
    return day
  }

  /// Some of the names of an enumeration.
  func names<Name: RawRepresentable<String> & CaseIterable>(
    _ field: String,
    _ type: Name.Type
  ) throws(ChecklistProblem) -> [Name] {
    try list(field) { node throws(ChecklistProblem) in
      guard let name = node.string.flatMap({ Name(rawValue: $0) }) else {
        throw ChecklistProblem(
          offset: node.range.lowerBound,
          reason: .unknownName(node.string ?? "", allowed: Name.allCases.map(\.rawValue))
        )
      }
      return name
    }
  }
}
