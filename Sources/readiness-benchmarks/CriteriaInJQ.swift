/// A far simpler audit of the same manifest: twelve yes-or-no lookups without unknowns, places or messages.
///
/// What `jq` needs for it is printed beside the product's own time, to give that time a scale.
let criteriaInJQ = """
  [ ((.data.sources // []) | any(.origin == "production")),
    ((.resilience.calls // []) | all(.fallback != "none")),
    ((.decisionLog.captures // []) | (index("input") and index("output"))),
    ((.decisions // []) | map(select(.risk == "high")) | all(.approver != null)),
    ((.loadTest.peakRequestsPerSecond // 0) >= (.traffic.expectedPeakRequestsPerSecond // 1e9)),
    (.ownership.executiveSponsor != null),
    ((.ownership.raci // []) | length >= 4),
    ((.success.metrics // []) | any(.kind == "business-outcome")),
    ((.compliance.regulations // []) | length > 0),
    (.lifecycle.sunset != null),
    ((.budget.monthlyProductionCost // 0) > 0),
    (.adversarialTesting.completedOn != null) ]
  | map(select(.)) | length
  """
