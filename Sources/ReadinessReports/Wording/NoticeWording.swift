internal import ReadinessEngine

/// What code scanners and readers are told about a sort of notice.
struct NoticeWording {
  /// What it is called.
  let title: String
  /// What it means.
  let description: String
  /// What to do about it.
  let firstStep: String
}

extension NoticeKind {
  /// The words for this sort of notice.
  var wording: NoticeWording {
    switch self {
    case .placeholder:
      NoticeWording(
        title: "A placeholder in place of a fact",
        description: "A text such as TBD states nothing, so the fact counts as not stated.",
        firstStep: "State the fact, or leave the field out."
      )
    case .futureDate:
      NoticeWording(
        title: "A past event dated in the future",
        description: "What has not happened yet cannot be evidence, so the fact counts as not stated.",
        firstStep: "Correct the date, or leave the field out until the day has come."
      )
    case .repeatedEntry:
      NoticeWording(
        title: "Two entries of a list with one name",
        description: "Both count, so what they stand for may be counted twice or contradict itself.",
        firstStep: "Remove one of the two, or correct its name."
      )
    case .contradictedClaim:
      NoticeWording(
        title: "A claim that the facts contradict",
        description: "A claim never changes what facts decide; one of the two is wrong.",
        firstStep: "Correct the fact, or withdraw the claim."
      )
    case .unusedClaim:
      NoticeWording(
        title: "A claim that changes nothing",
        description: "Facts decide already, or the claim lacks a name, a day, a reason or its item.",
        firstStep: "Remove the claim, or complete it."
      )
    case .claimContradicted:
      NoticeWording(
        title: "A stated fact that evidence contradicts",
        description: "A tool measured a worse value than the manifest states; the measured one decides.",
        firstStep: "Find out which value is right, then correct the manifest or measure again."
      )
    case .measuredDifferently:
      NoticeWording(
        title: "A measured value other than the stated one",
        description:
          "A tool measured a better or another value than the manifest states; the measured one decides.",
        firstStep: "State the measured value."
      )
    case .evidenceMissing:
      NoticeWording(
        title: "Evidence that is not there",
        description: "An entry of the manifest's evidence leads to no file, so it counts for nothing.",
        firstStep: "Add the file, or correct its path."
      )
    case .evidenceRefused:
      NoticeWording(
        title: "Evidence that cannot be read",
        description:
          "The file is damaged, too large or outside the evidence folder, so it counts for nothing.",
        firstStep: "Put a whole, ordinary file below the evidence folder."
      )
    case .evidenceStale:
      NoticeWording(
        title: "Evidence that is too old",
        description: "It is older than an item allows, or bears no day, so it counts for nothing there.",
        firstStep: "Measure again, or state the day on which it was collected."
      )
    case .evidenceInconclusive:
      NoticeWording(
        title: "Evidence that shows nothing",
        description: "The run did no work, only failed, was cut short or the like, so it counts for nothing.",
        firstStep: "Run the tool again until the run is complete."
      )
    case .evidenceSuperseded:
      NoticeWording(
        title: "Evidence that gives way to a newer file",
        description: "Two files measure one fact differently; the newer one decides.",
        firstStep: "Remove the older file, if it no longer matters."
      )
    case .evidenceShared:
      NoticeWording(
        title: "One file for items that have little in common",
        description: "The more different items one file is to support, the less it shows for each.",
        firstStep: "Name a file of its own for each item."
      )
    case .evidenceForUnknownItem:
      NoticeWording(
        title: "Evidence for an item that is not in use",
        description: "No checklist in use has an item of this name, so the evidence supports nothing.",
        firstStep: "Correct the name of the item."
      )
    case .evidenceNote:
      NoticeWording(
        title: "A remark of a tool's file",
        description: "The file says something beside the facts that were read from it.",
        firstStep: "Read the file, and decide whether it matters."
      )
    }
  }
}
