// Written whole by `npm run generate` from the contract and its documents: one file as the generator makes it, read by the compiler and not by people, so it is not split.
/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Asked on Query {\n    asked: inbox(first: 10, box: ASKED, order: DUE) {\n      nodes {\n        id\n        kind\n        dueAt\n        case {\n          reference\n          title\n          severity\n        }\n        by {\n          name\n        }\n        statement {\n          id\n          number\n          n\n          kind\n        }\n        claim {\n          number\n          words\n        }\n        role\n        lane\n        policyName\n        risk {\n          id\n          title\n          reviewOn\n        }\n      }\n    }\n  }\n": typeof types.AskedFragmentDoc,
    "\n  fragment LatePromise on Case {\n    id\n    reference\n    title\n    language\n    promised: clocks {\n      kind\n      state\n      dueAt\n      owners\n    }\n  }\n": typeof types.LatePromiseFragmentDoc,
    "\n  fragment SignalLine on Case {\n    id\n    reference\n    title\n    language\n    awareAt\n    declaredBy {\n      name\n    }\n  }\n": typeof types.SignalLineFragmentDoc,
    "\n  fragment LiveCase on Case {\n    id\n    reference\n    title\n    language\n    kind\n    severity\n    stage\n    stageSince\n    confidentiality\n    lead {\n      name\n      isViewer\n    }\n    meter {\n      step\n      state\n    }\n    clocks {\n      kind\n      state\n      dueAt\n      lane\n      step\n      statementNumber\n    }\n  }\n": typeof types.LiveCaseFragmentDoc,
    "\n  fragment OverdueAction on Improvement {\n    id\n    words\n    dueOn\n    owner {\n      name\n    }\n    case {\n      reference\n      language\n    }\n  }\n": typeof types.OverdueActionFragmentDoc,
    "\n  fragment OverdueRisk on Risk {\n    id\n    title\n    language\n    score\n    reviewOn\n    owner {\n      name\n    }\n  }\n": typeof types.OverdueRiskFragmentDoc,
    "\n  fragment LedCase on Case {\n    reference\n    severity\n    nextUpdateAt\n    lead {\n      isViewer\n    }\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n  }\n": typeof types.LedCaseFragmentDoc,
    "\n  mutation Qualify($input: QualifyCaseInput!) {\n    qualifyCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.QualifyDocument,
    "\n  mutation Decide($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      decision {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DecideDocument,
    "\n  mutation Assign($input: AssignDecisionInput!) {\n    assignDecision(input: $input) {\n      decision {\n        number\n        owner {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AssignDocument,
    "\n  mutation PromiseUpdate($input: PromiseUpdateInput!) {\n    promiseUpdate(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PromiseUpdateDocument,
    "\n  mutation Hold($input: HoldPublicationsInput!) {\n    holdPublications(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.HoldDocument,
    "\n  mutation Release($input: ReleaseHoldInput!) {\n    releaseHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReleaseDocument,
    "\n  mutation Contain($input: ContainCaseInput!) {\n    containCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ContainDocument,
    "\n  mutation Close($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CloseDocument,
    "\n  mutation Reopen($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReopenDocument,
    "\n  mutation Dismiss($input: DismissSignalInput!) {\n    dismissSignal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DismissDocument,
    "\n  mutation Restrict($input: RestrictCaseInput!) {\n    restrictCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RestrictDocument,
    "\n  mutation LiftRestriction($input: LiftRestrictionInput!) {\n    liftRestriction(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LiftRestrictionDocument,
    "\n  mutation Waive($input: WaiveStepInput!) {\n    waiveStep(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WaiveDocument,
    "\n  mutation RecordFound($input: RecordFoundPublicationInput!) {\n    recordFoundPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RecordFoundDocument,
    "\n  mutation PlaceHoldOnCase($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PlaceHoldOnCaseDocument,
    "\n  mutation LiftHoldOnCase($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LiftHoldOnCaseDocument,
    "\n  fragment QualifyFields on Case {\n    stage\n    title\n    severity\n    category\n    cluster\n    jurisdictions\n  }\n": typeof types.QualifyFieldsFragmentDoc,
    "\n  fragment AssignFields on Case {\n    decisions {\n      id\n      number\n      words\n      owner {\n        id\n      }\n      revokedAt\n    }\n  }\n": typeof types.AssignFieldsFragmentDoc,
    "\n  fragment StillOpen on Case {\n    reference\n    unsettled: claims(first: 50, states: [REPORTED, CHECKING]) {\n      nodes {\n        number\n        words\n        state\n      }\n    }\n    written: statements(first: 50) {\n      nodes {\n        number\n        kind\n        version {\n          n\n          state\n        }\n      }\n    }\n  }\n": typeof types.StillOpenFragmentDoc,
    "\n  fragment CaseActs on Case {\n    reference\n    stage\n    confidentiality\n    heldAt\n    decisions {\n      revokedAt\n    }\n    lead {\n      isViewer\n    }\n    viewerMayQualify {\n      allowed\n      refusal\n    }\n    viewerMayContain {\n      allowed\n      refusal\n    }\n    viewerMayClose {\n      allowed\n      refusal\n    }\n    viewerMayDecide {\n      allowed\n      refusal\n    }\n    viewerMayWaive {\n      allowed\n      refusal\n    }\n    viewerMayHold {\n      allowed\n      refusal\n    }\n    viewerMayReleaseHold {\n      allowed\n      refusal\n    }\n    viewerMayRecordFound {\n      allowed\n      refusal\n    }\n    viewerMayRestrict {\n      allowed\n      refusal\n    }\n    legalHold {\n      id\n    }\n    viewerMayHoldForLaw {\n      allowed\n      refusal\n    }\n  }\n": typeof types.CaseActsFragmentDoc,
    "\n  fragment ActPanel on Case {\n    id\n    version\n    ...CaseActs\n    ...AssignFields\n    ...QualifyFields\n    ...StillOpen\n  }\n": typeof types.ActPanelFragmentDoc,
    "\n  fragment TeamAsked on Case {\n    stage\n    roles {\n      role\n      state\n      person {\n        name\n      }\n    }\n  }\n": typeof types.TeamAskedFragmentDoc,
    "\n  fragment CaseBeside on Case {\n    reference\n    ...Mute\n    said\n    language\n    category\n    cluster\n    channel\n    link\n    startedAt\n    awareAt\n    declaredAt\n    declaredBy {\n      name\n    }\n    claims(first: 8) {\n      nodes {\n        id\n        number\n        words\n        language\n        state\n      }\n      totalCount {\n        value\n      }\n    }\n    decisions {\n      id\n      number\n      words\n      owner {\n        name\n      }\n      decidedBy {\n        name\n      }\n      decidedAt\n      revokedAt\n    }\n    precedents {\n      ...Precedent\n    }\n  }\n": typeof types.CaseBesideFragmentDoc,
    "\n  fragment CaseFrame on Case {\n    id\n    reference\n    title\n    language\n    severity\n    stage\n    stageSince\n    kind\n    confidentiality\n    heldAt\n    heldBy {\n      name\n    }\n    holdReason\n    legalHold {\n      placedAt\n      placedBy {\n        name\n      }\n    }\n    lead {\n      name\n      isViewer\n    }\n    claimCount: claims(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    owed: postMortem {\n      state\n    }\n    statementCount: statements(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    ...CaseActs\n  }\n": typeof types.CaseFrameFragmentDoc,
    "\n  fragment Bundle on EvidenceBundle {\n    id\n    state\n    requestedAt\n    requestedBy {\n      name\n    }\n    expiresAt\n    outdatedAt\n    outdatedWhy\n    size\n    length\n    digest\n    privileged\n    url\n  }\n": typeof types.BundleFragmentDoc,
    "\n  mutation RequestEvidence($input: RequestEvidenceInput!) {\n    requestEvidence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RequestEvidenceDocument,
    "\n  query CaseEvidence($reference: String!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayTakeEvidence {\n        allowed\n        refusal\n      }\n      viewerMayTakePrivilegedEvidence {\n        allowed\n      }\n      evidenceBundles {\n        ...Bundle\n      }\n    }\n  }\n": typeof types.CaseEvidenceDocument,
    "\n  fragment CheckedClaim on Claim {\n    id\n    version\n    ...ClaimEffects\n    viewerMayCheck {\n      allowed\n      refusal\n    }\n    viewerMaySettle {\n      allowed\n      refusal\n    }\n    viewerMayAddEvidence {\n      allowed\n      refusal\n    }\n  }\n": typeof types.CheckedClaimFragmentDoc,
    "\n  mutation LogClaim($input: LogClaimInput!) {\n    logClaim(input: $input) {\n      claim {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LogClaimDocument,
    "\n  mutation TakeClaim($input: CheckClaimInput!) {\n    checkClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.TakeClaimDocument,
    "\n  mutation ConfirmClaim($input: ConfirmClaimInput!) {\n    confirmClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ConfirmClaimDocument,
    "\n  mutation RefuteClaim($input: RefuteClaimInput!) {\n    refuteClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RefuteClaimDocument,
    "\n  mutation LeaveClaimUnknowable($input: LeaveClaimUnknowableInput!) {\n    leaveClaimUnknowable(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LeaveClaimUnknowableDocument,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AddEvidenceDocument,
    "\n  fragment ClaimEffects on Claim {\n    state\n    uses {\n      use\n      out\n      state\n      statement {\n        number\n        n\n        kind\n      }\n    }\n    citedBy {\n      number\n      createdBy {\n        name\n      }\n    }\n  }\n": typeof types.ClaimEffectsFragmentDoc,
    "\n  query CaseFacts($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayNote {\n        allowed\n        refusal\n      }\n      claims(first: 100) {\n        nodes {\n          ...RegisterClaim\n          ...CheckedClaim\n        }\n      }\n    }\n  }\n": typeof types.CaseFactsDocument,
    "\n  fragment RegisterClaim on Claim {\n    id\n    number\n    words\n    language\n    state\n    origin\n    source\n    link\n    reach\n    loggedAt\n    loggedBy {\n      name\n    }\n    checker {\n      name\n    }\n    checkingSince\n    settledAt\n    settledBy {\n      name\n    }\n    finding\n    evidence {\n      id\n      kind\n      link\n      note\n      file {\n        name\n        path\n      }\n    }\n    uses {\n      use\n      out\n      statement {\n        number\n        n\n        kind\n      }\n    }\n  }\n": typeof types.RegisterClaimFragmentDoc,
    "\n  fragment CaseLatest on Case {\n    reference\n    latest: timeline(first: 6) {\n      nodes {\n        ...ToldEvent\n      }\n    }\n  }\n": typeof types.CaseLatestFragmentDoc,
    "\n  mutation FillHoldingLine($input: DraftStatementInput!) {\n    draftStatement(input: $input) {\n      statement {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.FillHoldingLineDocument,
    "\n  fragment Blank on Slot {\n    name\n    kind\n    choices {\n      key\n      fr\n      en\n    }\n  }\n": typeof types.BlankFragmentDoc,
    "\n  query FillLine($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      id\n      reference\n      title\n      language\n      kind\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n      claims(first: 100, states: [CONFIRMED]) {\n        nodes {\n          id\n          number\n          words\n        }\n      }\n      holdingStatements {\n        id\n        clearedAt\n        notAfter\n        terms {\n          name\n          slots {\n            ...Blank\n          }\n        }\n        variants {\n          key\n          channel\n          language\n          rendered\n        }\n      }\n    }\n  }\n": typeof types.FillLineDocument,
    "\n  fragment LineOffered on HoldingStatement {\n    id\n    notAfter\n    terms {\n      name\n      slots {\n        name\n      }\n    }\n    variants {\n      key\n      channel\n      language\n      rendered\n    }\n  }\n": typeof types.LineOfferedFragmentDoc,
    "\n  query ChooseLine($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      reference\n      title\n      language\n      kind\n      holdingStatements {\n        ...LineOffered\n      }\n    }\n  }\n": typeof types.ChooseLineDocument,
    "\n  fragment CaseNext on Case {\n    reference\n    stage\n    viewerMayQualify {\n      allowed\n    }\n    nextUpdateAt\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n    postMortem {\n      state\n      dueAt\n      late\n    }\n  }\n": typeof types.CaseNextFragmentDoc,
    "\n  query CaseRoom($reference: String!, $deciding: Boolean!) {\n    ...Frame\n    people(first: 100) @include(if: $deciding) {\n      nodes {\n        id\n        name\n        isViewer\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      ...ActPanel\n      ...TeamAsked\n      ...CaseNext\n      ...CaseProgress\n      ...CaseSay\n      ...CaseLatest\n      ...CaseBeside\n    }\n  }\n": typeof types.CaseRoomDocument,
    "\n  fragment PostMortemAdvice on PostMortemRecord {\n    cluster\n    advice {\n      strategy\n      stance\n      done\n    }\n  }\n": typeof types.PostMortemAdviceFragmentDoc,
    "\n  fragment Applied on Passage {\n    id\n    viewerMayApplyToLine {\n      allowed\n    }\n    viewerMayApplyToPolicy {\n      allowed\n    }\n    viewerMayApplyToRisk {\n      allowed\n    }\n    applied {\n      ...Changed\n      takenBackAt\n      takenBackBy {\n        name\n      }\n      viewerMayTakeBack {\n        allowed\n      }\n    }\n  }\n": typeof types.AppliedFragmentDoc,
    "\n  fragment LessonTargets on Query {\n    holdingLines {\n      id\n      number\n      version {\n        line {\n          name\n        }\n      }\n    }\n    policies {\n      id\n      name\n    }\n    risks(first: 100) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": typeof types.LessonTargetsFragmentDoc,
    "\n  fragment PostMortemClocks on PostMortemRecord {\n    clocks {\n      kind\n      step\n      lane\n      statement\n      version\n      startedAt\n      dueAt\n      endedAt\n      outcome\n    }\n    waited {\n      lane\n      minutes\n      rounds\n    }\n  }\n": typeof types.PostMortemClocksFragmentDoc,
    "\n  mutation StartPostMortem($input: StartPostMortemInput!) {\n    startPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.StartPostMortemDocument,
    "\n  mutation AddPassage($input: AddPassageInput!) {\n    addPassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AddPassageDocument,
    "\n  mutation RevisePassage($input: RevisePassageInput!) {\n    revisePassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n        ... on VersionConflict {\n          current {\n            ... on Passage {\n              version\n              wording {\n                words\n                writtenBy {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RevisePassageDocument,
    "\n  mutation RemovePassage($input: RemovePassageInput!) {\n    removePassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RemovePassageDocument,
    "\n  mutation MarkPassage($input: MarkPassageInput!) {\n    markPassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.MarkPassageDocument,
    "\n  mutation AddImprovement($input: AddImprovementInput!) {\n    addImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AddImprovementDocument,
    "\n  mutation ChangeImprovement($input: ChangeImprovementInput!) {\n    changeImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangeImprovementDocument,
    "\n  mutation FinishImprovement($input: FinishImprovementInput!) {\n    finishImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.FinishImprovementDocument,
    "\n  mutation WaiveImprovement($input: WaiveImprovementInput!) {\n    waiveImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WaiveImprovementDocument,
    "\n  mutation SubmitPostMortem($input: SubmitPostMortemInput!) {\n    submitPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SubmitPostMortemDocument,
    "\n  mutation ApprovePostMortem($input: ApprovePostMortemInput!) {\n    approvePostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ApprovePostMortemDocument,
    "\n  mutation RequestPostMortemChanges($input: RequestPostMortemChangesInput!) {\n    requestPostMortemChanges(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RequestPostMortemChangesDocument,
    "\n  mutation PublishPostMortem($input: PublishPostMortemInput!) {\n    publishPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PublishPostMortemDocument,
    "\n  fragment PostMortemImprovements on PostMortem {\n    id\n    state\n    viewerMayWrite {\n      allowed\n    }\n    improvements {\n      id\n      words\n      dueOn\n      state\n      overdue\n      version\n      owner {\n        id\n        name\n      }\n      endedBy {\n        name\n      }\n      viewerMayChange {\n        allowed\n      }\n      viewerMayFinish {\n        allowed\n      }\n      viewerMayWaive {\n        allowed\n      }\n    }\n  }\n": typeof types.PostMortemImprovementsFragmentDoc,
    "\n  mutation ApplyLesson($input: ApplyLessonInput!) {\n    applyLesson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ApplyLessonDocument,
    "\n  mutation TakeBackLesson($input: TakeBackLessonInput!) {\n    takeBackLesson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.TakeBackLessonDocument,
    "\n  fragment PostMortemNext on PostMortem {\n    id\n    state\n    stateSince\n    dueAt\n    late\n    version\n    privilegedCount\n    pdf\n    publishedAt\n    publishedBy {\n      name\n    }\n    published {\n      leftOut\n    }\n    libraryCase {\n      slug\n    }\n    viewerMayWrite {\n      allowed\n      refusal\n    }\n    viewerMaySubmit {\n      allowed\n      refusal\n    }\n    viewerMayPublish {\n      allowed\n      refusal\n    }\n    ...PostMortemReviewed\n  }\n": typeof types.PostMortemNextFragmentDoc,
    "\n  query CasePostMortem($reference: String!) {\n    ...Frame\n    ...LessonTargets\n    viewer {\n      ...StepUp\n    }\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      awareAt\n      category\n      cluster\n      viewerMayStartPostMortem {\n        allowed\n        refusal\n      }\n      postMortem {\n        closedAt\n        record {\n          scorecard {\n            step\n            state\n            at\n            dueAt\n            waivedBy\n            reason\n          }\n        }\n        ...PostMortemNext\n        ...PostMortemPassages\n        ...PostMortemImprovements\n        ...PostMortemRecord\n      }\n    }\n  }\n": typeof types.CasePostMortemDocument,
    "\n  fragment PostMortemPassages on PostMortem {\n    id\n    viewerMayWrite {\n      allowed\n    }\n    viewerMayMark {\n      allowed\n    }\n    passages {\n      ...Applied\n      id\n      kind\n      version\n      privileged\n      privilegedBy {\n        name\n      }\n      wording {\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n      earlier {\n        n\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n    }\n  }\n": typeof types.PostMortemPassagesFragmentDoc,
    "\n  fragment PostMortemRecord on PostMortem {\n    starred {\n      ...ToldEvent\n    }\n    record {\n      asOf\n      position\n      frozen\n      awareAt\n      breakGlass\n      found\n      claims {\n        number\n        words\n        state\n        loggedAt\n        settledAt\n      }\n      statements {\n        number\n        kind\n        publishedAt\n        versions {\n          n\n          state\n          submittedAt\n          votes {\n            lane\n            verdict\n            at\n            by\n          }\n        }\n      }\n      decisions {\n        number\n        words\n        at\n        owner\n        dueAt\n        revokedAt\n      }\n      ...PostMortemClocks\n      ...PostMortemAdvice\n    }\n  }\n": typeof types.PostMortemRecordFragmentDoc,
    "\n  fragment PostMortemReviewed on PostMortem {\n    id\n    review {\n      round\n      contentHash\n      policyHash\n      lanes {\n        lane\n        state\n        dueAt\n        votes {\n          by\n          verdict\n          at\n        }\n        viewerMayVote {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n": typeof types.PostMortemReviewedFragmentDoc,
    "\n  fragment CaseProgress on Case {\n    reference\n    awareAt\n    viewerMayDraft {\n      allowed\n    }\n    viewerMayWaive {\n      allowed\n    }\n    meter {\n      step\n      state\n      at\n      dueAt\n      inReview\n      waivedBy\n      reason\n      statement {\n        number\n        n\n        kind\n      }\n      decision {\n        words\n        at\n      }\n    }\n    clocks {\n      kind\n      state\n      startedAt\n      dueAt\n      stoppedAt\n      lane\n      step\n      statementNumber\n      owners\n    }\n    waiting {\n      lane\n      minutes\n      rounds\n    }\n  }\n": typeof types.CaseProgressFragmentDoc,
    "\n  fragment CaseSay on Case {\n    reference\n    foundPublications {\n      id\n      channel\n      language\n      link\n      text\n      note\n      capture {\n        name\n        path\n      }\n      seenAt\n      recordedBy {\n        name\n      }\n    }\n    firstWordsAt\n    holdingStatements {\n      id\n      ...LineOffered\n    }\n    sayable: statements(first: 12) {\n      nodes {\n        id\n        number\n        kind\n        publications {\n          state\n          n\n          publishedAt\n          variant {\n            key\n            channel\n            language\n            rendered\n          }\n        }\n        version {\n          n\n          state\n          since\n          variants {\n            key\n            channel\n            language\n            viewerMayPublish {\n              allowed\n              refusal\n            }\n          }\n          review {\n            lanes {\n              lane\n              state\n              holders {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CaseSayFragmentDoc,
    "\n  mutation ApproveStatement($input: ApproveStatementInput!) {\n    approveStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ApproveStatementDocument,
    "\n  mutation RequestChanges($input: RequestChangesInput!) {\n    requestChanges(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RequestChangesDocument,
    "\n  mutation RejectStatement($input: RejectStatementInput!) {\n    rejectStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RejectStatementDocument,
    "\n  mutation WithdrawVote($input: WithdrawVoteInput!) {\n    withdrawVote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawVoteDocument,
    "\n  mutation LiftVeto($input: LiftVetoInput!) {\n    liftVeto(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LiftVetoDocument,
    "\n  mutation CancelStatement($input: CancelStatementInput!) {\n    cancelStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CancelStatementDocument,
    "\n  mutation MarkInsideInformation($input: MarkInsideInformationInput!) {\n    markInsideInformation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.MarkInsideInformationDocument,
    "\n  mutation SubmitFilled($input: SubmitStatementInput!) {\n    submitStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SubmitFilledDocument,
    "\n  fragment Ballot on StatementVersion {\n    n\n    state\n    contentHash\n    viewerLane\n    viewerVerdict\n    legal: viewerMayVote(lane: LEGAL) {\n      allowed\n      refusal\n    }\n    communications: viewerMayVote(lane: COMMUNICATIONS) {\n      allowed\n      refusal\n    }\n    executive: viewerMayVote(lane: EXECUTIVE) {\n      allowed\n      refusal\n    }\n    humanResources: viewerMayVote(lane: HUMAN_RESOURCES) {\n      allowed\n      refusal\n    }\n    review {\n      policyHash\n      lanes {\n        lane\n        state\n        askedAt\n        dueAt\n        veto\n        holders {\n          id\n          name\n          isViewer\n        }\n        offered {\n          id\n          name\n          isViewer\n        }\n        backups {\n          name\n          isViewer\n        }\n        viewerMayVoteFor {\n          id\n          name\n        }\n        votes {\n          id\n          verdict\n          at\n          counts\n          person {\n            name\n            isViewer\n          }\n          onBehalfOf {\n            name\n            isViewer\n          }\n        }\n      }\n    }\n  }\n": typeof types.BallotFragmentDoc,
    "\n  mutation OpenBreakGlass($input: OpenBreakGlassInput!) {\n    openBreakGlass(input: $input) {\n      breakGlass {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.OpenBreakGlassDocument,
    "\n  mutation SecondBreakGlass($input: SecondBreakGlassInput!) {\n    secondBreakGlass(input: $input) {\n      breakGlass {\n        dueAt\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SecondBreakGlassDocument,
    "\n  mutation CloseBreakGlassReview($input: CloseBreakGlassReviewInput!) {\n    closeBreakGlassReview(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CloseBreakGlassReviewDocument,
    "\n  query BreakGlassPage($reference: String!, $number: Int!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      version {\n        ...GlassState\n        breakGlassChannels\n        breakGlasses {\n          id\n          variantKeys\n        }\n        variants {\n          key\n          channel\n          language\n          rendered\n        }\n        review {\n          lanes {\n            lane\n            state\n          }\n        }\n      }\n    }\n  }\n": typeof types.BreakGlassPageDocument,
    "\n  fragment GlassState on StatementVersion {\n    viewerMayBreakGlass {\n      allowed\n      refusal\n    }\n    breakGlasses {\n      id\n      reason\n      openedAt\n      openedBy {\n        name\n      }\n      secondedAt\n      secondedBy {\n        name\n      }\n      skipped\n      dueAt\n      closedAt\n      closedBy {\n        name\n      }\n      finding\n      viewerMaySecond {\n        allowed\n        refusal\n      }\n      viewerMayClose {\n        allowed\n        refusal\n      }\n    }\n  }\n": typeof types.GlassStateFragmentDoc,
    "\n  fragment Difference on Redline {\n    from\n    to\n    changes\n    variants {\n      key\n      change\n      title {\n        ...Passage\n      }\n      blocks {\n        ...Passage\n      }\n    }\n  }\n  fragment Passage on RedlineBlock {\n    elements\n    change\n    parts {\n      kind\n      text\n    }\n  }\n": typeof types.DifferenceFragmentDoc,
    "\n  fragment Cited on Block {\n    asserts {\n      id\n      number\n      state\n    }\n    denies {\n      id\n      number\n      state\n    }\n    acknowledges {\n      id\n      number\n      state\n    }\n    decisions {\n      id\n      number\n    }\n  }\n": typeof types.CitedFragmentDoc,
    "\n  fragment Correcting on StatementVersion {\n    correctionSentence\n    corrects {\n      n\n      variantKey\n      link\n    }\n  }\n": typeof types.CorrectingFragmentDoc,
    "\n  fragment Finding on WordingFinding {\n    kind\n    severity\n    why\n    variantKey\n    block\n    words\n    sentence\n    other {\n      sentence\n      words\n      variantKey\n      statement {\n        number\n      }\n      claim {\n        number\n        state\n      }\n    }\n  }\n": typeof types.FindingFragmentDoc,
    "\n  fragment Findings on StatementVersion {\n    state\n    submittedBy {\n      name\n    }\n    submittedFindings {\n      contradictions\n      acknowledged\n    }\n    variants {\n      key\n      channel\n      language\n      audience\n    }\n    wording {\n      ...Finding\n    }\n  }\n": typeof types.FindingsFragmentDoc,
    "\n  fragment FromLine on StatementVersion {\n    revision\n    origin {\n      name\n      n\n      clearedAt\n      notAfter\n      slots {\n        name\n        value\n      }\n    }\n  }\n": typeof types.FromLineFragmentDoc,
    "\n  fragment Head on Statement {\n    number\n    kind\n    case {\n      reference\n      title\n      language\n      confidentiality\n      kind\n    }\n    version {\n      n\n      state\n      since\n      createdAt\n      createdBy {\n        name\n      }\n      submittedAt\n      submittedBy {\n        name\n      }\n    }\n  }\n": typeof types.HeadFragmentDoc,
    "\n  fragment FoundInside on Statement {\n    id\n    insideSince\n    viewerMayMarkInside {\n      allowed\n    }\n  }\n": typeof types.FoundInsideFragmentDoc,
    "\n  fragment Lag on LanguageLag {\n    language\n    ahead\n    channel\n    audience\n    because\n  }\n": typeof types.LagFragmentDoc,
    "\n  fragment Lanes on Review {\n    openedAt\n    lanes {\n      lane\n      state\n      askedAt\n      dueAt\n      clearedAt\n      veto\n      holders {\n        id\n        name\n        isViewer\n      }\n      offered {\n        id\n        name\n      }\n      votes {\n        id\n        verdict\n        reason\n        at\n        counts\n        person {\n          name\n          isViewer\n        }\n        onBehalfOf {\n          name\n        }\n        event {\n          ...Proved\n        }\n      }\n      backups {\n        name\n      }\n      delegations {\n        id\n        endsAt\n        principal {\n          name\n        }\n        delegate {\n          name\n        }\n      }\n    }\n  }\n": typeof types.LanesFragmentDoc,
    "\n  fragment LaneWaited on LaneWaiting {\n    lane\n    minutes\n    rounds\n  }\n": typeof types.LaneWaitedFragmentDoc,
    "\n  mutation OverrideVeto($input: OverrideVetoInput!) {\n    overrideVeto(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.OverrideVetoDocument,
    "\n  query ReadStatement($reference: String!, $number: Int!, $from: Int!, $to: Int!, $compares: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      ...Publications\n      ...FoundInside\n      case {\n        confidentiality\n      }\n      openVetoes {\n        ...Veto\n      }\n      waiting {\n        ...LaneWaited\n      }\n      versions {\n        ...Earlier\n      }\n      compared: versions(n: $to) @include(if: $compares) {\n        changesSince(n: $from) {\n          ...Difference\n        }\n      }\n      version {\n        ...Turn\n        ...FromLine\n        ...GlassState\n        ...Terms\n        ...Reading\n        ...Talk\n        ...Correcting\n        ...Stale\n        ...Findings\n        viewerMayCancel {\n          allowed\n        }\n        contributors {\n          isViewer\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        review {\n          ...Lanes\n        }\n      }\n    }\n  }\n": typeof types.ReadStatementDocument,
    "\n  fragment Publications on Statement {\n    publications {\n      ...Release\n    }\n    out: version {\n      state\n      lagging {\n        ...Lag\n      }\n      review {\n        lanes {\n          lane\n          state\n        }\n      }\n      variants {\n        key\n        channel\n        viewerMayPublish {\n          allowed\n          refusal\n        }\n      }\n    }\n    where: case {\n      roles {\n        role\n        state\n        person {\n          name\n          isViewer\n        }\n      }\n    }\n  }\n  fragment Release on Publication {\n    id\n    state\n    variantKey\n    n\n    openedAt\n    publishedAt\n    publishedBy {\n      name\n    }\n    link\n    note\n    captures {\n      file {\n        id\n        name\n        path\n      }\n    }\n    withdrawnAt\n    withdrawnBy {\n      name\n    }\n    withdrawnReason\n    needsCorrection\n    dueAt\n    openedBy {\n      name\n    }\n    endedAt\n    endedReason\n    endedCode\n    correctedBy {\n      n\n    }\n    event {\n      ...Proved\n    }\n    checks {\n      outcome\n      at\n      by {\n        name\n      }\n    }\n  }\n": typeof types.PublicationsFragmentDoc,
    "\n  mutation PublishVariant($input: PublishVariantInput!) {\n    publishVariant(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PublishVariantDocument,
    "\n  mutation RecordPublication($input: RecordPublicationInput!) {\n    recordPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RecordPublicationDocument,
    "\n  mutation ReportFailure($input: ReportFailureInput!) {\n    reportFailure(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReportFailureDocument,
    "\n  mutation WithdrawPublication($input: WithdrawPublicationInput!) {\n    withdrawPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawPublicationDocument,
    "\n  fragment AfterRelease on Publication {\n    needsCorrection\n    withdrawnBy {\n      name\n    }\n    withdrawnReason\n    correctedBy {\n      n\n      link\n    }\n    checks {\n      outcome\n      liveText\n      at\n      by {\n        name\n      }\n    }\n    viewerMayCheck {\n      allowed\n      refusal\n    }\n    viewerMayCorrect {\n      allowed\n      refusal\n    }\n  }\n": typeof types.AfterReleaseFragmentDoc,
    "\n  fragment Captures on Publication {\n    captures {\n      at\n      by {\n        name\n      }\n      file {\n        id\n        name\n        path\n      }\n    }\n    viewerMayAddCapture {\n      allowed\n      refusal\n    }\n  }\n": typeof types.CapturesFragmentDoc,
    "\n  mutation PublishStatement($input: PublishStatementInput!) {\n    publishStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PublishStatementDocument,
    "\n  mutation SchedulePublication($input: SchedulePublicationInput!) {\n    schedulePublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SchedulePublicationDocument,
    "\n  mutation CallOffPublication($input: CallOffPublicationInput!) {\n    callOffPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CallOffPublicationDocument,
    "\n  mutation ReconcilePublication($input: ReconcilePublicationInput!) {\n    reconcilePublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReconcilePublicationDocument,
    "\n  mutation CheckPublication($input: CheckPublicationInput!) {\n    checkPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CheckPublicationDocument,
    "\n  mutation AddCapture($input: AddCaptureInput!) {\n    addCapture(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AddCaptureDocument,
    "\n  mutation CorrectPublication($input: CorrectPublicationInput!) {\n    correctPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CorrectPublicationDocument,
    "\n  query PublishSheet($reference: String!, $number: Int!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    organisation {\n      channels {\n        type\n        name\n        owner {\n          name\n        }\n        backup {\n          name\n        }\n      }\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      case {\n        id\n        heldAt\n        heldBy {\n          name\n        }\n        holdReason\n        severity\n      }\n      openVetoes {\n        ...Veto\n      }\n      publications {\n        n\n        variantKey\n        ...Opened\n      }\n      version {\n        n\n        notBefore\n        notAfter\n        ...Correcting\n        lagging {\n          ...Lag\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        variants {\n          ...Sheet\n        }\n      }\n    }\n  }\n": typeof types.PublishSheetDocument,
    "\n  fragment Sheet on Variant {\n    key\n    channel\n    language\n    hash\n    title\n    rendered\n    length\n    limit\n    viewerMayPublish {\n      allowed\n      refusal\n    }\n    asksStaffReason\n    endedPublication {\n      state\n      endedAt\n      endedBy {\n        name\n      }\n      endedReason\n      endedCode\n    }\n    publication {\n      ...Opened\n    }\n  }\n  fragment Opened on Publication {\n    id\n    state\n    permitEndsAt\n    openedAt\n    openedBy {\n      name\n      isViewer\n    }\n    dueAt\n    releasedAt\n    releasedBy {\n      name\n      isViewer\n    }\n    staffNotToldReason\n    ...AfterRelease\n    ...Captures\n    viewerMayCallOff {\n      allowed\n      refusal\n    }\n    publishedAt\n    publishedBy {\n      name\n    }\n    link\n    note\n    withdrawnAt\n    viewerMayWithdraw {\n      allowed\n      refusal\n    }\n  }\n": typeof types.SheetFragmentDoc,
    "\n  fragment Reading on StatementVersion {\n    n\n    variants {\n      ...Words\n    }\n    ...PassageTalk\n    waived {\n      ...Waived\n    }\n    changesSinceMyVote {\n      ...Difference\n    }\n  }\n": typeof types.ReadingFragmentDoc,
    "\n  fragment Stale on StatementVersion {\n    staleVotes {\n      person\n      mine\n      lane\n      at\n      because\n    }\n  }\n": typeof types.StaleFragmentDoc,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      thread {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.StartThreadDocument,
    "\n  mutation ReplyToThread($input: ReplyToThreadInput!) {\n    replyToThread(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReplyToThreadDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ResolveThreadDocument,
    "\n  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {\n    acceptSuggestion(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AcceptSuggestionDocument,
    "\n  mutation DeclineSuggestion($input: DeclineSuggestionInput!) {\n    declineSuggestion(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DeclineSuggestionDocument,
    "\n  fragment Talk on StatementVersion {\n    n\n    state\n    threadsInTheWay\n    viewerMayRemark {\n      allowed\n    }\n    viewerMayRemarkInConfidence {\n      allowed\n    }\n    talkedOf: variants {\n      key\n      channel\n      language\n      audience\n      blocks {\n        elements\n        text\n        hash\n      }\n    }\n    threads {\n      ...Talked\n    }\n  }\n  fragment Talked on Thread {\n    id\n    n\n    variantKey\n    quote\n    passageHash\n    stands\n    blocking\n    privileged\n    state\n    resolvedAt\n    resolvedBy {\n      name\n    }\n    remarks {\n      ...Said\n    }\n    viewerMayReply {\n      allowed\n    }\n    viewerMayResolve {\n      allowed\n      refusal\n    }\n  }\n  fragment Said on Remark {\n    id\n    words\n    at\n    author {\n      name\n      isViewer\n    }\n    suggestion {\n      id\n      state\n      decidedAt\n      decidedBy {\n        name\n      }\n      parts {\n        kind\n        text\n      }\n      viewerMayDecide {\n        allowed\n      }\n    }\n  }\n": typeof types.TalkFragmentDoc,
    "\n  fragment Noted on StatementVersion {\n    threads(state: OPEN) {\n      id\n      variantKey\n      quote\n      blocking\n      privileged\n      remarks {\n        words\n        author {\n          name\n        }\n        suggestion {\n          state\n        }\n      }\n    }\n  }\n": typeof types.NotedFragmentDoc,
    "\n  fragment PassageTalk on StatementVersion {\n    viewerMayRemark {\n      allowed\n    }\n    openThreads: threads(state: OPEN) {\n      id\n      variantKey\n      passageHash\n      blocking\n    }\n  }\n": typeof types.PassageTalkFragmentDoc,
    "\n  fragment Terms on StatementVersion {\n    notBefore\n    notAfter\n    contentHash\n    insideInformation\n    variants {\n      channel\n      language\n    }\n    review {\n      route\n      policies\n      lanes {\n        lane\n        veto\n      }\n    }\n  }\n": typeof types.TermsFragmentDoc,
    "\n  fragment Turn on StatementVersion {\n    ...Ballot\n    since\n    notAfter\n    createdBy {\n      name\n    }\n    viewerMayEdit {\n      allowed\n    }\n    asked: changesSinceMyVote {\n      changes\n      variants {\n        change\n      }\n    }\n    reasons: review {\n      votes {\n        id\n        verdict\n        reason\n        at\n        counts\n        person {\n          name\n        }\n      }\n    }\n    texts: variants {\n      viewerMayPublish {\n        allowed\n      }\n      publication {\n        state\n        needsCorrection\n        releasedBy {\n          isViewer\n        }\n      }\n    }\n  }\n": typeof types.TurnFragmentDoc,
    "\n  fragment Unfit on UsedClaim {\n    id\n    number\n    words\n    state\n    use\n  }\n  fragment Veto on StandingVeto {\n    id\n    lane\n    owner\n    mine\n    openedAt\n    silentFrom\n    overridable\n    signature {\n      by\n      reason\n      at\n      endsAt\n    }\n    viewerMayOverride {\n      allowed\n      refusal\n    }\n  }\n": typeof types.UnfitFragmentDoc,
    "\n  fragment Earlier on StatementVersion {\n    id\n    n\n    state\n    since\n    createdAt\n    createdBy {\n      name\n    }\n    submittedAt\n    submittedBy {\n      name\n    }\n    review {\n      votes {\n        id\n        lane\n        verdict\n        reason\n        at\n        person {\n          name\n          isViewer\n        }\n      }\n    }\n  }\n": typeof types.EarlierFragmentDoc,
    "\n  fragment Words on Variant {\n    key\n    channel\n    language\n    audience\n    title\n    length\n    limit\n    blocks {\n      elements\n      text\n      hash\n      ...Cited\n    }\n  }\n": typeof types.WordsFragmentDoc,
    "\n  fragment Waived on WaivedElement {\n    element\n    by\n    reason\n  }\n": typeof types.WaivedFragmentDoc,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      statement {\n        version {\n          revision\n          wording {\n            ...Finding\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n        ... on VersionConflict {\n          currentVersion\n          current {\n            ... on Statement {\n              version {\n                revision\n                ...Written\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation SubmitStatement($input: SubmitStatementInput!) {\n    submitStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n        ... on StillOpen {\n          items {\n            ... on Claim {\n              id\n              number\n              words\n              state\n            }\n          }\n        }\n        ... on LaneMissing {\n          lanes\n        }\n        ... on Contradicts {\n          findings {\n            ...Finding\n          }\n        }\n      }\n    }\n  }\n": typeof types.SubmitStatementDocument,
    "\n  mutation WaiveElement($input: WaiveElementInput!) {\n    waiveElement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WaiveElementDocument,
    "\n  query CheckWording($statementId: ID!, $variants: [VariantInput!]!) {\n    wording(statementId: $statementId, variants: $variants) {\n      ...Finding\n    }\n  }\n": typeof types.CheckWordingDocument,
    "\n  query WriteStatement($reference: String!, $number: Int!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      kind\n      insideSince\n      ...Head\n      versions {\n        ...Earlier\n      }\n      case {\n        id\n        severity\n        confidentiality\n        claims(first: 100) {\n          nodes {\n            id\n            number\n            words\n            state\n          }\n        }\n        decisions {\n          id\n          number\n          words\n          revokedAt\n        }\n      }\n      version {\n        revision\n        ...Written\n        ...Noted\n        ...Correcting\n        waived {\n          ...Waived\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        wording {\n          ...Finding\n        }\n        viewerMayEdit {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n": typeof types.WriteStatementDocument,
    "\n  fragment Written on StatementVersion {\n    notBefore\n    notAfter\n    insideInformation\n    variants {\n      channel\n      language\n      audience\n      title\n      blocks {\n        elements\n        text\n        asserts {\n          id\n        }\n        denies {\n          id\n        }\n        acknowledges {\n          id\n        }\n        decisions {\n          id\n        }\n      }\n    }\n  }\n": typeof types.WrittenFragmentDoc,
    "\n  fragment StatementLine on Statement {\n    id\n    number\n    kind\n    createdBy {\n      name\n    }\n    version {\n      n\n      state\n      since\n      variants {\n        key\n        channel\n        language\n        title\n        rendered\n      }\n      review {\n        lanes {\n          lane\n          state\n        }\n      }\n    }\n  }\n": typeof types.StatementLineFragmentDoc,
    "\n  mutation DraftStatement($input: DraftStatementInput!) {\n    draftStatement(input: $input) {\n      statement {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DraftStatementDocument,
    "\n  query NewStatement($reference: String!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    case(by: { reference: $reference }) {\n      id\n      reference\n      title\n      language\n      kind\n      firstWordsAt\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n    }\n  }\n  fragment ChannelLine on Channel {\n    id\n    type\n    name\n    limit\n    owner {\n      name\n    }\n  }\n": typeof types.NewStatementDocument,
    "\n  query CaseStatements($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n      holdingStatements {\n        id\n      }\n      statements(first: 100) {\n        nodes {\n          ...StatementLine\n        }\n      }\n    }\n  }\n": typeof types.CaseStatementsDocument,
    "\n  fragment DelegationLine on Delegation {\n    id\n    lane\n    startsAt\n    endsAt\n    inForce\n    reason\n    principal {\n      name\n      isViewer\n    }\n    delegate {\n      name\n      isViewer\n    }\n    case {\n      reference\n    }\n    viewerMayRevoke {\n      allowed\n    }\n  }\n": typeof types.DelegationLineFragmentDoc,
    "\n  mutation OfferRole($input: OfferRoleInput!) {\n    offerRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.OfferRoleDocument,
    "\n  mutation HandOverRole($input: HandOverRoleInput!) {\n    handOverRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.HandOverRoleDocument,
    "\n  mutation AcceptRole($input: AcceptRoleInput!) {\n    acceptRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AcceptRoleDocument,
    "\n  mutation DeclineRole($input: DeclineRoleInput!) {\n    declineRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DeclineRoleDocument,
    "\n  fragment HandOverNote on Case {\n    reference\n    nextUpdateAt\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n    waitedFor: clocks {\n      kind\n      state\n      lane\n      dueAt\n    }\n    lent: delegations {\n      lane\n      endsAt\n      principal {\n        name\n      }\n      delegate {\n        name\n      }\n    }\n    unchecked: claims(first: 20, states: [REPORTED, CHECKING]) {\n      nodes {\n        words\n      }\n    }\n  }\n": typeof types.HandOverNoteFragmentDoc,
    "\n  fragment Candidate on Person {\n    id\n    name\n    job\n    suspended\n    capacities\n    guest\n    isViewer\n  }\n": typeof types.CandidateFragmentDoc,
    "\n  query CaseTeam($reference: String!, $choosing: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    people(first: 100) @include(if: $choosing) {\n      nodes {\n        ...Candidate\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      ...HandOverNote\n      viewerMayOfferRole {\n        allowed\n        refusal\n      }\n      roles {\n        ...TeamRole\n      }\n      delegations {\n        ...DelegationLine\n      }\n    }\n  }\n": typeof types.CaseTeamDocument,
    "\n  fragment TeamRole on Role {\n    id\n    role\n    state\n    person {\n      name\n      job\n      guest\n      endsAt\n      isViewer\n    }\n    offeredBy {\n      name\n    }\n    offeredAt\n    heldAt\n    endedAt\n    note\n    viewerMayAnswer {\n      allowed\n    }\n    viewerMayHandOver {\n      allowed\n    }\n  }\n": typeof types.TeamRoleFragmentDoc,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation CorrectNote($input: CorrectNoteInput!) {\n    correctNote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CorrectNoteDocument,
    "\n  mutation StarEvent($input: StarEventInput!) {\n    starEvent(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.StarEventDocument,
    "\n  query CaseTimeline($reference: String!, $after: String, $order: TimelineOrder, $starred: Boolean) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      awareAt\n      viewerMayNote {\n        allowed\n        refusal\n      }\n      viewerMayTakeEvidence {\n        allowed\n      }\n      timeline(first: 40, after: $after, order: $order, starred: $starred) {\n        nodes {\n          ...ToldEvent\n          ...Proved\n          subjectId\n          corrects\n          correctedBy\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount {\n          value\n        }\n      }\n    }\n  }\n": typeof types.CaseTimelineDocument,
    "\n  fragment ToldEvent on Event {\n    id\n    type\n    at\n    recordedAt\n    backfilled\n    starred\n    words\n    actor {\n      name\n    }\n    person {\n      name\n    }\n    onBehalfOf {\n      name\n    }\n    statement {\n      number\n      n\n      kind\n    }\n    claim {\n      number\n      words\n    }\n    decision {\n      number\n      words\n    }\n    file {\n      name\n      path\n    }\n    role\n    lane\n    step\n    severity\n    dueAt\n    variantKey\n    staleBecause\n  }\n": typeof types.ToldEventFragmentDoc,
    "\n  mutation DeclareCase($input: DeclareCaseInput!) {\n    declareCase(input: $input) {\n      case {\n        reference\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DeclareCaseDocument,
    "\n  query Resembling($said: String!, $channel: TriggerChannel, $category: Category, $cluster: Cluster) {\n    precedents(said: $said, channel: $channel, category: $category, cluster: $cluster, first: 3) {\n      ...Precedent\n    }\n  }\n": typeof types.ResemblingDocument,
    "\n  query Declare {\n    ...Frame\n    viewer {\n      capacities\n    }\n    organisation {\n      firstWordsMinutes\n      team {\n        role\n        severity\n        name\n      }\n    }\n  }\n": typeof types.DeclareDocument,
    "\n  query Cases($after: String, $filter: CaseFilter) {\n    ...Frame\n    cases(first: 30, after: $after, filter: $filter) {\n      nodes {\n        ...LiveCase\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  fragment Pending on PendingDecision {\n    kind\n    statement {\n      number\n      n\n    }\n    lane\n    claim {\n      number\n      words\n    }\n    decision {\n      number\n      words\n    }\n    step\n    people\n    since\n    dueAt\n    viewerMayAct {\n      allowed\n    }\n  }\n": typeof types.PendingFragmentDoc,
    "\n  fragment Precedent on Precedent {\n    libraryCase {\n      slug\n      title {\n        fr\n        en\n      }\n      startedOn\n    }\n    same {\n      trait\n    }\n    differs {\n      trait\n    }\n    teaches {\n      fr\n      en\n    }\n  }\n": typeof types.PrecedentFragmentDoc,
    "\n  fragment Changed on AppliedLesson {\n    id\n    how\n    appliedAt\n    appliedBy {\n      name\n    }\n    line {\n      id\n      version {\n        line {\n          name\n        }\n      }\n    }\n    policy {\n      name\n    }\n    target\n    risk {\n      id\n      title\n    }\n    lesson {\n      wording {\n        words\n      }\n    }\n  }\n": typeof types.ChangedFragmentDoc,
    "\n  fragment ComesFrom on AppliedLesson {\n    id\n    how\n    appliedAt\n    appliedBy {\n      name\n    }\n    lesson {\n      wording {\n        words\n      }\n    }\n    case {\n      reference\n      language\n    }\n  }\n": typeof types.ComesFromFragmentDoc,
    "\n  mutation DelegateLane($input: DelegateLaneInput!) {\n    delegateLane(input: $input) {\n      delegation {\n        delegate {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DelegateLaneDocument,
    "\n  mutation RevokeDelegation($input: RevokeDelegationInput!) {\n    revokeDelegation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RevokeDelegationDocument,
    "\n  mutation DeclareAbsence($input: DeclareAbsenceInput!) {\n    declareAbsence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DeclareAbsenceDocument,
    "\n  mutation CreateExplorerToken($input: CreateExplorerTokenInput!) {\n    createExplorerToken(input: $input) {\n      secret\n      token {\n        expiresAt\n        scopes\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CreateExplorerTokenDocument,
    "\n  query Explorer {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayCreateToken {\n        allowed\n        refusal\n      }\n    }\n    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        id\n        reference\n      }\n    }\n  }\n": typeof types.ExplorerDocument,
    "\n  query Developers {\n    ...Frame\n    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        id\n        reference\n      }\n    }\n  }\n": typeof types.DevelopersDocument,
    "\n  fragment Frame on Query {\n    viewer {\n      person {\n        id\n        name\n      }\n      organisation {\n        name\n        demo\n      }\n      capacities\n      liveCases\n      ledgerBroken\n      inbox {\n        asked\n      }\n    }\n  }\n": typeof types.FrameFragmentDoc,
    "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReadNotificationDocument,
    "\n  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {\n    readAllNotifications(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReadAllNotificationsDocument,
    "\n  mutation SnoozeNotification($input: SnoozeNotificationInput!) {\n    snoozeNotification(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SnoozeNotificationDocument,
    "\n  query Inbox($after: String) {\n    ...Frame\n    inboxCounts {\n      information\n    }\n    asked: inbox(first: 50, box: ASKED, order: DUE) {\n      nodes {\n        ...InboxLine\n      }\n    }\n    information: inbox(first: 30, after: $after, box: INFORMATION) {\n      nodes {\n        ...InboxLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    later: inbox(first: 50, box: LATER) {\n      nodes {\n        ...InboxLine\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  fragment InboxLine on Notification {\n    id\n    kind\n    because\n    asks\n    at\n    dueAt\n    readAt\n    laterUntil\n    case {\n      reference\n      title\n      language\n      ...Mute\n    }\n    by {\n      name\n    }\n    statement {\n      id\n      number\n      n\n      kind\n    }\n    variantKey\n    claim {\n      number\n      words\n    }\n    claimTo\n    lane\n    role\n    policyName\n    libraryCase {\n      slug\n    }\n    risk {\n      id\n      title\n      reviewOn\n    }\n  }\n": typeof types.InboxLineFragmentDoc,
    "\n  query Figures {\n    insights {\n      real: ownCases(kind: REAL, first: 100) {\n        kind\n        ...TimedCase\n        ...WaitedCase\n      }\n      drills: ownCases(kind: DRILL, first: 100) {\n        kind\n        ...TimedCase\n      }\n      clusters: patterns(by: CLUSTER) {\n        ...ResponsibilityPattern\n      }\n      categories: patterns(by: CATEGORY) {\n        ...CategoryPattern\n      }\n    }\n  }\n": typeof types.FiguresDocument,
    "\n  fragment CategoryPattern on Pattern {\n    value\n    cases\n    steps {\n      step\n      yes\n      no\n      unknown\n    }\n    ownCases\n    ownSteps {\n      step\n      yes\n      no\n      unknown\n    }\n  }\n": typeof types.CategoryPatternFragmentDoc,
    "\n  fragment ResponsibilityPattern on Pattern {\n    value\n    cases\n    strategies {\n      strategy\n      cases\n    }\n  }\n": typeof types.ResponsibilityPatternFragmentDoc,
    "\n  fragment TimedCase on Case {\n    reference\n    title\n    language\n    awareAt\n    firstWords {\n      minutes\n      waitingMinutes\n      goalMinutes\n      kept\n    }\n  }\n": typeof types.TimedCaseFragmentDoc,
    "\n  fragment WaitedCase on Case {\n    waiting {\n      lane\n      minutes\n      rounds\n    }\n  }\n": typeof types.WaitedCaseFragmentDoc,
    "\n  fragment Learnt on Lesson {\n    number\n    words {\n      fr\n      en\n    }\n    language\n    learntAt\n    passage {\n      applied {\n        ...Changed\n        takenBackAt\n      }\n      postMortem {\n        case {\n          reference\n          title\n        }\n      }\n    }\n    libraryCase {\n      slug\n      title {\n        fr\n        en\n      }\n      origin\n      category\n      cluster\n    }\n  }\n": typeof types.LearntFragmentDoc,
    "\n  query Lessons($after: String, $filter: LessonFilter) {\n    ...Frame\n    all: lessons(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    changed: lessons(first: 1, filter: { applied: true }) {\n      totalCount {\n        value\n      }\n    }\n    unchanged: lessons(first: 1, filter: { applied: false }) {\n      totalCount {\n        value\n      }\n    }\n    lessons(first: 20, after: $after, filter: $filter) {\n      nodes {\n        ...Learnt\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": typeof types.LessonsDocument,
    "\n  query Insights {\n    ...Frame\n    insights {\n      real: ownCases(kind: REAL, first: 24) {\n        ...TimedCase\n        ...WaitedCase\n      }\n      drills: ownCases(kind: DRILL, first: 12) {\n        ...TimedCase\n      }\n      clusters: patterns(by: CLUSTER) {\n        ...ResponsibilityPattern\n      }\n      categories: patterns(by: CATEGORY) {\n        ...CategoryPattern\n      }\n    }\n  }\n": typeof types.InsightsDocument,
    "\n  subscription Follow($after: String) {\n    organisationEvents(after: $after) {\n      id\n      type\n    }\n  }\n": typeof types.FollowDocument,
    "\n  fragment PastChapters on LibraryCase {\n    trigger {\n      fr\n      en\n    }\n    summary {\n      fr\n      en\n    }\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n    strategies\n    cluster\n    own\n    applied {\n      ...Changed\n      case {\n        language\n      }\n    }\n  }\n": typeof types.PastChaptersFragmentDoc,
    "\n  fragment ToldCase on LibraryCase {\n    id\n    slug\n    version\n    title {\n      fr\n      en\n    }\n    organisation\n    sector\n    country\n    startedOn\n    endedOn\n    trigger {\n      fr\n      en\n    }\n    channel\n    category\n    cluster\n    summary {\n      fr\n      en\n    }\n    timeline {\n      at\n      what {\n        fr\n        en\n      }\n    }\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n    scorecard {\n      step\n      answer\n    }\n    strategies\n    firstWordsHours\n    sources {\n      title\n      publisher\n      url\n      archivedOn\n    }\n    figures {\n      metric\n      value\n      unit\n      qualifier\n      note {\n        fr\n        en\n      }\n      sourceNumber\n    }\n    confidence\n    confidenceNote {\n      fr\n      en\n    }\n    viewerMayEdit {\n      allowed\n      refusal\n    }\n  }\n": typeof types.ToldCaseFragmentDoc,
    "\n  query EditPastCase($slug: String!) {\n    ...Frame\n    libraryCase(slug: $slug) {\n      ...ToldCase\n    }\n  }\n": typeof types.EditPastCaseDocument,
    "\n  fragment PastFigures on LibraryCase {\n    figures {\n      metric\n      value\n      unit\n      qualifier\n      note {\n        fr\n        en\n      }\n      source {\n        publisher\n      }\n      sourceNumber\n    }\n  }\n": typeof types.PastFiguresFragmentDoc,
    "\n  fragment PastHead on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    category\n    country\n    sector\n    startedOn\n    channel\n    cluster\n    pdf\n    viewerMayEdit {\n      allowed\n    }\n  }\n": typeof types.PastHeadFragmentDoc,
    "\n  mutation AnnotateLibraryCase($input: AnnotateLibraryCaseInput!) {\n    annotateLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AnnotateLibraryCaseDocument,
    "\n  mutation HideLibraryCase($input: HideLibraryCaseInput!) {\n    hideLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.HideLibraryCaseDocument,
    "\n  mutation ShowLibraryCase($input: ShowLibraryCaseInput!) {\n    showLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ShowLibraryCaseDocument,
    "\n  fragment PastOurs on LibraryCase {\n    id\n    slug\n    own\n    origin\n    addedAt\n    addedBy {\n      name\n    }\n    editedAt\n    editedBy {\n      name\n    }\n    fromReference\n    annotations(first: 20, after: $notes) {\n      nodes {\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n    hiding {\n      hiddenAt\n      hiddenBy {\n        name\n      }\n    }\n    viewerMayAnnotate {\n      allowed\n    }\n  }\n": typeof types.PastOursFragmentDoc,
    "\n  query PastCase($slug: String!, $notes: String) {\n    ...Frame\n    libraryCase(slug: $slug) {\n      title {\n        fr\n        en\n      }\n      story {\n        fr\n        en\n      }\n      ...PastHead\n      ...PastScorecard\n      ...PastTimeline\n      ...PastChapters\n      ...PastFigures\n      ...PastSources\n      ...PastOurs\n    }\n  }\n": typeof types.PastCaseDocument,
    "\n  fragment PastScorecard on LibraryCase {\n    origin\n    firstWordsHours\n    scorecard {\n      step\n      answer\n      event {\n        number\n        at\n      }\n    }\n    timeline {\n      at\n      steps\n      own\n    }\n  }\n": typeof types.PastScorecardFragmentDoc,
    "\n  fragment PastSources on LibraryCase {\n    sources {\n      title\n      url\n      publisher\n      archivedOn\n      answeredAt\n      silentSince\n    }\n    confidence\n    confidenceNote {\n      fr\n      en\n    }\n  }\n": typeof types.PastSourcesFragmentDoc,
    "\n  fragment PastTimeline on LibraryCase {\n    timeline {\n      number\n      at\n      until\n      what {\n        fr\n        en\n      }\n      own\n    }\n  }\n": typeof types.PastTimelineFragmentDoc,
    "\n  fragment AlignedCase on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    timeline {\n      at\n      until\n      what {\n        fr\n        en\n      }\n      own\n    }\n  }\n": typeof types.AlignedCaseFragmentDoc,
    "\n  fragment Comparable on LibraryCaseConnection {\n    edges {\n      node {\n        slug\n        startedOn\n        title {\n          fr\n          en\n        }\n      }\n    }\n  }\n": typeof types.ComparableFragmentDoc,
    "\n  query Compare($slugs: [String!]!) {\n    ...Frame\n    compareLibraryCases(slugs: $slugs) {\n      slug\n      ...AlignedCase\n      ...ComparedCase\n    }\n    libraryCases(first: 100) {\n      ...Comparable\n    }\n  }\n": typeof types.CompareDocument,
    "\n  fragment ComparedCase on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    organisation\n    startedOn\n    country\n    sector\n    channel\n    category\n    cluster\n    trigger {\n      fr\n      en\n    }\n    strategies\n    firstWordsHours\n    scorecard {\n      step\n      answer\n    }\n    timeline {\n      at\n      steps\n    }\n    ...PastFigures\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n  }\n": typeof types.ComparedCaseFragmentDoc,
    "\n  fragment LibraryFacets on LibraryCaseConnection {\n    facets {\n      facet\n      value\n      count\n    }\n  }\n": typeof types.LibraryFacetsFragmentDoc,
    "\n  fragment FoundCase on LibraryCaseEdge {\n    node {\n      slug\n      title {\n        fr\n        en\n      }\n      startedOn\n      country\n      sector\n      channel\n      cluster\n      firstWordsHours\n      lessons {\n        fr\n        en\n      }\n      scorecard {\n        step\n        answer\n      }\n    }\n    match {\n      fuzzy\n      hits {\n        language\n        title {\n          text\n          highlights {\n            start\n            end\n          }\n        }\n        text {\n          text\n          highlights {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n": typeof types.FoundCaseFragmentDoc,
    "\n  fragment LibraryImport on LibraryImport {\n    id\n    name\n    format\n    mapping {\n      column\n      field\n    }\n    cases\n    titles {\n      fr\n      en\n    }\n    faults {\n      line\n      column\n      code\n      found\n    }\n    faultCount\n    importedAt\n  }\n": typeof types.LibraryImportFragmentDoc,
    "\n  query ReadImport($id: ID!) {\n    ...Frame\n    libraryImport(id: $id) {\n      ...LibraryImport\n    }\n  }\n": typeof types.ReadImportDocument,
    "\n  mutation PrepareLibraryImport($input: PrepareLibraryImportInput!) {\n    prepareLibraryImport(input: $input) {\n      libraryImport {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PrepareLibraryImportDocument,
    "\n  mutation MapLibraryImport($input: MapLibraryImportInput!) {\n    mapLibraryImport(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.MapLibraryImportDocument,
    "\n  mutation ImportLibraryCases($input: ImportLibraryCasesInput!) {\n    importLibraryCases(input: $input) {\n      libraryImport {\n        cases\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ImportLibraryCasesDocument,
    "\n  query ImportPastCases {\n    ...Frame\n    viewer {\n      capacities\n    }\n  }\n": typeof types.ImportPastCasesDocument,
    "\n  query ListPastCases($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {\n    libraryCases(first: 100, search: $search, filter: $filter, order: $order, after: $after) {\n      nodes {\n        own\n        ...ToldCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ListPastCasesDocument,
    "\n  query NewPastCase {\n    ...Frame\n    viewer {\n      capacities\n    }\n  }\n": typeof types.NewPastCaseDocument,
    "\n  query Library($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {\n    ...Frame\n    viewer {\n      capacities\n    }\n    libraryCases(first: 20, search: $search, filter: $filter, order: $order, after: $after) {\n      library {\n        cases\n        own\n        hidden\n        firstYear\n        lastYear\n      }\n      ...LibraryFacets\n      ...LibraryResults\n    }\n  }\n": typeof types.LibraryDocument,
    "\n  fragment LibraryResults on LibraryCaseConnection {\n    totalCount {\n      value\n      exact\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      ...FoundCase\n    }\n  }\n": typeof types.LibraryResultsFragmentDoc,
    "\n  mutation AddLibraryCase($input: AddLibraryCaseInput!) {\n    addLibraryCase(input: $input) {\n      libraryCase {\n        slug\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AddLibraryCaseDocument,
    "\n  mutation EditLibraryCase($input: EditLibraryCaseInput!) {\n    editLibraryCase(input: $input) {\n      libraryCase {\n        slug\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EditLibraryCaseDocument,
    "\n  query WordsToReadAgain {\n    ...Frame\n  }\n": typeof types.WordsToReadAgainDocument,
    "\n  query ReadLine($id: ID!, $from: Int!, $to: Int!, $compares: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { id: $id }) {\n      id\n      ...Head\n      lessons {\n        ...ComesFrom\n      }\n      openVetoes {\n        ...Veto\n      }\n      versions {\n        ...Earlier\n      }\n      compared: versions(n: $to) @include(if: $compares) {\n        changesSince(n: $from) {\n          ...Difference\n        }\n      }\n      version {\n        ...Turn\n        ...Terms\n        ...Reading\n        line {\n          name\n          slots {\n            name\n            kind\n          }\n          ...CasesFor\n        }\n        viewerMayCancel {\n          allowed\n        }\n        contributors {\n          isViewer\n        }\n        review {\n          ...Lanes\n        }\n      }\n    }\n  }\n": typeof types.ReadLineDocument,
    "\n  query LineAsSaved($id: ID!) {\n    statement(by: { id: $id }) {\n      version {\n        notBefore\n        notAfter\n        line {\n          ...LineTerms\n        }\n        variants {\n          channel\n          language\n          audience\n          title\n          blocks {\n            elements\n            text\n          }\n        }\n      }\n    }\n  }\n": typeof types.LineAsSavedDocument,
    "\n  mutation SaveLineTerms($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveLineTermsDocument,
    "\n  fragment LineTerms on HoldingLineTerms {\n    name\n    severities\n    categories\n    kinds\n    slots {\n      name\n      kind\n      choices {\n        key\n        fr\n        en\n      }\n    }\n  }\n": typeof types.LineTermsFragmentDoc,
    "\n  query WriteLine($id: ID!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    statement(by: { id: $id }) {\n      id\n      ...Head\n      versions {\n        ...Earlier\n      }\n      version {\n        revision\n        ...Written\n        line {\n          ...LineTerms\n        }\n        viewerMayEdit {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n": typeof types.WriteLineDocument,
    "\n  mutation DraftHoldingLine($input: DraftHoldingLineInput!) {\n    draftHoldingLine(input: $input) {\n      statement {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DraftHoldingLineDocument,
    "\n  query NewLine {\n    ...Frame\n    organisation {\n      viewerMayDraftLine {\n        allowed\n        refusal\n      }\n      channels {\n        ...ChannelLine\n      }\n    }\n  }\n": typeof types.NewLineDocument,
    "\n  query HoldingLines {\n    ...Frame\n    organisation {\n      viewerMayDraftLine {\n        allowed\n        refusal\n      }\n    }\n    holdingLines {\n      id\n      ...HouseLine\n    }\n  }\n  fragment HouseLine on Statement {\n    id\n    number\n    version {\n      n\n      state\n      since\n      notAfter\n      line {\n        name\n        slots {\n          name\n        }\n        ...CasesFor\n      }\n      variants {\n        key\n        channel\n        language\n        rendered\n      }\n    }\n  }\n": typeof types.HoldingLinesDocument,
    "\n  fragment CasesFor on HoldingLineTerms {\n    severities\n    categories\n    kinds\n  }\n": typeof types.CasesForFragmentDoc,
    "\n  fragment KeptMail on Mail {\n    id\n    subject\n    plain\n    attachmentName\n    attachment\n    at\n  }\n": typeof types.KeptMailFragmentDoc,
    "\n  query Mailbox($after: String) {\n    ...Frame\n    viewer {\n      email\n    }\n    mailbox(first: 20, after: $after) {\n      nodes {\n        ...KeptMail\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": typeof types.MailboxDocument,
    "\n  mutation MuteCase($input: MuteCaseInput!) {\n    muteCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.MuteCaseDocument,
    "\n  mutation UnmuteCase($input: UnmuteCaseInput!) {\n    unmuteCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UnmuteCaseDocument,
    "\n  fragment Mute on Case {\n    id\n    reference\n    viewerMutesMails\n  }\n": typeof types.MuteFragmentDoc,
    "\n  query Board {\n    ...Frame\n    ...Asked\n    live: cases(first: 30, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        ...LiveCase\n        ...LedCase\n        ...LatePromise\n      }\n    }\n    viewer {\n      organisation {\n        overdueImprovements {\n          ...OverdueAction\n        }\n        overdueRisks {\n          ...OverdueRisk\n        }\n      }\n    }\n    signals: cases(first: 20, filter: { stages: [SIGNAL] }) {\n      nodes {\n        ...SignalLine\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query ProofHere($event: ID!) {\n    ...Frame\n    inclusionProof(eventId: $event) {\n      eventId\n      position\n      size\n      leaf\n      path\n      root\n      checkpoint\n    }\n  }\n": typeof types.ProofHereDocument,
    "\n  query ReceiptFile($event: ID!) {\n    inclusionProof(eventId: $event) {\n      receipt\n    }\n  }\n": typeof types.ReceiptFileDocument,
    "\n  fragment Proved on Event {\n    id\n    position\n  }\n": typeof types.ProvedFragmentDoc,
    "\n  mutation ReportSignal($input: ReportSignalInput!) {\n    reportSignal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReportSignalDocument,
    "\n  query Report {\n    ...Frame\n  }\n": typeof types.ReportDocument,
    "\n  fragment RiskActs on Risk {\n    viewerMayRevise {\n      allowed\n    }\n    viewerMayReview {\n      allowed\n    }\n    viewerMayRetire {\n      allowed\n    }\n  }\n": typeof types.RiskActsFragmentDoc,
    "\n  query ReadRisk($id: ID!) {\n    ...Frame\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    libraryCases(first: 100) {\n      nodes {\n        ...PastChoice\n      }\n    }\n    risk(id: $id) {\n      ...RiskTold\n      ...RiskWeighing\n      ...RiskReviews\n      ...RiskResembling\n      ...RiskActs\n      retiredAt\n      retiredBy {\n        name\n      }\n      retiredReason\n      lessons {\n        ...ComesFrom\n      }\n    }\n  }\n": typeof types.ReadRiskDocument,
    "\n  fragment RiskResembling on Risk {\n    resembles {\n      slug\n      ...PastChoice\n    }\n    precedents {\n      libraryCase {\n        ...PastChoice\n      }\n      ...Precedent\n    }\n    viewerMayRevise {\n      allowed\n    }\n  }\n": typeof types.RiskResemblingFragmentDoc,
    "\n  fragment RiskReviews on Risk {\n    reviews {\n      remark\n      nextOn\n      reviewedAt\n      reviewedBy {\n        name\n      }\n    }\n  }\n": typeof types.RiskReviewsFragmentDoc,
    "\n  fragment RiskWeighing on Risk {\n    likelihood\n    impact\n    score\n    impacts {\n      stakeholder\n      impact\n    }\n    category\n    cluster\n    reviewOn\n    reviewOverdue\n    retiredAt\n    notedAt\n    notedBy {\n      name\n    }\n    owner {\n      name\n    }\n  }\n": typeof types.RiskWeighingFragmentDoc,
    "\n  mutation NoteRisk($input: NoteRiskInput!) {\n    noteRisk(input: $input) {\n      risk {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.NoteRiskDocument,
    "\n  mutation ReviseRisk($input: ReviseRiskInput!) {\n    reviseRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReviseRiskDocument,
    "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReviewRiskDocument,
    "\n  mutation RetireRisk($input: RetireRiskInput!) {\n    retireRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RetireRiskDocument,
    "\n  query NewRisk {\n    ...Frame\n    organisation {\n      viewerMayNoteRisk {\n        allowed\n        refusal\n      }\n    }\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    libraryCases(first: 100) {\n      nodes {\n        ...PastChoice\n      }\n    }\n  }\n": typeof types.NewRiskDocument,
    "\n  query RiskRegister($order: RiskOrder!, $retired: Boolean!, $after: String) {\n    ...Frame\n    organisation {\n      viewerMayNoteRisk {\n        allowed\n        refusal\n      }\n    }\n    risks(first: 100, after: $after, order: $order, filter: { retired: $retired }) {\n      nodes {\n        id\n        likelihood\n        impact\n        score\n        ...RiskLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": typeof types.RiskRegisterDocument,
    "\n  fragment PastChoice on LibraryCase {\n    id\n    startedOn\n    title {\n      fr\n      en\n    }\n  }\n": typeof types.PastChoiceFragmentDoc,
    "\n  fragment RiskTold on Risk {\n    id\n    version\n    title\n    scenario\n    language\n    category\n    cluster\n    likelihood\n    impacts {\n      stakeholder\n      impact\n    }\n    owner {\n      id\n    }\n  }\n": typeof types.RiskToldFragmentDoc,
    "\n  fragment RiskLine on Risk {\n    id\n    title\n    language\n    category\n    likelihood\n    impact\n    score\n    reviewOn\n    reviewOverdue\n    retiredAt\n    owner {\n      name\n    }\n  }\n": typeof types.RiskLineFragmentDoc,
    "\n  fragment SearchHit on SearchHit {\n    ...FoundThing\n    text {\n      text\n      highlights {\n        start\n        end\n      }\n    }\n  }\n": typeof types.SearchHitFragmentDoc,
    "\n  query Search($text: String!, $kinds: [SearchKind!], $perKind: Int, $first: Int!, $after: String) {\n    ...Frame\n    search(text: $text, kinds: $kinds, perKind: $perKind, first: $first, after: $after) {\n      ...SearchResults\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment SearchResults on SearchConnection {\n    totalCount {\n      value\n      exact\n    }\n    counts {\n      kind\n      count {\n        value\n        exact\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...SearchHit\n    }\n  }\n": typeof types.SearchResultsFragmentDoc,
    "\n  fragment FoundThing on SearchHit {\n    kind\n    target\n    language\n    fuzzy\n    title {\n      text\n      highlights {\n        start\n        end\n      }\n    }\n    thing {\n      ... on Case {\n        reference\n        caseKind: kind\n        caseTitle: title\n        stage\n        severity\n      }\n      ... on Claim {\n        number\n        claimState: state\n        of: case {\n          reference\n          title\n        }\n      }\n      ... on Statement {\n        number\n        form: kind\n        on: case {\n          reference\n          title\n        }\n        version {\n          state\n        }\n      }\n      ... on LibraryCase {\n        slug\n        organisation\n        startedOn\n        pastTitle: title {\n          fr\n          en\n        }\n      }\n      ... on Person {\n        name\n        job\n      }\n      ... on Risk {\n        score\n        retiredAt\n        keptBy: owner {\n          name\n        }\n      }\n    }\n  }\n": typeof types.FoundThingFragmentDoc,
    "\n  query LedgerHere {\n    ...Frame\n    ledger {\n      origin\n      size\n      root\n      unsealed\n      lastCheckpoint {\n        size\n        root\n        signedAt\n        anchored\n      }\n      lastAnchored {\n        size\n        anchors {\n          sink\n          sentAt\n          kept\n        }\n      }\n      lastCommonRoot {\n        signedAt\n        checkpoint {\n          size\n        }\n        anchors {\n          sink\n          sentAt\n          kept\n        }\n      }\n      checkpoints(first: 10) {\n        nodes {\n          size\n          root\n          keyId\n          signedAt\n          provedFrom\n          anchored\n        }\n        totalCount {\n          value\n        }\n      }\n      keys {\n        keyId\n        key\n        addedAt\n        revokedAt\n        lastTrustedSize\n      }\n      lastVerification {\n        ...Verification\n      }\n      verification {\n        ...Verification\n      }\n    }\n  }\n  fragment Verification on LedgerVerification {\n    askedBy {\n      name\n    }\n    finishedAt\n    checked\n    size\n    verdict\n    findings {\n      code\n      position\n    }\n  }\n": typeof types.LedgerHereDocument,
    "\n  mutation VerifyLedger($input: VerifyLedgerInput!) {\n    verifyLedger(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.VerifyLedgerDocument,
    "\n  mutation ChangeMySettings($input: ChangeMySettingsInput!) {\n    changeMySettings(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangeMySettingsDocument,
    "\n  mutation ChangeMyPassword($input: ChangeMyPasswordInput!) {\n    changeMyPassword(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangeMyPasswordDocument,
    "\n  query Me {\n    ...Frame\n    viewer {\n      email\n      timeZone\n      capacities\n      hasPassword\n      lanes\n      ...StepUp\n      person {\n        job\n      }\n      delegations {\n        ...DelegationLine\n      }\n    }\n    legal: people(first: 100, capacity: LEGAL) {\n      nodes {\n        ...Candidate\n      }\n    }\n    communications: people(first: 100, capacity: COMMUNICATIONS) {\n      nodes {\n        ...Candidate\n      }\n    }\n    executive: people(first: 100, capacity: EXECUTIVE) {\n      nodes {\n        ...Candidate\n      }\n    }\n    humanResources: people(first: 100, capacity: HUMAN_RESOURCES) {\n      nodes {\n        ...Candidate\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation ChangePostMortemDays($input: ChangePostMortemDaysInput!) {\n    changePostMortemDays(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePostMortemDaysDocument,
    "\n  mutation ChangePostMortemLanes($input: ChangePostMortemLanesInput!) {\n    changePostMortemLanes(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePostMortemLanesDocument,
    "\n  fragment DirectoryChannel on Channel {\n    id\n    type\n    name\n    limit\n    owner {\n      name\n    }\n    backup {\n      name\n    }\n  }\n": typeof types.DirectoryChannelFragmentDoc,
    "\n  query OrganisationSettings {\n    ...Frame\n    organisation {\n      name\n      policies\n      firstWordsMinutes\n      stepUpMinutes\n      idleMinutes\n      absoluteHours\n      ...PostMortemDays\n      ...PostMortemLanes\n      charter {\n        id\n        fr\n        en\n      }\n      channels {\n        ...DirectoryChannel\n      }\n    }\n  }\n": typeof types.OrganisationSettingsDocument,
    "\n  fragment PostMortemDays on Organisation {\n    postMortemDays\n    viewerMayChangeSettings {\n      allowed\n    }\n  }\n": typeof types.PostMortemDaysFragmentDoc,
    "\n  fragment PostMortemLanes on Organisation {\n    postMortemLanes\n    viewerMayChangeSettings {\n      allowed\n    }\n  }\n": typeof types.PostMortemLanesFragmentDoc,
    "\n  fragment ChangedPerson on Person {\n    id\n    name\n    job\n    email\n    capacities\n    suspended\n    erased\n    legalHold {\n      id\n      placedAt\n      placedBy {\n        name\n      }\n      reason\n    }\n    viewerMayErase {\n      allowed\n      refusal\n    }\n    viewerMayHold {\n      allowed\n      refusal\n    }\n  }\n": typeof types.ChangedPersonFragmentDoc,
    "\n  mutation ChangeCapacities($input: ChangeCapacitiesInput!) {\n    changeCapacities(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangeCapacitiesDocument,
    "\n  mutation SuspendPerson($input: SuspendPersonInput!) {\n    suspendPerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SuspendPersonDocument,
    "\n  mutation ReinstatePerson($input: ReinstatePersonInput!) {\n    reinstatePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReinstatePersonDocument,
    "\n  mutation EndSessions($input: EndSessionsInput!) {\n    endSessions(input: $input) {\n      ended\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndSessionsDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ErasePersonDocument,
    "\n  mutation PlaceHoldOnPerson($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PlaceHoldOnPersonDocument,
    "\n  mutation LiftHoldOnPerson($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LiftHoldOnPersonDocument,
    "\n  fragment OpenInvitation on Invitation {\n    id\n    name\n    email\n    job\n    capacities\n    guestUntil\n    mailedAt\n    expiresAt\n    stands\n    invitedBy {\n      name\n    }\n  }\n": typeof types.OpenInvitationFragmentDoc,
    "\n  query People($text: String, $after: String, $changing: ID!, $isChanging: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayChangePeople {\n        allowed\n        refusal\n      }\n    }\n    person(id: $changing) @include(if: $isChanging) {\n      ...ChangedPerson\n    }\n    people(first: 50, after: $after, text: $text) {\n      nodes {\n        ...PersonRow\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n    invitations(first: 100) {\n      nodes {\n        ...OpenInvitation\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    job\n    capacities\n    guest\n    endsAt\n    suspendedAt\n    isViewer\n    lastSeenAt\n    erasedAt\n    legalHold {\n      placedAt\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  fragment LaneParts on PolicyLane {\n    lane\n    min\n    veto\n    stepUp\n    byToken\n    dueMinutes\n    expressDueMinutes\n    backups {\n      id\n      name\n    }\n    escalateTo\n    delegable\n  }\n": typeof types.LanePartsFragmentDoc,
    "\n  fragment RuleParts on PolicyRule {\n    match {\n      severity\n      kind\n      channel\n      audience\n      element\n      insideInformation\n      jurisdiction\n      inAdvance\n    }\n    lanes {\n      ...LaneParts\n    }\n    requiredElements\n    waivable\n    threads\n    voteLifeMinutes\n    windowMaxMinutes\n    publisherMayApprove\n    express\n    holdingLine\n    breakGlass\n  }\n": typeof types.RulePartsFragmentDoc,
    "\n  mutation ProposePolicy($input: ProposePolicyInput!) {\n    proposePolicy(input: $input) {\n      proposal {\n        name\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ProposePolicyDocument,
    "\n  mutation RetirePolicy($input: RetirePolicyInput!) {\n    retirePolicy(input: $input) {\n      proposal {\n        name\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RetirePolicyDocument,
    "\n  mutation ConfirmPolicy($input: ConfirmPolicyInput!) {\n    confirmPolicy(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ConfirmPolicyDocument,
    "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawProposalDocument,
    "\n  fragment PolicyInForce on Policy {\n    id\n    name\n    version\n    adoptedAt\n    proposedBy {\n      name\n    }\n    confirmedBy {\n      name\n    }\n    rule {\n      ...RuleParts\n    }\n    proposal {\n      id\n    }\n    lessons {\n      ...ComesFrom\n    }\n    versions {\n      id\n      version\n      retiredAt\n      retiredReason\n    }\n  }\n": typeof types.PolicyInForceFragmentDoc,
    "\n  fragment Starter on StarterPolicy {\n    name\n    inForce\n    rule {\n      ...RuleParts\n    }\n  }\n": typeof types.StarterFragmentDoc,
    "\n  query Policies {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayProposePolicies {\n        allowed\n        refusal\n      }\n    }\n    policies {\n      ...PolicyInForce\n    }\n    policyProposals {\n      ...Proposed\n    }\n    starterPolicies {\n      ...Starter\n    }\n    people(first: 100) {\n      nodes {\n        id\n        name\n        suspended\n      }\n    }\n  }\n": typeof types.PoliciesDocument,
    "\n  fragment Proposed on PolicyProposal {\n    id\n    kind\n    name\n    version\n    reason\n    state\n    proposedAt\n    proposedBy {\n      name\n    }\n    decidedAt\n    decidedBy {\n      name\n    }\n    decidedReason\n    policy {\n      rule {\n        ...RuleParts\n      }\n    }\n    rule {\n      ...RuleParts\n    }\n    warnings {\n      code\n      kind\n      lane\n    }\n    viewerMayConfirm {\n      allowed\n      refusal\n    }\n    viewerMayWithdraw {\n      allowed\n      refusal\n    }\n  }\n": typeof types.ProposedFragmentDoc,
    "\n  fragment Trial on ResolvedPolicy {\n    sources {\n      id\n      name\n      version\n    }\n    lanes {\n      rule {\n        ...LaneParts\n      }\n      askedBy\n      people {\n        id\n        name\n      }\n    }\n    missing\n    requiredElements\n    waivable\n    threads\n    voteLifeMinutes\n    windowMaxMinutes\n    publisherMayApprove\n    express\n    holdingLine\n    breakGlass\n  }\n": typeof types.TrialFragmentDoc,
    "\n  query TryPolicy(\n    $asks: Boolean!\n    $ofCase: Boolean!\n    $case: ID!\n    $caseId: ID\n    $severity: Int\n    $kind: StatementKind!\n    $channels: [ChannelType!]\n    $audiences: [Audience!]\n    $elements: [Element!]\n    $inside: Boolean\n    $contributors: [ID!]\n  ) {\n    ...Frame\n    viewer {\n      person {\n        id\n      }\n    }\n    case(by: { id: $case }) @include(if: $ofCase) {\n      id\n      reference\n      severity\n    }\n    resolvePolicy(\n      caseId: $caseId\n      severity: $severity\n      kind: $kind\n      channels: $channels\n      audiences: $audiences\n      elements: $elements\n      insideInformation: $inside\n      contributors: $contributors\n    ) @include(if: $asks) {\n      ...Trial\n    }\n  }\n": typeof types.TryPolicyDocument,
    "\n  query WhoAsks {\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.WhoAsksDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      ended\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query MySessions {\n    ...Frame\n    viewer {\n      organisation {\n        idleMinutes\n        absoluteHours\n      }\n      sessions {\n        ...OpenSession\n      }\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  fragment OpenSession on Session {\n    id\n    method\n    createdAt\n    lastSeenAt\n    agent\n    address\n    current\n  }\n": typeof types.OpenSessionFragmentDoc,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      secret\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  mutation RevokeToken($input: RevokeTokenInput!) {\n    revokeToken(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  query MyTokens {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayCreateToken {\n        allowed\n        refusal\n      }\n      tokens {\n        ...OwnToken\n      }\n    }\n  }\n": typeof types.MyTokensDocument,
    "\n  fragment OwnToken on Token {\n    id\n    name\n    hint\n    scopes\n    expiresAt\n    lastUsedAt\n  }\n": typeof types.OwnTokenFragmentDoc,
    "\n  fragment StepUp on Viewer {\n    hasPassword\n    mustConfirmBy\n    person {\n      name\n    }\n    organisation {\n      demo\n    }\n  }\n": typeof types.StepUpFragmentDoc,
    "\n  query Suggest($text: String!) {\n    search(text: $text, first: 12, perKind: 4) {\n      nodes {\n        ...FoundThing\n      }\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  mutation ChooseLanguage($input: ChangeMySettingsInput!) {\n    changeMySettings(input: $input) {\n      userErrors {\n        code\n      }\n    }\n  }\n": typeof types.ChooseLanguageDocument,
    "\n  query Nothing {\n    ...Frame\n  }\n": typeof types.NothingDocument,
    "\n  query PrintedPastCase($slug: String!) {\n    libraryCase(slug: $slug) {\n      slug\n      title {\n        fr\n        en\n      }\n      organisation\n      sector\n      country\n      startedOn\n      category\n      channel\n      cluster\n      story {\n        fr\n        en\n      }\n      summary {\n        fr\n        en\n      }\n      trigger {\n        fr\n        en\n      }\n      outcome {\n        fr\n        en\n      }\n      lessons {\n        fr\n        en\n      }\n      strategies\n      firstWordsHours\n      scorecard {\n        step\n        answer\n        event {\n          number\n          at\n        }\n      }\n      timeline {\n        number\n        at\n        until\n        what {\n          fr\n          en\n        }\n        own\n        steps\n      }\n      figures {\n        metric\n        value\n        unit\n        qualifier\n        note {\n          fr\n          en\n        }\n        source {\n          publisher\n        }\n        sourceNumber\n      }\n      sources {\n        title\n        url\n        publisher\n        archivedOn\n      }\n      confidence\n      confidenceNote {\n        fr\n        en\n      }\n      own\n      origin\n      fromReference\n      confidentiality\n      leftOut\n      applied {\n        ...Changed\n      }\n    }\n  }\n": typeof types.PrintedPastCaseDocument,
    "\n  query PrintedPostMortem($reference: String!) {\n    case(by: { reference: $reference }) {\n      reference\n      title\n      severity\n      confidentiality\n      awareAt\n      postMortem {\n        state\n        closedAt\n        publishedAt\n        publishedBy {\n          name\n        }\n        review {\n          lanes {\n            lane\n            state\n            votes {\n              by\n              verdict\n              at\n            }\n          }\n        }\n        privilegedCount\n        passages {\n          kind\n          privileged\n          wording {\n            words\n          }\n          applied {\n            ...Changed\n            takenBackAt\n          }\n        }\n        improvements {\n          words\n          dueOn\n          state\n          overdue\n          owner {\n            name\n          }\n        }\n        starred {\n          type\n          at\n          actor {\n            name\n          }\n        }\n        record {\n          frozen\n          cluster\n          breakGlass\n          found\n          scorecard {\n            step\n            state\n            at\n            dueAt\n            waivedBy\n            reason\n          }\n          clocks {\n            kind\n            step\n            lane\n            statement\n            version\n            startedAt\n            dueAt\n            endedAt\n            outcome\n          }\n          waited {\n            lane\n            minutes\n            rounds\n          }\n          advice {\n            strategy\n            stance\n            done\n          }\n          claims {\n            number\n            words\n            state\n            loggedAt\n            settledAt\n          }\n          statements {\n            number\n            kind\n            publishedAt\n            versions {\n              n\n              votes {\n                lane\n                verdict\n                at\n                by\n              }\n            }\n          }\n          decisions {\n            number\n            words\n            at\n            ownerName: owner\n            dueAt\n            revokedAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.PrintedPostMortemDocument,
};
const documents: Documents = {
    "\n  fragment Asked on Query {\n    asked: inbox(first: 10, box: ASKED, order: DUE) {\n      nodes {\n        id\n        kind\n        dueAt\n        case {\n          reference\n          title\n          severity\n        }\n        by {\n          name\n        }\n        statement {\n          id\n          number\n          n\n          kind\n        }\n        claim {\n          number\n          words\n        }\n        role\n        lane\n        policyName\n        risk {\n          id\n          title\n          reviewOn\n        }\n      }\n    }\n  }\n": types.AskedFragmentDoc,
    "\n  fragment LatePromise on Case {\n    id\n    reference\n    title\n    language\n    promised: clocks {\n      kind\n      state\n      dueAt\n      owners\n    }\n  }\n": types.LatePromiseFragmentDoc,
    "\n  fragment SignalLine on Case {\n    id\n    reference\n    title\n    language\n    awareAt\n    declaredBy {\n      name\n    }\n  }\n": types.SignalLineFragmentDoc,
    "\n  fragment LiveCase on Case {\n    id\n    reference\n    title\n    language\n    kind\n    severity\n    stage\n    stageSince\n    confidentiality\n    lead {\n      name\n      isViewer\n    }\n    meter {\n      step\n      state\n    }\n    clocks {\n      kind\n      state\n      dueAt\n      lane\n      step\n      statementNumber\n    }\n  }\n": types.LiveCaseFragmentDoc,
    "\n  fragment OverdueAction on Improvement {\n    id\n    words\n    dueOn\n    owner {\n      name\n    }\n    case {\n      reference\n      language\n    }\n  }\n": types.OverdueActionFragmentDoc,
    "\n  fragment OverdueRisk on Risk {\n    id\n    title\n    language\n    score\n    reviewOn\n    owner {\n      name\n    }\n  }\n": types.OverdueRiskFragmentDoc,
    "\n  fragment LedCase on Case {\n    reference\n    severity\n    nextUpdateAt\n    lead {\n      isViewer\n    }\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n  }\n": types.LedCaseFragmentDoc,
    "\n  mutation Qualify($input: QualifyCaseInput!) {\n    qualifyCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.QualifyDocument,
    "\n  mutation Decide($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      decision {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DecideDocument,
    "\n  mutation Assign($input: AssignDecisionInput!) {\n    assignDecision(input: $input) {\n      decision {\n        number\n        owner {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AssignDocument,
    "\n  mutation PromiseUpdate($input: PromiseUpdateInput!) {\n    promiseUpdate(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PromiseUpdateDocument,
    "\n  mutation Hold($input: HoldPublicationsInput!) {\n    holdPublications(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.HoldDocument,
    "\n  mutation Release($input: ReleaseHoldInput!) {\n    releaseHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReleaseDocument,
    "\n  mutation Contain($input: ContainCaseInput!) {\n    containCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ContainDocument,
    "\n  mutation Close($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CloseDocument,
    "\n  mutation Reopen($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReopenDocument,
    "\n  mutation Dismiss($input: DismissSignalInput!) {\n    dismissSignal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DismissDocument,
    "\n  mutation Restrict($input: RestrictCaseInput!) {\n    restrictCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RestrictDocument,
    "\n  mutation LiftRestriction($input: LiftRestrictionInput!) {\n    liftRestriction(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LiftRestrictionDocument,
    "\n  mutation Waive($input: WaiveStepInput!) {\n    waiveStep(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WaiveDocument,
    "\n  mutation RecordFound($input: RecordFoundPublicationInput!) {\n    recordFoundPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RecordFoundDocument,
    "\n  mutation PlaceHoldOnCase($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PlaceHoldOnCaseDocument,
    "\n  mutation LiftHoldOnCase($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LiftHoldOnCaseDocument,
    "\n  fragment QualifyFields on Case {\n    stage\n    title\n    severity\n    category\n    cluster\n    jurisdictions\n  }\n": types.QualifyFieldsFragmentDoc,
    "\n  fragment AssignFields on Case {\n    decisions {\n      id\n      number\n      words\n      owner {\n        id\n      }\n      revokedAt\n    }\n  }\n": types.AssignFieldsFragmentDoc,
    "\n  fragment StillOpen on Case {\n    reference\n    unsettled: claims(first: 50, states: [REPORTED, CHECKING]) {\n      nodes {\n        number\n        words\n        state\n      }\n    }\n    written: statements(first: 50) {\n      nodes {\n        number\n        kind\n        version {\n          n\n          state\n        }\n      }\n    }\n  }\n": types.StillOpenFragmentDoc,
    "\n  fragment CaseActs on Case {\n    reference\n    stage\n    confidentiality\n    heldAt\n    decisions {\n      revokedAt\n    }\n    lead {\n      isViewer\n    }\n    viewerMayQualify {\n      allowed\n      refusal\n    }\n    viewerMayContain {\n      allowed\n      refusal\n    }\n    viewerMayClose {\n      allowed\n      refusal\n    }\n    viewerMayDecide {\n      allowed\n      refusal\n    }\n    viewerMayWaive {\n      allowed\n      refusal\n    }\n    viewerMayHold {\n      allowed\n      refusal\n    }\n    viewerMayReleaseHold {\n      allowed\n      refusal\n    }\n    viewerMayRecordFound {\n      allowed\n      refusal\n    }\n    viewerMayRestrict {\n      allowed\n      refusal\n    }\n    legalHold {\n      id\n    }\n    viewerMayHoldForLaw {\n      allowed\n      refusal\n    }\n  }\n": types.CaseActsFragmentDoc,
    "\n  fragment ActPanel on Case {\n    id\n    version\n    ...CaseActs\n    ...AssignFields\n    ...QualifyFields\n    ...StillOpen\n  }\n": types.ActPanelFragmentDoc,
    "\n  fragment TeamAsked on Case {\n    stage\n    roles {\n      role\n      state\n      person {\n        name\n      }\n    }\n  }\n": types.TeamAskedFragmentDoc,
    "\n  fragment CaseBeside on Case {\n    reference\n    ...Mute\n    said\n    language\n    category\n    cluster\n    channel\n    link\n    startedAt\n    awareAt\n    declaredAt\n    declaredBy {\n      name\n    }\n    claims(first: 8) {\n      nodes {\n        id\n        number\n        words\n        language\n        state\n      }\n      totalCount {\n        value\n      }\n    }\n    decisions {\n      id\n      number\n      words\n      owner {\n        name\n      }\n      decidedBy {\n        name\n      }\n      decidedAt\n      revokedAt\n    }\n    precedents {\n      ...Precedent\n    }\n  }\n": types.CaseBesideFragmentDoc,
    "\n  fragment CaseFrame on Case {\n    id\n    reference\n    title\n    language\n    severity\n    stage\n    stageSince\n    kind\n    confidentiality\n    heldAt\n    heldBy {\n      name\n    }\n    holdReason\n    legalHold {\n      placedAt\n      placedBy {\n        name\n      }\n    }\n    lead {\n      name\n      isViewer\n    }\n    claimCount: claims(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    owed: postMortem {\n      state\n    }\n    statementCount: statements(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    ...CaseActs\n  }\n": types.CaseFrameFragmentDoc,
    "\n  fragment Bundle on EvidenceBundle {\n    id\n    state\n    requestedAt\n    requestedBy {\n      name\n    }\n    expiresAt\n    outdatedAt\n    outdatedWhy\n    size\n    length\n    digest\n    privileged\n    url\n  }\n": types.BundleFragmentDoc,
    "\n  mutation RequestEvidence($input: RequestEvidenceInput!) {\n    requestEvidence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RequestEvidenceDocument,
    "\n  query CaseEvidence($reference: String!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayTakeEvidence {\n        allowed\n        refusal\n      }\n      viewerMayTakePrivilegedEvidence {\n        allowed\n      }\n      evidenceBundles {\n        ...Bundle\n      }\n    }\n  }\n": types.CaseEvidenceDocument,
    "\n  fragment CheckedClaim on Claim {\n    id\n    version\n    ...ClaimEffects\n    viewerMayCheck {\n      allowed\n      refusal\n    }\n    viewerMaySettle {\n      allowed\n      refusal\n    }\n    viewerMayAddEvidence {\n      allowed\n      refusal\n    }\n  }\n": types.CheckedClaimFragmentDoc,
    "\n  mutation LogClaim($input: LogClaimInput!) {\n    logClaim(input: $input) {\n      claim {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LogClaimDocument,
    "\n  mutation TakeClaim($input: CheckClaimInput!) {\n    checkClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.TakeClaimDocument,
    "\n  mutation ConfirmClaim($input: ConfirmClaimInput!) {\n    confirmClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ConfirmClaimDocument,
    "\n  mutation RefuteClaim($input: RefuteClaimInput!) {\n    refuteClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RefuteClaimDocument,
    "\n  mutation LeaveClaimUnknowable($input: LeaveClaimUnknowableInput!) {\n    leaveClaimUnknowable(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LeaveClaimUnknowableDocument,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AddEvidenceDocument,
    "\n  fragment ClaimEffects on Claim {\n    state\n    uses {\n      use\n      out\n      state\n      statement {\n        number\n        n\n        kind\n      }\n    }\n    citedBy {\n      number\n      createdBy {\n        name\n      }\n    }\n  }\n": types.ClaimEffectsFragmentDoc,
    "\n  query CaseFacts($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayNote {\n        allowed\n        refusal\n      }\n      claims(first: 100) {\n        nodes {\n          ...RegisterClaim\n          ...CheckedClaim\n        }\n      }\n    }\n  }\n": types.CaseFactsDocument,
    "\n  fragment RegisterClaim on Claim {\n    id\n    number\n    words\n    language\n    state\n    origin\n    source\n    link\n    reach\n    loggedAt\n    loggedBy {\n      name\n    }\n    checker {\n      name\n    }\n    checkingSince\n    settledAt\n    settledBy {\n      name\n    }\n    finding\n    evidence {\n      id\n      kind\n      link\n      note\n      file {\n        name\n        path\n      }\n    }\n    uses {\n      use\n      out\n      statement {\n        number\n        n\n        kind\n      }\n    }\n  }\n": types.RegisterClaimFragmentDoc,
    "\n  fragment CaseLatest on Case {\n    reference\n    latest: timeline(first: 6) {\n      nodes {\n        ...ToldEvent\n      }\n    }\n  }\n": types.CaseLatestFragmentDoc,
    "\n  mutation FillHoldingLine($input: DraftStatementInput!) {\n    draftStatement(input: $input) {\n      statement {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.FillHoldingLineDocument,
    "\n  fragment Blank on Slot {\n    name\n    kind\n    choices {\n      key\n      fr\n      en\n    }\n  }\n": types.BlankFragmentDoc,
    "\n  query FillLine($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      id\n      reference\n      title\n      language\n      kind\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n      claims(first: 100, states: [CONFIRMED]) {\n        nodes {\n          id\n          number\n          words\n        }\n      }\n      holdingStatements {\n        id\n        clearedAt\n        notAfter\n        terms {\n          name\n          slots {\n            ...Blank\n          }\n        }\n        variants {\n          key\n          channel\n          language\n          rendered\n        }\n      }\n    }\n  }\n": types.FillLineDocument,
    "\n  fragment LineOffered on HoldingStatement {\n    id\n    notAfter\n    terms {\n      name\n      slots {\n        name\n      }\n    }\n    variants {\n      key\n      channel\n      language\n      rendered\n    }\n  }\n": types.LineOfferedFragmentDoc,
    "\n  query ChooseLine($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      reference\n      title\n      language\n      kind\n      holdingStatements {\n        ...LineOffered\n      }\n    }\n  }\n": types.ChooseLineDocument,
    "\n  fragment CaseNext on Case {\n    reference\n    stage\n    viewerMayQualify {\n      allowed\n    }\n    nextUpdateAt\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n    postMortem {\n      state\n      dueAt\n      late\n    }\n  }\n": types.CaseNextFragmentDoc,
    "\n  query CaseRoom($reference: String!, $deciding: Boolean!) {\n    ...Frame\n    people(first: 100) @include(if: $deciding) {\n      nodes {\n        id\n        name\n        isViewer\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      ...ActPanel\n      ...TeamAsked\n      ...CaseNext\n      ...CaseProgress\n      ...CaseSay\n      ...CaseLatest\n      ...CaseBeside\n    }\n  }\n": types.CaseRoomDocument,
    "\n  fragment PostMortemAdvice on PostMortemRecord {\n    cluster\n    advice {\n      strategy\n      stance\n      done\n    }\n  }\n": types.PostMortemAdviceFragmentDoc,
    "\n  fragment Applied on Passage {\n    id\n    viewerMayApplyToLine {\n      allowed\n    }\n    viewerMayApplyToPolicy {\n      allowed\n    }\n    viewerMayApplyToRisk {\n      allowed\n    }\n    applied {\n      ...Changed\n      takenBackAt\n      takenBackBy {\n        name\n      }\n      viewerMayTakeBack {\n        allowed\n      }\n    }\n  }\n": types.AppliedFragmentDoc,
    "\n  fragment LessonTargets on Query {\n    holdingLines {\n      id\n      number\n      version {\n        line {\n          name\n        }\n      }\n    }\n    policies {\n      id\n      name\n    }\n    risks(first: 100) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": types.LessonTargetsFragmentDoc,
    "\n  fragment PostMortemClocks on PostMortemRecord {\n    clocks {\n      kind\n      step\n      lane\n      statement\n      version\n      startedAt\n      dueAt\n      endedAt\n      outcome\n    }\n    waited {\n      lane\n      minutes\n      rounds\n    }\n  }\n": types.PostMortemClocksFragmentDoc,
    "\n  mutation StartPostMortem($input: StartPostMortemInput!) {\n    startPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.StartPostMortemDocument,
    "\n  mutation AddPassage($input: AddPassageInput!) {\n    addPassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AddPassageDocument,
    "\n  mutation RevisePassage($input: RevisePassageInput!) {\n    revisePassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n        ... on VersionConflict {\n          current {\n            ... on Passage {\n              version\n              wording {\n                words\n                writtenBy {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RevisePassageDocument,
    "\n  mutation RemovePassage($input: RemovePassageInput!) {\n    removePassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RemovePassageDocument,
    "\n  mutation MarkPassage($input: MarkPassageInput!) {\n    markPassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.MarkPassageDocument,
    "\n  mutation AddImprovement($input: AddImprovementInput!) {\n    addImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AddImprovementDocument,
    "\n  mutation ChangeImprovement($input: ChangeImprovementInput!) {\n    changeImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangeImprovementDocument,
    "\n  mutation FinishImprovement($input: FinishImprovementInput!) {\n    finishImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.FinishImprovementDocument,
    "\n  mutation WaiveImprovement($input: WaiveImprovementInput!) {\n    waiveImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WaiveImprovementDocument,
    "\n  mutation SubmitPostMortem($input: SubmitPostMortemInput!) {\n    submitPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SubmitPostMortemDocument,
    "\n  mutation ApprovePostMortem($input: ApprovePostMortemInput!) {\n    approvePostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ApprovePostMortemDocument,
    "\n  mutation RequestPostMortemChanges($input: RequestPostMortemChangesInput!) {\n    requestPostMortemChanges(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RequestPostMortemChangesDocument,
    "\n  mutation PublishPostMortem($input: PublishPostMortemInput!) {\n    publishPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PublishPostMortemDocument,
    "\n  fragment PostMortemImprovements on PostMortem {\n    id\n    state\n    viewerMayWrite {\n      allowed\n    }\n    improvements {\n      id\n      words\n      dueOn\n      state\n      overdue\n      version\n      owner {\n        id\n        name\n      }\n      endedBy {\n        name\n      }\n      viewerMayChange {\n        allowed\n      }\n      viewerMayFinish {\n        allowed\n      }\n      viewerMayWaive {\n        allowed\n      }\n    }\n  }\n": types.PostMortemImprovementsFragmentDoc,
    "\n  mutation ApplyLesson($input: ApplyLessonInput!) {\n    applyLesson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ApplyLessonDocument,
    "\n  mutation TakeBackLesson($input: TakeBackLessonInput!) {\n    takeBackLesson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.TakeBackLessonDocument,
    "\n  fragment PostMortemNext on PostMortem {\n    id\n    state\n    stateSince\n    dueAt\n    late\n    version\n    privilegedCount\n    pdf\n    publishedAt\n    publishedBy {\n      name\n    }\n    published {\n      leftOut\n    }\n    libraryCase {\n      slug\n    }\n    viewerMayWrite {\n      allowed\n      refusal\n    }\n    viewerMaySubmit {\n      allowed\n      refusal\n    }\n    viewerMayPublish {\n      allowed\n      refusal\n    }\n    ...PostMortemReviewed\n  }\n": types.PostMortemNextFragmentDoc,
    "\n  query CasePostMortem($reference: String!) {\n    ...Frame\n    ...LessonTargets\n    viewer {\n      ...StepUp\n    }\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      awareAt\n      category\n      cluster\n      viewerMayStartPostMortem {\n        allowed\n        refusal\n      }\n      postMortem {\n        closedAt\n        record {\n          scorecard {\n            step\n            state\n            at\n            dueAt\n            waivedBy\n            reason\n          }\n        }\n        ...PostMortemNext\n        ...PostMortemPassages\n        ...PostMortemImprovements\n        ...PostMortemRecord\n      }\n    }\n  }\n": types.CasePostMortemDocument,
    "\n  fragment PostMortemPassages on PostMortem {\n    id\n    viewerMayWrite {\n      allowed\n    }\n    viewerMayMark {\n      allowed\n    }\n    passages {\n      ...Applied\n      id\n      kind\n      version\n      privileged\n      privilegedBy {\n        name\n      }\n      wording {\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n      earlier {\n        n\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n    }\n  }\n": types.PostMortemPassagesFragmentDoc,
    "\n  fragment PostMortemRecord on PostMortem {\n    starred {\n      ...ToldEvent\n    }\n    record {\n      asOf\n      position\n      frozen\n      awareAt\n      breakGlass\n      found\n      claims {\n        number\n        words\n        state\n        loggedAt\n        settledAt\n      }\n      statements {\n        number\n        kind\n        publishedAt\n        versions {\n          n\n          state\n          submittedAt\n          votes {\n            lane\n            verdict\n            at\n            by\n          }\n        }\n      }\n      decisions {\n        number\n        words\n        at\n        owner\n        dueAt\n        revokedAt\n      }\n      ...PostMortemClocks\n      ...PostMortemAdvice\n    }\n  }\n": types.PostMortemRecordFragmentDoc,
    "\n  fragment PostMortemReviewed on PostMortem {\n    id\n    review {\n      round\n      contentHash\n      policyHash\n      lanes {\n        lane\n        state\n        dueAt\n        votes {\n          by\n          verdict\n          at\n        }\n        viewerMayVote {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n": types.PostMortemReviewedFragmentDoc,
    "\n  fragment CaseProgress on Case {\n    reference\n    awareAt\n    viewerMayDraft {\n      allowed\n    }\n    viewerMayWaive {\n      allowed\n    }\n    meter {\n      step\n      state\n      at\n      dueAt\n      inReview\n      waivedBy\n      reason\n      statement {\n        number\n        n\n        kind\n      }\n      decision {\n        words\n        at\n      }\n    }\n    clocks {\n      kind\n      state\n      startedAt\n      dueAt\n      stoppedAt\n      lane\n      step\n      statementNumber\n      owners\n    }\n    waiting {\n      lane\n      minutes\n      rounds\n    }\n  }\n": types.CaseProgressFragmentDoc,
    "\n  fragment CaseSay on Case {\n    reference\n    foundPublications {\n      id\n      channel\n      language\n      link\n      text\n      note\n      capture {\n        name\n        path\n      }\n      seenAt\n      recordedBy {\n        name\n      }\n    }\n    firstWordsAt\n    holdingStatements {\n      id\n      ...LineOffered\n    }\n    sayable: statements(first: 12) {\n      nodes {\n        id\n        number\n        kind\n        publications {\n          state\n          n\n          publishedAt\n          variant {\n            key\n            channel\n            language\n            rendered\n          }\n        }\n        version {\n          n\n          state\n          since\n          variants {\n            key\n            channel\n            language\n            viewerMayPublish {\n              allowed\n              refusal\n            }\n          }\n          review {\n            lanes {\n              lane\n              state\n              holders {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CaseSayFragmentDoc,
    "\n  mutation ApproveStatement($input: ApproveStatementInput!) {\n    approveStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ApproveStatementDocument,
    "\n  mutation RequestChanges($input: RequestChangesInput!) {\n    requestChanges(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RequestChangesDocument,
    "\n  mutation RejectStatement($input: RejectStatementInput!) {\n    rejectStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RejectStatementDocument,
    "\n  mutation WithdrawVote($input: WithdrawVoteInput!) {\n    withdrawVote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawVoteDocument,
    "\n  mutation LiftVeto($input: LiftVetoInput!) {\n    liftVeto(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LiftVetoDocument,
    "\n  mutation CancelStatement($input: CancelStatementInput!) {\n    cancelStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CancelStatementDocument,
    "\n  mutation MarkInsideInformation($input: MarkInsideInformationInput!) {\n    markInsideInformation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.MarkInsideInformationDocument,
    "\n  mutation SubmitFilled($input: SubmitStatementInput!) {\n    submitStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SubmitFilledDocument,
    "\n  fragment Ballot on StatementVersion {\n    n\n    state\n    contentHash\n    viewerLane\n    viewerVerdict\n    legal: viewerMayVote(lane: LEGAL) {\n      allowed\n      refusal\n    }\n    communications: viewerMayVote(lane: COMMUNICATIONS) {\n      allowed\n      refusal\n    }\n    executive: viewerMayVote(lane: EXECUTIVE) {\n      allowed\n      refusal\n    }\n    humanResources: viewerMayVote(lane: HUMAN_RESOURCES) {\n      allowed\n      refusal\n    }\n    review {\n      policyHash\n      lanes {\n        lane\n        state\n        askedAt\n        dueAt\n        veto\n        holders {\n          id\n          name\n          isViewer\n        }\n        offered {\n          id\n          name\n          isViewer\n        }\n        backups {\n          name\n          isViewer\n        }\n        viewerMayVoteFor {\n          id\n          name\n        }\n        votes {\n          id\n          verdict\n          at\n          counts\n          person {\n            name\n            isViewer\n          }\n          onBehalfOf {\n            name\n            isViewer\n          }\n        }\n      }\n    }\n  }\n": types.BallotFragmentDoc,
    "\n  mutation OpenBreakGlass($input: OpenBreakGlassInput!) {\n    openBreakGlass(input: $input) {\n      breakGlass {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.OpenBreakGlassDocument,
    "\n  mutation SecondBreakGlass($input: SecondBreakGlassInput!) {\n    secondBreakGlass(input: $input) {\n      breakGlass {\n        dueAt\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SecondBreakGlassDocument,
    "\n  mutation CloseBreakGlassReview($input: CloseBreakGlassReviewInput!) {\n    closeBreakGlassReview(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CloseBreakGlassReviewDocument,
    "\n  query BreakGlassPage($reference: String!, $number: Int!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      version {\n        ...GlassState\n        breakGlassChannels\n        breakGlasses {\n          id\n          variantKeys\n        }\n        variants {\n          key\n          channel\n          language\n          rendered\n        }\n        review {\n          lanes {\n            lane\n            state\n          }\n        }\n      }\n    }\n  }\n": types.BreakGlassPageDocument,
    "\n  fragment GlassState on StatementVersion {\n    viewerMayBreakGlass {\n      allowed\n      refusal\n    }\n    breakGlasses {\n      id\n      reason\n      openedAt\n      openedBy {\n        name\n      }\n      secondedAt\n      secondedBy {\n        name\n      }\n      skipped\n      dueAt\n      closedAt\n      closedBy {\n        name\n      }\n      finding\n      viewerMaySecond {\n        allowed\n        refusal\n      }\n      viewerMayClose {\n        allowed\n        refusal\n      }\n    }\n  }\n": types.GlassStateFragmentDoc,
    "\n  fragment Difference on Redline {\n    from\n    to\n    changes\n    variants {\n      key\n      change\n      title {\n        ...Passage\n      }\n      blocks {\n        ...Passage\n      }\n    }\n  }\n  fragment Passage on RedlineBlock {\n    elements\n    change\n    parts {\n      kind\n      text\n    }\n  }\n": types.DifferenceFragmentDoc,
    "\n  fragment Cited on Block {\n    asserts {\n      id\n      number\n      state\n    }\n    denies {\n      id\n      number\n      state\n    }\n    acknowledges {\n      id\n      number\n      state\n    }\n    decisions {\n      id\n      number\n    }\n  }\n": types.CitedFragmentDoc,
    "\n  fragment Correcting on StatementVersion {\n    correctionSentence\n    corrects {\n      n\n      variantKey\n      link\n    }\n  }\n": types.CorrectingFragmentDoc,
    "\n  fragment Finding on WordingFinding {\n    kind\n    severity\n    why\n    variantKey\n    block\n    words\n    sentence\n    other {\n      sentence\n      words\n      variantKey\n      statement {\n        number\n      }\n      claim {\n        number\n        state\n      }\n    }\n  }\n": types.FindingFragmentDoc,
    "\n  fragment Findings on StatementVersion {\n    state\n    submittedBy {\n      name\n    }\n    submittedFindings {\n      contradictions\n      acknowledged\n    }\n    variants {\n      key\n      channel\n      language\n      audience\n    }\n    wording {\n      ...Finding\n    }\n  }\n": types.FindingsFragmentDoc,
    "\n  fragment FromLine on StatementVersion {\n    revision\n    origin {\n      name\n      n\n      clearedAt\n      notAfter\n      slots {\n        name\n        value\n      }\n    }\n  }\n": types.FromLineFragmentDoc,
    "\n  fragment Head on Statement {\n    number\n    kind\n    case {\n      reference\n      title\n      language\n      confidentiality\n      kind\n    }\n    version {\n      n\n      state\n      since\n      createdAt\n      createdBy {\n        name\n      }\n      submittedAt\n      submittedBy {\n        name\n      }\n    }\n  }\n": types.HeadFragmentDoc,
    "\n  fragment FoundInside on Statement {\n    id\n    insideSince\n    viewerMayMarkInside {\n      allowed\n    }\n  }\n": types.FoundInsideFragmentDoc,
    "\n  fragment Lag on LanguageLag {\n    language\n    ahead\n    channel\n    audience\n    because\n  }\n": types.LagFragmentDoc,
    "\n  fragment Lanes on Review {\n    openedAt\n    lanes {\n      lane\n      state\n      askedAt\n      dueAt\n      clearedAt\n      veto\n      holders {\n        id\n        name\n        isViewer\n      }\n      offered {\n        id\n        name\n      }\n      votes {\n        id\n        verdict\n        reason\n        at\n        counts\n        person {\n          name\n          isViewer\n        }\n        onBehalfOf {\n          name\n        }\n        event {\n          ...Proved\n        }\n      }\n      backups {\n        name\n      }\n      delegations {\n        id\n        endsAt\n        principal {\n          name\n        }\n        delegate {\n          name\n        }\n      }\n    }\n  }\n": types.LanesFragmentDoc,
    "\n  fragment LaneWaited on LaneWaiting {\n    lane\n    minutes\n    rounds\n  }\n": types.LaneWaitedFragmentDoc,
    "\n  mutation OverrideVeto($input: OverrideVetoInput!) {\n    overrideVeto(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.OverrideVetoDocument,
    "\n  query ReadStatement($reference: String!, $number: Int!, $from: Int!, $to: Int!, $compares: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      ...Publications\n      ...FoundInside\n      case {\n        confidentiality\n      }\n      openVetoes {\n        ...Veto\n      }\n      waiting {\n        ...LaneWaited\n      }\n      versions {\n        ...Earlier\n      }\n      compared: versions(n: $to) @include(if: $compares) {\n        changesSince(n: $from) {\n          ...Difference\n        }\n      }\n      version {\n        ...Turn\n        ...FromLine\n        ...GlassState\n        ...Terms\n        ...Reading\n        ...Talk\n        ...Correcting\n        ...Stale\n        ...Findings\n        viewerMayCancel {\n          allowed\n        }\n        contributors {\n          isViewer\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        review {\n          ...Lanes\n        }\n      }\n    }\n  }\n": types.ReadStatementDocument,
    "\n  fragment Publications on Statement {\n    publications {\n      ...Release\n    }\n    out: version {\n      state\n      lagging {\n        ...Lag\n      }\n      review {\n        lanes {\n          lane\n          state\n        }\n      }\n      variants {\n        key\n        channel\n        viewerMayPublish {\n          allowed\n          refusal\n        }\n      }\n    }\n    where: case {\n      roles {\n        role\n        state\n        person {\n          name\n          isViewer\n        }\n      }\n    }\n  }\n  fragment Release on Publication {\n    id\n    state\n    variantKey\n    n\n    openedAt\n    publishedAt\n    publishedBy {\n      name\n    }\n    link\n    note\n    captures {\n      file {\n        id\n        name\n        path\n      }\n    }\n    withdrawnAt\n    withdrawnBy {\n      name\n    }\n    withdrawnReason\n    needsCorrection\n    dueAt\n    openedBy {\n      name\n    }\n    endedAt\n    endedReason\n    endedCode\n    correctedBy {\n      n\n    }\n    event {\n      ...Proved\n    }\n    checks {\n      outcome\n      at\n      by {\n        name\n      }\n    }\n  }\n": types.PublicationsFragmentDoc,
    "\n  mutation PublishVariant($input: PublishVariantInput!) {\n    publishVariant(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PublishVariantDocument,
    "\n  mutation RecordPublication($input: RecordPublicationInput!) {\n    recordPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RecordPublicationDocument,
    "\n  mutation ReportFailure($input: ReportFailureInput!) {\n    reportFailure(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReportFailureDocument,
    "\n  mutation WithdrawPublication($input: WithdrawPublicationInput!) {\n    withdrawPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawPublicationDocument,
    "\n  fragment AfterRelease on Publication {\n    needsCorrection\n    withdrawnBy {\n      name\n    }\n    withdrawnReason\n    correctedBy {\n      n\n      link\n    }\n    checks {\n      outcome\n      liveText\n      at\n      by {\n        name\n      }\n    }\n    viewerMayCheck {\n      allowed\n      refusal\n    }\n    viewerMayCorrect {\n      allowed\n      refusal\n    }\n  }\n": types.AfterReleaseFragmentDoc,
    "\n  fragment Captures on Publication {\n    captures {\n      at\n      by {\n        name\n      }\n      file {\n        id\n        name\n        path\n      }\n    }\n    viewerMayAddCapture {\n      allowed\n      refusal\n    }\n  }\n": types.CapturesFragmentDoc,
    "\n  mutation PublishStatement($input: PublishStatementInput!) {\n    publishStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PublishStatementDocument,
    "\n  mutation SchedulePublication($input: SchedulePublicationInput!) {\n    schedulePublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SchedulePublicationDocument,
    "\n  mutation CallOffPublication($input: CallOffPublicationInput!) {\n    callOffPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CallOffPublicationDocument,
    "\n  mutation ReconcilePublication($input: ReconcilePublicationInput!) {\n    reconcilePublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReconcilePublicationDocument,
    "\n  mutation CheckPublication($input: CheckPublicationInput!) {\n    checkPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CheckPublicationDocument,
    "\n  mutation AddCapture($input: AddCaptureInput!) {\n    addCapture(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AddCaptureDocument,
    "\n  mutation CorrectPublication($input: CorrectPublicationInput!) {\n    correctPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CorrectPublicationDocument,
    "\n  query PublishSheet($reference: String!, $number: Int!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    organisation {\n      channels {\n        type\n        name\n        owner {\n          name\n        }\n        backup {\n          name\n        }\n      }\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      case {\n        id\n        heldAt\n        heldBy {\n          name\n        }\n        holdReason\n        severity\n      }\n      openVetoes {\n        ...Veto\n      }\n      publications {\n        n\n        variantKey\n        ...Opened\n      }\n      version {\n        n\n        notBefore\n        notAfter\n        ...Correcting\n        lagging {\n          ...Lag\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        variants {\n          ...Sheet\n        }\n      }\n    }\n  }\n": types.PublishSheetDocument,
    "\n  fragment Sheet on Variant {\n    key\n    channel\n    language\n    hash\n    title\n    rendered\n    length\n    limit\n    viewerMayPublish {\n      allowed\n      refusal\n    }\n    asksStaffReason\n    endedPublication {\n      state\n      endedAt\n      endedBy {\n        name\n      }\n      endedReason\n      endedCode\n    }\n    publication {\n      ...Opened\n    }\n  }\n  fragment Opened on Publication {\n    id\n    state\n    permitEndsAt\n    openedAt\n    openedBy {\n      name\n      isViewer\n    }\n    dueAt\n    releasedAt\n    releasedBy {\n      name\n      isViewer\n    }\n    staffNotToldReason\n    ...AfterRelease\n    ...Captures\n    viewerMayCallOff {\n      allowed\n      refusal\n    }\n    publishedAt\n    publishedBy {\n      name\n    }\n    link\n    note\n    withdrawnAt\n    viewerMayWithdraw {\n      allowed\n      refusal\n    }\n  }\n": types.SheetFragmentDoc,
    "\n  fragment Reading on StatementVersion {\n    n\n    variants {\n      ...Words\n    }\n    ...PassageTalk\n    waived {\n      ...Waived\n    }\n    changesSinceMyVote {\n      ...Difference\n    }\n  }\n": types.ReadingFragmentDoc,
    "\n  fragment Stale on StatementVersion {\n    staleVotes {\n      person\n      mine\n      lane\n      at\n      because\n    }\n  }\n": types.StaleFragmentDoc,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      thread {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.StartThreadDocument,
    "\n  mutation ReplyToThread($input: ReplyToThreadInput!) {\n    replyToThread(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReplyToThreadDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ResolveThreadDocument,
    "\n  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {\n    acceptSuggestion(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AcceptSuggestionDocument,
    "\n  mutation DeclineSuggestion($input: DeclineSuggestionInput!) {\n    declineSuggestion(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DeclineSuggestionDocument,
    "\n  fragment Talk on StatementVersion {\n    n\n    state\n    threadsInTheWay\n    viewerMayRemark {\n      allowed\n    }\n    viewerMayRemarkInConfidence {\n      allowed\n    }\n    talkedOf: variants {\n      key\n      channel\n      language\n      audience\n      blocks {\n        elements\n        text\n        hash\n      }\n    }\n    threads {\n      ...Talked\n    }\n  }\n  fragment Talked on Thread {\n    id\n    n\n    variantKey\n    quote\n    passageHash\n    stands\n    blocking\n    privileged\n    state\n    resolvedAt\n    resolvedBy {\n      name\n    }\n    remarks {\n      ...Said\n    }\n    viewerMayReply {\n      allowed\n    }\n    viewerMayResolve {\n      allowed\n      refusal\n    }\n  }\n  fragment Said on Remark {\n    id\n    words\n    at\n    author {\n      name\n      isViewer\n    }\n    suggestion {\n      id\n      state\n      decidedAt\n      decidedBy {\n        name\n      }\n      parts {\n        kind\n        text\n      }\n      viewerMayDecide {\n        allowed\n      }\n    }\n  }\n": types.TalkFragmentDoc,
    "\n  fragment Noted on StatementVersion {\n    threads(state: OPEN) {\n      id\n      variantKey\n      quote\n      blocking\n      privileged\n      remarks {\n        words\n        author {\n          name\n        }\n        suggestion {\n          state\n        }\n      }\n    }\n  }\n": types.NotedFragmentDoc,
    "\n  fragment PassageTalk on StatementVersion {\n    viewerMayRemark {\n      allowed\n    }\n    openThreads: threads(state: OPEN) {\n      id\n      variantKey\n      passageHash\n      blocking\n    }\n  }\n": types.PassageTalkFragmentDoc,
    "\n  fragment Terms on StatementVersion {\n    notBefore\n    notAfter\n    contentHash\n    insideInformation\n    variants {\n      channel\n      language\n    }\n    review {\n      route\n      policies\n      lanes {\n        lane\n        veto\n      }\n    }\n  }\n": types.TermsFragmentDoc,
    "\n  fragment Turn on StatementVersion {\n    ...Ballot\n    since\n    notAfter\n    createdBy {\n      name\n    }\n    viewerMayEdit {\n      allowed\n    }\n    asked: changesSinceMyVote {\n      changes\n      variants {\n        change\n      }\n    }\n    reasons: review {\n      votes {\n        id\n        verdict\n        reason\n        at\n        counts\n        person {\n          name\n        }\n      }\n    }\n    texts: variants {\n      viewerMayPublish {\n        allowed\n      }\n      publication {\n        state\n        needsCorrection\n        releasedBy {\n          isViewer\n        }\n      }\n    }\n  }\n": types.TurnFragmentDoc,
    "\n  fragment Unfit on UsedClaim {\n    id\n    number\n    words\n    state\n    use\n  }\n  fragment Veto on StandingVeto {\n    id\n    lane\n    owner\n    mine\n    openedAt\n    silentFrom\n    overridable\n    signature {\n      by\n      reason\n      at\n      endsAt\n    }\n    viewerMayOverride {\n      allowed\n      refusal\n    }\n  }\n": types.UnfitFragmentDoc,
    "\n  fragment Earlier on StatementVersion {\n    id\n    n\n    state\n    since\n    createdAt\n    createdBy {\n      name\n    }\n    submittedAt\n    submittedBy {\n      name\n    }\n    review {\n      votes {\n        id\n        lane\n        verdict\n        reason\n        at\n        person {\n          name\n          isViewer\n        }\n      }\n    }\n  }\n": types.EarlierFragmentDoc,
    "\n  fragment Words on Variant {\n    key\n    channel\n    language\n    audience\n    title\n    length\n    limit\n    blocks {\n      elements\n      text\n      hash\n      ...Cited\n    }\n  }\n": types.WordsFragmentDoc,
    "\n  fragment Waived on WaivedElement {\n    element\n    by\n    reason\n  }\n": types.WaivedFragmentDoc,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      statement {\n        version {\n          revision\n          wording {\n            ...Finding\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n        ... on VersionConflict {\n          currentVersion\n          current {\n            ... on Statement {\n              version {\n                revision\n                ...Written\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation SubmitStatement($input: SubmitStatementInput!) {\n    submitStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n        ... on StillOpen {\n          items {\n            ... on Claim {\n              id\n              number\n              words\n              state\n            }\n          }\n        }\n        ... on LaneMissing {\n          lanes\n        }\n        ... on Contradicts {\n          findings {\n            ...Finding\n          }\n        }\n      }\n    }\n  }\n": types.SubmitStatementDocument,
    "\n  mutation WaiveElement($input: WaiveElementInput!) {\n    waiveElement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WaiveElementDocument,
    "\n  query CheckWording($statementId: ID!, $variants: [VariantInput!]!) {\n    wording(statementId: $statementId, variants: $variants) {\n      ...Finding\n    }\n  }\n": types.CheckWordingDocument,
    "\n  query WriteStatement($reference: String!, $number: Int!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      kind\n      insideSince\n      ...Head\n      versions {\n        ...Earlier\n      }\n      case {\n        id\n        severity\n        confidentiality\n        claims(first: 100) {\n          nodes {\n            id\n            number\n            words\n            state\n          }\n        }\n        decisions {\n          id\n          number\n          words\n          revokedAt\n        }\n      }\n      version {\n        revision\n        ...Written\n        ...Noted\n        ...Correcting\n        waived {\n          ...Waived\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        wording {\n          ...Finding\n        }\n        viewerMayEdit {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n": types.WriteStatementDocument,
    "\n  fragment Written on StatementVersion {\n    notBefore\n    notAfter\n    insideInformation\n    variants {\n      channel\n      language\n      audience\n      title\n      blocks {\n        elements\n        text\n        asserts {\n          id\n        }\n        denies {\n          id\n        }\n        acknowledges {\n          id\n        }\n        decisions {\n          id\n        }\n      }\n    }\n  }\n": types.WrittenFragmentDoc,
    "\n  fragment StatementLine on Statement {\n    id\n    number\n    kind\n    createdBy {\n      name\n    }\n    version {\n      n\n      state\n      since\n      variants {\n        key\n        channel\n        language\n        title\n        rendered\n      }\n      review {\n        lanes {\n          lane\n          state\n        }\n      }\n    }\n  }\n": types.StatementLineFragmentDoc,
    "\n  mutation DraftStatement($input: DraftStatementInput!) {\n    draftStatement(input: $input) {\n      statement {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DraftStatementDocument,
    "\n  query NewStatement($reference: String!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    case(by: { reference: $reference }) {\n      id\n      reference\n      title\n      language\n      kind\n      firstWordsAt\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n    }\n  }\n  fragment ChannelLine on Channel {\n    id\n    type\n    name\n    limit\n    owner {\n      name\n    }\n  }\n": types.NewStatementDocument,
    "\n  query CaseStatements($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n      holdingStatements {\n        id\n      }\n      statements(first: 100) {\n        nodes {\n          ...StatementLine\n        }\n      }\n    }\n  }\n": types.CaseStatementsDocument,
    "\n  fragment DelegationLine on Delegation {\n    id\n    lane\n    startsAt\n    endsAt\n    inForce\n    reason\n    principal {\n      name\n      isViewer\n    }\n    delegate {\n      name\n      isViewer\n    }\n    case {\n      reference\n    }\n    viewerMayRevoke {\n      allowed\n    }\n  }\n": types.DelegationLineFragmentDoc,
    "\n  mutation OfferRole($input: OfferRoleInput!) {\n    offerRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.OfferRoleDocument,
    "\n  mutation HandOverRole($input: HandOverRoleInput!) {\n    handOverRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.HandOverRoleDocument,
    "\n  mutation AcceptRole($input: AcceptRoleInput!) {\n    acceptRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AcceptRoleDocument,
    "\n  mutation DeclineRole($input: DeclineRoleInput!) {\n    declineRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DeclineRoleDocument,
    "\n  fragment HandOverNote on Case {\n    reference\n    nextUpdateAt\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n    waitedFor: clocks {\n      kind\n      state\n      lane\n      dueAt\n    }\n    lent: delegations {\n      lane\n      endsAt\n      principal {\n        name\n      }\n      delegate {\n        name\n      }\n    }\n    unchecked: claims(first: 20, states: [REPORTED, CHECKING]) {\n      nodes {\n        words\n      }\n    }\n  }\n": types.HandOverNoteFragmentDoc,
    "\n  fragment Candidate on Person {\n    id\n    name\n    job\n    suspended\n    capacities\n    guest\n    isViewer\n  }\n": types.CandidateFragmentDoc,
    "\n  query CaseTeam($reference: String!, $choosing: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    people(first: 100) @include(if: $choosing) {\n      nodes {\n        ...Candidate\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      ...HandOverNote\n      viewerMayOfferRole {\n        allowed\n        refusal\n      }\n      roles {\n        ...TeamRole\n      }\n      delegations {\n        ...DelegationLine\n      }\n    }\n  }\n": types.CaseTeamDocument,
    "\n  fragment TeamRole on Role {\n    id\n    role\n    state\n    person {\n      name\n      job\n      guest\n      endsAt\n      isViewer\n    }\n    offeredBy {\n      name\n    }\n    offeredAt\n    heldAt\n    endedAt\n    note\n    viewerMayAnswer {\n      allowed\n    }\n    viewerMayHandOver {\n      allowed\n    }\n  }\n": types.TeamRoleFragmentDoc,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation CorrectNote($input: CorrectNoteInput!) {\n    correctNote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CorrectNoteDocument,
    "\n  mutation StarEvent($input: StarEventInput!) {\n    starEvent(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.StarEventDocument,
    "\n  query CaseTimeline($reference: String!, $after: String, $order: TimelineOrder, $starred: Boolean) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      awareAt\n      viewerMayNote {\n        allowed\n        refusal\n      }\n      viewerMayTakeEvidence {\n        allowed\n      }\n      timeline(first: 40, after: $after, order: $order, starred: $starred) {\n        nodes {\n          ...ToldEvent\n          ...Proved\n          subjectId\n          corrects\n          correctedBy\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount {\n          value\n        }\n      }\n    }\n  }\n": types.CaseTimelineDocument,
    "\n  fragment ToldEvent on Event {\n    id\n    type\n    at\n    recordedAt\n    backfilled\n    starred\n    words\n    actor {\n      name\n    }\n    person {\n      name\n    }\n    onBehalfOf {\n      name\n    }\n    statement {\n      number\n      n\n      kind\n    }\n    claim {\n      number\n      words\n    }\n    decision {\n      number\n      words\n    }\n    file {\n      name\n      path\n    }\n    role\n    lane\n    step\n    severity\n    dueAt\n    variantKey\n    staleBecause\n  }\n": types.ToldEventFragmentDoc,
    "\n  mutation DeclareCase($input: DeclareCaseInput!) {\n    declareCase(input: $input) {\n      case {\n        reference\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DeclareCaseDocument,
    "\n  query Resembling($said: String!, $channel: TriggerChannel, $category: Category, $cluster: Cluster) {\n    precedents(said: $said, channel: $channel, category: $category, cluster: $cluster, first: 3) {\n      ...Precedent\n    }\n  }\n": types.ResemblingDocument,
    "\n  query Declare {\n    ...Frame\n    viewer {\n      capacities\n    }\n    organisation {\n      firstWordsMinutes\n      team {\n        role\n        severity\n        name\n      }\n    }\n  }\n": types.DeclareDocument,
    "\n  query Cases($after: String, $filter: CaseFilter) {\n    ...Frame\n    cases(first: 30, after: $after, filter: $filter) {\n      nodes {\n        ...LiveCase\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  fragment Pending on PendingDecision {\n    kind\n    statement {\n      number\n      n\n    }\n    lane\n    claim {\n      number\n      words\n    }\n    decision {\n      number\n      words\n    }\n    step\n    people\n    since\n    dueAt\n    viewerMayAct {\n      allowed\n    }\n  }\n": types.PendingFragmentDoc,
    "\n  fragment Precedent on Precedent {\n    libraryCase {\n      slug\n      title {\n        fr\n        en\n      }\n      startedOn\n    }\n    same {\n      trait\n    }\n    differs {\n      trait\n    }\n    teaches {\n      fr\n      en\n    }\n  }\n": types.PrecedentFragmentDoc,
    "\n  fragment Changed on AppliedLesson {\n    id\n    how\n    appliedAt\n    appliedBy {\n      name\n    }\n    line {\n      id\n      version {\n        line {\n          name\n        }\n      }\n    }\n    policy {\n      name\n    }\n    target\n    risk {\n      id\n      title\n    }\n    lesson {\n      wording {\n        words\n      }\n    }\n  }\n": types.ChangedFragmentDoc,
    "\n  fragment ComesFrom on AppliedLesson {\n    id\n    how\n    appliedAt\n    appliedBy {\n      name\n    }\n    lesson {\n      wording {\n        words\n      }\n    }\n    case {\n      reference\n      language\n    }\n  }\n": types.ComesFromFragmentDoc,
    "\n  mutation DelegateLane($input: DelegateLaneInput!) {\n    delegateLane(input: $input) {\n      delegation {\n        delegate {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DelegateLaneDocument,
    "\n  mutation RevokeDelegation($input: RevokeDelegationInput!) {\n    revokeDelegation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RevokeDelegationDocument,
    "\n  mutation DeclareAbsence($input: DeclareAbsenceInput!) {\n    declareAbsence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DeclareAbsenceDocument,
    "\n  mutation CreateExplorerToken($input: CreateExplorerTokenInput!) {\n    createExplorerToken(input: $input) {\n      secret\n      token {\n        expiresAt\n        scopes\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CreateExplorerTokenDocument,
    "\n  query Explorer {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayCreateToken {\n        allowed\n        refusal\n      }\n    }\n    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        id\n        reference\n      }\n    }\n  }\n": types.ExplorerDocument,
    "\n  query Developers {\n    ...Frame\n    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        id\n        reference\n      }\n    }\n  }\n": types.DevelopersDocument,
    "\n  fragment Frame on Query {\n    viewer {\n      person {\n        id\n        name\n      }\n      organisation {\n        name\n        demo\n      }\n      capacities\n      liveCases\n      ledgerBroken\n      inbox {\n        asked\n      }\n    }\n  }\n": types.FrameFragmentDoc,
    "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReadNotificationDocument,
    "\n  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {\n    readAllNotifications(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReadAllNotificationsDocument,
    "\n  mutation SnoozeNotification($input: SnoozeNotificationInput!) {\n    snoozeNotification(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SnoozeNotificationDocument,
    "\n  query Inbox($after: String) {\n    ...Frame\n    inboxCounts {\n      information\n    }\n    asked: inbox(first: 50, box: ASKED, order: DUE) {\n      nodes {\n        ...InboxLine\n      }\n    }\n    information: inbox(first: 30, after: $after, box: INFORMATION) {\n      nodes {\n        ...InboxLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    later: inbox(first: 50, box: LATER) {\n      nodes {\n        ...InboxLine\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  fragment InboxLine on Notification {\n    id\n    kind\n    because\n    asks\n    at\n    dueAt\n    readAt\n    laterUntil\n    case {\n      reference\n      title\n      language\n      ...Mute\n    }\n    by {\n      name\n    }\n    statement {\n      id\n      number\n      n\n      kind\n    }\n    variantKey\n    claim {\n      number\n      words\n    }\n    claimTo\n    lane\n    role\n    policyName\n    libraryCase {\n      slug\n    }\n    risk {\n      id\n      title\n      reviewOn\n    }\n  }\n": types.InboxLineFragmentDoc,
    "\n  query Figures {\n    insights {\n      real: ownCases(kind: REAL, first: 100) {\n        kind\n        ...TimedCase\n        ...WaitedCase\n      }\n      drills: ownCases(kind: DRILL, first: 100) {\n        kind\n        ...TimedCase\n      }\n      clusters: patterns(by: CLUSTER) {\n        ...ResponsibilityPattern\n      }\n      categories: patterns(by: CATEGORY) {\n        ...CategoryPattern\n      }\n    }\n  }\n": types.FiguresDocument,
    "\n  fragment CategoryPattern on Pattern {\n    value\n    cases\n    steps {\n      step\n      yes\n      no\n      unknown\n    }\n    ownCases\n    ownSteps {\n      step\n      yes\n      no\n      unknown\n    }\n  }\n": types.CategoryPatternFragmentDoc,
    "\n  fragment ResponsibilityPattern on Pattern {\n    value\n    cases\n    strategies {\n      strategy\n      cases\n    }\n  }\n": types.ResponsibilityPatternFragmentDoc,
    "\n  fragment TimedCase on Case {\n    reference\n    title\n    language\n    awareAt\n    firstWords {\n      minutes\n      waitingMinutes\n      goalMinutes\n      kept\n    }\n  }\n": types.TimedCaseFragmentDoc,
    "\n  fragment WaitedCase on Case {\n    waiting {\n      lane\n      minutes\n      rounds\n    }\n  }\n": types.WaitedCaseFragmentDoc,
    "\n  fragment Learnt on Lesson {\n    number\n    words {\n      fr\n      en\n    }\n    language\n    learntAt\n    passage {\n      applied {\n        ...Changed\n        takenBackAt\n      }\n      postMortem {\n        case {\n          reference\n          title\n        }\n      }\n    }\n    libraryCase {\n      slug\n      title {\n        fr\n        en\n      }\n      origin\n      category\n      cluster\n    }\n  }\n": types.LearntFragmentDoc,
    "\n  query Lessons($after: String, $filter: LessonFilter) {\n    ...Frame\n    all: lessons(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    changed: lessons(first: 1, filter: { applied: true }) {\n      totalCount {\n        value\n      }\n    }\n    unchanged: lessons(first: 1, filter: { applied: false }) {\n      totalCount {\n        value\n      }\n    }\n    lessons(first: 20, after: $after, filter: $filter) {\n      nodes {\n        ...Learnt\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": types.LessonsDocument,
    "\n  query Insights {\n    ...Frame\n    insights {\n      real: ownCases(kind: REAL, first: 24) {\n        ...TimedCase\n        ...WaitedCase\n      }\n      drills: ownCases(kind: DRILL, first: 12) {\n        ...TimedCase\n      }\n      clusters: patterns(by: CLUSTER) {\n        ...ResponsibilityPattern\n      }\n      categories: patterns(by: CATEGORY) {\n        ...CategoryPattern\n      }\n    }\n  }\n": types.InsightsDocument,
    "\n  subscription Follow($after: String) {\n    organisationEvents(after: $after) {\n      id\n      type\n    }\n  }\n": types.FollowDocument,
    "\n  fragment PastChapters on LibraryCase {\n    trigger {\n      fr\n      en\n    }\n    summary {\n      fr\n      en\n    }\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n    strategies\n    cluster\n    own\n    applied {\n      ...Changed\n      case {\n        language\n      }\n    }\n  }\n": types.PastChaptersFragmentDoc,
    "\n  fragment ToldCase on LibraryCase {\n    id\n    slug\n    version\n    title {\n      fr\n      en\n    }\n    organisation\n    sector\n    country\n    startedOn\n    endedOn\n    trigger {\n      fr\n      en\n    }\n    channel\n    category\n    cluster\n    summary {\n      fr\n      en\n    }\n    timeline {\n      at\n      what {\n        fr\n        en\n      }\n    }\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n    scorecard {\n      step\n      answer\n    }\n    strategies\n    firstWordsHours\n    sources {\n      title\n      publisher\n      url\n      archivedOn\n    }\n    figures {\n      metric\n      value\n      unit\n      qualifier\n      note {\n        fr\n        en\n      }\n      sourceNumber\n    }\n    confidence\n    confidenceNote {\n      fr\n      en\n    }\n    viewerMayEdit {\n      allowed\n      refusal\n    }\n  }\n": types.ToldCaseFragmentDoc,
    "\n  query EditPastCase($slug: String!) {\n    ...Frame\n    libraryCase(slug: $slug) {\n      ...ToldCase\n    }\n  }\n": types.EditPastCaseDocument,
    "\n  fragment PastFigures on LibraryCase {\n    figures {\n      metric\n      value\n      unit\n      qualifier\n      note {\n        fr\n        en\n      }\n      source {\n        publisher\n      }\n      sourceNumber\n    }\n  }\n": types.PastFiguresFragmentDoc,
    "\n  fragment PastHead on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    category\n    country\n    sector\n    startedOn\n    channel\n    cluster\n    pdf\n    viewerMayEdit {\n      allowed\n    }\n  }\n": types.PastHeadFragmentDoc,
    "\n  mutation AnnotateLibraryCase($input: AnnotateLibraryCaseInput!) {\n    annotateLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AnnotateLibraryCaseDocument,
    "\n  mutation HideLibraryCase($input: HideLibraryCaseInput!) {\n    hideLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.HideLibraryCaseDocument,
    "\n  mutation ShowLibraryCase($input: ShowLibraryCaseInput!) {\n    showLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ShowLibraryCaseDocument,
    "\n  fragment PastOurs on LibraryCase {\n    id\n    slug\n    own\n    origin\n    addedAt\n    addedBy {\n      name\n    }\n    editedAt\n    editedBy {\n      name\n    }\n    fromReference\n    annotations(first: 20, after: $notes) {\n      nodes {\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n    hiding {\n      hiddenAt\n      hiddenBy {\n        name\n      }\n    }\n    viewerMayAnnotate {\n      allowed\n    }\n  }\n": types.PastOursFragmentDoc,
    "\n  query PastCase($slug: String!, $notes: String) {\n    ...Frame\n    libraryCase(slug: $slug) {\n      title {\n        fr\n        en\n      }\n      story {\n        fr\n        en\n      }\n      ...PastHead\n      ...PastScorecard\n      ...PastTimeline\n      ...PastChapters\n      ...PastFigures\n      ...PastSources\n      ...PastOurs\n    }\n  }\n": types.PastCaseDocument,
    "\n  fragment PastScorecard on LibraryCase {\n    origin\n    firstWordsHours\n    scorecard {\n      step\n      answer\n      event {\n        number\n        at\n      }\n    }\n    timeline {\n      at\n      steps\n      own\n    }\n  }\n": types.PastScorecardFragmentDoc,
    "\n  fragment PastSources on LibraryCase {\n    sources {\n      title\n      url\n      publisher\n      archivedOn\n      answeredAt\n      silentSince\n    }\n    confidence\n    confidenceNote {\n      fr\n      en\n    }\n  }\n": types.PastSourcesFragmentDoc,
    "\n  fragment PastTimeline on LibraryCase {\n    timeline {\n      number\n      at\n      until\n      what {\n        fr\n        en\n      }\n      own\n    }\n  }\n": types.PastTimelineFragmentDoc,
    "\n  fragment AlignedCase on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    timeline {\n      at\n      until\n      what {\n        fr\n        en\n      }\n      own\n    }\n  }\n": types.AlignedCaseFragmentDoc,
    "\n  fragment Comparable on LibraryCaseConnection {\n    edges {\n      node {\n        slug\n        startedOn\n        title {\n          fr\n          en\n        }\n      }\n    }\n  }\n": types.ComparableFragmentDoc,
    "\n  query Compare($slugs: [String!]!) {\n    ...Frame\n    compareLibraryCases(slugs: $slugs) {\n      slug\n      ...AlignedCase\n      ...ComparedCase\n    }\n    libraryCases(first: 100) {\n      ...Comparable\n    }\n  }\n": types.CompareDocument,
    "\n  fragment ComparedCase on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    organisation\n    startedOn\n    country\n    sector\n    channel\n    category\n    cluster\n    trigger {\n      fr\n      en\n    }\n    strategies\n    firstWordsHours\n    scorecard {\n      step\n      answer\n    }\n    timeline {\n      at\n      steps\n    }\n    ...PastFigures\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n  }\n": types.ComparedCaseFragmentDoc,
    "\n  fragment LibraryFacets on LibraryCaseConnection {\n    facets {\n      facet\n      value\n      count\n    }\n  }\n": types.LibraryFacetsFragmentDoc,
    "\n  fragment FoundCase on LibraryCaseEdge {\n    node {\n      slug\n      title {\n        fr\n        en\n      }\n      startedOn\n      country\n      sector\n      channel\n      cluster\n      firstWordsHours\n      lessons {\n        fr\n        en\n      }\n      scorecard {\n        step\n        answer\n      }\n    }\n    match {\n      fuzzy\n      hits {\n        language\n        title {\n          text\n          highlights {\n            start\n            end\n          }\n        }\n        text {\n          text\n          highlights {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n": types.FoundCaseFragmentDoc,
    "\n  fragment LibraryImport on LibraryImport {\n    id\n    name\n    format\n    mapping {\n      column\n      field\n    }\n    cases\n    titles {\n      fr\n      en\n    }\n    faults {\n      line\n      column\n      code\n      found\n    }\n    faultCount\n    importedAt\n  }\n": types.LibraryImportFragmentDoc,
    "\n  query ReadImport($id: ID!) {\n    ...Frame\n    libraryImport(id: $id) {\n      ...LibraryImport\n    }\n  }\n": types.ReadImportDocument,
    "\n  mutation PrepareLibraryImport($input: PrepareLibraryImportInput!) {\n    prepareLibraryImport(input: $input) {\n      libraryImport {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PrepareLibraryImportDocument,
    "\n  mutation MapLibraryImport($input: MapLibraryImportInput!) {\n    mapLibraryImport(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.MapLibraryImportDocument,
    "\n  mutation ImportLibraryCases($input: ImportLibraryCasesInput!) {\n    importLibraryCases(input: $input) {\n      libraryImport {\n        cases\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ImportLibraryCasesDocument,
    "\n  query ImportPastCases {\n    ...Frame\n    viewer {\n      capacities\n    }\n  }\n": types.ImportPastCasesDocument,
    "\n  query ListPastCases($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {\n    libraryCases(first: 100, search: $search, filter: $filter, order: $order, after: $after) {\n      nodes {\n        own\n        ...ToldCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ListPastCasesDocument,
    "\n  query NewPastCase {\n    ...Frame\n    viewer {\n      capacities\n    }\n  }\n": types.NewPastCaseDocument,
    "\n  query Library($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {\n    ...Frame\n    viewer {\n      capacities\n    }\n    libraryCases(first: 20, search: $search, filter: $filter, order: $order, after: $after) {\n      library {\n        cases\n        own\n        hidden\n        firstYear\n        lastYear\n      }\n      ...LibraryFacets\n      ...LibraryResults\n    }\n  }\n": types.LibraryDocument,
    "\n  fragment LibraryResults on LibraryCaseConnection {\n    totalCount {\n      value\n      exact\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      ...FoundCase\n    }\n  }\n": types.LibraryResultsFragmentDoc,
    "\n  mutation AddLibraryCase($input: AddLibraryCaseInput!) {\n    addLibraryCase(input: $input) {\n      libraryCase {\n        slug\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AddLibraryCaseDocument,
    "\n  mutation EditLibraryCase($input: EditLibraryCaseInput!) {\n    editLibraryCase(input: $input) {\n      libraryCase {\n        slug\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EditLibraryCaseDocument,
    "\n  query WordsToReadAgain {\n    ...Frame\n  }\n": types.WordsToReadAgainDocument,
    "\n  query ReadLine($id: ID!, $from: Int!, $to: Int!, $compares: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { id: $id }) {\n      id\n      ...Head\n      lessons {\n        ...ComesFrom\n      }\n      openVetoes {\n        ...Veto\n      }\n      versions {\n        ...Earlier\n      }\n      compared: versions(n: $to) @include(if: $compares) {\n        changesSince(n: $from) {\n          ...Difference\n        }\n      }\n      version {\n        ...Turn\n        ...Terms\n        ...Reading\n        line {\n          name\n          slots {\n            name\n            kind\n          }\n          ...CasesFor\n        }\n        viewerMayCancel {\n          allowed\n        }\n        contributors {\n          isViewer\n        }\n        review {\n          ...Lanes\n        }\n      }\n    }\n  }\n": types.ReadLineDocument,
    "\n  query LineAsSaved($id: ID!) {\n    statement(by: { id: $id }) {\n      version {\n        notBefore\n        notAfter\n        line {\n          ...LineTerms\n        }\n        variants {\n          channel\n          language\n          audience\n          title\n          blocks {\n            elements\n            text\n          }\n        }\n      }\n    }\n  }\n": types.LineAsSavedDocument,
    "\n  mutation SaveLineTerms($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveLineTermsDocument,
    "\n  fragment LineTerms on HoldingLineTerms {\n    name\n    severities\n    categories\n    kinds\n    slots {\n      name\n      kind\n      choices {\n        key\n        fr\n        en\n      }\n    }\n  }\n": types.LineTermsFragmentDoc,
    "\n  query WriteLine($id: ID!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    statement(by: { id: $id }) {\n      id\n      ...Head\n      versions {\n        ...Earlier\n      }\n      version {\n        revision\n        ...Written\n        line {\n          ...LineTerms\n        }\n        viewerMayEdit {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n": types.WriteLineDocument,
    "\n  mutation DraftHoldingLine($input: DraftHoldingLineInput!) {\n    draftHoldingLine(input: $input) {\n      statement {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DraftHoldingLineDocument,
    "\n  query NewLine {\n    ...Frame\n    organisation {\n      viewerMayDraftLine {\n        allowed\n        refusal\n      }\n      channels {\n        ...ChannelLine\n      }\n    }\n  }\n": types.NewLineDocument,
    "\n  query HoldingLines {\n    ...Frame\n    organisation {\n      viewerMayDraftLine {\n        allowed\n        refusal\n      }\n    }\n    holdingLines {\n      id\n      ...HouseLine\n    }\n  }\n  fragment HouseLine on Statement {\n    id\n    number\n    version {\n      n\n      state\n      since\n      notAfter\n      line {\n        name\n        slots {\n          name\n        }\n        ...CasesFor\n      }\n      variants {\n        key\n        channel\n        language\n        rendered\n      }\n    }\n  }\n": types.HoldingLinesDocument,
    "\n  fragment CasesFor on HoldingLineTerms {\n    severities\n    categories\n    kinds\n  }\n": types.CasesForFragmentDoc,
    "\n  fragment KeptMail on Mail {\n    id\n    subject\n    plain\n    attachmentName\n    attachment\n    at\n  }\n": types.KeptMailFragmentDoc,
    "\n  query Mailbox($after: String) {\n    ...Frame\n    viewer {\n      email\n    }\n    mailbox(first: 20, after: $after) {\n      nodes {\n        ...KeptMail\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": types.MailboxDocument,
    "\n  mutation MuteCase($input: MuteCaseInput!) {\n    muteCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.MuteCaseDocument,
    "\n  mutation UnmuteCase($input: UnmuteCaseInput!) {\n    unmuteCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UnmuteCaseDocument,
    "\n  fragment Mute on Case {\n    id\n    reference\n    viewerMutesMails\n  }\n": types.MuteFragmentDoc,
    "\n  query Board {\n    ...Frame\n    ...Asked\n    live: cases(first: 30, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        ...LiveCase\n        ...LedCase\n        ...LatePromise\n      }\n    }\n    viewer {\n      organisation {\n        overdueImprovements {\n          ...OverdueAction\n        }\n        overdueRisks {\n          ...OverdueRisk\n        }\n      }\n    }\n    signals: cases(first: 20, filter: { stages: [SIGNAL] }) {\n      nodes {\n        ...SignalLine\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query ProofHere($event: ID!) {\n    ...Frame\n    inclusionProof(eventId: $event) {\n      eventId\n      position\n      size\n      leaf\n      path\n      root\n      checkpoint\n    }\n  }\n": types.ProofHereDocument,
    "\n  query ReceiptFile($event: ID!) {\n    inclusionProof(eventId: $event) {\n      receipt\n    }\n  }\n": types.ReceiptFileDocument,
    "\n  fragment Proved on Event {\n    id\n    position\n  }\n": types.ProvedFragmentDoc,
    "\n  mutation ReportSignal($input: ReportSignalInput!) {\n    reportSignal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReportSignalDocument,
    "\n  query Report {\n    ...Frame\n  }\n": types.ReportDocument,
    "\n  fragment RiskActs on Risk {\n    viewerMayRevise {\n      allowed\n    }\n    viewerMayReview {\n      allowed\n    }\n    viewerMayRetire {\n      allowed\n    }\n  }\n": types.RiskActsFragmentDoc,
    "\n  query ReadRisk($id: ID!) {\n    ...Frame\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    libraryCases(first: 100) {\n      nodes {\n        ...PastChoice\n      }\n    }\n    risk(id: $id) {\n      ...RiskTold\n      ...RiskWeighing\n      ...RiskReviews\n      ...RiskResembling\n      ...RiskActs\n      retiredAt\n      retiredBy {\n        name\n      }\n      retiredReason\n      lessons {\n        ...ComesFrom\n      }\n    }\n  }\n": types.ReadRiskDocument,
    "\n  fragment RiskResembling on Risk {\n    resembles {\n      slug\n      ...PastChoice\n    }\n    precedents {\n      libraryCase {\n        ...PastChoice\n      }\n      ...Precedent\n    }\n    viewerMayRevise {\n      allowed\n    }\n  }\n": types.RiskResemblingFragmentDoc,
    "\n  fragment RiskReviews on Risk {\n    reviews {\n      remark\n      nextOn\n      reviewedAt\n      reviewedBy {\n        name\n      }\n    }\n  }\n": types.RiskReviewsFragmentDoc,
    "\n  fragment RiskWeighing on Risk {\n    likelihood\n    impact\n    score\n    impacts {\n      stakeholder\n      impact\n    }\n    category\n    cluster\n    reviewOn\n    reviewOverdue\n    retiredAt\n    notedAt\n    notedBy {\n      name\n    }\n    owner {\n      name\n    }\n  }\n": types.RiskWeighingFragmentDoc,
    "\n  mutation NoteRisk($input: NoteRiskInput!) {\n    noteRisk(input: $input) {\n      risk {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.NoteRiskDocument,
    "\n  mutation ReviseRisk($input: ReviseRiskInput!) {\n    reviseRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReviseRiskDocument,
    "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReviewRiskDocument,
    "\n  mutation RetireRisk($input: RetireRiskInput!) {\n    retireRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RetireRiskDocument,
    "\n  query NewRisk {\n    ...Frame\n    organisation {\n      viewerMayNoteRisk {\n        allowed\n        refusal\n      }\n    }\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    libraryCases(first: 100) {\n      nodes {\n        ...PastChoice\n      }\n    }\n  }\n": types.NewRiskDocument,
    "\n  query RiskRegister($order: RiskOrder!, $retired: Boolean!, $after: String) {\n    ...Frame\n    organisation {\n      viewerMayNoteRisk {\n        allowed\n        refusal\n      }\n    }\n    risks(first: 100, after: $after, order: $order, filter: { retired: $retired }) {\n      nodes {\n        id\n        likelihood\n        impact\n        score\n        ...RiskLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": types.RiskRegisterDocument,
    "\n  fragment PastChoice on LibraryCase {\n    id\n    startedOn\n    title {\n      fr\n      en\n    }\n  }\n": types.PastChoiceFragmentDoc,
    "\n  fragment RiskTold on Risk {\n    id\n    version\n    title\n    scenario\n    language\n    category\n    cluster\n    likelihood\n    impacts {\n      stakeholder\n      impact\n    }\n    owner {\n      id\n    }\n  }\n": types.RiskToldFragmentDoc,
    "\n  fragment RiskLine on Risk {\n    id\n    title\n    language\n    category\n    likelihood\n    impact\n    score\n    reviewOn\n    reviewOverdue\n    retiredAt\n    owner {\n      name\n    }\n  }\n": types.RiskLineFragmentDoc,
    "\n  fragment SearchHit on SearchHit {\n    ...FoundThing\n    text {\n      text\n      highlights {\n        start\n        end\n      }\n    }\n  }\n": types.SearchHitFragmentDoc,
    "\n  query Search($text: String!, $kinds: [SearchKind!], $perKind: Int, $first: Int!, $after: String) {\n    ...Frame\n    search(text: $text, kinds: $kinds, perKind: $perKind, first: $first, after: $after) {\n      ...SearchResults\n    }\n  }\n": types.SearchDocument,
    "\n  fragment SearchResults on SearchConnection {\n    totalCount {\n      value\n      exact\n    }\n    counts {\n      kind\n      count {\n        value\n        exact\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...SearchHit\n    }\n  }\n": types.SearchResultsFragmentDoc,
    "\n  fragment FoundThing on SearchHit {\n    kind\n    target\n    language\n    fuzzy\n    title {\n      text\n      highlights {\n        start\n        end\n      }\n    }\n    thing {\n      ... on Case {\n        reference\n        caseKind: kind\n        caseTitle: title\n        stage\n        severity\n      }\n      ... on Claim {\n        number\n        claimState: state\n        of: case {\n          reference\n          title\n        }\n      }\n      ... on Statement {\n        number\n        form: kind\n        on: case {\n          reference\n          title\n        }\n        version {\n          state\n        }\n      }\n      ... on LibraryCase {\n        slug\n        organisation\n        startedOn\n        pastTitle: title {\n          fr\n          en\n        }\n      }\n      ... on Person {\n        name\n        job\n      }\n      ... on Risk {\n        score\n        retiredAt\n        keptBy: owner {\n          name\n        }\n      }\n    }\n  }\n": types.FoundThingFragmentDoc,
    "\n  query LedgerHere {\n    ...Frame\n    ledger {\n      origin\n      size\n      root\n      unsealed\n      lastCheckpoint {\n        size\n        root\n        signedAt\n        anchored\n      }\n      lastAnchored {\n        size\n        anchors {\n          sink\n          sentAt\n          kept\n        }\n      }\n      lastCommonRoot {\n        signedAt\n        checkpoint {\n          size\n        }\n        anchors {\n          sink\n          sentAt\n          kept\n        }\n      }\n      checkpoints(first: 10) {\n        nodes {\n          size\n          root\n          keyId\n          signedAt\n          provedFrom\n          anchored\n        }\n        totalCount {\n          value\n        }\n      }\n      keys {\n        keyId\n        key\n        addedAt\n        revokedAt\n        lastTrustedSize\n      }\n      lastVerification {\n        ...Verification\n      }\n      verification {\n        ...Verification\n      }\n    }\n  }\n  fragment Verification on LedgerVerification {\n    askedBy {\n      name\n    }\n    finishedAt\n    checked\n    size\n    verdict\n    findings {\n      code\n      position\n    }\n  }\n": types.LedgerHereDocument,
    "\n  mutation VerifyLedger($input: VerifyLedgerInput!) {\n    verifyLedger(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.VerifyLedgerDocument,
    "\n  mutation ChangeMySettings($input: ChangeMySettingsInput!) {\n    changeMySettings(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangeMySettingsDocument,
    "\n  mutation ChangeMyPassword($input: ChangeMyPasswordInput!) {\n    changeMyPassword(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangeMyPasswordDocument,
    "\n  query Me {\n    ...Frame\n    viewer {\n      email\n      timeZone\n      capacities\n      hasPassword\n      lanes\n      ...StepUp\n      person {\n        job\n      }\n      delegations {\n        ...DelegationLine\n      }\n    }\n    legal: people(first: 100, capacity: LEGAL) {\n      nodes {\n        ...Candidate\n      }\n    }\n    communications: people(first: 100, capacity: COMMUNICATIONS) {\n      nodes {\n        ...Candidate\n      }\n    }\n    executive: people(first: 100, capacity: EXECUTIVE) {\n      nodes {\n        ...Candidate\n      }\n    }\n    humanResources: people(first: 100, capacity: HUMAN_RESOURCES) {\n      nodes {\n        ...Candidate\n      }\n    }\n  }\n": types.MeDocument,
    "\n  mutation ChangePostMortemDays($input: ChangePostMortemDaysInput!) {\n    changePostMortemDays(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePostMortemDaysDocument,
    "\n  mutation ChangePostMortemLanes($input: ChangePostMortemLanesInput!) {\n    changePostMortemLanes(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePostMortemLanesDocument,
    "\n  fragment DirectoryChannel on Channel {\n    id\n    type\n    name\n    limit\n    owner {\n      name\n    }\n    backup {\n      name\n    }\n  }\n": types.DirectoryChannelFragmentDoc,
    "\n  query OrganisationSettings {\n    ...Frame\n    organisation {\n      name\n      policies\n      firstWordsMinutes\n      stepUpMinutes\n      idleMinutes\n      absoluteHours\n      ...PostMortemDays\n      ...PostMortemLanes\n      charter {\n        id\n        fr\n        en\n      }\n      channels {\n        ...DirectoryChannel\n      }\n    }\n  }\n": types.OrganisationSettingsDocument,
    "\n  fragment PostMortemDays on Organisation {\n    postMortemDays\n    viewerMayChangeSettings {\n      allowed\n    }\n  }\n": types.PostMortemDaysFragmentDoc,
    "\n  fragment PostMortemLanes on Organisation {\n    postMortemLanes\n    viewerMayChangeSettings {\n      allowed\n    }\n  }\n": types.PostMortemLanesFragmentDoc,
    "\n  fragment ChangedPerson on Person {\n    id\n    name\n    job\n    email\n    capacities\n    suspended\n    erased\n    legalHold {\n      id\n      placedAt\n      placedBy {\n        name\n      }\n      reason\n    }\n    viewerMayErase {\n      allowed\n      refusal\n    }\n    viewerMayHold {\n      allowed\n      refusal\n    }\n  }\n": types.ChangedPersonFragmentDoc,
    "\n  mutation ChangeCapacities($input: ChangeCapacitiesInput!) {\n    changeCapacities(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangeCapacitiesDocument,
    "\n  mutation SuspendPerson($input: SuspendPersonInput!) {\n    suspendPerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SuspendPersonDocument,
    "\n  mutation ReinstatePerson($input: ReinstatePersonInput!) {\n    reinstatePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReinstatePersonDocument,
    "\n  mutation EndSessions($input: EndSessionsInput!) {\n    endSessions(input: $input) {\n      ended\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndSessionsDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ErasePersonDocument,
    "\n  mutation PlaceHoldOnPerson($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PlaceHoldOnPersonDocument,
    "\n  mutation LiftHoldOnPerson($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LiftHoldOnPersonDocument,
    "\n  fragment OpenInvitation on Invitation {\n    id\n    name\n    email\n    job\n    capacities\n    guestUntil\n    mailedAt\n    expiresAt\n    stands\n    invitedBy {\n      name\n    }\n  }\n": types.OpenInvitationFragmentDoc,
    "\n  query People($text: String, $after: String, $changing: ID!, $isChanging: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayChangePeople {\n        allowed\n        refusal\n      }\n    }\n    person(id: $changing) @include(if: $isChanging) {\n      ...ChangedPerson\n    }\n    people(first: 50, after: $after, text: $text) {\n      nodes {\n        ...PersonRow\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n    invitations(first: 100) {\n      nodes {\n        ...OpenInvitation\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    job\n    capacities\n    guest\n    endsAt\n    suspendedAt\n    isViewer\n    lastSeenAt\n    erasedAt\n    legalHold {\n      placedAt\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  fragment LaneParts on PolicyLane {\n    lane\n    min\n    veto\n    stepUp\n    byToken\n    dueMinutes\n    expressDueMinutes\n    backups {\n      id\n      name\n    }\n    escalateTo\n    delegable\n  }\n": types.LanePartsFragmentDoc,
    "\n  fragment RuleParts on PolicyRule {\n    match {\n      severity\n      kind\n      channel\n      audience\n      element\n      insideInformation\n      jurisdiction\n      inAdvance\n    }\n    lanes {\n      ...LaneParts\n    }\n    requiredElements\n    waivable\n    threads\n    voteLifeMinutes\n    windowMaxMinutes\n    publisherMayApprove\n    express\n    holdingLine\n    breakGlass\n  }\n": types.RulePartsFragmentDoc,
    "\n  mutation ProposePolicy($input: ProposePolicyInput!) {\n    proposePolicy(input: $input) {\n      proposal {\n        name\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ProposePolicyDocument,
    "\n  mutation RetirePolicy($input: RetirePolicyInput!) {\n    retirePolicy(input: $input) {\n      proposal {\n        name\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RetirePolicyDocument,
    "\n  mutation ConfirmPolicy($input: ConfirmPolicyInput!) {\n    confirmPolicy(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ConfirmPolicyDocument,
    "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawProposalDocument,
    "\n  fragment PolicyInForce on Policy {\n    id\n    name\n    version\n    adoptedAt\n    proposedBy {\n      name\n    }\n    confirmedBy {\n      name\n    }\n    rule {\n      ...RuleParts\n    }\n    proposal {\n      id\n    }\n    lessons {\n      ...ComesFrom\n    }\n    versions {\n      id\n      version\n      retiredAt\n      retiredReason\n    }\n  }\n": types.PolicyInForceFragmentDoc,
    "\n  fragment Starter on StarterPolicy {\n    name\n    inForce\n    rule {\n      ...RuleParts\n    }\n  }\n": types.StarterFragmentDoc,
    "\n  query Policies {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayProposePolicies {\n        allowed\n        refusal\n      }\n    }\n    policies {\n      ...PolicyInForce\n    }\n    policyProposals {\n      ...Proposed\n    }\n    starterPolicies {\n      ...Starter\n    }\n    people(first: 100) {\n      nodes {\n        id\n        name\n        suspended\n      }\n    }\n  }\n": types.PoliciesDocument,
    "\n  fragment Proposed on PolicyProposal {\n    id\n    kind\n    name\n    version\n    reason\n    state\n    proposedAt\n    proposedBy {\n      name\n    }\n    decidedAt\n    decidedBy {\n      name\n    }\n    decidedReason\n    policy {\n      rule {\n        ...RuleParts\n      }\n    }\n    rule {\n      ...RuleParts\n    }\n    warnings {\n      code\n      kind\n      lane\n    }\n    viewerMayConfirm {\n      allowed\n      refusal\n    }\n    viewerMayWithdraw {\n      allowed\n      refusal\n    }\n  }\n": types.ProposedFragmentDoc,
    "\n  fragment Trial on ResolvedPolicy {\n    sources {\n      id\n      name\n      version\n    }\n    lanes {\n      rule {\n        ...LaneParts\n      }\n      askedBy\n      people {\n        id\n        name\n      }\n    }\n    missing\n    requiredElements\n    waivable\n    threads\n    voteLifeMinutes\n    windowMaxMinutes\n    publisherMayApprove\n    express\n    holdingLine\n    breakGlass\n  }\n": types.TrialFragmentDoc,
    "\n  query TryPolicy(\n    $asks: Boolean!\n    $ofCase: Boolean!\n    $case: ID!\n    $caseId: ID\n    $severity: Int\n    $kind: StatementKind!\n    $channels: [ChannelType!]\n    $audiences: [Audience!]\n    $elements: [Element!]\n    $inside: Boolean\n    $contributors: [ID!]\n  ) {\n    ...Frame\n    viewer {\n      person {\n        id\n      }\n    }\n    case(by: { id: $case }) @include(if: $ofCase) {\n      id\n      reference\n      severity\n    }\n    resolvePolicy(\n      caseId: $caseId\n      severity: $severity\n      kind: $kind\n      channels: $channels\n      audiences: $audiences\n      elements: $elements\n      insideInformation: $inside\n      contributors: $contributors\n    ) @include(if: $asks) {\n      ...Trial\n    }\n  }\n": types.TryPolicyDocument,
    "\n  query WhoAsks {\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n": types.WhoAsksDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      ended\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  query MySessions {\n    ...Frame\n    viewer {\n      organisation {\n        idleMinutes\n        absoluteHours\n      }\n      sessions {\n        ...OpenSession\n      }\n    }\n  }\n": types.MySessionsDocument,
    "\n  fragment OpenSession on Session {\n    id\n    method\n    createdAt\n    lastSeenAt\n    agent\n    address\n    current\n  }\n": types.OpenSessionFragmentDoc,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      secret\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CreateTokenDocument,
    "\n  mutation RevokeToken($input: RevokeTokenInput!) {\n    revokeToken(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  query MyTokens {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayCreateToken {\n        allowed\n        refusal\n      }\n      tokens {\n        ...OwnToken\n      }\n    }\n  }\n": types.MyTokensDocument,
    "\n  fragment OwnToken on Token {\n    id\n    name\n    hint\n    scopes\n    expiresAt\n    lastUsedAt\n  }\n": types.OwnTokenFragmentDoc,
    "\n  fragment StepUp on Viewer {\n    hasPassword\n    mustConfirmBy\n    person {\n      name\n    }\n    organisation {\n      demo\n    }\n  }\n": types.StepUpFragmentDoc,
    "\n  query Suggest($text: String!) {\n    search(text: $text, first: 12, perKind: 4) {\n      nodes {\n        ...FoundThing\n      }\n    }\n  }\n": types.SuggestDocument,
    "\n  mutation ChooseLanguage($input: ChangeMySettingsInput!) {\n    changeMySettings(input: $input) {\n      userErrors {\n        code\n      }\n    }\n  }\n": types.ChooseLanguageDocument,
    "\n  query Nothing {\n    ...Frame\n  }\n": types.NothingDocument,
    "\n  query PrintedPastCase($slug: String!) {\n    libraryCase(slug: $slug) {\n      slug\n      title {\n        fr\n        en\n      }\n      organisation\n      sector\n      country\n      startedOn\n      category\n      channel\n      cluster\n      story {\n        fr\n        en\n      }\n      summary {\n        fr\n        en\n      }\n      trigger {\n        fr\n        en\n      }\n      outcome {\n        fr\n        en\n      }\n      lessons {\n        fr\n        en\n      }\n      strategies\n      firstWordsHours\n      scorecard {\n        step\n        answer\n        event {\n          number\n          at\n        }\n      }\n      timeline {\n        number\n        at\n        until\n        what {\n          fr\n          en\n        }\n        own\n        steps\n      }\n      figures {\n        metric\n        value\n        unit\n        qualifier\n        note {\n          fr\n          en\n        }\n        source {\n          publisher\n        }\n        sourceNumber\n      }\n      sources {\n        title\n        url\n        publisher\n        archivedOn\n      }\n      confidence\n      confidenceNote {\n        fr\n        en\n      }\n      own\n      origin\n      fromReference\n      confidentiality\n      leftOut\n      applied {\n        ...Changed\n      }\n    }\n  }\n": types.PrintedPastCaseDocument,
    "\n  query PrintedPostMortem($reference: String!) {\n    case(by: { reference: $reference }) {\n      reference\n      title\n      severity\n      confidentiality\n      awareAt\n      postMortem {\n        state\n        closedAt\n        publishedAt\n        publishedBy {\n          name\n        }\n        review {\n          lanes {\n            lane\n            state\n            votes {\n              by\n              verdict\n              at\n            }\n          }\n        }\n        privilegedCount\n        passages {\n          kind\n          privileged\n          wording {\n            words\n          }\n          applied {\n            ...Changed\n            takenBackAt\n          }\n        }\n        improvements {\n          words\n          dueOn\n          state\n          overdue\n          owner {\n            name\n          }\n        }\n        starred {\n          type\n          at\n          actor {\n            name\n          }\n        }\n        record {\n          frozen\n          cluster\n          breakGlass\n          found\n          scorecard {\n            step\n            state\n            at\n            dueAt\n            waivedBy\n            reason\n          }\n          clocks {\n            kind\n            step\n            lane\n            statement\n            version\n            startedAt\n            dueAt\n            endedAt\n            outcome\n          }\n          waited {\n            lane\n            minutes\n            rounds\n          }\n          advice {\n            strategy\n            stance\n            done\n          }\n          claims {\n            number\n            words\n            state\n            loggedAt\n            settledAt\n          }\n          statements {\n            number\n            kind\n            publishedAt\n            versions {\n              n\n              votes {\n                lane\n                verdict\n                at\n                by\n              }\n            }\n          }\n          decisions {\n            number\n            words\n            at\n            ownerName: owner\n            dueAt\n            revokedAt\n          }\n        }\n      }\n    }\n  }\n": types.PrintedPostMortemDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Asked on Query {\n    asked: inbox(first: 10, box: ASKED, order: DUE) {\n      nodes {\n        id\n        kind\n        dueAt\n        case {\n          reference\n          title\n          severity\n        }\n        by {\n          name\n        }\n        statement {\n          id\n          number\n          n\n          kind\n        }\n        claim {\n          number\n          words\n        }\n        role\n        lane\n        policyName\n        risk {\n          id\n          title\n          reviewOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AskedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LatePromise on Case {\n    id\n    reference\n    title\n    language\n    promised: clocks {\n      kind\n      state\n      dueAt\n      owners\n    }\n  }\n"): typeof import('./graphql.ts').LatePromiseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignalLine on Case {\n    id\n    reference\n    title\n    language\n    awareAt\n    declaredBy {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').SignalLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveCase on Case {\n    id\n    reference\n    title\n    language\n    kind\n    severity\n    stage\n    stageSince\n    confidentiality\n    lead {\n      name\n      isViewer\n    }\n    meter {\n      step\n      state\n    }\n    clocks {\n      kind\n      state\n      dueAt\n      lane\n      step\n      statementNumber\n    }\n  }\n"): typeof import('./graphql.ts').LiveCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverdueAction on Improvement {\n    id\n    words\n    dueOn\n    owner {\n      name\n    }\n    case {\n      reference\n      language\n    }\n  }\n"): typeof import('./graphql.ts').OverdueActionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverdueRisk on Risk {\n    id\n    title\n    language\n    score\n    reviewOn\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').OverdueRiskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedCase on Case {\n    reference\n    severity\n    nextUpdateAt\n    lead {\n      isViewer\n    }\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n  }\n"): typeof import('./graphql.ts').LedCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Qualify($input: QualifyCaseInput!) {\n    qualifyCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QualifyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Decide($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      decision {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Assign($input: AssignDecisionInput!) {\n    assignDecision(input: $input) {\n      decision {\n        number\n        owner {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromiseUpdate($input: PromiseUpdateInput!) {\n    promiseUpdate(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PromiseUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Hold($input: HoldPublicationsInput!) {\n    holdPublications(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Release($input: ReleaseHoldInput!) {\n    releaseHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Contain($input: ContainCaseInput!) {\n    containCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ContainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Close($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reopen($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Dismiss($input: DismissSignalInput!) {\n    dismissSignal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DismissDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Restrict($input: RestrictCaseInput!) {\n    restrictCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RestrictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftRestriction($input: LiftRestrictionInput!) {\n    liftRestriction(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LiftRestrictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Waive($input: WaiveStepInput!) {\n    waiveStep(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFound($input: RecordFoundPublicationInput!) {\n    recordFoundPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordFoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceHoldOnCase($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlaceHoldOnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftHoldOnCase($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LiftHoldOnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QualifyFields on Case {\n    stage\n    title\n    severity\n    category\n    cluster\n    jurisdictions\n  }\n"): typeof import('./graphql.ts').QualifyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignFields on Case {\n    decisions {\n      id\n      number\n      words\n      owner {\n        id\n      }\n      revokedAt\n    }\n  }\n"): typeof import('./graphql.ts').AssignFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StillOpen on Case {\n    reference\n    unsettled: claims(first: 50, states: [REPORTED, CHECKING]) {\n      nodes {\n        number\n        words\n        state\n      }\n    }\n    written: statements(first: 50) {\n      nodes {\n        number\n        kind\n        version {\n          n\n          state\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StillOpenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseActs on Case {\n    reference\n    stage\n    confidentiality\n    heldAt\n    decisions {\n      revokedAt\n    }\n    lead {\n      isViewer\n    }\n    viewerMayQualify {\n      allowed\n      refusal\n    }\n    viewerMayContain {\n      allowed\n      refusal\n    }\n    viewerMayClose {\n      allowed\n      refusal\n    }\n    viewerMayDecide {\n      allowed\n      refusal\n    }\n    viewerMayWaive {\n      allowed\n      refusal\n    }\n    viewerMayHold {\n      allowed\n      refusal\n    }\n    viewerMayReleaseHold {\n      allowed\n      refusal\n    }\n    viewerMayRecordFound {\n      allowed\n      refusal\n    }\n    viewerMayRestrict {\n      allowed\n      refusal\n    }\n    legalHold {\n      id\n    }\n    viewerMayHoldForLaw {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').CaseActsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActPanel on Case {\n    id\n    version\n    ...CaseActs\n    ...AssignFields\n    ...QualifyFields\n    ...StillOpen\n  }\n"): typeof import('./graphql.ts').ActPanelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamAsked on Case {\n    stage\n    roles {\n      role\n      state\n      person {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TeamAskedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseBeside on Case {\n    reference\n    ...Mute\n    said\n    language\n    category\n    cluster\n    channel\n    link\n    startedAt\n    awareAt\n    declaredAt\n    declaredBy {\n      name\n    }\n    claims(first: 8) {\n      nodes {\n        id\n        number\n        words\n        language\n        state\n      }\n      totalCount {\n        value\n      }\n    }\n    decisions {\n      id\n      number\n      words\n      owner {\n        name\n      }\n      decidedBy {\n        name\n      }\n      decidedAt\n      revokedAt\n    }\n    precedents {\n      ...Precedent\n    }\n  }\n"): typeof import('./graphql.ts').CaseBesideFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFrame on Case {\n    id\n    reference\n    title\n    language\n    severity\n    stage\n    stageSince\n    kind\n    confidentiality\n    heldAt\n    heldBy {\n      name\n    }\n    holdReason\n    legalHold {\n      placedAt\n      placedBy {\n        name\n      }\n    }\n    lead {\n      name\n      isViewer\n    }\n    claimCount: claims(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    owed: postMortem {\n      state\n    }\n    statementCount: statements(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    ...CaseActs\n  }\n"): typeof import('./graphql.ts').CaseFrameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Bundle on EvidenceBundle {\n    id\n    state\n    requestedAt\n    requestedBy {\n      name\n    }\n    expiresAt\n    outdatedAt\n    outdatedWhy\n    size\n    length\n    digest\n    privileged\n    url\n  }\n"): typeof import('./graphql.ts').BundleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestEvidence($input: RequestEvidenceInput!) {\n    requestEvidence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseEvidence($reference: String!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayTakeEvidence {\n        allowed\n        refusal\n      }\n      viewerMayTakePrivilegedEvidence {\n        allowed\n      }\n      evidenceBundles {\n        ...Bundle\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckedClaim on Claim {\n    id\n    version\n    ...ClaimEffects\n    viewerMayCheck {\n      allowed\n      refusal\n    }\n    viewerMaySettle {\n      allowed\n      refusal\n    }\n    viewerMayAddEvidence {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').CheckedClaimFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogClaim($input: LogClaimInput!) {\n    logClaim(input: $input) {\n      claim {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LogClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeClaim($input: CheckClaimInput!) {\n    checkClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TakeClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmClaim($input: ConfirmClaimInput!) {\n    confirmClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuteClaim($input: RefuteClaimInput!) {\n    refuteClaim(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RefuteClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveClaimUnknowable($input: LeaveClaimUnknowableInput!) {\n    leaveClaimUnknowable(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LeaveClaimUnknowableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimEffects on Claim {\n    state\n    uses {\n      use\n      out\n      state\n      statement {\n        number\n        n\n        kind\n      }\n    }\n    citedBy {\n      number\n      createdBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimEffectsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseFacts($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayNote {\n        allowed\n        refusal\n      }\n      claims(first: 100) {\n        nodes {\n          ...RegisterClaim\n          ...CheckedClaim\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterClaim on Claim {\n    id\n    number\n    words\n    language\n    state\n    origin\n    source\n    link\n    reach\n    loggedAt\n    loggedBy {\n      name\n    }\n    checker {\n      name\n    }\n    checkingSince\n    settledAt\n    settledBy {\n      name\n    }\n    finding\n    evidence {\n      id\n      kind\n      link\n      note\n      file {\n        name\n        path\n      }\n    }\n    uses {\n      use\n      out\n      statement {\n        number\n        n\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RegisterClaimFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseLatest on Case {\n    reference\n    latest: timeline(first: 6) {\n      nodes {\n        ...ToldEvent\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseLatestFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillHoldingLine($input: DraftStatementInput!) {\n    draftStatement(input: $input) {\n      statement {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FillHoldingLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Blank on Slot {\n    name\n    kind\n    choices {\n      key\n      fr\n      en\n    }\n  }\n"): typeof import('./graphql.ts').BlankFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FillLine($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      id\n      reference\n      title\n      language\n      kind\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n      claims(first: 100, states: [CONFIRMED]) {\n        nodes {\n          id\n          number\n          words\n        }\n      }\n      holdingStatements {\n        id\n        clearedAt\n        notAfter\n        terms {\n          name\n          slots {\n            ...Blank\n          }\n        }\n        variants {\n          key\n          channel\n          language\n          rendered\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FillLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LineOffered on HoldingStatement {\n    id\n    notAfter\n    terms {\n      name\n      slots {\n        name\n      }\n    }\n    variants {\n      key\n      channel\n      language\n      rendered\n    }\n  }\n"): typeof import('./graphql.ts').LineOfferedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChooseLine($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      reference\n      title\n      language\n      kind\n      holdingStatements {\n        ...LineOffered\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChooseLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseNext on Case {\n    reference\n    stage\n    viewerMayQualify {\n      allowed\n    }\n    nextUpdateAt\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n    postMortem {\n      state\n      dueAt\n      late\n    }\n  }\n"): typeof import('./graphql.ts').CaseNextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseRoom($reference: String!, $deciding: Boolean!) {\n    ...Frame\n    people(first: 100) @include(if: $deciding) {\n      nodes {\n        id\n        name\n        isViewer\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      ...ActPanel\n      ...TeamAsked\n      ...CaseNext\n      ...CaseProgress\n      ...CaseSay\n      ...CaseLatest\n      ...CaseBeside\n    }\n  }\n"): typeof import('./graphql.ts').CaseRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemAdvice on PostMortemRecord {\n    cluster\n    advice {\n      strategy\n      stance\n      done\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemAdviceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Applied on Passage {\n    id\n    viewerMayApplyToLine {\n      allowed\n    }\n    viewerMayApplyToPolicy {\n      allowed\n    }\n    viewerMayApplyToRisk {\n      allowed\n    }\n    applied {\n      ...Changed\n      takenBackAt\n      takenBackBy {\n        name\n      }\n      viewerMayTakeBack {\n        allowed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AppliedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LessonTargets on Query {\n    holdingLines {\n      id\n      number\n      version {\n        line {\n          name\n        }\n      }\n    }\n    policies {\n      id\n      name\n    }\n    risks(first: 100) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LessonTargetsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemClocks on PostMortemRecord {\n    clocks {\n      kind\n      step\n      lane\n      statement\n      version\n      startedAt\n      dueAt\n      endedAt\n      outcome\n    }\n    waited {\n      lane\n      minutes\n      rounds\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemClocksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPostMortem($input: StartPostMortemInput!) {\n    startPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StartPostMortemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPassage($input: AddPassageInput!) {\n    addPassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddPassageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevisePassage($input: RevisePassageInput!) {\n    revisePassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n        ... on VersionConflict {\n          current {\n            ... on Passage {\n              version\n              wording {\n                words\n                writtenBy {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevisePassageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePassage($input: RemovePassageInput!) {\n    removePassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RemovePassageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkPassage($input: MarkPassageInput!) {\n    markPassage(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MarkPassageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddImprovement($input: AddImprovementInput!) {\n    addImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddImprovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeImprovement($input: ChangeImprovementInput!) {\n    changeImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeImprovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishImprovement($input: FinishImprovementInput!) {\n    finishImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FinishImprovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveImprovement($input: WaiveImprovementInput!) {\n    waiveImprovement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaiveImprovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPostMortem($input: SubmitPostMortemInput!) {\n    submitPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitPostMortemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovePostMortem($input: ApprovePostMortemInput!) {\n    approvePostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApprovePostMortemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPostMortemChanges($input: RequestPostMortemChangesInput!) {\n    requestPostMortemChanges(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestPostMortemChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPostMortem($input: PublishPostMortemInput!) {\n    publishPostMortem(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublishPostMortemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemImprovements on PostMortem {\n    id\n    state\n    viewerMayWrite {\n      allowed\n    }\n    improvements {\n      id\n      words\n      dueOn\n      state\n      overdue\n      version\n      owner {\n        id\n        name\n      }\n      endedBy {\n        name\n      }\n      viewerMayChange {\n        allowed\n      }\n      viewerMayFinish {\n        allowed\n      }\n      viewerMayWaive {\n        allowed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemImprovementsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyLesson($input: ApplyLessonInput!) {\n    applyLesson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApplyLessonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackLesson($input: TakeBackLessonInput!) {\n    takeBackLesson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TakeBackLessonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemNext on PostMortem {\n    id\n    state\n    stateSince\n    dueAt\n    late\n    version\n    privilegedCount\n    pdf\n    publishedAt\n    publishedBy {\n      name\n    }\n    published {\n      leftOut\n    }\n    libraryCase {\n      slug\n    }\n    viewerMayWrite {\n      allowed\n      refusal\n    }\n    viewerMaySubmit {\n      allowed\n      refusal\n    }\n    viewerMayPublish {\n      allowed\n      refusal\n    }\n    ...PostMortemReviewed\n  }\n"): typeof import('./graphql.ts').PostMortemNextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasePostMortem($reference: String!) {\n    ...Frame\n    ...LessonTargets\n    viewer {\n      ...StepUp\n    }\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      awareAt\n      category\n      cluster\n      viewerMayStartPostMortem {\n        allowed\n        refusal\n      }\n      postMortem {\n        closedAt\n        record {\n          scorecard {\n            step\n            state\n            at\n            dueAt\n            waivedBy\n            reason\n          }\n        }\n        ...PostMortemNext\n        ...PostMortemPassages\n        ...PostMortemImprovements\n        ...PostMortemRecord\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CasePostMortemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemPassages on PostMortem {\n    id\n    viewerMayWrite {\n      allowed\n    }\n    viewerMayMark {\n      allowed\n    }\n    passages {\n      ...Applied\n      id\n      kind\n      version\n      privileged\n      privilegedBy {\n        name\n      }\n      wording {\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n      earlier {\n        n\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemPassagesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemRecord on PostMortem {\n    starred {\n      ...ToldEvent\n    }\n    record {\n      asOf\n      position\n      frozen\n      awareAt\n      breakGlass\n      found\n      claims {\n        number\n        words\n        state\n        loggedAt\n        settledAt\n      }\n      statements {\n        number\n        kind\n        publishedAt\n        versions {\n          n\n          state\n          submittedAt\n          votes {\n            lane\n            verdict\n            at\n            by\n          }\n        }\n      }\n      decisions {\n        number\n        words\n        at\n        owner\n        dueAt\n        revokedAt\n      }\n      ...PostMortemClocks\n      ...PostMortemAdvice\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemReviewed on PostMortem {\n    id\n    review {\n      round\n      contentHash\n      policyHash\n      lanes {\n        lane\n        state\n        dueAt\n        votes {\n          by\n          verdict\n          at\n        }\n        viewerMayVote {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemReviewedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseProgress on Case {\n    reference\n    awareAt\n    viewerMayDraft {\n      allowed\n    }\n    viewerMayWaive {\n      allowed\n    }\n    meter {\n      step\n      state\n      at\n      dueAt\n      inReview\n      waivedBy\n      reason\n      statement {\n        number\n        n\n        kind\n      }\n      decision {\n        words\n        at\n      }\n    }\n    clocks {\n      kind\n      state\n      startedAt\n      dueAt\n      stoppedAt\n      lane\n      step\n      statementNumber\n      owners\n    }\n    waiting {\n      lane\n      minutes\n      rounds\n    }\n  }\n"): typeof import('./graphql.ts').CaseProgressFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseSay on Case {\n    reference\n    foundPublications {\n      id\n      channel\n      language\n      link\n      text\n      note\n      capture {\n        name\n        path\n      }\n      seenAt\n      recordedBy {\n        name\n      }\n    }\n    firstWordsAt\n    holdingStatements {\n      id\n      ...LineOffered\n    }\n    sayable: statements(first: 12) {\n      nodes {\n        id\n        number\n        kind\n        publications {\n          state\n          n\n          publishedAt\n          variant {\n            key\n            channel\n            language\n            rendered\n          }\n        }\n        version {\n          n\n          state\n          since\n          variants {\n            key\n            channel\n            language\n            viewerMayPublish {\n              allowed\n              refusal\n            }\n          }\n          review {\n            lanes {\n              lane\n              state\n              holders {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseSayFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveStatement($input: ApproveStatementInput!) {\n    approveStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApproveStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestChanges($input: RequestChangesInput!) {\n    requestChanges(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectStatement($input: RejectStatementInput!) {\n    rejectStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RejectStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawVote($input: WithdrawVoteInput!) {\n    withdrawVote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftVeto($input: LiftVetoInput!) {\n    liftVeto(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LiftVetoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelStatement($input: CancelStatementInput!) {\n    cancelStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CancelStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkInsideInformation($input: MarkInsideInformationInput!) {\n    markInsideInformation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MarkInsideInformationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitFilled($input: SubmitStatementInput!) {\n    submitStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitFilledDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Ballot on StatementVersion {\n    n\n    state\n    contentHash\n    viewerLane\n    viewerVerdict\n    legal: viewerMayVote(lane: LEGAL) {\n      allowed\n      refusal\n    }\n    communications: viewerMayVote(lane: COMMUNICATIONS) {\n      allowed\n      refusal\n    }\n    executive: viewerMayVote(lane: EXECUTIVE) {\n      allowed\n      refusal\n    }\n    humanResources: viewerMayVote(lane: HUMAN_RESOURCES) {\n      allowed\n      refusal\n    }\n    review {\n      policyHash\n      lanes {\n        lane\n        state\n        askedAt\n        dueAt\n        veto\n        holders {\n          id\n          name\n          isViewer\n        }\n        offered {\n          id\n          name\n          isViewer\n        }\n        backups {\n          name\n          isViewer\n        }\n        viewerMayVoteFor {\n          id\n          name\n        }\n        votes {\n          id\n          verdict\n          at\n          counts\n          person {\n            name\n            isViewer\n          }\n          onBehalfOf {\n            name\n            isViewer\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BallotFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenBreakGlass($input: OpenBreakGlassInput!) {\n    openBreakGlass(input: $input) {\n      breakGlass {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenBreakGlassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondBreakGlass($input: SecondBreakGlassInput!) {\n    secondBreakGlass(input: $input) {\n      breakGlass {\n        dueAt\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SecondBreakGlassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseBreakGlassReview($input: CloseBreakGlassReviewInput!) {\n    closeBreakGlassReview(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseBreakGlassReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreakGlassPage($reference: String!, $number: Int!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      version {\n        ...GlassState\n        breakGlassChannels\n        breakGlasses {\n          id\n          variantKeys\n        }\n        variants {\n          key\n          channel\n          language\n          rendered\n        }\n        review {\n          lanes {\n            lane\n            state\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BreakGlassPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GlassState on StatementVersion {\n    viewerMayBreakGlass {\n      allowed\n      refusal\n    }\n    breakGlasses {\n      id\n      reason\n      openedAt\n      openedBy {\n        name\n      }\n      secondedAt\n      secondedBy {\n        name\n      }\n      skipped\n      dueAt\n      closedAt\n      closedBy {\n        name\n      }\n      finding\n      viewerMaySecond {\n        allowed\n        refusal\n      }\n      viewerMayClose {\n        allowed\n        refusal\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GlassStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Difference on Redline {\n    from\n    to\n    changes\n    variants {\n      key\n      change\n      title {\n        ...Passage\n      }\n      blocks {\n        ...Passage\n      }\n    }\n  }\n  fragment Passage on RedlineBlock {\n    elements\n    change\n    parts {\n      kind\n      text\n    }\n  }\n"): typeof import('./graphql.ts').DifferenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Cited on Block {\n    asserts {\n      id\n      number\n      state\n    }\n    denies {\n      id\n      number\n      state\n    }\n    acknowledges {\n      id\n      number\n      state\n    }\n    decisions {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql.ts').CitedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Correcting on StatementVersion {\n    correctionSentence\n    corrects {\n      n\n      variantKey\n      link\n    }\n  }\n"): typeof import('./graphql.ts').CorrectingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Finding on WordingFinding {\n    kind\n    severity\n    why\n    variantKey\n    block\n    words\n    sentence\n    other {\n      sentence\n      words\n      variantKey\n      statement {\n        number\n      }\n      claim {\n        number\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Findings on StatementVersion {\n    state\n    submittedBy {\n      name\n    }\n    submittedFindings {\n      contradictions\n      acknowledged\n    }\n    variants {\n      key\n      channel\n      language\n      audience\n    }\n    wording {\n      ...Finding\n    }\n  }\n"): typeof import('./graphql.ts').FindingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FromLine on StatementVersion {\n    revision\n    origin {\n      name\n      n\n      clearedAt\n      notAfter\n      slots {\n        name\n        value\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FromLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Head on Statement {\n    number\n    kind\n    case {\n      reference\n      title\n      language\n      confidentiality\n      kind\n    }\n    version {\n      n\n      state\n      since\n      createdAt\n      createdBy {\n        name\n      }\n      submittedAt\n      submittedBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundInside on Statement {\n    id\n    insideSince\n    viewerMayMarkInside {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').FoundInsideFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Lag on LanguageLag {\n    language\n    ahead\n    channel\n    audience\n    because\n  }\n"): typeof import('./graphql.ts').LagFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Lanes on Review {\n    openedAt\n    lanes {\n      lane\n      state\n      askedAt\n      dueAt\n      clearedAt\n      veto\n      holders {\n        id\n        name\n        isViewer\n      }\n      offered {\n        id\n        name\n      }\n      votes {\n        id\n        verdict\n        reason\n        at\n        counts\n        person {\n          name\n          isViewer\n        }\n        onBehalfOf {\n          name\n        }\n        event {\n          ...Proved\n        }\n      }\n      backups {\n        name\n      }\n      delegations {\n        id\n        endsAt\n        principal {\n          name\n        }\n        delegate {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LanesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaneWaited on LaneWaiting {\n    lane\n    minutes\n    rounds\n  }\n"): typeof import('./graphql.ts').LaneWaitedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideVeto($input: OverrideVetoInput!) {\n    overrideVeto(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OverrideVetoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadStatement($reference: String!, $number: Int!, $from: Int!, $to: Int!, $compares: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      ...Publications\n      ...FoundInside\n      case {\n        confidentiality\n      }\n      openVetoes {\n        ...Veto\n      }\n      waiting {\n        ...LaneWaited\n      }\n      versions {\n        ...Earlier\n      }\n      compared: versions(n: $to) @include(if: $compares) {\n        changesSince(n: $from) {\n          ...Difference\n        }\n      }\n      version {\n        ...Turn\n        ...FromLine\n        ...GlassState\n        ...Terms\n        ...Reading\n        ...Talk\n        ...Correcting\n        ...Stale\n        ...Findings\n        viewerMayCancel {\n          allowed\n        }\n        contributors {\n          isViewer\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        review {\n          ...Lanes\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Publications on Statement {\n    publications {\n      ...Release\n    }\n    out: version {\n      state\n      lagging {\n        ...Lag\n      }\n      review {\n        lanes {\n          lane\n          state\n        }\n      }\n      variants {\n        key\n        channel\n        viewerMayPublish {\n          allowed\n          refusal\n        }\n      }\n    }\n    where: case {\n      roles {\n        role\n        state\n        person {\n          name\n          isViewer\n        }\n      }\n    }\n  }\n  fragment Release on Publication {\n    id\n    state\n    variantKey\n    n\n    openedAt\n    publishedAt\n    publishedBy {\n      name\n    }\n    link\n    note\n    captures {\n      file {\n        id\n        name\n        path\n      }\n    }\n    withdrawnAt\n    withdrawnBy {\n      name\n    }\n    withdrawnReason\n    needsCorrection\n    dueAt\n    openedBy {\n      name\n    }\n    endedAt\n    endedReason\n    endedCode\n    correctedBy {\n      n\n    }\n    event {\n      ...Proved\n    }\n    checks {\n      outcome\n      at\n      by {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublicationsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishVariant($input: PublishVariantInput!) {\n    publishVariant(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublishVariantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPublication($input: RecordPublicationInput!) {\n    recordPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportFailure($input: ReportFailureInput!) {\n    reportFailure(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReportFailureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPublication($input: WithdrawPublicationInput!) {\n    withdrawPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AfterRelease on Publication {\n    needsCorrection\n    withdrawnBy {\n      name\n    }\n    withdrawnReason\n    correctedBy {\n      n\n      link\n    }\n    checks {\n      outcome\n      liveText\n      at\n      by {\n        name\n      }\n    }\n    viewerMayCheck {\n      allowed\n      refusal\n    }\n    viewerMayCorrect {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').AfterReleaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Captures on Publication {\n    captures {\n      at\n      by {\n        name\n      }\n      file {\n        id\n        name\n        path\n      }\n    }\n    viewerMayAddCapture {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').CapturesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishStatement($input: PublishStatementInput!) {\n    publishStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublishStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SchedulePublication($input: SchedulePublicationInput!) {\n    schedulePublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SchedulePublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffPublication($input: CallOffPublicationInput!) {\n    callOffPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CallOffPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReconcilePublication($input: ReconcilePublicationInput!) {\n    reconcilePublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReconcilePublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckPublication($input: CheckPublicationInput!) {\n    checkPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CheckPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCapture($input: AddCaptureInput!) {\n    addCapture(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddCaptureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPublication($input: CorrectPublicationInput!) {\n    correctPublication(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CorrectPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishSheet($reference: String!, $number: Int!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    organisation {\n      channels {\n        type\n        name\n        owner {\n          name\n        }\n        backup {\n          name\n        }\n      }\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      ...Head\n      case {\n        id\n        heldAt\n        heldBy {\n          name\n        }\n        holdReason\n        severity\n      }\n      openVetoes {\n        ...Veto\n      }\n      publications {\n        n\n        variantKey\n        ...Opened\n      }\n      version {\n        n\n        notBefore\n        notAfter\n        ...Correcting\n        lagging {\n          ...Lag\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        variants {\n          ...Sheet\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublishSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sheet on Variant {\n    key\n    channel\n    language\n    hash\n    title\n    rendered\n    length\n    limit\n    viewerMayPublish {\n      allowed\n      refusal\n    }\n    asksStaffReason\n    endedPublication {\n      state\n      endedAt\n      endedBy {\n        name\n      }\n      endedReason\n      endedCode\n    }\n    publication {\n      ...Opened\n    }\n  }\n  fragment Opened on Publication {\n    id\n    state\n    permitEndsAt\n    openedAt\n    openedBy {\n      name\n      isViewer\n    }\n    dueAt\n    releasedAt\n    releasedBy {\n      name\n      isViewer\n    }\n    staffNotToldReason\n    ...AfterRelease\n    ...Captures\n    viewerMayCallOff {\n      allowed\n      refusal\n    }\n    publishedAt\n    publishedBy {\n      name\n    }\n    link\n    note\n    withdrawnAt\n    viewerMayWithdraw {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').SheetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reading on StatementVersion {\n    n\n    variants {\n      ...Words\n    }\n    ...PassageTalk\n    waived {\n      ...Waived\n    }\n    changesSinceMyVote {\n      ...Difference\n    }\n  }\n"): typeof import('./graphql.ts').ReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Stale on StatementVersion {\n    staleVotes {\n      person\n      mine\n      lane\n      at\n      because\n    }\n  }\n"): typeof import('./graphql.ts').StaleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      thread {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StartThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToThread($input: ReplyToThreadInput!) {\n    replyToThread(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReplyToThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResolveThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {\n    acceptSuggestion(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AcceptSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineSuggestion($input: DeclineSuggestionInput!) {\n    declineSuggestion(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclineSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Talk on StatementVersion {\n    n\n    state\n    threadsInTheWay\n    viewerMayRemark {\n      allowed\n    }\n    viewerMayRemarkInConfidence {\n      allowed\n    }\n    talkedOf: variants {\n      key\n      channel\n      language\n      audience\n      blocks {\n        elements\n        text\n        hash\n      }\n    }\n    threads {\n      ...Talked\n    }\n  }\n  fragment Talked on Thread {\n    id\n    n\n    variantKey\n    quote\n    passageHash\n    stands\n    blocking\n    privileged\n    state\n    resolvedAt\n    resolvedBy {\n      name\n    }\n    remarks {\n      ...Said\n    }\n    viewerMayReply {\n      allowed\n    }\n    viewerMayResolve {\n      allowed\n      refusal\n    }\n  }\n  fragment Said on Remark {\n    id\n    words\n    at\n    author {\n      name\n      isViewer\n    }\n    suggestion {\n      id\n      state\n      decidedAt\n      decidedBy {\n        name\n      }\n      parts {\n        kind\n        text\n      }\n      viewerMayDecide {\n        allowed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TalkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Noted on StatementVersion {\n    threads(state: OPEN) {\n      id\n      variantKey\n      quote\n      blocking\n      privileged\n      remarks {\n        words\n        author {\n          name\n        }\n        suggestion {\n          state\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NotedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassageTalk on StatementVersion {\n    viewerMayRemark {\n      allowed\n    }\n    openThreads: threads(state: OPEN) {\n      id\n      variantKey\n      passageHash\n      blocking\n    }\n  }\n"): typeof import('./graphql.ts').PassageTalkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Terms on StatementVersion {\n    notBefore\n    notAfter\n    contentHash\n    insideInformation\n    variants {\n      channel\n      language\n    }\n    review {\n      route\n      policies\n      lanes {\n        lane\n        veto\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Turn on StatementVersion {\n    ...Ballot\n    since\n    notAfter\n    createdBy {\n      name\n    }\n    viewerMayEdit {\n      allowed\n    }\n    asked: changesSinceMyVote {\n      changes\n      variants {\n        change\n      }\n    }\n    reasons: review {\n      votes {\n        id\n        verdict\n        reason\n        at\n        counts\n        person {\n          name\n        }\n      }\n    }\n    texts: variants {\n      viewerMayPublish {\n        allowed\n      }\n      publication {\n        state\n        needsCorrection\n        releasedBy {\n          isViewer\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TurnFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Unfit on UsedClaim {\n    id\n    number\n    words\n    state\n    use\n  }\n  fragment Veto on StandingVeto {\n    id\n    lane\n    owner\n    mine\n    openedAt\n    silentFrom\n    overridable\n    signature {\n      by\n      reason\n      at\n      endsAt\n    }\n    viewerMayOverride {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').UnfitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Earlier on StatementVersion {\n    id\n    n\n    state\n    since\n    createdAt\n    createdBy {\n      name\n    }\n    submittedAt\n    submittedBy {\n      name\n    }\n    review {\n      votes {\n        id\n        lane\n        verdict\n        reason\n        at\n        person {\n          name\n          isViewer\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EarlierFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Words on Variant {\n    key\n    channel\n    language\n    audience\n    title\n    length\n    limit\n    blocks {\n      elements\n      text\n      hash\n      ...Cited\n    }\n  }\n"): typeof import('./graphql.ts').WordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Waived on WaivedElement {\n    element\n    by\n    reason\n  }\n"): typeof import('./graphql.ts').WaivedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      statement {\n        version {\n          revision\n          wording {\n            ...Finding\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n        ... on VersionConflict {\n          currentVersion\n          current {\n            ... on Statement {\n              version {\n                revision\n                ...Written\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitStatement($input: SubmitStatementInput!) {\n    submitStatement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n        ... on StillOpen {\n          items {\n            ... on Claim {\n              id\n              number\n              words\n              state\n            }\n          }\n        }\n        ... on LaneMissing {\n          lanes\n        }\n        ... on Contradicts {\n          findings {\n            ...Finding\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveElement($input: WaiveElementInput!) {\n    waiveElement(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaiveElementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckWording($statementId: ID!, $variants: [VariantInput!]!) {\n    wording(statementId: $statementId, variants: $variants) {\n      ...Finding\n    }\n  }\n"): typeof import('./graphql.ts').CheckWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WriteStatement($reference: String!, $number: Int!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    statement(by: { place: { reference: $reference, number: $number } }) {\n      id\n      kind\n      insideSince\n      ...Head\n      versions {\n        ...Earlier\n      }\n      case {\n        id\n        severity\n        confidentiality\n        claims(first: 100) {\n          nodes {\n            id\n            number\n            words\n            state\n          }\n        }\n        decisions {\n          id\n          number\n          words\n          revokedAt\n        }\n      }\n      version {\n        revision\n        ...Written\n        ...Noted\n        ...Correcting\n        waived {\n          ...Waived\n        }\n        unfitClaims {\n          ...Unfit\n        }\n        wording {\n          ...Finding\n        }\n        viewerMayEdit {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WriteStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Written on StatementVersion {\n    notBefore\n    notAfter\n    insideInformation\n    variants {\n      channel\n      language\n      audience\n      title\n      blocks {\n        elements\n        text\n        asserts {\n          id\n        }\n        denies {\n          id\n        }\n        acknowledges {\n          id\n        }\n        decisions {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WrittenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementLine on Statement {\n    id\n    number\n    kind\n    createdBy {\n      name\n    }\n    version {\n      n\n      state\n      since\n      variants {\n        key\n        channel\n        language\n        title\n        rendered\n      }\n      review {\n        lanes {\n          lane\n          state\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StatementLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftStatement($input: DraftStatementInput!) {\n    draftStatement(input: $input) {\n      statement {\n        number\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewStatement($reference: String!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    case(by: { reference: $reference }) {\n      id\n      reference\n      title\n      language\n      kind\n      firstWordsAt\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n    }\n  }\n  fragment ChannelLine on Channel {\n    id\n    type\n    name\n    limit\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').NewStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseStatements($reference: String!) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      viewerMayDraft {\n        allowed\n        refusal\n      }\n      holdingStatements {\n        id\n      }\n      statements(first: 100) {\n        nodes {\n          ...StatementLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseStatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DelegationLine on Delegation {\n    id\n    lane\n    startsAt\n    endsAt\n    inForce\n    reason\n    principal {\n      name\n      isViewer\n    }\n    delegate {\n      name\n      isViewer\n    }\n    case {\n      reference\n    }\n    viewerMayRevoke {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').DelegationLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferRole($input: OfferRoleInput!) {\n    offerRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OfferRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverRole($input: HandOverRoleInput!) {\n    handOverRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOverRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptRole($input: AcceptRoleInput!) {\n    acceptRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AcceptRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineRole($input: DeclineRoleInput!) {\n    declineRole(input: $input) {\n      role {\n        role\n        person {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclineRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandOverNote on Case {\n    reference\n    nextUpdateAt\n    nextDecision {\n      ...Pending\n    }\n    alsoWaiting {\n      ...Pending\n    }\n    waitedFor: clocks {\n      kind\n      state\n      lane\n      dueAt\n    }\n    lent: delegations {\n      lane\n      endsAt\n      principal {\n        name\n      }\n      delegate {\n        name\n      }\n    }\n    unchecked: claims(first: 20, states: [REPORTED, CHECKING]) {\n      nodes {\n        words\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOverNoteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Candidate on Person {\n    id\n    name\n    job\n    suspended\n    capacities\n    guest\n    isViewer\n  }\n"): typeof import('./graphql.ts').CandidateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseTeam($reference: String!, $choosing: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    people(first: 100) @include(if: $choosing) {\n      nodes {\n        ...Candidate\n      }\n    }\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      ...HandOverNote\n      viewerMayOfferRole {\n        allowed\n        refusal\n      }\n      roles {\n        ...TeamRole\n      }\n      delegations {\n        ...DelegationLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamRole on Role {\n    id\n    role\n    state\n    person {\n      name\n      job\n      guest\n      endsAt\n      isViewer\n    }\n    offeredBy {\n      name\n    }\n    offeredAt\n    heldAt\n    endedAt\n    note\n    viewerMayAnswer {\n      allowed\n    }\n    viewerMayHandOver {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').TeamRoleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectNote($input: CorrectNoteInput!) {\n    correctNote(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CorrectNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StarEvent($input: StarEventInput!) {\n    starEvent(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StarEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseTimeline($reference: String!, $after: String, $order: TimelineOrder, $starred: Boolean) {\n    ...Frame\n    case(by: { reference: $reference }) {\n      ...CaseFrame\n      awareAt\n      viewerMayNote {\n        allowed\n        refusal\n      }\n      viewerMayTakeEvidence {\n        allowed\n      }\n      timeline(first: 40, after: $after, order: $order, starred: $starred) {\n        nodes {\n          ...ToldEvent\n          ...Proved\n          subjectId\n          corrects\n          correctedBy\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount {\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ToldEvent on Event {\n    id\n    type\n    at\n    recordedAt\n    backfilled\n    starred\n    words\n    actor {\n      name\n    }\n    person {\n      name\n    }\n    onBehalfOf {\n      name\n    }\n    statement {\n      number\n      n\n      kind\n    }\n    claim {\n      number\n      words\n    }\n    decision {\n      number\n      words\n    }\n    file {\n      name\n      path\n    }\n    role\n    lane\n    step\n    severity\n    dueAt\n    variantKey\n    staleBecause\n  }\n"): typeof import('./graphql.ts').ToldEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareCase($input: DeclareCaseInput!) {\n    declareCase(input: $input) {\n      case {\n        reference\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclareCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Resembling($said: String!, $channel: TriggerChannel, $category: Category, $cluster: Cluster) {\n    precedents(said: $said, channel: $channel, category: $category, cluster: $cluster, first: 3) {\n      ...Precedent\n    }\n  }\n"): typeof import('./graphql.ts').ResemblingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Declare {\n    ...Frame\n    viewer {\n      capacities\n    }\n    organisation {\n      firstWordsMinutes\n      team {\n        role\n        severity\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($after: String, $filter: CaseFilter) {\n    ...Frame\n    cases(first: 30, after: $after, filter: $filter) {\n      nodes {\n        ...LiveCase\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Pending on PendingDecision {\n    kind\n    statement {\n      number\n      n\n    }\n    lane\n    claim {\n      number\n      words\n    }\n    decision {\n      number\n      words\n    }\n    step\n    people\n    since\n    dueAt\n    viewerMayAct {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').PendingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Precedent on Precedent {\n    libraryCase {\n      slug\n      title {\n        fr\n        en\n      }\n      startedOn\n    }\n    same {\n      trait\n    }\n    differs {\n      trait\n    }\n    teaches {\n      fr\n      en\n    }\n  }\n"): typeof import('./graphql.ts').PrecedentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Changed on AppliedLesson {\n    id\n    how\n    appliedAt\n    appliedBy {\n      name\n    }\n    line {\n      id\n      version {\n        line {\n          name\n        }\n      }\n    }\n    policy {\n      name\n    }\n    target\n    risk {\n      id\n      title\n    }\n    lesson {\n      wording {\n        words\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComesFrom on AppliedLesson {\n    id\n    how\n    appliedAt\n    appliedBy {\n      name\n    }\n    lesson {\n      wording {\n        words\n      }\n    }\n    case {\n      reference\n      language\n    }\n  }\n"): typeof import('./graphql.ts').ComesFromFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelegateLane($input: DelegateLaneInput!) {\n    delegateLane(input: $input) {\n      delegation {\n        delegate {\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DelegateLaneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeDelegation($input: RevokeDelegationInput!) {\n    revokeDelegation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevokeDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareAbsence($input: DeclareAbsenceInput!) {\n    declareAbsence(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclareAbsenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateExplorerToken($input: CreateExplorerTokenInput!) {\n    createExplorerToken(input: $input) {\n      secret\n      token {\n        expiresAt\n        scopes\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateExplorerTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Explorer {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayCreateToken {\n        allowed\n        refusal\n      }\n    }\n    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        id\n        reference\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExplorerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Developers {\n    ...Frame\n    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        id\n        reference\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DevelopersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Frame on Query {\n    viewer {\n      person {\n        id\n        name\n      }\n      organisation {\n        name\n        demo\n      }\n      capacities\n      liveCases\n      ledgerBroken\n      inbox {\n        asked\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FrameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadNotificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {\n    readAllNotifications(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadAllNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeNotification($input: SnoozeNotificationInput!) {\n    snoozeNotification(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SnoozeNotificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($after: String) {\n    ...Frame\n    inboxCounts {\n      information\n    }\n    asked: inbox(first: 50, box: ASKED, order: DUE) {\n      nodes {\n        ...InboxLine\n      }\n    }\n    information: inbox(first: 30, after: $after, box: INFORMATION) {\n      nodes {\n        ...InboxLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    later: inbox(first: 50, box: LATER) {\n      nodes {\n        ...InboxLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxLine on Notification {\n    id\n    kind\n    because\n    asks\n    at\n    dueAt\n    readAt\n    laterUntil\n    case {\n      reference\n      title\n      language\n      ...Mute\n    }\n    by {\n      name\n    }\n    statement {\n      id\n      number\n      n\n      kind\n    }\n    variantKey\n    claim {\n      number\n      words\n    }\n    claimTo\n    lane\n    role\n    policyName\n    libraryCase {\n      slug\n    }\n    risk {\n      id\n      title\n      reviewOn\n    }\n  }\n"): typeof import('./graphql.ts').InboxLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Figures {\n    insights {\n      real: ownCases(kind: REAL, first: 100) {\n        kind\n        ...TimedCase\n        ...WaitedCase\n      }\n      drills: ownCases(kind: DRILL, first: 100) {\n        kind\n        ...TimedCase\n      }\n      clusters: patterns(by: CLUSTER) {\n        ...ResponsibilityPattern\n      }\n      categories: patterns(by: CATEGORY) {\n        ...CategoryPattern\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryPattern on Pattern {\n    value\n    cases\n    steps {\n      step\n      yes\n      no\n      unknown\n    }\n    ownCases\n    ownSteps {\n      step\n      yes\n      no\n      unknown\n    }\n  }\n"): typeof import('./graphql.ts').CategoryPatternFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponsibilityPattern on Pattern {\n    value\n    cases\n    strategies {\n      strategy\n      cases\n    }\n  }\n"): typeof import('./graphql.ts').ResponsibilityPatternFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimedCase on Case {\n    reference\n    title\n    language\n    awareAt\n    firstWords {\n      minutes\n      waitingMinutes\n      goalMinutes\n      kept\n    }\n  }\n"): typeof import('./graphql.ts').TimedCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitedCase on Case {\n    waiting {\n      lane\n      minutes\n      rounds\n    }\n  }\n"): typeof import('./graphql.ts').WaitedCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Learnt on Lesson {\n    number\n    words {\n      fr\n      en\n    }\n    language\n    learntAt\n    passage {\n      applied {\n        ...Changed\n        takenBackAt\n      }\n      postMortem {\n        case {\n          reference\n          title\n        }\n      }\n    }\n    libraryCase {\n      slug\n      title {\n        fr\n        en\n      }\n      origin\n      category\n      cluster\n    }\n  }\n"): typeof import('./graphql.ts').LearntFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lessons($after: String, $filter: LessonFilter) {\n    ...Frame\n    all: lessons(first: 1) {\n      totalCount {\n        value\n      }\n    }\n    changed: lessons(first: 1, filter: { applied: true }) {\n      totalCount {\n        value\n      }\n    }\n    unchanged: lessons(first: 1, filter: { applied: false }) {\n      totalCount {\n        value\n      }\n    }\n    lessons(first: 20, after: $after, filter: $filter) {\n      nodes {\n        ...Learnt\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LessonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Insights {\n    ...Frame\n    insights {\n      real: ownCases(kind: REAL, first: 24) {\n        ...TimedCase\n        ...WaitedCase\n      }\n      drills: ownCases(kind: DRILL, first: 12) {\n        ...TimedCase\n      }\n      clusters: patterns(by: CLUSTER) {\n        ...ResponsibilityPattern\n      }\n      categories: patterns(by: CATEGORY) {\n        ...CategoryPattern\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InsightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Follow($after: String) {\n    organisationEvents(after: $after) {\n      id\n      type\n    }\n  }\n"): typeof import('./graphql.ts').FollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastChapters on LibraryCase {\n    trigger {\n      fr\n      en\n    }\n    summary {\n      fr\n      en\n    }\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n    strategies\n    cluster\n    own\n    applied {\n      ...Changed\n      case {\n        language\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PastChaptersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ToldCase on LibraryCase {\n    id\n    slug\n    version\n    title {\n      fr\n      en\n    }\n    organisation\n    sector\n    country\n    startedOn\n    endedOn\n    trigger {\n      fr\n      en\n    }\n    channel\n    category\n    cluster\n    summary {\n      fr\n      en\n    }\n    timeline {\n      at\n      what {\n        fr\n        en\n      }\n    }\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n    scorecard {\n      step\n      answer\n    }\n    strategies\n    firstWordsHours\n    sources {\n      title\n      publisher\n      url\n      archivedOn\n    }\n    figures {\n      metric\n      value\n      unit\n      qualifier\n      note {\n        fr\n        en\n      }\n      sourceNumber\n    }\n    confidence\n    confidenceNote {\n      fr\n      en\n    }\n    viewerMayEdit {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').ToldCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditPastCase($slug: String!) {\n    ...Frame\n    libraryCase(slug: $slug) {\n      ...ToldCase\n    }\n  }\n"): typeof import('./graphql.ts').EditPastCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastFigures on LibraryCase {\n    figures {\n      metric\n      value\n      unit\n      qualifier\n      note {\n        fr\n        en\n      }\n      source {\n        publisher\n      }\n      sourceNumber\n    }\n  }\n"): typeof import('./graphql.ts').PastFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastHead on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    category\n    country\n    sector\n    startedOn\n    channel\n    cluster\n    pdf\n    viewerMayEdit {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').PastHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnotateLibraryCase($input: AnnotateLibraryCaseInput!) {\n    annotateLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnnotateLibraryCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideLibraryCase($input: HideLibraryCaseInput!) {\n    hideLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HideLibraryCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowLibraryCase($input: ShowLibraryCaseInput!) {\n    showLibraryCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShowLibraryCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastOurs on LibraryCase {\n    id\n    slug\n    own\n    origin\n    addedAt\n    addedBy {\n      name\n    }\n    editedAt\n    editedBy {\n      name\n    }\n    fromReference\n    annotations(first: 20, after: $notes) {\n      nodes {\n        words\n        writtenAt\n        writtenBy {\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n    hiding {\n      hiddenAt\n      hiddenBy {\n        name\n      }\n    }\n    viewerMayAnnotate {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').PastOursFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastCase($slug: String!, $notes: String) {\n    ...Frame\n    libraryCase(slug: $slug) {\n      title {\n        fr\n        en\n      }\n      story {\n        fr\n        en\n      }\n      ...PastHead\n      ...PastScorecard\n      ...PastTimeline\n      ...PastChapters\n      ...PastFigures\n      ...PastSources\n      ...PastOurs\n    }\n  }\n"): typeof import('./graphql.ts').PastCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastScorecard on LibraryCase {\n    origin\n    firstWordsHours\n    scorecard {\n      step\n      answer\n      event {\n        number\n        at\n      }\n    }\n    timeline {\n      at\n      steps\n      own\n    }\n  }\n"): typeof import('./graphql.ts').PastScorecardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastSources on LibraryCase {\n    sources {\n      title\n      url\n      publisher\n      archivedOn\n      answeredAt\n      silentSince\n    }\n    confidence\n    confidenceNote {\n      fr\n      en\n    }\n  }\n"): typeof import('./graphql.ts').PastSourcesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastTimeline on LibraryCase {\n    timeline {\n      number\n      at\n      until\n      what {\n        fr\n        en\n      }\n      own\n    }\n  }\n"): typeof import('./graphql.ts').PastTimelineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlignedCase on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    timeline {\n      at\n      until\n      what {\n        fr\n        en\n      }\n      own\n    }\n  }\n"): typeof import('./graphql.ts').AlignedCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Comparable on LibraryCaseConnection {\n    edges {\n      node {\n        slug\n        startedOn\n        title {\n          fr\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ComparableFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compare($slugs: [String!]!) {\n    ...Frame\n    compareLibraryCases(slugs: $slugs) {\n      slug\n      ...AlignedCase\n      ...ComparedCase\n    }\n    libraryCases(first: 100) {\n      ...Comparable\n    }\n  }\n"): typeof import('./graphql.ts').CompareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedCase on LibraryCase {\n    slug\n    title {\n      fr\n      en\n    }\n    organisation\n    startedOn\n    country\n    sector\n    channel\n    category\n    cluster\n    trigger {\n      fr\n      en\n    }\n    strategies\n    firstWordsHours\n    scorecard {\n      step\n      answer\n    }\n    timeline {\n      at\n      steps\n    }\n    ...PastFigures\n    outcome {\n      fr\n      en\n    }\n    lessons {\n      fr\n      en\n    }\n  }\n"): typeof import('./graphql.ts').ComparedCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LibraryFacets on LibraryCaseConnection {\n    facets {\n      facet\n      value\n      count\n    }\n  }\n"): typeof import('./graphql.ts').LibraryFacetsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundCase on LibraryCaseEdge {\n    node {\n      slug\n      title {\n        fr\n        en\n      }\n      startedOn\n      country\n      sector\n      channel\n      cluster\n      firstWordsHours\n      lessons {\n        fr\n        en\n      }\n      scorecard {\n        step\n        answer\n      }\n    }\n    match {\n      fuzzy\n      hits {\n        language\n        title {\n          text\n          highlights {\n            start\n            end\n          }\n        }\n        text {\n          text\n          highlights {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FoundCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LibraryImport on LibraryImport {\n    id\n    name\n    format\n    mapping {\n      column\n      field\n    }\n    cases\n    titles {\n      fr\n      en\n    }\n    faults {\n      line\n      column\n      code\n      found\n    }\n    faultCount\n    importedAt\n  }\n"): typeof import('./graphql.ts').LibraryImportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadImport($id: ID!) {\n    ...Frame\n    libraryImport(id: $id) {\n      ...LibraryImport\n    }\n  }\n"): typeof import('./graphql.ts').ReadImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareLibraryImport($input: PrepareLibraryImportInput!) {\n    prepareLibraryImport(input: $input) {\n      libraryImport {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PrepareLibraryImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapLibraryImport($input: MapLibraryImportInput!) {\n    mapLibraryImport(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MapLibraryImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportLibraryCases($input: ImportLibraryCasesInput!) {\n    importLibraryCases(input: $input) {\n      libraryImport {\n        cases\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportLibraryCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPastCases {\n    ...Frame\n    viewer {\n      capacities\n    }\n  }\n"): typeof import('./graphql.ts').ImportPastCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListPastCases($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {\n    libraryCases(first: 100, search: $search, filter: $filter, order: $order, after: $after) {\n      nodes {\n        own\n        ...ToldCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ListPastCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewPastCase {\n    ...Frame\n    viewer {\n      capacities\n    }\n  }\n"): typeof import('./graphql.ts').NewPastCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Library($search: String, $filter: LibraryFilter, $order: LibraryOrder, $after: String) {\n    ...Frame\n    viewer {\n      capacities\n    }\n    libraryCases(first: 20, search: $search, filter: $filter, order: $order, after: $after) {\n      library {\n        cases\n        own\n        hidden\n        firstYear\n        lastYear\n      }\n      ...LibraryFacets\n      ...LibraryResults\n    }\n  }\n"): typeof import('./graphql.ts').LibraryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LibraryResults on LibraryCaseConnection {\n    totalCount {\n      value\n      exact\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      ...FoundCase\n    }\n  }\n"): typeof import('./graphql.ts').LibraryResultsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddLibraryCase($input: AddLibraryCaseInput!) {\n    addLibraryCase(input: $input) {\n      libraryCase {\n        slug\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddLibraryCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditLibraryCase($input: EditLibraryCaseInput!) {\n    editLibraryCase(input: $input) {\n      libraryCase {\n        slug\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EditLibraryCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordsToReadAgain {\n    ...Frame\n  }\n"): typeof import('./graphql.ts').WordsToReadAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadLine($id: ID!, $from: Int!, $to: Int!, $compares: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n    }\n    statement(by: { id: $id }) {\n      id\n      ...Head\n      lessons {\n        ...ComesFrom\n      }\n      openVetoes {\n        ...Veto\n      }\n      versions {\n        ...Earlier\n      }\n      compared: versions(n: $to) @include(if: $compares) {\n        changesSince(n: $from) {\n          ...Difference\n        }\n      }\n      version {\n        ...Turn\n        ...Terms\n        ...Reading\n        line {\n          name\n          slots {\n            name\n            kind\n          }\n          ...CasesFor\n        }\n        viewerMayCancel {\n          allowed\n        }\n        contributors {\n          isViewer\n        }\n        review {\n          ...Lanes\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LineAsSaved($id: ID!) {\n    statement(by: { id: $id }) {\n      version {\n        notBefore\n        notAfter\n        line {\n          ...LineTerms\n        }\n        variants {\n          channel\n          language\n          audience\n          title\n          blocks {\n            elements\n            text\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LineAsSavedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLineTerms($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SaveLineTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LineTerms on HoldingLineTerms {\n    name\n    severities\n    categories\n    kinds\n    slots {\n      name\n      kind\n      choices {\n        key\n        fr\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LineTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WriteLine($id: ID!) {\n    ...Frame\n    organisation {\n      channels {\n        ...ChannelLine\n      }\n    }\n    statement(by: { id: $id }) {\n      id\n      ...Head\n      versions {\n        ...Earlier\n      }\n      version {\n        revision\n        ...Written\n        line {\n          ...LineTerms\n        }\n        viewerMayEdit {\n          allowed\n          refusal\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WriteLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftHoldingLine($input: DraftHoldingLineInput!) {\n    draftHoldingLine(input: $input) {\n      statement {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftHoldingLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewLine {\n    ...Frame\n    organisation {\n      viewerMayDraftLine {\n        allowed\n        refusal\n      }\n      channels {\n        ...ChannelLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NewLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HoldingLines {\n    ...Frame\n    organisation {\n      viewerMayDraftLine {\n        allowed\n        refusal\n      }\n    }\n    holdingLines {\n      id\n      ...HouseLine\n    }\n  }\n  fragment HouseLine on Statement {\n    id\n    number\n    version {\n      n\n      state\n      since\n      notAfter\n      line {\n        name\n        slots {\n          name\n        }\n        ...CasesFor\n      }\n      variants {\n        key\n        channel\n        language\n        rendered\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HoldingLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CasesFor on HoldingLineTerms {\n    severities\n    categories\n    kinds\n  }\n"): typeof import('./graphql.ts').CasesForFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeptMail on Mail {\n    id\n    subject\n    plain\n    attachmentName\n    attachment\n    at\n  }\n"): typeof import('./graphql.ts').KeptMailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailbox($after: String) {\n    ...Frame\n    viewer {\n      email\n    }\n    mailbox(first: 20, after: $after) {\n      nodes {\n        ...KeptMail\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MailboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MuteCase($input: MuteCaseInput!) {\n    muteCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MuteCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmuteCase($input: UnmuteCaseInput!) {\n    unmuteCase(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UnmuteCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Mute on Case {\n    id\n    reference\n    viewerMutesMails\n  }\n"): typeof import('./graphql.ts').MuteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board {\n    ...Frame\n    ...Asked\n    live: cases(first: 30, filter: { stages: [ACTIVE, CONTAINED] }) {\n      nodes {\n        ...LiveCase\n        ...LedCase\n        ...LatePromise\n      }\n    }\n    viewer {\n      organisation {\n        overdueImprovements {\n          ...OverdueAction\n        }\n        overdueRisks {\n          ...OverdueRisk\n        }\n      }\n    }\n    signals: cases(first: 20, filter: { stages: [SIGNAL] }) {\n      nodes {\n        ...SignalLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProofHere($event: ID!) {\n    ...Frame\n    inclusionProof(eventId: $event) {\n      eventId\n      position\n      size\n      leaf\n      path\n      root\n      checkpoint\n    }\n  }\n"): typeof import('./graphql.ts').ProofHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptFile($event: ID!) {\n    inclusionProof(eventId: $event) {\n      receipt\n    }\n  }\n"): typeof import('./graphql.ts').ReceiptFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Proved on Event {\n    id\n    position\n  }\n"): typeof import('./graphql.ts').ProvedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSignal($input: ReportSignalInput!) {\n    reportSignal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReportSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report {\n    ...Frame\n  }\n"): typeof import('./graphql.ts').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskActs on Risk {\n    viewerMayRevise {\n      allowed\n    }\n    viewerMayReview {\n      allowed\n    }\n    viewerMayRetire {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').RiskActsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadRisk($id: ID!) {\n    ...Frame\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    libraryCases(first: 100) {\n      nodes {\n        ...PastChoice\n      }\n    }\n    risk(id: $id) {\n      ...RiskTold\n      ...RiskWeighing\n      ...RiskReviews\n      ...RiskResembling\n      ...RiskActs\n      retiredAt\n      retiredBy {\n        name\n      }\n      retiredReason\n      lessons {\n        ...ComesFrom\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskResembling on Risk {\n    resembles {\n      slug\n      ...PastChoice\n    }\n    precedents {\n      libraryCase {\n        ...PastChoice\n      }\n      ...Precedent\n    }\n    viewerMayRevise {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').RiskResemblingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskReviews on Risk {\n    reviews {\n      remark\n      nextOn\n      reviewedAt\n      reviewedBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RiskReviewsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskWeighing on Risk {\n    likelihood\n    impact\n    score\n    impacts {\n      stakeholder\n      impact\n    }\n    category\n    cluster\n    reviewOn\n    reviewOverdue\n    retiredAt\n    notedAt\n    notedBy {\n      name\n    }\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').RiskWeighingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteRisk($input: NoteRiskInput!) {\n    noteRisk(input: $input) {\n      risk {\n        id\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoteRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseRisk($input: ReviseRiskInput!) {\n    reviseRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireRisk($input: RetireRiskInput!) {\n    retireRisk(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RetireRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewRisk {\n    ...Frame\n    organisation {\n      viewerMayNoteRisk {\n        allowed\n        refusal\n      }\n    }\n    people(first: 100) {\n      nodes {\n        ...Candidate\n      }\n    }\n    libraryCases(first: 100) {\n      nodes {\n        ...PastChoice\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NewRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskRegister($order: RiskOrder!, $retired: Boolean!, $after: String) {\n    ...Frame\n    organisation {\n      viewerMayNoteRisk {\n        allowed\n        refusal\n      }\n    }\n    risks(first: 100, after: $after, order: $order, filter: { retired: $retired }) {\n      nodes {\n        id\n        likelihood\n        impact\n        score\n        ...RiskLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RiskRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastChoice on LibraryCase {\n    id\n    startedOn\n    title {\n      fr\n      en\n    }\n  }\n"): typeof import('./graphql.ts').PastChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskTold on Risk {\n    id\n    version\n    title\n    scenario\n    language\n    category\n    cluster\n    likelihood\n    impacts {\n      stakeholder\n      impact\n    }\n    owner {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RiskToldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskLine on Risk {\n    id\n    title\n    language\n    category\n    likelihood\n    impact\n    score\n    reviewOn\n    reviewOverdue\n    retiredAt\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').RiskLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit on SearchHit {\n    ...FoundThing\n    text {\n      text\n      highlights {\n        start\n        end\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchHitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $kinds: [SearchKind!], $perKind: Int, $first: Int!, $after: String) {\n    ...Frame\n    search(text: $text, kinds: $kinds, perKind: $perKind, first: $first, after: $after) {\n      ...SearchResults\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchResults on SearchConnection {\n    totalCount {\n      value\n      exact\n    }\n    counts {\n      kind\n      count {\n        value\n        exact\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...SearchHit\n    }\n  }\n"): typeof import('./graphql.ts').SearchResultsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundThing on SearchHit {\n    kind\n    target\n    language\n    fuzzy\n    title {\n      text\n      highlights {\n        start\n        end\n      }\n    }\n    thing {\n      ... on Case {\n        reference\n        caseKind: kind\n        caseTitle: title\n        stage\n        severity\n      }\n      ... on Claim {\n        number\n        claimState: state\n        of: case {\n          reference\n          title\n        }\n      }\n      ... on Statement {\n        number\n        form: kind\n        on: case {\n          reference\n          title\n        }\n        version {\n          state\n        }\n      }\n      ... on LibraryCase {\n        slug\n        organisation\n        startedOn\n        pastTitle: title {\n          fr\n          en\n        }\n      }\n      ... on Person {\n        name\n        job\n      }\n      ... on Risk {\n        score\n        retiredAt\n        keptBy: owner {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FoundThingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerHere {\n    ...Frame\n    ledger {\n      origin\n      size\n      root\n      unsealed\n      lastCheckpoint {\n        size\n        root\n        signedAt\n        anchored\n      }\n      lastAnchored {\n        size\n        anchors {\n          sink\n          sentAt\n          kept\n        }\n      }\n      lastCommonRoot {\n        signedAt\n        checkpoint {\n          size\n        }\n        anchors {\n          sink\n          sentAt\n          kept\n        }\n      }\n      checkpoints(first: 10) {\n        nodes {\n          size\n          root\n          keyId\n          signedAt\n          provedFrom\n          anchored\n        }\n        totalCount {\n          value\n        }\n      }\n      keys {\n        keyId\n        key\n        addedAt\n        revokedAt\n        lastTrustedSize\n      }\n      lastVerification {\n        ...Verification\n      }\n      verification {\n        ...Verification\n      }\n    }\n  }\n  fragment Verification on LedgerVerification {\n    askedBy {\n      name\n    }\n    finishedAt\n    checked\n    size\n    verdict\n    findings {\n      code\n      position\n    }\n  }\n"): typeof import('./graphql.ts').LedgerHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyLedger($input: VerifyLedgerInput!) {\n    verifyLedger(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').VerifyLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMySettings($input: ChangeMySettingsInput!) {\n    changeMySettings(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeMySettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMyPassword($input: ChangeMyPasswordInput!) {\n    changeMyPassword(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeMyPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    ...Frame\n    viewer {\n      email\n      timeZone\n      capacities\n      hasPassword\n      lanes\n      ...StepUp\n      person {\n        job\n      }\n      delegations {\n        ...DelegationLine\n      }\n    }\n    legal: people(first: 100, capacity: LEGAL) {\n      nodes {\n        ...Candidate\n      }\n    }\n    communications: people(first: 100, capacity: COMMUNICATIONS) {\n      nodes {\n        ...Candidate\n      }\n    }\n    executive: people(first: 100, capacity: EXECUTIVE) {\n      nodes {\n        ...Candidate\n      }\n    }\n    humanResources: people(first: 100, capacity: HUMAN_RESOURCES) {\n      nodes {\n        ...Candidate\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePostMortemDays($input: ChangePostMortemDaysInput!) {\n    changePostMortemDays(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangePostMortemDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePostMortemLanes($input: ChangePostMortemLanesInput!) {\n    changePostMortemLanes(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangePostMortemLanesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectoryChannel on Channel {\n    id\n    type\n    name\n    limit\n    owner {\n      name\n    }\n    backup {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').DirectoryChannelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationSettings {\n    ...Frame\n    organisation {\n      name\n      policies\n      firstWordsMinutes\n      stepUpMinutes\n      idleMinutes\n      absoluteHours\n      ...PostMortemDays\n      ...PostMortemLanes\n      charter {\n        id\n        fr\n        en\n      }\n      channels {\n        ...DirectoryChannel\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemDays on Organisation {\n    postMortemDays\n    viewerMayChangeSettings {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemDaysFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMortemLanes on Organisation {\n    postMortemLanes\n    viewerMayChangeSettings {\n      allowed\n    }\n  }\n"): typeof import('./graphql.ts').PostMortemLanesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangedPerson on Person {\n    id\n    name\n    job\n    email\n    capacities\n    suspended\n    erased\n    legalHold {\n      id\n      placedAt\n      placedBy {\n        name\n      }\n      reason\n    }\n    viewerMayErase {\n      allowed\n      refusal\n    }\n    viewerMayHold {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').ChangedPersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCapacities($input: ChangeCapacitiesInput!) {\n    changeCapacities(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCapacitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendPerson($input: SuspendPersonInput!) {\n    suspendPerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SuspendPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstatePerson($input: ReinstatePersonInput!) {\n    reinstatePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReinstatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessions($input: EndSessionsInput!) {\n    endSessions(input: $input) {\n      ended\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResendInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ErasePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceHoldOnPerson($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlaceHoldOnPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftHoldOnPerson($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LiftHoldOnPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenInvitation on Invitation {\n    id\n    name\n    email\n    job\n    capacities\n    guestUntil\n    mailedAt\n    expiresAt\n    stands\n    invitedBy {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').OpenInvitationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($text: String, $after: String, $changing: ID!, $isChanging: Boolean!) {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayChangePeople {\n        allowed\n        refusal\n      }\n    }\n    person(id: $changing) @include(if: $isChanging) {\n      ...ChangedPerson\n    }\n    people(first: 50, after: $after, text: $text) {\n      nodes {\n        ...PersonRow\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount {\n        value\n      }\n    }\n    invitations(first: 100) {\n      nodes {\n        ...OpenInvitation\n      }\n      totalCount {\n        value\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    name\n    job\n    capacities\n    guest\n    endsAt\n    suspendedAt\n    isViewer\n    lastSeenAt\n    erasedAt\n    legalHold {\n      placedAt\n    }\n  }\n"): typeof import('./graphql.ts').PersonRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaneParts on PolicyLane {\n    lane\n    min\n    veto\n    stepUp\n    byToken\n    dueMinutes\n    expressDueMinutes\n    backups {\n      id\n      name\n    }\n    escalateTo\n    delegable\n  }\n"): typeof import('./graphql.ts').LanePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleParts on PolicyRule {\n    match {\n      severity\n      kind\n      channel\n      audience\n      element\n      insideInformation\n      jurisdiction\n      inAdvance\n    }\n    lanes {\n      ...LaneParts\n    }\n    requiredElements\n    waivable\n    threads\n    voteLifeMinutes\n    windowMaxMinutes\n    publisherMayApprove\n    express\n    holdingLine\n    breakGlass\n  }\n"): typeof import('./graphql.ts').RulePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposePolicy($input: ProposePolicyInput!) {\n    proposePolicy(input: $input) {\n      proposal {\n        name\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetirePolicy($input: RetirePolicyInput!) {\n    retirePolicy(input: $input) {\n      proposal {\n        name\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RetirePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPolicy($input: ConfirmPolicyInput!) {\n    confirmPolicy(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PolicyInForce on Policy {\n    id\n    name\n    version\n    adoptedAt\n    proposedBy {\n      name\n    }\n    confirmedBy {\n      name\n    }\n    rule {\n      ...RuleParts\n    }\n    proposal {\n      id\n    }\n    lessons {\n      ...ComesFrom\n    }\n    versions {\n      id\n      version\n      retiredAt\n      retiredReason\n    }\n  }\n"): typeof import('./graphql.ts').PolicyInForceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Starter on StarterPolicy {\n    name\n    inForce\n    rule {\n      ...RuleParts\n    }\n  }\n"): typeof import('./graphql.ts').StarterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policies {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayProposePolicies {\n        allowed\n        refusal\n      }\n    }\n    policies {\n      ...PolicyInForce\n    }\n    policyProposals {\n      ...Proposed\n    }\n    starterPolicies {\n      ...Starter\n    }\n    people(first: 100) {\n      nodes {\n        id\n        name\n        suspended\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Proposed on PolicyProposal {\n    id\n    kind\n    name\n    version\n    reason\n    state\n    proposedAt\n    proposedBy {\n      name\n    }\n    decidedAt\n    decidedBy {\n      name\n    }\n    decidedReason\n    policy {\n      rule {\n        ...RuleParts\n      }\n    }\n    rule {\n      ...RuleParts\n    }\n    warnings {\n      code\n      kind\n      lane\n    }\n    viewerMayConfirm {\n      allowed\n      refusal\n    }\n    viewerMayWithdraw {\n      allowed\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').ProposedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Trial on ResolvedPolicy {\n    sources {\n      id\n      name\n      version\n    }\n    lanes {\n      rule {\n        ...LaneParts\n      }\n      askedBy\n      people {\n        id\n        name\n      }\n    }\n    missing\n    requiredElements\n    waivable\n    threads\n    voteLifeMinutes\n    windowMaxMinutes\n    publisherMayApprove\n    express\n    holdingLine\n    breakGlass\n  }\n"): typeof import('./graphql.ts').TrialFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TryPolicy(\n    $asks: Boolean!\n    $ofCase: Boolean!\n    $case: ID!\n    $caseId: ID\n    $severity: Int\n    $kind: StatementKind!\n    $channels: [ChannelType!]\n    $audiences: [Audience!]\n    $elements: [Element!]\n    $inside: Boolean\n    $contributors: [ID!]\n  ) {\n    ...Frame\n    viewer {\n      person {\n        id\n      }\n    }\n    case(by: { id: $case }) @include(if: $ofCase) {\n      id\n      reference\n      severity\n    }\n    resolvePolicy(\n      caseId: $caseId\n      severity: $severity\n      kind: $kind\n      channels: $channels\n      audiences: $audiences\n      elements: $elements\n      insideInformation: $inside\n      contributors: $contributors\n    ) @include(if: $asks) {\n      ...Trial\n    }\n  }\n"): typeof import('./graphql.ts').TryPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAsks {\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhoAsksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      ended\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    ...Frame\n    viewer {\n      organisation {\n        idleMinutes\n        absoluteHours\n      }\n      sessions {\n        ...OpenSession\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenSession on Session {\n    id\n    method\n    createdAt\n    lastSeenAt\n    agent\n    address\n    current\n  }\n"): typeof import('./graphql.ts').OpenSessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      secret\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($input: RevokeTokenInput!) {\n    revokeToken(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevokeTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTokens {\n    ...Frame\n    viewer {\n      ...StepUp\n      viewerMayCreateToken {\n        allowed\n        refusal\n      }\n      tokens {\n        ...OwnToken\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnToken on Token {\n    id\n    name\n    hint\n    scopes\n    expiresAt\n    lastUsedAt\n  }\n"): typeof import('./graphql.ts').OwnTokenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepUp on Viewer {\n    hasPassword\n    mustConfirmBy\n    person {\n      name\n    }\n    organisation {\n      demo\n    }\n  }\n"): typeof import('./graphql.ts').StepUpFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($text: String!) {\n    search(text: $text, first: 12, perKind: 4) {\n      nodes {\n        ...FoundThing\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLanguage($input: ChangeMySettingsInput!) {\n    changeMySettings(input: $input) {\n      userErrors {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChooseLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Nothing {\n    ...Frame\n  }\n"): typeof import('./graphql.ts').NothingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintedPastCase($slug: String!) {\n    libraryCase(slug: $slug) {\n      slug\n      title {\n        fr\n        en\n      }\n      organisation\n      sector\n      country\n      startedOn\n      category\n      channel\n      cluster\n      story {\n        fr\n        en\n      }\n      summary {\n        fr\n        en\n      }\n      trigger {\n        fr\n        en\n      }\n      outcome {\n        fr\n        en\n      }\n      lessons {\n        fr\n        en\n      }\n      strategies\n      firstWordsHours\n      scorecard {\n        step\n        answer\n        event {\n          number\n          at\n        }\n      }\n      timeline {\n        number\n        at\n        until\n        what {\n          fr\n          en\n        }\n        own\n        steps\n      }\n      figures {\n        metric\n        value\n        unit\n        qualifier\n        note {\n          fr\n          en\n        }\n        source {\n          publisher\n        }\n        sourceNumber\n      }\n      sources {\n        title\n        url\n        publisher\n        archivedOn\n      }\n      confidence\n      confidenceNote {\n        fr\n        en\n      }\n      own\n      origin\n      fromReference\n      confidentiality\n      leftOut\n      applied {\n        ...Changed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PrintedPastCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintedPostMortem($reference: String!) {\n    case(by: { reference: $reference }) {\n      reference\n      title\n      severity\n      confidentiality\n      awareAt\n      postMortem {\n        state\n        closedAt\n        publishedAt\n        publishedBy {\n          name\n        }\n        review {\n          lanes {\n            lane\n            state\n            votes {\n              by\n              verdict\n              at\n            }\n          }\n        }\n        privilegedCount\n        passages {\n          kind\n          privileged\n          wording {\n            words\n          }\n          applied {\n            ...Changed\n            takenBackAt\n          }\n        }\n        improvements {\n          words\n          dueOn\n          state\n          overdue\n          owner {\n            name\n          }\n        }\n        starred {\n          type\n          at\n          actor {\n            name\n          }\n        }\n        record {\n          frozen\n          cluster\n          breakGlass\n          found\n          scorecard {\n            step\n            state\n            at\n            dueAt\n            waivedBy\n            reason\n          }\n          clocks {\n            kind\n            step\n            lane\n            statement\n            version\n            startedAt\n            dueAt\n            endedAt\n            outcome\n          }\n          waited {\n            lane\n            minutes\n            rounds\n          }\n          advice {\n            strategy\n            stance\n            done\n          }\n          claims {\n            number\n            words\n            state\n            loggedAt\n            settledAt\n          }\n          statements {\n            number\n            kind\n            publishedAt\n            versions {\n              n\n              votes {\n                lane\n                verdict\n                at\n                by\n              }\n            }\n          }\n          decisions {\n            number\n            words\n            at\n            ownerName: owner\n            dueAt\n            revokedAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PrintedPostMortemDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
