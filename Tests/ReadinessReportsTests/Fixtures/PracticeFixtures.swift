import Digests
import JSONSyntax

@testable import ReadinessEngine

/// A practice with a standing, its sentence and the facts behind it.
func practice(
  _ id: String,
  _ title: String,
  _ standing: PracticeStanding,
  _ message: String,
  facts: [Fact] = [],
  wouldDecide: [MissingFact] = [],
  source: SourceReference = SourceReference(document: "PURG", place: "Audit"),
  missing: String = ""
) -> PracticeAudit {
  PracticeAudit(
    practice: Practice(
      id: id,
      title: title,
      rule: RuleSource(text: "true", offset: 0),
      found: MessageTemplate(""),
      missing: MessageTemplate(missing),
      sources: [source],
      examples: [],
      offset: 0
    ),
    standing: standing,
    message: message,
    facts: facts,
    wouldDecide: wouldDecide
  )
}

/// A group of practices with its words.
func practiceGroup(
  _ id: String,
  _ title: String,
  _ description: String = "Advice.",
  found: String = "found",
  missing: String = "missing",
  _ practices: [PracticeAudit]
) -> PracticeGroupAudit {
  PracticeGroupAudit(
    group: PracticeGroup(
      id: id,
      title: title,
      description: description,
      labels: PracticeLabels(found: found, missing: missing),
      practices: practices.map(\.practice),
      offset: 0
    ),
    practices: practices
  )
}

/// A short group and one that is too long for an open table, with every standing.
enum SamplePractices {
  static let appendix = Appendix(
    practices: [questions, habits],
    economics: SampleEconomics.unstated,
    manifestDigest: SHA256(Array("{}".utf8))
  )

  private static let questions = practiceGroup(
    "seven-questions",
    "Questions to each initiative",
    "What one source asks of every pilot.",
    found: "answered",
    missing: "not answered",
    [
      practice(
        "question-metric",
        "Which business metric will improve?",
        .found,
        "The project names an outcome to improve: Handling time",
        facts: [stated("success.metrics[0].kind", "business-outcome", "business-outcome", line: 31)]
      ),
      practice(
        "question-stakeholders",
        "Which stakeholders must agree?",
        .missing,
        "Blockers listed: yes; took part in planning: none",
        facts: [
          stated("plan.blockersListed", true, "yes", line: 11),
          stated("stakeholders.engagedAtPlanning", [], "none", line: 12),
        ],
        missing: "Blockers listed: {plan.missing}; took part in planning: {stakeholders.engagedAtPlanning}"
      ),
      practice(
        "question-data-quality",
        "Which quality must the data have?",
        .open,
        "Not stated: data.contract.agreed",
        facts: [notStated("data.contract.agreed", line: 20)],
        wouldDecide: [missing("data.contract.agreed", line: 20, question: "Is there an agreement?")]
      ),
      practice(
        "question-rule",
        "Which rules apply?",
        .error,
        "The rule \"question-rule\" could not be evaluated: division by zero",
        facts: [stated("compliance.regulations", [], "none", line: 40)]
      ),
    ]
  )

  private static let habits = practiceGroup(
    "good-practices",
    "What the few do right",
    "Habits of organisations that bring AI into production.",
    (1...9)
      .map { number in
        let place = "team.size[\(number)]"
        switch number % 3 {
        case 0:
          return practice(
            "habit-\(number)",
            "Habit \(number)",
            .open,
            "Not stated: \(place)",
            facts: [notStated(place, line: 50)],
            wouldDecide: [missing(place, line: 50)]
          )
        case 1:
          return practice(
            "habit-\(number)",
            "Habit \(number)",
            .found,
            "It holds.",
            facts: [stated(place, .integer(Int64(number)), "\(number)", line: 50 + number)]
          )
        default:
          return practice(
            "habit-\(number)",
            "Habit \(number)",
            .missing,
            "It does not hold.",
            facts: [stated(place, .integer(Int64(number)), "\(number)", line: 50 + number)]
          )
        }
      }
  )
}
