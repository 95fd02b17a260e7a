import Testing

@testable import ReadinessEngine
@testable import ReadinessReports

/// The sentences that reports share.
@Suite struct WordingTests {
  @Test(arguments: [
    (Score(met: 12, asserted: 0, open: 0, total: 12), 0, "12 of 12"),
    (Score(met: 8, asserted: 0, open: 2, total: 12), 3, "8 of 12, up to 10; 3 facts are missing"),
    (Score(met: 8, asserted: 0, open: 1, total: 12), 1, "8 of 12, up to 9; 1 fact is missing"),
    (
      Score(met: 8, asserted: 1, open: 2, total: 12), 3,
      "8 of 12 (1 more only claimed), up to 10; 3 facts are missing"
    ),
    (Score(met: 0, asserted: 0, open: 2, total: 2), 0, "0 of 2, up to 2"),
  ])
  func saysWhatMissingFactsCouldAdd(score: Score, facts: Int, sentence: String) {
    #expect(score.sentence(missingFacts: facts) == sentence)
  }

  @Test(arguments: [
    (BarCells(met: 8, open: 2, total: 12), "■■■■■■■■□□··"),
    (BarCells(met: 8, claimed: 1, open: 2, total: 12), "■■■■■■■■▣□··"),
    (BarCells(met: 50, open: 25, total: 100, limit: 8), "■■■■□□··"),
    (BarCells(met: 0, open: 0, total: 3), "···"),
    (BarCells(met: 0, open: 0, total: 0), ""),
  ])
  func drawsBars(bar: BarCells, text: String) {
    #expect(bar.text == text)
  }

  @Test(arguments: [
    ("Production-ready", "production-ready"), ("AI pilot", "AI pilot"), ("", ""), ("X", "X"), ("Été", "été"),
  ])
  func continuesSentences(text: String, continued: String) {
    #expect(text.lowercasingFirst == continued)
  }

  @Test func namesScoreAndClearanceInOneSentence() {
    let open = ClearanceSentence(NearReadyAudit.manifest).text
    #expect(
      open == "8 of 12, which the source calls “Close”; not cleared: approval-gates, privacy-compliance"
    )
    let cleared = ClearanceSentence(SampleReports.allMet).text
    #expect(
      cleared == "12 of 12, which the source calls “Production-ready”; nothing stands against clearance"
    )
  }

  @Test func tellsAClaimFromAFact() {
    #expect(VerdictLabel(.met, isOnlyClaimed: true).tone == .claimed)
    #expect(VerdictLabel(.met).tone == .good)
    #expect(Set(VerdictTone.allCases.map(\.symbol)).count == VerdictTone.allCases.count)
    #expect(VerdictLabel.all.allSatisfy { $0.word.count <= 10 && DisplayWidth.of($0.tone.symbol) == 1 })
  }

  @Test func asksForEachFactOnce() {
    let requests = SampleReports.hostileText.informationRequest
    #expect(Set(requests.map { "\($0.missing.path)" }).count == requests.count)
    #expect(requests.flatMap(\.items).count == 2)
  }
}
