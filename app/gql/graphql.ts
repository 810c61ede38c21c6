// Written whole by `npm run generate` from the contract and its documents: one file as the generator makes it, read by the compiler and not by people, so it is not split.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What `acceptRole` needs. */
export type AcceptRoleInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The role. Example: `role_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly roleId: string | number;
};

/** What `acceptSuggestion` needs. */
export type AcceptSuggestionInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The suggestion. Example: `suggestion_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly suggestionId: string | number;
};

/** What `addCapture` needs. */
export type AddCaptureInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
};

/** What `addEvidence` needs. */
export type AddEvidenceInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: string | number;
  /** File of the same case that shows it. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: string | number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Address that shows it. Example: `https://recalls.example/search?brand=lumen`. */
  readonly link?: string | null | undefined;
  /** Who told you and what; beside a link or file, what to see in it. Up to 2,000 characters. Example: `No entry on 24 November.`. */
  readonly note?: string | null | undefined;
};

/** What `addImprovement` needs. */
export type AddImprovementInput = {
  /** By which day. Example: `2027-01-31T12:00:00Z`. */
  readonly dueAt?: string | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Who does it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId?: string | number | null | undefined;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: string | number;
  /** What will be done, 1 to 1,000 characters. Example: `Name a second reader for each night.`. */
  readonly words: string;
};

/** What `addLibraryCase` needs. */
export type AddLibraryCaseInput = {
  /** What it was about. Example: `RUMOUR`. */
  readonly category: Category;
  /** Where it started. Example: `TWITTER`. */
  readonly channel: TriggerChannel;
  /** Who was held responsible: an editorial coding, never a legal finding. Example: `VICTIM`. */
  readonly cluster: Cluster;
  /** How sure whoever tells it is. Example: `MEDIUM`. */
  readonly confidence: Confidence;
  /** What they are not sure of. Example: `{en: "The date rests on memory."}`. */
  readonly confidenceNote?: LocalizedInput | null | undefined;
  /** Where, ISO 3166-1 alpha-2. Example: `FR`. */
  readonly country: string;
  /** Steps of the modus operandi that the response did. Example: `[FACTS]`. */
  readonly did: ReadonlyArray<Step>;
  /** Steps it is known not to have done; what is in neither list is not known. Example: `[APOLOGY]`. */
  readonly didNot: ReadonlyArray<Step>;
  /** When it ended, likewise; null when it has not. Example: `2018-12-04`. */
  readonly endedOn?: string | null | undefined;
  /** Sourced figures. Example: `[]`. */
  readonly figures?: ReadonlyArray<PastFigureInput> | null | undefined;
  /** Hours from the start to the first words; null when not known. Example: `4.5`. */
  readonly firstWordsHours?: number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What it teaches, the most telling first; at least one, at most 10. Example: `[{en: "Answer the parents first."}]`. */
  readonly lessons: ReadonlyArray<LocalizedInput>;
  /** Who it happened to. Example: `Maison Lumen`. */
  readonly organisation: string;
  /** How it ended, up to 1,000 characters. Example: `{en: "Sales recovered in a month."}`. */
  readonly outcome: LocalizedInput;
  /** Their trade, of an open list. Example: `food`. */
  readonly sector: string;
  /** Where it can be read; at least one, at most 30. Example: `[{title: "A lamp", publisher: "Le Monde", url: "https://example.com/a"}]`. */
  readonly sources: ReadonlyArray<PastSourceInput>;
  /** When it began: a day, or a month when the day is not known. Example: `2018-11`. */
  readonly startedOn: string;
  /** What the organisation did with its answer. Example: `[DENY]`. */
  readonly strategies: ReadonlyArray<ResponseStrategy>;
  /** The case at length, up to 4,000 characters; its first three sentences tell it. Example: `{en: "On Monday a video showed a lamp."}`. */
  readonly summary: LocalizedInput;
  /** Short words for it, of an open list. Example: `["video"]`. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** What happened, in order; at least one event, at most 40. Example: `[{at: "2018-11-05", what: {en: "The video."}}]`. */
  readonly timeline: ReadonlyArray<PastEventInput>;
  /** Title, up to 200 characters. Example: `{en: "The lamp that would not switch off"}`. */
  readonly title: LocalizedInput;
  /** What started it, up to 1,000 characters. Example: `{fr: "Une vidéo."}`. */
  readonly trigger: LocalizedInput;
};

/** What `addNote` needs. */
export type AddNoteInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The note. Example: `Le Progrès called; answered at 12:40.`. */
  readonly words: string;
};

/** What `addPassage` needs. */
export type AddPassageInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What it is for. Example: `LESSON`. */
  readonly kind: PassageKind;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: string | number;
  /** The words, 1 to 5,000 characters. Example: `The night shift answered alone.`. */
  readonly words: string;
};

/** What the doctrine says of a strategy, for this responsibility. Advice, never a rule. */
export type AdviceStance =
  /** Do this. */
  | 'ADVISED'
  /** Rather not. */
  | 'DISCOURAGED'
  /** Beside the rest, not alone. */
  | 'SUPPLEMENT';

/** What `annotateLibraryCase` needs. */
export type AnnotateLibraryCaseInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: string | number;
  /** What is to be said, up to 2,000 characters. Example: `Our supplier was theirs.`. */
  readonly words: string;
};

/** What `applyLesson` needs: the lesson, and one of a line, a policy and a risk. */
export type ApplyLessonInput = {
  /** How, in one sentence, at most 500 characters. Example: `The line now names who calls back.`. */
  readonly how: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The holding line it changed. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly lineId?: string | number | null | undefined;
  /** The lesson. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: string | number;
  /** The policy it changed, by the version in force. Example: `policy_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly policyId?: string | number | null | undefined;
  /** The risk it changed, one that stands. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId?: string | number | null | undefined;
};

/** What `approvePostMortem` needs. */
export type ApprovePostMortemInput = {
  /** Hash of what was read. Example: `4f1c…`. */
  readonly contentHash: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Hash of the rule it is judged by. Example: `7d31…`. */
  readonly policyHash: string;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: string | number;
};

/** What `approveStatement` needs. */
export type ApproveStatementInput = {
  /** What was read. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly contentHash: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** In whose name, when somebody who is away let the viewer vote for them: both count once. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly onBehalfOf?: string | number | null | undefined;
  /** Under which rules. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly policyHash: string;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason?: string | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What `assignDecision` needs. */
export type AssignDecisionInput = {
  /** The decision. Example: `decision_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly decisionId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Who sees to it from now on. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: string | number;
};

/** Who is addressed. */
export type Audience =
  /** Customers. */
  | 'CUSTOMERS'
  /** Partners and suppliers. */
  | 'PARTNERS'
  /** Journalists. */
  | 'PRESS'
  /** Everyone. */
  | 'PUBLIC'
  /** An authority. */
  | 'REGULATOR'
  /** Employees. */
  | 'STAFF';

/** A passage. */
export type BlockInput = {
  /** Claims it says are not known yet. Example: `[]`. */
  readonly acknowledges?: ReadonlyArray<string | number> | null | undefined;
  /** Claims it says are so. Example: `[]`. */
  readonly asserts?: ReadonlyArray<string | number> | null | undefined;
  /** Decisions it announces. Example: `[]`. */
  readonly decisions?: ReadonlyArray<string | number> | null | undefined;
  /** Claims it says are not so. Example: `[]`. */
  readonly denies?: ReadonlyArray<string | number> | null | undefined;
  /** What it does. Example: `[KNOWN]`. */
  readonly elements: ReadonlyArray<Element>;
  /** Its words, in the Markdown subset. Example: `The reply came from our account.`. */
  readonly text: string;
};

/** What `callOffPublication` needs. */
export type CallOffPublicationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
};

/** What `cancelStatement` needs. */
export type CancelStatementInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What a person may be called on to do in an organisation. One person may hold several. */
export type Capacity =
  /** Looks after people, policies and sign-in. */
  | 'ADMIN'
  /** Reads everything, the ledger included, and changes nothing. */
  | 'AUDITOR'
  /** Writes, and reads again what others wrote. */
  | 'COMMUNICATIONS'
  /** Manages the accounts on social media. */
  | 'COMMUNITY'
  /** Reads briefs, asks, reports; sees no draft. */
  | 'EMPLOYEE'
  /** Decides and learns. */
  | 'EXECUTIVE'
  /** Speaks to and for the staff. */
  | 'HUMAN_RESOURCES'
  /** Leads cases. */
  | 'LEAD'
  /** Clears words for the law. */
  | 'LEGAL'
  /** Speaks in public, and publishes. */
  | 'SPOKESPERSON';

/** Which cases: all conditions hold together. */
export type CaseFilter = {
  /** Only this category. Example: `RUMOUR`. */
  readonly category?: Category | null | undefined;
  /** Only this kind. Example: `REAL`. */
  readonly kind?: CaseKind | null | undefined;
  /** True: only cases on which the viewer holds a role. Example: `true`. */
  readonly mine?: boolean | null | undefined;
  /** Only these severities. Example: `[3, 4]`. */
  readonly severities?: ReadonlyArray<number> | null | undefined;
  /** Only these stages. Example: `[ACTIVE, CONTAINED]`. */
  readonly stages?: ReadonlyArray<Stage> | null | undefined;
};

/** Whether a case is real, an exercise, or entered after the fact. */
export type CaseKind =
  /** Entered after the fact. */
  | 'BACKFILLED'
  /** An exercise: kept out of the real figures, never sent. */
  | 'DRILL'
  /** Happening, or it happened here. */
  | 'REAL';

/** What a person does on a case. */
export type CaseRole =
  /** Writes; clears for communications what others wrote. */
  | 'COMMUNICATIONS'
  /** Runs the social accounts; may publish. */
  | 'COMMUNITY'
  /** Clears for the executive; may release a hold. */
  | 'EXECUTIVE'
  /** Clears for human resources. */
  | 'HUMAN_RESOURCES'
  /** Runs the case and decides. */
  | 'LEAD'
  /** Clears for legal. */
  | 'LEGAL'
  /** Keeps the timeline. */
  | 'SCRIBE'
  /** Speaks to the press; may publish. */
  | 'SPOKESPERSON';

/** What kind of badbuzz it is. */
export type Category =
  /** A campaign offends or misleads. */
  | 'ADVERTISING'
  /** What our account said. */
  | 'COMMUNITY_MANAGEMENT'
  /** How a customer was treated. */
  | 'CUSTOMER_SERVICE'
  /** Personal data got out. */
  | 'DATA_BREACH'
  /** People are treated unequally. */
  | 'DISCRIMINATION'
  /** Something an employee did. */
  | 'EMPLOYEE_CONDUCT'
  /** Harm to the environment. */
  | 'ENVIRONMENT'
  /** Something an executive did. */
  | 'EXECUTIVE_CONDUCT'
  /** Deceit, ours or against us. */
  | 'FRAUD'
  /** Our own campaign turned against us. */
  | 'HIJACKED_CAMPAIGN'
  /** How people work for us or our suppliers. */
  | 'LABOUR_CONDITIONS'
  /** A product may harm. */
  | 'PRODUCT_SAFETY'
  /** Something false that spreads. */
  | 'RUMOUR';

/** What happened to a block or variant between two versions. */
export type Change =
  /** It is new. */
  | 'ADDED'
  /** Some words changed. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED'
  /** Nothing. */
  | 'SAME';

/** What `changeCapacities` needs. */
export type ChangeCapacitiesInput = {
  /** All of them. Example: `[LEGAL]`. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: string | number;
};

/** What `changeImprovement` needs. */
export type ChangeImprovementInput = {
  /** By which day. Example: `2027-01-31T12:00:00Z`. */
  readonly dueAt: string;
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The action. Example: `improvement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly improvementId: string | number;
  /** Who does it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: string | number;
};

/** What `changeMyPassword` needs. */
export type ChangeMyPasswordInput = {
  /** The present password; left out by who has none. Example: `la lampe du couloir grince`. */
  readonly current?: string | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The new one, 15 to 128 characters. Example: `trois merles sur le toit`. */
  readonly next: string;
};

/** What `changeMySettings` needs. */
export type ChangeMySettingsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The language to be written to in; unchanged when left out. Example: `FR`. */
  readonly language?: Language | null | undefined;
  /** An IANA name; unchanged when left out. Example: `Europe/Paris`. */
  readonly timeZone?: string | null | undefined;
};

/** What `changePostMortemDays` needs. */
export type ChangePostMortemDaysInput = {
  /** From 7 to 60. Example: `21`. */
  readonly days: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `changePostMortemLanes` needs. */
export type ChangePostMortemLanesInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** At least one. Example: `[COMMUNICATIONS, LEGAL]`. */
  readonly lanes: ReadonlyArray<Lane>;
};

/** A channel of the directory. */
export type ChannelType =
  /** E-mail. */
  | 'EMAIL'
  /** Facebook. */
  | 'FACEBOOK'
  /** Instagram. */
  | 'INSTAGRAM'
  /** The intranet. */
  | 'INTRANET'
  /** LinkedIn. */
  | 'LINKEDIN'
  /** Press release. */
  | 'PRESS'
  /** The organisation's site. */
  | 'WEBSITE'
  /** X, formerly Twitter. */
  | 'X';

/** What `checkClaim` needs. */
export type CheckClaimInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: string | number;
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Whether what is read in public is what was cleared. */
export type CheckOutcome =
  /** Other words. */
  | 'DIFFERS'
  /** The same words. */
  | 'MATCHES';

/** What `checkPublication` needs. */
export type CheckPublicationInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: string | number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What is read in public, pasted as it stands, at most 65,536 characters. Example: `The reply published this morning came from us.`. */
  readonly liveText: string;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
};

/** Where a claim came from. */
export type ClaimOrigin =
  /** A call or message to us. */
  | 'CALL'
  /** Anywhere else. */
  | 'OTHER'
  /** A post on a social network. */
  | 'POST'
  /** An article, a broadcast or a journalist. */
  | 'PRESS'
  /** Somebody who works here. */
  | 'STAFF';

/** How far a claim is established. */
export type ClaimState =
  /** Somebody checks it. */
  | 'CHECKING'
  /** It is so, with evidence. A statement may assert it. */
  | 'CONFIRMED'
  /** It is not so, with evidence. A statement may deny it. */
  | 'REFUTED'
  /** Said about us; nobody checks it yet. */
  | 'REPORTED'
  /** Nobody can establish it. It may only be acknowledged as not known. */
  | 'UNKNOWABLE';

/** How a text uses a claim. */
export type ClaimUse =
  /** Says that we do not know yet: demands a claim that is neither confirmed nor refuted. */
  | 'ACKNOWLEDGES'
  /** Says that it is so: demands CONFIRMED. */
  | 'ASSERTS'
  /** Says that it is not so: demands REFUTED. */
  | 'DENIES';

/** What a deadline is for. */
export type ClockKind =
  /** First public words after T0. */
  | 'FIRST_WORDS'
  /** A reviewer's turn. */
  | 'LANE'
  /** The update people were promised. */
  | 'NEXT_UPDATE'
  /** A step of the modus operandi. */
  | 'STEP';

/** How a clock stands. */
export type ClockState =
  /** Done in time. */
  | 'KEPT'
  /** Time ran out and it is still due. */
  | 'LATE'
  /** Done too late. */
  | 'MISSED'
  /** Time is left. */
  | 'RUNNING'
  /** No longer waited for: somebody waived it by name. */
  | 'STOPPED';

/** What `closeBreakGlassReview` needs. */
export type CloseBreakGlassReviewInput = {
  /** The use. Example: `glass_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly breakGlassId: string | number;
  /** What they found, at least 10 characters. Example: `It could not wait, and was true.`. */
  readonly finding: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `closeCase` needs. */
export type CloseCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: string | null | undefined;
};

/** How much responsibility the public attributes to the organisation (situational crisis communication theory). An editorial coding, never a legal finding. */
export type Cluster =
  /** Little: it was not meant and could hardly be foreseen. */
  | 'ACCIDENTAL'
  /** Much: it could and should have been avoided. */
  | 'PREVENTABLE'
  /** Very little: rumour, disaster, tampering. */
  | 'VICTIM';

/** How sure the editors are of a case as told. */
export type Confidence =
  /** Sources agree on everything that matters. */
  | 'HIGH'
  /** Much rests on one source; the note says what. */
  | 'LOW'
  /** Something rests on memory or on one source; the note says what. */
  | 'MEDIUM';

/** Who finds a case. */
export type Confidentiality =
  /** Every member of the organisation but plain employees and guests. */
  | 'OPEN'
  /** Only people with a role on it, and auditors. */
  | 'RESTRICTED';

/** What `confirmClaim` needs. */
export type ConfirmClaimInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: string | number;
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: number;
  /** File of the same case that shows it. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: string | number | null | undefined;
  /** What was found. Up to 2,000 characters. Example: `44 °C after two hours, within the norm.`. */
  readonly finding?: string | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Address that shows it. Example: `https://recalls.example/search?brand=lumen`. */
  readonly link?: string | null | undefined;
  /** Who told you and what; beside a link or file, what to see in it. Up to 2,000 characters. Example: `No entry on 24 November.`. */
  readonly note?: string | null | undefined;
};

/** What `confirmPolicy` needs. */
export type ConfirmPolicyInput = {
  /** Said after reading its warnings: confirm all the same. Example: `false`. */
  readonly despiteWarnings?: boolean | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The proposal. Example: `proposal_01920000000070008000000000000001`. */
  readonly proposalId: string | number;
};

/** What `containCase` needs. */
export type ContainCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: string | null | undefined;
};

/** What `correctNote` needs. */
export type CorrectNoteInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The note to correct. Example: `note_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly noteId: string | number;
  /** The corrected note. Example: `Le Progrès called at 12:35, not 12:40.`. */
  readonly words: string;
};

/** What `correctPublication` needs. */
export type CorrectPublicationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The publication that is corrected, out or withdrawn. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
  /** What changed, in a sentence for the public: it opens the new text and is part of what is cleared, at most 500 characters. Example: `Our first answer was wrong: the lamp heats when it is covered.`. */
  readonly sentence: string;
};

/** What `createExplorerToken` needs. */
export type CreateExplorerTokenInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What it may be used for. Example: `[CASES_READ]`. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** What `createToken` needs. */
export type CreateTokenInput = {
  /** 1 to 365. Example: `90`. */
  readonly expiresInDays: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What will use it. Example: `Monitoring`. */
  readonly name: string;
  /** What it may be used for. Example: `[CASES_READ]`. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** What waits to be decided on a case. */
export type DecisionKind =
  /** A reviewer asked for a change. */
  | 'ANSWER_CHANGES'
  /** A claim is unchecked. */
  | 'CHECK_CLAIM'
  /** No fact is confirmed yet. */
  | 'CONFIRM_FACTS'
  /** All four steps are done or waived, and the case is not contained yet. */
  | 'CONTAIN'
  /** A lane has not voted in twice its time: the lead decides to wait, or on other words. */
  | 'DECIDE_ON_LANE'
  /** Nobody leads. */
  | 'GIVE_LEAD'
  /** A decision has no owner. */
  | 'GIVE_OWNER'
  /** Publications are on hold. */
  | 'LIFT_HOLD'
  /** Cleared words wait to go out. */
  | 'PUBLISH'
  /** A permit ended, and nobody has said whether its text is out. */
  | 'RECONCILE'
  /** The review of a use of break-glass is late. */
  | 'REVIEW_BREAK_GLASS'
  /** A draft waits to be submitted. */
  | 'SUBMIT'
  /** A lane has not voted. */
  | 'VOTE'
  /** Nothing is said yet. */
  | 'WRITE_FIRST_WORDS'
  /** A step of the modus operandi is not written. */
  | 'WRITE_STEP';

/** What `declareAbsence` needs. */
export type DeclareAbsenceInput = {
  /** Back when, at most 30 days later. Example: `2026-11-29T14:02:00.000Z`. */
  readonly endsAt: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. Example: `On leave.`. */
  readonly reason?: string | null | undefined;
  /** Away from when; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly startsAt?: string | null | undefined;
  /** Who votes in each lane one holds, on every case; at least one. Example: `[{lane: LEGAL, delegateId: "person_0192f0c1a7b87c3e9d5e4f60718293a4"}]`. */
  readonly votes: ReadonlyArray<LaneVoteInput>;
};

/** What `declareCase` needs. */
export type DeclareCaseInput = {
  /** True, as when absent: its roles are offered at once to the people of `Organisation.team`, as `offerRole` does, the executive from severity 3 on. Never to guests, nor to who is suspended, past their end date, or declares; and of a restricted case to nobody, since its people are chosen one by one. Example: `true`. */
  readonly askTeam?: boolean | null | undefined;
  /** When we knew (T0); now when absent, never in the future. Example: `2026-11-22T12:10:00.000Z`. */
  readonly awareAt?: string | null | undefined;
  /** Kind, if already clear. Example: `COMMUNITY_MANAGEMENT`. */
  readonly category?: Category | null | undefined;
  /** Where it started. Example: `TWITTER`. */
  readonly channel: TriggerChannel;
  /** Responsibility, if already clear. Example: `PREVENTABLE`. */
  readonly cluster?: Cluster | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Language of these words; the viewer's when absent. Example: `FR`. */
  readonly language?: Language | null | undefined;
  /** Where it can be seen. Example: `https://x.example/post/1`. */
  readonly link?: string | null | undefined;
  /** True: only people named on it will find it. Example: `false`. */
  readonly restricted?: boolean | null | undefined;
  /** What is being said, up to 2,000 characters. Example: `Our account mocked a worried parent.`. */
  readonly said: string;
  /** 1 to 4. Example: `3`. */
  readonly severity: number;
  /** When it began outside. Example: `2026-11-22T11:30:00.000Z`. */
  readonly startedAt?: string | null | undefined;
  /** Short title, up to 160 characters; made of what is said when absent. Example: `A reply that went round`. */
  readonly title?: string | null | undefined;
};

/** What `declineRole` needs. */
export type DeclineRoleInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The role. Example: `role_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly roleId: string | number;
};

/** What `declineSuggestion` needs. */
export type DeclineSuggestionInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The suggestion. Example: `suggestion_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly suggestionId: string | number;
  /** Why, at most 5,000 characters. Example: `The time is not established.`. */
  readonly words?: string | null | undefined;
};

/** What `delegateLane` needs. */
export type DelegateLaneInput = {
  /** Only this case; every case when absent. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId?: string | number | null | undefined;
  /** Who votes for oneself: somebody with the lane's capacity, or outside counsel with a role on the case. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly delegateId: string | number;
  /** To when, at most 30 days later. Example: `2026-11-29T14:02:00.000Z`. */
  readonly endsAt: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Lane one holds. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Why. Example: `At the trade fair in Milan.`. */
  readonly reason?: string | null | undefined;
  /** From when; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly startsAt?: string | null | undefined;
};

/** What `dismissSignal` needs. */
export type DismissSignalInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: string | null | undefined;
};

/** What `draftHoldingLine` needs. */
export type DraftHoldingLineInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What it is for, and its blanks. Example: `{ name: "A reply that hurt", slots: [] }`. */
  readonly line: HoldingLineInput;
  /** Until when, at most 180 days; needed to submit it. Example: `2027-03-22T20:00:00.000Z`. */
  readonly notAfter?: string | null | undefined;
  /** From when it may be used. Example: `2026-11-22T14:00:00.000Z`. */
  readonly notBefore?: string | null | undefined;
  /** First texts, at most 40. Example: `[]`. */
  readonly variants?: ReadonlyArray<VariantInput> | null | undefined;
};

/** What `draftStatement` needs. */
export type DraftStatementInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Begins with the words of a line cleared in advance, its blanks filled; `kind` and `variants` are then its own. Example: `{ id: "statement_0192f0c1a7b87c3e9d5e4f60718293a4", slots: [] }`. */
  readonly holdingLine?: FilledLineInput | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Kind of message. Example: `PRESS_RELEASE`. */
  readonly kind: StatementKind;
  /** First texts, at most 40. Example: `[]`. */
  readonly variants?: ReadonlyArray<VariantInput> | null | undefined;
};

/** What `editLibraryCase` needs: the case as it is to stand, whole. */
export type EditLibraryCaseInput = {
  /** What it was about. Example: `RUMOUR`. */
  readonly category: Category;
  /** Where it started. Example: `TWITTER`. */
  readonly channel: TriggerChannel;
  /** Who was held responsible: an editorial coding, never a legal finding. Example: `VICTIM`. */
  readonly cluster: Cluster;
  /** How sure whoever tells it is. Example: `MEDIUM`. */
  readonly confidence: Confidence;
  /** What they are not sure of. Example: `{en: "The date rests on memory."}`. */
  readonly confidenceNote?: LocalizedInput | null | undefined;
  /** Where, ISO 3166-1 alpha-2. Example: `FR`. */
  readonly country: string;
  /** Steps of the modus operandi that the response did. Example: `[FACTS]`. */
  readonly did: ReadonlyArray<Step>;
  /** Steps it is known not to have done; what is in neither list is not known. Example: `[APOLOGY]`. */
  readonly didNot: ReadonlyArray<Step>;
  /** When it ended, likewise; null when it has not. Example: `2018-12-04`. */
  readonly endedOn?: string | null | undefined;
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Sourced figures. Example: `[]`. */
  readonly figures?: ReadonlyArray<PastFigureInput> | null | undefined;
  /** Hours from the start to the first words; null when not known. Example: `4.5`. */
  readonly firstWordsHours?: number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What it teaches, the most telling first; at least one, at most 10. Example: `[{en: "Answer the parents first."}]`. */
  readonly lessons: ReadonlyArray<LocalizedInput>;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: string | number;
  /** Who it happened to. Example: `Maison Lumen`. */
  readonly organisation: string;
  /** How it ended, up to 1,000 characters. Example: `{en: "Sales recovered in a month."}`. */
  readonly outcome: LocalizedInput;
  /** Their trade, of an open list. Example: `food`. */
  readonly sector: string;
  /** Where it can be read; at least one, at most 30. Example: `[{title: "A lamp", publisher: "Le Monde", url: "https://example.com/a"}]`. */
  readonly sources: ReadonlyArray<PastSourceInput>;
  /** When it began: a day, or a month when the day is not known. Example: `2018-11`. */
  readonly startedOn: string;
  /** What the organisation did with its answer. Example: `[DENY]`. */
  readonly strategies: ReadonlyArray<ResponseStrategy>;
  /** The case at length, up to 4,000 characters; its first three sentences tell it. Example: `{en: "On Monday a video showed a lamp."}`. */
  readonly summary: LocalizedInput;
  /** Short words for it, of an open list. Example: `["video"]`. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** What happened, in order; at least one event, at most 40. Example: `[{at: "2018-11-05", what: {en: "The video."}}]`. */
  readonly timeline: ReadonlyArray<PastEventInput>;
  /** Title, up to 200 characters. Example: `{en: "The lamp that would not switch off"}`. */
  readonly title: LocalizedInput;
  /** What started it, up to 1,000 characters. Example: `{fr: "Une vidéo."}`. */
  readonly trigger: LocalizedInput;
};

/** What a block of a statement does. */
export type Element =
  /** Apologises. */
  | 'APOLOGY'
  /** Says what we do. */
  | 'DOING'
  /** Says what is known. */
  | 'KNOWN'
  /** Says when people will hear from us again. */
  | 'NEXT_UPDATE'
  /** Says what is not known yet. */
  | 'NOT_KNOWN'
  /** Recalls our values. */
  | 'VALUES';

/** What `endOtherSessions` needs. */
export type EndOtherSessionsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `endSession` needs. */
export type EndSessionInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The session. Example: `session_01920000000070008000000000000001`. */
  readonly sessionId: string | number;
};

/** What `endSessions` needs. */
export type EndSessionsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: string | number;
};

/** What `erasePerson` needs. */
export type ErasePersonInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Their name as it stands, typed: what is erased does not come back. Example: `Claire Vasseur`. */
  readonly name: string;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: string | number;
  /** Why, in words that are sealed. Example: `Left the house and asked for it.`. */
  readonly reason: string;
};

/** How far a bundle of evidence is. */
export type EvidenceBundleState =
  /** Its time is over: ask again. */
  | 'EXPIRED'
  /** It could not be written: ask again. */
  | 'FAILED'
  /** It was ready, and what it is written from has changed since, as `outdatedWhy` says: ask again. */
  | 'OUTDATED'
  /** It can be taken. */
  | 'READY'
  /** It is being written. */
  | 'WRITING';

/** What a piece of evidence is. */
export type EvidenceKind =
  /** A file kept here. */
  | 'FILE'
  /** An address. */
  | 'LINK'
  /** The words of someone who knows. */
  | 'NOTE';

/** Why a bundle of evidence is not what it was. */
export type EvidenceOutdatedWhy =
  /** Something else that it is written from has changed: a name, a file, or the release of Sangfroid. */
  | 'CHANGED'
  /** Somebody was erased since it was asked for: what they said is no longer there to be shown. */
  | 'PERSON_ERASED';

/** A line chosen, and what goes into its blanks. */
export type FilledLineInput = {
  /** The line. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly id: string | number;
  /** Every blank, once. Example: `[]`. */
  readonly slots: ReadonlyArray<FilledSlotInput>;
  /** Which of its texts; left out: all. Example: `["x/fr/public"]`. */
  readonly variantKeys?: ReadonlyArray<string> | null | undefined;
};

/** What goes into a blank. */
export type FilledSlotInput = {
  /** The confirmed claim that carries a number, and only then. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId?: string | number | null | undefined;
  /** Name of the blank. Example: `place`. */
  readonly name: string;
  /** A key, a day, an hour, a moment by the clock of the place, digits with a full stop, or a place. Example: `Nantes`. */
  readonly value: string;
};

/** What `finishImprovement` needs. */
export type FinishImprovementInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The action. Example: `improvement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly improvementId: string | number;
  /** What shows it, kept under privacy with the act. Example: `The rota names two people.`. */
  readonly note: string;
};

/** What `handOverRole` needs. */
export type HandOverRoleInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** To whom. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly memberId: string | number;
  /** The hand-over note. Example: `Legal votes next, update due at 14:00.`. */
  readonly note?: string | null | undefined;
  /** The role. Example: `role_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly roleId: string | number;
};

/** What `hideLibraryCase` needs. */
export type HideLibraryCaseInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: string | number;
};

/** What `holdPublications` needs. */
export type HoldPublicationsInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: string;
};

/** What a holding line is for. */
export type HoldingLineInput = {
  /** Categories of the cases it is for; left out: any. Example: `[COMMUNITY_MANAGEMENT]`. */
  readonly categories?: ReadonlyArray<Category> | null | undefined;
  /** Kinds of case it is for; left out: any. Example: `[REAL]`. */
  readonly kinds?: ReadonlyArray<CaseKind> | null | undefined;
  /** Its name, at most 80 characters. Example: `A reply that hurt`. */
  readonly name: string;
  /** Severities of the cases it is for; left out: any. Example: `[3, 4]`. */
  readonly severities?: ReadonlyArray<number> | null | undefined;
  /** Its blanks, at most 20. Example: `[]`. */
  readonly slots: ReadonlyArray<SlotInput>;
};

/** What a column is to be taken for. */
export type ImportColumnInput = {
  /** Its heading, as in `mapping`. Example: `Titre`. */
  readonly column: string;
  /** What stands in it; null to leave it out. Example: `TITLE_FR`. */
  readonly field?: PastField | null | undefined;
};

/** Why a place of a file cannot be imported. */
export type ImportFaultCode =
  /** It ends before it starts. */
  | 'ENDS_BEFORE'
  /** A character that nobody can see. */
  | 'HIDDEN_CHARACTER'
  /** Nothing stands there, and something must. */
  | 'MISSING'
  /** Another past case has this name in addresses. */
  | 'NAME_TAKEN'
  /** Not two capital letters of ISO 3166-1. */
  | 'NOT_A_COUNTRY'
  /** No date that exists, of a known precision. */
  | 'NOT_A_DATE'
  /** Not what was counted, how much, of what and the number of its source. */
  | 'NOT_A_FIGURE'
  /** Not an http or https address. */
  | 'NOT_A_LINK'
  /** Not a number, or below 0. */
  | 'NOT_A_NUMBER'
  /** Not title, publisher and link. */
  | 'NOT_A_SOURCE'
  /** The file, or this row, is not a table with headings. */
  | 'NOT_A_TABLE'
  /** Not a word of the closed list. */
  | 'NOT_IN_THE_LIST'
  /** The file is not a JSON list. */
  | 'NOT_JSON'
  /** It cannot be read. */
  | 'NOT_READ'
  /** Neither yes, nor no, nor nothing. */
  | 'NOT_YES_OR_NO'
  /** A figure names a source that the case does not have. */
  | 'NO_SUCH_SOURCE'
  /** Longer than it may be. */
  | 'TOO_LONG'
  /** More of them than there may be. */
  | 'TOO_MANY'
  /** Two cases of the file have this name. */
  | 'TWICE';

/** How a file of past cases is written. */
export type ImportFormat =
  /** A table with headings: comma, semicolon or tab. */
  | 'CSV'
  /** A list of cases as `past-cases.json` of the product writes them. */
  | 'JSON';

/** What `importLibraryCases` needs. */
export type ImportLibraryCasesInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The import. Example: `import_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly importId: string | number;
};

/** Where an action stands. */
export type ImprovementState =
  /** Done. */
  | 'DONE'
  /** Not done yet. */
  | 'OPEN'
  /** Let go by name, with a reason. */
  | 'WAIVED';

/** What `invitePerson` needs. */
export type InvitePersonInput = {
  /** What they may be called on to do. Example: `[LEGAL]`. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Their mailbox, in plain ASCII. Example: `ines.duhamel@lumen.example`. */
  readonly email: string;
  /** For a guest, when their access ends. Example: `2027-01-31T17:00:00.000Z`. */
  readonly guestUntil?: string | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What they will do here. Example: `Juriste`. */
  readonly job?: string | null | undefined;
  /** The language to write to them in. Example: `FR`. */
  readonly language: Language;
  /** First and last name. Example: `Inès Duhamel`. */
  readonly name: string;
};

/** What a clock of a closed case was for. */
export type KeptClockKind =
  /** The first words for the outside. */
  | 'FIRST_WORDS'
  /** A lane that was asked to clear words. */
  | 'LANE'
  /** A step of the modus operandi. */
  | 'STEP';

/** How a clock of a closed case ended. */
export type KeptClockOutcome =
  /** In time. */
  | 'KEPT'
  /** Too late. */
  | 'MISSED'
  /** It still ran when the case closed. */
  | 'NEVER'
  /** Somebody said by name that it would not be done. */
  | 'WAIVED';

/** Why a language lags. */
export type LagReason =
  /** The other was edited since the version before, and this one was not. */
  | 'NOT_FOLLOWED'
  /** The other is out, and this one is not. */
  | 'NOT_OUT'
  /** There is no text in it. */
  | 'NOT_WRITTEN';

/** One role's turn in a review; all lanes vote at once. */
export type Lane =
  /** Communications. */
  | 'COMMUNICATIONS'
  /** Executive. */
  | 'EXECUTIVE'
  /** Human resources. */
  | 'HUMAN_RESOURCES'
  /** Legal. */
  | 'LEGAL';

/** How a lane stands. */
export type LaneState =
  /** Somebody asked for a change. */
  | 'CHANGE_ASKED'
  /** Enough approvals stand. */
  | 'CLEARED'
  /** Asked, time ran out; nothing is approved by that. */
  | 'LATE'
  /** Somebody refused. */
  | 'REFUSED'
  /** The words it voted on no longer stand. */
  | 'VOID'
  /** Asked, time is left. */
  | 'WAITING';

/** Who votes in a lane while somebody is away. */
export type LaneVoteInput = {
  /** Who votes meanwhile. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly delegateId: string | number;
  /** Lane one holds. Example: `LEGAL`. */
  readonly lane: Lane;
};

/** A language of the product. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What `leaveClaimUnknowable` needs. */
export type LeaveClaimUnknowableInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: string | number;
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why it cannot be known. Up to 2,000 characters. Example: `No means to establish who paid.`. */
  readonly reason: string;
};

/** What a reading of the ledger can find. */
export type LedgerFindingCode =
  /** An event was sealed at another time than it says. */
  | 'BACKDATED'
  /** A reading broke off before its end. */
  | 'BROKE_OFF'
  /** A root was signed for more events than there are. */
  | 'CHECKPOINT_BEYOND'
  /** A signed root is not the root of its size. */
  | 'CHECKPOINT_DIFFERS'
  /** A signed root was altered, or signed by nobody. */
  | 'CHECKPOINT_FALSE'
  /** The columns beside an event say something else than what was sealed. */
  | 'COLUMNS_DIFFER'
  /** More events stood under a root over all organisations than there are. */
  | 'COMMON_ROOT_BEYOND'
  /** What is kept of a root over all organisations is not what was signed, or a place outside holds another. */
  | 'COMMON_ROOT_FALSE'
  /** The newest root over all organisations that lies outside says nothing of this one. */
  | 'COMMON_ROOT_MISSING'
  /** A file of a case, or a capture, is not the one that was sealed. */
  | 'FILE_DIFFERS'
  /** Signing met a history that does not follow from the signed one, and refused. */
  | 'FORKED'
  /** The head does not fit the leaves. */
  | 'HEAD_DIFFERS'
  /** A root is signed by a revoked key alone, beyond its last trusted size, and lies nowhere outside. */
  | 'KEY_REVOKED'
  /** A root is signed by a key that is not known here. */
  | 'KEY_UNKNOWN'
  /** An event is not what its leaf seals. */
  | 'LEAF_DIFFERS'
  /** A leaf is missing between others. */
  | 'LEAF_MISSING'
  /** A leaf is there, its event is not. */
  | 'LEAF_WITHOUT_EVENT'
  /** No signed root has ever been kept outside. */
  | 'NEVER_ANCHORED'
  /** There is a node beyond the last leaf. */
  | 'NODE_BEYOND'
  /** A node of the tree is not what its leaves make. */
  | 'NODE_DIFFERS'
  /** A node of the tree is missing. */
  | 'NODE_MISSING'
  /** A policy that was voted under is not the one that was sealed. */
  | 'POLICY_DIFFERS'
  /** Signing met fewer events than it had signed before, and refused. */
  | 'ROLLED_BACK'
  /** A row of a case, claim, text, vote, release, policy, decision, delegation or role was edited behind the application's back. */
  | 'ROW_EDITED'
  /** A row that was sealed is gone. */
  | 'ROW_GONE'
  /** A row is there that no event sealed. */
  | 'ROW_UNSEALED'
  /** A place outside knows more events than there are. */
  | 'SINK_BEYOND'
  /** A place outside holds another root for a size. */
  | 'SINK_DIFFERS'
  /** A place outside holds something that is no signed root of this ledger. */
  | 'SINK_FALSE'
  /** A place outside could not be read. */
  | 'SINK_UNREADABLE'
  /** A state stands that no event explains. */
  | 'STATE_WITHOUT_EVENT'
  /** The words that were voted on are not the ones that were sealed. */
  | 'TEXT_DIFFERS'
  /** Signing met a tree that does not fit together, and refused. */
  | 'TREE_BROKEN'
  /** The newest events have waited too long for a signed root outside. */
  | 'UNANCHORED'
  /** Events were recorded past the sealing. */
  | 'UNSEALED'
  /** A vote is not the one that was sealed. */
  | 'VOTE_DIFFERS';

/** What reading the whole ledger came to. */
export type LedgerVerdict =
  /** Something is not as it was sealed or signed. */
  | 'BROKEN'
  /** Everything is as it was sealed and signed, and the signed roots lie outside. */
  | 'INTACT'
  /** Nothing is broken, and something named cannot be told. */
  | 'RESERVED';

/** Which lessons; all that are given must hold. */
export type LessonFilter = {
  /** True: only those that changed something, and the link stands. False: only those of post-mortems that did not. Of a past case that was told or imported it is not known: it is in neither. Example: `false`. */
  readonly applied?: boolean | null | undefined;
  /** Only of cases that were about one of these, as the library codes them. Example: `[RUMOUR]`. */
  readonly categories?: ReadonlyArray<Category> | null | undefined;
  /** Only of cases for which one of these was held responsible, as the library codes them. Example: `[PREVENTABLE]`. */
  readonly clusters?: ReadonlyArray<Cluster> | null | undefined;
};

/** Which kind of thing a lesson changed. */
export type LessonTarget =
  /** A holding line. */
  | 'LINE'
  /** A policy. */
  | 'POLICY'
  /** A risk of the register. */
  | 'RISK';

/** Which past cases: all conditions hold together; within one list any value will do, save where all must. */
export type LibraryFilter = {
  /** What it was about. Example: `[RUMOUR]`. */
  readonly categories?: ReadonlyArray<Category> | null | undefined;
  /** Where it started. Example: `[TWITTER]`. */
  readonly channels?: ReadonlyArray<TriggerChannel> | null | undefined;
  /** Who was held responsible. Example: `[VICTIM]`. */
  readonly clusters?: ReadonlyArray<Cluster> | null | undefined;
  /** Which countries, ISO 3166-1 alpha-2. Example: `["FR"]`. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** First years of which decades. Example: `[2010]`. */
  readonly decades?: ReadonlyArray<number> | null | undefined;
  /** Every step that the response is known to have done. Example: `[APOLOGY]`. */
  readonly did?: ReadonlyArray<Step> | null | undefined;
  /** True for the shipped cases that the organisation has hidden, and no others; they are left out otherwise. Example: `true`. */
  readonly hidden?: boolean | null | undefined;
  /** Whose. Example: `[OWN]`. */
  readonly owners?: ReadonlyArray<PastOwner> | null | undefined;
  /** Which trades. Example: `["food"]`. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  /** Every strategy that was used. Example: `[DENY, APOLOGISE]`. */
  readonly strategies?: ReadonlyArray<ResponseStrategy> | null | undefined;
};

/** Order of a list of past cases. */
export type LibraryOrder =
  /** Latest start first. */
  | 'NEWEST'
  /** Nearest to the search first; without a search, as NEWEST. */
  | 'RELEVANCE';

/** A question by which the library is narrowed. */
export type LibraryQuestion =
  /** What it was about. */
  | 'CATEGORIES'
  /** Where it started. */
  | 'CHANNELS'
  /** Who was held responsible. */
  | 'CLUSTERS'
  /** Which country. */
  | 'COUNTRIES'
  /** Which ten years. */
  | 'DECADES'
  /** Which steps of the modus operandi the response did. */
  | 'DID'
  /** Whose it is. */
  | 'OWNERS'
  /** Which trade. */
  | 'SECTORS'
  /** What the organisation did with its answer. */
  | 'STRATEGIES';

/** What `liftLegalHold` needs. */
export type LiftLegalHoldInput = {
  /** The hold. Example: `hold_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly holdId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why it need not be kept any more. Example: `The proceedings are over.`. */
  readonly reason: string;
};

/** What `liftRestriction` needs. */
export type LiftRestrictionInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: string;
};

/** What `liftVeto` needs. */
export type LiftVetoInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason?: string | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** Text in one language at least. What is missing is shown as it was said in the other. */
export type LocalizedInput = {
  /** In English. Example: `A video`. */
  readonly en?: string | null | undefined;
  /** In French. Example: `Une vidéo`. */
  readonly fr?: string | null | undefined;
};

/** What `logClaim` needs. */
export type LogClaimInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Language of the words; the language of the case unless given. Example: `EN`. */
  readonly language?: Language | null | undefined;
  /** Where it can be seen. Example: `https://social.example/p/1`. */
  readonly link?: string | null | undefined;
  /** Where it came from. Example: `POST`. */
  readonly origin: ClaimOrigin;
  /** How many people it may have reached. Example: `86000`. */
  readonly reach?: number | null | undefined;
  /** Who said it, or where. Up to 200 characters. Example: `Le Fil du Rhône`. */
  readonly source?: string | null | undefined;
  /** What is claimed, as it is said. 1 to 1,000 characters. Example: `This lamp was recalled in Germany.`. */
  readonly words: string;
};

/** What `mapLibraryImport` needs. */
export type MapLibraryImportInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The import. Example: `import_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly importId: string | number;
  /** Every column in order; a field stands in one column at most. Example: `[{column: "Titre", field: TITLE_FR}]`. */
  readonly mapping: ReadonlyArray<ImportColumnInput>;
};

/** What `markInsideInformation` needs. */
export type MarkInsideInformationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `It names the half-year result before it is out.`. */
  readonly reason: string;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What `markPassage` needs. */
export type MarkPassageInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The passage. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: string | number;
  /** True to mark it. Example: `true`. */
  readonly privileged: boolean;
};

/** What `muteCase` needs. */
export type MuteCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `noteRisk` needs. */
export type NoteRiskInput = {
  /** What it would be about. Example: `PRODUCT_SAFETY`. */
  readonly category?: Category | null | undefined;
  /** Who would be held responsible. Example: `ACCIDENTAL`. */
  readonly cluster?: Cluster | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** How hard it would hit whom; at least one audience. Example: `[{stakeholder: CUSTOMERS, impact: 4}]`. */
  readonly impacts: ReadonlyArray<RiskImpactInput>;
  /** The language it is told in; that of the caller, or the one it had, when left out. Example: `FR`. */
  readonly language?: Language | null | undefined;
  /** From 1, rare, over possible and likely, to 4, almost certain. Example: `2`. */
  readonly likelihood: number;
  /** Who answers for it: somebody who can read it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: string | number;
  /** Past cases that it resembles, at most 10. Example: `[past_0192f0c1a7b87c3e9d5e4f60718293a4]`. */
  readonly resembles?: ReadonlyArray<string | number> | null | undefined;
  /** The day it is to be looked at again, today or later: any moment of it, in UTC. Example: `2027-06-30T12:00:00.000Z`. */
  readonly reviewAt: string;
  /** How it could go, up to 2,000 characters. Example: `A parent films it, and the film is shared.`. */
  readonly scenario: string;
  /** What may happen, up to 200 characters. Example: `A lamp overheats in a nursery.`. */
  readonly title: string;
};

/** What somebody is told of. */
export type NotificationKind =
  /** Somebody asks for a second person to use break-glass. */
  | 'BREAK_GLASS_ASKED'
  /** A day has passed since a use of break-glass, and nobody has judged it. */
  | 'BREAK_GLASS_LATE'
  /** A use of break-glass waits for its review. */
  | 'BREAK_GLASS_REVIEW'
  /** Words went on without the viewer's lane, by break-glass. */
  | 'BREAK_GLASS_USED'
  /** A case was declared. */
  | 'CASE_DECLARED'
  /** A reviewer asks them for a change. */
  | 'CHANGES_ASKED'
  /** A claim that their text relies on changed. */
  | 'CLAIM_LEFT_STATE'
  /** A claim waits for a checker. */
  | 'CLAIM_TO_CHECK'
  /** A published post-mortem gives them an action. */
  | 'IMPROVEMENT_GIVEN'
  /** A lane's time is up without its votes. Nothing is approved by that. */
  | 'LANE_LATE'
  /** Twice a lane's time has passed without its votes: the lead decides to wait, or on other words. */
  | 'LANE_UNDECIDED'
  /** Verifying the ledger found something that is not as it was sealed or signed. */
  | 'LEDGER_BROKEN'
  /** Somebody signed to override a veto: its owner may still answer, a second person may sign. */
  | 'OVERRIDE_ASKED'
  /** A permit ended and nobody said whether the text is out. */
  | 'PERMIT_LAPSED'
  /** Somebody proposes to change an approval policy: another person decides. */
  | 'POLICY_PROPOSED'
  /** A case closed: its post-mortem is theirs to have written. */
  | 'POST_MORTEM_DUE'
  /** A post-mortem is in the library. */
  | 'POST_MORTEM_PUBLISHED'
  /** Clear a post-mortem. */
  | 'POST_MORTEM_REVIEW_ASKED'
  /** A lane asked for a change of the post-mortem they wrote. */
  | 'POST_MORTEM_SENT_BACK'
  /** A scheduled text will not go out. */
  | 'PUBLICATION_CALLED_OFF'
  /** A publication was withdrawn. */
  | 'PUBLICATION_WITHDRAWN'
  /** A remark they took part in was answered, or their suggestion declined. */
  | 'REMARK_ANSWERED'
  /** A remark that blocks their text was made. */
  | 'REMARK_BLOCKS'
  /** Their lane is asked to clear a text. */
  | 'REVIEW_ASKED'
  /** The day on which a risk was to be looked at again has passed, and it is theirs, or nobody's any more. */
  | 'RISK_REVIEW_DUE'
  /** A role is offered to them. */
  | 'ROLE_OFFERED'
  /** Somebody reported a signal. */
  | 'SIGNAL_RECEIVED'
  /** Their text is cleared. */
  | 'STATEMENT_CLEARED'
  /** The time in which a text might go out is over, and it did not go out. */
  | 'STATEMENT_EXPIRED'
  /** A text is public. */
  | 'STATEMENT_PUBLISHED'
  /** A reviewer refused their text. */
  | 'STATEMENT_REJECTED'
  /** Words they suggested are now in the text, which they can no longer clear. */
  | 'SUGGESTION_ACCEPTED'
  /** What is read in public is not what was cleared. */
  | 'TEXT_DIFFERS'
  /** The time chosen for a text has come: post it, then say where it is. */
  | 'TIME_TO_POST'
  /** A promised update is due. */
  | 'UPDATE_DUE'
  /** Their veto was overridden by two others. */
  | 'VETO_OVERRIDDEN'
  /** Their vote no longer counts. */
  | 'VOTE_VOID'
  /** Words that nobody cleared were found outside. */
  | 'WORDS_FOUND';

/** Why somebody has a line; always shown beside it. */
export type NotificationReason =
  /** They wrote it. */
  | 'AUTHOR'
  /** The policy names them as a backup of that lane. */
  | 'BACKUP'
  /** They helped to write it. */
  | 'CONTRIBUTOR'
  /** They vote for somebody who is away. */
  | 'DELEGATE'
  /** The policy has them told when that lane is late. */
  | 'ESCALATED'
  /** They are an executive of the organisation. */
  | 'EXECUTIVE'
  /** They keep the organisation, or audit it. */
  | 'KEEPER'
  /** They hold that lane on the case. */
  | 'LANE'
  /** They lead the case, or may. */
  | 'LEAD'
  /** They may decide on approval policies. */
  | 'LEGISLATOR'
  /** It was offered to them. */
  | 'OFFERED'
  /** They have a role on the case. */
  | 'ON_THE_CASE'
  /** It was given to them. */
  | 'OWNER'
  /** Whoever answered for it no longer can, and the viewer leads cases, or keeps a house without a lead. */
  | 'OWNERLESS'
  /** They may publish it. */
  | 'PUBLISHER'
  /** They took part in the talk. */
  | 'TOOK_PART'
  /** They had voted. */
  | 'VOTED';

/** What `offerRole` needs. */
export type OfferRoleInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** To whom. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly memberId: string | number;
  /** Why, or the hand-over note. Example: `You know the supplier.`. */
  readonly note?: string | null | undefined;
  /** Which role. Example: `LEGAL`. */
  readonly role: CaseRole;
};

/** What `openBreakGlass` needs. */
export type OpenBreakGlassInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why it cannot wait, at least 40 characters; kept private to the case. Example: `A child is in hospital and the lamp is still on sale.`. */
  readonly reason: string;
  /** The statement, under review. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
  /** Keys of the texts, on channels the policy opens. Example: `["x/fr/public"]`. */
  readonly variantKeys: ReadonlyArray<string>;
};

/** What `overrideVeto` needs. */
export type OverrideVetoInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why it cannot wait for the veto's owner, in at least 40 characters that stay. Example: `She is in hospital and nobody of her lane objects to the new words.`. */
  readonly reason: string;
  /** The veto. Example: `veto_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly vetoId: string | number;
};

/** What happened to a run of words. */
export type PartKind =
  /** Added. */
  | 'ADDED'
  /** Removed. */
  | 'REMOVED'
  /** Kept. */
  | 'SAME';

/** What a passage is for. */
export type PassageKind =
  /** Why it could happen: about how work is done, never about who is at fault. */
  | 'CAUSE'
  /** What to do differently. */
  | 'LESSON'
  /** What happened, told by people. */
  | 'NARRATIVE'
  /** How it ended. */
  | 'OUTCOME';

/** Something that happened. */
export type PastEventInput = {
  /** When, as precisely as it is known: month, day or minute. Example: `2016-11-22T17:01`. */
  readonly at: string;
  /** What happened, up to 600 characters. Example: `{en: "The video."}`. */
  readonly what: LocalizedInput;
};

/** What may stand in a column of a table of past cases. */
export type PastField =
  /** Likewise. */
  | 'APOLOGISED'
  /** What it was about: a word of `Category`. */
  | 'CATEGORY'
  /** Where it started: a word of `TriggerChannel`. */
  | 'CHANNEL'
  /** Who was held responsible: a word of `Cluster`. */
  | 'CLUSTER'
  /** A word of `Confidence`; MEDIUM where there is none. */
  | 'CONFIDENCE'
  /** The same in English. */
  | 'CONFIDENCE_NOTE_EN'
  /** What is not sure, in French. */
  | 'CONFIDENCE_NOTE_FR'
  /** Yes, no, or nothing when not known. */
  | 'CONFIRMED_FACTS'
  /** Likewise. */
  | 'CORRECTIVE_ACTION'
  /** ISO 3166-1 alpha-2. */
  | 'COUNTRY'
  /** Likewise. */
  | 'ENDED_ON'
  /** One a line, or set apart by ` | `: what was counted; how much; of what; number of its source; a word of `Qualifier`, if any; a remark, if any. */
  | 'FIGURES'
  /** Hours to the first words. */
  | 'FIRST_WORDS_HOURS'
  /** The same in English. */
  | 'LESSONS_EN'
  /** One lesson a line, or set apart by ` | `. In French. */
  | 'LESSONS_FR'
  /** Who it happened to. */
  | 'ORGANISATION'
  /** The same in English. */
  | 'OUTCOME_EN'
  /** How it ended, in French. */
  | 'OUTCOME_FR'
  /** Likewise. */
  | 'RECALLED_VALUES'
  /** Their trade. */
  | 'SECTOR'
  /** Its name in addresses; made of title and year where there is none. */
  | 'SLUG'
  /** One a line, or set apart by ` | `: title; publisher; link; day on which a copy was kept, if any. */
  | 'SOURCES'
  /** 2018-11-05, 2018-11, or 05/11/2018. */
  | 'STARTED_ON'
  /** Words of `ResponseStrategy`, set apart by semicolons. */
  | 'STRATEGIES'
  /** The same in English. */
  | 'SUMMARY_EN'
  /** The case at length, in French. */
  | 'SUMMARY_FR'
  /** Short words, set apart by semicolons. */
  | 'TAGS'
  /** The same in English. */
  | 'TIMELINE_EN'
  /** One event a line, or set apart by ` | `: its date, then what happened. In French. */
  | 'TIMELINE_FR'
  /** Title in English. */
  | 'TITLE_EN'
  /** Title in French. */
  | 'TITLE_FR'
  /** The same in English. */
  | 'TRIGGER_EN'
  /** What started it, in French. */
  | 'TRIGGER_FR';

/** A figure with the source that bears it out. */
export type PastFigureInput = {
  /** What was counted, of an open list. Example: `views`. */
  readonly metric: string;
  /** A remark. Example: `In the first day.`. */
  readonly note?: string | null | undefined;
  /** How exact it is; null when exact. Example: `ABOUT`. */
  readonly qualifier?: Qualifier | null | undefined;
  /** Number of the source that bears it out, from 1. Example: `1`. */
  readonly source: number;
  /** Of what, of an open list. Example: `views`. */
  readonly unit: string;
  /** How much. Example: `12000`. */
  readonly value: number;
};

/** How an own past case came to be. */
export type PastOrigin =
  /** Somebody told it. */
  | 'HAND'
  /** It was imported from a file. */
  | 'IMPORT'
  /** It is the post-mortem of a case of the organisation. */
  | 'POST_MORTEM';

/** Whose a past case is. */
export type PastOwner =
  /** The organisation's own. */
  | 'OWN'
  /** Ships with the product. */
  | 'SHIPPED';

/** Where something can be read. */
export type PastSourceInput = {
  /** The day on which a copy was kept. Example: `2026-11-30`. */
  readonly archivedOn?: string | null | undefined;
  /** Who published it. Example: `Le Monde`. */
  readonly publisher: string;
  /** Title as published. Example: `A lamp that stays on`. */
  readonly title: string;
  /** Its address. Example: `https://example.com/a`. */
  readonly url: string;
};

/** What `placeLegalHold` needs: a case or a person, and why. */
export type PlaceLegalHoldInput = {
  /** The case, when it is on a case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId?: string | number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The person, when it is on a person. Example: `person_01920000000070008000000000000001`. */
  readonly personId?: string | number | null | undefined;
  /** Why, in words that are sealed. Example: `Proceedings were announced.`. */
  readonly reason: string;
};

/** What a policy asks of one lane. */
export type PolicyLaneInput = {
  /** Who may stand in: ids of persons. Example: `["person_01920000000070008000000000000001"]`. */
  readonly backups?: ReadonlyArray<string | number> | null | undefined;
  /** Whether a token may vote. No by default. Example: `false`. */
  readonly byToken?: boolean | null | undefined;
  /** Whether a turn can be passed on. Yes by default. Example: `true`. */
  readonly delegable?: boolean | null | undefined;
  /** Minutes it has. Example: `60`. */
  readonly dueMinutes: number;
  /** Whom its lateness reaches. Example: `[LEAD]`. */
  readonly escalateTo?: ReadonlyArray<CaseRole> | null | undefined;
  /** Minutes by the express route, no more than the others. Example: `20`. */
  readonly expressDueMinutes: number;
  /** Which lane. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Approvals it needs, 1 to 20. Example: `1`. */
  readonly min: number;
  /** Proof of identity. RECENT by default. Example: `RECENT`. */
  readonly stepUp?: StepUp | null | undefined;
  /** How far its refusal reaches. Example: `STICKY`. */
  readonly veto: VetoKind;
};

/** To which statements a policy applies: every key it names must be met. A key left out or empty is not named. */
export type PolicyMatchInput = {
  /** Audiences. Example: `[PRESS]`. */
  readonly audience?: ReadonlyArray<Audience> | null | undefined;
  /** Channels. Example: `[X]`. */
  readonly channel?: ReadonlyArray<ChannelType> | null | undefined;
  /** Elements. Example: `[APOLOGY]`. */
  readonly element?: ReadonlyArray<Element> | null | undefined;
  /** Only holding lines cleared before there is a case. Example: `false`. */
  readonly inAdvance?: boolean | null | undefined;
  /** Only inside information. Example: `true`. */
  readonly insideInformation?: boolean | null | undefined;
  /** Countries, by their two capital letters. Example: `["DE"]`. */
  readonly jurisdiction?: ReadonlyArray<string> | null | undefined;
  /** Kinds of statement. Example: `[PRESS_RELEASE]`. */
  readonly kind?: ReadonlyArray<StatementKind> | null | undefined;
  /** Severities, 1 to 4. Example: `[3, 4]`. */
  readonly severity?: ReadonlyArray<number> | null | undefined;
};

/** What a policy says. Minutes are whole, at most a year. */
export type PolicyRuleInput = {
  /** Channels open to words that could not wait. Example: `[X]`. */
  readonly breakGlass?: ReadonlyArray<ChannelType> | null | undefined;
  /** Whether the express route is open. Example: `true`. */
  readonly express: boolean;
  /** Whether a holding line cleared in advance may be used. Example: `true`. */
  readonly holdingLine: boolean;
  /** Who must clear them; each lane once. Example: `[]`. */
  readonly lanes: ReadonlyArray<PolicyLaneInput>;
  /** To which statements it applies. Example: `{kind: [PRESS_RELEASE]}`. */
  readonly match: PolicyMatchInput;
  /** Whether whoever cleared the words may publish them. Example: `true`. */
  readonly publisherMayApprove: boolean;
  /** Elements a statement must carry. Example: `[KNOWN]`. */
  readonly requiredElements?: ReadonlyArray<Element> | null | undefined;
  /** Which remarks stand in the way. Example: `MARKED`. */
  readonly threads: PolicyThreads;
  /** Minutes after which an approval no longer counts. Example: `1440`. */
  readonly voteLifeMinutes: number;
  /** Those of them that may be left out by name. Example: `[APOLOGY]`. */
  readonly waivable?: ReadonlyArray<Element> | null | undefined;
  /** Longest window of publication, in minutes. Example: `4320`. */
  readonly windowMaxMinutes: number;
};

/** Which remarks stand in the way of publishing. */
export type PolicyThreads =
  /** Every open remark. */
  | 'ALL'
  /** Remarks marked as blocking. */
  | 'MARKED';

/** What a set of policies would leave undone. */
export type PolicyWarningCode =
  /** A lane that nobody of the organisation could fill. */
  | 'NOBODY_CAN_CLEAR'
  /** A kind of statement that no lane would read. */
  | 'NO_POLICY';

/** How a lane of the review stands. */
export type PostMortemLaneState =
  /** It asked for a change. */
  | 'CHANGE_ASKED'
  /** Cleared. */
  | 'CLEARED'
  /** Its time is up. */
  | 'LATE'
  /** The text changed, or the round ended, before it answered. */
  | 'VOID'
  /** It has time. */
  | 'WAITING';

/** Where a post-mortem stands. */
export type PostMortemState =
  /** It is being written. */
  | 'DRAFTING'
  /** The case closed, and nobody has begun to write. */
  | 'DUE'
  /** The lanes that the organisation chose are asked to clear it. */
  | 'IN_REVIEW'
  /** It is in the library, and stays as it is. */
  | 'PUBLISHED';

/** In what a past case may be like another. */
export type PrecedentTrait =
  /** What it was about. */
  | 'CATEGORY'
  /** Where it started. */
  | 'CHANNEL'
  /** Who was held responsible. */
  | 'CLUSTER'
  /** Which trade. */
  | 'SECTOR'
  /** What is told of it, word for word. */
  | 'WORDS';

/** What `prepareLibraryImport` needs. */
export type PrepareLibraryImportInput = {
  /** How it is written. Example: `CSV`. */
  readonly format: ImportFormat;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Name of the file. Example: `cases.csv`. */
  readonly name: string;
  /** The file as text, in parts of at most 64 KiB that are joined; 2 MiB and 500 cases in all, of which one request over HTTP carries 256 KiB. Example: `["title_en,organisation"]`. */
  readonly parts: ReadonlyArray<string>;
};

/** What `promiseUpdate` needs. */
export type PromiseUpdateInput = {
  /** When people will hear from us again; in the future. Example: `2026-11-22T14:00:00.000Z`. */
  readonly at: string;
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What a proposal would do. */
export type ProposalKind =
  /** Adopt a policy, or its next version. */
  | 'ADOPT'
  /** Retire a policy. */
  | 'RETIRE';

/** Where a proposal stands. */
export type ProposalState =
  /** Confirmed by a second person. */
  | 'CONFIRMED'
  /** Waits for a second person. */
  | 'OPEN'
  /** Taken back, or turned down. */
  | 'WITHDRAWN';

/** What `proposePolicy` needs. */
export type ProposePolicyInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Name of a new policy, at most 60 characters; a next version keeps its name. Example: `germany`. */
  readonly name?: string | null | undefined;
  /** The version in force that the next one follows; left out for a policy of a new name. Example: `policy_01920000000070008000000000000001`. */
  readonly policyId?: string | number | null | undefined;
  /** Why, at least 10 characters. Example: `The regulator reads what customers read.`. */
  readonly reason: string;
  /** What it would say. Example: `{}`. */
  readonly rule: PolicyRuleInput;
};

/** What somebody found when it was not known whether words were out. */
export type PublicationFinding =
  /** They are not: the gate is open again. */
  | 'NOT_OUT'
  /** They are out: a link or a note says where. */
  | 'PUBLISHED';

/** Where a publication stands. */
export type PublicationState =
  /** Stopped before its time. */
  | 'CALLED_OFF'
  /** Out, and corrected by newer words. */
  | 'CORRECTED'
  /** The channel would not take it. */
  | 'FAILED'
  /** Went out without clearance. */
  | 'FOUND'
  /** Out. */
  | 'PUBLISHED'
  /** Past the gate; a permit runs until it is said to be out. */
  | 'PUBLISHING'
  /** Waits for its time. */
  | 'SCHEDULED'
  /** The permit ended and nobody said whether it is out; whoever had it is asked. */
  | 'UNKNOWN'
  /** Taken down. */
  | 'WITHDRAWN';

/** What `publishPostMortem` needs. */
export type PublishPostMortemInput = {
  /** For a case that has none. Example: `ADVERTISING`. */
  readonly category?: Category | null | undefined;
  /** For a case that has none. Example: `PREVENTABLE`. */
  readonly cluster?: Cluster | null | undefined;
  /** Hash of what was read. Example: `4f1c…`. */
  readonly contentHash: string;
  /** Two letters; `FR` unless given. Example: `FR`. */
  readonly country?: string | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: string | number;
  /** The trade, one of the library's open list; `other` unless given. Example: `retail`. */
  readonly sector?: string | null | undefined;
};

/** What `publishStatement` needs. */
export type PublishStatementInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why outside readers hear of it before employees do: asked on a case of severity 3 or more while nothing was published for employees. Example: `The press is calling; their brief follows within the hour.`. */
  readonly staffNotToldReason?: string | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
  /** Which texts, exactly as they were read, at most 40: all of them pass, or none. Example: `[]`. */
  readonly texts: ReadonlyArray<TextToReleaseInput>;
};

/** What `publishVariant` needs. */
export type PublishVariantInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why outside readers hear of it before employees do: asked on a case of severity 3 or more while nothing was published for employees. Example: `The press is calling; their brief follows within the hour.`. */
  readonly staffNotToldReason?: string | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
  /** Exactly which text. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly variantHash: string;
  /** Which variant. Example: `press/fr/press`. */
  readonly variantKey: string;
};

/** How exact a figure is. */
export type Qualifier =
  /** Roughly this. */
  | 'ABOUT'
  /** Nearly this. */
  | 'ALMOST'
  /** Less than this. */
  | 'LESS_THAN'
  /** More than this. */
  | 'MORE_THAN'
  /** This at most. */
  | 'UP_TO';

/** What `qualifyCase` needs. */
export type QualifyCaseInput = {
  /** Where a signal is taken up. True, as when absent: its roles are offered at once, as `declareCase` does; who was offered one before is not asked again. On a case, or a restricted signal, nothing follows. Example: `true`. */
  readonly askTeam?: boolean | null | undefined;
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Kind. Example: `RUMOUR`. */
  readonly category?: Category | null | undefined;
  /** Responsibility. Example: `VICTIM`. */
  readonly cluster?: Cluster | null | undefined;
  /** Version of the case as it was read. Example: `3`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Countries whose law it touches, by their two capital letters. Example: `["FR"]`. */
  readonly jurisdictions?: ReadonlyArray<string> | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: string | null | undefined;
  /** 1 to 4. Example: `3`. */
  readonly severity?: number | null | undefined;
  /** New title. Example: `A reply that went round`. */
  readonly title?: string | null | undefined;
};

/** What `readAllNotifications` needs. */
export type ReadAllNotificationsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `readNotification` needs. */
export type ReadNotificationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The line. Example: `notification_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly notificationId: string | number;
};

/** What `reconcilePublication` needs. */
export type ReconcilePublicationInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: string | number | null | undefined;
  /** What was found. Example: `PUBLISHED`. */
  readonly found: PublicationFinding;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Where it can be read, when it is out. Example: `https://press.lumen.example/lune`. */
  readonly link?: string | null | undefined;
  /** What stands in for a link. Example: `Read out on the phone to AFP.`. */
  readonly note?: string | null | undefined;
  /** Since when it is out; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly postedAt?: string | null | undefined;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
  /** Why it is not out, in words that stay. Example: `The post was refused by the channel.`. */
  readonly reason?: string | null | undefined;
};

/** What `recordDecision` needs. */
export type RecordDecisionInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** By when. Example: `2026-12-01T17:00:00.000Z`. */
  readonly dueAt?: string | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Who sees to it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId?: string | number | null | undefined;
  /** What is decided. Example: `Every lamp is exchanged free of charge.`. */
  readonly words: string;
};

/** What `recordFoundPublication` needs. A link, a text, a note or a file: one of them at least. */
export type RecordFoundPublicationInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Where they were found. Example: `X`. */
  readonly channel: ChannelType;
  /** Picture or PDF that shows them, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: string | number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** In which language. Example: `FR`. */
  readonly language?: Language | null | undefined;
  /** Where they can be read. Example: `https://x.example/lumen/1`. */
  readonly link?: string | null | undefined;
  /** What stands in for link and text. Example: `Said to a journalist on the phone.`. */
  readonly note?: string | null | undefined;
  /** When they were seen; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly seenAt?: string | null | undefined;
  /** The words, as they stand. Example: `It was a joke.`. */
  readonly text?: string | null | undefined;
};

/** What `recordPublication` needs. */
export type RecordPublicationInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: string | number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Where it can be read. Example: `https://press.lumen.example/lune`. */
  readonly link?: string | null | undefined;
  /** What stands in for a link. Example: `Read out on the phone to AFP.`. */
  readonly note?: string | null | undefined;
  /** When; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly postedAt?: string | null | undefined;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
};

/** Why something may not be done: the closed list of the domain, one to one. */
export type RefusalCode =
  /** The person already fills a seat in another lane of this review. */
  | 'ALREADY_COUNTED'
  /** An invitation to this mailbox is open. */
  | 'ALREADY_INVITED'
  /** The mailbox belongs to a member. */
  | 'ALREADY_MEMBER'
  /** This variant is already public. */
  | 'ALREADY_PUBLISHED'
  /** The same verdict of this person already stands. */
  | 'ALREADY_VOTED'
  /** The case is closed. */
  | 'CASE_CLOSED'
  /** The text is too long for the channel. */
  | 'CHANNEL_LIMIT'
  /** The policy does not allow this channel here. */
  | 'CHANNEL_NOT_ALLOWED'
  /** Nobody owns the channel. */
  | 'CHANNEL_WITHOUT_OWNER'
  /** A claim is not in the state that its use demands. */
  | 'CLAIM_NOT_CONFIRMED'
  /** Someone saved first. */
  | 'CONFLICT'
  /** The words say otherwise than what is known or said on the case. */
  | 'CONTRADICTS'
  /** The delegate could not vote, or the principal could not at that moment. */
  | 'DELEGATION_INVALID'
  /** Someone is already writing the next version. */
  | 'DRAFT_EXISTS'
  /** A drill publishes to simulated channels only. */
  | 'DRILL_STAYS_INSIDE'
  /** A required element is neither written nor waived. */
  | 'ELEMENT_MISSING'
  /** A link, capture or other evidence is required. */
  | 'EVIDENCE_MISSING'
  /** The file is larger than 15 MiB. */
  | 'FILE_TOO_LARGE'
  /** The kind of file is not accepted, or is not what it says it is. */
  | 'FILE_TYPE_REFUSED'
  /** The key was already used with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The file to be imported still has faults; each is in the import, with its line. */
  | 'IMPORT_FAULTY'
  /** A value does not have the form or the bounds that its field demands. */
  | 'INVALID_INPUT'
  /** It is done by a person at a screen, never by token. */
  | 'IN_PERSON_ONLY'
  /** The organisation would be left without an administrator. */
  | 'LAST_ADMIN'
  /** Words outside the slots of the holding line were changed. */
  | 'LEFT_THE_HOLDING_LINE'
  /** A legal hold stands on the person, or on a case they had a part in. */
  | 'LEGAL_HOLD'
  /** A post-mortem needs at least one lesson. */
  | 'LESSON_MISSING'
  /** A link shows one address and leads to another. */
  | 'LINK_MISLEADS'
  /** No eligible person could finish this review. */
  | 'NOBODY_CAN_CLEAR'
  /** Votes are missing. */
  | 'NOT_CLEARED'
  /** The version is not under review. */
  | 'NOT_IN_REVIEW'
  /** The person does not hold this lane. */
  | 'NOT_IN_THIS_LANE'
  /** The policy wants this element written. */
  | 'NOT_WAIVABLE'
  /** Nobody does this to themselves. */
  | 'NOT_YOURSELF'
  /** The person's role or capacity does not allow it. */
  | 'NOT_YOUR_ROLE'
  /** The veto belongs to somebody else. */
  | 'NOT_YOUR_VETO'
  /** The vote belongs to somebody else. */
  | 'NOT_YOUR_VOTE'
  /** No approval policy matches. */
  | 'NO_POLICY'
  /** This lane has no veto. */
  | 'NO_VETO_IN_THIS_LANE'
  /** Publications of the case are on hold. */
  | 'ON_HOLD'
  /** It is outside the cleared window of publication. */
  | 'OUTSIDE_WINDOW'
  /** A public promise is overdue and nobody signed for it. */
  | 'OVERDUE_COMMITMENT'
  /** The owner of the veto can still answer for it. */
  | 'OWNER_HAS_TIME'
  /** An owner is required. */
  | 'OWNER_MISSING'
  /** The person contributed to these words. */
  | 'OWN_WORDS'
  /** The password is too easy to guess. */
  | 'PASSWORD_REFUSED'
  /** The rules became stricter since. */
  | 'POLICY_CHANGED'
  /** A policy is adopted by two people. */
  | 'POLICY_NEEDS_SECOND_PERSON'
  /** Whoever cleared these words may not publish them. */
  | 'PUBLISHER_IS_APPROVER'
  /** A publication of this variant is under way. */
  | 'PUBLISHING_NOW'
  /** A reason is required. */
  | 'REASON_MISSING'
  /** This verdict needs a reason. */
  | 'REASON_REQUIRED'
  /** The reason is too short for this action. */
  | 'REASON_TOO_SHORT'
  /** The review of the last break-glass use is still open. */
  | 'REVIEW_OF_LAST_USE_OPEN'
  /** The policy does not allow this route. */
  | 'ROUTE_NOT_ALLOWED'
  /** A second person is required. */
  | 'SECOND_PERSON_NEEDED'
  /** A case that ships with the product is the same for everyone. */
  | 'SHIPPED_READ_ONLY'
  /** Employees have not been told about the case: publish their brief first, or say why outside readers hear it before. */
  | 'STAFF_NOT_TOLD'
  /** Identity must be proved again. */
  | 'STEP_UP_REQUIRED'
  /** Open things stand in the way. */
  | 'STILL_OPEN'
  /** Newer words exist. */
  | 'SUPERSEDED'
  /** What was read is not what stands now. */
  | 'TEXT_CHANGED'
  /** A character or construct is not accepted. */
  | 'TEXT_REFUSED'
  /** A blocking thread is open. */
  | 'THREAD_OPEN'
  /** The policy refuses votes cast by token. */
  | 'TOKEN_MAY_NOT_VOTE'
  /** Five evidence bundles an hour for one person are spent. */
  | 'TOO_MANY_BUNDLES'
  /** Three mails an hour to one mailbox are spent. */
  | 'TOO_MANY_MAILS'
  /** A file to be imported may hold 500 cases. */
  | 'TOO_MANY_ROWS'
  /** A veto stands. */
  | 'VETO_STANDS'
  /** A vote no longer counts. */
  | 'VOTE_STALE'
  /** The window is empty, past or too long. */
  | 'WINDOW_INVALID'
  /** The password is not the right one. */
  | 'WRONG_PASSWORD'
  /** The thing is not in a state that allows it. */
  | 'WRONG_STATE';

/** What `refuteClaim` needs. */
export type RefuteClaimInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: string | number;
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: number;
  /** File of the same case that shows it. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: string | number | null | undefined;
  /** What was found. Up to 2,000 characters. Example: `44 °C after two hours, within the norm.`. */
  readonly finding?: string | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Address that shows it. Example: `https://recalls.example/search?brand=lumen`. */
  readonly link?: string | null | undefined;
  /** Who told you and what; beside a link or file, what to see in it. Up to 2,000 characters. Example: `No entry on 24 November.`. */
  readonly note?: string | null | undefined;
};

/** What `reinstatePerson` needs. */
export type ReinstatePersonInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: string | number;
};

/** What `rejectStatement` needs. */
export type RejectStatementInput = {
  /** What was read. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly contentHash: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** In whose name, when somebody who is away let the viewer vote for them: both count once. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly onBehalfOf?: string | number | null | undefined;
  /** Under which rules. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly policyHash: string;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What `releaseHold` needs. */
export type ReleaseHoldInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `removePassage` needs. */
export type RemovePassageInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The passage. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: string | number;
};

/** What `reopenCase` needs. */
export type ReopenCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: string | null | undefined;
};

/** What `replyToThread` needs. */
export type ReplyToThreadInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Other words for the whole passage; not in a privileged thread. Example: `The reply came from our account at 9:40.`. */
  readonly replacement?: string | null | undefined;
  /** The thread. Example: `thread_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly threadId: string | number;
  /** What there is to say, at most 5,000 characters. Example: `From the account log.`. */
  readonly words: string;
};

/** What `reportFailure` needs. */
export type ReportFailureInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
};

/** What `reportSignal` needs. */
export type ReportSignalInput = {
  /** When we knew (T0); now when absent, never in the future. Example: `2026-11-22T12:10:00.000Z`. */
  readonly awareAt?: string | null | undefined;
  /** Where it started. Example: `TWITTER`. */
  readonly channel: TriggerChannel;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Language of these words; the viewer's when absent. Example: `FR`. */
  readonly language?: Language | null | undefined;
  /** Where it can be seen. Example: `https://x.example/post/1`. */
  readonly link?: string | null | undefined;
  /** What is being said, up to 2,000 characters. Example: `Our account mocked a worried parent.`. */
  readonly said: string;
  /** 1 to 4 as it looks; 1 when absent. Example: `2`. */
  readonly severity?: number | null | undefined;
  /** When it began outside. Example: `2026-11-22T11:30:00.000Z`. */
  readonly startedAt?: string | null | undefined;
  /** Short title, up to 160 characters; made of what is said when absent. Example: `A reply that went round`. */
  readonly title?: string | null | undefined;
};

/** What `requestChanges` needs. */
export type RequestChangesInput = {
  /** What was read. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly contentHash: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** In whose name, when somebody who is away let the viewer vote for them: both count once. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly onBehalfOf?: string | number | null | undefined;
  /** Under which rules. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly policyHash: string;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What `requestEvidence` needs: a case, or a stretch of the ledger. */
export type RequestEvidenceInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId?: string | number | null | undefined;
  /** First position of a stretch of the ledger, for auditors. Example: `0`. */
  readonly fromPosition?: number | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** With what was said under privilege, for those who may read it: a case only. Otherwise it is withheld, and named. Example: `false`. */
  readonly privileged?: boolean | null | undefined;
  /** What it is for, 10 to 2,000 characters: kept under privacy with the act. Example: `Asked for by the insurer's counsel.`. */
  readonly reason: string;
  /** Last position of the stretch, inclusive. Example: `120`. */
  readonly toPosition?: number | null | undefined;
};

/** What `requestPostMortemChanges` needs. */
export type RequestPostMortemChangesInput = {
  /** Hash of what was read. Example: `4f1c…`. */
  readonly contentHash: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Hash of the rule it is judged by. Example: `7d31…`. */
  readonly policyHash: string;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: string | number;
  /** What to change. Example: `Say who decided.`. */
  readonly reason: string;
};

/** What `resendInvitation` needs. */
export type ResendInvitationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The invitation. Example: `invitation_01920000000070008000000000000001`. */
  readonly invitationId: string | number;
};

/** What `resolveThread` needs. */
export type ResolveThreadInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The thread. Example: `thread_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly threadId: string | number;
  /** A last remark, at most 5,000 characters. Example: `The log shows it.`. */
  readonly words?: string | null | undefined;
};

/** What an organisation did with its answer. */
export type ResponseStrategy =
  /** Took it on and asked for pardon. */
  | 'APOLOGISE'
  /** Turned on those who accused. */
  | 'ATTACK_ACCUSER'
  /** Gave something to those who were hurt. */
  | 'COMPENSATE'
  /** Changed something so that it does not happen again. */
  | 'CORRECTIVE_ACTION'
  /** Said that it was not so, or not theirs. */
  | 'DENY'
  /** Said it could not be helped. */
  | 'EXCUSE'
  /** Praised or courted the public. */
  | 'INGRATIATION'
  /** Said it was less bad than it looked. */
  | 'JUSTIFY'
  /** Recalled its past good works or its values. */
  | 'REMINDER'
  /** Laid it on somebody else. */
  | 'SCAPEGOAT'
  /** Said nothing. */
  | 'SILENCE';

/** What `restrictCase` needs. */
export type RestrictCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: string;
};

/** What `retirePolicy` needs. */
export type RetirePolicyInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The version in force. Example: `policy_01920000000070008000000000000001`. */
  readonly policyId: string | number;
  /** Why, at least 10 characters. Example: `The regulator reads what customers read.`. */
  readonly reason: string;
};

/** What `retireRisk` needs. */
export type RetireRiskInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, kept under privacy with the act. Example: `We no longer sell it.`. */
  readonly reason: string;
  /** The risk. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId: string | number;
};

/** What `reviewRisk` needs. */
export type ReviewRiskInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** What was seen, up to 2,000 characters, kept under privacy with the act. Example: `No incident since the recall.`. */
  readonly remark?: string | null | undefined;
  /** The day it is to be looked at next, today or later: any moment of it, in UTC. Example: `2027-06-30T12:00:00.000Z`. */
  readonly reviewAt: string;
  /** The risk. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId: string | number;
};

/** What `revisePassage` needs. */
export type RevisePassageInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The passage. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: string | number;
  /** The words, 1 to 5,000 characters. Example: `The night shift answered alone.`. */
  readonly words: string;
};

/** What `reviseRisk` needs: the risk as it is to stand, whole. */
export type ReviseRiskInput = {
  /** What it would be about. Example: `PRODUCT_SAFETY`. */
  readonly category?: Category | null | undefined;
  /** Who would be held responsible. Example: `ACCIDENTAL`. */
  readonly cluster?: Cluster | null | undefined;
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** How hard it would hit whom; at least one audience. Example: `[{stakeholder: CUSTOMERS, impact: 4}]`. */
  readonly impacts: ReadonlyArray<RiskImpactInput>;
  /** The language it is told in; that of the caller, or the one it had, when left out. Example: `FR`. */
  readonly language?: Language | null | undefined;
  /** From 1, rare, over possible and likely, to 4, almost certain. Example: `2`. */
  readonly likelihood: number;
  /** Who answers for it: somebody who can read it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: string | number;
  /** Past cases that it resembles, at most 10; when left out, those that stand beside it stay. Example: `[past_0192f0c1a7b87c3e9d5e4f60718293a4]`. */
  readonly resembles?: ReadonlyArray<string | number> | null | undefined;
  /** The risk. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId: string | number;
  /** How it could go, up to 2,000 characters. Example: `A parent films it, and the film is shared.`. */
  readonly scenario: string;
  /** What may happen, up to 200 characters. Example: `A lamp overheats in a nursery.`. */
  readonly title: string;
};

/** What `revokeDelegation` needs. */
export type RevokeDelegationInput = {
  /** The delegation. Example: `delegation_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly delegationId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why. Example: `Back earlier than planned.`. */
  readonly reason?: string | null | undefined;
};

/** What `revokeToken` needs. */
export type RevokeTokenInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The token. Example: `token_01920000000070008000000000000001`. */
  readonly tokenId: string | number;
};

/** How hard it would hit one audience. */
export type RiskImpactInput = {
  /** From 1, minor, to 4, grave. Example: `3`. */
  readonly impact: number;
  /** Whom; each at most once. Example: `CUSTOMERS`. */
  readonly stakeholder: Stakeholder;
};

/** How the register is sorted. */
export type RiskOrder =
  /** What is to be looked at soonest first. */
  | 'REVIEW'
  /** The gravest first. */
  | 'SCORE';

/** Whether a role is only offered, held, or over. */
export type RoleState =
  /** Refused. */
  | 'DECLINED'
  /** Passed to someone else. */
  | 'HANDED_OVER'
  /** Accepted and in force. */
  | 'HELD'
  /** Waits for an answer. */
  | 'OFFERED';

/** The way through review. */
export type Route =
  /** Without missing votes, by two people, reviewed afterwards. */
  | 'BREAK_GLASS'
  /** Same lanes and quorum, shorter clocks. */
  | 'EXPRESS'
  /** Words cleared beforehand. */
  | 'HOLDING_LINE'
  /** Standard clocks. */
  | 'STANDARD';

/** What `saveDraft` needs. */
export type SaveDraftInput = {
  /** Revision of the version as it was read. Example: `4`. */
  readonly expectedRevision: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Whether it is inside information. Left out: as it was. What was once submitted or found as such stays so. Example: `false`. */
  readonly insideInformation?: boolean | null | undefined;
  /** Of a holding line cleared in advance: what it is for, and its blanks; left out, they stay. Example: `null`. */
  readonly line?: HoldingLineInput | null | undefined;
  /** Closes it. Example: `2026-11-22T20:00:00.000Z`. */
  readonly notAfter?: string | null | undefined;
  /** Opens the window of publication. Example: `2026-11-22T14:00:00.000Z`. */
  readonly notBefore?: string | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
  /** All the texts, at most 40. Example: `[]`. */
  readonly variants: ReadonlyArray<VariantInput>;
};

/** What `schedulePublication` needs. */
export type SchedulePublicationInput = {
  /** When they are to pass the gate, inside the window that was cleared. Example: `2026-11-22T17:00:00.000Z`. */
  readonly at: string;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why outside readers hear of it before employees do: asked on a case of severity 3 or more while nothing was published for employees. Example: `The press is calling; their brief follows within the hour.`. */
  readonly staffNotToldReason?: string | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
  /** Which texts, exactly as they were read, at most 40: all of them pass, or none. Example: `[]`. */
  readonly texts: ReadonlyArray<TextToReleaseInput>;
};

/** What a token may be used for. */
export type Scope =
  /** Read cases and everything on them (`cases:read`). */
  | 'CASES_READ'
  /** Declare and run cases (`cases:write`). */
  | 'CASES_WRITE'
  /** Log and check claims (`claims:write`). */
  | 'CLAIMS_WRITE'
  /** Export lists and request evidence (`export`). */
  | 'EXPORT'
  /** Read the ledger and its proofs (`ledger:read`). */
  | 'LEDGER_READ'
  /** Add to the library of past cases (`library:write`). */
  | 'LIBRARY_WRITE'
  /** Record mentions and alert rules (`mentions:write`). */
  | 'MENTIONS_WRITE'
  /** Administer people and capacities (`people:admin`). */
  | 'PEOPLE_ADMIN'
  /** Administer approval policies (`policies:admin`). */
  | 'POLICIES_ADMIN'
  /** Vote on statements (`statements:approve`). */
  | 'STATEMENTS_APPROVE'
  /** Publish statements (`statements:publish`). */
  | 'STATEMENTS_PUBLISH'
  /** Write statements (`statements:write`). */
  | 'STATEMENTS_WRITE'
  /** Administer webhooks (`webhooks:admin`). */
  | 'WEBHOOKS_ADMIN';

/** What a search finds. */
export type SearchKind =
  /** A case, by its reference, title and what was said at its declaration. */
  | 'CASE'
  /** A claim, by its words, its finding and its source. */
  | 'CLAIM'
  /** A past case of the library, shipped or own. */
  | 'LIBRARY_CASE'
  /** A person of the organisation, by name and job. */
  | 'PERSON'
  /** A risk of the register, by its title and scenario; one that was retired too. */
  | 'RISK'
  /** A statement, by its newest words. Remarks and threads are not searched. */
  | 'STATEMENT';

/** What `secondBreakGlass` needs. */
export type SecondBreakGlassInput = {
  /** The use. Example: `glass_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly breakGlassId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `showLibraryCase` needs. */
export type ShowLibraryCaseInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: string | number;
};

/** How a session was opened. */
export type SignInMethod =
  /** By the organisation's identity provider. */
  | 'OIDC'
  /** With an e-mail address and a password. */
  | 'PASSWORD'
  /** With one click, as somebody of the demonstration. */
  | 'PERSONA';

/** What may be chosen for a blank. */
export type SlotChoiceInput = {
  /** What it reads in English, at most 80 characters. Example: `with the family`. */
  readonly en: string;
  /** What it reads in French, at most 80 characters. Example: `avec la famille`. */
  readonly fr: string;
  /** Lower case, at most 30 characters. Example: `family`. */
  readonly key: string;
};

/** A blank of a holding line. */
export type SlotInput = {
  /** What may be chosen, 2 to 12; for `CHOICE` only. Example: `[]`. */
  readonly choices?: ReadonlyArray<SlotChoiceInput> | null | undefined;
  /** What it takes. Example: `PLACE`. */
  readonly kind: SlotKind;
  /** Lower case, at most 30 characters; `{{place}}` in the texts. Example: `place`. */
  readonly name: string;
};

/** What a blank of a holding line takes. */
export type SlotKind =
  /** One of the choices it offers. */
  | 'CHOICE'
  /** A day. */
  | 'DATE'
  /** The moment of the next update. */
  | 'NEXT_UPDATE'
  /** A number, with the confirmed claim that carries it. */
  | 'NUMBER'
  /** A place, at most 40 characters. */
  | 'PLACE'
  /** An hour. */
  | 'TIME';

/** What `snoozeNotification` needs. */
export type SnoozeNotificationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The line. Example: `notification_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly notificationId: string | number;
  /** When it comes back, within 30 days; now when absent. Example: `2026-11-22T14:00:00.000Z`. */
  readonly until?: string | null | undefined;
};

/** Where a case stands. */
export type Stage =
  /** Being run. */
  | 'ACTIVE'
  /** Nothing is left to do. */
  | 'CLOSED'
  /** Volume falls and nothing new is due. */
  | 'CONTAINED'
  /** The signal was nothing. */
  | 'DISMISSED'
  /** The post-mortem is published. */
  | 'LEARNED'
  /** Carried on in another case. */
  | 'MERGED'
  /** Somebody saw something; nobody has qualified it. */
  | 'SIGNAL';

/** Whom a risk would reach. */
export type Stakeholder =
  /** Customers. */
  | 'CUSTOMERS'
  /** Associations and NGOs. */
  | 'NGOS'
  /** Partners and suppliers. */
  | 'PARTNERS'
  /** The press. */
  | 'PRESS'
  /** Regulators and authorities. */
  | 'REGULATOR'
  /** Shareholders. */
  | 'SHAREHOLDERS'
  /** Staff. */
  | 'STAFF';

/** Why a vote no longer counts. */
export type StaleReason =
  /** The delegation it rested on ended. */
  | 'DELEGATION_ENDED'
  /** Stricter rules asked for a new round. */
  | 'POLICY_CHANGED'
  /** Whoever gave it, or for whom, no longer holds the lane. */
  | 'ROLE_ENDED'
  /** Whoever gave it, or for whom, may not act in the organisation any more. */
  | 'SUSPENDED'
  /** It was given longer ago than these rules let a vote count. */
  | 'TOO_OLD';

/** What `starEvent` needs. */
export type StarEventInput = {
  /** The event. Example: `event_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly eventId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** True to keep it. Example: `true`. */
  readonly starred: boolean;
};

/** What `startPostMortem` needs. */
export type StartPostMortemInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What `startThread` needs. */
export type StartThreadInput = {
  /** Nothing is cleared or published until it is resolved. Example: `true`. */
  readonly blocking?: boolean | null | undefined;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The passage as it was read: `Block.hash`. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly passageHash: string;
  /** Only for legal, executive and lead of the case. Example: `false`. */
  readonly privileged?: boolean | null | undefined;
  /** Other words for the whole passage; not in a privileged thread. Example: `The reply came from our account at 9:40.`. */
  readonly replacement?: string | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
  /** Which text. Example: `press/fr/press`. */
  readonly variantKey: string;
  /** What there is to say, at most 5,000 characters. Example: `How do we know?`. */
  readonly words: string;
};

/** What kind of message it is. */
export type StatementKind =
  /** For customers. */
  | 'CUSTOMER_EMAIL'
  /** For employees. */
  | 'EMPLOYEE_BRIEF'
  /** A short line until more is known. */
  | 'HOLDING_LINE'
  /** For the press. */
  | 'PRESS_RELEASE'
  /** Questions and answers. */
  | 'QA'
  /** For an authority. */
  | 'REGULATOR_NOTICE'
  /** For social media. */
  | 'SOCIAL_POST';

/** A step of the modus operandi, in order. */
export type Step =
  /** Act, and make the action public. */
  | 'ACTION'
  /** Apologise. */
  | 'APOLOGY'
  /** Confirm the facts and say them. */
  | 'FACTS'
  /** Recall the values. */
  | 'VALUES';

/** How far a step is, worked out from what really happened. */
export type StepState =
  /** Said in public by a cleared statement. */
  | 'DONE'
  /** Checked, decided or under review, not yet public. */
  | 'IN_PROGRESS'
  /** Its time ran out before it was done. */
  | 'LATE'
  /** Nothing yet. */
  | 'NOT_BEGUN'
  /** Left out by name, with a reason. */
  | 'WAIVED';

/** What proof of identity a vote asks. */
export type StepUp =
  /** A passkey. Not offered yet: a proposal that asks for it is refused as INVALID_INPUT. */
  | 'PASSKEY'
  /** A proof within the minutes the organisation sets. */
  | 'RECENT';

/** What `submitPostMortem` needs. */
export type SubmitPostMortemInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: string | number;
};

/** What `submitStatement` needs. */
export type SubmitStatementInput = {
  /** True when the caller read what the words contradict and submits them all the same; their name stays with it. Example: `true`. */
  readonly acknowledgesContradictions?: boolean | null | undefined;
  /** Revision of the version as it was read. Example: `4`. */
  readonly expectedRevision: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** STANDARD or EXPRESS. Example: `STANDARD`. */
  readonly route?: Route | null | undefined;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What became of proposed words. */
export type SuggestionState =
  /** They are in the text. */
  | 'ACCEPTED'
  /** The text stays as it is. */
  | 'DECLINED'
  /** Nobody decided yet. */
  | 'PROPOSED';

/** What `suspendPerson` needs. */
export type SuspendPersonInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: string | number;
};

/** What `takeBackLesson` needs. */
export type TakeBackLessonInput = {
  /** The link. Example: `lesson_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly appliedLessonId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, kept under privacy with the act. Example: `It was another line.`. */
  readonly reason: string;
};

/** One text, exactly as it was read. */
export type TextToReleaseInput = {
  /** Exactly which text. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly variantHash: string;
  /** Which variant. Example: `press/fr/press`. */
  readonly variantKey: string;
};

/** Where talk stands. */
export type ThreadState =
  /** Still to be answered. */
  | 'OPEN'
  /** Answered or dropped. */
  | 'RESOLVED';

/** Which end of the timeline comes first. */
export type TimelineOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first. */
  | 'OLDEST';

/** Where it started. */
export type TriggerChannel =
  /** A blog or newsletter. */
  | 'BLOG'
  /** Facebook. */
  | 'FACEBOOK'
  /** A forum or review site. */
  | 'FORUM'
  /** Instagram. */
  | 'INSTAGRAM'
  /** Anywhere else. */
  | 'OTHER'
  /** The press, online or printed. */
  | 'PRESS'
  /** A shop, a street, a demonstration. */
  | 'STREET'
  /** TikTok. */
  | 'TIKTOK'
  /** Television or radio. */
  | 'TV'
  /** X, formerly Twitter. */
  | 'TWITTER'
  /** YouTube. */
  | 'YOUTUBE';

/** What `unmuteCase` needs. */
export type UnmuteCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** One text. */
export type VariantInput = {
  /** Who is addressed. Example: `PRESS`. */
  readonly audience: Audience;
  /** The text, at most 40 blocks. Example: `[]`. */
  readonly blocks: ReadonlyArray<BlockInput>;
  /** Channel. Example: `PRESS`. */
  readonly channel: ChannelType;
  /** Language. Example: `FR`. */
  readonly language: Language;
  /** Title, plain text. Example: `Lune night light: an answer`. */
  readonly title?: string | null | undefined;
};

/** What a vote says. */
export type Verdict =
  /** These words may go out. */
  | 'APPROVE'
  /** No. */
  | 'REJECT'
  /** Not before a change. */
  | 'REQUEST_CHANGES'
  /** The voter's earlier vote no longer counts. */
  | 'WITHDRAW';

/** What `verifyLedger` needs. */
export type VerifyLedgerInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** Where a version stands. */
export type VersionState =
  /** Cleared: the votes satisfy the policy. */
  | 'APPROVED'
  /** Given up. */
  | 'CANCELLED'
  /** A reviewer asked for a change. */
  | 'CHANGES_REQUESTED'
  /** Being written. */
  | 'DRAFT'
  /** Its window closed before it was published. */
  | 'EXPIRED'
  /** Frozen; lanes are voting. */
  | 'IN_REVIEW'
  /** At least one variant is out. */
  | 'PUBLISHED'
  /** Refused by a reviewer. */
  | 'REJECTED'
  /** A newer version exists; its votes are void. */
  | 'SUPERSEDED';

/** How far a refusal reaches. */
export type VetoKind =
  /** The lane cannot refuse. */
  | 'NONE'
  /** It stands until its owner lifts it. */
  | 'STICKY'
  /** It ends with the version. */
  | 'VERSION';

/** What `waiveElement` needs. */
export type WaiveElementInput = {
  /** NOT_KNOWN, APOLOGY or VALUES. Example: `VALUES`. */
  readonly element: Element;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What `waiveImprovement` needs. */
export type WaiveImprovementInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The action. Example: `improvement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly improvementId: string | number;
  /** Why, kept under privacy with the act. Example: `The night shift no longer exists.`. */
  readonly reason: string;
};

/** What `waiveStep` needs. */
export type WaiveStepInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: string | number;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: string;
  /** Which step. Example: `VALUES`. */
  readonly step: Step;
};

/** Why others may pass over a veto. */
export type WhyOverridable =
  /** Its owner has not voted on the newer words in twice the time of the lane. */
  | 'SILENT'
  /** Its owner is suspended, or past their end date. */
  | 'SUSPENDED';

/** What `withdrawInvitation` needs. */
export type WithdrawInvitationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The invitation. Example: `invitation_01920000000070008000000000000001`. */
  readonly invitationId: string | number;
};

/** What `withdrawProposal` needs. */
export type WithdrawProposalInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The proposal. Example: `proposal_01920000000070008000000000000001`. */
  readonly proposalId: string | number;
  /** Why. Example: `Superseded by the audit.`. */
  readonly reason: string;
};

/** What `withdrawPublication` needs. */
export type WithdrawPublicationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: string | number;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
};

/** What `withdrawVote` needs. */
export type WithdrawVoteInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: string;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: string | number;
};

/** What may be found in words before they are cleared. */
export type WordingKind =
  /** They promise what no one can keep: "never", "safe", "no risk". */
  | 'ABSOLUTE'
  /** They put it on someone, or attack whoever complains. */
  | 'BLAME'
  /** They sound like a template. */
  | 'CORPORATE'
  /** They admit a fault in the sense of the law. */
  | 'LEGAL_FAULT'
  /** They play down what happened. */
  | 'MINIMISING'
  /** Another hour was promised for the next update, and it is still to come. */
  | 'NEXT_UPDATE'
  /** An apology that is none: on condition, for feelings, or followed by "but". */
  | 'NON_APOLOGY'
  /** They refuse to comment. */
  | 'NO_COMMENT'
  /** A number, date or hour differs from one that was said of the same thing. */
  | 'NUMBER'
  /** They deny what was said or confirmed, or repeat what was refuted. */
  | 'POSITION'
  /** A title repeats a refuted claim. */
  | 'RUMOUR_IN_TITLE'
  /** They guess. */
  | 'SPECULATION'
  /** Too long to be read whole: what stands first was checked. */
  | 'UNCHECKED'
  /** A number stands in a block that asserts no claim. */
  | 'UNSUPPORTED_NUMBER'
  /** They name a victim. */
  | 'VICTIM_NAME';

/** Why it was found. */
export type WordingReason =
  /** Fault in the sense of the law is for counsel to word. */
  | 'ADMITS_LEGAL_FAULT'
  /** Another hour stands in words that are out, or in another text of the draft. */
  | 'ANOTHER_TIME_PROMISED'
  /** It apologises for what the other person felt. */
  | 'APOLOGISES_FOR_FEELINGS'
  /** It apologises only if someone was hurt. */
  | 'APOLOGISES_ON_CONDITION'
  /** It takes the apology back after "but". */
  | 'APOLOGISES_THEN_EXCUSES'
  /** It attacks whoever accuses. */
  | 'ATTACKS_ACCUSER'
  /** Nobody can keep an absolute. */
  | 'CANNOT_BE_KEPT'
  /** A claim was confirmed, and the sentence denies it. */
  | 'DENIES_CONFIRMED'
  /** Two texts of the draft say two things. */
  | 'DIFFERS_BETWEEN_TEXTS'
  /** The claim it rests on says another figure. */
  | 'DIFFERS_FROM_CLAIM'
  /** Words that are out say another figure. */
  | 'DIFFERS_FROM_SAID'
  /** Silence feeds doubt. */
  | 'FEEDS_DOUBT'
  /** It guesses at what is not established. */
  | 'GUESSES'
  /** It names someone who did not ask to be named. */
  | 'NAMES_A_VICTIM'
  /** It makes little of what happened. */
  | 'PLAYS_DOWN'
  /** A title carries a rumour further than its denial. */
  | 'REPEATS_IN_TITLE'
  /** A claim was refuted, and the sentence says it as true. */
  | 'REPEATS_REFUTED'
  /** No claim carries the figure. */
  | 'RESTS_ON_NO_CLAIM'
  /** Words that are out say the opposite. */
  | 'REVERSES_WHAT_WAS_SAID'
  /** It shifts responsibility. */
  | 'SHIFTS_BLAME'
  /** Nobody in particular speaks to nobody in particular. */
  | 'SOUNDS_LIKE_A_TEMPLATE'
  /** It is longer than what is checked. */
  | 'TOO_LONG_TO_CHECK';

/** What a finding weighs. */
export type WordingSeverity =
  /** To read again; blocks nothing. */
  | 'ADVICE'
  /** Must be corrected, or acknowledged by whoever submits. */
  | 'CONTRADICTION';

export type AskedFragment = { readonly asked: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly dueAt: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly policyName: string | null, readonly case: { readonly reference: string, readonly title: string, readonly severity: number } | null, readonly by: { readonly name: string } | null, readonly statement: { readonly id: string, readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly risk: { readonly id: string, readonly title: string, readonly reviewOn: string } | null }> } };

export type LatePromiseFragment = { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly promised: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly dueAt: string, readonly owners: ReadonlyArray<string> }> };

export type SignalLineFragment = { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly awareAt: string, readonly declaredBy: { readonly name: string } | null };

export type LiveCaseFragment = { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly confidentiality: Confidentiality, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly meter: ReadonlyArray<{ readonly step: Step, readonly state: StepState }>, readonly clocks: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly dueAt: string, readonly lane: Lane | null, readonly step: Step | null, readonly statementNumber: number | null }> };

export type OverdueActionFragment = { readonly id: string, readonly words: string, readonly dueOn: string | null, readonly owner: { readonly name: string } | null, readonly case: { readonly reference: string, readonly language: Language } };

export type OverdueRiskFragment = { readonly id: string, readonly title: string, readonly language: Language, readonly score: number, readonly reviewOn: string, readonly owner: { readonly name: string } | null };

export type LedCaseFragment = { readonly reference: string, readonly severity: number, readonly nextUpdateAt: string | null, readonly lead: { readonly isViewer: boolean } | null, readonly nextDecision: { readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } } | null, readonly alsoWaiting: ReadonlyArray<{ readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } }> };

export type QualifyMutationVariables = Exact<{
  input: QualifyCaseInput;
}>;


export type QualifyMutation = { readonly qualifyCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type DecideMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type DecideMutation = { readonly recordDecision: { readonly decision: { readonly number: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AssignMutationVariables = Exact<{
  input: AssignDecisionInput;
}>;


export type AssignMutation = { readonly assignDecision: { readonly decision: { readonly number: number, readonly owner: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PromiseUpdateMutationVariables = Exact<{
  input: PromiseUpdateInput;
}>;


export type PromiseUpdateMutation = { readonly promiseUpdate: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type HoldMutationVariables = Exact<{
  input: HoldPublicationsInput;
}>;


export type HoldMutation = { readonly holdPublications: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReleaseMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseMutation = { readonly releaseHold: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ContainMutationVariables = Exact<{
  input: ContainCaseInput;
}>;


export type ContainMutation = { readonly containCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CloseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseMutation = { readonly closeCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReopenMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenMutation = { readonly reopenCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type DismissMutationVariables = Exact<{
  input: DismissSignalInput;
}>;


export type DismissMutation = { readonly dismissSignal: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RestrictMutationVariables = Exact<{
  input: RestrictCaseInput;
}>;


export type RestrictMutation = { readonly restrictCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type LiftRestrictionMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;


export type LiftRestrictionMutation = { readonly liftRestriction: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WaiveMutationVariables = Exact<{
  input: WaiveStepInput;
}>;


export type WaiveMutation = { readonly waiveStep: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RecordFoundMutationVariables = Exact<{
  input: RecordFoundPublicationInput;
}>;


export type RecordFoundMutation = { readonly recordFoundPublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PlaceHoldOnCaseMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceHoldOnCaseMutation = { readonly placeLegalHold: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type LiftHoldOnCaseMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftHoldOnCaseMutation = { readonly liftLegalHold: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type QualifyFieldsFragment = { readonly stage: Stage, readonly title: string, readonly severity: number, readonly category: Category | null, readonly cluster: Cluster | null, readonly jurisdictions: ReadonlyArray<string> };

export type AssignFieldsFragment = { readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly revokedAt: string | null, readonly owner: { readonly id: string } | null }> };

export type StillOpenFragment = { readonly reference: string, readonly unsettled: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly words: string, readonly state: ClaimState }> }, readonly written: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: StatementKind, readonly version: { readonly n: number, readonly state: VersionState } }> } };

export type CaseActsFragment = { readonly reference: string, readonly stage: Stage, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly lead: { readonly isViewer: boolean } | null, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly legalHold: { readonly id: string } | null, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type ActPanelFragment = { readonly id: string, readonly version: number, readonly reference: string, readonly stage: Stage, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly title: string, readonly severity: number, readonly category: Category | null, readonly cluster: Cluster | null, readonly jurisdictions: ReadonlyArray<string>, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null, readonly id: string, readonly number: number, readonly words: string, readonly owner: { readonly id: string } | null }>, readonly lead: { readonly isViewer: boolean } | null, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly legalHold: { readonly id: string } | null, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly unsettled: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly words: string, readonly state: ClaimState }> }, readonly written: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: StatementKind, readonly version: { readonly n: number, readonly state: VersionState } }> } };

export type TeamAskedFragment = { readonly stage: Stage, readonly roles: ReadonlyArray<{ readonly role: CaseRole, readonly state: RoleState, readonly person: { readonly name: string } | null }> };

export type CaseBesideFragment = { readonly reference: string, readonly said: string, readonly language: Language, readonly category: Category | null, readonly cluster: Cluster | null, readonly channel: TriggerChannel, readonly link: string | null, readonly startedAt: string | null, readonly awareAt: string, readonly declaredAt: string, readonly id: string, readonly viewerMutesMails: boolean, readonly declaredBy: { readonly name: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly language: Language, readonly state: ClaimState }>, readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly decidedAt: string, readonly revokedAt: string | null, readonly owner: { readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }>, readonly precedents: ReadonlyArray<{ readonly libraryCase: { readonly slug: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }, readonly same: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly differs: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly teaches: { readonly fr: string, readonly en: string } }> };

export type CaseFrameFragment = { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type BundleFragment = { readonly id: string, readonly state: EvidenceBundleState, readonly requestedAt: string, readonly expiresAt: string | null, readonly outdatedAt: string | null, readonly outdatedWhy: EvidenceOutdatedWhy | null, readonly size: number | null, readonly length: number | null, readonly digest: string | null, readonly privileged: boolean, readonly url: string | null, readonly requestedBy: { readonly name: string } | null };

export type RequestEvidenceMutationVariables = Exact<{
  input: RequestEvidenceInput;
}>;


export type RequestEvidenceMutation = { readonly requestEvidence: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CaseEvidenceQueryVariables = Exact<{
  reference: string;
}>;


export type CaseEvidenceQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly case: { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly viewerMayTakeEvidence: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayTakePrivilegedEvidence: { readonly allowed: boolean }, readonly evidenceBundles: ReadonlyArray<{ readonly id: string, readonly state: EvidenceBundleState, readonly requestedAt: string, readonly expiresAt: string | null, readonly outdatedAt: string | null, readonly outdatedWhy: EvidenceOutdatedWhy | null, readonly size: number | null, readonly length: number | null, readonly digest: string | null, readonly privileged: boolean, readonly url: string | null, readonly requestedBy: { readonly name: string } | null }>, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null };

export type CheckedClaimFragment = { readonly id: string, readonly version: number, readonly state: ClaimState, readonly viewerMayCheck: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMaySettle: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayAddEvidence: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly uses: ReadonlyArray<{ readonly use: ClaimUse, readonly out: boolean, readonly state: VersionState, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } }>, readonly citedBy: ReadonlyArray<{ readonly number: number, readonly createdBy: { readonly name: string } | null }> };

export type LogClaimMutationVariables = Exact<{
  input: LogClaimInput;
}>;


export type LogClaimMutation = { readonly logClaim: { readonly claim: { readonly number: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type TakeClaimMutationVariables = Exact<{
  input: CheckClaimInput;
}>;


export type TakeClaimMutation = { readonly checkClaim: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ConfirmClaimMutationVariables = Exact<{
  input: ConfirmClaimInput;
}>;


export type ConfirmClaimMutation = { readonly confirmClaim: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RefuteClaimMutationVariables = Exact<{
  input: RefuteClaimInput;
}>;


export type RefuteClaimMutation = { readonly refuteClaim: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type LeaveClaimUnknowableMutationVariables = Exact<{
  input: LeaveClaimUnknowableInput;
}>;


export type LeaveClaimUnknowableMutation = { readonly leaveClaimUnknowable: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { readonly addEvidence: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ClaimEffectsFragment = { readonly state: ClaimState, readonly uses: ReadonlyArray<{ readonly use: ClaimUse, readonly out: boolean, readonly state: VersionState, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } }>, readonly citedBy: ReadonlyArray<{ readonly number: number, readonly createdBy: { readonly name: string } | null }> };

export type CaseFactsQueryVariables = Exact<{
  reference: string;
}>;


export type CaseFactsQuery = { readonly case: { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly viewerMayNote: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly language: Language, readonly state: ClaimState, readonly origin: ClaimOrigin, readonly source: string | null, readonly link: string | null, readonly reach: number | null, readonly loggedAt: string, readonly checkingSince: string | null, readonly settledAt: string | null, readonly finding: string | null, readonly version: number, readonly loggedBy: { readonly name: string } | null, readonly checker: { readonly name: string } | null, readonly settledBy: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly link: string | null, readonly note: string | null, readonly file: { readonly name: string, readonly path: string } | null }>, readonly uses: ReadonlyArray<{ readonly use: ClaimUse, readonly out: boolean, readonly state: VersionState, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } }>, readonly viewerMayCheck: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMaySettle: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayAddEvidence: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly citedBy: ReadonlyArray<{ readonly number: number, readonly createdBy: { readonly name: string } | null }> }> }, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type RegisterClaimFragment = { readonly id: string, readonly number: number, readonly words: string, readonly language: Language, readonly state: ClaimState, readonly origin: ClaimOrigin, readonly source: string | null, readonly link: string | null, readonly reach: number | null, readonly loggedAt: string, readonly checkingSince: string | null, readonly settledAt: string | null, readonly finding: string | null, readonly loggedBy: { readonly name: string } | null, readonly checker: { readonly name: string } | null, readonly settledBy: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly link: string | null, readonly note: string | null, readonly file: { readonly name: string, readonly path: string } | null }>, readonly uses: ReadonlyArray<{ readonly use: ClaimUse, readonly out: boolean, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } }> };

export type CaseLatestFragment = { readonly reference: string, readonly latest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly at: string, readonly recordedAt: string, readonly backfilled: boolean, readonly starred: boolean, readonly words: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly step: Step | null, readonly severity: number | null, readonly dueAt: string | null, readonly variantKey: string | null, readonly staleBecause: StaleReason | null, readonly actor: { readonly name: string } | null, readonly person: { readonly name: string } | null, readonly onBehalfOf: { readonly name: string } | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly file: { readonly name: string, readonly path: string } | null }> } };

export type FillHoldingLineMutationVariables = Exact<{
  input: DraftStatementInput;
}>;


export type FillHoldingLineMutation = { readonly draftStatement: { readonly statement: { readonly number: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type BlankFragment = { readonly name: string, readonly kind: SlotKind, readonly choices: ReadonlyArray<{ readonly key: string, readonly fr: string, readonly en: string }> };

export type FillLineQueryVariables = Exact<{
  reference: string;
}>;


export type FillLineQuery = { readonly case: { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind, readonly viewerMayDraft: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string }> }, readonly holdingStatements: ReadonlyArray<{ readonly id: string, readonly clearedAt: string, readonly notAfter: string, readonly terms: { readonly name: string, readonly slots: ReadonlyArray<{ readonly name: string, readonly kind: SlotKind, readonly choices: ReadonlyArray<{ readonly key: string, readonly fr: string, readonly en: string }> }> }, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }> }> } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type LineOfferedFragment = { readonly id: string, readonly notAfter: string, readonly terms: { readonly name: string, readonly slots: ReadonlyArray<{ readonly name: string }> }, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }> };

export type ChooseLineQueryVariables = Exact<{
  reference: string;
}>;


export type ChooseLineQuery = { readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind, readonly holdingStatements: ReadonlyArray<{ readonly id: string, readonly notAfter: string, readonly terms: { readonly name: string, readonly slots: ReadonlyArray<{ readonly name: string }> }, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }> }> } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type CaseNextFragment = { readonly reference: string, readonly stage: Stage, readonly nextUpdateAt: string | null, readonly viewerMayQualify: { readonly allowed: boolean }, readonly nextDecision: { readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } } | null, readonly alsoWaiting: ReadonlyArray<{ readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } }>, readonly postMortem: { readonly state: PostMortemState, readonly dueAt: string, readonly late: boolean } | null };

export type CaseRoomQueryVariables = Exact<{
  reference: string;
  deciding: boolean;
}>;


export type CaseRoomQuery = { readonly people?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }> }, readonly case: { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly version: number, readonly nextUpdateAt: string | null, readonly awareAt: string, readonly firstWordsAt: string | null, readonly said: string, readonly category: Category | null, readonly cluster: Cluster | null, readonly channel: TriggerChannel, readonly link: string | null, readonly startedAt: string | null, readonly declaredAt: string, readonly jurisdictions: ReadonlyArray<string>, readonly viewerMutesMails: boolean, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly roles: ReadonlyArray<{ readonly role: CaseRole, readonly state: RoleState, readonly person: { readonly name: string } | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly nextDecision: { readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } } | null, readonly alsoWaiting: ReadonlyArray<{ readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } }>, readonly postMortem: { readonly state: PostMortemState, readonly dueAt: string, readonly late: boolean } | null, readonly viewerMayDraft: { readonly allowed: boolean }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly meter: ReadonlyArray<{ readonly step: Step, readonly state: StepState, readonly at: string | null, readonly dueAt: string, readonly inReview: boolean, readonly waivedBy: string | null, readonly reason: string | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly decision: { readonly words: string, readonly at: string | null } | null }>, readonly clocks: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly startedAt: string, readonly dueAt: string, readonly stoppedAt: string | null, readonly lane: Lane | null, readonly step: Step | null, readonly statementNumber: number | null, readonly owners: ReadonlyArray<string> }>, readonly waiting: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }>, readonly foundPublications: ReadonlyArray<{ readonly id: string, readonly channel: ChannelType, readonly language: Language | null, readonly link: string | null, readonly text: string | null, readonly note: string | null, readonly seenAt: string, readonly capture: { readonly name: string, readonly path: string } | null, readonly recordedBy: { readonly name: string } | null }>, readonly holdingStatements: ReadonlyArray<{ readonly id: string, readonly notAfter: string, readonly terms: { readonly name: string, readonly slots: ReadonlyArray<{ readonly name: string }> }, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }> }>, readonly sayable: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: StatementKind, readonly publications: ReadonlyArray<{ readonly state: PublicationState, readonly n: number, readonly publishedAt: string | null, readonly variant: { readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string } }>, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState, readonly holders: ReadonlyArray<{ readonly name: string }> }> } | null } }> }, readonly latest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly at: string, readonly recordedAt: string, readonly backfilled: boolean, readonly starred: boolean, readonly words: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly step: Step | null, readonly severity: number | null, readonly dueAt: string | null, readonly variantKey: string | null, readonly staleBecause: StaleReason | null, readonly actor: { readonly name: string } | null, readonly person: { readonly name: string } | null, readonly onBehalfOf: { readonly name: string } | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly file: { readonly name: string, readonly path: string } | null }> }, readonly declaredBy: { readonly name: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly language: Language, readonly state: ClaimState }>, readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly decidedAt: string, readonly revokedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }>, readonly precedents: ReadonlyArray<{ readonly libraryCase: { readonly slug: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }, readonly same: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly differs: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly teaches: { readonly fr: string, readonly en: string } }>, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly unsettled: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly words: string, readonly state: ClaimState }> }, readonly written: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: StatementKind, readonly version: { readonly n: number, readonly state: VersionState } }> } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PostMortemAdviceFragment = { readonly cluster: Cluster | null, readonly advice: ReadonlyArray<{ readonly strategy: ResponseStrategy, readonly stance: AdviceStance, readonly done: boolean | null }> };

export type AppliedFragment = { readonly id: string, readonly viewerMayApplyToLine: { readonly allowed: boolean }, readonly viewerMayApplyToPolicy: { readonly allowed: boolean }, readonly viewerMayApplyToRisk: { readonly allowed: boolean }, readonly applied: ReadonlyArray<{ readonly takenBackAt: string | null, readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly takenBackBy: { readonly name: string } | null, readonly viewerMayTakeBack: { readonly allowed: boolean }, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }> };

export type LessonTargetsFragment = { readonly holdingLines: ReadonlyArray<{ readonly id: string, readonly number: number, readonly version: { readonly line: { readonly name: string } | null } }>, readonly policies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly risks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type PostMortemClocksFragment = { readonly clocks: ReadonlyArray<{ readonly kind: KeptClockKind, readonly step: Step | null, readonly lane: Lane | null, readonly statement: number | null, readonly version: number | null, readonly startedAt: string, readonly dueAt: string, readonly endedAt: string | null, readonly outcome: KeptClockOutcome }>, readonly waited: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }> };

export type StartPostMortemMutationVariables = Exact<{
  input: StartPostMortemInput;
}>;


export type StartPostMortemMutation = { readonly startPostMortem: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AddPassageMutationVariables = Exact<{
  input: AddPassageInput;
}>;


export type AddPassageMutation = { readonly addPassage: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RevisePassageMutationVariables = Exact<{
  input: RevisePassageInput;
}>;


export type RevisePassageMutation = { readonly revisePassage: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly version: number, readonly wording: { readonly words: string, readonly writtenBy: { readonly name: string } | null } | null }
          | Record<PropertyKey, never>
         }
    > } | null };

export type RemovePassageMutationVariables = Exact<{
  input: RemovePassageInput;
}>;


export type RemovePassageMutation = { readonly removePassage: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type MarkPassageMutationVariables = Exact<{
  input: MarkPassageInput;
}>;


export type MarkPassageMutation = { readonly markPassage: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AddImprovementMutationVariables = Exact<{
  input: AddImprovementInput;
}>;


export type AddImprovementMutation = { readonly addImprovement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ChangeImprovementMutationVariables = Exact<{
  input: ChangeImprovementInput;
}>;


export type ChangeImprovementMutation = { readonly changeImprovement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type FinishImprovementMutationVariables = Exact<{
  input: FinishImprovementInput;
}>;


export type FinishImprovementMutation = { readonly finishImprovement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WaiveImprovementMutationVariables = Exact<{
  input: WaiveImprovementInput;
}>;


export type WaiveImprovementMutation = { readonly waiveImprovement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type SubmitPostMortemMutationVariables = Exact<{
  input: SubmitPostMortemInput;
}>;


export type SubmitPostMortemMutation = { readonly submitPostMortem: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ApprovePostMortemMutationVariables = Exact<{
  input: ApprovePostMortemInput;
}>;


export type ApprovePostMortemMutation = { readonly approvePostMortem: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RequestPostMortemChangesMutationVariables = Exact<{
  input: RequestPostMortemChangesInput;
}>;


export type RequestPostMortemChangesMutation = { readonly requestPostMortemChanges: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PublishPostMortemMutationVariables = Exact<{
  input: PublishPostMortemInput;
}>;


export type PublishPostMortemMutation = { readonly publishPostMortem: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PostMortemImprovementsFragment = { readonly id: string, readonly state: PostMortemState, readonly viewerMayWrite: { readonly allowed: boolean }, readonly improvements: ReadonlyArray<{ readonly id: string, readonly words: string, readonly dueOn: string | null, readonly state: ImprovementState, readonly overdue: boolean, readonly version: number, readonly owner: { readonly id: string, readonly name: string } | null, readonly endedBy: { readonly name: string } | null, readonly viewerMayChange: { readonly allowed: boolean }, readonly viewerMayFinish: { readonly allowed: boolean }, readonly viewerMayWaive: { readonly allowed: boolean } }> };

export type ApplyLessonMutationVariables = Exact<{
  input: ApplyLessonInput;
}>;


export type ApplyLessonMutation = { readonly applyLesson: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type TakeBackLessonMutationVariables = Exact<{
  input: TakeBackLessonInput;
}>;


export type TakeBackLessonMutation = { readonly takeBackLesson: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PostMortemNextFragment = { readonly id: string, readonly state: PostMortemState, readonly stateSince: string, readonly dueAt: string, readonly late: boolean, readonly version: number, readonly privilegedCount: number, readonly pdf: string, readonly publishedAt: string | null, readonly publishedBy: { readonly name: string } | null, readonly published: { readonly leftOut: number } | null, readonly libraryCase: { readonly slug: string } | null, readonly viewerMayWrite: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMaySubmit: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly review: { readonly round: number, readonly contentHash: string, readonly policyHash: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: PostMortemLaneState, readonly dueAt: string, readonly votes: ReadonlyArray<{ readonly by: string | null, readonly verdict: Verdict, readonly at: string }>, readonly viewerMayVote: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }> } | null };

export type CasePostMortemQueryVariables = Exact<{
  reference: string;
}>;


export type CasePostMortemQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> }, readonly case: { readonly awareAt: string, readonly category: Category | null, readonly cluster: Cluster | null, readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly viewerMayStartPostMortem: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly postMortem: { readonly closedAt: string, readonly id: string, readonly state: PostMortemState, readonly stateSince: string, readonly dueAt: string, readonly late: boolean, readonly version: number, readonly privilegedCount: number, readonly pdf: string, readonly publishedAt: string | null, readonly record: { readonly asOf: string, readonly position: number | null, readonly frozen: boolean, readonly awareAt: string, readonly breakGlass: number, readonly found: number, readonly cluster: Cluster | null, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly state: StepState, readonly at: string | null, readonly dueAt: string, readonly waivedBy: string | null, readonly reason: string | null }>, readonly claims: ReadonlyArray<{ readonly number: number, readonly words: string, readonly state: ClaimState, readonly loggedAt: string, readonly settledAt: string | null }>, readonly statements: ReadonlyArray<{ readonly number: number, readonly kind: StatementKind, readonly publishedAt: string | null, readonly versions: ReadonlyArray<{ readonly n: number, readonly state: VersionState, readonly submittedAt: string | null, readonly votes: ReadonlyArray<{ readonly lane: Lane, readonly verdict: Verdict, readonly at: string, readonly by: string | null }> }> }>, readonly decisions: ReadonlyArray<{ readonly number: number, readonly words: string, readonly at: string, readonly owner: string | null, readonly dueAt: string | null, readonly revokedAt: string | null }>, readonly clocks: ReadonlyArray<{ readonly kind: KeptClockKind, readonly step: Step | null, readonly lane: Lane | null, readonly statement: number | null, readonly version: number | null, readonly startedAt: string, readonly dueAt: string, readonly endedAt: string | null, readonly outcome: KeptClockOutcome }>, readonly waited: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }>, readonly advice: ReadonlyArray<{ readonly strategy: ResponseStrategy, readonly stance: AdviceStance, readonly done: boolean | null }> }, readonly publishedBy: { readonly name: string } | null, readonly published: { readonly leftOut: number } | null, readonly libraryCase: { readonly slug: string } | null, readonly viewerMayWrite: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMaySubmit: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayMark: { readonly allowed: boolean }, readonly passages: ReadonlyArray<{ readonly id: string, readonly kind: PassageKind, readonly version: number, readonly privileged: boolean, readonly privilegedBy: { readonly name: string } | null, readonly wording: { readonly words: string, readonly writtenAt: string, readonly writtenBy: { readonly name: string } | null } | null, readonly earlier: ReadonlyArray<{ readonly n: number, readonly words: string, readonly writtenAt: string, readonly writtenBy: { readonly name: string } | null }>, readonly viewerMayApplyToLine: { readonly allowed: boolean }, readonly viewerMayApplyToPolicy: { readonly allowed: boolean }, readonly viewerMayApplyToRisk: { readonly allowed: boolean }, readonly applied: ReadonlyArray<{ readonly takenBackAt: string | null, readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly takenBackBy: { readonly name: string } | null, readonly viewerMayTakeBack: { readonly allowed: boolean }, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }> }>, readonly improvements: ReadonlyArray<{ readonly id: string, readonly words: string, readonly dueOn: string | null, readonly state: ImprovementState, readonly overdue: boolean, readonly version: number, readonly owner: { readonly id: string, readonly name: string } | null, readonly endedBy: { readonly name: string } | null, readonly viewerMayChange: { readonly allowed: boolean }, readonly viewerMayFinish: { readonly allowed: boolean }, readonly viewerMayWaive: { readonly allowed: boolean } }>, readonly starred: ReadonlyArray<{ readonly id: string, readonly type: string, readonly at: string, readonly recordedAt: string, readonly backfilled: boolean, readonly starred: boolean, readonly words: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly step: Step | null, readonly severity: number | null, readonly dueAt: string | null, readonly variantKey: string | null, readonly staleBecause: StaleReason | null, readonly actor: { readonly name: string } | null, readonly person: { readonly name: string } | null, readonly onBehalfOf: { readonly name: string } | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly file: { readonly name: string, readonly path: string } | null }>, readonly review: { readonly round: number, readonly contentHash: string, readonly policyHash: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: PostMortemLaneState, readonly dueAt: string, readonly votes: ReadonlyArray<{ readonly by: string | null, readonly verdict: Verdict, readonly at: string }>, readonly viewerMayVote: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }> } | null } | null, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null, readonly holdingLines: ReadonlyArray<{ readonly id: string, readonly number: number, readonly version: { readonly line: { readonly name: string } | null } }>, readonly policies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly risks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type PostMortemPassagesFragment = { readonly id: string, readonly viewerMayWrite: { readonly allowed: boolean }, readonly viewerMayMark: { readonly allowed: boolean }, readonly passages: ReadonlyArray<{ readonly id: string, readonly kind: PassageKind, readonly version: number, readonly privileged: boolean, readonly privilegedBy: { readonly name: string } | null, readonly wording: { readonly words: string, readonly writtenAt: string, readonly writtenBy: { readonly name: string } | null } | null, readonly earlier: ReadonlyArray<{ readonly n: number, readonly words: string, readonly writtenAt: string, readonly writtenBy: { readonly name: string } | null }>, readonly viewerMayApplyToLine: { readonly allowed: boolean }, readonly viewerMayApplyToPolicy: { readonly allowed: boolean }, readonly viewerMayApplyToRisk: { readonly allowed: boolean }, readonly applied: ReadonlyArray<{ readonly takenBackAt: string | null, readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly takenBackBy: { readonly name: string } | null, readonly viewerMayTakeBack: { readonly allowed: boolean }, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }> }> };

export type PostMortemRecordFragment = { readonly starred: ReadonlyArray<{ readonly id: string, readonly type: string, readonly at: string, readonly recordedAt: string, readonly backfilled: boolean, readonly starred: boolean, readonly words: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly step: Step | null, readonly severity: number | null, readonly dueAt: string | null, readonly variantKey: string | null, readonly staleBecause: StaleReason | null, readonly actor: { readonly name: string } | null, readonly person: { readonly name: string } | null, readonly onBehalfOf: { readonly name: string } | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly file: { readonly name: string, readonly path: string } | null }>, readonly record: { readonly asOf: string, readonly position: number | null, readonly frozen: boolean, readonly awareAt: string, readonly breakGlass: number, readonly found: number, readonly cluster: Cluster | null, readonly claims: ReadonlyArray<{ readonly number: number, readonly words: string, readonly state: ClaimState, readonly loggedAt: string, readonly settledAt: string | null }>, readonly statements: ReadonlyArray<{ readonly number: number, readonly kind: StatementKind, readonly publishedAt: string | null, readonly versions: ReadonlyArray<{ readonly n: number, readonly state: VersionState, readonly submittedAt: string | null, readonly votes: ReadonlyArray<{ readonly lane: Lane, readonly verdict: Verdict, readonly at: string, readonly by: string | null }> }> }>, readonly decisions: ReadonlyArray<{ readonly number: number, readonly words: string, readonly at: string, readonly owner: string | null, readonly dueAt: string | null, readonly revokedAt: string | null }>, readonly clocks: ReadonlyArray<{ readonly kind: KeptClockKind, readonly step: Step | null, readonly lane: Lane | null, readonly statement: number | null, readonly version: number | null, readonly startedAt: string, readonly dueAt: string, readonly endedAt: string | null, readonly outcome: KeptClockOutcome }>, readonly waited: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }>, readonly advice: ReadonlyArray<{ readonly strategy: ResponseStrategy, readonly stance: AdviceStance, readonly done: boolean | null }> } };

export type PostMortemReviewedFragment = { readonly id: string, readonly review: { readonly round: number, readonly contentHash: string, readonly policyHash: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: PostMortemLaneState, readonly dueAt: string, readonly votes: ReadonlyArray<{ readonly by: string | null, readonly verdict: Verdict, readonly at: string }>, readonly viewerMayVote: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }> } | null };

export type CaseProgressFragment = { readonly reference: string, readonly awareAt: string, readonly viewerMayDraft: { readonly allowed: boolean }, readonly viewerMayWaive: { readonly allowed: boolean }, readonly meter: ReadonlyArray<{ readonly step: Step, readonly state: StepState, readonly at: string | null, readonly dueAt: string, readonly inReview: boolean, readonly waivedBy: string | null, readonly reason: string | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly decision: { readonly words: string, readonly at: string | null } | null }>, readonly clocks: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly startedAt: string, readonly dueAt: string, readonly stoppedAt: string | null, readonly lane: Lane | null, readonly step: Step | null, readonly statementNumber: number | null, readonly owners: ReadonlyArray<string> }>, readonly waiting: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }> };

export type CaseSayFragment = { readonly reference: string, readonly firstWordsAt: string | null, readonly foundPublications: ReadonlyArray<{ readonly id: string, readonly channel: ChannelType, readonly language: Language | null, readonly link: string | null, readonly text: string | null, readonly note: string | null, readonly seenAt: string, readonly capture: { readonly name: string, readonly path: string } | null, readonly recordedBy: { readonly name: string } | null }>, readonly holdingStatements: ReadonlyArray<{ readonly id: string, readonly notAfter: string, readonly terms: { readonly name: string, readonly slots: ReadonlyArray<{ readonly name: string }> }, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }> }>, readonly sayable: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: StatementKind, readonly publications: ReadonlyArray<{ readonly state: PublicationState, readonly n: number, readonly publishedAt: string | null, readonly variant: { readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string } }>, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState, readonly holders: ReadonlyArray<{ readonly name: string }> }> } | null } }> } };

export type ApproveStatementMutationVariables = Exact<{
  input: ApproveStatementInput;
}>;


export type ApproveStatementMutation = { readonly approveStatement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RequestChangesMutationVariables = Exact<{
  input: RequestChangesInput;
}>;


export type RequestChangesMutation = { readonly requestChanges: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RejectStatementMutationVariables = Exact<{
  input: RejectStatementInput;
}>;


export type RejectStatementMutation = { readonly rejectStatement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WithdrawVoteMutationVariables = Exact<{
  input: WithdrawVoteInput;
}>;


export type WithdrawVoteMutation = { readonly withdrawVote: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type LiftVetoMutationVariables = Exact<{
  input: LiftVetoInput;
}>;


export type LiftVetoMutation = { readonly liftVeto: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CancelStatementMutationVariables = Exact<{
  input: CancelStatementInput;
}>;


export type CancelStatementMutation = { readonly cancelStatement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type MarkInsideInformationMutationVariables = Exact<{
  input: MarkInsideInformationInput;
}>;


export type MarkInsideInformationMutation = { readonly markInsideInformation: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type SubmitFilledMutationVariables = Exact<{
  input: SubmitStatementInput;
}>;


export type SubmitFilledMutation = { readonly submitStatement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type BallotFragment = { readonly n: number, readonly state: VersionState, readonly contentHash: string | null, readonly viewerLane: Lane | null, readonly viewerVerdict: Verdict | null, readonly legal: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly communications: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly executive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly humanResources: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly review: { readonly policyHash: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState, readonly askedAt: string, readonly dueAt: string, readonly veto: VetoKind, readonly holders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly offered: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly backups: ReadonlyArray<{ readonly name: string, readonly isViewer: boolean }>, readonly viewerMayVoteFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly at: string, readonly counts: boolean, readonly person: { readonly name: string, readonly isViewer: boolean } | null, readonly onBehalfOf: { readonly name: string, readonly isViewer: boolean } | null }> }> } | null };

export type OpenBreakGlassMutationVariables = Exact<{
  input: OpenBreakGlassInput;
}>;


export type OpenBreakGlassMutation = { readonly openBreakGlass: { readonly breakGlass: { readonly openedAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type SecondBreakGlassMutationVariables = Exact<{
  input: SecondBreakGlassInput;
}>;


export type SecondBreakGlassMutation = { readonly secondBreakGlass: { readonly breakGlass: { readonly dueAt: string | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CloseBreakGlassReviewMutationVariables = Exact<{
  input: CloseBreakGlassReviewInput;
}>;


export type CloseBreakGlassReviewMutation = { readonly closeBreakGlassReview: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type BreakGlassPageQueryVariables = Exact<{
  reference: string;
  number: number;
}>;


export type BreakGlassPageQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly statement: { readonly id: string, readonly number: number, readonly kind: StatementKind, readonly version: { readonly breakGlassChannels: ReadonlyArray<ChannelType>, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly breakGlasses: ReadonlyArray<{ readonly id: string, readonly variantKeys: ReadonlyArray<string>, readonly reason: string, readonly openedAt: string, readonly secondedAt: string | null, readonly skipped: ReadonlyArray<Lane>, readonly dueAt: string | null, readonly closedAt: string | null, readonly finding: string | null, readonly openedBy: { readonly name: string } | null, readonly secondedBy: { readonly name: string } | null, readonly closedBy: { readonly name: string } | null, readonly viewerMaySecond: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }>, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState }> } | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly viewerMayBreakGlass: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly confidentiality: Confidentiality, readonly kind: CaseKind } | null } | null };

export type GlassStateFragment = { readonly viewerMayBreakGlass: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly breakGlasses: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly openedAt: string, readonly secondedAt: string | null, readonly skipped: ReadonlyArray<Lane>, readonly dueAt: string | null, readonly closedAt: string | null, readonly finding: string | null, readonly openedBy: { readonly name: string } | null, readonly secondedBy: { readonly name: string } | null, readonly closedBy: { readonly name: string } | null, readonly viewerMaySecond: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }> };

export type DifferenceFragment = { readonly from: number | null, readonly to: number, readonly changes: number, readonly variants: ReadonlyArray<{ readonly key: string, readonly change: Change, readonly title: { readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> } | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> }> }> };

export type PassageFragment = { readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> };

export type CitedFragment = { readonly asserts: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly acknowledges: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number }> };

export type CorrectingFragment = { readonly correctionSentence: string | null, readonly corrects: { readonly n: number, readonly variantKey: string, readonly link: string | null } | null };

export type FindingFragment = { readonly kind: WordingKind, readonly severity: WordingSeverity, readonly why: WordingReason, readonly variantKey: string, readonly block: number | null, readonly words: string, readonly sentence: string, readonly other: { readonly sentence: string, readonly words: string | null, readonly variantKey: string | null, readonly statement: { readonly number: number } | null, readonly claim: { readonly number: number, readonly state: ClaimState } | null } | null };

export type FindingsFragment = { readonly state: VersionState, readonly submittedBy: { readonly name: string } | null, readonly submittedFindings: { readonly contradictions: number, readonly acknowledged: boolean } | null, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly audience: Audience }>, readonly wording: ReadonlyArray<{ readonly kind: WordingKind, readonly severity: WordingSeverity, readonly why: WordingReason, readonly variantKey: string, readonly block: number | null, readonly words: string, readonly sentence: string, readonly other: { readonly sentence: string, readonly words: string | null, readonly variantKey: string | null, readonly statement: { readonly number: number } | null, readonly claim: { readonly number: number, readonly state: ClaimState } | null } | null }> };

export type FromLineFragment = { readonly revision: number, readonly origin: { readonly name: string, readonly n: number, readonly clearedAt: string | null, readonly notAfter: string | null, readonly slots: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null };

export type HeadFragment = { readonly number: number, readonly kind: StatementKind, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly confidentiality: Confidentiality, readonly kind: CaseKind } | null, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null } };

export type FoundInsideFragment = { readonly id: string, readonly insideSince: string | null, readonly viewerMayMarkInside: { readonly allowed: boolean } };

export type LagFragment = { readonly language: Language, readonly ahead: Language, readonly channel: ChannelType, readonly audience: Audience, readonly because: LagReason };

export type LanesFragment = { readonly openedAt: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState, readonly askedAt: string, readonly dueAt: string, readonly clearedAt: string | null, readonly veto: VetoKind, readonly holders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly offered: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly counts: boolean, readonly person: { readonly name: string, readonly isViewer: boolean } | null, readonly onBehalfOf: { readonly name: string } | null, readonly event: { readonly id: string, readonly position: number | null } | null }>, readonly backups: ReadonlyArray<{ readonly name: string }>, readonly delegations: ReadonlyArray<{ readonly id: string, readonly endsAt: string, readonly principal: { readonly name: string } | null, readonly delegate: { readonly name: string } | null }> }> };

export type LaneWaitedFragment = { readonly lane: Lane, readonly minutes: number, readonly rounds: number };

export type OverrideVetoMutationVariables = Exact<{
  input: OverrideVetoInput;
}>;


export type OverrideVetoMutation = { readonly overrideVeto: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReadStatementQueryVariables = Exact<{
  reference: string;
  number: number;
  from: number;
  to: number;
  compares: boolean;
}>;


export type ReadStatementQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly statement: { readonly id: string, readonly number: number, readonly kind: StatementKind, readonly insideSince: string | null, readonly case: { readonly confidentiality: Confidentiality, readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind } | null, readonly openVetoes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly owner: string, readonly mine: boolean, readonly openedAt: string, readonly silentFrom: string | null, readonly overridable: WhyOverridable | null, readonly signature: { readonly by: string, readonly reason: string, readonly at: string, readonly endsAt: string } | null, readonly viewerMayOverride: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly waiting: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly review: { readonly votes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly person: { readonly name: string, readonly isViewer: boolean } | null }> } | null }>, readonly compared?: ReadonlyArray<{ readonly changesSince: { readonly from: number | null, readonly to: number, readonly changes: number, readonly variants: ReadonlyArray<{ readonly key: string, readonly change: Change, readonly title: { readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> } | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> }> }> } | null }>, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly notAfter: string | null, readonly revision: number, readonly notBefore: string | null, readonly contentHash: string | null, readonly insideInformation: boolean, readonly threadsInTheWay: boolean, readonly correctionSentence: string | null, readonly viewerLane: Lane | null, readonly viewerVerdict: Verdict | null, readonly viewerMayCancel: { readonly allowed: boolean }, readonly contributors: ReadonlyArray<{ readonly isViewer: boolean }>, readonly unfitClaims: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly state: ClaimState, readonly use: ClaimUse | null }>, readonly review: { readonly route: Route, readonly policies: ReadonlyArray<string>, readonly policyHash: string, readonly openedAt: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly veto: VetoKind, readonly state: LaneState, readonly askedAt: string, readonly dueAt: string, readonly clearedAt: string | null, readonly holders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly offered: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly backups: ReadonlyArray<{ readonly name: string, readonly isViewer: boolean }>, readonly viewerMayVoteFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly at: string, readonly counts: boolean, readonly reason: string | null, readonly person: { readonly name: string, readonly isViewer: boolean } | null, readonly onBehalfOf: { readonly name: string, readonly isViewer: boolean } | null, readonly event: { readonly id: string, readonly position: number | null } | null }>, readonly delegations: ReadonlyArray<{ readonly id: string, readonly endsAt: string, readonly principal: { readonly name: string } | null, readonly delegate: { readonly name: string } | null }> }> } | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly viewerMayEdit: { readonly allowed: boolean }, readonly asked: { readonly changes: number, readonly variants: ReadonlyArray<{ readonly change: Change }> } | null, readonly reasons: { readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly counts: boolean, readonly person: { readonly name: string } | null }> } | null, readonly texts: ReadonlyArray<{ readonly viewerMayPublish: { readonly allowed: boolean }, readonly publication: { readonly state: PublicationState, readonly needsCorrection: boolean, readonly releasedBy: { readonly isViewer: boolean } | null } | null }>, readonly origin: { readonly name: string, readonly n: number, readonly clearedAt: string | null, readonly notAfter: string | null, readonly slots: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly viewerMayBreakGlass: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly breakGlasses: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly openedAt: string, readonly secondedAt: string | null, readonly skipped: ReadonlyArray<Lane>, readonly dueAt: string | null, readonly closedAt: string | null, readonly finding: string | null, readonly openedBy: { readonly name: string } | null, readonly secondedBy: { readonly name: string } | null, readonly closedBy: { readonly name: string } | null, readonly viewerMaySecond: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language, readonly key: string, readonly audience: Audience, readonly title: string | null, readonly length: number, readonly limit: number | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly hash: string, readonly asserts: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly acknowledges: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number }> }> }>, readonly waived: ReadonlyArray<{ readonly element: Element, readonly by: string | null, readonly reason: string | null }>, readonly changesSinceMyVote: { readonly from: number | null, readonly to: number, readonly changes: number, readonly variants: ReadonlyArray<{ readonly key: string, readonly change: Change, readonly title: { readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> } | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> }> }> } | null, readonly viewerMayRemark: { readonly allowed: boolean }, readonly viewerMayRemarkInConfidence: { readonly allowed: boolean }, readonly talkedOf: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly hash: string }> }>, readonly threads: ReadonlyArray<{ readonly id: string, readonly n: number, readonly variantKey: string, readonly quote: string, readonly passageHash: string, readonly stands: boolean, readonly blocking: boolean, readonly privileged: boolean, readonly state: ThreadState, readonly resolvedAt: string | null, readonly resolvedBy: { readonly name: string } | null, readonly remarks: ReadonlyArray<{ readonly id: string, readonly words: string, readonly at: string, readonly author: { readonly name: string, readonly isViewer: boolean } | null, readonly suggestion: { readonly id: string, readonly state: SuggestionState, readonly decidedAt: string | null, readonly decidedBy: { readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }>, readonly viewerMayDecide: { readonly allowed: boolean } } | null }>, readonly viewerMayReply: { readonly allowed: boolean }, readonly viewerMayResolve: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly corrects: { readonly n: number, readonly variantKey: string, readonly link: string | null } | null, readonly staleVotes: ReadonlyArray<{ readonly person: string, readonly mine: boolean, readonly lane: Lane, readonly at: string, readonly because: StaleReason }>, readonly submittedFindings: { readonly contradictions: number, readonly acknowledged: boolean } | null, readonly wording: ReadonlyArray<{ readonly kind: WordingKind, readonly severity: WordingSeverity, readonly why: WordingReason, readonly variantKey: string, readonly block: number | null, readonly words: string, readonly sentence: string, readonly other: { readonly sentence: string, readonly words: string | null, readonly variantKey: string | null, readonly statement: { readonly number: number } | null, readonly claim: { readonly number: number, readonly state: ClaimState } | null } | null }>, readonly legal: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly communications: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly executive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly humanResources: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly openThreads: ReadonlyArray<{ readonly id: string, readonly variantKey: string, readonly passageHash: string, readonly blocking: boolean }> }, readonly publications: ReadonlyArray<{ readonly id: string, readonly state: PublicationState, readonly variantKey: string, readonly n: number, readonly openedAt: string, readonly publishedAt: string | null, readonly link: string | null, readonly note: string | null, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null, readonly needsCorrection: boolean, readonly dueAt: string | null, readonly endedAt: string | null, readonly endedReason: string | null, readonly endedCode: RefusalCode | null, readonly publishedBy: { readonly name: string } | null, readonly captures: ReadonlyArray<{ readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly withdrawnBy: { readonly name: string } | null, readonly openedBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number } | null, readonly event: { readonly id: string, readonly position: number | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly at: string, readonly by: { readonly name: string } | null }> }>, readonly out: { readonly state: VersionState, readonly lagging: ReadonlyArray<{ readonly language: Language, readonly ahead: Language, readonly channel: ChannelType, readonly audience: Audience, readonly because: LagReason }>, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState }> } | null, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }> }, readonly where: { readonly roles: ReadonlyArray<{ readonly role: CaseRole, readonly state: RoleState, readonly person: { readonly name: string, readonly isViewer: boolean } | null }> } | null, readonly viewerMayMarkInside: { readonly allowed: boolean } } | null };

export type PublicationsFragment = { readonly publications: ReadonlyArray<{ readonly id: string, readonly state: PublicationState, readonly variantKey: string, readonly n: number, readonly openedAt: string, readonly publishedAt: string | null, readonly link: string | null, readonly note: string | null, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null, readonly needsCorrection: boolean, readonly dueAt: string | null, readonly endedAt: string | null, readonly endedReason: string | null, readonly endedCode: RefusalCode | null, readonly publishedBy: { readonly name: string } | null, readonly captures: ReadonlyArray<{ readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly withdrawnBy: { readonly name: string } | null, readonly openedBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number } | null, readonly event: { readonly id: string, readonly position: number | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly at: string, readonly by: { readonly name: string } | null }> }>, readonly out: { readonly state: VersionState, readonly lagging: ReadonlyArray<{ readonly language: Language, readonly ahead: Language, readonly channel: ChannelType, readonly audience: Audience, readonly because: LagReason }>, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState }> } | null, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }> }, readonly where: { readonly roles: ReadonlyArray<{ readonly role: CaseRole, readonly state: RoleState, readonly person: { readonly name: string, readonly isViewer: boolean } | null }> } | null };

export type ReleaseFragment = { readonly id: string, readonly state: PublicationState, readonly variantKey: string, readonly n: number, readonly openedAt: string, readonly publishedAt: string | null, readonly link: string | null, readonly note: string | null, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null, readonly needsCorrection: boolean, readonly dueAt: string | null, readonly endedAt: string | null, readonly endedReason: string | null, readonly endedCode: RefusalCode | null, readonly publishedBy: { readonly name: string } | null, readonly captures: ReadonlyArray<{ readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly withdrawnBy: { readonly name: string } | null, readonly openedBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number } | null, readonly event: { readonly id: string, readonly position: number | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly at: string, readonly by: { readonly name: string } | null }> };

export type PublishVariantMutationVariables = Exact<{
  input: PublishVariantInput;
}>;


export type PublishVariantMutation = { readonly publishVariant: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RecordPublicationMutationVariables = Exact<{
  input: RecordPublicationInput;
}>;


export type RecordPublicationMutation = { readonly recordPublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReportFailureMutationVariables = Exact<{
  input: ReportFailureInput;
}>;


export type ReportFailureMutation = { readonly reportFailure: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WithdrawPublicationMutationVariables = Exact<{
  input: WithdrawPublicationInput;
}>;


export type WithdrawPublicationMutation = { readonly withdrawPublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AfterReleaseFragment = { readonly needsCorrection: boolean, readonly withdrawnReason: string | null, readonly withdrawnBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number, readonly link: string | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly liveText: string, readonly at: string, readonly by: { readonly name: string } | null }>, readonly viewerMayCheck: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayCorrect: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type CapturesFragment = { readonly captures: ReadonlyArray<{ readonly at: string, readonly by: { readonly name: string } | null, readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly viewerMayAddCapture: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type PublishStatementMutationVariables = Exact<{
  input: PublishStatementInput;
}>;


export type PublishStatementMutation = { readonly publishStatement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type SchedulePublicationMutationVariables = Exact<{
  input: SchedulePublicationInput;
}>;


export type SchedulePublicationMutation = { readonly schedulePublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CallOffPublicationMutationVariables = Exact<{
  input: CallOffPublicationInput;
}>;


export type CallOffPublicationMutation = { readonly callOffPublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReconcilePublicationMutationVariables = Exact<{
  input: ReconcilePublicationInput;
}>;


export type ReconcilePublicationMutation = { readonly reconcilePublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CheckPublicationMutationVariables = Exact<{
  input: CheckPublicationInput;
}>;


export type CheckPublicationMutation = { readonly checkPublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AddCaptureMutationVariables = Exact<{
  input: AddCaptureInput;
}>;


export type AddCaptureMutation = { readonly addCapture: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CorrectPublicationMutationVariables = Exact<{
  input: CorrectPublicationInput;
}>;


export type CorrectPublicationMutation = { readonly correctPublication: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PublishSheetQueryVariables = Exact<{
  reference: string;
  number: number;
}>;


export type PublishSheetQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly organisation: { readonly channels: ReadonlyArray<{ readonly type: ChannelType, readonly name: string, readonly owner: { readonly name: string } | null, readonly backup: { readonly name: string } | null }> }, readonly statement: { readonly id: string, readonly number: number, readonly kind: StatementKind, readonly case: { readonly id: string, readonly heldAt: string | null, readonly holdReason: string | null, readonly severity: number, readonly reference: string, readonly title: string, readonly language: Language, readonly confidentiality: Confidentiality, readonly kind: CaseKind, readonly heldBy: { readonly name: string } | null } | null, readonly openVetoes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly owner: string, readonly mine: boolean, readonly openedAt: string, readonly silentFrom: string | null, readonly overridable: WhyOverridable | null, readonly signature: { readonly by: string, readonly reason: string, readonly at: string, readonly endsAt: string } | null, readonly viewerMayOverride: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly publications: ReadonlyArray<{ readonly n: number, readonly variantKey: string, readonly id: string, readonly state: PublicationState, readonly permitEndsAt: string | null, readonly openedAt: string, readonly dueAt: string | null, readonly releasedAt: string | null, readonly staffNotToldReason: string | null, readonly publishedAt: string | null, readonly link: string | null, readonly note: string | null, readonly withdrawnAt: string | null, readonly needsCorrection: boolean, readonly withdrawnReason: string | null, readonly openedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly releasedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly viewerMayCallOff: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly publishedBy: { readonly name: string } | null, readonly viewerMayWithdraw: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly withdrawnBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number, readonly link: string | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly liveText: string, readonly at: string, readonly by: { readonly name: string } | null }>, readonly viewerMayCheck: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayCorrect: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly captures: ReadonlyArray<{ readonly at: string, readonly by: { readonly name: string } | null, readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly viewerMayAddCapture: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly version: { readonly n: number, readonly notBefore: string | null, readonly notAfter: string | null, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly correctionSentence: string | null, readonly lagging: ReadonlyArray<{ readonly language: Language, readonly ahead: Language, readonly channel: ChannelType, readonly audience: Audience, readonly because: LagReason }>, readonly unfitClaims: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly state: ClaimState, readonly use: ClaimUse | null }>, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly hash: string | null, readonly title: string | null, readonly rendered: string, readonly length: number, readonly limit: number | null, readonly asksStaffReason: boolean, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly endedPublication: { readonly state: PublicationState, readonly endedAt: string | null, readonly endedReason: string | null, readonly endedCode: RefusalCode | null, readonly endedBy: { readonly name: string } | null } | null, readonly publication: { readonly id: string, readonly state: PublicationState, readonly permitEndsAt: string | null, readonly openedAt: string, readonly dueAt: string | null, readonly releasedAt: string | null, readonly staffNotToldReason: string | null, readonly publishedAt: string | null, readonly link: string | null, readonly note: string | null, readonly withdrawnAt: string | null, readonly needsCorrection: boolean, readonly withdrawnReason: string | null, readonly openedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly releasedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly viewerMayCallOff: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly publishedBy: { readonly name: string } | null, readonly viewerMayWithdraw: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly withdrawnBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number, readonly link: string | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly liveText: string, readonly at: string, readonly by: { readonly name: string } | null }>, readonly viewerMayCheck: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayCorrect: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly captures: ReadonlyArray<{ readonly at: string, readonly by: { readonly name: string } | null, readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly viewerMayAddCapture: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null }>, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly corrects: { readonly n: number, readonly variantKey: string, readonly link: string | null } | null } } | null };

export type SheetFragment = { readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly hash: string | null, readonly title: string | null, readonly rendered: string, readonly length: number, readonly limit: number | null, readonly asksStaffReason: boolean, readonly viewerMayPublish: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly endedPublication: { readonly state: PublicationState, readonly endedAt: string | null, readonly endedReason: string | null, readonly endedCode: RefusalCode | null, readonly endedBy: { readonly name: string } | null } | null, readonly publication: { readonly id: string, readonly state: PublicationState, readonly permitEndsAt: string | null, readonly openedAt: string, readonly dueAt: string | null, readonly releasedAt: string | null, readonly staffNotToldReason: string | null, readonly publishedAt: string | null, readonly link: string | null, readonly note: string | null, readonly withdrawnAt: string | null, readonly needsCorrection: boolean, readonly withdrawnReason: string | null, readonly openedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly releasedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly viewerMayCallOff: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly publishedBy: { readonly name: string } | null, readonly viewerMayWithdraw: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly withdrawnBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number, readonly link: string | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly liveText: string, readonly at: string, readonly by: { readonly name: string } | null }>, readonly viewerMayCheck: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayCorrect: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly captures: ReadonlyArray<{ readonly at: string, readonly by: { readonly name: string } | null, readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly viewerMayAddCapture: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null };

export type OpenedFragment = { readonly id: string, readonly state: PublicationState, readonly permitEndsAt: string | null, readonly openedAt: string, readonly dueAt: string | null, readonly releasedAt: string | null, readonly staffNotToldReason: string | null, readonly publishedAt: string | null, readonly link: string | null, readonly note: string | null, readonly withdrawnAt: string | null, readonly needsCorrection: boolean, readonly withdrawnReason: string | null, readonly openedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly releasedBy: { readonly name: string, readonly isViewer: boolean } | null, readonly viewerMayCallOff: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly publishedBy: { readonly name: string } | null, readonly viewerMayWithdraw: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly withdrawnBy: { readonly name: string } | null, readonly correctedBy: { readonly n: number, readonly link: string | null } | null, readonly checks: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly liveText: string, readonly at: string, readonly by: { readonly name: string } | null }>, readonly viewerMayCheck: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayCorrect: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly captures: ReadonlyArray<{ readonly at: string, readonly by: { readonly name: string } | null, readonly file: { readonly id: string, readonly name: string, readonly path: string } }>, readonly viewerMayAddCapture: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type ReadingFragment = { readonly n: number, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly title: string | null, readonly length: number, readonly limit: number | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly hash: string, readonly asserts: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly acknowledges: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number }> }> }>, readonly waived: ReadonlyArray<{ readonly element: Element, readonly by: string | null, readonly reason: string | null }>, readonly changesSinceMyVote: { readonly from: number | null, readonly to: number, readonly changes: number, readonly variants: ReadonlyArray<{ readonly key: string, readonly change: Change, readonly title: { readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> } | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> }> }> } | null, readonly viewerMayRemark: { readonly allowed: boolean }, readonly openThreads: ReadonlyArray<{ readonly id: string, readonly variantKey: string, readonly passageHash: string, readonly blocking: boolean }> };

export type StaleFragment = { readonly staleVotes: ReadonlyArray<{ readonly person: string, readonly mine: boolean, readonly lane: Lane, readonly at: string, readonly because: StaleReason }> };

export type StartThreadMutationVariables = Exact<{
  input: StartThreadInput;
}>;


export type StartThreadMutation = { readonly startThread: { readonly thread: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReplyToThreadMutationVariables = Exact<{
  input: ReplyToThreadInput;
}>;


export type ReplyToThreadMutation = { readonly replyToThread: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ResolveThreadMutationVariables = Exact<{
  input: ResolveThreadInput;
}>;


export type ResolveThreadMutation = { readonly resolveThread: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AcceptSuggestionMutationVariables = Exact<{
  input: AcceptSuggestionInput;
}>;


export type AcceptSuggestionMutation = { readonly acceptSuggestion: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type DeclineSuggestionMutationVariables = Exact<{
  input: DeclineSuggestionInput;
}>;


export type DeclineSuggestionMutation = { readonly declineSuggestion: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type TalkFragment = { readonly n: number, readonly state: VersionState, readonly threadsInTheWay: boolean, readonly viewerMayRemark: { readonly allowed: boolean }, readonly viewerMayRemarkInConfidence: { readonly allowed: boolean }, readonly talkedOf: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly hash: string }> }>, readonly threads: ReadonlyArray<{ readonly id: string, readonly n: number, readonly variantKey: string, readonly quote: string, readonly passageHash: string, readonly stands: boolean, readonly blocking: boolean, readonly privileged: boolean, readonly state: ThreadState, readonly resolvedAt: string | null, readonly resolvedBy: { readonly name: string } | null, readonly remarks: ReadonlyArray<{ readonly id: string, readonly words: string, readonly at: string, readonly author: { readonly name: string, readonly isViewer: boolean } | null, readonly suggestion: { readonly id: string, readonly state: SuggestionState, readonly decidedAt: string | null, readonly decidedBy: { readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }>, readonly viewerMayDecide: { readonly allowed: boolean } } | null }>, readonly viewerMayReply: { readonly allowed: boolean }, readonly viewerMayResolve: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }> };

export type TalkedFragment = { readonly id: string, readonly n: number, readonly variantKey: string, readonly quote: string, readonly passageHash: string, readonly stands: boolean, readonly blocking: boolean, readonly privileged: boolean, readonly state: ThreadState, readonly resolvedAt: string | null, readonly resolvedBy: { readonly name: string } | null, readonly remarks: ReadonlyArray<{ readonly id: string, readonly words: string, readonly at: string, readonly author: { readonly name: string, readonly isViewer: boolean } | null, readonly suggestion: { readonly id: string, readonly state: SuggestionState, readonly decidedAt: string | null, readonly decidedBy: { readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }>, readonly viewerMayDecide: { readonly allowed: boolean } } | null }>, readonly viewerMayReply: { readonly allowed: boolean }, readonly viewerMayResolve: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type SaidFragment = { readonly id: string, readonly words: string, readonly at: string, readonly author: { readonly name: string, readonly isViewer: boolean } | null, readonly suggestion: { readonly id: string, readonly state: SuggestionState, readonly decidedAt: string | null, readonly decidedBy: { readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }>, readonly viewerMayDecide: { readonly allowed: boolean } } | null };

export type NotedFragment = { readonly threads: ReadonlyArray<{ readonly id: string, readonly variantKey: string, readonly quote: string, readonly blocking: boolean, readonly privileged: boolean, readonly remarks: ReadonlyArray<{ readonly words: string, readonly author: { readonly name: string } | null, readonly suggestion: { readonly state: SuggestionState } | null }> }> };

export type PassageTalkFragment = { readonly viewerMayRemark: { readonly allowed: boolean }, readonly openThreads: ReadonlyArray<{ readonly id: string, readonly variantKey: string, readonly passageHash: string, readonly blocking: boolean }> };

export type TermsFragment = { readonly notBefore: string | null, readonly notAfter: string | null, readonly contentHash: string | null, readonly insideInformation: boolean, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language }>, readonly review: { readonly route: Route, readonly policies: ReadonlyArray<string>, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly veto: VetoKind }> } | null };

export type TurnFragment = { readonly since: string, readonly notAfter: string | null, readonly n: number, readonly state: VersionState, readonly contentHash: string | null, readonly viewerLane: Lane | null, readonly viewerVerdict: Verdict | null, readonly createdBy: { readonly name: string } | null, readonly viewerMayEdit: { readonly allowed: boolean }, readonly asked: { readonly changes: number, readonly variants: ReadonlyArray<{ readonly change: Change }> } | null, readonly reasons: { readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly counts: boolean, readonly person: { readonly name: string } | null }> } | null, readonly texts: ReadonlyArray<{ readonly viewerMayPublish: { readonly allowed: boolean }, readonly publication: { readonly state: PublicationState, readonly needsCorrection: boolean, readonly releasedBy: { readonly isViewer: boolean } | null } | null }>, readonly legal: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly communications: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly executive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly humanResources: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly review: { readonly policyHash: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState, readonly askedAt: string, readonly dueAt: string, readonly veto: VetoKind, readonly holders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly offered: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly backups: ReadonlyArray<{ readonly name: string, readonly isViewer: boolean }>, readonly viewerMayVoteFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly at: string, readonly counts: boolean, readonly person: { readonly name: string, readonly isViewer: boolean } | null, readonly onBehalfOf: { readonly name: string, readonly isViewer: boolean } | null }> }> } | null };

export type UnfitFragment = { readonly id: string, readonly number: number, readonly words: string, readonly state: ClaimState, readonly use: ClaimUse | null };

export type VetoFragment = { readonly id: string, readonly lane: Lane, readonly owner: string, readonly mine: boolean, readonly openedAt: string, readonly silentFrom: string | null, readonly overridable: WhyOverridable | null, readonly signature: { readonly by: string, readonly reason: string, readonly at: string, readonly endsAt: string } | null, readonly viewerMayOverride: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type EarlierFragment = { readonly id: string, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly review: { readonly votes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly person: { readonly name: string, readonly isViewer: boolean } | null }> } | null };

export type WordsFragment = { readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly title: string | null, readonly length: number, readonly limit: number | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly hash: string, readonly asserts: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly acknowledges: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number }> }> };

export type WaivedFragment = { readonly element: Element, readonly by: string | null, readonly reason: string | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { readonly saveDraft: { readonly statement: { readonly version: { readonly revision: number, readonly wording: ReadonlyArray<{ readonly kind: WordingKind, readonly severity: WordingSeverity, readonly why: WordingReason, readonly variantKey: string, readonly block: number | null, readonly words: string, readonly sentence: string, readonly other: { readonly sentence: string, readonly words: string | null, readonly variantKey: string | null, readonly statement: { readonly number: number } | null, readonly claim: { readonly number: number, readonly state: ClaimState } | null } | null }> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly currentVersion: number, readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly version: { readonly revision: number, readonly notBefore: string | null, readonly notAfter: string | null, readonly insideInformation: boolean, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly title: string | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly asserts: ReadonlyArray<{ readonly id: string }>, readonly denies: ReadonlyArray<{ readonly id: string }>, readonly acknowledges: ReadonlyArray<{ readonly id: string }>, readonly decisions: ReadonlyArray<{ readonly id: string }> }> }> } }
          | Record<PropertyKey, never>
         }
    > } | null };

export type SubmitStatementMutationVariables = Exact<{
  input: SubmitStatementInput;
}>;


export type SubmitStatementMutation = { readonly submitStatement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly findings: ReadonlyArray<{ readonly kind: WordingKind, readonly severity: WordingSeverity, readonly why: WordingReason, readonly variantKey: string, readonly block: number | null, readonly words: string, readonly sentence: string, readonly other: { readonly sentence: string, readonly words: string | null, readonly variantKey: string | null, readonly statement: { readonly number: number } | null, readonly claim: { readonly number: number, readonly state: ClaimState } | null } | null }> }
      | { readonly lanes: ReadonlyArray<Lane>, readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly items: ReadonlyArray<
          | { readonly id: string, readonly number: number, readonly words: string, readonly state: ClaimState }
          | Record<PropertyKey, never>
        > }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WaiveElementMutationVariables = Exact<{
  input: WaiveElementInput;
}>;


export type WaiveElementMutation = { readonly waiveElement: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CheckWordingQueryVariables = Exact<{
  statementId: string | number;
  variants: ReadonlyArray<VariantInput> | VariantInput;
}>;


export type CheckWordingQuery = { readonly wording: ReadonlyArray<{ readonly kind: WordingKind, readonly severity: WordingSeverity, readonly why: WordingReason, readonly variantKey: string, readonly block: number | null, readonly words: string, readonly sentence: string, readonly other: { readonly sentence: string, readonly words: string | null, readonly variantKey: string | null, readonly statement: { readonly number: number } | null, readonly claim: { readonly number: number, readonly state: ClaimState } | null } | null }> | null };

export type WriteStatementQueryVariables = Exact<{
  reference: string;
  number: number;
}>;


export type WriteStatementQuery = { readonly organisation: { readonly channels: ReadonlyArray<{ readonly id: string, readonly type: ChannelType, readonly name: string, readonly limit: number | null, readonly owner: { readonly name: string } | null }> }, readonly statement: { readonly id: string, readonly kind: StatementKind, readonly insideSince: string | null, readonly number: number, readonly versions: ReadonlyArray<{ readonly id: string, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly review: { readonly votes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly person: { readonly name: string, readonly isViewer: boolean } | null }> } | null }>, readonly case: { readonly id: string, readonly severity: number, readonly confidentiality: Confidentiality, readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly state: ClaimState }> }, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly revokedAt: string | null }> } | null, readonly version: { readonly revision: number, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly insideInformation: boolean, readonly correctionSentence: string | null, readonly waived: ReadonlyArray<{ readonly element: Element, readonly by: string | null, readonly reason: string | null }>, readonly unfitClaims: ReadonlyArray<{ readonly id: string, readonly number: number, readonly words: string, readonly state: ClaimState, readonly use: ClaimUse | null }>, readonly wording: ReadonlyArray<{ readonly kind: WordingKind, readonly severity: WordingSeverity, readonly why: WordingReason, readonly variantKey: string, readonly block: number | null, readonly words: string, readonly sentence: string, readonly other: { readonly sentence: string, readonly words: string | null, readonly variantKey: string | null, readonly statement: { readonly number: number } | null, readonly claim: { readonly number: number, readonly state: ClaimState } | null } | null }>, readonly viewerMayEdit: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly title: string | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly asserts: ReadonlyArray<{ readonly id: string }>, readonly denies: ReadonlyArray<{ readonly id: string }>, readonly acknowledges: ReadonlyArray<{ readonly id: string }>, readonly decisions: ReadonlyArray<{ readonly id: string }> }> }>, readonly threads: ReadonlyArray<{ readonly id: string, readonly variantKey: string, readonly quote: string, readonly blocking: boolean, readonly privileged: boolean, readonly remarks: ReadonlyArray<{ readonly words: string, readonly author: { readonly name: string } | null, readonly suggestion: { readonly state: SuggestionState } | null }> }>, readonly corrects: { readonly n: number, readonly variantKey: string, readonly link: string | null } | null } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type WrittenFragment = { readonly notBefore: string | null, readonly notAfter: string | null, readonly insideInformation: boolean, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly title: string | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly asserts: ReadonlyArray<{ readonly id: string }>, readonly denies: ReadonlyArray<{ readonly id: string }>, readonly acknowledges: ReadonlyArray<{ readonly id: string }>, readonly decisions: ReadonlyArray<{ readonly id: string }> }> }> };

export type StatementLineFragment = { readonly id: string, readonly number: number, readonly kind: StatementKind, readonly createdBy: { readonly name: string } | null, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly title: string | null, readonly rendered: string }>, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState }> } | null } };

export type DraftStatementMutationVariables = Exact<{
  input: DraftStatementInput;
}>;


export type DraftStatementMutation = { readonly draftStatement: { readonly statement: { readonly number: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type NewStatementQueryVariables = Exact<{
  reference: string;
}>;


export type NewStatementQuery = { readonly organisation: { readonly channels: ReadonlyArray<{ readonly id: string, readonly type: ChannelType, readonly name: string, readonly limit: number | null, readonly owner: { readonly name: string } | null }> }, readonly case: { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind, readonly firstWordsAt: string | null, readonly viewerMayDraft: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type ChannelLineFragment = { readonly id: string, readonly type: ChannelType, readonly name: string, readonly limit: number | null, readonly owner: { readonly name: string } | null };

export type CaseStatementsQueryVariables = Exact<{
  reference: string;
}>;


export type CaseStatementsQuery = { readonly case: { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly viewerMayDraft: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly holdingStatements: ReadonlyArray<{ readonly id: string }>, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: StatementKind, readonly createdBy: { readonly name: string } | null, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly title: string | null, readonly rendered: string }>, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: LaneState }> } | null } }> }, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type DelegationLineFragment = { readonly id: string, readonly lane: Lane, readonly startsAt: string, readonly endsAt: string, readonly inForce: boolean, readonly reason: string | null, readonly principal: { readonly name: string, readonly isViewer: boolean } | null, readonly delegate: { readonly name: string, readonly isViewer: boolean } | null, readonly case: { readonly reference: string } | null, readonly viewerMayRevoke: { readonly allowed: boolean } };

export type OfferRoleMutationVariables = Exact<{
  input: OfferRoleInput;
}>;


export type OfferRoleMutation = { readonly offerRole: { readonly role: { readonly role: CaseRole, readonly person: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type HandOverRoleMutationVariables = Exact<{
  input: HandOverRoleInput;
}>;


export type HandOverRoleMutation = { readonly handOverRole: { readonly role: { readonly role: CaseRole, readonly person: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AcceptRoleMutationVariables = Exact<{
  input: AcceptRoleInput;
}>;


export type AcceptRoleMutation = { readonly acceptRole: { readonly role: { readonly role: CaseRole, readonly person: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type DeclineRoleMutationVariables = Exact<{
  input: DeclineRoleInput;
}>;


export type DeclineRoleMutation = { readonly declineRole: { readonly role: { readonly role: CaseRole, readonly person: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type HandOverNoteFragment = { readonly reference: string, readonly nextUpdateAt: string | null, readonly nextDecision: { readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } } | null, readonly alsoWaiting: ReadonlyArray<{ readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } }>, readonly waitedFor: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly lane: Lane | null, readonly dueAt: string }>, readonly lent: ReadonlyArray<{ readonly lane: Lane, readonly endsAt: string, readonly principal: { readonly name: string } | null, readonly delegate: { readonly name: string } | null }>, readonly unchecked: { readonly nodes: ReadonlyArray<{ readonly words: string }> } };

export type CandidateFragment = { readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean };

export type CaseTeamQueryVariables = Exact<{
  reference: string;
  choosing: boolean;
}>;


export type CaseTeamQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly people?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> }, readonly case: { readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly nextUpdateAt: string | null, readonly viewerMayOfferRole: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly roles: ReadonlyArray<{ readonly id: string, readonly role: CaseRole, readonly state: RoleState, readonly offeredAt: string, readonly heldAt: string | null, readonly endedAt: string | null, readonly note: string | null, readonly person: { readonly name: string, readonly job: string | null, readonly guest: boolean, readonly endsAt: string | null, readonly isViewer: boolean } | null, readonly offeredBy: { readonly name: string } | null, readonly viewerMayAnswer: { readonly allowed: boolean }, readonly viewerMayHandOver: { readonly allowed: boolean } }>, readonly delegations: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly startsAt: string, readonly endsAt: string, readonly inForce: boolean, readonly reason: string | null, readonly principal: { readonly name: string, readonly isViewer: boolean } | null, readonly delegate: { readonly name: string, readonly isViewer: boolean } | null, readonly case: { readonly reference: string } | null, readonly viewerMayRevoke: { readonly allowed: boolean } }>, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly nextDecision: { readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } } | null, readonly alsoWaiting: ReadonlyArray<{ readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } }>, readonly waitedFor: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly lane: Lane | null, readonly dueAt: string }>, readonly lent: ReadonlyArray<{ readonly lane: Lane, readonly endsAt: string, readonly principal: { readonly name: string } | null, readonly delegate: { readonly name: string } | null }>, readonly unchecked: { readonly nodes: ReadonlyArray<{ readonly words: string }> }, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null };

export type TeamRoleFragment = { readonly id: string, readonly role: CaseRole, readonly state: RoleState, readonly offeredAt: string, readonly heldAt: string | null, readonly endedAt: string | null, readonly note: string | null, readonly person: { readonly name: string, readonly job: string | null, readonly guest: boolean, readonly endsAt: string | null, readonly isViewer: boolean } | null, readonly offeredBy: { readonly name: string } | null, readonly viewerMayAnswer: { readonly allowed: boolean }, readonly viewerMayHandOver: { readonly allowed: boolean } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { readonly addNote: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CorrectNoteMutationVariables = Exact<{
  input: CorrectNoteInput;
}>;


export type CorrectNoteMutation = { readonly correctNote: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type StarEventMutationVariables = Exact<{
  input: StarEventInput;
}>;


export type StarEventMutation = { readonly starEvent: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CaseTimelineQueryVariables = Exact<{
  reference: string;
  after?: string | null | undefined;
  order?: TimelineOrder | null | undefined;
  starred?: boolean | null | undefined;
}>;


export type CaseTimelineQuery = { readonly case: { readonly awareAt: string, readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly kind: CaseKind, readonly confidentiality: Confidentiality, readonly heldAt: string | null, readonly holdReason: string | null, readonly viewerMayNote: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayTakeEvidence: { readonly allowed: boolean }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly subjectId: string | null, readonly corrects: string | null, readonly correctedBy: string | null, readonly id: string, readonly type: string, readonly at: string, readonly recordedAt: string, readonly backfilled: boolean, readonly starred: boolean, readonly words: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly step: Step | null, readonly severity: number | null, readonly dueAt: string | null, readonly variantKey: string | null, readonly staleBecause: StaleReason | null, readonly position: number | null, readonly actor: { readonly name: string } | null, readonly person: { readonly name: string } | null, readonly onBehalfOf: { readonly name: string } | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly file: { readonly name: string, readonly path: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } }, readonly heldBy: { readonly name: string } | null, readonly legalHold: { readonly placedAt: string, readonly id: string, readonly placedBy: { readonly name: string } | null } | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly claimCount: { readonly totalCount: { readonly value: number } }, readonly owed: { readonly state: PostMortemState } | null, readonly statementCount: { readonly totalCount: { readonly value: number } }, readonly decisions: ReadonlyArray<{ readonly revokedAt: string | null }>, readonly viewerMayQualify: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayContain: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayClose: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayDecide: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWaive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayReleaseHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRecordFound: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRestrict: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHoldForLaw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type ToldEventFragment = { readonly id: string, readonly type: string, readonly at: string, readonly recordedAt: string, readonly backfilled: boolean, readonly starred: boolean, readonly words: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly step: Step | null, readonly severity: number | null, readonly dueAt: string | null, readonly variantKey: string | null, readonly staleBecause: StaleReason | null, readonly actor: { readonly name: string } | null, readonly person: { readonly name: string } | null, readonly onBehalfOf: { readonly name: string } | null, readonly statement: { readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly file: { readonly name: string, readonly path: string } | null };

export type DeclareCaseMutationVariables = Exact<{
  input: DeclareCaseInput;
}>;


export type DeclareCaseMutation = { readonly declareCase: { readonly case: { readonly reference: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ResemblingQueryVariables = Exact<{
  said: string;
  channel?: TriggerChannel | null | undefined;
  category?: Category | null | undefined;
  cluster?: Cluster | null | undefined;
}>;


export type ResemblingQuery = { readonly precedents: ReadonlyArray<{ readonly libraryCase: { readonly slug: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }, readonly same: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly differs: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly teaches: { readonly fr: string, readonly en: string } }> };

export type DeclareQueryVariables = Exact<{ [key: string]: never; }>;


export type DeclareQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly organisation: { readonly firstWordsMinutes: number, readonly team: ReadonlyArray<{ readonly role: CaseRole, readonly severity: number, readonly name: string }> } };

export type CasesQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly confidentiality: Confidentiality, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly meter: ReadonlyArray<{ readonly step: Step, readonly state: StepState }>, readonly clocks: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly dueAt: string, readonly lane: Lane | null, readonly step: Step | null, readonly statementNumber: number | null }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PendingFragment = { readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } };

export type PrecedentFragment = { readonly libraryCase: { readonly slug: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }, readonly same: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly differs: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly teaches: { readonly fr: string, readonly en: string } };

export type ChangedFragment = { readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } };

export type ComesFromFragment = { readonly id: string, readonly how: string, readonly appliedAt: string, readonly appliedBy: { readonly name: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null }, readonly case: { readonly reference: string, readonly language: Language } };

export type DelegateLaneMutationVariables = Exact<{
  input: DelegateLaneInput;
}>;


export type DelegateLaneMutation = { readonly delegateLane: { readonly delegation: { readonly delegate: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
}>;


export type RevokeDelegationMutation = { readonly revokeDelegation: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type DeclareAbsenceMutationVariables = Exact<{
  input: DeclareAbsenceInput;
}>;


export type DeclareAbsenceMutation = { readonly declareAbsence: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CreateExplorerTokenMutationVariables = Exact<{
  input: CreateExplorerTokenInput;
}>;


export type CreateExplorerTokenMutation = { readonly createExplorerToken: { readonly secret: string | null, readonly token: { readonly expiresAt: string, readonly scopes: ReadonlyArray<Scope> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ExplorerQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly viewerMayCreateToken: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string }> } };

export type DevelopersQueryVariables = Exact<{ [key: string]: never; }>;


export type DevelopersQuery = { readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type FrameFragment = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type ReadNotificationMutationVariables = Exact<{
  input: ReadNotificationInput;
}>;


export type ReadNotificationMutation = { readonly readNotification: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReadAllNotificationsMutationVariables = Exact<{
  input: ReadAllNotificationsInput;
}>;


export type ReadAllNotificationsMutation = { readonly readAllNotifications: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type SnoozeNotificationMutationVariables = Exact<{
  input: SnoozeNotificationInput;
}>;


export type SnoozeNotificationMutation = { readonly snoozeNotification: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxQuery = { readonly inboxCounts: { readonly information: number }, readonly asked: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly because: NotificationReason | null, readonly asks: boolean, readonly at: string, readonly dueAt: string | null, readonly readAt: string | null, readonly laterUntil: string | null, readonly variantKey: string | null, readonly claimTo: ClaimState | null, readonly lane: Lane | null, readonly role: CaseRole | null, readonly policyName: string | null, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly id: string, readonly viewerMutesMails: boolean } | null, readonly by: { readonly name: string } | null, readonly statement: { readonly id: string, readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly libraryCase: { readonly slug: string } | null, readonly risk: { readonly id: string, readonly title: string, readonly reviewOn: string } | null }> }, readonly information: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly because: NotificationReason | null, readonly asks: boolean, readonly at: string, readonly dueAt: string | null, readonly readAt: string | null, readonly laterUntil: string | null, readonly variantKey: string | null, readonly claimTo: ClaimState | null, readonly lane: Lane | null, readonly role: CaseRole | null, readonly policyName: string | null, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly id: string, readonly viewerMutesMails: boolean } | null, readonly by: { readonly name: string } | null, readonly statement: { readonly id: string, readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly libraryCase: { readonly slug: string } | null, readonly risk: { readonly id: string, readonly title: string, readonly reviewOn: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly later: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly because: NotificationReason | null, readonly asks: boolean, readonly at: string, readonly dueAt: string | null, readonly readAt: string | null, readonly laterUntil: string | null, readonly variantKey: string | null, readonly claimTo: ClaimState | null, readonly lane: Lane | null, readonly role: CaseRole | null, readonly policyName: string | null, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly id: string, readonly viewerMutesMails: boolean } | null, readonly by: { readonly name: string } | null, readonly statement: { readonly id: string, readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly libraryCase: { readonly slug: string } | null, readonly risk: { readonly id: string, readonly title: string, readonly reviewOn: string } | null }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type InboxLineFragment = { readonly id: string, readonly kind: NotificationKind, readonly because: NotificationReason | null, readonly asks: boolean, readonly at: string, readonly dueAt: string | null, readonly readAt: string | null, readonly laterUntil: string | null, readonly variantKey: string | null, readonly claimTo: ClaimState | null, readonly lane: Lane | null, readonly role: CaseRole | null, readonly policyName: string | null, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly id: string, readonly viewerMutesMails: boolean } | null, readonly by: { readonly name: string } | null, readonly statement: { readonly id: string, readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly libraryCase: { readonly slug: string } | null, readonly risk: { readonly id: string, readonly title: string, readonly reviewOn: string } | null };

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = { readonly insights: { readonly real: ReadonlyArray<{ readonly kind: CaseKind, readonly reference: string, readonly title: string, readonly language: Language, readonly awareAt: string, readonly firstWords: { readonly minutes: number | null, readonly waitingMinutes: number | null, readonly goalMinutes: number, readonly kept: boolean | null }, readonly waiting: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }> }>, readonly drills: ReadonlyArray<{ readonly kind: CaseKind, readonly reference: string, readonly title: string, readonly language: Language, readonly awareAt: string, readonly firstWords: { readonly minutes: number | null, readonly waitingMinutes: number | null, readonly goalMinutes: number, readonly kept: boolean | null } }>, readonly clusters: ReadonlyArray<{ readonly value: string, readonly cases: number, readonly strategies: ReadonlyArray<{ readonly strategy: ResponseStrategy, readonly cases: number }> }>, readonly categories: ReadonlyArray<{ readonly value: string, readonly cases: number, readonly ownCases: number, readonly steps: ReadonlyArray<{ readonly step: Step, readonly yes: number, readonly no: number, readonly unknown: number }>, readonly ownSteps: ReadonlyArray<{ readonly step: Step, readonly yes: number, readonly no: number, readonly unknown: number }> }> } };

export type CategoryPatternFragment = { readonly value: string, readonly cases: number, readonly ownCases: number, readonly steps: ReadonlyArray<{ readonly step: Step, readonly yes: number, readonly no: number, readonly unknown: number }>, readonly ownSteps: ReadonlyArray<{ readonly step: Step, readonly yes: number, readonly no: number, readonly unknown: number }> };

export type ResponsibilityPatternFragment = { readonly value: string, readonly cases: number, readonly strategies: ReadonlyArray<{ readonly strategy: ResponseStrategy, readonly cases: number }> };

export type TimedCaseFragment = { readonly reference: string, readonly title: string, readonly language: Language, readonly awareAt: string, readonly firstWords: { readonly minutes: number | null, readonly waitingMinutes: number | null, readonly goalMinutes: number, readonly kept: boolean | null } };

export type WaitedCaseFragment = { readonly waiting: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }> };

export type LearntFragment = { readonly number: number, readonly language: Language | null, readonly learntAt: string, readonly words: { readonly fr: string, readonly en: string }, readonly passage: { readonly applied: ReadonlyArray<{ readonly takenBackAt: string | null, readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }>, readonly postMortem: { readonly case: { readonly reference: string, readonly title: string } } } | null, readonly libraryCase: { readonly slug: string, readonly origin: PastOrigin | null, readonly category: Category, readonly cluster: Cluster, readonly title: { readonly fr: string, readonly en: string } } | null };

export type LessonsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: LessonFilter | null | undefined;
}>;


export type LessonsQuery = { readonly all: { readonly totalCount: { readonly value: number } }, readonly changed: { readonly totalCount: { readonly value: number } }, readonly unchanged: { readonly totalCount: { readonly value: number } }, readonly lessons: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly language: Language | null, readonly learntAt: string, readonly words: { readonly fr: string, readonly en: string }, readonly passage: { readonly applied: ReadonlyArray<{ readonly takenBackAt: string | null, readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }>, readonly postMortem: { readonly case: { readonly reference: string, readonly title: string } } } | null, readonly libraryCase: { readonly slug: string, readonly origin: PastOrigin | null, readonly category: Category, readonly cluster: Cluster, readonly title: { readonly fr: string, readonly en: string } } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type InsightsQueryVariables = Exact<{ [key: string]: never; }>;


export type InsightsQuery = { readonly insights: { readonly real: ReadonlyArray<{ readonly reference: string, readonly title: string, readonly language: Language, readonly awareAt: string, readonly firstWords: { readonly minutes: number | null, readonly waitingMinutes: number | null, readonly goalMinutes: number, readonly kept: boolean | null }, readonly waiting: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }> }>, readonly drills: ReadonlyArray<{ readonly reference: string, readonly title: string, readonly language: Language, readonly awareAt: string, readonly firstWords: { readonly minutes: number | null, readonly waitingMinutes: number | null, readonly goalMinutes: number, readonly kept: boolean | null } }>, readonly clusters: ReadonlyArray<{ readonly value: string, readonly cases: number, readonly strategies: ReadonlyArray<{ readonly strategy: ResponseStrategy, readonly cases: number }> }>, readonly categories: ReadonlyArray<{ readonly value: string, readonly cases: number, readonly ownCases: number, readonly steps: ReadonlyArray<{ readonly step: Step, readonly yes: number, readonly no: number, readonly unknown: number }>, readonly ownSteps: ReadonlyArray<{ readonly step: Step, readonly yes: number, readonly no: number, readonly unknown: number }> }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type FollowSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowSubscription = { readonly organisationEvents: { readonly id: string, readonly type: string } | null };

export type PastChaptersFragment = { readonly strategies: ReadonlyArray<ResponseStrategy>, readonly cluster: Cluster, readonly own: boolean, readonly trigger: { readonly fr: string, readonly en: string }, readonly summary: { readonly fr: string, readonly en: string }, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly applied: ReadonlyArray<{ readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly case: { readonly language: Language }, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }> };

export type ToldCaseFragment = { readonly id: string, readonly slug: string, readonly version: number, readonly organisation: string, readonly sector: string, readonly country: string, readonly startedOn: string, readonly endedOn: string | null, readonly channel: TriggerChannel, readonly category: Category, readonly cluster: Cluster, readonly strategies: ReadonlyArray<ResponseStrategy>, readonly firstWordsHours: number | null, readonly confidence: Confidence, readonly title: { readonly fr: string, readonly en: string }, readonly trigger: { readonly fr: string, readonly en: string }, readonly summary: { readonly fr: string, readonly en: string }, readonly timeline: ReadonlyArray<{ readonly at: string, readonly what: { readonly fr: string, readonly en: string } }>, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly url: string, readonly archivedOn: string | null }>, readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null }>, readonly confidenceNote: { readonly fr: string, readonly en: string } | null, readonly viewerMayEdit: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type EditPastCaseQueryVariables = Exact<{
  slug: string;
}>;


export type EditPastCaseQuery = { readonly libraryCase: { readonly id: string, readonly slug: string, readonly version: number, readonly organisation: string, readonly sector: string, readonly country: string, readonly startedOn: string, readonly endedOn: string | null, readonly channel: TriggerChannel, readonly category: Category, readonly cluster: Cluster, readonly strategies: ReadonlyArray<ResponseStrategy>, readonly firstWordsHours: number | null, readonly confidence: Confidence, readonly title: { readonly fr: string, readonly en: string }, readonly trigger: { readonly fr: string, readonly en: string }, readonly summary: { readonly fr: string, readonly en: string }, readonly timeline: ReadonlyArray<{ readonly at: string, readonly what: { readonly fr: string, readonly en: string } }>, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly url: string, readonly archivedOn: string | null }>, readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null }>, readonly confidenceNote: { readonly fr: string, readonly en: string } | null, readonly viewerMayEdit: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PastFiguresFragment = { readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null, readonly source: { readonly publisher: string } }> };

export type PastHeadFragment = { readonly slug: string, readonly category: Category, readonly country: string, readonly sector: string, readonly startedOn: string, readonly channel: TriggerChannel, readonly cluster: Cluster, readonly pdf: string, readonly title: { readonly fr: string, readonly en: string }, readonly viewerMayEdit: { readonly allowed: boolean } };

export type AnnotateLibraryCaseMutationVariables = Exact<{
  input: AnnotateLibraryCaseInput;
}>;


export type AnnotateLibraryCaseMutation = { readonly annotateLibraryCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type HideLibraryCaseMutationVariables = Exact<{
  input: HideLibraryCaseInput;
}>;


export type HideLibraryCaseMutation = { readonly hideLibraryCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ShowLibraryCaseMutationVariables = Exact<{
  input: ShowLibraryCaseInput;
}>;


export type ShowLibraryCaseMutation = { readonly showLibraryCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PastOursFragment = { readonly id: string, readonly slug: string, readonly own: boolean, readonly origin: PastOrigin | null, readonly addedAt: string | null, readonly editedAt: string | null, readonly fromReference: string | null, readonly addedBy: { readonly name: string } | null, readonly editedBy: { readonly name: string } | null, readonly annotations: { readonly nodes: ReadonlyArray<{ readonly words: string, readonly writtenAt: string, readonly writtenBy: { readonly name: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } }, readonly hiding: { readonly hiddenAt: string, readonly hiddenBy: { readonly name: string } | null } | null, readonly viewerMayAnnotate: { readonly allowed: boolean } };

export type PastCaseQueryVariables = Exact<{
  slug: string;
  notes?: string | null | undefined;
}>;


export type PastCaseQuery = { readonly libraryCase: { readonly slug: string, readonly category: Category, readonly country: string, readonly sector: string, readonly startedOn: string, readonly channel: TriggerChannel, readonly cluster: Cluster, readonly pdf: string, readonly origin: PastOrigin | null, readonly firstWordsHours: number | null, readonly strategies: ReadonlyArray<ResponseStrategy>, readonly own: boolean, readonly confidence: Confidence, readonly id: string, readonly addedAt: string | null, readonly editedAt: string | null, readonly fromReference: string | null, readonly title: { readonly fr: string, readonly en: string }, readonly story: { readonly fr: string, readonly en: string }, readonly viewerMayEdit: { readonly allowed: boolean }, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null, readonly event: { readonly number: number, readonly at: string } | null }>, readonly timeline: ReadonlyArray<{ readonly at: string, readonly steps: ReadonlyArray<Step>, readonly own: boolean, readonly number: number, readonly until: string | null, readonly what: { readonly fr: string, readonly en: string } }>, readonly trigger: { readonly fr: string, readonly en: string }, readonly summary: { readonly fr: string, readonly en: string }, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly applied: ReadonlyArray<{ readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly case: { readonly language: Language }, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }>, readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null, readonly source: { readonly publisher: string } }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly publisher: string, readonly archivedOn: string | null, readonly answeredAt: string | null, readonly silentSince: string | null }>, readonly confidenceNote: { readonly fr: string, readonly en: string } | null, readonly addedBy: { readonly name: string } | null, readonly editedBy: { readonly name: string } | null, readonly annotations: { readonly nodes: ReadonlyArray<{ readonly words: string, readonly writtenAt: string, readonly writtenBy: { readonly name: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } }, readonly hiding: { readonly hiddenAt: string, readonly hiddenBy: { readonly name: string } | null } | null, readonly viewerMayAnnotate: { readonly allowed: boolean } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PastScorecardFragment = { readonly origin: PastOrigin | null, readonly firstWordsHours: number | null, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null, readonly event: { readonly number: number, readonly at: string } | null }>, readonly timeline: ReadonlyArray<{ readonly at: string, readonly steps: ReadonlyArray<Step>, readonly own: boolean }> };

export type PastSourcesFragment = { readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly publisher: string, readonly archivedOn: string | null, readonly answeredAt: string | null, readonly silentSince: string | null }>, readonly confidenceNote: { readonly fr: string, readonly en: string } | null };

export type PastTimelineFragment = { readonly timeline: ReadonlyArray<{ readonly number: number, readonly at: string, readonly until: string | null, readonly own: boolean, readonly what: { readonly fr: string, readonly en: string } }> };

export type AlignedCaseFragment = { readonly slug: string, readonly title: { readonly fr: string, readonly en: string }, readonly timeline: ReadonlyArray<{ readonly at: string, readonly until: string | null, readonly own: boolean, readonly what: { readonly fr: string, readonly en: string } }> };

export type ComparableFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } } }> };

export type CompareQueryVariables = Exact<{
  slugs: ReadonlyArray<string> | string;
}>;


export type CompareQuery = { readonly compareLibraryCases: ReadonlyArray<{ readonly slug: string, readonly organisation: string, readonly startedOn: string, readonly country: string, readonly sector: string, readonly channel: TriggerChannel, readonly category: Category, readonly cluster: Cluster, readonly strategies: ReadonlyArray<ResponseStrategy>, readonly firstWordsHours: number | null, readonly title: { readonly fr: string, readonly en: string }, readonly timeline: ReadonlyArray<{ readonly at: string, readonly until: string | null, readonly own: boolean, readonly steps: ReadonlyArray<Step>, readonly what: { readonly fr: string, readonly en: string } }>, readonly trigger: { readonly fr: string, readonly en: string }, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }>, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null, readonly source: { readonly publisher: string } }> }>, readonly libraryCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } } }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type ComparedCaseFragment = { readonly slug: string, readonly organisation: string, readonly startedOn: string, readonly country: string, readonly sector: string, readonly channel: TriggerChannel, readonly category: Category, readonly cluster: Cluster, readonly strategies: ReadonlyArray<ResponseStrategy>, readonly firstWordsHours: number | null, readonly title: { readonly fr: string, readonly en: string }, readonly trigger: { readonly fr: string, readonly en: string }, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }>, readonly timeline: ReadonlyArray<{ readonly at: string, readonly steps: ReadonlyArray<Step> }>, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null, readonly source: { readonly publisher: string } }> };

export type LibraryFacetsFragment = { readonly facets: ReadonlyArray<{ readonly facet: LibraryQuestion, readonly value: string, readonly count: number }> };

export type FoundCaseFragment = { readonly node: { readonly slug: string, readonly startedOn: string, readonly country: string, readonly sector: string, readonly channel: TriggerChannel, readonly cluster: Cluster, readonly firstWordsHours: number | null, readonly title: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }> }, readonly match: { readonly fuzzy: boolean, readonly hits: ReadonlyArray<{ readonly language: Language, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly text: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> } | null };

export type LibraryImportFragment = { readonly id: string, readonly name: string, readonly format: ImportFormat, readonly cases: number, readonly faultCount: number, readonly importedAt: string | null, readonly mapping: ReadonlyArray<{ readonly column: string, readonly field: PastField | null }>, readonly titles: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly faults: ReadonlyArray<{ readonly line: number, readonly column: string | null, readonly code: ImportFaultCode, readonly found: string | null }> };

export type ReadImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadImportQuery = { readonly libraryImport: { readonly id: string, readonly name: string, readonly format: ImportFormat, readonly cases: number, readonly faultCount: number, readonly importedAt: string | null, readonly mapping: ReadonlyArray<{ readonly column: string, readonly field: PastField | null }>, readonly titles: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly faults: ReadonlyArray<{ readonly line: number, readonly column: string | null, readonly code: ImportFaultCode, readonly found: string | null }> } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PrepareLibraryImportMutationVariables = Exact<{
  input: PrepareLibraryImportInput;
}>;


export type PrepareLibraryImportMutation = { readonly prepareLibraryImport: { readonly libraryImport: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type MapLibraryImportMutationVariables = Exact<{
  input: MapLibraryImportInput;
}>;


export type MapLibraryImportMutation = { readonly mapLibraryImport: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ImportLibraryCasesMutationVariables = Exact<{
  input: ImportLibraryCasesInput;
}>;


export type ImportLibraryCasesMutation = { readonly importLibraryCases: { readonly libraryImport: { readonly cases: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ImportPastCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportPastCasesQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type ListPastCasesQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: LibraryFilter | null | undefined;
  order?: LibraryOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPastCasesQuery = { readonly libraryCases: { readonly nodes: ReadonlyArray<{ readonly own: boolean, readonly id: string, readonly slug: string, readonly version: number, readonly organisation: string, readonly sector: string, readonly country: string, readonly startedOn: string, readonly endedOn: string | null, readonly channel: TriggerChannel, readonly category: Category, readonly cluster: Cluster, readonly strategies: ReadonlyArray<ResponseStrategy>, readonly firstWordsHours: number | null, readonly confidence: Confidence, readonly title: { readonly fr: string, readonly en: string }, readonly trigger: { readonly fr: string, readonly en: string }, readonly summary: { readonly fr: string, readonly en: string }, readonly timeline: ReadonlyArray<{ readonly at: string, readonly what: { readonly fr: string, readonly en: string } }>, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly url: string, readonly archivedOn: string | null }>, readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null }>, readonly confidenceNote: { readonly fr: string, readonly en: string } | null, readonly viewerMayEdit: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NewPastCaseQueryVariables = Exact<{ [key: string]: never; }>;


export type NewPastCaseQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type LibraryQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: LibraryFilter | null | undefined;
  order?: LibraryOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type LibraryQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly libraryCases: { readonly library: { readonly cases: number, readonly own: number, readonly hidden: number, readonly firstYear: number | null, readonly lastYear: number | null }, readonly facets: ReadonlyArray<{ readonly facet: LibraryQuestion, readonly value: string, readonly count: number }>, readonly totalCount: { readonly value: number, readonly exact: boolean }, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly startedOn: string, readonly country: string, readonly sector: string, readonly channel: TriggerChannel, readonly cluster: Cluster, readonly firstWordsHours: number | null, readonly title: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }> }, readonly match: { readonly fuzzy: boolean, readonly hits: ReadonlyArray<{ readonly language: Language, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly text: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> } | null }> } };

export type LibraryResultsFragment = { readonly totalCount: { readonly value: number, readonly exact: boolean }, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly startedOn: string, readonly country: string, readonly sector: string, readonly channel: TriggerChannel, readonly cluster: Cluster, readonly firstWordsHours: number | null, readonly title: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null }> }, readonly match: { readonly fuzzy: boolean, readonly hits: ReadonlyArray<{ readonly language: Language, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly text: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> } | null }> };

export type AddLibraryCaseMutationVariables = Exact<{
  input: AddLibraryCaseInput;
}>;


export type AddLibraryCaseMutation = { readonly addLibraryCase: { readonly libraryCase: { readonly slug: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type EditLibraryCaseMutationVariables = Exact<{
  input: EditLibraryCaseInput;
}>;


export type EditLibraryCaseMutation = { readonly editLibraryCase: { readonly libraryCase: { readonly slug: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WordsToReadAgainQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsToReadAgainQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type ReadLineQueryVariables = Exact<{
  id: string | number;
  from: number;
  to: number;
  compares: boolean;
}>;


export type ReadLineQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly statement: { readonly id: string, readonly number: number, readonly kind: StatementKind, readonly lessons: ReadonlyArray<{ readonly id: string, readonly how: string, readonly appliedAt: string, readonly appliedBy: { readonly name: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null }, readonly case: { readonly reference: string, readonly language: Language } }>, readonly openVetoes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly owner: string, readonly mine: boolean, readonly openedAt: string, readonly silentFrom: string | null, readonly overridable: WhyOverridable | null, readonly signature: { readonly by: string, readonly reason: string, readonly at: string, readonly endsAt: string } | null, readonly viewerMayOverride: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly review: { readonly votes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly person: { readonly name: string, readonly isViewer: boolean } | null }> } | null }>, readonly compared?: ReadonlyArray<{ readonly changesSince: { readonly from: number | null, readonly to: number, readonly changes: number, readonly variants: ReadonlyArray<{ readonly key: string, readonly change: Change, readonly title: { readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> } | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> }> }> } | null }>, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly notAfter: string | null, readonly notBefore: string | null, readonly contentHash: string | null, readonly insideInformation: boolean, readonly viewerLane: Lane | null, readonly viewerVerdict: Verdict | null, readonly line: { readonly name: string, readonly severities: ReadonlyArray<number>, readonly categories: ReadonlyArray<Category>, readonly kinds: ReadonlyArray<CaseKind>, readonly slots: ReadonlyArray<{ readonly name: string, readonly kind: SlotKind }> } | null, readonly viewerMayCancel: { readonly allowed: boolean }, readonly contributors: ReadonlyArray<{ readonly isViewer: boolean }>, readonly review: { readonly route: Route, readonly policies: ReadonlyArray<string>, readonly policyHash: string, readonly openedAt: string, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly veto: VetoKind, readonly state: LaneState, readonly askedAt: string, readonly dueAt: string, readonly clearedAt: string | null, readonly holders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly offered: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isViewer: boolean }>, readonly backups: ReadonlyArray<{ readonly name: string, readonly isViewer: boolean }>, readonly viewerMayVoteFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly at: string, readonly counts: boolean, readonly reason: string | null, readonly person: { readonly name: string, readonly isViewer: boolean } | null, readonly onBehalfOf: { readonly name: string, readonly isViewer: boolean } | null, readonly event: { readonly id: string, readonly position: number | null } | null }>, readonly delegations: ReadonlyArray<{ readonly id: string, readonly endsAt: string, readonly principal: { readonly name: string } | null, readonly delegate: { readonly name: string } | null }> }> } | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly viewerMayEdit: { readonly allowed: boolean }, readonly asked: { readonly changes: number, readonly variants: ReadonlyArray<{ readonly change: Change }> } | null, readonly reasons: { readonly votes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly counts: boolean, readonly person: { readonly name: string } | null }> } | null, readonly texts: ReadonlyArray<{ readonly viewerMayPublish: { readonly allowed: boolean }, readonly publication: { readonly state: PublicationState, readonly needsCorrection: boolean, readonly releasedBy: { readonly isViewer: boolean } | null } | null }>, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language, readonly key: string, readonly audience: Audience, readonly title: string | null, readonly length: number, readonly limit: number | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly hash: string, readonly asserts: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly acknowledges: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: ClaimState }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly number: number }> }> }>, readonly waived: ReadonlyArray<{ readonly element: Element, readonly by: string | null, readonly reason: string | null }>, readonly changesSinceMyVote: { readonly from: number | null, readonly to: number, readonly changes: number, readonly variants: ReadonlyArray<{ readonly key: string, readonly change: Change, readonly title: { readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> } | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly change: Change, readonly parts: ReadonlyArray<{ readonly kind: PartKind, readonly text: string }> }> }> } | null, readonly legal: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly communications: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly executive: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly humanResources: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayRemark: { readonly allowed: boolean }, readonly openThreads: ReadonlyArray<{ readonly id: string, readonly variantKey: string, readonly passageHash: string, readonly blocking: boolean }> }, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly confidentiality: Confidentiality, readonly kind: CaseKind } | null } | null };

export type LineAsSavedQueryVariables = Exact<{
  id: string | number;
}>;


export type LineAsSavedQuery = { readonly statement: { readonly version: { readonly notBefore: string | null, readonly notAfter: string | null, readonly line: { readonly name: string, readonly severities: ReadonlyArray<number>, readonly categories: ReadonlyArray<Category>, readonly kinds: ReadonlyArray<CaseKind>, readonly slots: ReadonlyArray<{ readonly name: string, readonly kind: SlotKind, readonly choices: ReadonlyArray<{ readonly key: string, readonly fr: string, readonly en: string }> }> } | null, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly title: string | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string }> }> } } | null };

export type SaveLineTermsMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveLineTermsMutation = { readonly saveDraft: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type LineTermsFragment = { readonly name: string, readonly severities: ReadonlyArray<number>, readonly categories: ReadonlyArray<Category>, readonly kinds: ReadonlyArray<CaseKind>, readonly slots: ReadonlyArray<{ readonly name: string, readonly kind: SlotKind, readonly choices: ReadonlyArray<{ readonly key: string, readonly fr: string, readonly en: string }> }> };

export type WriteLineQueryVariables = Exact<{
  id: string | number;
}>;


export type WriteLineQuery = { readonly organisation: { readonly channels: ReadonlyArray<{ readonly id: string, readonly type: ChannelType, readonly name: string, readonly limit: number | null, readonly owner: { readonly name: string } | null }> }, readonly statement: { readonly id: string, readonly number: number, readonly kind: StatementKind, readonly versions: ReadonlyArray<{ readonly id: string, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly review: { readonly votes: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly verdict: Verdict, readonly reason: string | null, readonly at: string, readonly person: { readonly name: string, readonly isViewer: boolean } | null }> } | null }>, readonly version: { readonly revision: number, readonly n: number, readonly state: VersionState, readonly since: string, readonly createdAt: string, readonly submittedAt: string | null, readonly notBefore: string | null, readonly notAfter: string | null, readonly insideInformation: boolean, readonly line: { readonly name: string, readonly severities: ReadonlyArray<number>, readonly categories: ReadonlyArray<Category>, readonly kinds: ReadonlyArray<CaseKind>, readonly slots: ReadonlyArray<{ readonly name: string, readonly kind: SlotKind, readonly choices: ReadonlyArray<{ readonly key: string, readonly fr: string, readonly en: string }> }> } | null, readonly viewerMayEdit: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly createdBy: { readonly name: string } | null, readonly submittedBy: { readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly channel: ChannelType, readonly language: Language, readonly audience: Audience, readonly title: string | null, readonly blocks: ReadonlyArray<{ readonly elements: ReadonlyArray<Element>, readonly text: string, readonly asserts: ReadonlyArray<{ readonly id: string }>, readonly denies: ReadonlyArray<{ readonly id: string }>, readonly acknowledges: ReadonlyArray<{ readonly id: string }>, readonly decisions: ReadonlyArray<{ readonly id: string }> }> }> }, readonly case: { readonly reference: string, readonly title: string, readonly language: Language, readonly confidentiality: Confidentiality, readonly kind: CaseKind } | null } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type DraftHoldingLineMutationVariables = Exact<{
  input: DraftHoldingLineInput;
}>;


export type DraftHoldingLineMutation = { readonly draftHoldingLine: { readonly statement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type NewLineQueryVariables = Exact<{ [key: string]: never; }>;


export type NewLineQuery = { readonly organisation: { readonly viewerMayDraftLine: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly channels: ReadonlyArray<{ readonly id: string, readonly type: ChannelType, readonly name: string, readonly limit: number | null, readonly owner: { readonly name: string } | null }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type HoldingLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldingLinesQuery = { readonly organisation: { readonly viewerMayDraftLine: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }, readonly holdingLines: ReadonlyArray<{ readonly id: string, readonly number: number, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly notAfter: string | null, readonly line: { readonly name: string, readonly severities: ReadonlyArray<number>, readonly categories: ReadonlyArray<Category>, readonly kinds: ReadonlyArray<CaseKind>, readonly slots: ReadonlyArray<{ readonly name: string }> } | null, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }> } }>, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type HouseLineFragment = { readonly id: string, readonly number: number, readonly version: { readonly n: number, readonly state: VersionState, readonly since: string, readonly notAfter: string | null, readonly line: { readonly name: string, readonly severities: ReadonlyArray<number>, readonly categories: ReadonlyArray<Category>, readonly kinds: ReadonlyArray<CaseKind>, readonly slots: ReadonlyArray<{ readonly name: string }> } | null, readonly variants: ReadonlyArray<{ readonly key: string, readonly channel: ChannelType, readonly language: Language, readonly rendered: string }> } };

export type CasesForFragment = { readonly severities: ReadonlyArray<number>, readonly categories: ReadonlyArray<Category>, readonly kinds: ReadonlyArray<CaseKind> };

export type KeptMailFragment = { readonly id: string, readonly subject: string, readonly plain: string, readonly attachmentName: string | null, readonly attachment: string | null, readonly at: string };

export type MailboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MailboxQuery = { readonly viewer: { readonly email: string, readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly mailbox: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly plain: string, readonly attachmentName: string | null, readonly attachment: string | null, readonly at: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } } | null };

export type MuteCaseMutationVariables = Exact<{
  input: MuteCaseInput;
}>;


export type MuteCaseMutation = { readonly muteCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type UnmuteCaseMutationVariables = Exact<{
  input: UnmuteCaseInput;
}>;


export type UnmuteCaseMutation = { readonly unmuteCase: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type MuteFragment = { readonly id: string, readonly reference: string, readonly viewerMutesMails: boolean };

export type BoardQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardQuery = { readonly live: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly kind: CaseKind, readonly severity: number, readonly stage: Stage, readonly stageSince: string, readonly confidentiality: Confidentiality, readonly nextUpdateAt: string | null, readonly lead: { readonly name: string, readonly isViewer: boolean } | null, readonly meter: ReadonlyArray<{ readonly step: Step, readonly state: StepState }>, readonly clocks: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly dueAt: string, readonly lane: Lane | null, readonly step: Step | null, readonly statementNumber: number | null }>, readonly nextDecision: { readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } } | null, readonly alsoWaiting: ReadonlyArray<{ readonly kind: DecisionKind, readonly lane: Lane | null, readonly step: Step | null, readonly people: ReadonlyArray<string>, readonly since: string | null, readonly dueAt: string | null, readonly statement: { readonly number: number, readonly n: number } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly decision: { readonly number: number, readonly words: string } | null, readonly viewerMayAct: { readonly allowed: boolean } }>, readonly promised: ReadonlyArray<{ readonly kind: ClockKind, readonly state: ClockState, readonly dueAt: string, readonly owners: ReadonlyArray<string> }> }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly organisation: { readonly name: string, readonly demo: boolean, readonly overdueImprovements: ReadonlyArray<{ readonly id: string, readonly words: string, readonly dueOn: string | null, readonly owner: { readonly name: string } | null, readonly case: { readonly reference: string, readonly language: Language } }>, readonly overdueRisks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: Language, readonly score: number, readonly reviewOn: string, readonly owner: { readonly name: string } | null }> }, readonly person: { readonly id: string, readonly name: string }, readonly inbox: { readonly asked: number } } | null, readonly signals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly title: string, readonly language: Language, readonly awareAt: string, readonly declaredBy: { readonly name: string } | null }> }, readonly asked: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly dueAt: string | null, readonly role: CaseRole | null, readonly lane: Lane | null, readonly policyName: string | null, readonly case: { readonly reference: string, readonly title: string, readonly severity: number } | null, readonly by: { readonly name: string } | null, readonly statement: { readonly id: string, readonly number: number, readonly n: number, readonly kind: StatementKind | null } | null, readonly claim: { readonly number: number, readonly words: string } | null, readonly risk: { readonly id: string, readonly title: string, readonly reviewOn: string } | null }> } };

export type ProofHereQueryVariables = Exact<{
  event: string | number;
}>;


export type ProofHereQuery = { readonly inclusionProof: { readonly eventId: string, readonly position: number, readonly size: number, readonly leaf: string, readonly path: ReadonlyArray<string>, readonly root: string, readonly checkpoint: string | null } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type ReceiptFileQueryVariables = Exact<{
  event: string | number;
}>;


export type ReceiptFileQuery = { readonly inclusionProof: { readonly receipt: string | null } | null };

export type ProvedFragment = { readonly id: string, readonly position: number | null };

export type ReportSignalMutationVariables = Exact<{
  input: ReportSignalInput;
}>;


export type ReportSignalMutation = { readonly reportSignal: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReportQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type RiskActsFragment = { readonly viewerMayRevise: { readonly allowed: boolean }, readonly viewerMayReview: { readonly allowed: boolean }, readonly viewerMayRetire: { readonly allowed: boolean } };

export type ReadRiskQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadRiskQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> }, readonly libraryCases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }> }, readonly risk: { readonly retiredAt: string | null, readonly retiredReason: string | null, readonly id: string, readonly version: number, readonly title: string, readonly scenario: string, readonly language: Language, readonly category: Category | null, readonly cluster: Cluster | null, readonly likelihood: number, readonly impact: number, readonly score: number, readonly reviewOn: string, readonly reviewOverdue: boolean, readonly notedAt: string, readonly retiredBy: { readonly name: string } | null, readonly lessons: ReadonlyArray<{ readonly id: string, readonly how: string, readonly appliedAt: string, readonly appliedBy: { readonly name: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null }, readonly case: { readonly reference: string, readonly language: Language } }>, readonly impacts: ReadonlyArray<{ readonly stakeholder: Stakeholder, readonly impact: number }>, readonly owner: { readonly id: string, readonly name: string } | null, readonly notedBy: { readonly name: string } | null, readonly reviews: ReadonlyArray<{ readonly remark: string | null, readonly nextOn: string, readonly reviewedAt: string, readonly reviewedBy: { readonly name: string } | null }>, readonly resembles: ReadonlyArray<{ readonly slug: string, readonly id: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }>, readonly precedents: ReadonlyArray<{ readonly libraryCase: { readonly slug: string, readonly startedOn: string, readonly id: string, readonly title: { readonly fr: string, readonly en: string } }, readonly same: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly differs: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly teaches: { readonly fr: string, readonly en: string } }>, readonly viewerMayRevise: { readonly allowed: boolean }, readonly viewerMayReview: { readonly allowed: boolean }, readonly viewerMayRetire: { readonly allowed: boolean } } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type RiskResemblingFragment = { readonly resembles: ReadonlyArray<{ readonly slug: string, readonly id: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }>, readonly precedents: ReadonlyArray<{ readonly libraryCase: { readonly slug: string, readonly startedOn: string, readonly id: string, readonly title: { readonly fr: string, readonly en: string } }, readonly same: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly differs: ReadonlyArray<{ readonly trait: PrecedentTrait }>, readonly teaches: { readonly fr: string, readonly en: string } }>, readonly viewerMayRevise: { readonly allowed: boolean } };

export type RiskReviewsFragment = { readonly reviews: ReadonlyArray<{ readonly remark: string | null, readonly nextOn: string, readonly reviewedAt: string, readonly reviewedBy: { readonly name: string } | null }> };

export type RiskWeighingFragment = { readonly likelihood: number, readonly impact: number, readonly score: number, readonly category: Category | null, readonly cluster: Cluster | null, readonly reviewOn: string, readonly reviewOverdue: boolean, readonly retiredAt: string | null, readonly notedAt: string, readonly impacts: ReadonlyArray<{ readonly stakeholder: Stakeholder, readonly impact: number }>, readonly notedBy: { readonly name: string } | null, readonly owner: { readonly name: string } | null };

export type NoteRiskMutationVariables = Exact<{
  input: NoteRiskInput;
}>;


export type NoteRiskMutation = { readonly noteRisk: { readonly risk: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReviseRiskMutationVariables = Exact<{
  input: ReviseRiskInput;
}>;


export type ReviseRiskMutation = { readonly reviseRisk: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReviewRiskMutationVariables = Exact<{
  input: ReviewRiskInput;
}>;


export type ReviewRiskMutation = { readonly reviewRisk: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RetireRiskMutationVariables = Exact<{
  input: RetireRiskInput;
}>;


export type RetireRiskMutation = { readonly retireRisk: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type NewRiskQueryVariables = Exact<{ [key: string]: never; }>;


export type NewRiskQuery = { readonly organisation: { readonly viewerMayNoteRisk: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> }, readonly libraryCases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type RiskRegisterQueryVariables = Exact<{
  order: RiskOrder;
  retired: boolean;
  after?: string | null | undefined;
}>;


export type RiskRegisterQuery = { readonly organisation: { readonly viewerMayNoteRisk: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }, readonly risks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly likelihood: number, readonly impact: number, readonly score: number, readonly title: string, readonly language: Language, readonly category: Category | null, readonly reviewOn: string, readonly reviewOverdue: boolean, readonly retiredAt: string | null, readonly owner: { readonly name: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PastChoiceFragment = { readonly id: string, readonly startedOn: string, readonly title: { readonly fr: string, readonly en: string } };

export type RiskToldFragment = { readonly id: string, readonly version: number, readonly title: string, readonly scenario: string, readonly language: Language, readonly category: Category | null, readonly cluster: Cluster | null, readonly likelihood: number, readonly impacts: ReadonlyArray<{ readonly stakeholder: Stakeholder, readonly impact: number }>, readonly owner: { readonly id: string } | null };

export type RiskLineFragment = { readonly id: string, readonly title: string, readonly language: Language, readonly category: Category | null, readonly likelihood: number, readonly impact: number, readonly score: number, readonly reviewOn: string, readonly reviewOverdue: boolean, readonly retiredAt: string | null, readonly owner: { readonly name: string } | null };

export type SearchHitFragment = { readonly kind: SearchKind, readonly target: string, readonly language: Language, readonly fuzzy: boolean, readonly text: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly thing:
    | { readonly reference: string, readonly stage: Stage, readonly severity: number, readonly caseKind: CaseKind, readonly caseTitle: string }
    | { readonly number: number, readonly claimState: ClaimState, readonly of: { readonly reference: string, readonly title: string } }
    | { readonly slug: string, readonly organisation: string, readonly startedOn: string, readonly pastTitle: { readonly fr: string, readonly en: string } }
    | { readonly name: string, readonly job: string | null }
    | { readonly score: number, readonly retiredAt: string | null, readonly keptBy: { readonly name: string } | null }
    | { readonly number: number, readonly form: StatementKind, readonly on: { readonly reference: string, readonly title: string } | null, readonly version: { readonly state: VersionState } }
   };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  perKind?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: { readonly value: number, readonly exact: boolean }, readonly counts: ReadonlyArray<{ readonly kind: SearchKind, readonly count: { readonly value: number, readonly exact: boolean } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: SearchKind, readonly target: string, readonly language: Language, readonly fuzzy: boolean, readonly text: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly thing:
        | { readonly reference: string, readonly stage: Stage, readonly severity: number, readonly caseKind: CaseKind, readonly caseTitle: string }
        | { readonly number: number, readonly claimState: ClaimState, readonly of: { readonly reference: string, readonly title: string } }
        | { readonly slug: string, readonly organisation: string, readonly startedOn: string, readonly pastTitle: { readonly fr: string, readonly en: string } }
        | { readonly name: string, readonly job: string | null }
        | { readonly score: number, readonly retiredAt: string | null, readonly keptBy: { readonly name: string } | null }
        | { readonly number: number, readonly form: StatementKind, readonly on: { readonly reference: string, readonly title: string } | null, readonly version: { readonly state: VersionState } }
       }> }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type SearchResultsFragment = { readonly totalCount: { readonly value: number, readonly exact: boolean }, readonly counts: ReadonlyArray<{ readonly kind: SearchKind, readonly count: { readonly value: number, readonly exact: boolean } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: SearchKind, readonly target: string, readonly language: Language, readonly fuzzy: boolean, readonly text: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly thing:
      | { readonly reference: string, readonly stage: Stage, readonly severity: number, readonly caseKind: CaseKind, readonly caseTitle: string }
      | { readonly number: number, readonly claimState: ClaimState, readonly of: { readonly reference: string, readonly title: string } }
      | { readonly slug: string, readonly organisation: string, readonly startedOn: string, readonly pastTitle: { readonly fr: string, readonly en: string } }
      | { readonly name: string, readonly job: string | null }
      | { readonly score: number, readonly retiredAt: string | null, readonly keptBy: { readonly name: string } | null }
      | { readonly number: number, readonly form: StatementKind, readonly on: { readonly reference: string, readonly title: string } | null, readonly version: { readonly state: VersionState } }
     }> };

export type FoundThingFragment = { readonly kind: SearchKind, readonly target: string, readonly language: Language, readonly fuzzy: boolean, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly thing:
    | { readonly reference: string, readonly stage: Stage, readonly severity: number, readonly caseKind: CaseKind, readonly caseTitle: string }
    | { readonly number: number, readonly claimState: ClaimState, readonly of: { readonly reference: string, readonly title: string } }
    | { readonly slug: string, readonly organisation: string, readonly startedOn: string, readonly pastTitle: { readonly fr: string, readonly en: string } }
    | { readonly name: string, readonly job: string | null }
    | { readonly score: number, readonly retiredAt: string | null, readonly keptBy: { readonly name: string } | null }
    | { readonly number: number, readonly form: StatementKind, readonly on: { readonly reference: string, readonly title: string } | null, readonly version: { readonly state: VersionState } }
   };

export type LedgerHereQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerHereQuery = { readonly ledger: { readonly origin: string, readonly size: number, readonly root: string, readonly unsealed: number, readonly lastCheckpoint: { readonly size: number, readonly root: string, readonly signedAt: string, readonly anchored: boolean } | null, readonly lastAnchored: { readonly size: number, readonly anchors: ReadonlyArray<{ readonly sink: string, readonly sentAt: string, readonly kept: boolean }> } | null, readonly lastCommonRoot: { readonly signedAt: string, readonly checkpoint: { readonly size: number }, readonly anchors: ReadonlyArray<{ readonly sink: string, readonly sentAt: string, readonly kept: boolean }> } | null, readonly checkpoints: { readonly nodes: ReadonlyArray<{ readonly size: number, readonly root: string, readonly keyId: string, readonly signedAt: string, readonly provedFrom: number | null, readonly anchored: boolean }>, readonly totalCount: { readonly value: number } }, readonly keys: ReadonlyArray<{ readonly keyId: string, readonly key: string, readonly addedAt: string, readonly revokedAt: string | null, readonly lastTrustedSize: number | null }>, readonly lastVerification: { readonly finishedAt: string | null, readonly checked: number, readonly size: number | null, readonly verdict: LedgerVerdict | null, readonly askedBy: { readonly name: string } | null, readonly findings: ReadonlyArray<{ readonly code: LedgerFindingCode, readonly position: number | null }> } | null, readonly verification: { readonly finishedAt: string | null, readonly checked: number, readonly size: number | null, readonly verdict: LedgerVerdict | null, readonly askedBy: { readonly name: string } | null, readonly findings: ReadonlyArray<{ readonly code: LedgerFindingCode, readonly position: number | null }> } | null } | null, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type VerificationFragment = { readonly finishedAt: string | null, readonly checked: number, readonly size: number | null, readonly verdict: LedgerVerdict | null, readonly askedBy: { readonly name: string } | null, readonly findings: ReadonlyArray<{ readonly code: LedgerFindingCode, readonly position: number | null }> };

export type VerifyLedgerMutationVariables = Exact<{
  input: VerifyLedgerInput;
}>;


export type VerifyLedgerMutation = { readonly verifyLedger: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ChangeMySettingsMutationVariables = Exact<{
  input: ChangeMySettingsInput;
}>;


export type ChangeMySettingsMutation = { readonly changeMySettings: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ChangeMyPasswordMutationVariables = Exact<{
  input: ChangeMyPasswordInput;
}>;


export type ChangeMyPasswordMutation = { readonly changeMyPassword: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly viewer: { readonly email: string, readonly timeZone: string, readonly capacities: ReadonlyArray<Capacity>, readonly hasPassword: boolean, readonly lanes: ReadonlyArray<Lane>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly job: string | null, readonly id: string, readonly name: string }, readonly delegations: ReadonlyArray<{ readonly id: string, readonly lane: Lane, readonly startsAt: string, readonly endsAt: string, readonly inForce: boolean, readonly reason: string | null, readonly principal: { readonly name: string, readonly isViewer: boolean } | null, readonly delegate: { readonly name: string, readonly isViewer: boolean } | null, readonly case: { readonly reference: string } | null, readonly viewerMayRevoke: { readonly allowed: boolean } }>, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly legal: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> }, readonly communications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> }, readonly executive: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> }, readonly humanResources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly suspended: boolean, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly isViewer: boolean }> } };

export type ChangePostMortemDaysMutationVariables = Exact<{
  input: ChangePostMortemDaysInput;
}>;


export type ChangePostMortemDaysMutation = { readonly changePostMortemDays: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ChangePostMortemLanesMutationVariables = Exact<{
  input: ChangePostMortemLanesInput;
}>;


export type ChangePostMortemLanesMutation = { readonly changePostMortemLanes: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type DirectoryChannelFragment = { readonly id: string, readonly type: ChannelType, readonly name: string, readonly limit: number | null, readonly owner: { readonly name: string } | null, readonly backup: { readonly name: string } | null };

export type OrganisationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationSettingsQuery = { readonly organisation: { readonly name: string, readonly policies: ReadonlyArray<string>, readonly firstWordsMinutes: number, readonly stepUpMinutes: number, readonly idleMinutes: number, readonly absoluteHours: number, readonly postMortemDays: number, readonly postMortemLanes: ReadonlyArray<Lane>, readonly charter: ReadonlyArray<{ readonly id: string, readonly fr: string, readonly en: string }>, readonly channels: ReadonlyArray<{ readonly id: string, readonly type: ChannelType, readonly name: string, readonly limit: number | null, readonly owner: { readonly name: string } | null, readonly backup: { readonly name: string } | null }>, readonly viewerMayChangeSettings: { readonly allowed: boolean } }, readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PostMortemDaysFragment = { readonly postMortemDays: number, readonly viewerMayChangeSettings: { readonly allowed: boolean } };

export type PostMortemLanesFragment = { readonly postMortemLanes: ReadonlyArray<Lane>, readonly viewerMayChangeSettings: { readonly allowed: boolean } };

export type ChangedPersonFragment = { readonly id: string, readonly name: string, readonly job: string | null, readonly email: string | null, readonly capacities: ReadonlyArray<Capacity>, readonly suspended: boolean, readonly erased: boolean, readonly legalHold: { readonly id: string, readonly placedAt: string, readonly reason: string | null, readonly placedBy: { readonly name: string } | null } | null, readonly viewerMayErase: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type ChangeCapacitiesMutationVariables = Exact<{
  input: ChangeCapacitiesInput;
}>;


export type ChangeCapacitiesMutation = { readonly changeCapacities: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type SuspendPersonMutationVariables = Exact<{
  input: SuspendPersonInput;
}>;


export type SuspendPersonMutation = { readonly suspendPerson: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ReinstatePersonMutationVariables = Exact<{
  input: ReinstatePersonInput;
}>;


export type ReinstatePersonMutation = { readonly reinstatePerson: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type EndSessionsMutationVariables = Exact<{
  input: EndSessionsInput;
}>;


export type EndSessionsMutation = { readonly endSessions: { readonly ended: number | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { readonly invitePerson: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { readonly resendInvitation: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { readonly erasePerson: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PlaceHoldOnPersonMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceHoldOnPersonMutation = { readonly placeLegalHold: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type LiftHoldOnPersonMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftHoldOnPersonMutation = { readonly liftLegalHold: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type OpenInvitationFragment = { readonly id: string, readonly name: string, readonly email: string, readonly job: string | null, readonly capacities: ReadonlyArray<Capacity>, readonly guestUntil: string | null, readonly mailedAt: string | null, readonly expiresAt: string, readonly stands: boolean, readonly invitedBy: { readonly name: string } };

export type PeopleQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
  changing: string | number;
  isChanging: boolean;
}>;


export type PeopleQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly viewerMayChangePeople: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly person?: { readonly id: string, readonly name: string, readonly job: string | null, readonly email: string | null, readonly capacities: ReadonlyArray<Capacity>, readonly suspended: boolean, readonly erased: boolean, readonly legalHold: { readonly id: string, readonly placedAt: string, readonly reason: string | null, readonly placedBy: { readonly name: string } | null } | null, readonly viewerMayErase: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayHold: { readonly allowed: boolean, readonly refusal: RefusalCode | null } } | null, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string | null, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly endsAt: string | null, readonly suspendedAt: string | null, readonly isViewer: boolean, readonly lastSeenAt: string | null, readonly erasedAt: string | null, readonly legalHold: { readonly placedAt: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly totalCount: { readonly value: number } }, readonly invitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly job: string | null, readonly capacities: ReadonlyArray<Capacity>, readonly guestUntil: string | null, readonly mailedAt: string | null, readonly expiresAt: string, readonly stands: boolean, readonly invitedBy: { readonly name: string } }>, readonly totalCount: { readonly value: number } } };

export type PersonRowFragment = { readonly id: string, readonly name: string, readonly job: string | null, readonly capacities: ReadonlyArray<Capacity>, readonly guest: boolean, readonly endsAt: string | null, readonly suspendedAt: string | null, readonly isViewer: boolean, readonly lastSeenAt: string | null, readonly erasedAt: string | null, readonly legalHold: { readonly placedAt: string } | null };

export type LanePartsFragment = { readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type RulePartsFragment = { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type ProposePolicyMutationVariables = Exact<{
  input: ProposePolicyInput;
}>;


export type ProposePolicyMutation = { readonly proposePolicy: { readonly proposal: { readonly name: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RetirePolicyMutationVariables = Exact<{
  input: RetirePolicyInput;
}>;


export type RetirePolicyMutation = { readonly retirePolicy: { readonly proposal: { readonly name: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ConfirmPolicyMutationVariables = Exact<{
  input: ConfirmPolicyInput;
}>;


export type ConfirmPolicyMutation = { readonly confirmPolicy: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PolicyInForceFragment = { readonly id: string, readonly name: string, readonly version: number, readonly adoptedAt: string, readonly proposedBy: { readonly name: string } | null, readonly confirmedBy: { readonly name: string } | null, readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly proposal: { readonly id: string } | null, readonly lessons: ReadonlyArray<{ readonly id: string, readonly how: string, readonly appliedAt: string, readonly appliedBy: { readonly name: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null }, readonly case: { readonly reference: string, readonly language: Language } }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly retiredAt: string | null, readonly retiredReason: string | null }> };

export type StarterFragment = { readonly name: string, readonly inForce: boolean, readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly viewerMayProposePolicies: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly policies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly version: number, readonly adoptedAt: string, readonly proposedBy: { readonly name: string } | null, readonly confirmedBy: { readonly name: string } | null, readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly proposal: { readonly id: string } | null, readonly lessons: ReadonlyArray<{ readonly id: string, readonly how: string, readonly appliedAt: string, readonly appliedBy: { readonly name: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null }, readonly case: { readonly reference: string, readonly language: Language } }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly retiredAt: string | null, readonly retiredReason: string | null }> }>, readonly policyProposals: ReadonlyArray<{ readonly id: string, readonly kind: ProposalKind, readonly name: string, readonly version: number, readonly reason: string, readonly state: ProposalState, readonly proposedAt: string, readonly decidedAt: string | null, readonly decidedReason: string | null, readonly proposedBy: { readonly name: string } | null, readonly decidedBy: { readonly name: string } | null, readonly policy: { readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } } | null, readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null, readonly warnings: ReadonlyArray<{ readonly code: PolicyWarningCode, readonly kind: StatementKind | null, readonly lane: Lane | null }>, readonly viewerMayConfirm: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWithdraw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } }>, readonly starterPolicies: ReadonlyArray<{ readonly name: string, readonly inForce: boolean, readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } }>, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly suspended: boolean }> } };

export type ProposedFragment = { readonly id: string, readonly kind: ProposalKind, readonly name: string, readonly version: number, readonly reason: string, readonly state: ProposalState, readonly proposedAt: string, readonly decidedAt: string | null, readonly decidedReason: string | null, readonly proposedBy: { readonly name: string } | null, readonly decidedBy: { readonly name: string } | null, readonly policy: { readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } } | null, readonly rule: { readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly match: { readonly severity: ReadonlyArray<number>, readonly kind: ReadonlyArray<StatementKind>, readonly channel: ReadonlyArray<ChannelType>, readonly audience: ReadonlyArray<Audience>, readonly element: ReadonlyArray<Element>, readonly insideInformation: boolean, readonly jurisdiction: ReadonlyArray<string>, readonly inAdvance: boolean }, readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null, readonly warnings: ReadonlyArray<{ readonly code: PolicyWarningCode, readonly kind: StatementKind | null, readonly lane: Lane | null }>, readonly viewerMayConfirm: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly viewerMayWithdraw: { readonly allowed: boolean, readonly refusal: RefusalCode | null } };

export type TrialFragment = { readonly missing: ReadonlyArray<Lane>, readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly version: number }>, readonly lanes: ReadonlyArray<{ readonly askedBy: ReadonlyArray<string>, readonly rule: { readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type TryPolicyQueryVariables = Exact<{
  asks: boolean;
  ofCase: boolean;
  case: string | number;
  caseId?: string | number | null | undefined;
  severity?: number | null | undefined;
  kind: StatementKind;
  channels?: ReadonlyArray<ChannelType> | ChannelType | null | undefined;
  audiences?: ReadonlyArray<Audience> | Audience | null | undefined;
  elements?: ReadonlyArray<Element> | Element | null | undefined;
  inside?: boolean | null | undefined;
  contributors?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type TryPolicyQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null, readonly case?: { readonly id: string, readonly reference: string, readonly severity: number } | null, readonly resolvePolicy?: { readonly missing: ReadonlyArray<Lane>, readonly requiredElements: ReadonlyArray<Element>, readonly waivable: ReadonlyArray<Element>, readonly threads: PolicyThreads, readonly voteLifeMinutes: number, readonly windowMaxMinutes: number, readonly publisherMayApprove: boolean, readonly express: boolean, readonly holdingLine: boolean, readonly breakGlass: ReadonlyArray<ChannelType>, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly version: number }>, readonly lanes: ReadonlyArray<{ readonly askedBy: ReadonlyArray<string>, readonly rule: { readonly lane: Lane, readonly min: number, readonly veto: VetoKind, readonly stepUp: StepUp, readonly byToken: boolean, readonly dueMinutes: number, readonly expressDueMinutes: number, readonly escalateTo: ReadonlyArray<CaseRole>, readonly delegable: boolean, readonly backups: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { readonly viewer: { readonly person: { readonly id: string } } | null };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { readonly endSession: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndOtherSessionsInput;
}>;


export type EndOtherSessionsMutation = { readonly endOtherSessions: { readonly ended: number | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly organisation: { readonly idleMinutes: number, readonly absoluteHours: number, readonly name: string, readonly demo: boolean }, readonly sessions: ReadonlyArray<{ readonly id: string, readonly method: SignInMethod, readonly createdAt: string, readonly lastSeenAt: string, readonly agent: string | null, readonly address: string | null, readonly current: boolean }>, readonly person: { readonly id: string, readonly name: string }, readonly inbox: { readonly asked: number } } | null };

export type OpenSessionFragment = { readonly id: string, readonly method: SignInMethod, readonly createdAt: string, readonly lastSeenAt: string, readonly agent: string | null, readonly address: string | null, readonly current: boolean };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { readonly createToken: { readonly secret: string | null, readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { readonly revokeToken: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: RefusalCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type MyTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTokensQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly viewerMayCreateToken: { readonly allowed: boolean, readonly refusal: RefusalCode | null }, readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string, readonly scopes: ReadonlyArray<Scope>, readonly expiresAt: string, readonly lastUsedAt: string | null }>, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type OwnTokenFragment = { readonly id: string, readonly name: string, readonly hint: string, readonly scopes: ReadonlyArray<Scope>, readonly expiresAt: string, readonly lastUsedAt: string | null };

export type StepUpFragment = { readonly hasPassword: boolean, readonly mustConfirmBy: string | null, readonly person: { readonly name: string }, readonly organisation: { readonly demo: boolean } };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly kind: SearchKind, readonly target: string, readonly language: Language, readonly fuzzy: boolean, readonly title: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly thing:
        | { readonly reference: string, readonly stage: Stage, readonly severity: number, readonly caseKind: CaseKind, readonly caseTitle: string }
        | { readonly number: number, readonly claimState: ClaimState, readonly of: { readonly reference: string, readonly title: string } }
        | { readonly slug: string, readonly organisation: string, readonly startedOn: string, readonly pastTitle: { readonly fr: string, readonly en: string } }
        | { readonly name: string, readonly job: string | null }
        | { readonly score: number, readonly retiredAt: string | null, readonly keptBy: { readonly name: string } | null }
        | { readonly number: number, readonly form: StatementKind, readonly on: { readonly reference: string, readonly title: string } | null, readonly version: { readonly state: VersionState } }
       }> } };

export type ChooseLanguageMutationVariables = Exact<{
  input: ChangeMySettingsInput;
}>;


export type ChooseLanguageMutation = { readonly changeMySettings: { readonly userErrors: ReadonlyArray<
      | { readonly code: RefusalCode }
      | { readonly code: RefusalCode }
      | { readonly code: RefusalCode }
      | { readonly code: RefusalCode }
      | { readonly code: RefusalCode }
      | { readonly code: RefusalCode }
    > } | null };

export type NothingQueryVariables = Exact<{ [key: string]: never; }>;


export type NothingQuery = { readonly viewer: { readonly capacities: ReadonlyArray<Capacity>, readonly liveCases: number, readonly ledgerBroken: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly name: string, readonly demo: boolean }, readonly inbox: { readonly asked: number } } | null };

export type PrintedPastCaseQueryVariables = Exact<{
  slug: string;
}>;


export type PrintedPastCaseQuery = { readonly libraryCase: { readonly slug: string, readonly organisation: string, readonly sector: string, readonly country: string, readonly startedOn: string, readonly category: Category, readonly channel: TriggerChannel, readonly cluster: Cluster, readonly strategies: ReadonlyArray<ResponseStrategy>, readonly firstWordsHours: number | null, readonly confidence: Confidence, readonly own: boolean, readonly origin: PastOrigin | null, readonly fromReference: string | null, readonly confidentiality: Confidentiality | null, readonly leftOut: number | null, readonly title: { readonly fr: string, readonly en: string }, readonly story: { readonly fr: string, readonly en: string }, readonly summary: { readonly fr: string, readonly en: string }, readonly trigger: { readonly fr: string, readonly en: string }, readonly outcome: { readonly fr: string, readonly en: string }, readonly lessons: ReadonlyArray<{ readonly fr: string, readonly en: string }>, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly answer: boolean | null, readonly event: { readonly number: number, readonly at: string } | null }>, readonly timeline: ReadonlyArray<{ readonly number: number, readonly at: string, readonly until: string | null, readonly own: boolean, readonly steps: ReadonlyArray<Step>, readonly what: { readonly fr: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier | null, readonly sourceNumber: number, readonly note: { readonly fr: string, readonly en: string } | null, readonly source: { readonly publisher: string } }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly publisher: string, readonly archivedOn: string | null }>, readonly confidenceNote: { readonly fr: string, readonly en: string } | null, readonly applied: ReadonlyArray<{ readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }> } | null };

export type PrintedPostMortemQueryVariables = Exact<{
  reference: string;
}>;


export type PrintedPostMortemQuery = { readonly case: { readonly reference: string, readonly title: string, readonly severity: number, readonly confidentiality: Confidentiality, readonly awareAt: string, readonly postMortem: { readonly state: PostMortemState, readonly closedAt: string, readonly publishedAt: string | null, readonly privilegedCount: number, readonly publishedBy: { readonly name: string } | null, readonly review: { readonly lanes: ReadonlyArray<{ readonly lane: Lane, readonly state: PostMortemLaneState, readonly votes: ReadonlyArray<{ readonly by: string | null, readonly verdict: Verdict, readonly at: string }> }> } | null, readonly passages: ReadonlyArray<{ readonly kind: PassageKind, readonly privileged: boolean, readonly wording: { readonly words: string } | null, readonly applied: ReadonlyArray<{ readonly takenBackAt: string | null, readonly id: string, readonly how: string, readonly appliedAt: string, readonly target: LessonTarget, readonly appliedBy: { readonly name: string } | null, readonly line: { readonly id: string, readonly version: { readonly line: { readonly name: string } | null } } | null, readonly policy: { readonly name: string } | null, readonly risk: { readonly id: string, readonly title: string } | null, readonly lesson: { readonly wording: { readonly words: string } | null } }> }>, readonly improvements: ReadonlyArray<{ readonly words: string, readonly dueOn: string | null, readonly state: ImprovementState, readonly overdue: boolean, readonly owner: { readonly name: string } | null }>, readonly starred: ReadonlyArray<{ readonly type: string, readonly at: string, readonly actor: { readonly name: string } | null }>, readonly record: { readonly frozen: boolean, readonly cluster: Cluster | null, readonly breakGlass: number, readonly found: number, readonly scorecard: ReadonlyArray<{ readonly step: Step, readonly state: StepState, readonly at: string | null, readonly dueAt: string, readonly waivedBy: string | null, readonly reason: string | null }>, readonly clocks: ReadonlyArray<{ readonly kind: KeptClockKind, readonly step: Step | null, readonly lane: Lane | null, readonly statement: number | null, readonly version: number | null, readonly startedAt: string, readonly dueAt: string, readonly endedAt: string | null, readonly outcome: KeptClockOutcome }>, readonly waited: ReadonlyArray<{ readonly lane: Lane, readonly minutes: number, readonly rounds: number }>, readonly advice: ReadonlyArray<{ readonly strategy: ResponseStrategy, readonly stance: AdviceStance, readonly done: boolean | null }>, readonly claims: ReadonlyArray<{ readonly number: number, readonly words: string, readonly state: ClaimState, readonly loggedAt: string, readonly settledAt: string | null }>, readonly statements: ReadonlyArray<{ readonly number: number, readonly kind: StatementKind, readonly publishedAt: string | null, readonly versions: ReadonlyArray<{ readonly n: number, readonly votes: ReadonlyArray<{ readonly lane: Lane, readonly verdict: Verdict, readonly at: string, readonly by: string | null }> }> }>, readonly decisions: ReadonlyArray<{ readonly number: number, readonly words: string, readonly at: string, readonly dueAt: string | null, readonly revokedAt: string | null, readonly ownerName: string | null }> } } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on Query {
  asked: inbox(first: 10, box: ASKED, order: DUE) {
    nodes {
      id
      kind
      dueAt
      case {
        reference
        title
        severity
      }
      by {
        name
      }
      statement {
        id
        number
        n
        kind
      }
      claim {
        number
        words
      }
      role
      lane
      policyName
      risk {
        id
        title
        reviewOn
      }
    }
  }
}
    `, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const LatePromiseFragmentDoc = new TypedDocumentString(`
    fragment LatePromise on Case {
  id
  reference
  title
  language
  promised: clocks {
    kind
    state
    dueAt
    owners
  }
}
    `, {"fragmentName":"LatePromise"}) as unknown as TypedDocumentString<LatePromiseFragment, unknown>;
export const SignalLineFragmentDoc = new TypedDocumentString(`
    fragment SignalLine on Case {
  id
  reference
  title
  language
  awareAt
  declaredBy {
    name
  }
}
    `, {"fragmentName":"SignalLine"}) as unknown as TypedDocumentString<SignalLineFragment, unknown>;
export const LiveCaseFragmentDoc = new TypedDocumentString(`
    fragment LiveCase on Case {
  id
  reference
  title
  language
  kind
  severity
  stage
  stageSince
  confidentiality
  lead {
    name
    isViewer
  }
  meter {
    step
    state
  }
  clocks {
    kind
    state
    dueAt
    lane
    step
    statementNumber
  }
}
    `, {"fragmentName":"LiveCase"}) as unknown as TypedDocumentString<LiveCaseFragment, unknown>;
export const OverdueActionFragmentDoc = new TypedDocumentString(`
    fragment OverdueAction on Improvement {
  id
  words
  dueOn
  owner {
    name
  }
  case {
    reference
    language
  }
}
    `, {"fragmentName":"OverdueAction"}) as unknown as TypedDocumentString<OverdueActionFragment, unknown>;
export const OverdueRiskFragmentDoc = new TypedDocumentString(`
    fragment OverdueRisk on Risk {
  id
  title
  language
  score
  reviewOn
  owner {
    name
  }
}
    `, {"fragmentName":"OverdueRisk"}) as unknown as TypedDocumentString<OverdueRiskFragment, unknown>;
export const PendingFragmentDoc = new TypedDocumentString(`
    fragment Pending on PendingDecision {
  kind
  statement {
    number
    n
  }
  lane
  claim {
    number
    words
  }
  decision {
    number
    words
  }
  step
  people
  since
  dueAt
  viewerMayAct {
    allowed
  }
}
    `, {"fragmentName":"Pending"}) as unknown as TypedDocumentString<PendingFragment, unknown>;
export const LedCaseFragmentDoc = new TypedDocumentString(`
    fragment LedCase on Case {
  reference
  severity
  nextUpdateAt
  lead {
    isViewer
  }
  nextDecision {
    ...Pending
  }
  alsoWaiting {
    ...Pending
  }
}
    fragment Pending on PendingDecision {
  kind
  statement {
    number
    n
  }
  lane
  claim {
    number
    words
  }
  decision {
    number
    words
  }
  step
  people
  since
  dueAt
  viewerMayAct {
    allowed
  }
}`, {"fragmentName":"LedCase"}) as unknown as TypedDocumentString<LedCaseFragment, unknown>;
export const CaseActsFragmentDoc = new TypedDocumentString(`
    fragment CaseActs on Case {
  reference
  stage
  confidentiality
  heldAt
  decisions {
    revokedAt
  }
  lead {
    isViewer
  }
  viewerMayQualify {
    allowed
    refusal
  }
  viewerMayContain {
    allowed
    refusal
  }
  viewerMayClose {
    allowed
    refusal
  }
  viewerMayDecide {
    allowed
    refusal
  }
  viewerMayWaive {
    allowed
    refusal
  }
  viewerMayHold {
    allowed
    refusal
  }
  viewerMayReleaseHold {
    allowed
    refusal
  }
  viewerMayRecordFound {
    allowed
    refusal
  }
  viewerMayRestrict {
    allowed
    refusal
  }
  legalHold {
    id
  }
  viewerMayHoldForLaw {
    allowed
    refusal
  }
}
    `, {"fragmentName":"CaseActs"}) as unknown as TypedDocumentString<CaseActsFragment, unknown>;
export const AssignFieldsFragmentDoc = new TypedDocumentString(`
    fragment AssignFields on Case {
  decisions {
    id
    number
    words
    owner {
      id
    }
    revokedAt
  }
}
    `, {"fragmentName":"AssignFields"}) as unknown as TypedDocumentString<AssignFieldsFragment, unknown>;
export const QualifyFieldsFragmentDoc = new TypedDocumentString(`
    fragment QualifyFields on Case {
  stage
  title
  severity
  category
  cluster
  jurisdictions
}
    `, {"fragmentName":"QualifyFields"}) as unknown as TypedDocumentString<QualifyFieldsFragment, unknown>;
export const StillOpenFragmentDoc = new TypedDocumentString(`
    fragment StillOpen on Case {
  reference
  unsettled: claims(first: 50, states: [REPORTED, CHECKING]) {
    nodes {
      number
      words
      state
    }
  }
  written: statements(first: 50) {
    nodes {
      number
      kind
      version {
        n
        state
      }
    }
  }
}
    `, {"fragmentName":"StillOpen"}) as unknown as TypedDocumentString<StillOpenFragment, unknown>;
export const ActPanelFragmentDoc = new TypedDocumentString(`
    fragment ActPanel on Case {
  id
  version
  ...CaseActs
  ...AssignFields
  ...QualifyFields
  ...StillOpen
}
    fragment QualifyFields on Case {
  stage
  title
  severity
  category
  cluster
  jurisdictions
}
fragment AssignFields on Case {
  decisions {
    id
    number
    words
    owner {
      id
    }
    revokedAt
  }
}
fragment StillOpen on Case {
  reference
  unsettled: claims(first: 50, states: [REPORTED, CHECKING]) {
    nodes {
      number
      words
      state
    }
  }
  written: statements(first: 50) {
    nodes {
      number
      kind
      version {
        n
        state
      }
    }
  }
}
fragment CaseActs on Case {
  reference
  stage
  confidentiality
  heldAt
  decisions {
    revokedAt
  }
  lead {
    isViewer
  }
  viewerMayQualify {
    allowed
    refusal
  }
  viewerMayContain {
    allowed
    refusal
  }
  viewerMayClose {
    allowed
    refusal
  }
  viewerMayDecide {
    allowed
    refusal
  }
  viewerMayWaive {
    allowed
    refusal
  }
  viewerMayHold {
    allowed
    refusal
  }
  viewerMayReleaseHold {
    allowed
    refusal
  }
  viewerMayRecordFound {
    allowed
    refusal
  }
  viewerMayRestrict {
    allowed
    refusal
  }
  legalHold {
    id
  }
  viewerMayHoldForLaw {
    allowed
    refusal
  }
}`, {"fragmentName":"ActPanel"}) as unknown as TypedDocumentString<ActPanelFragment, unknown>;
export const TeamAskedFragmentDoc = new TypedDocumentString(`
    fragment TeamAsked on Case {
  stage
  roles {
    role
    state
    person {
      name
    }
  }
}
    `, {"fragmentName":"TeamAsked"}) as unknown as TypedDocumentString<TeamAskedFragment, unknown>;
export const MuteFragmentDoc = new TypedDocumentString(`
    fragment Mute on Case {
  id
  reference
  viewerMutesMails
}
    `, {"fragmentName":"Mute"}) as unknown as TypedDocumentString<MuteFragment, unknown>;
export const PrecedentFragmentDoc = new TypedDocumentString(`
    fragment Precedent on Precedent {
  libraryCase {
    slug
    title {
      fr
      en
    }
    startedOn
  }
  same {
    trait
  }
  differs {
    trait
  }
  teaches {
    fr
    en
  }
}
    `, {"fragmentName":"Precedent"}) as unknown as TypedDocumentString<PrecedentFragment, unknown>;
export const CaseBesideFragmentDoc = new TypedDocumentString(`
    fragment CaseBeside on Case {
  reference
  ...Mute
  said
  language
  category
  cluster
  channel
  link
  startedAt
  awareAt
  declaredAt
  declaredBy {
    name
  }
  claims(first: 8) {
    nodes {
      id
      number
      words
      language
      state
    }
    totalCount {
      value
    }
  }
  decisions {
    id
    number
    words
    owner {
      name
    }
    decidedBy {
      name
    }
    decidedAt
    revokedAt
  }
  precedents {
    ...Precedent
  }
}
    fragment Precedent on Precedent {
  libraryCase {
    slug
    title {
      fr
      en
    }
    startedOn
  }
  same {
    trait
  }
  differs {
    trait
  }
  teaches {
    fr
    en
  }
}
fragment Mute on Case {
  id
  reference
  viewerMutesMails
}`, {"fragmentName":"CaseBeside"}) as unknown as TypedDocumentString<CaseBesideFragment, unknown>;
export const CaseFrameFragmentDoc = new TypedDocumentString(`
    fragment CaseFrame on Case {
  id
  reference
  title
  language
  severity
  stage
  stageSince
  kind
  confidentiality
  heldAt
  heldBy {
    name
  }
  holdReason
  legalHold {
    placedAt
    placedBy {
      name
    }
  }
  lead {
    name
    isViewer
  }
  claimCount: claims(first: 1) {
    totalCount {
      value
    }
  }
  owed: postMortem {
    state
  }
  statementCount: statements(first: 1) {
    totalCount {
      value
    }
  }
  ...CaseActs
}
    fragment CaseActs on Case {
  reference
  stage
  confidentiality
  heldAt
  decisions {
    revokedAt
  }
  lead {
    isViewer
  }
  viewerMayQualify {
    allowed
    refusal
  }
  viewerMayContain {
    allowed
    refusal
  }
  viewerMayClose {
    allowed
    refusal
  }
  viewerMayDecide {
    allowed
    refusal
  }
  viewerMayWaive {
    allowed
    refusal
  }
  viewerMayHold {
    allowed
    refusal
  }
  viewerMayReleaseHold {
    allowed
    refusal
  }
  viewerMayRecordFound {
    allowed
    refusal
  }
  viewerMayRestrict {
    allowed
    refusal
  }
  legalHold {
    id
  }
  viewerMayHoldForLaw {
    allowed
    refusal
  }
}`, {"fragmentName":"CaseFrame"}) as unknown as TypedDocumentString<CaseFrameFragment, unknown>;
export const BundleFragmentDoc = new TypedDocumentString(`
    fragment Bundle on EvidenceBundle {
  id
  state
  requestedAt
  requestedBy {
    name
  }
  expiresAt
  outdatedAt
  outdatedWhy
  size
  length
  digest
  privileged
  url
}
    `, {"fragmentName":"Bundle"}) as unknown as TypedDocumentString<BundleFragment, unknown>;
export const ClaimEffectsFragmentDoc = new TypedDocumentString(`
    fragment ClaimEffects on Claim {
  state
  uses {
    use
    out
    state
    statement {
      number
      n
      kind
    }
  }
  citedBy {
    number
    createdBy {
      name
    }
  }
}
    `, {"fragmentName":"ClaimEffects"}) as unknown as TypedDocumentString<ClaimEffectsFragment, unknown>;
export const CheckedClaimFragmentDoc = new TypedDocumentString(`
    fragment CheckedClaim on Claim {
  id
  version
  ...ClaimEffects
  viewerMayCheck {
    allowed
    refusal
  }
  viewerMaySettle {
    allowed
    refusal
  }
  viewerMayAddEvidence {
    allowed
    refusal
  }
}
    fragment ClaimEffects on Claim {
  state
  uses {
    use
    out
    state
    statement {
      number
      n
      kind
    }
  }
  citedBy {
    number
    createdBy {
      name
    }
  }
}`, {"fragmentName":"CheckedClaim"}) as unknown as TypedDocumentString<CheckedClaimFragment, unknown>;
export const RegisterClaimFragmentDoc = new TypedDocumentString(`
    fragment RegisterClaim on Claim {
  id
  number
  words
  language
  state
  origin
  source
  link
  reach
  loggedAt
  loggedBy {
    name
  }
  checker {
    name
  }
  checkingSince
  settledAt
  settledBy {
    name
  }
  finding
  evidence {
    id
    kind
    link
    note
    file {
      name
      path
    }
  }
  uses {
    use
    out
    statement {
      number
      n
      kind
    }
  }
}
    `, {"fragmentName":"RegisterClaim"}) as unknown as TypedDocumentString<RegisterClaimFragment, unknown>;
export const ToldEventFragmentDoc = new TypedDocumentString(`
    fragment ToldEvent on Event {
  id
  type
  at
  recordedAt
  backfilled
  starred
  words
  actor {
    name
  }
  person {
    name
  }
  onBehalfOf {
    name
  }
  statement {
    number
    n
    kind
  }
  claim {
    number
    words
  }
  decision {
    number
    words
  }
  file {
    name
    path
  }
  role
  lane
  step
  severity
  dueAt
  variantKey
  staleBecause
}
    `, {"fragmentName":"ToldEvent"}) as unknown as TypedDocumentString<ToldEventFragment, unknown>;
export const CaseLatestFragmentDoc = new TypedDocumentString(`
    fragment CaseLatest on Case {
  reference
  latest: timeline(first: 6) {
    nodes {
      ...ToldEvent
    }
  }
}
    fragment ToldEvent on Event {
  id
  type
  at
  recordedAt
  backfilled
  starred
  words
  actor {
    name
  }
  person {
    name
  }
  onBehalfOf {
    name
  }
  statement {
    number
    n
    kind
  }
  claim {
    number
    words
  }
  decision {
    number
    words
  }
  file {
    name
    path
  }
  role
  lane
  step
  severity
  dueAt
  variantKey
  staleBecause
}`, {"fragmentName":"CaseLatest"}) as unknown as TypedDocumentString<CaseLatestFragment, unknown>;
export const BlankFragmentDoc = new TypedDocumentString(`
    fragment Blank on Slot {
  name
  kind
  choices {
    key
    fr
    en
  }
}
    `, {"fragmentName":"Blank"}) as unknown as TypedDocumentString<BlankFragment, unknown>;
export const CaseNextFragmentDoc = new TypedDocumentString(`
    fragment CaseNext on Case {
  reference
  stage
  viewerMayQualify {
    allowed
  }
  nextUpdateAt
  nextDecision {
    ...Pending
  }
  alsoWaiting {
    ...Pending
  }
  postMortem {
    state
    dueAt
    late
  }
}
    fragment Pending on PendingDecision {
  kind
  statement {
    number
    n
  }
  lane
  claim {
    number
    words
  }
  decision {
    number
    words
  }
  step
  people
  since
  dueAt
  viewerMayAct {
    allowed
  }
}`, {"fragmentName":"CaseNext"}) as unknown as TypedDocumentString<CaseNextFragment, unknown>;
export const LessonTargetsFragmentDoc = new TypedDocumentString(`
    fragment LessonTargets on Query {
  holdingLines {
    id
    number
    version {
      line {
        name
      }
    }
  }
  policies {
    id
    name
  }
  risks(first: 100) {
    nodes {
      id
      title
    }
  }
}
    `, {"fragmentName":"LessonTargets"}) as unknown as TypedDocumentString<LessonTargetsFragment, unknown>;
export const PostMortemImprovementsFragmentDoc = new TypedDocumentString(`
    fragment PostMortemImprovements on PostMortem {
  id
  state
  viewerMayWrite {
    allowed
  }
  improvements {
    id
    words
    dueOn
    state
    overdue
    version
    owner {
      id
      name
    }
    endedBy {
      name
    }
    viewerMayChange {
      allowed
    }
    viewerMayFinish {
      allowed
    }
    viewerMayWaive {
      allowed
    }
  }
}
    `, {"fragmentName":"PostMortemImprovements"}) as unknown as TypedDocumentString<PostMortemImprovementsFragment, unknown>;
export const PostMortemReviewedFragmentDoc = new TypedDocumentString(`
    fragment PostMortemReviewed on PostMortem {
  id
  review {
    round
    contentHash
    policyHash
    lanes {
      lane
      state
      dueAt
      votes {
        by
        verdict
        at
      }
      viewerMayVote {
        allowed
        refusal
      }
    }
  }
}
    `, {"fragmentName":"PostMortemReviewed"}) as unknown as TypedDocumentString<PostMortemReviewedFragment, unknown>;
export const PostMortemNextFragmentDoc = new TypedDocumentString(`
    fragment PostMortemNext on PostMortem {
  id
  state
  stateSince
  dueAt
  late
  version
  privilegedCount
  pdf
  publishedAt
  publishedBy {
    name
  }
  published {
    leftOut
  }
  libraryCase {
    slug
  }
  viewerMayWrite {
    allowed
    refusal
  }
  viewerMaySubmit {
    allowed
    refusal
  }
  viewerMayPublish {
    allowed
    refusal
  }
  ...PostMortemReviewed
}
    fragment PostMortemReviewed on PostMortem {
  id
  review {
    round
    contentHash
    policyHash
    lanes {
      lane
      state
      dueAt
      votes {
        by
        verdict
        at
      }
      viewerMayVote {
        allowed
        refusal
      }
    }
  }
}`, {"fragmentName":"PostMortemNext"}) as unknown as TypedDocumentString<PostMortemNextFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on AppliedLesson {
  id
  how
  appliedAt
  appliedBy {
    name
  }
  line {
    id
    version {
      line {
        name
      }
    }
  }
  policy {
    name
  }
  target
  risk {
    id
    title
  }
  lesson {
    wording {
      words
    }
  }
}
    `, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
export const AppliedFragmentDoc = new TypedDocumentString(`
    fragment Applied on Passage {
  id
  viewerMayApplyToLine {
    allowed
  }
  viewerMayApplyToPolicy {
    allowed
  }
  viewerMayApplyToRisk {
    allowed
  }
  applied {
    ...Changed
    takenBackAt
    takenBackBy {
      name
    }
    viewerMayTakeBack {
      allowed
    }
  }
}
    fragment Changed on AppliedLesson {
  id
  how
  appliedAt
  appliedBy {
    name
  }
  line {
    id
    version {
      line {
        name
      }
    }
  }
  policy {
    name
  }
  target
  risk {
    id
    title
  }
  lesson {
    wording {
      words
    }
  }
}`, {"fragmentName":"Applied"}) as unknown as TypedDocumentString<AppliedFragment, unknown>;
export const PostMortemPassagesFragmentDoc = new TypedDocumentString(`
    fragment PostMortemPassages on PostMortem {
  id
  viewerMayWrite {
    allowed
  }
  viewerMayMark {
    allowed
  }
  passages {
    ...Applied
    id
    kind
    version
    privileged
    privilegedBy {
      name
    }
    wording {
      words
      writtenAt
      writtenBy {
        name
      }
    }
    earlier {
      n
      words
      writtenAt
      writtenBy {
        name
      }
    }
  }
}
    fragment Applied on Passage {
  id
  viewerMayApplyToLine {
    allowed
  }
  viewerMayApplyToPolicy {
    allowed
  }
  viewerMayApplyToRisk {
    allowed
  }
  applied {
    ...Changed
    takenBackAt
    takenBackBy {
      name
    }
    viewerMayTakeBack {
      allowed
    }
  }
}
fragment Changed on AppliedLesson {
  id
  how
  appliedAt
  appliedBy {
    name
  }
  line {
    id
    version {
      line {
        name
      }
    }
  }
  policy {
    name
  }
  target
  risk {
    id
    title
  }
  lesson {
    wording {
      words
    }
  }
}`, {"fragmentName":"PostMortemPassages"}) as unknown as TypedDocumentString<PostMortemPassagesFragment, unknown>;
export const PostMortemClocksFragmentDoc = new TypedDocumentString(`
    fragment PostMortemClocks on PostMortemRecord {
  clocks {
    kind
    step
    lane
    statement
    version
    startedAt
    dueAt
    endedAt
    outcome
  }
  waited {
    lane
    minutes
    rounds
  }
}
    `, {"fragmentName":"PostMortemClocks"}) as unknown as TypedDocumentString<PostMortemClocksFragment, unknown>;
export const PostMortemAdviceFragmentDoc = new TypedDocumentString(`
    fragment PostMortemAdvice on PostMortemRecord {
  cluster
  advice {
    strategy
    stance
    done
  }
}
    `, {"fragmentName":"PostMortemAdvice"}) as unknown as TypedDocumentString<PostMortemAdviceFragment, unknown>;
export const PostMortemRecordFragmentDoc = new TypedDocumentString(`
    fragment PostMortemRecord on PostMortem {
  starred {
    ...ToldEvent
  }
  record {
    asOf
    position
    frozen
    awareAt
    breakGlass
    found
    claims {
      number
      words
      state
      loggedAt
      settledAt
    }
    statements {
      number
      kind
      publishedAt
      versions {
        n
        state
        submittedAt
        votes {
          lane
          verdict
          at
          by
        }
      }
    }
    decisions {
      number
      words
      at
      owner
      dueAt
      revokedAt
    }
    ...PostMortemClocks
    ...PostMortemAdvice
  }
}
    fragment PostMortemAdvice on PostMortemRecord {
  cluster
  advice {
    strategy
    stance
    done
  }
}
fragment PostMortemClocks on PostMortemRecord {
  clocks {
    kind
    step
    lane
    statement
    version
    startedAt
    dueAt
    endedAt
    outcome
  }
  waited {
    lane
    minutes
    rounds
  }
}
fragment ToldEvent on Event {
  id
  type
  at
  recordedAt
  backfilled
  starred
  words
  actor {
    name
  }
  person {
    name
  }
  onBehalfOf {
    name
  }
  statement {
    number
    n
    kind
  }
  claim {
    number
    words
  }
  decision {
    number
    words
  }
  file {
    name
    path
  }
  role
  lane
  step
  severity
  dueAt
  variantKey
  staleBecause
}`, {"fragmentName":"PostMortemRecord"}) as unknown as TypedDocumentString<PostMortemRecordFragment, unknown>;
export const CaseProgressFragmentDoc = new TypedDocumentString(`
    fragment CaseProgress on Case {
  reference
  awareAt
  viewerMayDraft {
    allowed
  }
  viewerMayWaive {
    allowed
  }
  meter {
    step
    state
    at
    dueAt
    inReview
    waivedBy
    reason
    statement {
      number
      n
      kind
    }
    decision {
      words
      at
    }
  }
  clocks {
    kind
    state
    startedAt
    dueAt
    stoppedAt
    lane
    step
    statementNumber
    owners
  }
  waiting {
    lane
    minutes
    rounds
  }
}
    `, {"fragmentName":"CaseProgress"}) as unknown as TypedDocumentString<CaseProgressFragment, unknown>;
export const LineOfferedFragmentDoc = new TypedDocumentString(`
    fragment LineOffered on HoldingStatement {
  id
  notAfter
  terms {
    name
    slots {
      name
    }
  }
  variants {
    key
    channel
    language
    rendered
  }
}
    `, {"fragmentName":"LineOffered"}) as unknown as TypedDocumentString<LineOfferedFragment, unknown>;
export const CaseSayFragmentDoc = new TypedDocumentString(`
    fragment CaseSay on Case {
  reference
  foundPublications {
    id
    channel
    language
    link
    text
    note
    capture {
      name
      path
    }
    seenAt
    recordedBy {
      name
    }
  }
  firstWordsAt
  holdingStatements {
    id
    ...LineOffered
  }
  sayable: statements(first: 12) {
    nodes {
      id
      number
      kind
      publications {
        state
        n
        publishedAt
        variant {
          key
          channel
          language
          rendered
        }
      }
      version {
        n
        state
        since
        variants {
          key
          channel
          language
          viewerMayPublish {
            allowed
            refusal
          }
        }
        review {
          lanes {
            lane
            state
            holders {
              name
            }
          }
        }
      }
    }
  }
}
    fragment LineOffered on HoldingStatement {
  id
  notAfter
  terms {
    name
    slots {
      name
    }
  }
  variants {
    key
    channel
    language
    rendered
  }
}`, {"fragmentName":"CaseSay"}) as unknown as TypedDocumentString<CaseSayFragment, unknown>;
export const GlassStateFragmentDoc = new TypedDocumentString(`
    fragment GlassState on StatementVersion {
  viewerMayBreakGlass {
    allowed
    refusal
  }
  breakGlasses {
    id
    reason
    openedAt
    openedBy {
      name
    }
    secondedAt
    secondedBy {
      name
    }
    skipped
    dueAt
    closedAt
    closedBy {
      name
    }
    finding
    viewerMaySecond {
      allowed
      refusal
    }
    viewerMayClose {
      allowed
      refusal
    }
  }
}
    `, {"fragmentName":"GlassState"}) as unknown as TypedDocumentString<GlassStateFragment, unknown>;
export const CorrectingFragmentDoc = new TypedDocumentString(`
    fragment Correcting on StatementVersion {
  correctionSentence
  corrects {
    n
    variantKey
    link
  }
}
    `, {"fragmentName":"Correcting"}) as unknown as TypedDocumentString<CorrectingFragment, unknown>;
export const FindingFragmentDoc = new TypedDocumentString(`
    fragment Finding on WordingFinding {
  kind
  severity
  why
  variantKey
  block
  words
  sentence
  other {
    sentence
    words
    variantKey
    statement {
      number
    }
    claim {
      number
      state
    }
  }
}
    `, {"fragmentName":"Finding"}) as unknown as TypedDocumentString<FindingFragment, unknown>;
export const FindingsFragmentDoc = new TypedDocumentString(`
    fragment Findings on StatementVersion {
  state
  submittedBy {
    name
  }
  submittedFindings {
    contradictions
    acknowledged
  }
  variants {
    key
    channel
    language
    audience
  }
  wording {
    ...Finding
  }
}
    fragment Finding on WordingFinding {
  kind
  severity
  why
  variantKey
  block
  words
  sentence
  other {
    sentence
    words
    variantKey
    statement {
      number
    }
    claim {
      number
      state
    }
  }
}`, {"fragmentName":"Findings"}) as unknown as TypedDocumentString<FindingsFragment, unknown>;
export const FromLineFragmentDoc = new TypedDocumentString(`
    fragment FromLine on StatementVersion {
  revision
  origin {
    name
    n
    clearedAt
    notAfter
    slots {
      name
      value
    }
  }
}
    `, {"fragmentName":"FromLine"}) as unknown as TypedDocumentString<FromLineFragment, unknown>;
export const HeadFragmentDoc = new TypedDocumentString(`
    fragment Head on Statement {
  number
  kind
  case {
    reference
    title
    language
    confidentiality
    kind
  }
  version {
    n
    state
    since
    createdAt
    createdBy {
      name
    }
    submittedAt
    submittedBy {
      name
    }
  }
}
    `, {"fragmentName":"Head"}) as unknown as TypedDocumentString<HeadFragment, unknown>;
export const FoundInsideFragmentDoc = new TypedDocumentString(`
    fragment FoundInside on Statement {
  id
  insideSince
  viewerMayMarkInside {
    allowed
  }
}
    `, {"fragmentName":"FoundInside"}) as unknown as TypedDocumentString<FoundInsideFragment, unknown>;
export const ProvedFragmentDoc = new TypedDocumentString(`
    fragment Proved on Event {
  id
  position
}
    `, {"fragmentName":"Proved"}) as unknown as TypedDocumentString<ProvedFragment, unknown>;
export const LanesFragmentDoc = new TypedDocumentString(`
    fragment Lanes on Review {
  openedAt
  lanes {
    lane
    state
    askedAt
    dueAt
    clearedAt
    veto
    holders {
      id
      name
      isViewer
    }
    offered {
      id
      name
    }
    votes {
      id
      verdict
      reason
      at
      counts
      person {
        name
        isViewer
      }
      onBehalfOf {
        name
      }
      event {
        ...Proved
      }
    }
    backups {
      name
    }
    delegations {
      id
      endsAt
      principal {
        name
      }
      delegate {
        name
      }
    }
  }
}
    fragment Proved on Event {
  id
  position
}`, {"fragmentName":"Lanes"}) as unknown as TypedDocumentString<LanesFragment, unknown>;
export const LaneWaitedFragmentDoc = new TypedDocumentString(`
    fragment LaneWaited on LaneWaiting {
  lane
  minutes
  rounds
}
    `, {"fragmentName":"LaneWaited"}) as unknown as TypedDocumentString<LaneWaitedFragment, unknown>;
export const ReleaseFragmentDoc = new TypedDocumentString(`
    fragment Release on Publication {
  id
  state
  variantKey
  n
  openedAt
  publishedAt
  publishedBy {
    name
  }
  link
  note
  captures {
    file {
      id
      name
      path
    }
  }
  withdrawnAt
  withdrawnBy {
    name
  }
  withdrawnReason
  needsCorrection
  dueAt
  openedBy {
    name
  }
  endedAt
  endedReason
  endedCode
  correctedBy {
    n
  }
  event {
    ...Proved
  }
  checks {
    outcome
    at
    by {
      name
    }
  }
}
    fragment Proved on Event {
  id
  position
}`, {"fragmentName":"Release"}) as unknown as TypedDocumentString<ReleaseFragment, unknown>;
export const LagFragmentDoc = new TypedDocumentString(`
    fragment Lag on LanguageLag {
  language
  ahead
  channel
  audience
  because
}
    `, {"fragmentName":"Lag"}) as unknown as TypedDocumentString<LagFragment, unknown>;
export const PublicationsFragmentDoc = new TypedDocumentString(`
    fragment Publications on Statement {
  publications {
    ...Release
  }
  out: version {
    state
    lagging {
      ...Lag
    }
    review {
      lanes {
        lane
        state
      }
    }
    variants {
      key
      channel
      viewerMayPublish {
        allowed
        refusal
      }
    }
  }
  where: case {
    roles {
      role
      state
      person {
        name
        isViewer
      }
    }
  }
}
    fragment Lag on LanguageLag {
  language
  ahead
  channel
  audience
  because
}
fragment Release on Publication {
  id
  state
  variantKey
  n
  openedAt
  publishedAt
  publishedBy {
    name
  }
  link
  note
  captures {
    file {
      id
      name
      path
    }
  }
  withdrawnAt
  withdrawnBy {
    name
  }
  withdrawnReason
  needsCorrection
  dueAt
  openedBy {
    name
  }
  endedAt
  endedReason
  endedCode
  correctedBy {
    n
  }
  event {
    ...Proved
  }
  checks {
    outcome
    at
    by {
      name
    }
  }
}
fragment Proved on Event {
  id
  position
}`, {"fragmentName":"Publications"}) as unknown as TypedDocumentString<PublicationsFragment, unknown>;
export const AfterReleaseFragmentDoc = new TypedDocumentString(`
    fragment AfterRelease on Publication {
  needsCorrection
  withdrawnBy {
    name
  }
  withdrawnReason
  correctedBy {
    n
    link
  }
  checks {
    outcome
    liveText
    at
    by {
      name
    }
  }
  viewerMayCheck {
    allowed
    refusal
  }
  viewerMayCorrect {
    allowed
    refusal
  }
}
    `, {"fragmentName":"AfterRelease"}) as unknown as TypedDocumentString<AfterReleaseFragment, unknown>;
export const CapturesFragmentDoc = new TypedDocumentString(`
    fragment Captures on Publication {
  captures {
    at
    by {
      name
    }
    file {
      id
      name
      path
    }
  }
  viewerMayAddCapture {
    allowed
    refusal
  }
}
    `, {"fragmentName":"Captures"}) as unknown as TypedDocumentString<CapturesFragment, unknown>;
export const OpenedFragmentDoc = new TypedDocumentString(`
    fragment Opened on Publication {
  id
  state
  permitEndsAt
  openedAt
  openedBy {
    name
    isViewer
  }
  dueAt
  releasedAt
  releasedBy {
    name
    isViewer
  }
  staffNotToldReason
  ...AfterRelease
  ...Captures
  viewerMayCallOff {
    allowed
    refusal
  }
  publishedAt
  publishedBy {
    name
  }
  link
  note
  withdrawnAt
  viewerMayWithdraw {
    allowed
    refusal
  }
}
    fragment AfterRelease on Publication {
  needsCorrection
  withdrawnBy {
    name
  }
  withdrawnReason
  correctedBy {
    n
    link
  }
  checks {
    outcome
    liveText
    at
    by {
      name
    }
  }
  viewerMayCheck {
    allowed
    refusal
  }
  viewerMayCorrect {
    allowed
    refusal
  }
}
fragment Captures on Publication {
  captures {
    at
    by {
      name
    }
    file {
      id
      name
      path
    }
  }
  viewerMayAddCapture {
    allowed
    refusal
  }
}`, {"fragmentName":"Opened"}) as unknown as TypedDocumentString<OpenedFragment, unknown>;
export const SheetFragmentDoc = new TypedDocumentString(`
    fragment Sheet on Variant {
  key
  channel
  language
  hash
  title
  rendered
  length
  limit
  viewerMayPublish {
    allowed
    refusal
  }
  asksStaffReason
  endedPublication {
    state
    endedAt
    endedBy {
      name
    }
    endedReason
    endedCode
  }
  publication {
    ...Opened
  }
}
    fragment AfterRelease on Publication {
  needsCorrection
  withdrawnBy {
    name
  }
  withdrawnReason
  correctedBy {
    n
    link
  }
  checks {
    outcome
    liveText
    at
    by {
      name
    }
  }
  viewerMayCheck {
    allowed
    refusal
  }
  viewerMayCorrect {
    allowed
    refusal
  }
}
fragment Captures on Publication {
  captures {
    at
    by {
      name
    }
    file {
      id
      name
      path
    }
  }
  viewerMayAddCapture {
    allowed
    refusal
  }
}
fragment Opened on Publication {
  id
  state
  permitEndsAt
  openedAt
  openedBy {
    name
    isViewer
  }
  dueAt
  releasedAt
  releasedBy {
    name
    isViewer
  }
  staffNotToldReason
  ...AfterRelease
  ...Captures
  viewerMayCallOff {
    allowed
    refusal
  }
  publishedAt
  publishedBy {
    name
  }
  link
  note
  withdrawnAt
  viewerMayWithdraw {
    allowed
    refusal
  }
}`, {"fragmentName":"Sheet"}) as unknown as TypedDocumentString<SheetFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Block {
  asserts {
    id
    number
    state
  }
  denies {
    id
    number
    state
  }
  acknowledges {
    id
    number
    state
  }
  decisions {
    id
    number
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Variant {
  key
  channel
  language
  audience
  title
  length
  limit
  blocks {
    elements
    text
    hash
    ...Cited
  }
}
    fragment Cited on Block {
  asserts {
    id
    number
    state
  }
  denies {
    id
    number
    state
  }
  acknowledges {
    id
    number
    state
  }
  decisions {
    id
    number
  }
}`, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const PassageTalkFragmentDoc = new TypedDocumentString(`
    fragment PassageTalk on StatementVersion {
  viewerMayRemark {
    allowed
  }
  openThreads: threads(state: OPEN) {
    id
    variantKey
    passageHash
    blocking
  }
}
    `, {"fragmentName":"PassageTalk"}) as unknown as TypedDocumentString<PassageTalkFragment, unknown>;
export const WaivedFragmentDoc = new TypedDocumentString(`
    fragment Waived on WaivedElement {
  element
  by
  reason
}
    `, {"fragmentName":"Waived"}) as unknown as TypedDocumentString<WaivedFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on RedlineBlock {
  elements
  change
  parts {
    kind
    text
  }
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const DifferenceFragmentDoc = new TypedDocumentString(`
    fragment Difference on Redline {
  from
  to
  changes
  variants {
    key
    change
    title {
      ...Passage
    }
    blocks {
      ...Passage
    }
  }
}
    fragment Passage on RedlineBlock {
  elements
  change
  parts {
    kind
    text
  }
}`, {"fragmentName":"Difference"}) as unknown as TypedDocumentString<DifferenceFragment, unknown>;
export const ReadingFragmentDoc = new TypedDocumentString(`
    fragment Reading on StatementVersion {
  n
  variants {
    ...Words
  }
  ...PassageTalk
  waived {
    ...Waived
  }
  changesSinceMyVote {
    ...Difference
  }
}
    fragment Difference on Redline {
  from
  to
  changes
  variants {
    key
    change
    title {
      ...Passage
    }
    blocks {
      ...Passage
    }
  }
}
fragment Passage on RedlineBlock {
  elements
  change
  parts {
    kind
    text
  }
}
fragment Cited on Block {
  asserts {
    id
    number
    state
  }
  denies {
    id
    number
    state
  }
  acknowledges {
    id
    number
    state
  }
  decisions {
    id
    number
  }
}
fragment PassageTalk on StatementVersion {
  viewerMayRemark {
    allowed
  }
  openThreads: threads(state: OPEN) {
    id
    variantKey
    passageHash
    blocking
  }
}
fragment Words on Variant {
  key
  channel
  language
  audience
  title
  length
  limit
  blocks {
    elements
    text
    hash
    ...Cited
  }
}
fragment Waived on WaivedElement {
  element
  by
  reason
}`, {"fragmentName":"Reading"}) as unknown as TypedDocumentString<ReadingFragment, unknown>;
export const StaleFragmentDoc = new TypedDocumentString(`
    fragment Stale on StatementVersion {
  staleVotes {
    person
    mine
    lane
    at
    because
  }
}
    `, {"fragmentName":"Stale"}) as unknown as TypedDocumentString<StaleFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Remark {
  id
  words
  at
  author {
    name
    isViewer
  }
  suggestion {
    id
    state
    decidedAt
    decidedBy {
      name
    }
    parts {
      kind
      text
    }
    viewerMayDecide {
      allowed
    }
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const TalkedFragmentDoc = new TypedDocumentString(`
    fragment Talked on Thread {
  id
  n
  variantKey
  quote
  passageHash
  stands
  blocking
  privileged
  state
  resolvedAt
  resolvedBy {
    name
  }
  remarks {
    ...Said
  }
  viewerMayReply {
    allowed
  }
  viewerMayResolve {
    allowed
    refusal
  }
}
    fragment Said on Remark {
  id
  words
  at
  author {
    name
    isViewer
  }
  suggestion {
    id
    state
    decidedAt
    decidedBy {
      name
    }
    parts {
      kind
      text
    }
    viewerMayDecide {
      allowed
    }
  }
}`, {"fragmentName":"Talked"}) as unknown as TypedDocumentString<TalkedFragment, unknown>;
export const TalkFragmentDoc = new TypedDocumentString(`
    fragment Talk on StatementVersion {
  n
  state
  threadsInTheWay
  viewerMayRemark {
    allowed
  }
  viewerMayRemarkInConfidence {
    allowed
  }
  talkedOf: variants {
    key
    channel
    language
    audience
    blocks {
      elements
      text
      hash
    }
  }
  threads {
    ...Talked
  }
}
    fragment Talked on Thread {
  id
  n
  variantKey
  quote
  passageHash
  stands
  blocking
  privileged
  state
  resolvedAt
  resolvedBy {
    name
  }
  remarks {
    ...Said
  }
  viewerMayReply {
    allowed
  }
  viewerMayResolve {
    allowed
    refusal
  }
}
fragment Said on Remark {
  id
  words
  at
  author {
    name
    isViewer
  }
  suggestion {
    id
    state
    decidedAt
    decidedBy {
      name
    }
    parts {
      kind
      text
    }
    viewerMayDecide {
      allowed
    }
  }
}`, {"fragmentName":"Talk"}) as unknown as TypedDocumentString<TalkFragment, unknown>;
export const NotedFragmentDoc = new TypedDocumentString(`
    fragment Noted on StatementVersion {
  threads(state: OPEN) {
    id
    variantKey
    quote
    blocking
    privileged
    remarks {
      words
      author {
        name
      }
      suggestion {
        state
      }
    }
  }
}
    `, {"fragmentName":"Noted"}) as unknown as TypedDocumentString<NotedFragment, unknown>;
export const TermsFragmentDoc = new TypedDocumentString(`
    fragment Terms on StatementVersion {
  notBefore
  notAfter
  contentHash
  insideInformation
  variants {
    channel
    language
  }
  review {
    route
    policies
    lanes {
      lane
      veto
    }
  }
}
    `, {"fragmentName":"Terms"}) as unknown as TypedDocumentString<TermsFragment, unknown>;
export const BallotFragmentDoc = new TypedDocumentString(`
    fragment Ballot on StatementVersion {
  n
  state
  contentHash
  viewerLane
  viewerVerdict
  legal: viewerMayVote(lane: LEGAL) {
    allowed
    refusal
  }
  communications: viewerMayVote(lane: COMMUNICATIONS) {
    allowed
    refusal
  }
  executive: viewerMayVote(lane: EXECUTIVE) {
    allowed
    refusal
  }
  humanResources: viewerMayVote(lane: HUMAN_RESOURCES) {
    allowed
    refusal
  }
  review {
    policyHash
    lanes {
      lane
      state
      askedAt
      dueAt
      veto
      holders {
        id
        name
        isViewer
      }
      offered {
        id
        name
        isViewer
      }
      backups {
        name
        isViewer
      }
      viewerMayVoteFor {
        id
        name
      }
      votes {
        id
        verdict
        at
        counts
        person {
          name
          isViewer
        }
        onBehalfOf {
          name
          isViewer
        }
      }
    }
  }
}
    `, {"fragmentName":"Ballot"}) as unknown as TypedDocumentString<BallotFragment, unknown>;
export const TurnFragmentDoc = new TypedDocumentString(`
    fragment Turn on StatementVersion {
  ...Ballot
  since
  notAfter
  createdBy {
    name
  }
  viewerMayEdit {
    allowed
  }
  asked: changesSinceMyVote {
    changes
    variants {
      change
    }
  }
  reasons: review {
    votes {
      id
      verdict
      reason
      at
      counts
      person {
        name
      }
    }
  }
  texts: variants {
    viewerMayPublish {
      allowed
    }
    publication {
      state
      needsCorrection
      releasedBy {
        isViewer
      }
    }
  }
}
    fragment Ballot on StatementVersion {
  n
  state
  contentHash
  viewerLane
  viewerVerdict
  legal: viewerMayVote(lane: LEGAL) {
    allowed
    refusal
  }
  communications: viewerMayVote(lane: COMMUNICATIONS) {
    allowed
    refusal
  }
  executive: viewerMayVote(lane: EXECUTIVE) {
    allowed
    refusal
  }
  humanResources: viewerMayVote(lane: HUMAN_RESOURCES) {
    allowed
    refusal
  }
  review {
    policyHash
    lanes {
      lane
      state
      askedAt
      dueAt
      veto
      holders {
        id
        name
        isViewer
      }
      offered {
        id
        name
        isViewer
      }
      backups {
        name
        isViewer
      }
      viewerMayVoteFor {
        id
        name
      }
      votes {
        id
        verdict
        at
        counts
        person {
          name
          isViewer
        }
        onBehalfOf {
          name
          isViewer
        }
      }
    }
  }
}`, {"fragmentName":"Turn"}) as unknown as TypedDocumentString<TurnFragment, unknown>;
export const UnfitFragmentDoc = new TypedDocumentString(`
    fragment Unfit on UsedClaim {
  id
  number
  words
  state
  use
}
    `, {"fragmentName":"Unfit"}) as unknown as TypedDocumentString<UnfitFragment, unknown>;
export const VetoFragmentDoc = new TypedDocumentString(`
    fragment Veto on StandingVeto {
  id
  lane
  owner
  mine
  openedAt
  silentFrom
  overridable
  signature {
    by
    reason
    at
    endsAt
  }
  viewerMayOverride {
    allowed
    refusal
  }
}
    `, {"fragmentName":"Veto"}) as unknown as TypedDocumentString<VetoFragment, unknown>;
export const EarlierFragmentDoc = new TypedDocumentString(`
    fragment Earlier on StatementVersion {
  id
  n
  state
  since
  createdAt
  createdBy {
    name
  }
  submittedAt
  submittedBy {
    name
  }
  review {
    votes {
      id
      lane
      verdict
      reason
      at
      person {
        name
        isViewer
      }
    }
  }
}
    `, {"fragmentName":"Earlier"}) as unknown as TypedDocumentString<EarlierFragment, unknown>;
export const WrittenFragmentDoc = new TypedDocumentString(`
    fragment Written on StatementVersion {
  notBefore
  notAfter
  insideInformation
  variants {
    channel
    language
    audience
    title
    blocks {
      elements
      text
      asserts {
        id
      }
      denies {
        id
      }
      acknowledges {
        id
      }
      decisions {
        id
      }
    }
  }
}
    `, {"fragmentName":"Written"}) as unknown as TypedDocumentString<WrittenFragment, unknown>;
export const StatementLineFragmentDoc = new TypedDocumentString(`
    fragment StatementLine on Statement {
  id
  number
  kind
  createdBy {
    name
  }
  version {
    n
    state
    since
    variants {
      key
      channel
      language
      title
      rendered
    }
    review {
      lanes {
        lane
        state
      }
    }
  }
}
    `, {"fragmentName":"StatementLine"}) as unknown as TypedDocumentString<StatementLineFragment, unknown>;
export const ChannelLineFragmentDoc = new TypedDocumentString(`
    fragment ChannelLine on Channel {
  id
  type
  name
  limit
  owner {
    name
  }
}
    `, {"fragmentName":"ChannelLine"}) as unknown as TypedDocumentString<ChannelLineFragment, unknown>;
export const DelegationLineFragmentDoc = new TypedDocumentString(`
    fragment DelegationLine on Delegation {
  id
  lane
  startsAt
  endsAt
  inForce
  reason
  principal {
    name
    isViewer
  }
  delegate {
    name
    isViewer
  }
  case {
    reference
  }
  viewerMayRevoke {
    allowed
  }
}
    `, {"fragmentName":"DelegationLine"}) as unknown as TypedDocumentString<DelegationLineFragment, unknown>;
export const HandOverNoteFragmentDoc = new TypedDocumentString(`
    fragment HandOverNote on Case {
  reference
  nextUpdateAt
  nextDecision {
    ...Pending
  }
  alsoWaiting {
    ...Pending
  }
  waitedFor: clocks {
    kind
    state
    lane
    dueAt
  }
  lent: delegations {
    lane
    endsAt
    principal {
      name
    }
    delegate {
      name
    }
  }
  unchecked: claims(first: 20, states: [REPORTED, CHECKING]) {
    nodes {
      words
    }
  }
}
    fragment Pending on PendingDecision {
  kind
  statement {
    number
    n
  }
  lane
  claim {
    number
    words
  }
  decision {
    number
    words
  }
  step
  people
  since
  dueAt
  viewerMayAct {
    allowed
  }
}`, {"fragmentName":"HandOverNote"}) as unknown as TypedDocumentString<HandOverNoteFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on Person {
  id
  name
  job
  suspended
  capacities
  guest
  isViewer
}
    `, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const TeamRoleFragmentDoc = new TypedDocumentString(`
    fragment TeamRole on Role {
  id
  role
  state
  person {
    name
    job
    guest
    endsAt
    isViewer
  }
  offeredBy {
    name
  }
  offeredAt
  heldAt
  endedAt
  note
  viewerMayAnswer {
    allowed
  }
  viewerMayHandOver {
    allowed
  }
}
    `, {"fragmentName":"TeamRole"}) as unknown as TypedDocumentString<TeamRoleFragment, unknown>;
export const FrameFragmentDoc = new TypedDocumentString(`
    fragment Frame on Query {
  viewer {
    person {
      id
      name
    }
    organisation {
      name
      demo
    }
    capacities
    liveCases
    ledgerBroken
    inbox {
      asked
    }
  }
}
    `, {"fragmentName":"Frame"}) as unknown as TypedDocumentString<FrameFragment, unknown>;
export const InboxLineFragmentDoc = new TypedDocumentString(`
    fragment InboxLine on Notification {
  id
  kind
  because
  asks
  at
  dueAt
  readAt
  laterUntil
  case {
    reference
    title
    language
    ...Mute
  }
  by {
    name
  }
  statement {
    id
    number
    n
    kind
  }
  variantKey
  claim {
    number
    words
  }
  claimTo
  lane
  role
  policyName
  libraryCase {
    slug
  }
  risk {
    id
    title
    reviewOn
  }
}
    fragment Mute on Case {
  id
  reference
  viewerMutesMails
}`, {"fragmentName":"InboxLine"}) as unknown as TypedDocumentString<InboxLineFragment, unknown>;
export const CategoryPatternFragmentDoc = new TypedDocumentString(`
    fragment CategoryPattern on Pattern {
  value
  cases
  steps {
    step
    yes
    no
    unknown
  }
  ownCases
  ownSteps {
    step
    yes
    no
    unknown
  }
}
    `, {"fragmentName":"CategoryPattern"}) as unknown as TypedDocumentString<CategoryPatternFragment, unknown>;
export const ResponsibilityPatternFragmentDoc = new TypedDocumentString(`
    fragment ResponsibilityPattern on Pattern {
  value
  cases
  strategies {
    strategy
    cases
  }
}
    `, {"fragmentName":"ResponsibilityPattern"}) as unknown as TypedDocumentString<ResponsibilityPatternFragment, unknown>;
export const TimedCaseFragmentDoc = new TypedDocumentString(`
    fragment TimedCase on Case {
  reference
  title
  language
  awareAt
  firstWords {
    minutes
    waitingMinutes
    goalMinutes
    kept
  }
}
    `, {"fragmentName":"TimedCase"}) as unknown as TypedDocumentString<TimedCaseFragment, unknown>;
export const WaitedCaseFragmentDoc = new TypedDocumentString(`
    fragment WaitedCase on Case {
  waiting {
    lane
    minutes
    rounds
  }
}
    `, {"fragmentName":"WaitedCase"}) as unknown as TypedDocumentString<WaitedCaseFragment, unknown>;
export const LearntFragmentDoc = new TypedDocumentString(`
    fragment Learnt on Lesson {
  number
  words {
    fr
    en
  }
  language
  learntAt
  passage {
    applied {
      ...Changed
      takenBackAt
    }
    postMortem {
      case {
        reference
        title
      }
    }
  }
  libraryCase {
    slug
    title {
      fr
      en
    }
    origin
    category
    cluster
  }
}
    fragment Changed on AppliedLesson {
  id
  how
  appliedAt
  appliedBy {
    name
  }
  line {
    id
    version {
      line {
        name
      }
    }
  }
  policy {
    name
  }
  target
  risk {
    id
    title
  }
  lesson {
    wording {
      words
    }
  }
}`, {"fragmentName":"Learnt"}) as unknown as TypedDocumentString<LearntFragment, unknown>;
export const PastChaptersFragmentDoc = new TypedDocumentString(`
    fragment PastChapters on LibraryCase {
  trigger {
    fr
    en
  }
  summary {
    fr
    en
  }
  outcome {
    fr
    en
  }
  lessons {
    fr
    en
  }
  strategies
  cluster
  own
  applied {
    ...Changed
    case {
      language
    }
  }
}
    fragment Changed on AppliedLesson {
  id
  how
  appliedAt
  appliedBy {
    name
  }
  line {
    id
    version {
      line {
        name
      }
    }
  }
  policy {
    name
  }
  target
  risk {
    id
    title
  }
  lesson {
    wording {
      words
    }
  }
}`, {"fragmentName":"PastChapters"}) as unknown as TypedDocumentString<PastChaptersFragment, unknown>;
export const ToldCaseFragmentDoc = new TypedDocumentString(`
    fragment ToldCase on LibraryCase {
  id
  slug
  version
  title {
    fr
    en
  }
  organisation
  sector
  country
  startedOn
  endedOn
  trigger {
    fr
    en
  }
  channel
  category
  cluster
  summary {
    fr
    en
  }
  timeline {
    at
    what {
      fr
      en
    }
  }
  outcome {
    fr
    en
  }
  lessons {
    fr
    en
  }
  scorecard {
    step
    answer
  }
  strategies
  firstWordsHours
  sources {
    title
    publisher
    url
    archivedOn
  }
  figures {
    metric
    value
    unit
    qualifier
    note {
      fr
      en
    }
    sourceNumber
  }
  confidence
  confidenceNote {
    fr
    en
  }
  viewerMayEdit {
    allowed
    refusal
  }
}
    `, {"fragmentName":"ToldCase"}) as unknown as TypedDocumentString<ToldCaseFragment, unknown>;
export const PastHeadFragmentDoc = new TypedDocumentString(`
    fragment PastHead on LibraryCase {
  slug
  title {
    fr
    en
  }
  category
  country
  sector
  startedOn
  channel
  cluster
  pdf
  viewerMayEdit {
    allowed
  }
}
    `, {"fragmentName":"PastHead"}) as unknown as TypedDocumentString<PastHeadFragment, unknown>;
export const PastOursFragmentDoc = new TypedDocumentString(`
    fragment PastOurs on LibraryCase {
  id
  slug
  own
  origin
  addedAt
  addedBy {
    name
  }
  editedAt
  editedBy {
    name
  }
  fromReference
  annotations(first: 20, after: $notes) {
    nodes {
      words
      writtenAt
      writtenBy {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount {
      value
    }
  }
  hiding {
    hiddenAt
    hiddenBy {
      name
    }
  }
  viewerMayAnnotate {
    allowed
  }
}
    `, {"fragmentName":"PastOurs"}) as unknown as TypedDocumentString<PastOursFragment, unknown>;
export const PastScorecardFragmentDoc = new TypedDocumentString(`
    fragment PastScorecard on LibraryCase {
  origin
  firstWordsHours
  scorecard {
    step
    answer
    event {
      number
      at
    }
  }
  timeline {
    at
    steps
    own
  }
}
    `, {"fragmentName":"PastScorecard"}) as unknown as TypedDocumentString<PastScorecardFragment, unknown>;
export const PastSourcesFragmentDoc = new TypedDocumentString(`
    fragment PastSources on LibraryCase {
  sources {
    title
    url
    publisher
    archivedOn
    answeredAt
    silentSince
  }
  confidence
  confidenceNote {
    fr
    en
  }
}
    `, {"fragmentName":"PastSources"}) as unknown as TypedDocumentString<PastSourcesFragment, unknown>;
export const PastTimelineFragmentDoc = new TypedDocumentString(`
    fragment PastTimeline on LibraryCase {
  timeline {
    number
    at
    until
    what {
      fr
      en
    }
    own
  }
}
    `, {"fragmentName":"PastTimeline"}) as unknown as TypedDocumentString<PastTimelineFragment, unknown>;
export const AlignedCaseFragmentDoc = new TypedDocumentString(`
    fragment AlignedCase on LibraryCase {
  slug
  title {
    fr
    en
  }
  timeline {
    at
    until
    what {
      fr
      en
    }
    own
  }
}
    `, {"fragmentName":"AlignedCase"}) as unknown as TypedDocumentString<AlignedCaseFragment, unknown>;
export const ComparableFragmentDoc = new TypedDocumentString(`
    fragment Comparable on LibraryCaseConnection {
  edges {
    node {
      slug
      startedOn
      title {
        fr
        en
      }
    }
  }
}
    `, {"fragmentName":"Comparable"}) as unknown as TypedDocumentString<ComparableFragment, unknown>;
export const PastFiguresFragmentDoc = new TypedDocumentString(`
    fragment PastFigures on LibraryCase {
  figures {
    metric
    value
    unit
    qualifier
    note {
      fr
      en
    }
    source {
      publisher
    }
    sourceNumber
  }
}
    `, {"fragmentName":"PastFigures"}) as unknown as TypedDocumentString<PastFiguresFragment, unknown>;
export const ComparedCaseFragmentDoc = new TypedDocumentString(`
    fragment ComparedCase on LibraryCase {
  slug
  title {
    fr
    en
  }
  organisation
  startedOn
  country
  sector
  channel
  category
  cluster
  trigger {
    fr
    en
  }
  strategies
  firstWordsHours
  scorecard {
    step
    answer
  }
  timeline {
    at
    steps
  }
  ...PastFigures
  outcome {
    fr
    en
  }
  lessons {
    fr
    en
  }
}
    fragment PastFigures on LibraryCase {
  figures {
    metric
    value
    unit
    qualifier
    note {
      fr
      en
    }
    source {
      publisher
    }
    sourceNumber
  }
}`, {"fragmentName":"ComparedCase"}) as unknown as TypedDocumentString<ComparedCaseFragment, unknown>;
export const LibraryFacetsFragmentDoc = new TypedDocumentString(`
    fragment LibraryFacets on LibraryCaseConnection {
  facets {
    facet
    value
    count
  }
}
    `, {"fragmentName":"LibraryFacets"}) as unknown as TypedDocumentString<LibraryFacetsFragment, unknown>;
export const LibraryImportFragmentDoc = new TypedDocumentString(`
    fragment LibraryImport on LibraryImport {
  id
  name
  format
  mapping {
    column
    field
  }
  cases
  titles {
    fr
    en
  }
  faults {
    line
    column
    code
    found
  }
  faultCount
  importedAt
}
    `, {"fragmentName":"LibraryImport"}) as unknown as TypedDocumentString<LibraryImportFragment, unknown>;
export const FoundCaseFragmentDoc = new TypedDocumentString(`
    fragment FoundCase on LibraryCaseEdge {
  node {
    slug
    title {
      fr
      en
    }
    startedOn
    country
    sector
    channel
    cluster
    firstWordsHours
    lessons {
      fr
      en
    }
    scorecard {
      step
      answer
    }
  }
  match {
    fuzzy
    hits {
      language
      title {
        text
        highlights {
          start
          end
        }
      }
      text {
        text
        highlights {
          start
          end
        }
      }
    }
  }
}
    `, {"fragmentName":"FoundCase"}) as unknown as TypedDocumentString<FoundCaseFragment, unknown>;
export const LibraryResultsFragmentDoc = new TypedDocumentString(`
    fragment LibraryResults on LibraryCaseConnection {
  totalCount {
    value
    exact
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    ...FoundCase
  }
}
    fragment FoundCase on LibraryCaseEdge {
  node {
    slug
    title {
      fr
      en
    }
    startedOn
    country
    sector
    channel
    cluster
    firstWordsHours
    lessons {
      fr
      en
    }
    scorecard {
      step
      answer
    }
  }
  match {
    fuzzy
    hits {
      language
      title {
        text
        highlights {
          start
          end
        }
      }
      text {
        text
        highlights {
          start
          end
        }
      }
    }
  }
}`, {"fragmentName":"LibraryResults"}) as unknown as TypedDocumentString<LibraryResultsFragment, unknown>;
export const LineTermsFragmentDoc = new TypedDocumentString(`
    fragment LineTerms on HoldingLineTerms {
  name
  severities
  categories
  kinds
  slots {
    name
    kind
    choices {
      key
      fr
      en
    }
  }
}
    `, {"fragmentName":"LineTerms"}) as unknown as TypedDocumentString<LineTermsFragment, unknown>;
export const CasesForFragmentDoc = new TypedDocumentString(`
    fragment CasesFor on HoldingLineTerms {
  severities
  categories
  kinds
}
    `, {"fragmentName":"CasesFor"}) as unknown as TypedDocumentString<CasesForFragment, unknown>;
export const HouseLineFragmentDoc = new TypedDocumentString(`
    fragment HouseLine on Statement {
  id
  number
  version {
    n
    state
    since
    notAfter
    line {
      name
      slots {
        name
      }
      ...CasesFor
    }
    variants {
      key
      channel
      language
      rendered
    }
  }
}
    fragment CasesFor on HoldingLineTerms {
  severities
  categories
  kinds
}`, {"fragmentName":"HouseLine"}) as unknown as TypedDocumentString<HouseLineFragment, unknown>;
export const KeptMailFragmentDoc = new TypedDocumentString(`
    fragment KeptMail on Mail {
  id
  subject
  plain
  attachmentName
  attachment
  at
}
    `, {"fragmentName":"KeptMail"}) as unknown as TypedDocumentString<KeptMailFragment, unknown>;
export const RiskActsFragmentDoc = new TypedDocumentString(`
    fragment RiskActs on Risk {
  viewerMayRevise {
    allowed
  }
  viewerMayReview {
    allowed
  }
  viewerMayRetire {
    allowed
  }
}
    `, {"fragmentName":"RiskActs"}) as unknown as TypedDocumentString<RiskActsFragment, unknown>;
export const PastChoiceFragmentDoc = new TypedDocumentString(`
    fragment PastChoice on LibraryCase {
  id
  startedOn
  title {
    fr
    en
  }
}
    `, {"fragmentName":"PastChoice"}) as unknown as TypedDocumentString<PastChoiceFragment, unknown>;
export const RiskResemblingFragmentDoc = new TypedDocumentString(`
    fragment RiskResembling on Risk {
  resembles {
    slug
    ...PastChoice
  }
  precedents {
    libraryCase {
      ...PastChoice
    }
    ...Precedent
  }
  viewerMayRevise {
    allowed
  }
}
    fragment Precedent on Precedent {
  libraryCase {
    slug
    title {
      fr
      en
    }
    startedOn
  }
  same {
    trait
  }
  differs {
    trait
  }
  teaches {
    fr
    en
  }
}
fragment PastChoice on LibraryCase {
  id
  startedOn
  title {
    fr
    en
  }
}`, {"fragmentName":"RiskResembling"}) as unknown as TypedDocumentString<RiskResemblingFragment, unknown>;
export const RiskReviewsFragmentDoc = new TypedDocumentString(`
    fragment RiskReviews on Risk {
  reviews {
    remark
    nextOn
    reviewedAt
    reviewedBy {
      name
    }
  }
}
    `, {"fragmentName":"RiskReviews"}) as unknown as TypedDocumentString<RiskReviewsFragment, unknown>;
export const RiskWeighingFragmentDoc = new TypedDocumentString(`
    fragment RiskWeighing on Risk {
  likelihood
  impact
  score
  impacts {
    stakeholder
    impact
  }
  category
  cluster
  reviewOn
  reviewOverdue
  retiredAt
  notedAt
  notedBy {
    name
  }
  owner {
    name
  }
}
    `, {"fragmentName":"RiskWeighing"}) as unknown as TypedDocumentString<RiskWeighingFragment, unknown>;
export const RiskToldFragmentDoc = new TypedDocumentString(`
    fragment RiskTold on Risk {
  id
  version
  title
  scenario
  language
  category
  cluster
  likelihood
  impacts {
    stakeholder
    impact
  }
  owner {
    id
  }
}
    `, {"fragmentName":"RiskTold"}) as unknown as TypedDocumentString<RiskToldFragment, unknown>;
export const RiskLineFragmentDoc = new TypedDocumentString(`
    fragment RiskLine on Risk {
  id
  title
  language
  category
  likelihood
  impact
  score
  reviewOn
  reviewOverdue
  retiredAt
  owner {
    name
  }
}
    `, {"fragmentName":"RiskLine"}) as unknown as TypedDocumentString<RiskLineFragment, unknown>;
export const FoundThingFragmentDoc = new TypedDocumentString(`
    fragment FoundThing on SearchHit {
  kind
  target
  language
  fuzzy
  title {
    text
    highlights {
      start
      end
    }
  }
  thing {
    ... on Case {
      reference
      caseKind: kind
      caseTitle: title
      stage
      severity
    }
    ... on Claim {
      number
      claimState: state
      of: case {
        reference
        title
      }
    }
    ... on Statement {
      number
      form: kind
      on: case {
        reference
        title
      }
      version {
        state
      }
    }
    ... on LibraryCase {
      slug
      organisation
      startedOn
      pastTitle: title {
        fr
        en
      }
    }
    ... on Person {
      name
      job
    }
    ... on Risk {
      score
      retiredAt
      keptBy: owner {
        name
      }
    }
  }
}
    `, {"fragmentName":"FoundThing"}) as unknown as TypedDocumentString<FoundThingFragment, unknown>;
export const SearchHitFragmentDoc = new TypedDocumentString(`
    fragment SearchHit on SearchHit {
  ...FoundThing
  text {
    text
    highlights {
      start
      end
    }
  }
}
    fragment FoundThing on SearchHit {
  kind
  target
  language
  fuzzy
  title {
    text
    highlights {
      start
      end
    }
  }
  thing {
    ... on Case {
      reference
      caseKind: kind
      caseTitle: title
      stage
      severity
    }
    ... on Claim {
      number
      claimState: state
      of: case {
        reference
        title
      }
    }
    ... on Statement {
      number
      form: kind
      on: case {
        reference
        title
      }
      version {
        state
      }
    }
    ... on LibraryCase {
      slug
      organisation
      startedOn
      pastTitle: title {
        fr
        en
      }
    }
    ... on Person {
      name
      job
    }
    ... on Risk {
      score
      retiredAt
      keptBy: owner {
        name
      }
    }
  }
}`, {"fragmentName":"SearchHit"}) as unknown as TypedDocumentString<SearchHitFragment, unknown>;
export const SearchResultsFragmentDoc = new TypedDocumentString(`
    fragment SearchResults on SearchConnection {
  totalCount {
    value
    exact
  }
  counts {
    kind
    count {
      value
      exact
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...SearchHit
  }
}
    fragment SearchHit on SearchHit {
  ...FoundThing
  text {
    text
    highlights {
      start
      end
    }
  }
}
fragment FoundThing on SearchHit {
  kind
  target
  language
  fuzzy
  title {
    text
    highlights {
      start
      end
    }
  }
  thing {
    ... on Case {
      reference
      caseKind: kind
      caseTitle: title
      stage
      severity
    }
    ... on Claim {
      number
      claimState: state
      of: case {
        reference
        title
      }
    }
    ... on Statement {
      number
      form: kind
      on: case {
        reference
        title
      }
      version {
        state
      }
    }
    ... on LibraryCase {
      slug
      organisation
      startedOn
      pastTitle: title {
        fr
        en
      }
    }
    ... on Person {
      name
      job
    }
    ... on Risk {
      score
      retiredAt
      keptBy: owner {
        name
      }
    }
  }
}`, {"fragmentName":"SearchResults"}) as unknown as TypedDocumentString<SearchResultsFragment, unknown>;
export const VerificationFragmentDoc = new TypedDocumentString(`
    fragment Verification on LedgerVerification {
  askedBy {
    name
  }
  finishedAt
  checked
  size
  verdict
  findings {
    code
    position
  }
}
    `, {"fragmentName":"Verification"}) as unknown as TypedDocumentString<VerificationFragment, unknown>;
export const DirectoryChannelFragmentDoc = new TypedDocumentString(`
    fragment DirectoryChannel on Channel {
  id
  type
  name
  limit
  owner {
    name
  }
  backup {
    name
  }
}
    `, {"fragmentName":"DirectoryChannel"}) as unknown as TypedDocumentString<DirectoryChannelFragment, unknown>;
export const PostMortemDaysFragmentDoc = new TypedDocumentString(`
    fragment PostMortemDays on Organisation {
  postMortemDays
  viewerMayChangeSettings {
    allowed
  }
}
    `, {"fragmentName":"PostMortemDays"}) as unknown as TypedDocumentString<PostMortemDaysFragment, unknown>;
export const PostMortemLanesFragmentDoc = new TypedDocumentString(`
    fragment PostMortemLanes on Organisation {
  postMortemLanes
  viewerMayChangeSettings {
    allowed
  }
}
    `, {"fragmentName":"PostMortemLanes"}) as unknown as TypedDocumentString<PostMortemLanesFragment, unknown>;
export const ChangedPersonFragmentDoc = new TypedDocumentString(`
    fragment ChangedPerson on Person {
  id
  name
  job
  email
  capacities
  suspended
  erased
  legalHold {
    id
    placedAt
    placedBy {
      name
    }
    reason
  }
  viewerMayErase {
    allowed
    refusal
  }
  viewerMayHold {
    allowed
    refusal
  }
}
    `, {"fragmentName":"ChangedPerson"}) as unknown as TypedDocumentString<ChangedPersonFragment, unknown>;
export const OpenInvitationFragmentDoc = new TypedDocumentString(`
    fragment OpenInvitation on Invitation {
  id
  name
  email
  job
  capacities
  guestUntil
  mailedAt
  expiresAt
  stands
  invitedBy {
    name
  }
}
    `, {"fragmentName":"OpenInvitation"}) as unknown as TypedDocumentString<OpenInvitationFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Person {
  id
  name
  job
  capacities
  guest
  endsAt
  suspendedAt
  isViewer
  lastSeenAt
  erasedAt
  legalHold {
    placedAt
  }
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const LanePartsFragmentDoc = new TypedDocumentString(`
    fragment LaneParts on PolicyLane {
  lane
  min
  veto
  stepUp
  byToken
  dueMinutes
  expressDueMinutes
  backups {
    id
    name
  }
  escalateTo
  delegable
}
    `, {"fragmentName":"LaneParts"}) as unknown as TypedDocumentString<LanePartsFragment, unknown>;
export const RulePartsFragmentDoc = new TypedDocumentString(`
    fragment RuleParts on PolicyRule {
  match {
    severity
    kind
    channel
    audience
    element
    insideInformation
    jurisdiction
    inAdvance
  }
  lanes {
    ...LaneParts
  }
  requiredElements
  waivable
  threads
  voteLifeMinutes
  windowMaxMinutes
  publisherMayApprove
  express
  holdingLine
  breakGlass
}
    fragment LaneParts on PolicyLane {
  lane
  min
  veto
  stepUp
  byToken
  dueMinutes
  expressDueMinutes
  backups {
    id
    name
  }
  escalateTo
  delegable
}`, {"fragmentName":"RuleParts"}) as unknown as TypedDocumentString<RulePartsFragment, unknown>;
export const ComesFromFragmentDoc = new TypedDocumentString(`
    fragment ComesFrom on AppliedLesson {
  id
  how
  appliedAt
  appliedBy {
    name
  }
  lesson {
    wording {
      words
    }
  }
  case {
    reference
    language
  }
}
    `, {"fragmentName":"ComesFrom"}) as unknown as TypedDocumentString<ComesFromFragment, unknown>;
export const PolicyInForceFragmentDoc = new TypedDocumentString(`
    fragment PolicyInForce on Policy {
  id
  name
  version
  adoptedAt
  proposedBy {
    name
  }
  confirmedBy {
    name
  }
  rule {
    ...RuleParts
  }
  proposal {
    id
  }
  lessons {
    ...ComesFrom
  }
  versions {
    id
    version
    retiredAt
    retiredReason
  }
}
    fragment ComesFrom on AppliedLesson {
  id
  how
  appliedAt
  appliedBy {
    name
  }
  lesson {
    wording {
      words
    }
  }
  case {
    reference
    language
  }
}
fragment LaneParts on PolicyLane {
  lane
  min
  veto
  stepUp
  byToken
  dueMinutes
  expressDueMinutes
  backups {
    id
    name
  }
  escalateTo
  delegable
}
fragment RuleParts on PolicyRule {
  match {
    severity
    kind
    channel
    audience
    element
    insideInformation
    jurisdiction
    inAdvance
  }
  lanes {
    ...LaneParts
  }
  requiredElements
  waivable
  threads
  voteLifeMinutes
  windowMaxMinutes
  publisherMayApprove
  express
  holdingLine
  breakGlass
}`, {"fragmentName":"PolicyInForce"}) as unknown as TypedDocumentString<PolicyInForceFragment, unknown>;
export const StarterFragmentDoc = new TypedDocumentString(`
    fragment Starter on StarterPolicy {
  name
  inForce
  rule {
    ...RuleParts
  }
}
    fragment LaneParts on PolicyLane {
  lane
  min
  veto
  stepUp
  byToken
  dueMinutes
  expressDueMinutes
  backups {
    id
    name
  }
  escalateTo
  delegable
}
fragment RuleParts on PolicyRule {
  match {
    severity
    kind
    channel
    audience
    element
    insideInformation
    jurisdiction
    inAdvance
  }
  lanes {
    ...LaneParts
  }
  requiredElements
  waivable
  threads
  voteLifeMinutes
  windowMaxMinutes
  publisherMayApprove
  express
  holdingLine
  breakGlass
}`, {"fragmentName":"Starter"}) as unknown as TypedDocumentString<StarterFragment, unknown>;
export const ProposedFragmentDoc = new TypedDocumentString(`
    fragment Proposed on PolicyProposal {
  id
  kind
  name
  version
  reason
  state
  proposedAt
  proposedBy {
    name
  }
  decidedAt
  decidedBy {
    name
  }
  decidedReason
  policy {
    rule {
      ...RuleParts
    }
  }
  rule {
    ...RuleParts
  }
  warnings {
    code
    kind
    lane
  }
  viewerMayConfirm {
    allowed
    refusal
  }
  viewerMayWithdraw {
    allowed
    refusal
  }
}
    fragment LaneParts on PolicyLane {
  lane
  min
  veto
  stepUp
  byToken
  dueMinutes
  expressDueMinutes
  backups {
    id
    name
  }
  escalateTo
  delegable
}
fragment RuleParts on PolicyRule {
  match {
    severity
    kind
    channel
    audience
    element
    insideInformation
    jurisdiction
    inAdvance
  }
  lanes {
    ...LaneParts
  }
  requiredElements
  waivable
  threads
  voteLifeMinutes
  windowMaxMinutes
  publisherMayApprove
  express
  holdingLine
  breakGlass
}`, {"fragmentName":"Proposed"}) as unknown as TypedDocumentString<ProposedFragment, unknown>;
export const TrialFragmentDoc = new TypedDocumentString(`
    fragment Trial on ResolvedPolicy {
  sources {
    id
    name
    version
  }
  lanes {
    rule {
      ...LaneParts
    }
    askedBy
    people {
      id
      name
    }
  }
  missing
  requiredElements
  waivable
  threads
  voteLifeMinutes
  windowMaxMinutes
  publisherMayApprove
  express
  holdingLine
  breakGlass
}
    fragment LaneParts on PolicyLane {
  lane
  min
  veto
  stepUp
  byToken
  dueMinutes
  expressDueMinutes
  backups {
    id
    name
  }
  escalateTo
  delegable
}`, {"fragmentName":"Trial"}) as unknown as TypedDocumentString<TrialFragment, unknown>;
export const OpenSessionFragmentDoc = new TypedDocumentString(`
    fragment OpenSession on Session {
  id
  method
  createdAt
  lastSeenAt
  agent
  address
  current
}
    `, {"fragmentName":"OpenSession"}) as unknown as TypedDocumentString<OpenSessionFragment, unknown>;
export const OwnTokenFragmentDoc = new TypedDocumentString(`
    fragment OwnToken on Token {
  id
  name
  hint
  scopes
  expiresAt
  lastUsedAt
}
    `, {"fragmentName":"OwnToken"}) as unknown as TypedDocumentString<OwnTokenFragment, unknown>;
export const StepUpFragmentDoc = new TypedDocumentString(`
    fragment StepUp on Viewer {
  hasPassword
  mustConfirmBy
  person {
    name
  }
  organisation {
    demo
  }
}
    `, {"fragmentName":"StepUp"}) as unknown as TypedDocumentString<StepUpFragment, unknown>;
export const QualifyDocument = {"__meta__":{"id":"ccacb6078eb70b5ba2d868966ab64f7c61e417886bb42f5731a6291c477df868"}} as unknown as TypedDocumentString<QualifyMutation, QualifyMutationVariables>;
export const DecideDocument = {"__meta__":{"id":"0081acd8704021d27067adb1202c6386efab722aa2ce75c4b155a377cca22d51"}} as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const AssignDocument = {"__meta__":{"id":"9d7d44928008d1b2d55d9bc1cb67f2c6fadcce4ef4f2e4729b3e507fe97d60a1"}} as unknown as TypedDocumentString<AssignMutation, AssignMutationVariables>;
export const PromiseUpdateDocument = {"__meta__":{"id":"9f7536628d1a30dc63dd3d85f8d3bfed6ef384c9a89cb0267ff4ec286ecaae7e"}} as unknown as TypedDocumentString<PromiseUpdateMutation, PromiseUpdateMutationVariables>;
export const HoldDocument = {"__meta__":{"id":"c6f5b79ae6938ad7d8db965e4a39802b9c268c549d699a8a5c1e3cd80cba0141"}} as unknown as TypedDocumentString<HoldMutation, HoldMutationVariables>;
export const ReleaseDocument = {"__meta__":{"id":"b8cf3ece703825e07ea03d94d2856c4d8b3bdc6474ec52cc28bae3d508f66005"}} as unknown as TypedDocumentString<ReleaseMutation, ReleaseMutationVariables>;
export const ContainDocument = {"__meta__":{"id":"a3e7091061432ad9bec869f9848f4c2c481d7e1132413ed4e47c733d3d65fceb"}} as unknown as TypedDocumentString<ContainMutation, ContainMutationVariables>;
export const CloseDocument = {"__meta__":{"id":"f4441d6c1b5cb7bd0ecadd62ecddb3bffc339c769b477b3e424876e4fef540dd"}} as unknown as TypedDocumentString<CloseMutation, CloseMutationVariables>;
export const ReopenDocument = {"__meta__":{"id":"023712caa08b559c721e37f167c38f4e7635e41a88ae5ce2ee188b9d0d4ccfbb"}} as unknown as TypedDocumentString<ReopenMutation, ReopenMutationVariables>;
export const DismissDocument = {"__meta__":{"id":"453581ff88c38f18c132e2296c44e59f3e830df5ef81705f3145793c2e09ebb2"}} as unknown as TypedDocumentString<DismissMutation, DismissMutationVariables>;
export const RestrictDocument = {"__meta__":{"id":"04e4dbf66c8e512809984c91ae4d1e6e89949ccfc213da36cdf0560c19de8230"}} as unknown as TypedDocumentString<RestrictMutation, RestrictMutationVariables>;
export const LiftRestrictionDocument = {"__meta__":{"id":"83fbbad6555d34d221f809df9d51c3d42948cecaa9c1827a535cacb275e57f69"}} as unknown as TypedDocumentString<LiftRestrictionMutation, LiftRestrictionMutationVariables>;
export const WaiveDocument = {"__meta__":{"id":"de1cb2629a83e5f173a068513058958a65a64e4b8b6171c032a12449a1572a05"}} as unknown as TypedDocumentString<WaiveMutation, WaiveMutationVariables>;
export const RecordFoundDocument = {"__meta__":{"id":"2bfa3f713b684204ca0c13b46090e5cc65f8a76599220d3d574f40255b22d087"}} as unknown as TypedDocumentString<RecordFoundMutation, RecordFoundMutationVariables>;
export const PlaceHoldOnCaseDocument = {"__meta__":{"id":"ea908862ca48aff86f3d4781087d7b80ad9fa25c45f292502e3bcb269f36ce2b"}} as unknown as TypedDocumentString<PlaceHoldOnCaseMutation, PlaceHoldOnCaseMutationVariables>;
export const LiftHoldOnCaseDocument = {"__meta__":{"id":"7b94ae06660753a5b809d1f8c33c6bd24ab2f2c5942f260cd4201adce34cd53f"}} as unknown as TypedDocumentString<LiftHoldOnCaseMutation, LiftHoldOnCaseMutationVariables>;
export const RequestEvidenceDocument = {"__meta__":{"id":"b302c79627ceaf284459658dd47513e1f71bd9da9243217d91511dce3e05820b"}} as unknown as TypedDocumentString<RequestEvidenceMutation, RequestEvidenceMutationVariables>;
export const CaseEvidenceDocument = {"__meta__":{"id":"cebec01c379007ff5ffc4034454ea80649b56080e0fa65e923243a6f2d7376b2"}} as unknown as TypedDocumentString<CaseEvidenceQuery, CaseEvidenceQueryVariables>;
export const LogClaimDocument = {"__meta__":{"id":"ae3397d6a24c58ada09974842e9d4293928234fd2b95eb350a32cf57eed82e7b"}} as unknown as TypedDocumentString<LogClaimMutation, LogClaimMutationVariables>;
export const TakeClaimDocument = {"__meta__":{"id":"f66cee01541a69574eebbb2a8bb87473b34aeb8b09712a3eefd22ad3797f66eb"}} as unknown as TypedDocumentString<TakeClaimMutation, TakeClaimMutationVariables>;
export const ConfirmClaimDocument = {"__meta__":{"id":"aeb75bcf9f20a5352cbb0b32c3e24541ea8b176cba76a6faa83226ea66c747f3"}} as unknown as TypedDocumentString<ConfirmClaimMutation, ConfirmClaimMutationVariables>;
export const RefuteClaimDocument = {"__meta__":{"id":"8d64186a5e522403ac593a464221e21dc1aad5f1de97c183de772a23be725629"}} as unknown as TypedDocumentString<RefuteClaimMutation, RefuteClaimMutationVariables>;
export const LeaveClaimUnknowableDocument = {"__meta__":{"id":"c772c0c9838de248560f5c03ec3374146ed19f49b7cc199d77641cd23b563762"}} as unknown as TypedDocumentString<LeaveClaimUnknowableMutation, LeaveClaimUnknowableMutationVariables>;
export const AddEvidenceDocument = {"__meta__":{"id":"b7dfe3771b7af6a1f08f6f7117ee82e17ca6044af8233416ac83cda2b5a06653"}} as unknown as TypedDocumentString<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const CaseFactsDocument = {"__meta__":{"id":"e92631e592481685ee6a47a44875c183f6c13356ba0338b4dd92b27203f37ac5"}} as unknown as TypedDocumentString<CaseFactsQuery, CaseFactsQueryVariables>;
export const FillHoldingLineDocument = {"__meta__":{"id":"fb2bbc8e703f9d7dbe3fc99b0ee182a0b5527c30bfb55fa51a5c288a5cf466a6"}} as unknown as TypedDocumentString<FillHoldingLineMutation, FillHoldingLineMutationVariables>;
export const FillLineDocument = {"__meta__":{"id":"d8d9dd012ead70d4b39a34bd67d973b584b96f5efaab9aeafb8d254fd9c6524e"}} as unknown as TypedDocumentString<FillLineQuery, FillLineQueryVariables>;
export const ChooseLineDocument = {"__meta__":{"id":"3d4e00e5e4c7bc57dcc132a0564e85fa1c6492db9e809a9f749cfb6945b7891e"}} as unknown as TypedDocumentString<ChooseLineQuery, ChooseLineQueryVariables>;
export const CaseRoomDocument = {"__meta__":{"id":"b72414fb837bd2fa77d2f80af9dde22fdb2187247201da755bdf7b787bd80bea"}} as unknown as TypedDocumentString<CaseRoomQuery, CaseRoomQueryVariables>;
export const StartPostMortemDocument = {"__meta__":{"id":"fb060f02772c0bfc93f6acfe9fce6ad0cfe43160ec555413006d5ba487b4c0ef"}} as unknown as TypedDocumentString<StartPostMortemMutation, StartPostMortemMutationVariables>;
export const AddPassageDocument = {"__meta__":{"id":"2b61114cdb35b94921637eb50460e28568e397e4490f60643d31daca630bf8ba"}} as unknown as TypedDocumentString<AddPassageMutation, AddPassageMutationVariables>;
export const RevisePassageDocument = {"__meta__":{"id":"c49ea5f19a0667316fcbc52a41595604d2dfd0825180f6b112a78c6cc7316624"}} as unknown as TypedDocumentString<RevisePassageMutation, RevisePassageMutationVariables>;
export const RemovePassageDocument = {"__meta__":{"id":"954d2d26cb0ebf3831faac601ff01c4bd969fb2020d4554e876be041a0e83dd3"}} as unknown as TypedDocumentString<RemovePassageMutation, RemovePassageMutationVariables>;
export const MarkPassageDocument = {"__meta__":{"id":"68279c39cd92259d7d8f69253eee3e636996973a04ee6ec0476dce4237f32ea7"}} as unknown as TypedDocumentString<MarkPassageMutation, MarkPassageMutationVariables>;
export const AddImprovementDocument = {"__meta__":{"id":"fdeb616d38c99a8da2610061fd276e34e1dda25bb8fa3a8fb49a4bbf98a7eeea"}} as unknown as TypedDocumentString<AddImprovementMutation, AddImprovementMutationVariables>;
export const ChangeImprovementDocument = {"__meta__":{"id":"311e33ffca20907552df8adeee8012a020e947a1a2954364789b48ff6c34b7ce"}} as unknown as TypedDocumentString<ChangeImprovementMutation, ChangeImprovementMutationVariables>;
export const FinishImprovementDocument = {"__meta__":{"id":"37f9af503ee8dc65ba93ae5f42b638334613eb4db69376fc94d209e6da65e006"}} as unknown as TypedDocumentString<FinishImprovementMutation, FinishImprovementMutationVariables>;
export const WaiveImprovementDocument = {"__meta__":{"id":"7ec14040ef7bced71909e1a15569ea210ba87618046de815cdd722fe074b9fbe"}} as unknown as TypedDocumentString<WaiveImprovementMutation, WaiveImprovementMutationVariables>;
export const SubmitPostMortemDocument = {"__meta__":{"id":"f7fba1c75c08f661180b1bf9747f04191a77ab648c9c0215ee237b9adc639186"}} as unknown as TypedDocumentString<SubmitPostMortemMutation, SubmitPostMortemMutationVariables>;
export const ApprovePostMortemDocument = {"__meta__":{"id":"89bada4763e0062f40cbea11cfe09dfa578858d22d97b056061864a96bba1223"}} as unknown as TypedDocumentString<ApprovePostMortemMutation, ApprovePostMortemMutationVariables>;
export const RequestPostMortemChangesDocument = {"__meta__":{"id":"cb51a9da2243c38affb0ac45bd7861c18ddb692a37906360eedc8750e93b10cd"}} as unknown as TypedDocumentString<RequestPostMortemChangesMutation, RequestPostMortemChangesMutationVariables>;
export const PublishPostMortemDocument = {"__meta__":{"id":"61221baa47c2842f7283f66ee1d52e520d9c4a61f027806fbf06079b4479be16"}} as unknown as TypedDocumentString<PublishPostMortemMutation, PublishPostMortemMutationVariables>;
export const ApplyLessonDocument = {"__meta__":{"id":"ea4a659a9c6fdf6cfcd19d2477e8e50c6ef89a49363473d056b874a66c157440"}} as unknown as TypedDocumentString<ApplyLessonMutation, ApplyLessonMutationVariables>;
export const TakeBackLessonDocument = {"__meta__":{"id":"af0c6b015f73dadb3876468682a7e9a14c0d2f02a1e73e30c3bc947c449070ba"}} as unknown as TypedDocumentString<TakeBackLessonMutation, TakeBackLessonMutationVariables>;
export const CasePostMortemDocument = {"__meta__":{"id":"2a4ed8ee6a93987e3bd8a6de2658a9928f439ef86246a9f3a6996762356b473c"}} as unknown as TypedDocumentString<CasePostMortemQuery, CasePostMortemQueryVariables>;
export const ApproveStatementDocument = {"__meta__":{"id":"953c027ae289e137e7d7e840603e22d5669483a8df0bba7ccf772688bb5707e8"}} as unknown as TypedDocumentString<ApproveStatementMutation, ApproveStatementMutationVariables>;
export const RequestChangesDocument = {"__meta__":{"id":"0416aa83c880b6144c3c255281967fb52af2bd965f016a37497a6690e9e206e4"}} as unknown as TypedDocumentString<RequestChangesMutation, RequestChangesMutationVariables>;
export const RejectStatementDocument = {"__meta__":{"id":"4d42e06041e951928469e2b6f325f29841bd47b1e951094165e3e2ddd5f1134a"}} as unknown as TypedDocumentString<RejectStatementMutation, RejectStatementMutationVariables>;
export const WithdrawVoteDocument = {"__meta__":{"id":"5775188e9d3a82b286860a65f0d3bc5a383837124379e48adfec0b5000049660"}} as unknown as TypedDocumentString<WithdrawVoteMutation, WithdrawVoteMutationVariables>;
export const LiftVetoDocument = {"__meta__":{"id":"5757bfff4875b79e9ad022b1a5f724546633c85332f997ca950454ae95b93e2b"}} as unknown as TypedDocumentString<LiftVetoMutation, LiftVetoMutationVariables>;
export const CancelStatementDocument = {"__meta__":{"id":"bf219bebebabc735d1bb67c94279601a43671faa91a353d5fcff8c0c475b5507"}} as unknown as TypedDocumentString<CancelStatementMutation, CancelStatementMutationVariables>;
export const MarkInsideInformationDocument = {"__meta__":{"id":"76a45d8d27097fd6b546668faafaa2b569a12e84135b34b26f7c22ee9b9ef70e"}} as unknown as TypedDocumentString<MarkInsideInformationMutation, MarkInsideInformationMutationVariables>;
export const SubmitFilledDocument = {"__meta__":{"id":"0bf86f5e31fbbe4705c66111a39ee60ee4d567a21ab6c8007cf8361069efa529"}} as unknown as TypedDocumentString<SubmitFilledMutation, SubmitFilledMutationVariables>;
export const OpenBreakGlassDocument = {"__meta__":{"id":"fe11d4b765842d54ac369a4afa49e9f7df903ad4baaec5bf14902c5973713626"}} as unknown as TypedDocumentString<OpenBreakGlassMutation, OpenBreakGlassMutationVariables>;
export const SecondBreakGlassDocument = {"__meta__":{"id":"1de6e4d16a07e3042a3f07476791be71e8b02972917a74e456efae4aeac5bd1e"}} as unknown as TypedDocumentString<SecondBreakGlassMutation, SecondBreakGlassMutationVariables>;
export const CloseBreakGlassReviewDocument = {"__meta__":{"id":"ed327f8959a2f5d83d85f6eaca50a00ab0e15b09345ca51391c83dc6698751f9"}} as unknown as TypedDocumentString<CloseBreakGlassReviewMutation, CloseBreakGlassReviewMutationVariables>;
export const BreakGlassPageDocument = {"__meta__":{"id":"d33186a6a939f6cf01e3f130805f4595df3d4fe341ca437125c77e9c6e83e4b7"}} as unknown as TypedDocumentString<BreakGlassPageQuery, BreakGlassPageQueryVariables>;
export const OverrideVetoDocument = {"__meta__":{"id":"be1fa567bb5fc44808de55109708cb3cf56d9d25a9b60479933a67f8df928a47"}} as unknown as TypedDocumentString<OverrideVetoMutation, OverrideVetoMutationVariables>;
export const ReadStatementDocument = {"__meta__":{"id":"eb61de94473360ec0a76e7271920bcd81c135d8ddaa1264f0d5e51a6243e92ed"}} as unknown as TypedDocumentString<ReadStatementQuery, ReadStatementQueryVariables>;
export const PublishVariantDocument = {"__meta__":{"id":"712a1d36d2d460599882dce0d84e5607f83f252d12663ef93a84fd8e53cb8196"}} as unknown as TypedDocumentString<PublishVariantMutation, PublishVariantMutationVariables>;
export const RecordPublicationDocument = {"__meta__":{"id":"9da11f74d9d22d948a8b9962d5aab888d266be8de12ffc18c3f6d3000dce4e90"}} as unknown as TypedDocumentString<RecordPublicationMutation, RecordPublicationMutationVariables>;
export const ReportFailureDocument = {"__meta__":{"id":"6bdab595feaf5dd9a495f355331e636591aba2ff7a5e213dca00cf58e91af988"}} as unknown as TypedDocumentString<ReportFailureMutation, ReportFailureMutationVariables>;
export const WithdrawPublicationDocument = {"__meta__":{"id":"038f8736e7ebb779ba6b77746d57f848203fa7633a3e1ee05b30eadc467fa403"}} as unknown as TypedDocumentString<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;
export const PublishStatementDocument = {"__meta__":{"id":"d63fc419d85c1c25459f886153a958fba43a31370a6b3484abffc360c53e309f"}} as unknown as TypedDocumentString<PublishStatementMutation, PublishStatementMutationVariables>;
export const SchedulePublicationDocument = {"__meta__":{"id":"d32870dba491021dac3c4322530cfcf6d154f77fd50f6b0e9014e24ab05cc4b2"}} as unknown as TypedDocumentString<SchedulePublicationMutation, SchedulePublicationMutationVariables>;
export const CallOffPublicationDocument = {"__meta__":{"id":"03674061b50c4985455eb012a06a5c53c284046bba08fac696d6bb142d9c811a"}} as unknown as TypedDocumentString<CallOffPublicationMutation, CallOffPublicationMutationVariables>;
export const ReconcilePublicationDocument = {"__meta__":{"id":"6e6943a924c5abee7c145ace8acc9bb400f0d3e0bf21ec3b43d2c7163577da32"}} as unknown as TypedDocumentString<ReconcilePublicationMutation, ReconcilePublicationMutationVariables>;
export const CheckPublicationDocument = {"__meta__":{"id":"205625e480c61950b554092f52f5d139bdee34868b6b19ed1dd68eb2d49a2f78"}} as unknown as TypedDocumentString<CheckPublicationMutation, CheckPublicationMutationVariables>;
export const AddCaptureDocument = {"__meta__":{"id":"d7667995fce73d5575fd5772bf69012048d5d3917ff4cc02912c19733e7bad3d"}} as unknown as TypedDocumentString<AddCaptureMutation, AddCaptureMutationVariables>;
export const CorrectPublicationDocument = {"__meta__":{"id":"0d1eb7cd56c64c3bd9c7b9cbde120c7ceed15d1a21d07b9b9f70f1cb2e1e5445"}} as unknown as TypedDocumentString<CorrectPublicationMutation, CorrectPublicationMutationVariables>;
export const PublishSheetDocument = {"__meta__":{"id":"b5ccb5f7bc72fb99e30a8fc04dc87c860f0ecc34ca4d0c801197aec19f767235"}} as unknown as TypedDocumentString<PublishSheetQuery, PublishSheetQueryVariables>;
export const StartThreadDocument = {"__meta__":{"id":"0dcc1bd3a16fd498772b25c4b60b7d3b3021806de89f528770bc0e00fc909a2c"}} as unknown as TypedDocumentString<StartThreadMutation, StartThreadMutationVariables>;
export const ReplyToThreadDocument = {"__meta__":{"id":"24c241c7b0b5ffaf2855eacd51a2b75a9c17b7a10d1dbf98117c53cc645d4974"}} as unknown as TypedDocumentString<ReplyToThreadMutation, ReplyToThreadMutationVariables>;
export const ResolveThreadDocument = {"__meta__":{"id":"cc986cc98b1ad8b1beb7beb92bf102217f2ce57cdd0a12d46297312f18208501"}} as unknown as TypedDocumentString<ResolveThreadMutation, ResolveThreadMutationVariables>;
export const AcceptSuggestionDocument = {"__meta__":{"id":"fbed0b0a285ffaf8b43d0098dba6ba0f0948367d39ccbbea36dd036c01669de6"}} as unknown as TypedDocumentString<AcceptSuggestionMutation, AcceptSuggestionMutationVariables>;
export const DeclineSuggestionDocument = {"__meta__":{"id":"8bb173b95b9d14498ca82893ed72a790cc83e38d444f160e33524f3964f209ba"}} as unknown as TypedDocumentString<DeclineSuggestionMutation, DeclineSuggestionMutationVariables>;
export const SaveDraftDocument = {"__meta__":{"id":"89c09aa547d6fd30693fad90087e54cc870f430375c16ea83f7813a13488a604"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitStatementDocument = {"__meta__":{"id":"c95096f835847a3ca72cb7f28490bc8e8ffc72220df46c10d618648d02371b2e"}} as unknown as TypedDocumentString<SubmitStatementMutation, SubmitStatementMutationVariables>;
export const WaiveElementDocument = {"__meta__":{"id":"78d9cd7bad52109fb9d00d9a9d156d64ac1ad7747b4d15f089e80ed51dc0e942"}} as unknown as TypedDocumentString<WaiveElementMutation, WaiveElementMutationVariables>;
export const CheckWordingDocument = {"__meta__":{"id":"7dbb2a22d9a81db6a3241f87aa4756487869e1782b738c1fc41a7a9f11179e1e"}} as unknown as TypedDocumentString<CheckWordingQuery, CheckWordingQueryVariables>;
export const WriteStatementDocument = {"__meta__":{"id":"8b49c87fd248db06a638bc7116dd026ec611a64aabd05c9ec1ef74601dfc9cda"}} as unknown as TypedDocumentString<WriteStatementQuery, WriteStatementQueryVariables>;
export const DraftStatementDocument = {"__meta__":{"id":"c1ac133331c61beeb40316c8b5fb861a6822119008587d6c415c1d07c89563ec"}} as unknown as TypedDocumentString<DraftStatementMutation, DraftStatementMutationVariables>;
export const NewStatementDocument = {"__meta__":{"id":"b3ed25ecbc01507fa54db87d03f4e9cc0dbe9cf8316678ea45a98dc832af8638"}} as unknown as TypedDocumentString<NewStatementQuery, NewStatementQueryVariables>;
export const CaseStatementsDocument = {"__meta__":{"id":"20e88f576b83ff3683ed61caa0b3072c925b3817a6a5d11eebec1187c2fdbcdc"}} as unknown as TypedDocumentString<CaseStatementsQuery, CaseStatementsQueryVariables>;
export const OfferRoleDocument = {"__meta__":{"id":"3f4910287d21196061c4565d987cfbf2f5ded43e1f16e109d863c99cf25fabe3"}} as unknown as TypedDocumentString<OfferRoleMutation, OfferRoleMutationVariables>;
export const HandOverRoleDocument = {"__meta__":{"id":"1972a246bbbfb29b1a60b6d3327d2d53615c8c0d11dd207debeed675c54d7dae"}} as unknown as TypedDocumentString<HandOverRoleMutation, HandOverRoleMutationVariables>;
export const AcceptRoleDocument = {"__meta__":{"id":"642459e93b140614dfb50bfdf01e2e5149b835f5fc0339d4fd507a430bacebdd"}} as unknown as TypedDocumentString<AcceptRoleMutation, AcceptRoleMutationVariables>;
export const DeclineRoleDocument = {"__meta__":{"id":"ec527403435d0af2b2b0a6b6dea840b8b517edfaa2cd18d5d0c52456243b42bf"}} as unknown as TypedDocumentString<DeclineRoleMutation, DeclineRoleMutationVariables>;
export const CaseTeamDocument = {"__meta__":{"id":"2f3d79d709f84ce52539f091a19081790581d66a9611f2f0fc9ff194dc8f71b9"}} as unknown as TypedDocumentString<CaseTeamQuery, CaseTeamQueryVariables>;
export const AddNoteDocument = {"__meta__":{"id":"7f5e59cb88d5d80f85442e0afdb8709d091e059d8ee066863bab4f45b06a15ec"}} as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const CorrectNoteDocument = {"__meta__":{"id":"cb20102a0a493a577ccb30dfd07d4ba88573af9afb5bd139fe29d3dfd9adbce0"}} as unknown as TypedDocumentString<CorrectNoteMutation, CorrectNoteMutationVariables>;
export const StarEventDocument = {"__meta__":{"id":"6854df820cb36cfc271286e7c5b71ba386a351c5a3c1e3cbf0aa5f9c4da0a230"}} as unknown as TypedDocumentString<StarEventMutation, StarEventMutationVariables>;
export const CaseTimelineDocument = {"__meta__":{"id":"7b79be8047571ffcaf2eaf4a53196c4719558fa2caacffe9f667c1fbc8658477"}} as unknown as TypedDocumentString<CaseTimelineQuery, CaseTimelineQueryVariables>;
export const DeclareCaseDocument = {"__meta__":{"id":"452a22e2f2cc9a9da1b825c24e8ad60b27f6defcd04227e0dc7cf2ab56265c40"}} as unknown as TypedDocumentString<DeclareCaseMutation, DeclareCaseMutationVariables>;
export const ResemblingDocument = {"__meta__":{"id":"a93fae9e4e7edff559d7f0237a22ddc01ae583de970fba5c34022b74c70df4dc"}} as unknown as TypedDocumentString<ResemblingQuery, ResemblingQueryVariables>;
export const DeclareDocument = {"__meta__":{"id":"f97f48fdcf1d220203b7861fb91ba01d01dc72e8994efd02d287b1124a0aa8b9"}} as unknown as TypedDocumentString<DeclareQuery, DeclareQueryVariables>;
export const CasesDocument = {"__meta__":{"id":"0f78676dbb6487b5f8b38374c63c35152d558412b24bdccd9a47f15348bc5b1d"}} as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const DelegateLaneDocument = {"__meta__":{"id":"bcbe2532f282b40d1b267fdb2fc383e9de7539b6a1b9bd47514e4c4a4bc4ae92"}} as unknown as TypedDocumentString<DelegateLaneMutation, DelegateLaneMutationVariables>;
export const RevokeDelegationDocument = {"__meta__":{"id":"2f0181d990311d3c718151f2314800fe1935385063a2f58e107fc00f0dbf07ce"}} as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const DeclareAbsenceDocument = {"__meta__":{"id":"5e82a1a09e4e62902bc74f3e60255dbda8e367f242c4030cd2481ed9b26d8ec1"}} as unknown as TypedDocumentString<DeclareAbsenceMutation, DeclareAbsenceMutationVariables>;
export const CreateExplorerTokenDocument = {"__meta__":{"id":"a13b6e0f0fea81230db527be11f7af0204dfe321a4ac2576afd00f2d338ca411"}} as unknown as TypedDocumentString<CreateExplorerTokenMutation, CreateExplorerTokenMutationVariables>;
export const ExplorerDocument = {"__meta__":{"id":"c42ecdcfe6023c3b65ea9c200fc2f3ece5c04e10d73a0d6cc03ec89e0f048abb"}} as unknown as TypedDocumentString<ExplorerQuery, ExplorerQueryVariables>;
export const DevelopersDocument = {"__meta__":{"id":"cee68600cd481650dda68f06a9d8fa3800d8f4908b5a755c6726c76031392205"}} as unknown as TypedDocumentString<DevelopersQuery, DevelopersQueryVariables>;
export const ReadNotificationDocument = {"__meta__":{"id":"d54cc8f9b12b42f6883a6135a92f6e9b4b2da5f64cb281f391414d840f064a87"}} as unknown as TypedDocumentString<ReadNotificationMutation, ReadNotificationMutationVariables>;
export const ReadAllNotificationsDocument = {"__meta__":{"id":"b34e9fcd6d47ec44a9dc88496a11597f7971f535238d3db35cf2bfbc26cb5515"}} as unknown as TypedDocumentString<ReadAllNotificationsMutation, ReadAllNotificationsMutationVariables>;
export const SnoozeNotificationDocument = {"__meta__":{"id":"8bda939d06440671ee7c6d3afd314091dd17a8cd3f55a662cdb0595710e4d153"}} as unknown as TypedDocumentString<SnoozeNotificationMutation, SnoozeNotificationMutationVariables>;
export const InboxDocument = {"__meta__":{"id":"7717a4e6f088eb96ec56500975fd8bc79944c2b6bebb494cc539a057a198c5d8"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const FiguresDocument = {"__meta__":{"id":"969eb0f0980ac469ba3cc58afb313ba1b1ab7e5edb83fa9d5a434b17af72a809"}} as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const LessonsDocument = {"__meta__":{"id":"b2ae2ef56a4c2486e249dc76c51e5698fa5eec2b1de83397f7a29c82dae4c1ac"}} as unknown as TypedDocumentString<LessonsQuery, LessonsQueryVariables>;
export const InsightsDocument = {"__meta__":{"id":"fbe8d0a5963be9122f74020bc9077701e9f1a87306f999866f19182cdb5b2973"}} as unknown as TypedDocumentString<InsightsQuery, InsightsQueryVariables>;
export const FollowDocument = {"__meta__":{"id":"c4809d4f7d8dfd8d305fa8e03d4833bb4a071d5e01a2f52a9ff2f947a2d29453"}} as unknown as TypedDocumentString<FollowSubscription, FollowSubscriptionVariables>;
export const EditPastCaseDocument = {"__meta__":{"id":"0aea27eb788fce1b9cc6b29b1851f0c100c71383ebcd4e3864f6506c188b1e90"}} as unknown as TypedDocumentString<EditPastCaseQuery, EditPastCaseQueryVariables>;
export const AnnotateLibraryCaseDocument = {"__meta__":{"id":"31bbaab47161ea2163ac8c634d3ee1526ee3edaa6301a4fbec6d378c74f4ffb3"}} as unknown as TypedDocumentString<AnnotateLibraryCaseMutation, AnnotateLibraryCaseMutationVariables>;
export const HideLibraryCaseDocument = {"__meta__":{"id":"429bcf2cc5cac06570e4b545de032f7e4cf798262d541298c229af4308f8de13"}} as unknown as TypedDocumentString<HideLibraryCaseMutation, HideLibraryCaseMutationVariables>;
export const ShowLibraryCaseDocument = {"__meta__":{"id":"27f8aabb3ab11cfc0129db24d914693e2912b230cf155454c58a18c4388a10ba"}} as unknown as TypedDocumentString<ShowLibraryCaseMutation, ShowLibraryCaseMutationVariables>;
export const PastCaseDocument = {"__meta__":{"id":"7b05f964a9b7aaad9212d49c24099637a8d36f03f093a394b940a1b903100f6b"}} as unknown as TypedDocumentString<PastCaseQuery, PastCaseQueryVariables>;
export const CompareDocument = {"__meta__":{"id":"d618dc48bf36dbe7751b1e5b0c169ba2e5b7bca3f656cdb1a43374c327a25c7a"}} as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ReadImportDocument = {"__meta__":{"id":"2e793a4b2b52ed99aa0301f72d934e1d7b15cb45be83b4151766172cb7e3eb15"}} as unknown as TypedDocumentString<ReadImportQuery, ReadImportQueryVariables>;
export const PrepareLibraryImportDocument = {"__meta__":{"id":"ba19b2603e3066e75eb078304c34e31c617684fe6e17a22f748f9d7bd0c72875"}} as unknown as TypedDocumentString<PrepareLibraryImportMutation, PrepareLibraryImportMutationVariables>;
export const MapLibraryImportDocument = {"__meta__":{"id":"04172799393a114cb54d40b60d56a9326ee32ad0751a6f2efc65106764a7d343"}} as unknown as TypedDocumentString<MapLibraryImportMutation, MapLibraryImportMutationVariables>;
export const ImportLibraryCasesDocument = {"__meta__":{"id":"26701466f5005e71a4cbead216ceea0e41949d6e7bd6ccb0f1cf1810daf89fa7"}} as unknown as TypedDocumentString<ImportLibraryCasesMutation, ImportLibraryCasesMutationVariables>;
export const ImportPastCasesDocument = {"__meta__":{"id":"675142fe347965dc7d4fdd70f462da22dc2afcca95100d21c862999a4ad47ef9"}} as unknown as TypedDocumentString<ImportPastCasesQuery, ImportPastCasesQueryVariables>;
export const ListPastCasesDocument = {"__meta__":{"id":"2e15b4f39cc6c4d2465e0408dbe97c1a72779ff56c059234f5057ca4d70de4c8"}} as unknown as TypedDocumentString<ListPastCasesQuery, ListPastCasesQueryVariables>;
export const NewPastCaseDocument = {"__meta__":{"id":"a834f02a6198de231692d3059cb8c1ee1737da59afffba9bd759dab3dea57d6b"}} as unknown as TypedDocumentString<NewPastCaseQuery, NewPastCaseQueryVariables>;
export const LibraryDocument = {"__meta__":{"id":"e2fe9e87dc11d7f528a6691241fc48104dcae3dff11bb61fe7735b2f39b927e8"}} as unknown as TypedDocumentString<LibraryQuery, LibraryQueryVariables>;
export const AddLibraryCaseDocument = {"__meta__":{"id":"9f395bc261882e616bfdad16509511473612c62b7eb6258bb33fdd0b90acc322"}} as unknown as TypedDocumentString<AddLibraryCaseMutation, AddLibraryCaseMutationVariables>;
export const EditLibraryCaseDocument = {"__meta__":{"id":"19ab8bff98514b0ecec23a2d952cb8bb3f6e6b972b1c17d1bdb8e31960499de6"}} as unknown as TypedDocumentString<EditLibraryCaseMutation, EditLibraryCaseMutationVariables>;
export const WordsToReadAgainDocument = {"__meta__":{"id":"887ac47cca054cd6a3250f0eaf56355e7cb9b72d3e105e1353aac4745a607e73"}} as unknown as TypedDocumentString<WordsToReadAgainQuery, WordsToReadAgainQueryVariables>;
export const ReadLineDocument = {"__meta__":{"id":"7087072a4bbbc770552779b8e85769c3a9bdd5d22cb2e925c89080cf44866cc7"}} as unknown as TypedDocumentString<ReadLineQuery, ReadLineQueryVariables>;
export const LineAsSavedDocument = {"__meta__":{"id":"25c744b3bc846de4eefbcff003cece18b9b88f4f4c9fb1be7f13c103362dadbd"}} as unknown as TypedDocumentString<LineAsSavedQuery, LineAsSavedQueryVariables>;
export const SaveLineTermsDocument = {"__meta__":{"id":"e926d32ad5020e1048f905c36e7f5e2432d7572ba8dee6a3f6b34b0c2a351470"}} as unknown as TypedDocumentString<SaveLineTermsMutation, SaveLineTermsMutationVariables>;
export const WriteLineDocument = {"__meta__":{"id":"85c8308f83cf166fba98c4574c5aa72f43a5249a4eea99c659ca00c312565073"}} as unknown as TypedDocumentString<WriteLineQuery, WriteLineQueryVariables>;
export const DraftHoldingLineDocument = {"__meta__":{"id":"c8d62ffa477f4adec695ac1fa7949f58fa458d8274c5c8cbe4ae9502be4d4e83"}} as unknown as TypedDocumentString<DraftHoldingLineMutation, DraftHoldingLineMutationVariables>;
export const NewLineDocument = {"__meta__":{"id":"7d375e52c9e241703e7625c642e0b59e36d390d22457453eff285412f0f38a7c"}} as unknown as TypedDocumentString<NewLineQuery, NewLineQueryVariables>;
export const HoldingLinesDocument = {"__meta__":{"id":"335a13308882192fbf3d066fdee03839af29ad0b8913730d29b71ea578c9f5fc"}} as unknown as TypedDocumentString<HoldingLinesQuery, HoldingLinesQueryVariables>;
export const MailboxDocument = {"__meta__":{"id":"cae2fa6a8968664f66fb36fa452366979089054a934eaec749f298a37b4de8a2"}} as unknown as TypedDocumentString<MailboxQuery, MailboxQueryVariables>;
export const MuteCaseDocument = {"__meta__":{"id":"16c924bd848355b748f97221ddfc5397b541e2a356700c5921fa0aa43665f5b3"}} as unknown as TypedDocumentString<MuteCaseMutation, MuteCaseMutationVariables>;
export const UnmuteCaseDocument = {"__meta__":{"id":"7f5cac30fd580f77955fb1a590dc1a2f7be0f9d40986cbe051b5a5f7b3f12a52"}} as unknown as TypedDocumentString<UnmuteCaseMutation, UnmuteCaseMutationVariables>;
export const BoardDocument = {"__meta__":{"id":"54a4c5fa2a24dd83585c7d103455b2036bc077308900f5c4e1207377e125b605"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const ProofHereDocument = {"__meta__":{"id":"139ad83c39f7d07e575bbc1accff671f270ec0ed7a2c3e4791ba6c61012beb3f"}} as unknown as TypedDocumentString<ProofHereQuery, ProofHereQueryVariables>;
export const ReceiptFileDocument = {"__meta__":{"id":"349a3ccfe7b4f199ed02bba6a54db6bdf3e54206e20f2c7bb80e42b93f29fd2c"}} as unknown as TypedDocumentString<ReceiptFileQuery, ReceiptFileQueryVariables>;
export const ReportSignalDocument = {"__meta__":{"id":"1b79b3b218bf2bfd956c9206b2072c63ba0e092159870af2d82ca1566a39eea3"}} as unknown as TypedDocumentString<ReportSignalMutation, ReportSignalMutationVariables>;
export const ReportDocument = {"__meta__":{"id":"192f27ba8a59ac9dee899f2080dcfaf37f3491d05ece4b1e77b355aa69148529"}} as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReadRiskDocument = {"__meta__":{"id":"e0928bbeed3083b92542683f3a34f989afbd7aef9b947842de49fffa11eb7413"}} as unknown as TypedDocumentString<ReadRiskQuery, ReadRiskQueryVariables>;
export const NoteRiskDocument = {"__meta__":{"id":"17ece4735a69b557c85628fccb63751a4f65649f024bba51add04ca3831c926a"}} as unknown as TypedDocumentString<NoteRiskMutation, NoteRiskMutationVariables>;
export const ReviseRiskDocument = {"__meta__":{"id":"10c2ec97c51beaf05b39763159ffe7386e6de7192a7105b24ad5640d32b02924"}} as unknown as TypedDocumentString<ReviseRiskMutation, ReviseRiskMutationVariables>;
export const ReviewRiskDocument = {"__meta__":{"id":"1994e1d4ea79865a859a0deca53e6e4bc3cb68930961a5af614eefd4be167d34"}} as unknown as TypedDocumentString<ReviewRiskMutation, ReviewRiskMutationVariables>;
export const RetireRiskDocument = {"__meta__":{"id":"e8ef68e3d7dcc4e83bcc782e85bb927d223a59cbf6e630cf5047c336b8075f0a"}} as unknown as TypedDocumentString<RetireRiskMutation, RetireRiskMutationVariables>;
export const NewRiskDocument = {"__meta__":{"id":"ab717d1bbab25c3e0722aabb3b4851911c0e8b8b84c4d081fb5b92a086076e6f"}} as unknown as TypedDocumentString<NewRiskQuery, NewRiskQueryVariables>;
export const RiskRegisterDocument = {"__meta__":{"id":"7b8580bf297f03b4291af3973ebb0875257753daed7a315f3f127065fd36ec1c"}} as unknown as TypedDocumentString<RiskRegisterQuery, RiskRegisterQueryVariables>;
export const SearchDocument = {"__meta__":{"id":"66a811030007939b69150d9147d0244cdaa48757e66bdb99554fced82a8bcbf0"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const LedgerHereDocument = {"__meta__":{"id":"3ce4226d9ee6e313fa930cac7b9af55e42e6226abcc28d70f394675d897f188e"}} as unknown as TypedDocumentString<LedgerHereQuery, LedgerHereQueryVariables>;
export const VerifyLedgerDocument = {"__meta__":{"id":"c76a1a58261203497d44a17907b690e33cff82e6e745df87e5f4859b40dc7b4f"}} as unknown as TypedDocumentString<VerifyLedgerMutation, VerifyLedgerMutationVariables>;
export const ChangeMySettingsDocument = {"__meta__":{"id":"5612538636a78136d96e4fc1494e6afcda59cdc594c8e1b29ade74e0c63baf3d"}} as unknown as TypedDocumentString<ChangeMySettingsMutation, ChangeMySettingsMutationVariables>;
export const ChangeMyPasswordDocument = {"__meta__":{"id":"d12af327b59fa99ae9cd2edfb9c16e5c1e412e53139dcdc12e9b5df693d48c74"}} as unknown as TypedDocumentString<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>;
export const MeDocument = {"__meta__":{"id":"e47f0dc57d212eb72d5345d0cfa627796dbfac4280d9395e479654032013483e"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ChangePostMortemDaysDocument = {"__meta__":{"id":"ba56f8a9dd7f17200c3ca0a1965b2a64dbe4e08eb676d372116ebbb3346f2bb3"}} as unknown as TypedDocumentString<ChangePostMortemDaysMutation, ChangePostMortemDaysMutationVariables>;
export const ChangePostMortemLanesDocument = {"__meta__":{"id":"560ad73c1c75f3f0c0fa54c4cca7f35f1e81162737a7d6782dfce5f7d0c7e646"}} as unknown as TypedDocumentString<ChangePostMortemLanesMutation, ChangePostMortemLanesMutationVariables>;
export const OrganisationSettingsDocument = {"__meta__":{"id":"37ef8d0d761cf7eb8f773aed1074e66b4f1811ea92b2ebed15dfd3a98f392730"}} as unknown as TypedDocumentString<OrganisationSettingsQuery, OrganisationSettingsQueryVariables>;
export const ChangeCapacitiesDocument = {"__meta__":{"id":"ac55dd50496a58f3879f2d9c0e46ca86403e4d7c2165de705fd7733b34dce9c8"}} as unknown as TypedDocumentString<ChangeCapacitiesMutation, ChangeCapacitiesMutationVariables>;
export const SuspendPersonDocument = {"__meta__":{"id":"ba858bc0c0d80f8766da4dce73f2a4a40533001d8f3aea9b04ece0cc6ed1a1a9"}} as unknown as TypedDocumentString<SuspendPersonMutation, SuspendPersonMutationVariables>;
export const ReinstatePersonDocument = {"__meta__":{"id":"9c75567992b5522820c3e13a55e5586c0484617a76c63ac63f6777656a67ecfa"}} as unknown as TypedDocumentString<ReinstatePersonMutation, ReinstatePersonMutationVariables>;
export const EndSessionsDocument = {"__meta__":{"id":"16c45dc822f5db14926164d1f5e5f669964954cf2ba42aef8ca89ba8589bfdbe"}} as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const InvitePersonDocument = {"__meta__":{"id":"d5e41ab84ff2cc647729b3d25dd2fa1136e01350b2ed90b8dd5e60b1e76d5bbc"}} as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"id":"056b93a28eff0f837c34cd46d4ab686f9c2b8afc980041957994220f0f6e5787"}} as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const WithdrawInvitationDocument = {"__meta__":{"id":"9beca0fd524e21d2b774d4441e8a308a65c8571ae3032d8ba5562cde87027dc8"}} as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ErasePersonDocument = {"__meta__":{"id":"2b1bab7db55f5808368d4a49f68001ce6f1421e81257e6654a5d00d0849bf6c6"}} as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const PlaceHoldOnPersonDocument = {"__meta__":{"id":"9da64efbb1ffd29896d49cb10fb7411c12ab89cff670b3e5cc3654f8e1413640"}} as unknown as TypedDocumentString<PlaceHoldOnPersonMutation, PlaceHoldOnPersonMutationVariables>;
export const LiftHoldOnPersonDocument = {"__meta__":{"id":"f6b32a087da6eacc05b40f2004d1d5cab94241c1e4c40c0f256f704d410ac720"}} as unknown as TypedDocumentString<LiftHoldOnPersonMutation, LiftHoldOnPersonMutationVariables>;
export const PeopleDocument = {"__meta__":{"id":"fa525631adf925448ce4ee64348e20098701b86b97c0275c2a40e17f66f1dea5"}} as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ProposePolicyDocument = {"__meta__":{"id":"7e3732403724b54e8f51719271ab9d7b39f0edd97c716e9d6df75f7c8f1d3dd9"}} as unknown as TypedDocumentString<ProposePolicyMutation, ProposePolicyMutationVariables>;
export const RetirePolicyDocument = {"__meta__":{"id":"85eb4e8902d8b5527016137d0fb5393756cce713dcd3d9d07f0faa95f283b909"}} as unknown as TypedDocumentString<RetirePolicyMutation, RetirePolicyMutationVariables>;
export const ConfirmPolicyDocument = {"__meta__":{"id":"21dcd920d9437bc3d043a0ebdef876fd9fa0534a01e3c4c0f234b0a4e13fe610"}} as unknown as TypedDocumentString<ConfirmPolicyMutation, ConfirmPolicyMutationVariables>;
export const WithdrawProposalDocument = {"__meta__":{"id":"96c18010ebf7f5edd71787f4ae88b68ac9a909650433f5925abb76a96ee08012"}} as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const PoliciesDocument = {"__meta__":{"id":"659e101053f513ee36f8755037be25d174d3f8846eb2a495c6bdd14e8602f085"}} as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const TryPolicyDocument = {"__meta__":{"id":"5243ead12f9b339c68949914c985f2779882798ca04f8ea3276496ac3fc076cc"}} as unknown as TypedDocumentString<TryPolicyQuery, TryPolicyQueryVariables>;
export const WhoAsksDocument = {"__meta__":{"id":"da52965e867a408c573055bdaffa6a3eac6f5c3cbf9ff5af78dea31b5410bd89"}} as unknown as TypedDocumentString<WhoAsksQuery, WhoAsksQueryVariables>;
export const EndSessionDocument = {"__meta__":{"id":"c29f6ac95bf41f1bca86b2c3ec9fa399b7df796149d475f204062cd9f57859bd"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"__meta__":{"id":"108d1af89fa857660dc01eedd4060746196c7f1dc13f043a881e9aeb2ba178e2"}} as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const MySessionsDocument = {"__meta__":{"id":"ea8ee3e179bd5cdbe79b89ea984c97af0ba48ceb82d07fd30c2191e274b86432"}} as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const CreateTokenDocument = {"__meta__":{"id":"2aa1ba20ffeb2a281e2e151e521c4ee22f28f459e9b9c2144dcaa5aad2d3276f"}} as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = {"__meta__":{"id":"36dccf5746223a5568d3caeaf3fd60bc9f74414b9c7992898e1cb86e3d6e8db8"}} as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const MyTokensDocument = {"__meta__":{"id":"129e7e96b22cfdce0fc745e5945a968ea5cf29fa11280de9e6d414a812042a51"}} as unknown as TypedDocumentString<MyTokensQuery, MyTokensQueryVariables>;
export const SuggestDocument = {"__meta__":{"id":"8cdd387926ea7f6728d065dc6531d5c6f502326255c5119a779ba1b8a37954a5"}} as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const ChooseLanguageDocument = {"__meta__":{"id":"bd6fa8c144002277746cdfa8a071824c723e10efc2cdb292338229368d68ae14"}} as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;
export const NothingDocument = {"__meta__":{"id":"c57e7c8d8d9d606687ee207ed65efe6be34db6d636a4f86f968f63e0a0366357"}} as unknown as TypedDocumentString<NothingQuery, NothingQueryVariables>;
export const PrintedPastCaseDocument = {"__meta__":{"id":"62a37cd348bcd700019476325f651b955f0bf0705d4f24e5ece6ffb5ce5ee6aa"}} as unknown as TypedDocumentString<PrintedPastCaseQuery, PrintedPastCaseQueryVariables>;
export const PrintedPostMortemDocument = {"__meta__":{"id":"64ee0669d857f2aca6c7b26e79b71b732e0282373615f66d00351dd327569ca2"}} as unknown as TypedDocumentString<PrintedPostMortemQuery, PrintedPostMortemQueryVariables>;