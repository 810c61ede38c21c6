// Written whole by `npm run generate` from the contract and its documents: one file as the generator makes it, read by the compiler and not by people, so it is not split.
import type { Scope } from '../db/schema/words.ts';
import type { GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Selection as GraphQLResolveInfo } from '../domain/selection.ts';
import type { Context } from './context.ts';
import type { Answer } from './nodes.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment: RFC 3339, UTC, milliseconds. Example: `2026-11-22T09:19:40.412Z`. */
  DateTime: { input: string; output: string; }
  /** A SHA-256 digest: 64 lower-case hexadecimal digits. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  Hash: { input: string; output: string; }
  /** Text in a small subset of CommonMark: paragraphs, strong, emphasis, lists, links. No HTML. Example: `No **employee** data left our systems.`. */
  Markdown: { input: string; output: string; }
  Scope: { input: Scope; output: Scope; }
  /** An absolute address, http or https. Example: `https://example.org/press/2026-11-22`. */
  URL: { input: string; output: string; }
};

/** What `acceptRole` needs. */
export type AcceptRoleInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The role. Example: `role_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly roleId: Scalars['ID']['input'];
};

/** What `acceptRole` answers. */
export type AcceptRolePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** The role as it stands now; null when refused. */
  readonly role?: Maybe<Role>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `acceptSuggestion` needs. */
export type AcceptSuggestionInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The suggestion. Example: `suggestion_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly suggestionId: Scalars['ID']['input'];
};

/** What `acceptSuggestion` answers. */
export type AcceptSuggestionPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** The thread as it stands now; null when refused. */
  readonly thread?: Maybe<Thread>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addCapture` needs. */
export type AddCaptureInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
};

/** What `addCapture` answers. */
export type AddCapturePayload = {
  /** The publication, with the capture; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addEvidence` needs. */
export type AddEvidenceInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: Scalars['ID']['input'];
  /** File of the same case that shows it. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Address that shows it. Example: `https://recalls.example/search?brand=lumen`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** Who told you and what; beside a link or file, what to see in it. Up to 2,000 characters. Example: `No entry on 24 November.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `addEvidence` answers. */
export type AddEvidencePayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The claim as it stands now; null when refused. */
  readonly claim?: Maybe<Claim>;
  /** What was added, the first when there are two; null when refused. */
  readonly evidence?: Maybe<Evidence>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addImprovement` needs. */
export type AddImprovementInput = {
  /** By which day. Example: `2027-01-31T12:00:00Z`. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who does it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: Scalars['ID']['input'];
  /** What will be done, 1 to 1,000 characters. Example: `Name a second reader for each night.`. */
  readonly words: Scalars['String']['input'];
};

/** What `addImprovement` answers. */
export type AddImprovementPayload = {
  /** The action; null when refused. */
  readonly improvement?: Maybe<Improvement>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  readonly confidenceNote?: InputMaybe<LocalizedInput>;
  /** Where, ISO 3166-1 alpha-2. Example: `FR`. */
  readonly country: Scalars['String']['input'];
  /** Steps of the modus operandi that the response did. Example: `[FACTS]`. */
  readonly did: ReadonlyArray<Step>;
  /** Steps it is known not to have done; what is in neither list is not known. Example: `[APOLOGY]`. */
  readonly didNot: ReadonlyArray<Step>;
  /** When it ended, likewise; null when it has not. Example: `2018-12-04`. */
  readonly endedOn?: InputMaybe<Scalars['String']['input']>;
  /** Sourced figures. Example: `[]`. */
  readonly figures?: InputMaybe<ReadonlyArray<PastFigureInput>>;
  /** Hours from the start to the first words; null when not known. Example: `4.5`. */
  readonly firstWordsHours?: InputMaybe<Scalars['Float']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it teaches, the most telling first; at least one, at most 10. Example: `[{en: "Answer the parents first."}]`. */
  readonly lessons: ReadonlyArray<LocalizedInput>;
  /** Who it happened to. Example: `Maison Lumen`. */
  readonly organisation: Scalars['String']['input'];
  /** How it ended, up to 1,000 characters. Example: `{en: "Sales recovered in a month."}`. */
  readonly outcome: LocalizedInput;
  /** Their trade, of an open list. Example: `food`. */
  readonly sector: Scalars['String']['input'];
  /** Where it can be read; at least one, at most 30. Example: `[{title: "A lamp", publisher: "Le Monde", url: "https://example.com/a"}]`. */
  readonly sources: ReadonlyArray<PastSourceInput>;
  /** When it began: a day, or a month when the day is not known. Example: `2018-11`. */
  readonly startedOn: Scalars['String']['input'];
  /** What the organisation did with its answer. Example: `[DENY]`. */
  readonly strategies: ReadonlyArray<ResponseStrategy>;
  /** The case at length, up to 4,000 characters; its first three sentences tell it. Example: `{en: "On Monday a video showed a lamp."}`. */
  readonly summary: LocalizedInput;
  /** Short words for it, of an open list. Example: `["video"]`. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What happened, in order; at least one event, at most 40. Example: `[{at: "2018-11-05", what: {en: "The video."}}]`. */
  readonly timeline: ReadonlyArray<PastEventInput>;
  /** Title, up to 200 characters. Example: `{en: "The lamp that would not switch off"}`. */
  readonly title: LocalizedInput;
  /** What started it, up to 1,000 characters. Example: `{fr: "Une vidéo."}`. */
  readonly trigger: LocalizedInput;
};

/** What `addLibraryCase` answers. */
export type AddLibraryCasePayload = {
  /** The past case; null when refused. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addNote` needs. */
export type AddNoteInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The note. Example: `Le Progrès called; answered at 12:40.`. */
  readonly words: Scalars['String']['input'];
};

/** What `addNote` answers. */
export type AddNotePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addPassage` needs. */
export type AddPassageInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. Example: `LESSON`. */
  readonly kind: PassageKind;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: Scalars['ID']['input'];
  /** The words, 1 to 5,000 characters. Example: `The night shift answered alone.`. */
  readonly words: Scalars['String']['input'];
};

/** What `addPassage` answers. */
export type AddPassagePayload = {
  /** The passage; null when refused, or once it is removed. */
  readonly passage?: Maybe<Passage>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the doctrine says of a strategy, for this responsibility. Advice, never a rule. */
export type AdviceStance =
  /** Do this. */
  | 'advised'
  /** Rather not. */
  | 'discouraged'
  /** Beside the rest, not alone. */
  | 'supplement';

/** One sending of a signed root to a place outside the database. */
export type Anchor = {
  /** What came back. */
  readonly answer: Scalars['String']['output'];
  /** True when the place said that it has it. */
  readonly kept: Scalars['Boolean']['output'];
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** The place. Example: `directory`. */
  readonly sink: Scalars['String']['output'];
};

/** What `annotateLibraryCase` needs. */
export type AnnotateLibraryCaseInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: Scalars['ID']['input'];
  /** What is to be said, up to 2,000 characters. Example: `Our supplier was theirs.`. */
  readonly words: Scalars['String']['input'];
};

/** What `annotateLibraryCase` answers. */
export type AnnotateLibraryCasePayload = {
  /** The past case; null when refused. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a lesson changed: a holding line, a policy or a risk. Whoever may not see the case, or may not read the lesson, sees no link at all. */
export type AppliedLesson = Node & {
  /** When. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** Who said so. */
  readonly appliedBy?: Maybe<Person>;
  /** The case it was learnt from. */
  readonly case: Case;
  /** How, in one sentence. */
  readonly how: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The lesson. */
  readonly lesson: Passage;
  /** The line it changed; null when it changed something else, and for those who are not told of lines. */
  readonly line?: Maybe<Statement>;
  /** The version of the policy that was in force when it was said; null when it changed something else. */
  readonly policy?: Maybe<Policy>;
  /** The risk it changed; null when it changed something else, and for those who are not told of risks. */
  readonly risk?: Maybe<Risk>;
  /** When it was taken back; null while it stands. */
  readonly takenBackAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back, because it was wrong; null while it stands. */
  readonly takenBackBy?: Maybe<Person>;
  /** Which kind of thing it changed. */
  readonly target: LessonTarget;
  /** Whether the viewer may take it back. */
  readonly viewerMayTakeBack: Permission;
};

/** What `applyLesson` needs: the lesson, and one of a line, a policy and a risk. */
export type ApplyLessonInput = {
  /** How, in one sentence, at most 500 characters. Example: `The line now names who calls back.`. */
  readonly how: Scalars['String']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The holding line it changed. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** The lesson. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: Scalars['ID']['input'];
  /** The policy it changed, by the version in force. Example: `policy_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
  /** The risk it changed, one that stands. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `applyLesson` answers. */
export type ApplyLessonPayload = {
  /** The link; null when refused. */
  readonly appliedLesson?: Maybe<AppliedLesson>;
  /** The lesson; null when refused. */
  readonly passage?: Maybe<Passage>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `approvePostMortem` needs. */
export type ApprovePostMortemInput = {
  /** Hash of what was read. Example: `4f1c…`. */
  readonly contentHash: Scalars['Hash']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Hash of the rule it is judged by. Example: `7d31…`. */
  readonly policyHash: Scalars['Hash']['input'];
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: Scalars['ID']['input'];
};

/** What `approvePostMortem` answers. */
export type ApprovePostMortemPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `approveStatement` needs. */
export type ApproveStatementInput = {
  /** What was read. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly contentHash: Scalars['Hash']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** In whose name, when somebody who is away let the viewer vote for them: both count once. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Under which rules. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly policyHash: Scalars['Hash']['input'];
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `approveStatement` answers. */
export type ApproveStatementPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vote; null when refused. */
  readonly vote?: Maybe<Vote>;
};

/** What `assignDecision` needs. */
export type AssignDecisionInput = {
  /** The decision. Example: `decision_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly decisionId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who sees to it from now on. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: Scalars['ID']['input'];
};

/** What `assignDecision` answers. */
export type AssignDecisionPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** The decision; null when refused. */
  readonly decision?: Maybe<Decision>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who is addressed. */
export type Audience =
  /** Customers. */
  | 'customers'
  /** Partners and suppliers. */
  | 'partners'
  /** Journalists. */
  | 'press'
  /** Everyone. */
  | 'public'
  /** An authority. */
  | 'regulator'
  /** Employees. */
  | 'staff';

/** A passage of a statement, labelled by what it does. */
export type Block = {
  /** Claims it says are not known yet. */
  readonly acknowledges: ReadonlyArray<UsedClaim>;
  /** Claims it says are so. */
  readonly asserts: ReadonlyArray<UsedClaim>;
  /** Decisions it announces. */
  readonly decisions: ReadonlyArray<UsedDecision>;
  /** Claims it says are not so. */
  readonly denies: ReadonlyArray<UsedClaim>;
  /** What it does. */
  readonly elements: ReadonlyArray<Element>;
  /** SHA-256 of its words, as UTF-8: what a remark is tied to. */
  readonly hash: Scalars['Hash']['output'];
  /** Its words. */
  readonly text: Scalars['Markdown']['output'];
};

/** A passage. */
export type BlockInput = {
  /** Claims it says are not known yet. Example: `[]`. */
  readonly acknowledges?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims it says are so. Example: `[]`. */
  readonly asserts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Decisions it announces. Example: `[]`. */
  readonly decisions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims it says are not so. Example: `[]`. */
  readonly denies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it does. Example: `[KNOWN]`. */
  readonly elements: ReadonlyArray<Element>;
  /** Its words, in the Markdown subset. Example: `The reply came from our account.`. */
  readonly text: Scalars['Markdown']['input'];
};

/** Words sent on without the votes that were missing: two people, a reason, and what a third made of it. Seen by whoever sees the case. */
export type BreakGlass = Node & {
  /** When its review was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it, a third person. */
  readonly closedBy?: Maybe<Person>;
  /** When its review is due, 24 hours after it was seconded. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What they found. */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** Id of the use. */
  readonly id: Scalars['ID']['output'];
  /** Number of the version. */
  readonly n: Scalars['Int']['output'];
  /** When the first person asked. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly openedBy?: Maybe<Person>;
  /** Why it could not wait. */
  readonly reason: Scalars['String']['output'];
  /** When the second person agreed; null until then, and for good after 30 minutes. */
  readonly secondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who agreed. */
  readonly secondedBy?: Maybe<Person>;
  /** Lanes that had not answered. */
  readonly skipped: ReadonlyArray<Lane>;
  /** The statement. */
  readonly statement: Statement;
  /** Keys of the texts it is for. */
  readonly variantKeys: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the viewer may close its review. */
  readonly viewerMayClose: Permission;
  /** Whether the viewer may be the second person. */
  readonly viewerMaySecond: Permission;
};

/** What `callOffPublication` needs. */
export type CallOffPublicationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `callOffPublication` answers. */
export type CallOffPublicationPayload = {
  /** The publication; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `cancelStatement` needs. */
export type CancelStatementInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `cancelStatement` answers. */
export type CancelStatementPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a person may be called on to do in an organisation. One person may hold several. */
export type Capacity =
  /** Looks after people, policies and sign-in. */
  | 'admin'
  /** Reads everything, the ledger included, and changes nothing. */
  | 'auditor'
  /** Writes, and reads again what others wrote. */
  | 'communications'
  /** Manages the accounts on social media. */
  | 'community'
  /** Reads briefs, asks, reports; sees no draft. */
  | 'employee'
  /** Decides and learns. */
  | 'executive'
  /** Speaks to and for the staff. */
  | 'human_resources'
  /** Leads cases. */
  | 'lead'
  /** Clears words for the law. */
  | 'legal'
  /** Speaks in public, and publishes. */
  | 'spokesperson';

/** A case: a badbuzz the organisation responds to, from the first signal to the lesson learned. A restricted case is absent for people who are not on it. */
export type Case = Node & {
  /** What waits after that, at most five. */
  readonly alsoWaiting: ReadonlyArray<PendingDecision>;
  /** When we knew: T0 of every clock. */
  readonly awareAt: Scalars['DateTime']['output'];
  /** Every use of break-glass on the case, oldest first: counted in its post-mortem. */
  readonly breakGlassUses: ReadonlyArray<BreakGlass>;
  /** Kind of badbuzz; null until qualified. */
  readonly category?: Maybe<Category>;
  /** Where it started. */
  readonly channel: TriggerChannel;
  /** The facts register: what is said about us and what we know. */
  readonly claims: ClaimConnection;
  /** Deadlines that run or have run, the running ones first. */
  readonly clocks: ReadonlyArray<Clock>;
  /** Attributed responsibility; null until qualified. */
  readonly cluster?: Maybe<Cluster>;
  /** Who finds it. */
  readonly confidentiality: Confidentiality;
  /** What was decided, in order. */
  readonly decisions: ReadonlyArray<Decision>;
  /** When the case was opened here. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly declaredBy?: Maybe<Person>;
  /** Who votes for whom on it, now and to come, by date; at most 100. */
  readonly delegations: ReadonlyArray<Delegation>;
  /** Bundles of evidence asked for of this case, the newest first, at most 50. */
  readonly evidenceBundles: ReadonlyArray<EvidenceBundle>;
  /** How long the first words for the outside took, and how much of it they waited to be cleared. */
  readonly firstWords: FirstWords;
  /** When the first words for the outside were published; null before. */
  readonly firstWordsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Deadline of the first public words. */
  readonly firstWordsDueAt: Scalars['DateTime']['output'];
  /** Words of the house found outside without clearance, newest first, at most 200. */
  readonly foundPublications: ReadonlyArray<FoundPublication>;
  /** Since when publications are on hold; null when they are not. */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who put them on hold. */
  readonly heldBy?: Maybe<Person>;
  /** Why they are on hold. */
  readonly holdReason?: Maybe<Scalars['String']['output']>;
  /** Lines cleared in advance that fit the case now, at most 50. */
  readonly holdingStatements: ReadonlyArray<HoldingStatement>;
  /** Id of the case. */
  readonly id: Scalars['ID']['output'];
  /** Countries whose law it touches, by their two capital letters. */
  readonly jurisdictions: ReadonlyArray<Scalars['String']['output']>;
  /** Real, drill or backfilled. */
  readonly kind: CaseKind;
  /** Language of the title and of what is said. */
  readonly language: Language;
  /** Who leads; null when nobody does. */
  readonly lead?: Maybe<Person>;
  /** The legal hold that stands on the case: nobody who had a part in it is erased meanwhile. */
  readonly legalHold?: Maybe<LegalHold>;
  /** Where it can be seen. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** The four steps of the modus operandi, worked out from publications, decisions, claims and waivers. */
  readonly meter: ReadonlyArray<MeterStep>;
  /** What waits now, most pressing; null when nothing does. */
  readonly nextDecision?: Maybe<PendingDecision>;
  /** The update that was promised. */
  readonly nextUpdateAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it owes since it was closed; null for a case that is live, or a drill. */
  readonly postMortem?: Maybe<PostMortem>;
  /** The three past cases nearest to this one, the nearest first. */
  readonly precedents: ReadonlyArray<Precedent>;
  /** Reference drawn at random, so that no gap betrays a restricted case. Example: `SF-2026-K7Q2`. */
  readonly reference: Scalars['String']['output'];
  /** Who does what on it, held roles first. */
  readonly roles: ReadonlyArray<Role>;
  /** What is being said about us. */
  readonly said: Scalars['String']['output'];
  /** 1 watch, 2 alert, 3 crisis, 4 major crisis. Harm outranks volume. */
  readonly severity: Scalars['Int']['output'];
  /** Stage now. */
  readonly stage: Stage;
  /** When that stage began. */
  readonly stageSince: Scalars['DateTime']['output'];
  /** When it began outside, if known. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Statements, newest first. */
  readonly statements: StatementConnection;
  /** What happened, newest first unless asked otherwise. */
  readonly timeline: EventConnection;
  /** Title, in the language of the case. */
  readonly title: Scalars['String']['output'];
  /** Every stage it went through, oldest first. */
  readonly transitions: ReadonlyArray<Transition>;
  /** Counts changes of the case itself; expected by edits. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may close it. */
  readonly viewerMayClose: Permission;
  /** Whether the viewer may mark it contained. */
  readonly viewerMayContain: Permission;
  /** Whether the viewer may record a decision. */
  readonly viewerMayDecide: Permission;
  /** Whether the viewer may draft a statement. */
  readonly viewerMayDraft: Permission;
  /** Whether the viewer may hold publications. */
  readonly viewerMayHold: Permission;
  /** Whether the viewer may place a legal hold on the case. */
  readonly viewerMayHoldForLaw: Permission;
  /** Whether the viewer may add a note or log a claim. */
  readonly viewerMayNote: Permission;
  /** Whether the viewer may offer a role. */
  readonly viewerMayOfferRole: Permission;
  /** Whether the viewer may qualify it. */
  readonly viewerMayQualify: Permission;
  /** Whether the viewer may record words found outside without clearance. */
  readonly viewerMayRecordFound: Permission;
  /** Whether the viewer may release the hold. */
  readonly viewerMayReleaseHold: Permission;
  /** Whether the viewer may restrict it or lift the restriction. */
  readonly viewerMayRestrict: Permission;
  /** Whether the viewer may begin to write its post-mortem. */
  readonly viewerMayStartPostMortem: Permission;
  /** Whether the viewer may ask for and take a bundle of its evidence: its lead, legal and executives, and auditors. Asking takes a fresh proof of identity. */
  readonly viewerMayTakeEvidence: Permission;
  /** Whether the viewer may ask for and take one with what was said under privilege: the case's lead, legal and executives, who may read it. */
  readonly viewerMayTakePrivilegedEvidence: Permission;
  /** Whether the viewer may waive a step. */
  readonly viewerMayWaive: Permission;
  /** True when the viewer gets no mail of this case that asks nothing of them. */
  readonly viewerMutesMails: Scalars['Boolean']['output'];
  /** How long each lane was waited for, over all its statements. */
  readonly waiting: ReadonlyArray<LaneWaiting>;
};


/** A case: a badbuzz the organisation responds to, from the first signal to the lesson learned. A restricted case is absent for people who are not on it. */
export type CaseClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  states?: InputMaybe<ReadonlyArray<ClaimState>>;
};


/** A case: a badbuzz the organisation responds to, from the first signal to the lesson learned. A restricted case is absent for people who are not on it. */
export type CaseStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A case: a badbuzz the organisation responds to, from the first signal to the lesson learned. A restricted case is absent for people who are not on it. */
export type CaseTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order?: InputMaybe<TimelineOrder>;
  starred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a case is named: exactly one of these. */
export type CaseBy =
  /** Id of the case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  { readonly id: Scalars['ID']['input']; readonly reference?: never; }
  |  /** Reference of the case. Example: `SF-2026-K7Q2`. */
  { readonly id?: never; readonly reference: Scalars['String']['input']; };

/** One page of cases. */
export type CaseConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Case>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type CaseEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Case;
};

/** Which cases: all conditions hold together. */
export type CaseFilter = {
  /** Only this category. Example: `RUMOUR`. */
  readonly category?: InputMaybe<Category>;
  /** Only this kind. Example: `REAL`. */
  readonly kind?: InputMaybe<CaseKind>;
  /** True: only cases on which the viewer holds a role. Example: `true`. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these severities. Example: `[3, 4]`. */
  readonly severities?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only these stages. Example: `[ACTIVE, CONTAINED]`. */
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
};

/** Whether a case is real, an exercise, or entered after the fact. */
export type CaseKind =
  /** Entered after the fact. */
  | 'backfilled'
  /** An exercise: kept out of the real figures, never sent. */
  | 'drill'
  /** Happening, or it happened here. */
  | 'real';

/** Order of a list of cases. */
export type CaseOrder =
  /** Newest T0 first. */
  | 'aware'
  /** Longest in their stage last. */
  | 'stage';

/** What a person does on a case. */
export type CaseRole =
  /** Writes; clears for communications what others wrote. */
  | 'communications'
  /** Runs the social accounts; may publish. */
  | 'community'
  /** Clears for the executive; may release a hold. */
  | 'executive'
  /** Clears for human resources. */
  | 'human_resources'
  /** Runs the case and decides. */
  | 'lead'
  /** Clears for legal. */
  | 'legal'
  /** Keeps the timeline. */
  | 'scribe'
  /** Speaks to the press; may publish. */
  | 'spokesperson';

/** What kind of badbuzz it is. */
export type Category =
  /** A campaign offends or misleads. */
  | 'advertising'
  /** What our account said. */
  | 'community_management'
  /** How a customer was treated. */
  | 'customer_service'
  /** Personal data got out. */
  | 'data_breach'
  /** People are treated unequally. */
  | 'discrimination'
  /** Something an employee did. */
  | 'employee_conduct'
  /** Harm to the environment. */
  | 'environment'
  /** Something an executive did. */
  | 'executive_conduct'
  /** Deceit, ours or against us. */
  | 'fraud'
  /** Our own campaign turned against us. */
  | 'hijacked_campaign'
  /** How people work for us or our suppliers. */
  | 'labour_conditions'
  /** A product may harm. */
  | 'product_safety'
  /** Something false that spreads. */
  | 'rumour';

/** What happened to a block or variant between two versions. */
export type Change =
  /** It is new. */
  | 'added'
  /** Some words changed. */
  | 'changed'
  /** It is gone. */
  | 'removed'
  /** Nothing. */
  | 'same';

/** What `changeCapacities` needs. */
export type ChangeCapacitiesInput = {
  /** All of them. Example: `[LEGAL]`. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: Scalars['ID']['input'];
};

/** What `changeCapacities` answers. */
export type ChangeCapacitiesPayload = {
  /** The person. */
  readonly person?: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `changeImprovement` needs. */
export type ChangeImprovementInput = {
  /** By which day. Example: `2027-01-31T12:00:00Z`. */
  readonly dueAt: Scalars['DateTime']['input'];
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The action. Example: `improvement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly improvementId: Scalars['ID']['input'];
  /** Who does it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: Scalars['ID']['input'];
};

/** What `changeImprovement` answers. */
export type ChangeImprovementPayload = {
  /** The action; null when refused. */
  readonly improvement?: Maybe<Improvement>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `changeMyPassword` needs. */
export type ChangeMyPasswordInput = {
  /** The present password; left out by who has none. Example: `la lampe du couloir grince`. */
  readonly current?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The new one, 15 to 128 characters. Example: `trois merles sur le toit`. */
  readonly next: Scalars['String']['input'];
};

/** What `changeMyPassword` answers. */
export type ChangeMyPasswordPayload = {
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The viewer. */
  readonly viewer?: Maybe<Viewer>;
};

/** What `changeMySettings` needs. */
export type ChangeMySettingsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language to be written to in; unchanged when left out. Example: `FR`. */
  readonly language?: InputMaybe<Language>;
  /** An IANA name; unchanged when left out. Example: `Europe/Paris`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeMySettings` answers. */
export type ChangeMySettingsPayload = {
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The viewer, changed. */
  readonly viewer?: Maybe<Viewer>;
};

/** What `changePostMortemDays` needs. */
export type ChangePostMortemDaysInput = {
  /** From 7 to 60. Example: `21`. */
  readonly days: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `changePostMortemDays` answers. */
export type ChangePostMortemDaysPayload = {
  /** The organisation; null when refused. */
  readonly organisation?: Maybe<Organisation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `changePostMortemLanes` needs. */
export type ChangePostMortemLanesInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** At least one. Example: `[COMMUNICATIONS, LEGAL]`. */
  readonly lanes: ReadonlyArray<Lane>;
};

/** What `changePostMortemLanes` answers. */
export type ChangePostMortemLanesPayload = {
  /** The organisation; null when refused. */
  readonly organisation?: Maybe<Organisation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A place where the organisation speaks. */
export type Channel = {
  /** Who stands in. */
  readonly backup?: Maybe<Person>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Most characters it takes; null when there is no limit. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** What the organisation calls it. */
  readonly name: Scalars['String']['output'];
  /** Who answers for it. Nothing is published where nobody does. */
  readonly owner?: Maybe<Person>;
  /** Its kind. */
  readonly type: ChannelType;
};

/** A channel of the directory. */
export type ChannelType =
  /** E-mail. */
  | 'email'
  /** Facebook. */
  | 'facebook'
  /** Instagram. */
  | 'instagram'
  /** The intranet. */
  | 'intranet'
  /** LinkedIn. */
  | 'linkedin'
  /** Press release. */
  | 'press'
  /** The organisation's site. */
  | 'website'
  /** X, formerly Twitter. */
  | 'x';

/** What `checkClaim` needs. */
export type CheckClaimInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: Scalars['ID']['input'];
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `checkClaim` answers. */
export type CheckClaimPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The claim as it stands now; null when refused. */
  readonly claim?: Maybe<Claim>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether what is read in public is what was cleared. */
export type CheckOutcome =
  /** Other words. */
  | 'differs'
  /** The same words. */
  | 'matches';

/** What `checkPublication` needs. */
export type CheckPublicationInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What is read in public, pasted as it stands, at most 65,536 characters. Example: `The reply published this morning came from us.`. */
  readonly liveText: Scalars['String']['input'];
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
};

/** What `checkPublication` answers. */
export type CheckPublicationPayload = {
  /** The publication, with the check; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A root of the tree at one size, signed. There is never a second root for a size. */
export type Checkpoint = {
  /** True once a place outside has kept it, or a later one. */
  readonly anchored: Scalars['Boolean']['output'];
  /** Where it was sent, newest first, at most 100. */
  readonly anchors: ReadonlyArray<Anchor>;
  /** The newest key that signed it, 8 hexadecimal digits. Example: `3d5f90ab`. */
  readonly keyId: Scalars['String']['output'];
  /** The signed note (C2SP), byte for byte: what a verifier is given. */
  readonly note: Scalars['String']['output'];
  /** Size of the root read back from outside that this one was proved to follow before it was signed; null when no place could be read. */
  readonly provedFrom?: Maybe<Scalars['Int']['output']>;
  /** The root. */
  readonly root: Scalars['Hash']['output'];
  /** When it was signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** How many events the root covers. */
  readonly size: Scalars['Int']['output'];
};

/** One page of signed roots. */
export type CheckpointConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CheckpointEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Checkpoint>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type CheckpointEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Checkpoint;
};

/** Something said about us, and what we know of it. Seen by whoever sees the case. */
export type Claim = Node & {
  /** The case it belongs to. */
  readonly case: Case;
  /** Who checks it, or did; null while nobody has taken it. */
  readonly checker?: Maybe<Person>;
  /** Since when. */
  readonly checkingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Statements of which any version uses it, by number. */
  readonly citedBy: ReadonlyArray<Statement>;
  /** What supports or contradicts it, oldest first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was found, or why it cannot be known. */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** Id of the claim. */
  readonly id: Scalars['ID']['output'];
  /** Language of the words. */
  readonly language: Language;
  /** Where it can be seen. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** When it was logged. */
  readonly loggedAt: Scalars['DateTime']['output'];
  /** Who logged it. */
  readonly loggedBy?: Maybe<Person>;
  /** Number within the case, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Where it came from. */
  readonly origin: ClaimOrigin;
  /** How many people it may have reached: views, readers. */
  readonly reach?: Maybe<Scalars['Int']['output']>;
  /** When it was last confirmed, refuted or left unknowable; null before. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did. */
  readonly settledBy?: Maybe<Person>;
  /** Who said it, or where. Example: `Le Fil du Rhône`. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** How far it is established. */
  readonly state: ClaimState;
  /** The versions that use it and still matter, by statement and version. */
  readonly uses: ReadonlyArray<ClaimCitation>;
  /** Counts changes of the claim; expected by acts on it. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may add evidence. */
  readonly viewerMayAddEvidence: Permission;
  /** Whether the viewer may take it, or take it over. */
  readonly viewerMayCheck: Permission;
  /** Whether the viewer may confirm, refute or leave it. */
  readonly viewerMaySettle: Permission;
  /** What is claimed, as it is said. */
  readonly words: Scalars['String']['output'];
};

/** A version that uses a claim. */
export type ClaimCitation = {
  /** False when the claim is no longer in the state that this use demands. */
  readonly holds: Scalars['Boolean']['output'];
  /** True when that version is public now. */
  readonly out: Scalars['Boolean']['output'];
  /** State of that version. */
  readonly state: VersionState;
  /** Which statement and version. */
  readonly statement: StatementMark;
  /** How. */
  readonly use: ClaimUse;
};

/** One page of claims. */
export type ClaimConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type ClaimEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** Which claim a next decision speaks of. */
export type ClaimMark = {
  /** Number within the case. */
  readonly number: Scalars['Int']['output'];
  /** What is claimed. */
  readonly words: Scalars['String']['output'];
};

/** Where a claim came from. */
export type ClaimOrigin =
  /** A call or message to us. */
  | 'call'
  /** Anywhere else. */
  | 'other'
  /** A post on a social network. */
  | 'post'
  /** An article, a broadcast or a journalist. */
  | 'press'
  /** Somebody who works here. */
  | 'staff';

/** How far a claim is established. */
export type ClaimState =
  /** Somebody checks it. */
  | 'checking'
  /** It is so, with evidence. A statement may assert it. */
  | 'confirmed'
  /** It is not so, with evidence. A statement may deny it. */
  | 'refuted'
  /** Said about us; nobody checks it yet. */
  | 'reported'
  /** Nobody can establish it. It may only be acknowledged as not known. */
  | 'unknowable';

/** How a text uses a claim. */
export type ClaimUse =
  /** Says that we do not know yet: demands a claim that is neither confirmed nor refuted. */
  | 'acknowledges'
  /** Says that it is so: demands CONFIRMED. */
  | 'asserts'
  /** Says that it is not so: demands REFUTED. */
  | 'denies';

/** A deadline. */
export type Clock = {
  /** When it ends. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What it is for. */
  readonly kind: ClockKind;
  /** The lane that is waited for. */
  readonly lane?: Maybe<Lane>;
  /** Who it waits for, by name. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** When it started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: ClockState;
  /** The statement that is waited for. */
  readonly statementNumber?: Maybe<Scalars['Int']['output']>;
  /** The step that is waited for. */
  readonly step?: Maybe<Step>;
  /** When what it waits for was done. */
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a deadline is for. */
export type ClockKind =
  /** First public words after T0. */
  | 'first_words'
  /** A reviewer's turn. */
  | 'lane'
  /** The update people were promised. */
  | 'next_update'
  /** A step of the modus operandi. */
  | 'step';

/** How a clock stands. */
export type ClockState =
  /** Done in time. */
  | 'kept'
  /** Time ran out and it is still due. */
  | 'late'
  /** Done too late. */
  | 'missed'
  /** Time is left. */
  | 'running'
  /** No longer waited for: somebody waived it by name. */
  | 'stopped';

/** What `closeBreakGlassReview` needs. */
export type CloseBreakGlassReviewInput = {
  /** The use. Example: `glass_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly breakGlassId: Scalars['ID']['input'];
  /** What they found, at least 10 characters. Example: `It could not wait, and was true.`. */
  readonly finding: Scalars['String']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `closeBreakGlassReview` answers. */
export type CloseBreakGlassReviewPayload = {
  /** The use as it stands now; null when refused. */
  readonly breakGlass?: Maybe<BreakGlass>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `closeCase` needs. */
export type CloseCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `closeCase` answers. */
export type CloseCasePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much responsibility the public attributes to the organisation (situational crisis communication theory). An editorial coding, never a legal finding. */
export type Cluster =
  /** Little: it was not meant and could hardly be foreseen. */
  | 'accidental'
  /** Much: it could and should have been avoided. */
  | 'preventable'
  /** Very little: rumour, disaster, tampering. */
  | 'victim';

/** A root over all organisations of the installation (RFC 9162), and this organisation's own leaf of it. Leaves lie by their hash and are filled up with random ones, so that it tells nothing of another organisation, nor how many there are. */
export type CommonRoot = {
  /** Where it was sent. */
  readonly anchors: ReadonlyArray<Anchor>;
  /** The signed root of this organisation that its leaf stands for. */
  readonly checkpoint: Checkpoint;
  /** Place of the leaf in the tree, counted from 0. */
  readonly index: Scalars['Int']['output'];
  /** The key of the installation that signed it, 8 hexadecimal digits. Example: `3d5f90ab`. */
  readonly keyId: Scalars['String']['output'];
  /** The signed note, byte for byte, in the name of the installation: random too. */
  readonly note: Scalars['String']['output'];
  /** The inclusion path from the leaf to the root (RFC 9162 §2.1.3). */
  readonly path: ReadonlyArray<Scalars['Hash']['output']>;
  /** All of it as the file that the verifier takes beside a bundle. Whoever keeps one is a witness: a ledger that was cut or rewritten contradicts it. */
  readonly proof: Scalars['String']['output'];
  /** The root. */
  readonly root: Scalars['Hash']['output'];
  /** 32 random bytes, drawn for this leaf: the leaf is SHA-256(0x00 ‖ salt ‖ note of the checkpoint). */
  readonly salt: Scalars['Hash']['output'];
  /** When it was signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** How many leaves the tree has: a power of two, 64 or more, random ones included. */
  readonly size: Scalars['Int']['output'];
};

/** One page of roots over all organisations. */
export type CommonRootConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CommonRootEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<CommonRoot>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type CommonRootEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CommonRoot;
};

/** How sure the editors are of a case as told. */
export type Confidence =
  /** Sources agree on everything that matters. */
  | 'high'
  /** Much rests on one source; the note says what. */
  | 'low'
  /** Something rests on memory or on one source; the note says what. */
  | 'medium';

/** Who finds a case. */
export type Confidentiality =
  /** Every member of the organisation but plain employees and guests. */
  | 'open'
  /** Only people with a role on it, and auditors. */
  | 'restricted';

/** What `confirmClaim` needs. */
export type ConfirmClaimInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: Scalars['ID']['input'];
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** File of the same case that shows it. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. Up to 2,000 characters. Example: `44 °C after two hours, within the norm.`. */
  readonly finding?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Address that shows it. Example: `https://recalls.example/search?brand=lumen`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** Who told you and what; beside a link or file, what to see in it. Up to 2,000 characters. Example: `No entry on 24 November.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `confirmClaim` answers. */
export type ConfirmClaimPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The claim as it stands now; null when refused. */
  readonly claim?: Maybe<Claim>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `confirmPolicy` needs. */
export type ConfirmPolicyInput = {
  /** Said after reading its warnings: confirm all the same. Example: `false`. */
  readonly despiteWarnings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The proposal. Example: `proposal_01920000000070008000000000000001`. */
  readonly proposalId: Scalars['ID']['input'];
};

/** What `confirmPolicy` answers. */
export type ConfirmPolicyPayload = {
  /** The version it adopted, or the one it retired. */
  readonly policy?: Maybe<Policy>;
  /** The proposal. */
  readonly proposal?: Maybe<PolicyProposal>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What proves that a tree begins with an older one (RFC 9162 §2.1.4). */
export type ConsistencyProof = {
  /** The older size. */
  readonly from: Scalars['Int']['output'];
  /** The root of the older size. */
  readonly fromRoot: Scalars['Hash']['output'];
  /** The hashes of the proof, at most 63. */
  readonly path: ReadonlyArray<Scalars['Hash']['output']>;
  /** The newer size. */
  readonly to: Scalars['Int']['output'];
  /** The root of the newer size. */
  readonly toRoot: Scalars['Hash']['output'];
};

/** What `containCase` needs. */
export type ContainCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `containCase` answers. */
export type ContainCasePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The words say otherwise than what is known or said, and whoever submits did not say that they had read so. */
export type Contradicts = UserError & {
  /** Always CONTRADICTS. */
  readonly code: RefusalCode;
  /** The contradictions. */
  readonly findings: ReadonlyArray<WordingFinding>;
  /** The reason in a sentence, in the language of the request (French or English). */
  readonly message: Scalars['String']['output'];
  /** Path into the input that the reason is about. Example: `["acknowledgesContradictions"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What `correctNote` needs. */
export type CorrectNoteInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The note to correct. Example: `note_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly noteId: Scalars['ID']['input'];
  /** The corrected note. Example: `Le Progrès called at 12:35, not 12:40.`. */
  readonly words: Scalars['String']['input'];
};

/** What `correctNote` answers. */
export type CorrectNotePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `correctPublication` needs. */
export type CorrectPublicationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The publication that is corrected, out or withdrawn. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
  /** What changed, in a sentence for the public: it opens the new text and is part of what is cleared, at most 500 characters. Example: `Our first answer was wrong: the lamp heats when it is covered.`. */
  readonly sentence: Scalars['String']['input'];
};

/** What `correctPublication` answers. */
export type CorrectPublicationPayload = {
  /** The statement, its newest version a draft that corrects; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many things a list holds for this caller, counted up to 10,000. */
export type Count = {
  /** True when `value` is the whole number; false when there are at least that many. */
  readonly exact: Scalars['Boolean']['output'];
  /** Number of things, at most 10,000. */
  readonly value: Scalars['Int']['output'];
};

/** What `createExplorerToken` needs. */
export type CreateExplorerTokenInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it may be used for. Example: `[CASES_READ]`. */
  readonly scopes: ReadonlyArray<Scalars['Scope']['input']>;
};

/** What `createExplorerToken` answers. */
export type CreateExplorerTokenPayload = {
  /** The token itself, shown this once; null when a request is repeated. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** The token; it ends an hour after it was created. */
  readonly token?: Maybe<Token>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `createToken` needs. */
export type CreateTokenInput = {
  /** 1 to 365. Example: `90`. */
  readonly expiresInDays: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What will use it. Example: `Monitoring`. */
  readonly name: Scalars['String']['input'];
  /** What it may be used for. Example: `[CASES_READ]`. */
  readonly scopes: ReadonlyArray<Scalars['Scope']['input']>;
};

/** What `createToken` answers. */
export type CreateTokenPayload = {
  /** The token itself, shown this once; null when a request is repeated. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** The token. */
  readonly token?: Maybe<Token>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something decided: it counts as public action once a published statement says it. */
export type Decision = Node & {
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly decidedBy?: Maybe<Person>;
  /** By when. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the decision. */
  readonly id: Scalars['ID']['output'];
  /** Number within the case. */
  readonly number: Scalars['Int']['output'];
  /** Who sees to it. */
  readonly owner?: Maybe<Person>;
  /** When it was revoked; null while it stands. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was decided. */
  readonly words: Scalars['String']['output'];
};

/** What waits to be decided on a case. */
export type DecisionKind =
  /** A reviewer asked for a change. */
  | 'answer_changes'
  /** A claim is unchecked. */
  | 'check_claim'
  /** No fact is confirmed yet. */
  | 'confirm_facts'
  /** All four steps are done or waived, and the case is not contained yet. */
  | 'contain'
  /** A lane has not voted in twice its time: the lead decides to wait, or on other words. */
  | 'decide_on_lane'
  /** Nobody leads. */
  | 'give_lead'
  /** A decision has no owner. */
  | 'give_owner'
  /** Publications are on hold. */
  | 'lift_hold'
  /** Cleared words wait to go out. */
  | 'publish'
  /** A permit ended, and nobody has said whether its text is out. */
  | 'reconcile'
  /** The review of a use of break-glass is late. */
  | 'review_break_glass'
  /** A draft waits to be submitted. */
  | 'submit'
  /** A lane has not voted. */
  | 'vote'
  /** Nothing is said yet. */
  | 'write_first_words'
  /** A step of the modus operandi is not written. */
  | 'write_step';

/** Which decision a step or a next decision speaks of. */
export type DecisionMark = {
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Number within the case. */
  readonly number: Scalars['Int']['output'];
  /** What was decided. */
  readonly words: Scalars['String']['output'];
};

/** What `declareAbsence` needs. */
export type DeclareAbsenceInput = {
  /** Back when, at most 30 days later. Example: `2026-11-29T14:02:00.000Z`. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why. Example: `On leave.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Away from when; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who votes in each lane one holds, on every case; at least one. Example: `[{lane: LEGAL, delegateId: "person_0192f0c1a7b87c3e9d5e4f60718293a4"}]`. */
  readonly votes: ReadonlyArray<LaneVoteInput>;
};

/** What `declareAbsence` answers. */
export type DeclareAbsencePayload = {
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The viewer, with their delegations; null when refused. */
  readonly viewer?: Maybe<Viewer>;
};

/** What `declareCase` needs. */
export type DeclareCaseInput = {
  /** True, as when absent: its roles are offered at once to the people of `Organisation.team`, as `offerRole` does, the executive from severity 3 on. Never to guests, nor to who is suspended, past their end date, or declares; and of a restricted case to nobody, since its people are chosen one by one. Example: `true`. */
  readonly askTeam?: InputMaybe<Scalars['Boolean']['input']>;
  /** When we knew (T0); now when absent, never in the future. Example: `2026-11-22T12:10:00.000Z`. */
  readonly awareAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Kind, if already clear. Example: `COMMUNITY_MANAGEMENT`. */
  readonly category?: InputMaybe<Category>;
  /** Where it started. Example: `TWITTER`. */
  readonly channel: TriggerChannel;
  /** Responsibility, if already clear. Example: `PREVENTABLE`. */
  readonly cluster?: InputMaybe<Cluster>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Language of these words; the viewer's when absent. Example: `FR`. */
  readonly language?: InputMaybe<Language>;
  /** Where it can be seen. Example: `https://x.example/post/1`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** True: only people named on it will find it. Example: `false`. */
  readonly restricted?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is being said, up to 2,000 characters. Example: `Our account mocked a worried parent.`. */
  readonly said: Scalars['String']['input'];
  /** 1 to 4. Example: `3`. */
  readonly severity: Scalars['Int']['input'];
  /** When it began outside. Example: `2026-11-22T11:30:00.000Z`. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Short title, up to 160 characters; made of what is said when absent. Example: `A reply that went round`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `declareCase` answers. */
export type DeclareCasePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `declineRole` needs. */
export type DeclineRoleInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The role. Example: `role_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly roleId: Scalars['ID']['input'];
};

/** What `declineRole` answers. */
export type DeclineRolePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** The role as it stands now; null when refused. */
  readonly role?: Maybe<Role>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `declineSuggestion` needs. */
export type DeclineSuggestionInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The suggestion. Example: `suggestion_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly suggestionId: Scalars['ID']['input'];
  /** Why, at most 5,000 characters. Example: `The time is not established.`. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What `declineSuggestion` answers. */
export type DeclineSuggestionPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** The thread as it stands now; null when refused. */
  readonly thread?: Maybe<Thread>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `delegateLane` needs. */
export type DelegateLaneInput = {
  /** Only this case; every case when absent. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Who votes for oneself: somebody with the lane's capacity, or outside counsel with a role on the case. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly delegateId: Scalars['ID']['input'];
  /** To when, at most 30 days later. Example: `2026-11-29T14:02:00.000Z`. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Lane one holds. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Why. Example: `At the trade fair in Milan.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** From when; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `delegateLane` answers. */
export type DelegateLanePayload = {
  /** The delegation; null when refused. */
  readonly delegation?: Maybe<Delegation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A vote in a lane, lent for some days to somebody of the trade. It gives only what the principal may do themselves: whoever votes by delegation passes nothing on. */
export type Delegation = Node & {
  /** The one case it is about; null for all of them. */
  readonly case?: Maybe<Case>;
  /** When it was given. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who votes for them meanwhile. */
  readonly delegate?: Maybe<Person>;
  /** When it was ended early; null otherwise. Votes that rested on it stopped counting then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it early. */
  readonly endedBy?: Maybe<Person>;
  /** To when, at most 30 days later. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Id of the delegation. */
  readonly id: Scalars['ID']['output'];
  /** True between its dates, while it was not ended. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Lane it is about. */
  readonly lane: Lane;
  /** Who gave it, and could vote themselves. */
  readonly principal?: Maybe<Person>;
  /** Why. Seen by the two people and by administrators. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** From when. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Whether the viewer may end it: the two people, the case's lead, administrators. */
  readonly viewerMayRevoke: Permission;
};

/** What `dismissSignal` needs. */
export type DismissSignalInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `dismissSignal` answers. */
export type DismissSignalPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `draftHoldingLine` needs. */
export type DraftHoldingLineInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for, and its blanks. Example: `{ name: "A reply that hurt", slots: [] }`. */
  readonly line: HoldingLineInput;
  /** Until when, at most 180 days; needed to submit it. Example: `2027-03-22T20:00:00.000Z`. */
  readonly notAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** From when it may be used. Example: `2026-11-22T14:00:00.000Z`. */
  readonly notBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** First texts, at most 40. Example: `[]`. */
  readonly variants?: InputMaybe<ReadonlyArray<VariantInput>>;
};

/** What `draftHoldingLine` answers. */
export type DraftHoldingLinePayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `draftStatement` needs. */
export type DraftStatementInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Begins with the words of a line cleared in advance, its blanks filled; `kind` and `variants` are then its own. Example: `{ id: "statement_0192f0c1a7b87c3e9d5e4f60718293a4", slots: [] }`. */
  readonly holdingLine?: InputMaybe<FilledLineInput>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of message. Example: `PRESS_RELEASE`. */
  readonly kind: StatementKind;
  /** First texts, at most 40. Example: `[]`. */
  readonly variants?: InputMaybe<ReadonlyArray<VariantInput>>;
};

/** What `draftStatement` answers. */
export type DraftStatementPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  readonly confidenceNote?: InputMaybe<LocalizedInput>;
  /** Where, ISO 3166-1 alpha-2. Example: `FR`. */
  readonly country: Scalars['String']['input'];
  /** Steps of the modus operandi that the response did. Example: `[FACTS]`. */
  readonly did: ReadonlyArray<Step>;
  /** Steps it is known not to have done; what is in neither list is not known. Example: `[APOLOGY]`. */
  readonly didNot: ReadonlyArray<Step>;
  /** When it ended, likewise; null when it has not. Example: `2018-12-04`. */
  readonly endedOn?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Sourced figures. Example: `[]`. */
  readonly figures?: InputMaybe<ReadonlyArray<PastFigureInput>>;
  /** Hours from the start to the first words; null when not known. Example: `4.5`. */
  readonly firstWordsHours?: InputMaybe<Scalars['Float']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it teaches, the most telling first; at least one, at most 10. Example: `[{en: "Answer the parents first."}]`. */
  readonly lessons: ReadonlyArray<LocalizedInput>;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: Scalars['ID']['input'];
  /** Who it happened to. Example: `Maison Lumen`. */
  readonly organisation: Scalars['String']['input'];
  /** How it ended, up to 1,000 characters. Example: `{en: "Sales recovered in a month."}`. */
  readonly outcome: LocalizedInput;
  /** Their trade, of an open list. Example: `food`. */
  readonly sector: Scalars['String']['input'];
  /** Where it can be read; at least one, at most 30. Example: `[{title: "A lamp", publisher: "Le Monde", url: "https://example.com/a"}]`. */
  readonly sources: ReadonlyArray<PastSourceInput>;
  /** When it began: a day, or a month when the day is not known. Example: `2018-11`. */
  readonly startedOn: Scalars['String']['input'];
  /** What the organisation did with its answer. Example: `[DENY]`. */
  readonly strategies: ReadonlyArray<ResponseStrategy>;
  /** The case at length, up to 4,000 characters; its first three sentences tell it. Example: `{en: "On Monday a video showed a lamp."}`. */
  readonly summary: LocalizedInput;
  /** Short words for it, of an open list. Example: `["video"]`. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What happened, in order; at least one event, at most 40. Example: `[{at: "2018-11-05", what: {en: "The video."}}]`. */
  readonly timeline: ReadonlyArray<PastEventInput>;
  /** Title, up to 200 characters. Example: `{en: "The lamp that would not switch off"}`. */
  readonly title: LocalizedInput;
  /** What started it, up to 1,000 characters. Example: `{fr: "Une vidéo."}`. */
  readonly trigger: LocalizedInput;
};

/** What `editLibraryCase` answers. */
export type EditLibraryCasePayload = {
  /** The past case as it stands now; null when refused. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a block of a statement does. */
export type Element =
  /** Apologises. */
  | 'apology'
  /** Says what we do. */
  | 'doing'
  /** Says what is known. */
  | 'known'
  /** Says when people will hear from us again. */
  | 'next_update'
  /** Says what is not known yet. */
  | 'not_known'
  /** Recalls our values. */
  | 'values';

/** What `endOtherSessions` needs. */
export type EndOtherSessionsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `endOtherSessions` answers. */
export type EndOtherSessionsPayload = {
  /** How many sessions ended. */
  readonly ended?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The viewer. */
  readonly viewer?: Maybe<Viewer>;
};

/** What `endSession` needs. */
export type EndSessionInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The session. Example: `session_01920000000070008000000000000001`. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `endSession` answers. */
export type EndSessionPayload = {
  /** How many sessions ended. */
  readonly ended?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The viewer. */
  readonly viewer?: Maybe<Viewer>;
};

/** What `endSessions` needs. */
export type EndSessionsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: Scalars['ID']['input'];
};

/** What `endSessions` answers. */
export type EndSessionsPayload = {
  /** How many sessions ended. */
  readonly ended?: Maybe<Scalars['Int']['output']>;
  /** The person. */
  readonly person?: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `erasePerson` needs. */
export type ErasePersonInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Their name as it stands, typed: what is erased does not come back. Example: `Claire Vasseur`. */
  readonly name: Scalars['String']['input'];
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: Scalars['ID']['input'];
  /** Why, in words that are sealed. Example: `Left the house and asked for it.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `erasePerson` answers. */
export type ErasePersonPayload = {
  /** The person, as nobody from now on. */
  readonly person?: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One line of what happened: a human act, a machine fact, or a note. Never changed; a correction is a new event that points at the old. Fields that a kind of event does not have are null. */
export type Event = Node & {
  /** Who did it; null for the machine. */
  readonly actor?: Maybe<Person>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** True for history entered after the fact. */
  readonly backfilled: Scalars['Boolean']['output'];
  /** The very bytes that were sealed, as text (RFC 8785). SHA-256 of a zero byte and these is the leaf of the ledger. Null for whoever may not prove it. */
  readonly canonical?: Maybe<Scalars['String']['output']>;
  /** The case it belongs to. */
  readonly case?: Maybe<Case>;
  /** Category set. */
  readonly category?: Maybe<Category>;
  /** The claim it is about, as it stands now. */
  readonly claim?: Maybe<Claim>;
  /** State the claim left, where that is what happened to a statement. */
  readonly claimFrom?: Maybe<ClaimState>;
  /** State the claim went to. */
  readonly claimTo?: Maybe<ClaimState>;
  /** Cluster set. */
  readonly cluster?: Maybe<Cluster>;
  /** The note that corrects this one. */
  readonly correctedBy?: Maybe<Scalars['ID']['output']>;
  /** The note this one corrects. */
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  /** The decision it is about. */
  readonly decision?: Maybe<DecisionMark>;
  /** What was promised, by when. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of the evidence added. */
  readonly evidenceKind?: Maybe<EvidenceKind>;
  /** The file it is about. */
  readonly file?: Maybe<File>;
  /** State before, where a state changed. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Id of the event. */
  readonly id: Scalars['ID']['output'];
  /** The lane it was done in. */
  readonly lane?: Maybe<Lane>;
  /** Where it can be seen outside. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** In whose name it was done, when somebody who was away let the actor vote for them. */
  readonly onBehalfOf?: Maybe<Person>;
  /** The other person concerned: who was offered the role, who had checked the claim before. */
  readonly person?: Maybe<Person>;
  /** Its place in the ledger, counted from 0. Null for whoever may not prove it: auditors prove every event, others their own and those of the cases they have a role on. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** When it was recorded; later than `at` only for history entered after the fact. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The role it is about. */
  readonly role?: Maybe<CaseRole>;
  /** Severity set, 1 to 4. */
  readonly severity?: Maybe<Scalars['Int']['output']>;
  /** Why the vote no longer counts. */
  readonly staleBecause?: Maybe<StaleReason>;
  /** True when it is kept for the post-mortem. */
  readonly starred: Scalars['Boolean']['output'];
  /** The statement and version it is about. */
  readonly statement?: Maybe<StatementMark>;
  /** The step of the modus operandi it is about. */
  readonly step?: Maybe<Step>;
  /** Id of the thing it is about. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** State after. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** What happened, one of a closed list that grows: `case.signalled` `case.declared` `case.qualified` `case.active` `case.contained` `case.closed` `case.dismissed` `case.restricted` `case.opened` `case.held` `case.released` `case.update_promised` · `role.offered` `role.accepted` `role.declined` `role.handed_over` · `bundle.requested` `bundle.taken` `post_mortem.opened` `post_mortem.drafting` `post_mortem.submitted` `post_mortem.approved` `post_mortem.changes_asked` `post_mortem.published` `passage.added` `passage.revised` `passage.removed` `passage.privileged` `passage.opened` `improvement.added` `improvement.changed` `improvement.done` `improvement.waived` `case.learned` · `decision.recorded` `decision.assigned` `step.waived` · `note.added` `note.corrected` · `claim.logged` `claim.taken` `claim.confirmed` `claim.refuted` `claim.left_unknowable` `evidence.added` `file.added` · `statement.drafted` `statement.revised` `statement.submitted` `statement.approved` `statement.changes_asked` `statement.changes_requested` `statement.rejected` `statement.vetoed` `statement.cleared` `statement.back_in_review` `statement.superseded` `statement.cancelled` `statement.published` `statement.claim_left_state` `statement.needs_correction` · `statement.votes_lapsed` `statement.expired` · `vote.withdrawn` `vote.lapsed` `veto.lifted` `veto.override_signed` `veto.overridden` · `publication.opened` `publication.published` `publication.failed` `publication.called_off` `publication.corrected` `publication.withdrawn` `publication.scheduled` `publication.came_due` `publication.lapsed` `publication.checked` `publication.captured` `publication.found`. */
  readonly type: Scalars['String']['output'];
  /** How the statement uses that claim. */
  readonly use?: Maybe<ClaimUse>;
  /** The text it is about: channel, language and audience. Example: `press/fr/press`. */
  readonly variantKey?: Maybe<Scalars['String']['output']>;
  /** What the person wrote with it: the note, the reason, the finding. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** One page of events. */
export type EventConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type EventEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Event;
};

/** What supports or contradicts a claim. Never changed, never removed. */
export type Evidence = Node & {
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly addedBy?: Maybe<Person>;
  /** The file, for a file. */
  readonly file?: Maybe<File>;
  /** Id of the evidence. */
  readonly id: Scalars['ID']['output'];
  /** Link, note or file. */
  readonly kind: EvidenceKind;
  /** The address, for a link. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** The words, for a note; else what to see in it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A bundle of evidence that somebody asked for: events byte for byte, leaves, signed roots, words, rules, votes and the files of the case, with a verifier that runs offline. What is withheld is named. */
export type EvidenceBundle = Node & {
  /** SHA-256 of its bytes: the same request at the same size gives the same bytes. */
  readonly digest?: Maybe<Scalars['Hash']['output']>;
  /** Until when it can be taken. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** First position of the stretch of the ledger; null for the bundle of a case. */
  readonly fromPosition?: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** How long it is, in bytes. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** Since when it can no longer be taken, because its bytes would be others now; null while they would not. */
  readonly outdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it can no longer be taken: ask again. A copy that was taken before verifies as it did. */
  readonly outdatedWhy?: Maybe<EvidenceOutdatedWhy>;
  /** Whether it holds what was said under privilege: then only those who may read that can take it. */
  readonly privileged: Scalars['Boolean']['output'];
  /** When it was written; null while it is not. */
  readonly readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly requestedBy?: Maybe<Person>;
  /** How many events the ledger had where it was cut: the size of the signed root it rests on. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** How far it is. */
  readonly state: EvidenceBundleState;
  /** Last position of the stretch; null for the bundle of a case. */
  readonly toPosition?: Maybe<Scalars['Int']['output']>;
  /** Where it can be taken by `GET`, with the same credentials; null while it is not ready, once it is outdated, or once its time is over. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How far a bundle of evidence is. */
export type EvidenceBundleState =
  /** Its time is over: ask again. */
  | 'expired'
  /** It could not be written: ask again. */
  | 'failed'
  /** It was ready, and what it is written from has changed since, as `outdatedWhy` says: ask again. */
  | 'outdated'
  /** It can be taken. */
  | 'ready'
  /** It is being written. */
  | 'writing';

/** What a piece of evidence is. */
export type EvidenceKind =
  /** A file kept here. */
  | 'file'
  /** An address. */
  | 'link'
  /** The words of someone who knows. */
  | 'note';

/** Why a bundle of evidence is not what it was. */
export type EvidenceOutdatedWhy =
  /** Something else that it is written from has changed: a name, a file, or the release of Sangfroid. */
  | 'changed'
  /** Somebody was erased since it was asked for: what they said is no longer there to be shown. */
  | 'person_erased';

/** A file kept with a case. Downloads ask for access each time. */
export type File = Node & {
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly addedBy?: Maybe<Person>;
  /** Id of the file. */
  readonly id: Scalars['ID']['output'];
  /** Its media type by its bytes, never by its name. Example: `image/png`. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name. Example: `capture.png`. */
  readonly name: Scalars['String']['output'];
  /** Where it is downloaded, on this host. Example: `/files/0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly path: Scalars['String']['output'];
  /** Digest of the bytes. */
  readonly sha256: Scalars['Hash']['output'];
  /** True when a browser shows it; else it is saved. */
  readonly shownInline: Scalars['Boolean']['output'];
  /** Bytes, at most 15,728,640. */
  readonly size: Scalars['Int']['output'];
};

/** A line chosen, and what goes into its blanks. */
export type FilledLineInput = {
  /** The line. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly id: Scalars['ID']['input'];
  /** Every blank, once. Example: `[]`. */
  readonly slots: ReadonlyArray<FilledSlotInput>;
  /** Which of its texts; left out: all. Example: `["x/fr/public"]`. */
  readonly variantKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What was put into a blank. */
export type FilledSlot = {
  /** The claim that carries a number; null otherwise. */
  readonly claimId?: Maybe<Scalars['ID']['output']>;
  /** What it takes. */
  readonly kind: SlotKind;
  /** Name of the blank. */
  readonly name: Scalars['String']['output'];
  /** The value as it was typed: `2026-12-24`, `18:30`, `2026-12-24T18:30` by the clock of the place, digits with a full stop, a key, or words. */
  readonly value: Scalars['String']['output'];
};

/** What goes into a blank. */
export type FilledSlotInput = {
  /** The confirmed claim that carries a number, and only then. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the blank. Example: `place`. */
  readonly name: Scalars['String']['input'];
  /** A key, a day, an hour, a moment by the clock of the place, digits with a full stop, or a place. Example: `Nantes`. */
  readonly value: Scalars['String']['input'];
};

/** What `finishImprovement` needs. */
export type FinishImprovementInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The action. Example: `improvement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly improvementId: Scalars['ID']['input'];
  /** What shows it, kept under privacy with the act. Example: `The rota names two people.`. */
  readonly note: Scalars['String']['input'];
};

/** What `finishImprovement` answers. */
export type FinishImprovementPayload = {
  /** The action; null when refused. */
  readonly improvement?: Maybe<Improvement>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How long a case took to its first words for the outside. */
export type FirstWords = {
  /** Minutes from T0 within which they were due. */
  readonly goalMinutes: Scalars['Int']['output'];
  /** Whether they were out in time; null while that is open. */
  readonly kept?: Maybe<Scalars['Boolean']['output']>;
  /** Whole minutes from T0 to the words; null while nothing is out. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** Of these, whole minutes in which the statement that went out first waited for any of its lanes; null while nothing is out. */
  readonly waitingMinutes?: Maybe<Scalars['Int']['output']>;
};

/** Words of the house that went out without clearance. They count for no step of the case. */
export type FoundPublication = Node & {
  /** Picture or PDF of them; null when there is none. */
  readonly capture?: Maybe<File>;
  /** The case. */
  readonly case: Case;
  /** Where they were found. */
  readonly channel: ChannelType;
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** In which language, where it was said. */
  readonly language?: Maybe<Language>;
  /** Where they can be read. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** What stands in for link and text. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When that was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy?: Maybe<Person>;
  /** When they were seen. */
  readonly seenAt: Scalars['DateTime']['output'];
  /** The words, as they stood. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What `handOverRole` needs. */
export type HandOverRoleInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** To whom. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly memberId: Scalars['ID']['input'];
  /** The hand-over note. Example: `Legal votes next, update due at 14:00.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The role. Example: `role_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly roleId: Scalars['ID']['input'];
};

/** What `handOverRole` answers. */
export type HandOverRolePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** The role as it stands now; null when refused. */
  readonly role?: Maybe<Role>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `hideLibraryCase` needs. */
export type HideLibraryCaseInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: Scalars['ID']['input'];
};

/** What `hideLibraryCase` answers. */
export type HideLibraryCasePayload = {
  /** The past case; null when refused. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `holdPublications` needs. */
export type HoldPublicationsInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `holdPublications` answers. */
export type HoldPublicationsPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a holding line is for. */
export type HoldingLineInput = {
  /** Categories of the cases it is for; left out: any. Example: `[COMMUNITY_MANAGEMENT]`. */
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  /** Kinds of case it is for; left out: any. Example: `[REAL]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<CaseKind>>;
  /** Its name, at most 80 characters. Example: `A reply that hurt`. */
  readonly name: Scalars['String']['input'];
  /** Severities of the cases it is for; left out: any. Example: `[3, 4]`. */
  readonly severities?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Its blanks, at most 20. Example: `[]`. */
  readonly slots: ReadonlyArray<SlotInput>;
};

/** The line a version was filled from. */
export type HoldingLineOrigin = {
  /** When the last of its votes came. */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the line. */
  readonly lineId: Scalars['ID']['output'];
  /** Number of its version. */
  readonly n: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Until when it stands. */
  readonly notAfter?: Maybe<Scalars['DateTime']['output']>;
  /** What was put into its blanks. */
  readonly slots: ReadonlyArray<FilledSlot>;
};

/** What a holding line cleared in advance is for. */
export type HoldingLineTerms = {
  /** Categories of the cases it is for; empty: any. */
  readonly categories: ReadonlyArray<Category>;
  /** Kinds of case it is for; empty: any. */
  readonly kinds: ReadonlyArray<CaseKind>;
  /** Its name, for those who choose. */
  readonly name: Scalars['String']['output'];
  /** Severities of the cases it is for, 1 to 4; empty: any. */
  readonly severities: ReadonlyArray<Scalars['Int']['output']>;
  /** Its blanks. */
  readonly slots: ReadonlyArray<Slot>;
};

/** A holding line as it is offered on a case: its cleared version. Whoever sees the case is shown it. */
export type HoldingStatement = {
  /** Since when it is cleared. */
  readonly clearedAt: Scalars['DateTime']['output'];
  /** Id of the line, for `draftStatement`. */
  readonly id: Scalars['ID']['output'];
  /** Number of the version that stands. */
  readonly n: Scalars['Int']['output'];
  /** Until when it stands. */
  readonly notAfter: Scalars['DateTime']['output'];
  /** What it is for, and its blanks. */
  readonly terms: HoldingLineTerms;
  /** Its texts, with their blanks. */
  readonly variants: ReadonlyArray<Variant>;
};

/** A column of a table and what it is taken for. */
export type ImportColumn = {
  /** Its heading. */
  readonly column: Scalars['String']['output'];
  /** What stands in it; null for what is not wanted. */
  readonly field?: Maybe<PastField>;
};

/** What a column is to be taken for. */
export type ImportColumnInput = {
  /** Its heading, as in `mapping`. Example: `Titre`. */
  readonly column: Scalars['String']['input'];
  /** What stands in it; null to leave it out. Example: `TITLE_FR`. */
  readonly field?: InputMaybe<PastField>;
};

/** A place of a file that cannot be imported. */
export type ImportFault = {
  /** Why. */
  readonly code: ImportFaultCode;
  /** Heading of the column, or the path within the case; null for the file or the row as a whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What stands there, up to 80 characters. */
  readonly found?: Maybe<Scalars['String']['output']>;
  /** Line of the file on which the case begins, from 1. */
  readonly line: Scalars['Int']['output'];
};

/** Why a place of a file cannot be imported. */
export type ImportFaultCode =
  /** It ends before it starts. */
  | 'ends_before'
  /** A character that nobody can see. */
  | 'hidden_character'
  /** Nothing stands there, and something must. */
  | 'missing'
  /** Another past case has this name in addresses. */
  | 'name_taken'
  /** A figure names a source that the case does not have. */
  | 'no_such_source'
  /** Not two capital letters of ISO 3166-1. */
  | 'not_a_country'
  /** No date that exists, of a known precision. */
  | 'not_a_date'
  /** Not what was counted, how much, of what and the number of its source. */
  | 'not_a_figure'
  /** Not an http or https address. */
  | 'not_a_link'
  /** Not a number, or below 0. */
  | 'not_a_number'
  /** Not title, publisher and link. */
  | 'not_a_source'
  /** The file, or this row, is not a table with headings. */
  | 'not_a_table'
  /** Not a word of the closed list. */
  | 'not_in_the_list'
  /** The file is not a JSON list. */
  | 'not_json'
  /** It cannot be read. */
  | 'not_read'
  /** Neither yes, nor no, nor nothing. */
  | 'not_yes_or_no'
  /** Longer than it may be. */
  | 'too_long'
  /** More of them than there may be. */
  | 'too_many'
  /** Two cases of the file have this name. */
  | 'twice';

/** How a file of past cases is written. */
export type ImportFormat =
  /** A table with headings: comma, semicolon or tab. */
  | 'csv'
  /** A list of cases as `past-cases.json` of the product writes them. */
  | 'json';

/** What `importLibraryCases` needs. */
export type ImportLibraryCasesInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The import. Example: `import_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly importId: Scalars['ID']['input'];
};

/** What `importLibraryCases` answers. */
export type ImportLibraryCasesPayload = {
  /** The import, done; null when refused. */
  readonly libraryImport?: Maybe<LibraryImport>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An action that follows from a post-mortem, with owner and date. */
export type Improvement = Node & {
  /** Who added it. */
  readonly addedBy?: Maybe<Person>;
  /** The case it follows from. */
  readonly case: Case;
  /** By which day, as `YYYY-MM-DD`; null until it has one. */
  readonly dueOn?: Maybe<Scalars['String']['output']>;
  /** When it was done or waived. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly endedBy?: Maybe<Person>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its number within the post-mortem. */
  readonly number: Scalars['Int']['output'];
  /** True when it is open past its day. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who does it; null until it is given to somebody. */
  readonly owner?: Maybe<Person>;
  /** The post-mortem it is part of. */
  readonly postMortem: PostMortem;
  /** Where it stands. */
  readonly state: ImprovementState;
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may give it another owner or date. */
  readonly viewerMayChange: Permission;
  /** Whether the viewer may say that it is done. */
  readonly viewerMayFinish: Permission;
  /** Whether the viewer may let it go by name. */
  readonly viewerMayWaive: Permission;
  /** What will be done. */
  readonly words: Scalars['String']['output'];
};

/** A page of actions. */
export type ImprovementConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ImprovementEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Improvement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type ImprovementEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Improvement;
};

/** Which actions; all that are given must hold. */
export type ImprovementFilter = {
  /** True: only those given to the viewer. Example: `true`. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those open past their day. Example: `true`. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in these states. Example: `[OPEN]`. */
  readonly states?: InputMaybe<ReadonlyArray<ImprovementState>>;
};

/** Where an action stands. */
export type ImprovementState =
  /** Done. */
  | 'done'
  /** Not done yet. */
  | 'open'
  /** Let go by name, with a reason. */
  | 'waived';

/** Where a line lies. */
export type InboxBox =
  /** Something is asked of the viewer and not done yet. */
  | 'asked'
  /** Nothing is asked. */
  | 'information'
  /** Put aside until an hour; comes back by itself. */
  | 'later';

/** Numbers beside the boxes of the inbox. */
export type InboxCounts = {
  /** Asked of the viewer and not done. */
  readonly asked: Scalars['Int']['output'];
  /** Asked, with a deadline that has passed or falls within 30 minutes. */
  readonly due: Scalars['Int']['output'];
  /** For information and unread. */
  readonly information: Scalars['Int']['output'];
  /** Put aside. */
  readonly later: Scalars['Int']['output'];
};

/** Which line comes first. */
export type InboxOrder =
  /** Soonest deadline first, then without one. */
  | 'due'
  /** Newest first. */
  | 'newest';

/** What proves that one event is in the tree (RFC 9162 §2.1.3), checked without us. No word of the event is in it. */
export type InclusionProof = {
  /** The signed note of that size; null while none is signed. */
  readonly checkpoint?: Maybe<Scalars['String']['output']>;
  /** The event. */
  readonly eventId: Scalars['ID']['output'];
  /** Its fingerprint: the leaf that seals it. */
  readonly leaf: Scalars['Hash']['output'];
  /** The hashes on the way to the root, at most 63. */
  readonly path: ReadonlyArray<Scalars['Hash']['output']>;
  /** Its place in the ledger, counted from 0. */
  readonly position: Scalars['Int']['output'];
  /** All of it as the file that voters are sent; null while no root is signed. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** The root they lead to. */
  readonly root: Scalars['Hash']['output'];
  /** The size of the tree it is proved in. */
  readonly size: Scalars['Int']['output'];
};

/** What the organisation's own cases and the library show together. Only cases that the caller may read are in it. */
export type Insights = {
  /** The newest own cases of this kind that were declared, oldest first. Drills are asked for apart, and never counted with real ones. */
  readonly ownCases: ReadonlyArray<Case>;
  /** What was done, by kind of case; the kinds with most cases first. */
  readonly patterns: ReadonlyArray<Pattern>;
};


/** What the organisation's own cases and the library show together. Only cases that the caller may read are in it. */
export type InsightsOwnCasesArgs = {
  first: Scalars['Int']['input'];
  kind: CaseKind;
};


/** What the organisation's own cases and the library show together. Only cases that the caller may read are in it. */
export type InsightsPatternsArgs = {
  by: PatternAxis;
};

/** A way in for one mailbox, once, within 72 hours. Seen by administrators. */
export type Invitation = Node & {
  /** When it was asked for, the last time. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What they may be called on to do once they come in. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** The one mailbox it lets in. */
  readonly email: Scalars['String']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When their access will end, for a guest; null for a member. */
  readonly guestUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Who invited, or sent it last: it stands only as long as they are an administrator. */
  readonly invitedBy: Person;
  /** What they will do here, in the words of the organisation. */
  readonly job?: Maybe<Scalars['String']['output']>;
  /** The language they are written to in. */
  readonly language: Language;
  /** When its mail left; null while it waits, or where no mail server is set. */
  readonly mailedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First and last name of whoever is invited. */
  readonly name: Scalars['String']['output'];
  /** It can still be accepted. One that cannot may be sent again. */
  readonly stands: Scalars['Boolean']['output'];
};

/** One page of invitations. */
export type InvitationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<InvitationEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Invitation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type InvitationEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Invitation;
};

/** What `invitePerson` needs. */
export type InvitePersonInput = {
  /** What they may be called on to do. Example: `[LEGAL]`. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Their mailbox, in plain ASCII. Example: `ines.duhamel@lumen.example`. */
  readonly email: Scalars['String']['input'];
  /** For a guest, when their access ends. Example: `2027-01-31T17:00:00.000Z`. */
  readonly guestUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What they will do here. Example: `Juriste`. */
  readonly job?: InputMaybe<Scalars['String']['input']>;
  /** The language to write to them in. Example: `FR`. */
  readonly language: Language;
  /** First and last name. Example: `Inès Duhamel`. */
  readonly name: Scalars['String']['input'];
};

/** What `invitePerson` answers. */
export type InvitePersonPayload = {
  /** The invitation. */
  readonly invitation?: Maybe<Invitation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A deadline of a closed case. */
export type KeptClock = {
  /** When it ended. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** When what it waited for came; null when it never did. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it was for. */
  readonly kind: KeptClockKind;
  /** Of a lane: which. */
  readonly lane?: Maybe<Lane>;
  /** How it ended. */
  readonly outcome: KeptClockOutcome;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Of a lane: the number of the statement. */
  readonly statement?: Maybe<Scalars['Int']['output']>;
  /** Of a step: which. */
  readonly step?: Maybe<Step>;
  /** Of a lane: the version that was asked about. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** What a clock of a closed case was for. */
export type KeptClockKind =
  /** The first words for the outside. */
  | 'first_words'
  /** A lane that was asked to clear words. */
  | 'lane'
  /** A step of the modus operandi. */
  | 'step';

/** How a clock of a closed case ended. */
export type KeptClockOutcome =
  /** In time. */
  | 'kept'
  /** Too late. */
  | 'missed'
  /** It still ran when the case closed. */
  | 'never'
  /** Somebody said by name that it would not be done. */
  | 'waived';

/** Why a language lags. */
export type LagReason =
  /** The other was edited since the version before, and this one was not. */
  | 'not_followed'
  /** The other is out, and this one is not. */
  | 'not_out'
  /** There is no text in it. */
  | 'not_written';

/** One role's turn in a review; all lanes vote at once. */
export type Lane =
  /** Communications. */
  | 'communications'
  /** Executive. */
  | 'executive'
  /** Human resources. */
  | 'human_resources'
  /** Legal. */
  | 'legal';

/** A lane that nobody eligible could clear, or whose votes are missing. */
export type LaneMissing = UserError & {
  /** The reason, one of a closed list. */
  readonly code: RefusalCode;
  /** The lanes it is about. */
  readonly lanes: ReadonlyArray<Lane>;
  /** The reason in a sentence, in the language of the request (French or English). */
  readonly message: Scalars['String']['output'];
  /** Path into the input that the reason is about; empty when it is about the action as a whole. Example: `[]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Somebody who could sit in a lane. */
export type LanePerson = {
  /** Id of the person. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
};

/** How a lane stands. */
export type LaneState =
  /** Somebody asked for a change. */
  | 'change_asked'
  /** Enough approvals stand. */
  | 'cleared'
  /** Asked, time ran out; nothing is approved by that. */
  | 'late'
  /** Somebody refused. */
  | 'refused'
  /** The words it voted on no longer stand. */
  | 'void'
  /** Asked, time is left. */
  | 'waiting';

/** Who votes in a lane while somebody is away. */
export type LaneVoteInput = {
  /** Who votes meanwhile. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly delegateId: Scalars['ID']['input'];
  /** Lane one holds. Example: `LEGAL`. */
  readonly lane: Lane;
};

/** How long a lane was waited for, over all rounds. */
export type LaneWaiting = {
  /** Which lane. */
  readonly lane: Lane;
  /** Whole minutes: words in review, and its approvals too few. */
  readonly minutes: Scalars['Int']['output'];
  /** Rounds in which it was asked. */
  readonly rounds: Scalars['Int']['output'];
};

/** A language of the product. */
export type Language =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** A language that lags behind another. */
export type LanguageLag = {
  /** The language that is ahead. */
  readonly ahead: Language;
  /** For whom. */
  readonly audience: Audience;
  /** Why it lags. */
  readonly because: LagReason;
  /** On which channel. */
  readonly channel: ChannelType;
  /** The language that lags. */
  readonly language: Language;
};

/** What `leaveClaimUnknowable` needs. */
export type LeaveClaimUnknowableInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: Scalars['ID']['input'];
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it cannot be known. Up to 2,000 characters. Example: `No means to establish who paid.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `leaveClaimUnknowable` answers. */
export type LeaveClaimUnknowablePayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The claim as it stands now; null when refused. */
  readonly claim?: Maybe<Claim>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The sealed record of an organisation: one Merkle tree (RFC 9162) over every event, in the order of their commits. Its size tells how busy a house is, so administrators and auditors alone read it. */
export type Ledger = {
  /** Its signed roots, newest first. */
  readonly checkpoints: CheckpointConnection;
  /** The roots over all organisations of the installation that its signed roots stood under, newest first: one every quarter of an hour, whether or not anything happened. */
  readonly commonRoots: CommonRootConnection;
  /** The keys that sign it, newest first. */
  readonly keys: ReadonlyArray<LedgerKey>;
  /** The newest signed root that a place outside has kept; null while none has. */
  readonly lastAnchored?: Maybe<Checkpoint>;
  /** Its newest signed root; null before the first. */
  readonly lastCheckpoint?: Maybe<Checkpoint>;
  /** The newest root over all organisations that a place outside has kept; null while none has. */
  readonly lastCommonRoot?: Maybe<CommonRoot>;
  /** The last reading of the whole that came to an end; null before the first. */
  readonly lastVerification?: Maybe<LedgerVerification>;
  /** In whose name its roots are signed: random, so that what leaves the house names nobody. Example: `sangfroid/ledger/3f9a2c51d07be846`. */
  readonly origin: Scalars['String']['output'];
  /** Root of the tree as it stands. */
  readonly root: Scalars['Hash']['output'];
  /** How many events are sealed in it. */
  readonly size: Scalars['Int']['output'];
  /** How many events no leaf seals: 0, or sealing was gone around. */
  readonly unsealed: Scalars['Int']['output'];
  /** The reading under way; null when none is. */
  readonly verification?: Maybe<LedgerVerification>;
  /** Whether the viewer may have the whole of it read through now. */
  readonly viewerMayVerify: Permission;
};


/** The sealed record of an organisation: one Merkle tree (RFC 9162) over every event, in the order of their commits. Its size tells how busy a house is, so administrators and auditors alone read it. */
export type LedgerCheckpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The sealed record of an organisation: one Merkle tree (RFC 9162) over every event, in the order of their commits. Its size tells how busy a house is, so administrators and auditors alone read it. */
export type LedgerCommonRootsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One thing that is broken, or kept in reserve. */
export type LedgerFinding = {
  /** What it is. */
  readonly code: LedgerFindingCode;
  /** The first place in the ledger that it may concern; null when it has none. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

/** What a reading of the ledger can find. */
export type LedgerFindingCode =
  /** An event was sealed at another time than it says. */
  | 'backdated'
  /** A reading broke off before its end. */
  | 'broke_off'
  /** A root was signed for more events than there are. */
  | 'checkpoint_beyond'
  /** A signed root is not the root of its size. */
  | 'checkpoint_differs'
  /** A signed root was altered, or signed by nobody. */
  | 'checkpoint_false'
  /** The columns beside an event say something else than what was sealed. */
  | 'columns_differ'
  /** More events stood under a root over all organisations than there are. */
  | 'common_root_beyond'
  /** What is kept of a root over all organisations is not what was signed, or a place outside holds another. */
  | 'common_root_false'
  /** The newest root over all organisations that lies outside says nothing of this one. */
  | 'common_root_missing'
  /** A file of a case, or a capture, is not the one that was sealed. */
  | 'file_differs'
  /** Signing met a history that does not follow from the signed one, and refused. */
  | 'forked'
  /** The head does not fit the leaves. */
  | 'head_differs'
  /** A root is signed by a revoked key alone, beyond its last trusted size, and lies nowhere outside. */
  | 'key_revoked'
  /** A root is signed by a key that is not known here. */
  | 'key_unknown'
  /** An event is not what its leaf seals. */
  | 'leaf_differs'
  /** A leaf is missing between others. */
  | 'leaf_missing'
  /** A leaf is there, its event is not. */
  | 'leaf_without_event'
  /** No signed root has ever been kept outside. */
  | 'never_anchored'
  /** There is a node beyond the last leaf. */
  | 'node_beyond'
  /** A node of the tree is not what its leaves make. */
  | 'node_differs'
  /** A node of the tree is missing. */
  | 'node_missing'
  /** A policy that was voted under is not the one that was sealed. */
  | 'policy_differs'
  /** Signing met fewer events than it had signed before, and refused. */
  | 'rolled_back'
  /** A row of a case, claim, text, vote, release, policy, decision, delegation or role was edited behind the application's back. */
  | 'row_edited'
  /** A row that was sealed is gone. */
  | 'row_gone'
  /** A row is there that no event sealed. */
  | 'row_unsealed'
  /** A place outside knows more events than there are. */
  | 'sink_beyond'
  /** A place outside holds another root for a size. */
  | 'sink_differs'
  /** A place outside holds something that is no signed root of this ledger. */
  | 'sink_false'
  /** A place outside could not be read. */
  | 'sink_unreadable'
  /** A state stands that no event explains. */
  | 'state_without_event'
  /** The words that were voted on are not the ones that were sealed. */
  | 'text_differs'
  /** Signing met a tree that does not fit together, and refused. */
  | 'tree_broken'
  /** The newest events have waited too long for a signed root outside. */
  | 'unanchored'
  /** Events were recorded past the sealing. */
  | 'unsealed'
  /** A vote is not the one that was sealed. */
  | 'vote_differs';

/** A key that signs, or signed. Whoever verifies trusts a copy they had another way, not this one. */
export type LedgerKey = {
  /** When it began to sign. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** The note in which the key before it names it; null for the first. */
  readonly introduction?: Maybe<Scalars['String']['output']>;
  /** Name, id and public key in one line, as verifiers take them. */
  readonly key: Scalars['String']['output'];
  /** What it is known by, 8 hexadecimal digits. Example: `3d5f90ab`. */
  readonly keyId: Scalars['String']['output'];
  /** The last size for which its word is taken; beyond it, only what a place outside has kept counts. Null while it is trusted. */
  readonly lastTrustedSize?: Maybe<Scalars['Int']['output']>;
  /** When it was revoked; null while it is trusted. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What reading the whole ledger came to. */
export type LedgerVerdict =
  /** Something is not as it was sealed or signed. */
  | 'broken'
  /** Everything is as it was sealed and signed, and the signed roots lie outside. */
  | 'intact'
  /** Nothing is broken, and something named cannot be told. */
  | 'reserved';

/** One reading of the whole ledger: events against leaves, leaves against nodes and head, signed roots, and what lies outside. */
export type LedgerVerification = {
  /** When it was asked for. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked; null for the nightly one and for what signing met. */
  readonly askedBy?: Maybe<Person>;
  /** How many events it has read. */
  readonly checked: Scalars['Int']['output'];
  /** What it found, the first in the ledger first, at most 100. */
  readonly findings: ReadonlyArray<LedgerFinding>;
  /** When it came to an end; null while it reads. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many there are to read; null before it began. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** What it came to; null while it reads. */
  readonly verdict?: Maybe<LedgerVerdict>;
};

/** An order to keep what a court or an authority may ask for: while it stands on a case or a person, nobody it concerns is erased. */
export type LegalHold = Node & {
  /** The case it is on; null for one on a person. */
  readonly case?: Maybe<Case>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was lifted; null while it stands. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who lifted it. */
  readonly liftedBy?: Maybe<Person>;
  /** The person it is on; null for one on a case. */
  readonly person?: Maybe<Person>;
  /** Since when. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Who placed it. */
  readonly placedBy?: Maybe<Person>;
  /** Why. Seen by administrators and legal. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may lift it. */
  readonly viewerMayLift: Permission;
};

/** What a case taught: a lesson of a published post-mortem, or of a past case of the organisation that somebody told or imported. */
export type Lesson = {
  /** The language in which its post-mortem says it; null for a past case that was told or imported. */
  readonly language?: Maybe<Language>;
  /** When the post-mortem was published, or the past case added. */
  readonly learntAt: Scalars['DateTime']['output'];
  /** The past case that teaches it; null while the post-mortem it comes from has none in the library. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** In a post-mortem the number of its passage; in a past case that was told or imported its place in the list, from 1. Both grow in the order of the lessons. */
  readonly number: Scalars['Int']['output'];
  /** Its passage in the post-mortem, with what it changed. Null for a lesson of a past case that was told or imported: the list of those is rewritten with the case, so that no link to what one changed is kept. */
  readonly passage?: Maybe<Passage>;
  /** What was learnt; said in one language only, it is the same in both. */
  readonly words: Localized;
};

/** A page of lessons. */
export type LessonConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<LessonEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Lesson>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type LessonEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Lesson;
};

/** Which lessons; all that are given must hold. */
export type LessonFilter = {
  /** True: only those that changed something, and the link stands. False: only those of post-mortems that did not. Of a past case that was told or imported it is not known: it is in neither. Example: `false`. */
  readonly applied?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of cases that were about one of these, as the library codes them. Example: `[RUMOUR]`. */
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  /** Only of cases for which one of these was held responsible, as the library codes them. Example: `[PREVENTABLE]`. */
  readonly clusters?: InputMaybe<ReadonlyArray<Cluster>>;
};

/** Which kind of thing a lesson changed. */
export type LessonTarget =
  /** A holding line. */
  | 'line'
  /** A policy. */
  | 'policy'
  /** A risk of the register. */
  | 'risk';

/** What somebody of the organisation said beside a shipped case. No other organisation sees it. */
export type LibraryAnnotation = {
  /** What was said. */
  readonly words: Scalars['String']['output'];
  /** When. */
  readonly writtenAt: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly writtenBy?: Maybe<Person>;
};

/** A page of what was said beside a shipped case. */
export type LibraryAnnotationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<LibraryAnnotationEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<LibraryAnnotation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type LibraryAnnotationEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LibraryAnnotation;
};

/** A past case: a public textbook case that ships with the product, read-only and the same for everyone, or one of the organisation's own, seen by nobody else. */
export type LibraryCase = Node & {
  /** When. */
  readonly addedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who added an own one. */
  readonly addedBy?: Maybe<Person>;
  /** What the organisation says beside a shipped case, the newest first. */
  readonly annotations: LibraryAnnotationConnection;
  /** What its lessons changed since it was published, oldest first, at most 50: links that stand, none of a privileged lesson, whoever asks. Empty for a case that was made of no post-mortem. */
  readonly applied: ReadonlyArray<AppliedLesson>;
  /** What it was about. */
  readonly category: Category;
  /** Where it started. */
  readonly channel: TriggerChannel;
  /** Who the public held responsible: the editors' coding, never a legal finding. */
  readonly cluster: Cluster;
  /** How sure the editors are. */
  readonly confidence: Confidence;
  /** What they are not sure of. */
  readonly confidenceNote?: Maybe<Localized>;
  /** Who sees the case it was made of; null for one that was made of none. */
  readonly confidentiality?: Maybe<Confidentiality>;
  /** Where, ISO 3166-1 alpha-2. Example: `FR`. */
  readonly country: Scalars['String']['output'];
  /** When. */
  readonly editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who last corrected it. */
  readonly editedBy?: Maybe<Person>;
  /** When it ended, likewise; null when it has not. */
  readonly endedOn?: Maybe<Scalars['String']['output']>;
  /** Sourced figures. */
  readonly figures: ReadonlyArray<PastFigure>;
  /** Hours from the start to the first words; null when not known, as for most cases. */
  readonly firstWordsHours?: Maybe<Scalars['Float']['output']>;
  /** Reference of the case it was made of: whoever does not see that one does not see this one. */
  readonly fromReference?: Maybe<Scalars['String']['output']>;
  /** Who of the organisation hid a shipped case; null for one in sight. */
  readonly hiding?: Maybe<LibraryHiding>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** How many passages of its post-mortem are left out because they are privileged; null for one that was made of none. */
  readonly leftOut?: Maybe<Scalars['Int']['output']>;
  /** What it teaches, the most telling first. */
  readonly lessons: ReadonlyArray<Localized>;
  /** Who it happened to. */
  readonly organisation: Scalars['String']['output'];
  /** How an own one came to be; null for one that ships. */
  readonly origin?: Maybe<PastOrigin>;
  /** How it ended. */
  readonly outcome: Localized;
  /** True for one of the organisation's own. */
  readonly own: Scalars['Boolean']['output'];
  /** Its PDF, by `GET` with the same credentials, in the language of `?language=fr` or `?language=en`, else of `Accept-Language`. Example: `/library/vinci-faux-communique-2016/pdf`. */
  readonly pdf: Scalars['String']['output'];
  /** The four steps of the modus operandi, in order. */
  readonly scorecard: ReadonlyArray<ScorecardLine>;
  /** Their trade, of an open list. Example: `fast_food`. */
  readonly sector: Scalars['String']['output'];
  /** Its name in addresses. Example: `vinci-faux-communique-2016`. */
  readonly slug: Scalars['String']['output'];
  /** Sources, in the order in which they are numbered. */
  readonly sources: ReadonlyArray<PastSource>;
  /** When it began: a day, or a month when the day is not known. Example: `2018-11`. */
  readonly startedOn: Scalars['String']['output'];
  /** The case in three sentences. */
  readonly story: Localized;
  /** What the organisation did with its answer, in order. */
  readonly strategies: ReadonlyArray<ResponseStrategy>;
  /** The case at length. */
  readonly summary: Localized;
  /** Short English words for it, of an open list. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** What happened, in order. */
  readonly timeline: ReadonlyArray<PastEvent>;
  /** Title. */
  readonly title: Localized;
  /** What started it. */
  readonly trigger: Localized;
  /** Counts the times an own one was told anew; what `expectedVersion` is compared with. 0 for one that ships. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may say something beside it, and hide or show it: a shipped one, by leads and administrators. */
  readonly viewerMayAnnotate: Permission;
  /** Whether the viewer may tell it anew: an own one, by leads and administrators. */
  readonly viewerMayEdit: Permission;
};


/** A past case: a public textbook case that ships with the product, read-only and the same for everyone, or one of the organisation's own, seen by nobody else. */
export type LibraryCaseAnnotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One page of past cases. */
export type LibraryCaseConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<LibraryCaseEdge>;
  /** How many cases each answer to each question would leave. */
  readonly facets: ReadonlyArray<LibraryFacet>;
  /** Of how much this is a part, whatever was asked. */
  readonly library: LibraryExtent;
  /** The items. */
  readonly nodes: ReadonlyArray<LibraryCase>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type LibraryCaseEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Why it was found; null without a search. */
  readonly match?: Maybe<LibraryMatch>;
  /** The item. */
  readonly node: LibraryCase;
};

/** How much the library holds. */
export type LibraryExtent = {
  /** Number of cases, without those the organisation has hidden. */
  readonly cases: Scalars['Int']['output'];
  /** Year in which the earliest of the shipped cases began; null when there are none. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** How many shipped cases the organisation has hidden. */
  readonly hidden: Scalars['Int']['output'];
  /** Year in which the latest of the shipped cases began; null when there are none. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** How many of them are the organisation's own, as far as the viewer sees them. */
  readonly own: Scalars['Int']['output'];
};

/** One answer to a question, with the cases it would leave. */
export type LibraryFacet = {
  /** How many cases choosing it would leave, under all other filters; 0 included. */
  readonly count: Scalars['Int']['output'];
  /** The question. */
  readonly facet: LibraryQuestion;
  /** The answer: name of the enum value, or the sector, country or decade as `LibraryFilter` takes it. Example: `RUMOUR`. */
  readonly value: Scalars['String']['output'];
};

/** Which past cases: all conditions hold together; within one list any value will do, save where all must. */
export type LibraryFilter = {
  /** What it was about. Example: `[RUMOUR]`. */
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  /** Where it started. Example: `[TWITTER]`. */
  readonly channels?: InputMaybe<ReadonlyArray<TriggerChannel>>;
  /** Who was held responsible. Example: `[VICTIM]`. */
  readonly clusters?: InputMaybe<ReadonlyArray<Cluster>>;
  /** Which countries, ISO 3166-1 alpha-2. Example: `["FR"]`. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** First years of which decades. Example: `[2010]`. */
  readonly decades?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Every step that the response is known to have done. Example: `[APOLOGY]`. */
  readonly did?: InputMaybe<ReadonlyArray<Step>>;
  /** True for the shipped cases that the organisation has hidden, and no others; they are left out otherwise. Example: `true`. */
  readonly hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose. Example: `[OWN]`. */
  readonly owners?: InputMaybe<ReadonlyArray<PastOwner>>;
  /** Which trades. Example: `["food"]`. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Every strategy that was used. Example: `[DENY, APOLOGISE]`. */
  readonly strategies?: InputMaybe<ReadonlyArray<ResponseStrategy>>;
};

/** That the organisation has put a shipped case out of its lists, searches and precedents. */
export type LibraryHiding = {
  /** When. */
  readonly hiddenAt: Scalars['DateTime']['output'];
  /** Who hid it. */
  readonly hiddenBy?: Maybe<Person>;
};

/** Where the words of a search stand in a case, in one language. */
export type LibraryHit = {
  /** Language of both texts. */
  readonly language: Language;
  /** Up to two pieces of the text; without highlights when only the title was hit. */
  readonly text: Snippet;
  /** The whole title. */
  readonly title: Snippet;
};

/** A file of past cases on its way in, read through and not yet written. Seen by nobody but who sent it. */
export type LibraryImport = Node & {
  /** How many cases are whole. */
  readonly cases: Scalars['Int']['output'];
  /** How many there are. */
  readonly faultCount: Scalars['Int']['output'];
  /** The first 200 faults, by line. */
  readonly faults: ReadonlyArray<ImportFault>;
  /** How it is written. */
  readonly format: ImportFormat;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** When its cases were written; null until then. */
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What each column is taken for, in order; empty for JSON. */
  readonly mapping: ReadonlyArray<ImportColumn>;
  /** Name of the file. */
  readonly name: Scalars['String']['output'];
  /** When the file was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Titles of the first of them. */
  readonly titles: ReadonlyArray<Localized>;
};

/** Why a case was found. */
export type LibraryMatch = {
  /** True when it is only close: its name is like the words (half typed, mistyped), or it holds most of them where no case holds all. */
  readonly fuzzy: Scalars['Boolean']['output'];
  /** One for each language that was hit; none when only its name is alike. */
  readonly hits: ReadonlyArray<LibraryHit>;
};

/** Order of a list of past cases. */
export type LibraryOrder =
  /** Latest start first. */
  | 'newest'
  /** Nearest to the search first; without a search, as NEWEST. */
  | 'relevance';

/** A question by which the library is narrowed. */
export type LibraryQuestion =
  /** What it was about. */
  | 'categories'
  /** Where it started. */
  | 'channels'
  /** Who was held responsible. */
  | 'clusters'
  /** Which country. */
  | 'countries'
  /** Which ten years. */
  | 'decades'
  /** Which steps of the modus operandi the response did. */
  | 'did'
  /** Whose it is. */
  | 'owners'
  /** Which trade. */
  | 'sectors'
  /** What the organisation did with its answer. */
  | 'strategies';

/** What `liftLegalHold` needs. */
export type LiftLegalHoldInput = {
  /** The hold. Example: `hold_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly holdId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it need not be kept any more. Example: `The proceedings are over.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `liftLegalHold` answers. */
export type LiftLegalHoldPayload = {
  /** The hold as it is now; null when refused. */
  readonly legalHold?: Maybe<LegalHold>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `liftRestriction` needs. */
export type LiftRestrictionInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `liftRestriction` answers. */
export type LiftRestrictionPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `liftVeto` needs. */
export type LiftVetoInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `liftVeto` answers. */
export type LiftVetoPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Text that exists in both languages. */
export type Localized = {
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In French. */
  readonly fr: Scalars['String']['output'];
};

/** Text in one language at least. What is missing is shown as it was said in the other. */
export type LocalizedInput = {
  /** In English. Example: `A video`. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** In French. Example: `Une vidéo`. */
  readonly fr?: InputMaybe<Scalars['String']['input']>;
};

/** What `logClaim` needs. */
export type LogClaimInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Language of the words; the language of the case unless given. Example: `EN`. */
  readonly language?: InputMaybe<Language>;
  /** Where it can be seen. Example: `https://social.example/p/1`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** Where it came from. Example: `POST`. */
  readonly origin: ClaimOrigin;
  /** How many people it may have reached. Example: `86000`. */
  readonly reach?: InputMaybe<Scalars['Int']['input']>;
  /** Who said it, or where. Up to 200 characters. Example: `Le Fil du Rhône`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What is claimed, as it is said. 1 to 1,000 characters. Example: `This lamp was recalled in Germany.`. */
  readonly words: Scalars['String']['input'];
};

/** What `logClaim` answers. */
export type LogClaimPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The claim as it stands now; null when refused. */
  readonly claim?: Maybe<Claim>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A mail to the viewer, as it was written. */
export type Mail = Node & {
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** That file, as text; null when there is none. */
  readonly attachment?: Maybe<Scalars['String']['output']>;
  /** Name of the file that travels with it. Example: `receipt.json`. */
  readonly attachmentName?: Maybe<Scalars['String']['output']>;
  /** The same as HTML. To be shown in a frame without rights. */
  readonly html: Scalars['String']['output'];
  /** Id of the mail. */
  readonly id: Scalars['ID']['output'];
  /** The line of the inbox it tells; null for an invitation or a new password. */
  readonly kind?: Maybe<NotificationKind>;
  /** Its text. */
  readonly plain: Scalars['String']['output'];
  /** When it left; null in a demonstration, where nothing leaves. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its subject: the act and the deadline. */
  readonly subject: Scalars['String']['output'];
};

/** One page of mails. */
export type MailConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MailEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Mail>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type MailEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Mail;
};

/** What `mapLibraryImport` needs. */
export type MapLibraryImportInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The import. Example: `import_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly importId: Scalars['ID']['input'];
  /** Every column in order; a field stands in one column at most. Example: `[{column: "Titre", field: TITLE_FR}]`. */
  readonly mapping: ReadonlyArray<ImportColumnInput>;
};

/** What `mapLibraryImport` answers. */
export type MapLibraryImportPayload = {
  /** The import, read through anew; null when refused. */
  readonly libraryImport?: Maybe<LibraryImport>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `markInsideInformation` needs. */
export type MarkInsideInformationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `It names the half-year result before it is out.`. */
  readonly reason: Scalars['String']['input'];
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `markInsideInformation` answers. */
export type MarkInsideInformationPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `markPassage` needs. */
export type MarkPassageInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The passage. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: Scalars['ID']['input'];
  /** True to mark it. Example: `true`. */
  readonly privileged: Scalars['Boolean']['input'];
};

/** What `markPassage` answers. */
export type MarkPassagePayload = {
  /** The passage; null when refused, or once it is removed. */
  readonly passage?: Maybe<Passage>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One step of the modus operandi. */
export type MeterStep = {
  /** When it was done or waived. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The decision that waits to be said. */
  readonly decision?: Maybe<DecisionMark>;
  /** When it becomes late. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** True when words for it are under review. */
  readonly inReview: Scalars['Boolean']['output'];
  /** Why it was waived. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How far. */
  readonly state: StepState;
  /** The statement that did it, or is about to. */
  readonly statement?: Maybe<StatementMark>;
  /** Which step. */
  readonly step: Step;
  /** Who waived it. */
  readonly waivedBy?: Maybe<Scalars['String']['output']>;
};

/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type Mutation = {
  /** Accepts an offered role; when it replaces another, that one ends. */
  readonly acceptRole?: Maybe<AcceptRolePayload>;
  /** Saves the proposed words into the draft, or into the next version of a text under review, whose votes are void. Refused: NOT_YOUR_ROLE, CASE_CLOSED, WRONG_STATE, CONFLICT when the passage no longer reads as quoted. */
  readonly acceptSuggestion?: Maybe<AcceptSuggestionPayload>;
  /** Keeps a picture or a PDF of what is out already. Refused: NOT_YOUR_ROLE, CASE_CLOSED, WRONG_STATE when it is not out, FILE_TYPE_REFUSED when it is neither. */
  readonly addCapture?: Maybe<AddCapturePayload>;
  /** Adds evidence. A link and a file given together are two pieces. */
  readonly addEvidence?: Maybe<AddEvidencePayload>;
  /** Adds an action. It needs owner and date before anybody is asked to clear it. */
  readonly addImprovement?: Maybe<AddImprovementPayload>;
  /** Adds a past case of the organisation, told by hand. Leads and administrators. Refused: NOT_YOUR_ROLE, INVALID_INPUT with the path of what is wrong. */
  readonly addLibraryCase?: Maybe<AddLibraryCasePayload>;
  /** Adds a note to the timeline. */
  readonly addNote?: Maybe<AddNotePayload>;
  /** Says one more thing of the case. */
  readonly addPassage?: Maybe<AddPassagePayload>;
  /** Says something beside a shipped case, for this organisation alone. Refused: NOT_YOUR_ROLE, WRONG_STATE for an own one. */
  readonly annotateLibraryCase?: Maybe<AnnotateLibraryCasePayload>;
  /** Says that a lesson changed a holding line, a policy or a risk: whoever has a role on the case, or answers for lines, policies or risks; the case is closed, its post-mortem published or not. */
  readonly applyLesson?: Maybe<ApplyLessonPayload>;
  /** Clears it in one lane, as read. Whoever wrote part of it clears nothing. */
  readonly approvePostMortem?: Maybe<ApprovePostMortemPayload>;
  /** Clears exactly the words that were read, in one lane. Refused: DELEGATION_INVALID when the vote of whoever it is for is not one's to cast now, OWN_WORDS when either wrote part of it. */
  readonly approveStatement?: Maybe<ApproveStatementPayload>;
  /** Gives a decision to somebody who sees to it; `WRONG_STATE` when it is theirs already, or was revoked. */
  readonly assignDecision?: Maybe<AssignDecisionPayload>;
  /** Says that a scheduled text will not go out. */
  readonly callOffPublication?: Maybe<CallOffPublicationPayload>;
  /** Gives the statement up; its votes are void. */
  readonly cancelStatement?: Maybe<CancelStatementPayload>;
  /** Gives a person the capacities they hold from now on. Administrators, after a recent proof of identity. */
  readonly changeCapacities?: Maybe<ChangeCapacitiesPayload>;
  /** Gives an action to somebody, by a day. */
  readonly changeImprovement?: Maybe<ChangeImprovementPayload>;
  /** Sets the viewer's password and ends their other sessions. At a screen only. */
  readonly changeMyPassword?: Maybe<ChangeMyPasswordPayload>;
  /** Changes the viewer's own language and time zone. */
  readonly changeMySettings?: Maybe<ChangeMySettingsPayload>;
  /** Sets within how many days the next case that closes owes its post-mortem; due dates that stand do not move. Administrators only. */
  readonly changePostMortemDays?: Maybe<ChangePostMortemDaysPayload>;
  /** Sets who clears the next post-mortem that is submitted; a review that is open goes on with those it asked. Administrators only. */
  readonly changePostMortemLanes?: Maybe<ChangePostMortemLanesPayload>;
  /** Takes a claim, or takes it over: the viewer becomes its checker. Of two people at once, one gets it and the other CONFLICT. */
  readonly checkClaim?: Maybe<CheckClaimPayload>;
  /** Compares what is read in public with what was cleared; kept with who read it and when. The lead is told of a difference. */
  readonly checkPublication?: Maybe<CheckPublicationPayload>;
  /** What a third person found. Until then the organisation has no other use. */
  readonly closeBreakGlassReview?: Maybe<CloseBreakGlassReviewPayload>;
  /** Closes the case; with open items it is refused as STILL_OPEN unless a reason is given. */
  readonly closeCase?: Maybe<CloseCasePayload>;
  /** Says that it is so. Needs evidence, given with it or since it was last settled. Texts under review or cleared that rely on the state it leaves go back to their author, in the same moment; public ones need a correction. */
  readonly confirmClaim?: Maybe<ConfirmClaimPayload>;
  /** The second person says yes. What is submitted from then on is judged by it; reviews under way keep the policy they were opened under. Refused: POLICY_NEEDS_SECOND_PERSON to whoever proposed it, NO_POLICY and NOBODY_CAN_CLEAR while its warnings were not accepted. */
  readonly confirmPolicy?: Maybe<ConfirmPolicyPayload>;
  /** Marks the case contained. */
  readonly containCase?: Maybe<ContainCasePayload>;
  /** Adds a note that corrects another; the old one stays. */
  readonly correctNote?: Maybe<CorrectNotePayload>;
  /** Opens the next version as a draft that corrects what is out, and says what changed. Said again on that draft, it rewords the sentence. */
  readonly correctPublication?: Maybe<CorrectPublicationPayload>;
  /** Creates a token that acts as the viewer for one hour, for the explorer. At a screen only, after a recent proof of identity. */
  readonly createExplorerToken?: Maybe<CreateExplorerTokenPayload>;
  /** Creates a token that acts as the viewer. At a screen only, after a recent proof of identity. */
  readonly createToken?: Maybe<CreateTokenPayload>;
  /** Says that one is away, and who votes meanwhile: a delegation for each lane, on every case; all of them or none. Refused as `delegateLane`. */
  readonly declareAbsence?: Maybe<DeclareAbsencePayload>;
  /** Opens a case; its declarer leads it. Refused: NOT_YOUR_ROLE, INVALID_INPUT, TEXT_REFUSED. */
  readonly declareCase?: Maybe<DeclareCasePayload>;
  /** Declines an offered role. */
  readonly declineRole?: Maybe<DeclineRolePayload>;
  /** Leaves the text as it is. Refused: NOT_YOUR_ROLE, CASE_CLOSED, WRONG_STATE. */
  readonly declineSuggestion?: Maybe<DeclineSuggestionPayload>;
  /** Lets somebody else vote for oneself in a lane. Refused: NOT_YOUR_ROLE when one does not hold the lane, DELEGATION_INVALID with the path of what is wrong (the person, the dates), STEP_UP_REQUIRED. */
  readonly delegateLane?: Maybe<DelegateLanePayload>;
  /** Ends a signal that was nothing, with a reason. */
  readonly dismissSignal?: Maybe<DismissSignalPayload>;
  /** Begins a holding line to be cleared before there is a case: by leads and communications. Lanes then vote by capacity. */
  readonly draftHoldingLine?: Maybe<DraftHoldingLinePayload>;
  /** Begins a statement. */
  readonly draftStatement?: Maybe<DraftStatementPayload>;
  /** Tells an own past case anew. Refused: NOT_YOUR_ROLE, SHIPPED_READ_ONLY, CONFLICT, INVALID_INPUT. */
  readonly editLibraryCase?: Maybe<EditLibraryCasePayload>;
  /** Ends all of the viewer's sessions but this one. At a screen only. */
  readonly endOtherSessions?: Maybe<EndOtherSessionsPayload>;
  /** Ends one of the viewer's own sessions at once. At a screen only. */
  readonly endSession?: Maybe<EndSessionPayload>;
  /** Ends all sessions of a person in this organisation. Administrators, after a recent proof of identity. */
  readonly endSessions?: Maybe<EndSessionsPayload>;
  /** Erases a person for good: the keys of the words they gave in their own name, then the words; name, address, job, sign-in, sessions, tokens and mails. What they did stays in the ledger, and every proof holds. Administrators, after a recent proof of identity; refused while a legal hold stands. */
  readonly erasePerson?: Maybe<ErasePersonPayload>;
  /** Says that an action is done: its owner, or the lead or executive of the case. */
  readonly finishImprovement?: Maybe<FinishImprovementPayload>;
  /** Offers one's own role to someone else; it is kept until they accept. */
  readonly handOverRole?: Maybe<HandOverRolePayload>;
  /** Puts a shipped case out of the organisation's lists, counts, searches and precedents. Refused: NOT_YOUR_ROLE, WRONG_STATE when it is hidden, or an own one. */
  readonly hideLibraryCase?: Maybe<HideLibraryCasePayload>;
  /** Stops all publications of the case at once. */
  readonly holdPublications?: Maybe<HoldPublicationsPayload>;
  /** Writes the cases of a file, all or none. Refused: NOT_YOUR_ROLE, IMPORT_FAULTY while a fault is left, WRONG_STATE once imported. */
  readonly importLibraryCases?: Maybe<ImportLibraryCasesPayload>;
  /** Invites somebody by mail: the link in it lets their mailbox in once, within 72 hours. Administrators, after a recent proof of identity. */
  readonly invitePerson?: Maybe<InvitePersonPayload>;
  /** Says that it cannot be established. Texts under review or cleared that rely on the state it leaves go back to their author, in the same moment; public ones need a correction. */
  readonly leaveClaimUnknowable?: Maybe<LeaveClaimUnknowablePayload>;
  /** Ends a legal hold. Administrators and legal. */
  readonly liftLegalHold?: Maybe<LiftLegalHoldPayload>;
  /** Opens a restricted case to the organisation. */
  readonly liftRestriction?: Maybe<LiftRestrictionPayload>;
  /** Lifts one's own veto. */
  readonly liftVeto?: Maybe<LiftVetoPayload>;
  /** Logs something said about us. Whoever leads is told. */
  readonly logClaim?: Maybe<LogClaimPayload>;
  /** Says what each column holds, and reads the file through anew. Refused: NOT_YOUR_ROLE, WRONG_STATE once imported, INVALID_INPUT when a field stands in two columns. */
  readonly mapLibraryImport?: Maybe<MapLibraryImportPayload>;
  /** Finds that its words are inside information: a review under way is asked again where the rules for that ask more. Lead, legal, executive and communications of the case. */
  readonly markInsideInformation?: Maybe<MarkInsideInformationPayload>;
  /** Marks a passage as privileged, or takes the mark back: legal on the case. */
  readonly markPassage?: Maybe<MarkPassagePayload>;
  /** Stops the mails of a case that ask nothing of the viewer. What asks still comes, and the inbox keeps everything. */
  readonly muteCase?: Maybe<MuteCasePayload>;
  /** Notes a risk: leads, communications, legal, executives and administrators. Refused: NOT_YOUR_ROLE, INVALID_INPUT for a day that is past, or an owner who could not read it. */
  readonly noteRisk?: Maybe<NoteRiskPayload>;
  /** Offers someone a role on the case. */
  readonly offerRole?: Maybe<OfferRolePayload>;
  /** Asks to send words without the votes that are missing: severity 3 or 4, somebody on the case who has just proved who they are, a reason of 40 characters. Opens nothing until another person seconds it. In person only. */
  readonly openBreakGlass?: Maybe<OpenBreakGlassPayload>;
  /** Signs to override a veto whose owner is suspended or silent. It ends with a second signature within 24 hours: one of the two is an executive, the other holds the lane, and neither wrote the words. */
  readonly overrideVeto?: Maybe<OverrideVetoPayload>;
  /** Keeps a case, or a person, from erasure until it is lifted. Administrators and legal. */
  readonly placeLegalHold?: Maybe<PlaceLegalHoldPayload>;
  /** Sets a file of past cases aside and reads it through; no case is written. What the same person had set aside before goes. Refused: NOT_YOUR_ROLE, FILE_TOO_LARGE, TOO_MANY_ROWS, INVALID_INPUT when it is empty. */
  readonly prepareLibraryImport?: Maybe<PrepareLibraryImportPayload>;
  /** Starts the clock of the next update. */
  readonly promiseUpdate?: Maybe<PromiseUpdatePayload>;
  /** Puts a policy or its next version forward; nothing applies until somebody else confirms it. Administrators, legal and executives, after a recent proof of identity. Refused: NOT_YOUR_ROLE, STEP_UP_REQUIRED, INVALID_INPUT, WRONG_STATE while another proposal about it is open. */
  readonly proposePolicy?: Maybe<ProposePolicyPayload>;
  /** Puts what was cleared into the library, without what is privileged; the case is learned. Lead or executive of the case. */
  readonly publishPostMortem?: Maybe<PublishPostMortemPayload>;
  /** Passes the gate for several texts at once: all of them or none. A permit runs 15 minutes for each. */
  readonly publishStatement?: Maybe<PublishStatementPayload>;
  /** Passes the gate for one variant. Answers the text to post; a permit runs 15 minutes. */
  readonly publishVariant?: Maybe<PublishVariantPayload>;
  /** Says how grave it is, of what kind and whose responsibility. A signal becomes an active case. */
  readonly qualifyCase?: Maybe<QualifyCasePayload>;
  /** Marks everything that is for information as read. */
  readonly readAllNotifications?: Maybe<ReadAllNotificationsPayload>;
  /** Marks a line as read. What it asks goes on being asked. */
  readonly readNotification?: Maybe<ReadNotificationPayload>;
  /** Says what was found when it was not known whether a text is out. */
  readonly reconcilePublication?: Maybe<ReconcilePublicationPayload>;
  /** Records what we do about it. */
  readonly recordDecision?: Maybe<RecordDecisionPayload>;
  /** Says that words of the house are outside which nobody cleared. They never count as published. */
  readonly recordFoundPublication?: Maybe<RecordFoundPublicationPayload>;
  /** Says that it is out, with a link, a note or a capture: one of them at least. */
  readonly recordPublication?: Maybe<RecordPublicationPayload>;
  /** Says that it is not so. Needs evidence, given with it or since it was last settled. Texts under review or cleared that rely on the state it leaves go back to their author, in the same moment; public ones need a correction. */
  readonly refuteClaim?: Maybe<RefuteClaimPayload>;
  /** Lets a suspended person in again. Administrators, after a recent proof of identity. */
  readonly reinstatePerson?: Maybe<ReinstatePersonPayload>;
  /** Refuses; in a lane with a sticky veto nothing goes out until it is lifted. */
  readonly rejectStatement?: Maybe<RejectStatementPayload>;
  /** Lets publications of the case go on. */
  readonly releaseHold?: Maybe<ReleaseHoldPayload>;
  /** No longer says it. Its words are kept. */
  readonly removePassage?: Maybe<RemovePassagePayload>;
  /** Opens a closed or contained case again, with a reason. */
  readonly reopenCase?: Maybe<ReopenCasePayload>;
  /** Answers. Refused: NOT_YOUR_ROLE, CASE_CLOSED, WRONG_STATE once resolved, INVALID_INPUT. */
  readonly replyToThread?: Maybe<ReplyToThreadPayload>;
  /** Says that the channel would not take it. */
  readonly reportFailure?: Maybe<ReportFailurePayload>;
  /** Says what somebody saw; anyone but an auditor may. */
  readonly reportSignal?: Maybe<ReportSignalPayload>;
  /** Asks for a change, with a reason. */
  readonly requestChanges?: Maybe<RequestChangesPayload>;
  /** Asks for a bundle of evidence that can be verified offline, without trusting the house. It is written by a job; taking it is an act too. One person asks for five an hour. */
  readonly requestEvidence?: Maybe<RequestEvidencePayload>;
  /** Asks for a change: it goes back to those who write it. */
  readonly requestPostMortemChanges?: Maybe<RequestPostMortemChangesPayload>;
  /** Sends an open invitation again, under a new link: the one before opens nothing. Administrators, after a recent proof of identity. */
  readonly resendInvitation?: Maybe<ResendInvitationPayload>;
  /** Ends the talk; where it was the last thing in the way of words that every lane cleared, they are cleared. Refused: NOT_YOUR_ROLE, CASE_CLOSED, WRONG_STATE, OWN_WORDS. */
  readonly resolveThread?: Maybe<ResolveThreadPayload>;
  /** Hides the case from everyone without a role on it. */
  readonly restrictCase?: Maybe<RestrictCasePayload>;
  /** Proposes that a policy no longer apply; it does until somebody else confirms. The same people, the same proof. */
  readonly retirePolicy?: Maybe<RetirePolicyPayload>;
  /** Takes it off the register, with a reason; it stays to be read. Refused: NOT_YOUR_ROLE, CONFLICT, REASON_REQUIRED, WRONG_STATE once it is retired. */
  readonly retireRisk?: Maybe<RetireRiskPayload>;
  /** Says that somebody looked at it again, and when it is to be looked at next: its owner too. Refused: NOT_YOUR_ROLE, CONFLICT, INVALID_INPUT, WRONG_STATE once it is retired. */
  readonly reviewRisk?: Maybe<ReviewRiskPayload>;
  /** Says it in other words. The ones before are kept; under review, the round is over. */
  readonly revisePassage?: Maybe<RevisePassagePayload>;
  /** Tells it anew; the day of its review does not move with it. Refused: NOT_YOUR_ROLE, CONFLICT, INVALID_INPUT, WRONG_STATE once it is retired. */
  readonly reviseRisk?: Maybe<ReviseRiskPayload>;
  /** Ends a delegation at once; votes that rested on it stop counting. Refused: NOT_YOUR_ROLE, WRONG_STATE when it is over. */
  readonly revokeDelegation?: Maybe<RevokeDelegationPayload>;
  /** Ends one of the viewer's own tokens at once. At a screen only. */
  readonly revokeToken?: Maybe<RevokeTokenPayload>;
  /** Saves all the texts of the draft; every save is kept. On a text under review it opens the next version and voids its votes. Refused: CONFLICT with what stands now. */
  readonly saveDraft?: Maybe<SaveDraftPayload>;
  /** Lets cleared texts wait for their time. The gate opens then, on behalf of whoever scheduled them; they post by hand and are told at once. */
  readonly schedulePublication?: Maybe<SchedulePublicationPayload>;
  /** The second person: one of the two leads or decides, one did not write. Skips the missing votes and nothing else; those passed over are told at once, and a review is due in 24 hours. In person only. */
  readonly secondBreakGlass?: Maybe<SecondBreakGlassPayload>;
  /** Shows a hidden case again. Refused: NOT_YOUR_ROLE, WRONG_STATE when it is not hidden. */
  readonly showLibraryCase?: Maybe<ShowLibraryCasePayload>;
  /** Puts a line aside until an hour, or takes it back. Deadlines do not move with it. */
  readonly snoozeNotification?: Maybe<SnoozeNotificationPayload>;
  /** Keeps a line of the timeline for the post-mortem, or lets it go. */
  readonly starEvent?: Maybe<StarEventPayload>;
  /** Begins to write the post-mortem of a closed case: whoever has a role on it. */
  readonly startPostMortem?: Maybe<StartPostMortemPayload>;
  /** Opens talk about one passage of the newest version, as it was read. Refused: NOT_YOUR_ROLE, CASE_CLOSED, WRONG_STATE, TEXT_CHANGED, INVALID_INPUT. */
  readonly startThread?: Maybe<StartThreadPayload>;
  /** Asks the lanes that the organisation chose at once to clear exactly what stands. */
  readonly submitPostMortem?: Maybe<SubmitPostMortemPayload>;
  /** Freezes words, policy and window and asks every lane at once. Refused: CHANNEL_LIMIT, CHANNEL_WITHOUT_OWNER, ELEMENT_MISSING, CLAIM_NOT_CONFIRMED, WINDOW_INVALID, NO_POLICY, ROUTE_NOT_ALLOWED, NOBODY_CAN_CLEAR. */
  readonly submitStatement?: Maybe<SubmitStatementPayload>;
  /** Shuts a person out: sessions and tokens end at once, nothing they did is erased. Administrators, after a recent proof of identity. */
  readonly suspendPerson?: Maybe<SuspendPersonPayload>;
  /** Takes such a link back, with a reason: whoever may make it. */
  readonly takeBackLesson?: Maybe<TakeBackLessonPayload>;
  /** Mails everything of a case to the viewer again, from now on. */
  readonly unmuteCase?: Maybe<UnmuteCasePayload>;
  /** Has the whole ledger read through now, as a job; follow it on `ledger.verification`. */
  readonly verifyLedger?: Maybe<VerifyLedgerPayload>;
  /** Leaves an element out of the draft, by name. */
  readonly waiveElement?: Maybe<WaiveElementPayload>;
  /** Lets an action go by name: the lead or executive of the case. */
  readonly waiveImprovement?: Maybe<WaiveImprovementPayload>;
  /** Leaves a step of the modus operandi out, by name and for ever. */
  readonly waiveStep?: Maybe<WaiveStepPayload>;
  /** Takes an open invitation back: its link opens nothing from then on. Administrators, after a recent proof of identity. */
  readonly withdrawInvitation?: Maybe<WithdrawInvitationPayload>;
  /** Takes a proposal back, or turns it down. One person suffices: no rule changes. */
  readonly withdrawProposal?: Maybe<WithdrawProposalPayload>;
  /** Says that it was taken down; text, votes and links stay. */
  readonly withdrawPublication?: Maybe<WithdrawPublicationPayload>;
  /** Takes one's own vote back, or the one that was cast in one's name. */
  readonly withdrawVote?: Maybe<WithdrawVotePayload>;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAcceptRoleArgs = {
  input: AcceptRoleInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAcceptSuggestionArgs = {
  input: AcceptSuggestionInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAddCaptureArgs = {
  input: AddCaptureInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAddImprovementArgs = {
  input: AddImprovementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAddLibraryCaseArgs = {
  input: AddLibraryCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAddPassageArgs = {
  input: AddPassageInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAnnotateLibraryCaseArgs = {
  input: AnnotateLibraryCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationApplyLessonArgs = {
  input: ApplyLessonInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationApprovePostMortemArgs = {
  input: ApprovePostMortemInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationApproveStatementArgs = {
  input: ApproveStatementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationAssignDecisionArgs = {
  input: AssignDecisionInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCallOffPublicationArgs = {
  input: CallOffPublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCancelStatementArgs = {
  input: CancelStatementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationChangeCapacitiesArgs = {
  input: ChangeCapacitiesInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationChangeImprovementArgs = {
  input: ChangeImprovementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationChangeMyPasswordArgs = {
  input: ChangeMyPasswordInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationChangeMySettingsArgs = {
  input: ChangeMySettingsInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationChangePostMortemDaysArgs = {
  input: ChangePostMortemDaysInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationChangePostMortemLanesArgs = {
  input: ChangePostMortemLanesInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCheckClaimArgs = {
  input: CheckClaimInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCheckPublicationArgs = {
  input: CheckPublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCloseBreakGlassReviewArgs = {
  input: CloseBreakGlassReviewInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationConfirmClaimArgs = {
  input: ConfirmClaimInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationConfirmPolicyArgs = {
  input: ConfirmPolicyInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationContainCaseArgs = {
  input: ContainCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCorrectNoteArgs = {
  input: CorrectNoteInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCorrectPublicationArgs = {
  input: CorrectPublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCreateExplorerTokenArgs = {
  input: CreateExplorerTokenInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationCreateTokenArgs = {
  input: CreateTokenInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDeclareAbsenceArgs = {
  input: DeclareAbsenceInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDeclareCaseArgs = {
  input: DeclareCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDeclineRoleArgs = {
  input: DeclineRoleInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDeclineSuggestionArgs = {
  input: DeclineSuggestionInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDelegateLaneArgs = {
  input: DelegateLaneInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDismissSignalArgs = {
  input: DismissSignalInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDraftHoldingLineArgs = {
  input: DraftHoldingLineInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationDraftStatementArgs = {
  input: DraftStatementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationEditLibraryCaseArgs = {
  input: EditLibraryCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationEndOtherSessionsArgs = {
  input: EndOtherSessionsInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationEndSessionsArgs = {
  input: EndSessionsInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationFinishImprovementArgs = {
  input: FinishImprovementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationHandOverRoleArgs = {
  input: HandOverRoleInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationHideLibraryCaseArgs = {
  input: HideLibraryCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationHoldPublicationsArgs = {
  input: HoldPublicationsInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationImportLibraryCasesArgs = {
  input: ImportLibraryCasesInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationLeaveClaimUnknowableArgs = {
  input: LeaveClaimUnknowableInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationLiftLegalHoldArgs = {
  input: LiftLegalHoldInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationLiftRestrictionArgs = {
  input: LiftRestrictionInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationLiftVetoArgs = {
  input: LiftVetoInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationLogClaimArgs = {
  input: LogClaimInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationMapLibraryImportArgs = {
  input: MapLibraryImportInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationMarkInsideInformationArgs = {
  input: MarkInsideInformationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationMarkPassageArgs = {
  input: MarkPassageInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationMuteCaseArgs = {
  input: MuteCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationNoteRiskArgs = {
  input: NoteRiskInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationOfferRoleArgs = {
  input: OfferRoleInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationOpenBreakGlassArgs = {
  input: OpenBreakGlassInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationOverrideVetoArgs = {
  input: OverrideVetoInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationPlaceLegalHoldArgs = {
  input: PlaceLegalHoldInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationPrepareLibraryImportArgs = {
  input: PrepareLibraryImportInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationPromiseUpdateArgs = {
  input: PromiseUpdateInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationProposePolicyArgs = {
  input: ProposePolicyInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationPublishPostMortemArgs = {
  input: PublishPostMortemInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationPublishStatementArgs = {
  input: PublishStatementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationPublishVariantArgs = {
  input: PublishVariantInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationQualifyCaseArgs = {
  input: QualifyCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReadAllNotificationsArgs = {
  input: ReadAllNotificationsInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReadNotificationArgs = {
  input: ReadNotificationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReconcilePublicationArgs = {
  input: ReconcilePublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRecordFoundPublicationArgs = {
  input: RecordFoundPublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRecordPublicationArgs = {
  input: RecordPublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRefuteClaimArgs = {
  input: RefuteClaimInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReinstatePersonArgs = {
  input: ReinstatePersonInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRejectStatementArgs = {
  input: RejectStatementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRemovePassageArgs = {
  input: RemovePassageInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReplyToThreadArgs = {
  input: ReplyToThreadInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReportFailureArgs = {
  input: ReportFailureInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReportSignalArgs = {
  input: ReportSignalInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRequestChangesArgs = {
  input: RequestChangesInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRequestEvidenceArgs = {
  input: RequestEvidenceInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRequestPostMortemChangesArgs = {
  input: RequestPostMortemChangesInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationResolveThreadArgs = {
  input: ResolveThreadInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRestrictCaseArgs = {
  input: RestrictCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRetirePolicyArgs = {
  input: RetirePolicyInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRetireRiskArgs = {
  input: RetireRiskInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReviewRiskArgs = {
  input: ReviewRiskInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRevisePassageArgs = {
  input: RevisePassageInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationReviseRiskArgs = {
  input: ReviseRiskInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRevokeDelegationArgs = {
  input: RevokeDelegationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationSchedulePublicationArgs = {
  input: SchedulePublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationSecondBreakGlassArgs = {
  input: SecondBreakGlassInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationShowLibraryCaseArgs = {
  input: ShowLibraryCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationSnoozeNotificationArgs = {
  input: SnoozeNotificationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationStarEventArgs = {
  input: StarEventInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationStartPostMortemArgs = {
  input: StartPostMortemInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationStartThreadArgs = {
  input: StartThreadInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationSubmitPostMortemArgs = {
  input: SubmitPostMortemInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationSubmitStatementArgs = {
  input: SubmitStatementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationSuspendPersonArgs = {
  input: SuspendPersonInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationTakeBackLessonArgs = {
  input: TakeBackLessonInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationUnmuteCaseArgs = {
  input: UnmuteCaseInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationVerifyLedgerArgs = {
  input: VerifyLedgerInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationWaiveElementArgs = {
  input: WaiveElementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationWaiveImprovementArgs = {
  input: WaiveImprovementInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationWaiveStepArgs = {
  input: WaiveStepInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationWithdrawPublicationArgs = {
  input: WithdrawPublicationInput;
};


/** What a caller may do. Each mutation takes one input, acts once, and answers refusals as data in `userErrors`. */
export type MutationWithdrawVoteArgs = {
  input: WithdrawVoteInput;
};

/** What `muteCase` needs. */
export type MuteCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `muteCase` answers. */
export type MuteCasePayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A thing with an id of its own that `node` finds. */
export type Node = {
  /** Opaque id, unique over all things. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly id: Scalars['ID']['output'];
};

/** What `noteRisk` needs. */
export type NoteRiskInput = {
  /** What it would be about. Example: `PRODUCT_SAFETY`. */
  readonly category?: InputMaybe<Category>;
  /** Who would be held responsible. Example: `ACCIDENTAL`. */
  readonly cluster?: InputMaybe<Cluster>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How hard it would hit whom; at least one audience. Example: `[{stakeholder: CUSTOMERS, impact: 4}]`. */
  readonly impacts: ReadonlyArray<RiskImpactInput>;
  /** The language it is told in; that of the caller, or the one it had, when left out. Example: `FR`. */
  readonly language?: InputMaybe<Language>;
  /** From 1, rare, over possible and likely, to 4, almost certain. Example: `2`. */
  readonly likelihood: Scalars['Int']['input'];
  /** Who answers for it: somebody who can read it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: Scalars['ID']['input'];
  /** Past cases that it resembles, at most 10. Example: `[past_0192f0c1a7b87c3e9d5e4f60718293a4]`. */
  readonly resembles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day it is to be looked at again, today or later: any moment of it, in UTC. Example: `2027-06-30T12:00:00.000Z`. */
  readonly reviewAt: Scalars['DateTime']['input'];
  /** How it could go, up to 2,000 characters. Example: `A parent films it, and the film is shared.`. */
  readonly scenario: Scalars['String']['input'];
  /** What may happen, up to 200 characters. Example: `A lamp overheats in a nursery.`. */
  readonly title: Scalars['String']['input'];
};

/** What `noteRisk` answers. */
export type NoteRiskPayload = {
  /** The risk as it stands now; null when refused. */
  readonly risk?: Maybe<Risk>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A line of the viewer's inbox. Of a case the viewer no longer sees only the kind and times are left. */
export type Notification = Node & {
  /** True when something is asked of the viewer. */
  readonly asks: Scalars['Boolean']['output'];
  /** When it was said, the last time. */
  readonly at: Scalars['DateTime']['output'];
  /** Why the viewer has it. */
  readonly because?: Maybe<NotificationReason>;
  /** Who caused it; null for the machine. */
  readonly by?: Maybe<Person>;
  /** The case; null when the viewer no longer sees it. */
  readonly case?: Maybe<Case>;
  /** The claim it is about. */
  readonly claim?: Maybe<Claim>;
  /** State that claim went to. */
  readonly claimTo?: Maybe<ClaimState>;
  /** By when, if it is asked by a time. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the line. */
  readonly id: Scalars['ID']['output'];
  /** What it tells. */
  readonly kind: NotificationKind;
  /** The lane that is asked. */
  readonly lane?: Maybe<Lane>;
  /** Until when it is put aside. */
  readonly laterUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The past case that a published post-mortem became, for POST_MORTEM_PUBLISHED; null when the viewer no longer sees its case. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** Name of the approval policy. */
  readonly policyName?: Maybe<Scalars['String']['output']>;
  /** When the viewer read it. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The risk it is about, for RISK_REVIEW_DUE; null when the viewer is no longer told of risks. */
  readonly risk?: Maybe<Risk>;
  /** The role that is offered. */
  readonly role?: Maybe<CaseRole>;
  /** When what was asked was done, or no longer waited. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The statement and version it is about. */
  readonly statement?: Maybe<StatementMark>;
  /** Id of the thing it is about. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** How the statement uses that claim. */
  readonly use?: Maybe<ClaimUse>;
  /** Which text of it. Example: `press/fr/press`. */
  readonly variantKey?: Maybe<Scalars['String']['output']>;
};

/** One page of lines of the inbox. */
export type NotificationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type NotificationEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Notification;
};

/** What somebody is told of. */
export type NotificationKind =
  /** Somebody asks for a second person to use break-glass. */
  | 'break_glass_asked'
  /** A day has passed since a use of break-glass, and nobody has judged it. */
  | 'break_glass_late'
  /** A use of break-glass waits for its review. */
  | 'break_glass_review'
  /** Words went on without the viewer's lane, by break-glass. */
  | 'break_glass_used'
  /** A case was declared. */
  | 'case_declared'
  /** A reviewer asks them for a change. */
  | 'changes_asked'
  /** A claim that their text relies on changed. */
  | 'claim_left_state'
  /** A claim waits for a checker. */
  | 'claim_to_check'
  /** A published post-mortem gives them an action. */
  | 'improvement_given'
  /** A lane's time is up without its votes. Nothing is approved by that. */
  | 'lane_late'
  /** Twice a lane's time has passed without its votes: the lead decides to wait, or on other words. */
  | 'lane_undecided'
  /** Verifying the ledger found something that is not as it was sealed or signed. */
  | 'ledger_broken'
  /** Somebody signed to override a veto: its owner may still answer, a second person may sign. */
  | 'override_asked'
  /** A permit ended and nobody said whether the text is out. */
  | 'permit_lapsed'
  /** Somebody proposes to change an approval policy: another person decides. */
  | 'policy_proposed'
  /** A case closed: its post-mortem is theirs to have written. */
  | 'post_mortem_due'
  /** A post-mortem is in the library. */
  | 'post_mortem_published'
  /** Clear a post-mortem. */
  | 'post_mortem_review_asked'
  /** A lane asked for a change of the post-mortem they wrote. */
  | 'post_mortem_sent_back'
  /** A scheduled text will not go out. */
  | 'publication_called_off'
  /** A publication was withdrawn. */
  | 'publication_withdrawn'
  /** A remark they took part in was answered, or their suggestion declined. */
  | 'remark_answered'
  /** A remark that blocks their text was made. */
  | 'remark_blocks'
  /** Their lane is asked to clear a text. */
  | 'review_asked'
  /** The day on which a risk was to be looked at again has passed, and it is theirs, or nobody's any more. */
  | 'risk_review_due'
  /** A role is offered to them. */
  | 'role_offered'
  /** Somebody reported a signal. */
  | 'signal_received'
  /** Their text is cleared. */
  | 'statement_cleared'
  /** The time in which a text might go out is over, and it did not go out. */
  | 'statement_expired'
  /** A text is public. */
  | 'statement_published'
  /** A reviewer refused their text. */
  | 'statement_rejected'
  /** Words they suggested are now in the text, which they can no longer clear. */
  | 'suggestion_accepted'
  /** What is read in public is not what was cleared. */
  | 'text_differs'
  /** The time chosen for a text has come: post it, then say where it is. */
  | 'time_to_post'
  /** A promised update is due. */
  | 'update_due'
  /** Their veto was overridden by two others. */
  | 'veto_overridden'
  /** Their vote no longer counts. */
  | 'vote_void'
  /** Words that nobody cleared were found outside. */
  | 'words_found';

/** Why somebody has a line; always shown beside it. */
export type NotificationReason =
  /** They wrote it. */
  | 'author'
  /** The policy names them as a backup of that lane. */
  | 'backup'
  /** They helped to write it. */
  | 'contributor'
  /** They vote for somebody who is away. */
  | 'delegate'
  /** The policy has them told when that lane is late. */
  | 'escalated'
  /** They are an executive of the organisation. */
  | 'executive'
  /** They keep the organisation, or audit it. */
  | 'keeper'
  /** They hold that lane on the case. */
  | 'lane'
  /** They lead the case, or may. */
  | 'lead'
  /** They may decide on approval policies. */
  | 'legislator'
  /** It was offered to them. */
  | 'offered'
  /** They have a role on the case. */
  | 'on_the_case'
  /** It was given to them. */
  | 'owner'
  /** Whoever answered for it no longer can, and the viewer leads cases, or keeps a house without a lead. */
  | 'ownerless'
  /** They may publish it. */
  | 'publisher'
  /** They took part in the talk. */
  | 'took_part'
  /** They had voted. */
  | 'voted';

/** What `offerRole` needs. */
export type OfferRoleInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** To whom. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly memberId: Scalars['ID']['input'];
  /** Why, or the hand-over note. Example: `You know the supplier.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which role. Example: `LEGAL`. */
  readonly role: CaseRole;
};

/** What `offerRole` answers. */
export type OfferRolePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** The role as it stands now; null when refused. */
  readonly role?: Maybe<Role>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `openBreakGlass` needs. */
export type OpenBreakGlassInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it cannot wait, at least 40 characters; kept private to the case. Example: `A child is in hospital and the lamp is still on sale.`. */
  readonly reason: Scalars['String']['input'];
  /** The statement, under review. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
  /** Keys of the texts, on channels the policy opens. Example: `["x/fr/public"]`. */
  readonly variantKeys: ReadonlyArray<Scalars['String']['input']>;
};

/** What `openBreakGlass` answers. */
export type OpenBreakGlassPayload = {
  /** The use as it stands now; null when refused. */
  readonly breakGlass?: Maybe<BreakGlass>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A company, and how it runs its cases. */
export type Organisation = Node & {
  /** Hours after which a session ends in any case. */
  readonly absoluteHours: Scalars['Int']['output'];
  /** Where it speaks, with who answers for each. */
  readonly channels: ReadonlyArray<Channel>;
  /** The values it holds to, in order: what a statement may recall. */
  readonly charter: ReadonlyArray<Value>;
  /** Made up for a demonstration. */
  readonly demo: Scalars['Boolean']['output'];
  /** Minutes from T0 within which the first words are due. */
  readonly firstWordsMinutes: Scalars['Int']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Minutes without use after which a session ends. */
  readonly idleMinutes: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Actions of published post-mortems that are past their date, the ten that are late longest; only of cases the caller may read. */
  readonly overdueImprovements: ReadonlyArray<Improvement>;
  /** Risks whose day of review is past, the ten that are late longest; none for those who are not told of risks. */
  readonly overdueRisks: ReadonlyArray<Risk>;
  /** Names of its approval policies. */
  readonly policies: ReadonlyArray<Scalars['String']['output']>;
  /** Within how many days of its closing a case owes its post-mortem. */
  readonly postMortemDays: Scalars['Int']['output'];
  /** Who clears a post-mortem, at least one: asked at once when it is submitted. Legal is asked besides where a passage of it is privileged. */
  readonly postMortemLanes: ReadonlyArray<Lane>;
  /** Minutes for which a proof of identity is recent. */
  readonly stepUpMinutes: Scalars['Int']['output'];
  /** Who is asked when the viewer declares a case: of each role, the two who have been members longest and have its capacity. */
  readonly team: ReadonlyArray<TeamPlace>;
  /** Whether the viewer may change the settings of the organisation. */
  readonly viewerMayChangeSettings: Permission;
  /** Whether the viewer may draft a holding line to be cleared in advance. */
  readonly viewerMayDraftLine: Permission;
  /** Whether the viewer may note a risk. */
  readonly viewerMayNoteRisk: Permission;
};

/** The other sentence of a finding, and where it stands. Of the same case. */
export type OtherSentence = {
  /** The claim, when it is one. */
  readonly claim?: Maybe<UsedClaim>;
  /** The sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The statement that said it, when it is out; null for the draft itself and for a claim. */
  readonly statement?: Maybe<StatementMark>;
  /** Key of the text it stands in; null for a claim. */
  readonly variantKey?: Maybe<Scalars['String']['output']>;
  /** The words in it that differ; null when it differs as a whole. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** Somebody signed to override a veto, and a second person has not yet. */
export type OverrideSignature = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who signed. */
  readonly by: Scalars['String']['output'];
  /** Until when a second person may sign. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** What `overrideVeto` needs. */
export type OverrideVetoInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it cannot wait for the veto's owner, in at least 40 characters that stay. Example: `She is in hospital and nobody of her lane objects to the new words.`. */
  readonly reason: Scalars['String']['input'];
  /** The veto. Example: `veto_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly vetoId: Scalars['ID']['input'];
};

/** What `overrideVeto` answers. */
export type OverrideVetoPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a page stands in its list. Pages go forward only; newest first is an order. */
export type PageInfo = {
  /** Cursor of the last item of this page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What happened to a run of words. */
export type PartKind =
  /** Added. */
  | 'added'
  /** Removed. */
  | 'removed'
  /** Kept. */
  | 'same';

/** Something somebody says of a case, with every wording it had. */
export type Passage = Node & {
  /** What this lesson changed, oldest first, at most 50, those taken back too. */
  readonly applied: ReadonlyArray<AppliedLesson>;
  /** What it said before, newest first. */
  readonly earlier: ReadonlyArray<PassageWording>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly kind: PassageKind;
  /** Its number within the post-mortem. */
  readonly number: Scalars['Int']['output'];
  /** What it is part of. */
  readonly postMortem: PostMortem;
  /** True when legal has marked it: it is read by legal, executive and lead of the case, and is in no library text and no export. */
  readonly privileged: Scalars['Boolean']['output'];
  /** Who marked it. */
  readonly privilegedBy?: Maybe<Person>;
  /** Counts its wordings. To revise it, say which was read. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may say that it changed a holding line. */
  readonly viewerMayApplyToLine: Permission;
  /** Whether the viewer may say that it changed a policy. */
  readonly viewerMayApplyToPolicy: Permission;
  /** Whether the viewer may say that it changed a risk. */
  readonly viewerMayApplyToRisk: Permission;
  /** Its words now; null for those who may not read what is privileged. */
  readonly wording?: Maybe<PassageWording>;
};

/** What a passage is for. */
export type PassageKind =
  /** Why it could happen: about how work is done, never about who is at fault. */
  | 'cause'
  /** What to do differently. */
  | 'lesson'
  /** What happened, told by people. */
  | 'narrative'
  /** How it ended. */
  | 'outcome';

/** One wording of a passage. */
export type PassageWording = {
  /** Its number, from 1. */
  readonly n: Scalars['Int']['output'];
  /** The words. */
  readonly words: Scalars['String']['output'];
  /** When. */
  readonly writtenAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly writtenBy?: Maybe<Person>;
};

/** Something that happened in a past case. */
export type PastEvent = {
  /** When, as precisely as it is known, in the place's own time: month, day or minute. Example: `2016-11-22T17:01`. */
  readonly at: Scalars['String']['output'];
  /** Its place in the timeline, from 1. */
  readonly number: Scalars['Int']['output'];
  /** True when it is the organisation's own act in answer. */
  readonly own: Scalars['Boolean']['output'];
  /** Steps of the modus operandi that this event did. */
  readonly steps: ReadonlyArray<Step>;
  /** Where the sources differ, the latest time they give; null where they agree. Example: `2016-11-22T16:44`. */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly what: Localized;
};

/** Something that happened. */
export type PastEventInput = {
  /** When, as precisely as it is known: month, day or minute. Example: `2016-11-22T17:01`. */
  readonly at: Scalars['String']['input'];
  /** What happened, up to 600 characters. Example: `{en: "The video."}`. */
  readonly what: LocalizedInput;
};

/** What may stand in a column of a table of past cases. */
export type PastField =
  /** Likewise. */
  | 'apologised'
  /** What it was about: a word of `Category`. */
  | 'category'
  /** Where it started: a word of `TriggerChannel`. */
  | 'channel'
  /** Who was held responsible: a word of `Cluster`. */
  | 'cluster'
  /** A word of `Confidence`; MEDIUM where there is none. */
  | 'confidence'
  /** The same in English. */
  | 'confidence_note_en'
  /** What is not sure, in French. */
  | 'confidence_note_fr'
  /** Yes, no, or nothing when not known. */
  | 'confirmed_facts'
  /** Likewise. */
  | 'corrective_action'
  /** ISO 3166-1 alpha-2. */
  | 'country'
  /** Likewise. */
  | 'ended_on'
  /** One a line, or set apart by ` | `: what was counted; how much; of what; number of its source; a word of `Qualifier`, if any; a remark, if any. */
  | 'figures'
  /** Hours to the first words. */
  | 'first_words_hours'
  /** The same in English. */
  | 'lessons_en'
  /** One lesson a line, or set apart by ` | `. In French. */
  | 'lessons_fr'
  /** Who it happened to. */
  | 'organisation'
  /** The same in English. */
  | 'outcome_en'
  /** How it ended, in French. */
  | 'outcome_fr'
  /** Likewise. */
  | 'recalled_values'
  /** Their trade. */
  | 'sector'
  /** Its name in addresses; made of title and year where there is none. */
  | 'slug'
  /** One a line, or set apart by ` | `: title; publisher; link; day on which a copy was kept, if any. */
  | 'sources'
  /** 2018-11-05, 2018-11, or 05/11/2018. */
  | 'started_on'
  /** Words of `ResponseStrategy`, set apart by semicolons. */
  | 'strategies'
  /** The same in English. */
  | 'summary_en'
  /** The case at length, in French. */
  | 'summary_fr'
  /** Short words, set apart by semicolons. */
  | 'tags'
  /** The same in English. */
  | 'timeline_en'
  /** One event a line, or set apart by ` | `: its date, then what happened. In French. */
  | 'timeline_fr'
  /** Title in English. */
  | 'title_en'
  /** Title in French. */
  | 'title_fr'
  /** The same in English. */
  | 'trigger_en'
  /** What started it, in French. */
  | 'trigger_fr';

/** A figure, with the source that bears it out. */
export type PastFigure = {
  /** What was counted, of an open list. Example: `share_price_drop_at_close`. */
  readonly metric: Scalars['String']['output'];
  /** A remark of the editors. */
  readonly note?: Maybe<Localized>;
  /** How exact it is; null when exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** Where it is from. */
  readonly source: PastSource;
  /** Place of that source in the list of sources, from 1. */
  readonly sourceNumber: Scalars['Int']['output'];
  /** Of what, of an open list. Example: `EUR`. */
  readonly unit: Scalars['String']['output'];
  /** How much. */
  readonly value: Scalars['Float']['output'];
};

/** A figure with the source that bears it out. */
export type PastFigureInput = {
  /** What was counted, of an open list. Example: `views`. */
  readonly metric: Scalars['String']['input'];
  /** A remark. Example: `In the first day.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How exact it is; null when exact. Example: `ABOUT`. */
  readonly qualifier?: InputMaybe<Qualifier>;
  /** Number of the source that bears it out, from 1. Example: `1`. */
  readonly source: Scalars['Int']['input'];
  /** Of what, of an open list. Example: `views`. */
  readonly unit: Scalars['String']['input'];
  /** How much. Example: `12000`. */
  readonly value: Scalars['Float']['input'];
};

/** How an own past case came to be. */
export type PastOrigin =
  /** Somebody told it. */
  | 'hand'
  /** It was imported from a file. */
  | 'import'
  /** It is the post-mortem of a case of the organisation. */
  | 'post_mortem';

/** Whose a past case is. */
export type PastOwner =
  /** The organisation's own. */
  | 'own'
  /** Ships with the product. */
  | 'shipped';

/** Where something told here can be read. */
export type PastSource = {
  /** When its address last answered; null while it never did, or was not asked. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which somebody kept a copy of it; null when nobody did. */
  readonly archivedOn?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Since when it does not answer; null while it does, or was not asked. Links are asked weekly. */
  readonly silentSince?: Maybe<Scalars['DateTime']['output']>;
  /** Title as published. */
  readonly title: Scalars['String']['output'];
  /** Its address when it was read. */
  readonly url: Scalars['URL']['output'];
};

/** Where something can be read. */
export type PastSourceInput = {
  /** The day on which a copy was kept. Example: `2026-11-30`. */
  readonly archivedOn?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. Example: `Le Monde`. */
  readonly publisher: Scalars['String']['input'];
  /** Title as published. Example: `A lamp that stays on`. */
  readonly title: Scalars['String']['input'];
  /** Its address. Example: `https://example.com/a`. */
  readonly url: Scalars['URL']['input'];
};

/** What was done in cases of one kind: in the library, and in the organisation's own real cases that the caller may read. */
export type Pattern = {
  /** Past cases of this kind in the library: the n of `strategies` and of `steps`. */
  readonly cases: Scalars['Int']['output'];
  /** Own real cases of this kind: the n of `ownSteps`. Signals, dismissed and merged cases do not count. */
  readonly ownCases: Scalars['Int']['output'];
  /** Which steps were done in them, in their order. */
  readonly ownSteps: ReadonlyArray<StepCount>;
  /** Which steps were done, in their order. */
  readonly steps: ReadonlyArray<StepCount>;
  /** Which answers were given, every one of them, the most frequent first. */
  readonly strategies: ReadonlyArray<StrategyCount>;
  /** The kind of case: a `Cluster` or a `Category` by its name. Example: `PREVENTABLE`. */
  readonly value: Scalars['String']['output'];
};

/** By what past cases are told apart. */
export type PatternAxis =
  /** By what it was about: `Category`. */
  | 'category'
  /** By how far the organisation was held responsible: `Cluster`. */
  | 'cluster';

/** Something that waits. */
export type PendingDecision = {
  /** The claim it is about. */
  readonly claim?: Maybe<ClaimMark>;
  /** The decision it is about. */
  readonly decision?: Maybe<DecisionMark>;
  /** By when. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of thing. */
  readonly kind: DecisionKind;
  /** The lane it waits for. */
  readonly lane?: Maybe<Lane>;
  /** Who it waits for, by name. */
  readonly people: ReadonlyArray<Scalars['String']['output']>;
  /** Since when. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** The statement it is about. */
  readonly statement?: Maybe<StatementMark>;
  /** The step it is about. */
  readonly step?: Maybe<Step>;
  /** Whether the viewer may do it; where it is only a page to read, they may. */
  readonly viewerMayAct: Permission;
};

/** Whether the viewer may do something now, by the same rule the action itself obeys. */
export type Permission = {
  /** True when the action would not be refused by this rule. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not; null when allowed. */
  readonly refusal?: Maybe<RefusalCode>;
};

/** A member of the organisation: a person as this organisation knows them. */
export type Person = Node & {
  /** What they may be called on to do. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Where they are written to. Seen by themselves and by administrators. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** When a guest's access ends. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Erased: name, address, job and words are gone for good; what they did stays. */
  readonly erased: Scalars['Boolean']['output'];
  /** When they were erased. */
  readonly erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From outside: sees only the cases they have a role on. */
  readonly guest: Scalars['Boolean']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The one who asks. */
  readonly isViewer: Scalars['Boolean']['output'];
  /** What they do here, in the words of the organisation. */
  readonly job?: Maybe<Scalars['String']['output']>;
  /** When they were last here, to the minute. Seen by administrators. */
  readonly lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The legal hold that stands on this person. Seen by administrators and legal. */
  readonly legalHold?: Maybe<LegalHold>;
  /** First and last name. */
  readonly name: Scalars['String']['output'];
  /** Can no longer come in. */
  readonly suspended: Scalars['Boolean']['output'];
  /** Since when. */
  readonly suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may change their capacities, suspend them or end their sessions. */
  readonly viewerMayChange: Permission;
  /** Whether the viewer may erase them. */
  readonly viewerMayErase: Permission;
  /** Whether the viewer may place a legal hold on them. */
  readonly viewerMayHold: Permission;
};

/** One page of people. */
export type PersonConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type PersonEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Person;
};

/** What `placeLegalHold` needs: a case or a person, and why. */
export type PlaceLegalHoldInput = {
  /** The case, when it is on a case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person, when it is on a person. Example: `person_01920000000070008000000000000001`. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that are sealed. Example: `Proceedings were announced.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `placeLegalHold` answers. */
export type PlaceLegalHoldPayload = {
  /** The hold; null when refused. */
  readonly legalHold?: Maybe<LegalHold>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One version of an approval policy. Everyone of the organisation sees it. */
export type Policy = Node & {
  /** Since when it applies. */
  readonly adoptedAt: Scalars['DateTime']['output'];
  /** Who confirmed it, always somebody else. */
  readonly confirmedBy?: Maybe<Person>;
  /** Id of this version. */
  readonly id: Scalars['ID']['output'];
  /** True while it applies to what is submitted. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Lessons that the policy of this name comes from, oldest first, at most 50; only of cases the caller may read. */
  readonly lessons: ReadonlyArray<AppliedLesson>;
  /** Name, the same in every version. */
  readonly name: Scalars['String']['output'];
  /** The open proposal about it. */
  readonly proposal?: Maybe<PolicyProposal>;
  /** Who put it forward. Null for what the organisation was founded with. */
  readonly proposedBy?: Maybe<Person>;
  /** Why it was put forward. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Until when it applied. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retired, or followed by a next version. */
  readonly retiredReason?: Maybe<Scalars['String']['output']>;
  /** What it says. It never changes. */
  readonly rule: PolicyRule;
  /** Version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** All versions of this name, newest first, at most 100. */
  readonly versions: ReadonlyArray<Policy>;
  /** Whether the viewer may propose its next version or its end. */
  readonly viewerMayPropose: Permission;
};

/** What a policy asks of one lane. */
export type PolicyLane = {
  /** Who may stand in, besides those who hold the role. */
  readonly backups: ReadonlyArray<LanePerson>;
  /** Whether a token may vote. */
  readonly byToken: Scalars['Boolean']['output'];
  /** Whether a turn in it can be passed on. */
  readonly delegable: Scalars['Boolean']['output'];
  /** Minutes it has. */
  readonly dueMinutes: Scalars['Int']['output'];
  /** Whom its lateness reaches. */
  readonly escalateTo: ReadonlyArray<CaseRole>;
  /** Minutes it has by the express route. */
  readonly expressDueMinutes: Scalars['Int']['output'];
  /** Which lane. */
  readonly lane: Lane;
  /** Approvals it needs. */
  readonly min: Scalars['Int']['output'];
  /** What proof of identity a vote asks. */
  readonly stepUp: StepUp;
  /** How far its refusal reaches. */
  readonly veto: VetoKind;
};

/** What a policy asks of one lane. */
export type PolicyLaneInput = {
  /** Who may stand in: ids of persons. Example: `["person_01920000000070008000000000000001"]`. */
  readonly backups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether a token may vote. No by default. Example: `false`. */
  readonly byToken?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a turn can be passed on. Yes by default. Example: `true`. */
  readonly delegable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Minutes it has. Example: `60`. */
  readonly dueMinutes: Scalars['Int']['input'];
  /** Whom its lateness reaches. Example: `[LEAD]`. */
  readonly escalateTo?: InputMaybe<ReadonlyArray<CaseRole>>;
  /** Minutes by the express route, no more than the others. Example: `20`. */
  readonly expressDueMinutes: Scalars['Int']['input'];
  /** Which lane. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Approvals it needs, 1 to 20. Example: `1`. */
  readonly min: Scalars['Int']['input'];
  /** Proof of identity. RECENT by default. Example: `RECENT`. */
  readonly stepUp?: InputMaybe<StepUp>;
  /** How far its refusal reaches. Example: `STICKY`. */
  readonly veto: VetoKind;
};

/** To which statements a policy applies: every key it names must meet the case or any variant. An empty list is a key it does not name. */
export type PolicyMatch = {
  /** Audiences. */
  readonly audience: ReadonlyArray<Audience>;
  /** Channels. */
  readonly channel: ReadonlyArray<ChannelType>;
  /** Elements that a passage carries. */
  readonly element: ReadonlyArray<Element>;
  /** A holding line cleared before there is a case; only policies that say so apply to one. */
  readonly inAdvance: Scalars['Boolean']['output'];
  /** Only inside information. */
  readonly insideInformation: Scalars['Boolean']['output'];
  /** Countries the case touches, by their two capital letters. */
  readonly jurisdiction: ReadonlyArray<Scalars['String']['output']>;
  /** Kinds of statement. */
  readonly kind: ReadonlyArray<StatementKind>;
  /** Severities of the case, 1 to 4. */
  readonly severity: ReadonlyArray<Scalars['Int']['output']>;
};

/** To which statements a policy applies: every key it names must be met. A key left out or empty is not named. */
export type PolicyMatchInput = {
  /** Audiences. Example: `[PRESS]`. */
  readonly audience?: InputMaybe<ReadonlyArray<Audience>>;
  /** Channels. Example: `[X]`. */
  readonly channel?: InputMaybe<ReadonlyArray<ChannelType>>;
  /** Elements. Example: `[APOLOGY]`. */
  readonly element?: InputMaybe<ReadonlyArray<Element>>;
  /** Only holding lines cleared before there is a case. Example: `false`. */
  readonly inAdvance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only inside information. Example: `true`. */
  readonly insideInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Countries, by their two capital letters. Example: `["DE"]`. */
  readonly jurisdiction?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kinds of statement. Example: `[PRESS_RELEASE]`. */
  readonly kind?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** Severities, 1 to 4. Example: `[3, 4]`. */
  readonly severity?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What one person puts forward and another confirms. Everyone of the organisation sees it. */
export type PolicyProposal = Node & {
  /** When it was confirmed or withdrawn. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  readonly decidedBy?: Maybe<Person>;
  /** Why it was withdrawn. */
  readonly decidedReason?: Maybe<Scalars['String']['output']>;
  /** Id of the proposal. */
  readonly id: Scalars['ID']['output'];
  /** What it would do. */
  readonly kind: ProposalKind;
  /** Name of the policy. */
  readonly name: Scalars['String']['output'];
  /** The version in force it follows or ends. Null for a new name. */
  readonly policy?: Maybe<Policy>;
  /** When. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** By whom. */
  readonly proposedBy?: Maybe<Person>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What the policy would say. Null to retire it. */
  readonly rule?: Maybe<PolicyRule>;
  /** Where it stands. */
  readonly state: ProposalState;
  /** The version it would make, or end. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may confirm it. */
  readonly viewerMayConfirm: Permission;
  /** Whether the viewer may take it back or turn it down. */
  readonly viewerMayWithdraw: Permission;
  /** While it is open: what the policies would leave undone once it is confirmed. */
  readonly warnings: ReadonlyArray<PolicyWarning>;
};

/** What a policy says. */
export type PolicyRule = {
  /** Channels open to words that could not wait. */
  readonly breakGlass: ReadonlyArray<ChannelType>;
  /** Whether the express route is open. */
  readonly express: Scalars['Boolean']['output'];
  /** Whether a holding line cleared in advance may be used. */
  readonly holdingLine: Scalars['Boolean']['output'];
  /** Who must clear them. */
  readonly lanes: ReadonlyArray<PolicyLane>;
  /** To which statements it applies. */
  readonly match: PolicyMatch;
  /** Whether whoever cleared the words may publish them. */
  readonly publisherMayApprove: Scalars['Boolean']['output'];
  /** Elements a statement must carry. */
  readonly requiredElements: ReadonlyArray<Element>;
  /** Which remarks stand in the way. */
  readonly threads: PolicyThreads;
  /** Minutes after which an approval no longer counts. */
  readonly voteLifeMinutes: Scalars['Int']['output'];
  /** Those of them that may be left out by name. */
  readonly waivable: ReadonlyArray<Element>;
  /** Longest window of publication, in minutes. */
  readonly windowMaxMinutes: Scalars['Int']['output'];
};

/** What a policy says. Minutes are whole, at most a year. */
export type PolicyRuleInput = {
  /** Channels open to words that could not wait. Example: `[X]`. */
  readonly breakGlass?: InputMaybe<ReadonlyArray<ChannelType>>;
  /** Whether the express route is open. Example: `true`. */
  readonly express: Scalars['Boolean']['input'];
  /** Whether a holding line cleared in advance may be used. Example: `true`. */
  readonly holdingLine: Scalars['Boolean']['input'];
  /** Who must clear them; each lane once. Example: `[]`. */
  readonly lanes: ReadonlyArray<PolicyLaneInput>;
  /** To which statements it applies. Example: `{kind: [PRESS_RELEASE]}`. */
  readonly match: PolicyMatchInput;
  /** Whether whoever cleared the words may publish them. Example: `true`. */
  readonly publisherMayApprove: Scalars['Boolean']['input'];
  /** Elements a statement must carry. Example: `[KNOWN]`. */
  readonly requiredElements?: InputMaybe<ReadonlyArray<Element>>;
  /** Which remarks stand in the way. Example: `MARKED`. */
  readonly threads: PolicyThreads;
  /** Minutes after which an approval no longer counts. Example: `1440`. */
  readonly voteLifeMinutes: Scalars['Int']['input'];
  /** Those of them that may be left out by name. Example: `[APOLOGY]`. */
  readonly waivable?: InputMaybe<ReadonlyArray<Element>>;
  /** Longest window of publication, in minutes. Example: `4320`. */
  readonly windowMaxMinutes: Scalars['Int']['input'];
};

/** A policy that would apply. */
export type PolicySource = {
  /** Id of its version in force. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Version. */
  readonly version: Scalars['Int']['output'];
};

/** Which remarks stand in the way of publishing. */
export type PolicyThreads =
  /** Every open remark. */
  | 'all'
  /** Remarks marked as blocking. */
  | 'marked';

/** Something a set of policies would leave undone. */
export type PolicyWarning = {
  /** What. */
  readonly code: PolicyWarningCode;
  /** NO_POLICY: the kind of statement. */
  readonly kind?: Maybe<StatementKind>;
  /** NOBODY_CAN_CLEAR: the lane. */
  readonly lane?: Maybe<Lane>;
};

/** What a set of policies would leave undone. */
export type PolicyWarningCode =
  /** A kind of statement that no lane would read. */
  | 'no_policy'
  /** A lane that nobody of the organisation could fill. */
  | 'nobody_can_clear';

/** What a closed case still owes: what the log says of it, what people learnt, and what will be done otherwise. */
export type PostMortem = Node & {
  /** The case it tells of. */
  readonly case: Case;
  /** The closing it tells up to. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** When it is due: so many days after the closing as the organisation says. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What will be done otherwise, at most 200. */
  readonly improvements: ReadonlyArray<Improvement>;
  /** True when it is past due and not published. */
  readonly late: Scalars['Boolean']['output'];
  /** Where the library tells it; null until it is published. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** What people say, by kind, at most 200. */
  readonly passages: ReadonlyArray<Passage>;
  /** Its PDF, by `GET` with the same credentials, in the language of `?language=fr` or `?language=en`, else of `Accept-Language`: without its privileged passages, whoever asks. Example: `/cases/SF-2026-K7Q2/post-mortem/pdf`. */
  readonly pdf: Scalars['String']['output'];
  /** How many passages are privileged: they are in no library text. */
  readonly privilegedCount: Scalars['Int']['output'];
  /** The case as the library holds it; null until it is published. */
  readonly published?: Maybe<PublishedCase>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it. */
  readonly publishedBy?: Maybe<Person>;
  /** What the log says. Under review or published: as it was frozen and cleared. */
  readonly record: PostMortemRecord;
  /** The newest round of review; null before the first. */
  readonly review?: Maybe<PostMortemReview>;
  /** Lines of the timeline that somebody kept for it, oldest first, at most 100. */
  readonly starred: ReadonlyArray<Event>;
  /** Where it stands. */
  readonly state: PostMortemState;
  /** Since when. */
  readonly stateSince: Scalars['DateTime']['output'];
  /** Rises with every change. To submit, say which version was read. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may mark passages as privileged. */
  readonly viewerMayMark: Permission;
  /** Whether the viewer may publish it now. */
  readonly viewerMayPublish: Permission;
  /** Whether the viewer may ask for its review. */
  readonly viewerMaySubmit: Permission;
  /** Whether the viewer may write, revise and remove passages, and add actions. */
  readonly viewerMayWrite: Permission;
};

/** A lane of a round of review. */
export type PostMortemLane = {
  /** By when. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Which. */
  readonly lane: Lane;
  /** How it stands. */
  readonly state: PostMortemLaneState;
  /** Whether the viewer may vote in it now. */
  readonly viewerMayVote: Permission;
  /** What was said in it. */
  readonly votes: ReadonlyArray<PostMortemVote>;
};

/** How a lane of the review stands. */
export type PostMortemLaneState =
  /** It asked for a change. */
  | 'change_asked'
  /** Cleared. */
  | 'cleared'
  /** Its time is up. */
  | 'late'
  /** The text changed, or the round ended, before it answered. */
  | 'void'
  /** It has time. */
  | 'waiting';

/** What the log of a closed case says, worked out by one rule: the same log gives the same record. */
export type PostMortemRecord = {
  /** What the doctrine advises for this responsibility, against what was done. */
  readonly advice: ReadonlyArray<RecordedAdvice>;
  /** The moment it tells up to: the closing of the case. */
  readonly asOf: Scalars['DateTime']['output'];
  /** T0: when the organisation knew. */
  readonly awareAt: Scalars['DateTime']['output'];
  /** How often break-glass was used. */
  readonly breakGlass: Scalars['Int']['output'];
  /** Every claim, and how it ended. */
  readonly claims: ReadonlyArray<RecordedClaim>;
  /** Every deadline that ran, and whether it was kept. */
  readonly clocks: ReadonlyArray<KeptClock>;
  /** Who is held responsible; null when nobody said. */
  readonly cluster?: Maybe<Cluster>;
  /** What was decided and promised. */
  readonly decisions: ReadonlyArray<RecordedDecision>;
  /** How often words were found outside without clearance. */
  readonly found: Scalars['Int']['output'];
  /** True when it is what was submitted for review, and no longer follows the log. */
  readonly frozen: Scalars['Boolean']['output'];
  /** Of the newest event it rests on, in the ledger; null for those who may not prove events. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The four steps of the modus operandi as they ended, with their times and waivers. */
  readonly scorecard: ReadonlyArray<MeterStep>;
  /** From 1 to 4. */
  readonly severity: Scalars['Int']['output'];
  /** Every statement, with its versions and votes. */
  readonly statements: ReadonlyArray<RecordedStatement>;
  /** Minutes waited for each lane, over all rounds. */
  readonly waited: ReadonlyArray<LaneWaiting>;
};

/** One round of review: what is cleared is exactly what these hashes bind. */
export type PostMortemReview = {
  /** When it ended because something changed; null while it stands. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the record, the passages and the actions as they were submitted. */
  readonly contentHash: Scalars['Hash']['output'];
  /** Who is asked, and how each stands. */
  readonly lanes: ReadonlyArray<PostMortemLane>;
  /** When it was asked for. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly openedBy?: Maybe<Person>;
  /** Of the rule it is judged by. */
  readonly policyHash: Scalars['Hash']['output'];
  /** Its number, from 1. */
  readonly round: Scalars['Int']['output'];
};

/** Where a post-mortem stands. */
export type PostMortemState =
  /** It is being written. */
  | 'drafting'
  /** The case closed, and nobody has begun to write. */
  | 'due'
  /** The lanes that the organisation chose are asked to clear it. */
  | 'in_review'
  /** It is in the library, and stays as it is. */
  | 'published';

/** A vote on a post-mortem. */
export type PostMortemVote = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who; null for somebody who was erased. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** What. */
  readonly verdict: Verdict;
};

/** A past case that resembles a case at hand, with why. */
export type Precedent = {
  /** In what they are known to differ. */
  readonly differs: ReadonlyArray<PrecedentReason>;
  /** The past case. */
  readonly libraryCase: LibraryCase;
  /** In what they are alike, the weightiest first. */
  readonly same: ReadonlyArray<PrecedentReason>;
  /** How alike, from 0 to 1: earned weight over possible weight. What is not known of the case at hand counts for nothing. */
  readonly score: Scalars['Float']['output'];
  /** Its most telling lesson. */
  readonly teaches: Localized;
};

/** One thing in which a past case is like the case at hand, or unlike it. */
export type PrecedentReason = {
  /** In what. */
  readonly trait: PrecedentTrait;
  /** What the past case is in that: name of the enum value, or the sector; null for words. Example: `ACCIDENTAL`. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** In what a past case may be like another. */
export type PrecedentTrait =
  /** What it was about. */
  | 'category'
  /** Where it started. */
  | 'channel'
  /** Who was held responsible. */
  | 'cluster'
  /** Which trade. */
  | 'sector'
  /** What is told of it, word for word. */
  | 'words';

/** What `prepareLibraryImport` needs. */
export type PrepareLibraryImportInput = {
  /** How it is written. Example: `CSV`. */
  readonly format: ImportFormat;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the file. Example: `cases.csv`. */
  readonly name: Scalars['String']['input'];
  /** The file as text, in parts of at most 64 KiB that are joined; 2 MiB and 500 cases in all, of which one request over HTTP carries 256 KiB. Example: `["title_en,organisation"]`. */
  readonly parts: ReadonlyArray<Scalars['String']['input']>;
};

/** What `prepareLibraryImport` answers. */
export type PrepareLibraryImportPayload = {
  /** The import with its dry run; null when refused. */
  readonly libraryImport?: Maybe<LibraryImport>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `promiseUpdate` needs. */
export type PromiseUpdateInput = {
  /** When people will hear from us again; in the future. Example: `2026-11-22T14:00:00.000Z`. */
  readonly at: Scalars['DateTime']['input'];
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `promiseUpdate` answers. */
export type PromiseUpdatePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a proposal would do. */
export type ProposalKind =
  /** Adopt a policy, or its next version. */
  | 'adopt'
  /** Retire a policy. */
  | 'retire';

/** Where a proposal stands. */
export type ProposalState =
  /** Confirmed by a second person. */
  | 'confirmed'
  /** Waits for a second person. */
  | 'open'
  /** Taken back, or turned down. */
  | 'withdrawn';

/** What `proposePolicy` needs. */
export type ProposePolicyInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Name of a new policy, at most 60 characters; a next version keeps its name. Example: `germany`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The version in force that the next one follows; left out for a policy of a new name. Example: `policy_01920000000070008000000000000001`. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, at least 10 characters. Example: `The regulator reads what customers read.`. */
  readonly reason: Scalars['String']['input'];
  /** What it would say. Example: `{}`. */
  readonly rule: PolicyRuleInput;
};

/** What `proposePolicy` answers. */
export type ProposePolicyPayload = {
  /** The proposal. */
  readonly proposal?: Maybe<PolicyProposal>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One release of one variant on one channel. */
export type Publication = Node & {
  /** Pictures and printouts of it, newest first, at most 50; each binds its file in the ledger. */
  readonly captures: ReadonlyArray<PublicationCapture>;
  /** Who read it in public and what they found, newest first, at most 50. */
  readonly checks: ReadonlyArray<PublicationCheck>;
  /** What went out later in its place and says what changed; null while it stands. */
  readonly correctedBy?: Maybe<Publication>;
  /** What it corrects. */
  readonly corrects: ReadonlyArray<Publication>;
  /** When it is, or was, to pass the gate by the clock; null when somebody took it through at once. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was called off, or said to have failed. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so; null for the clock. */
  readonly endedBy?: Maybe<Person>;
  /** Which refusal called it off, where the gate did, or an act that took its clearance away. */
  readonly endedCode?: Maybe<RefusalCode>;
  /** Why, in their words. */
  readonly endedReason?: Maybe<Scalars['String']['output']>;
  /** The event of its last change of state, to be proved; null for whoever may not see it. */
  readonly event?: Maybe<Event>;
  /** What shows that it is out; null while it is not. */
  readonly evidence?: Maybe<PublicationEvidence>;
  /** Id of the publication. */
  readonly id: Scalars['ID']['output'];
  /** Where it can be read. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** Which version. */
  readonly n: Scalars['Int']['output'];
  /** True when a claim it asserts or denies has left the state that allowed it. */
  readonly needsCorrection: Scalars['Boolean']['output'];
  /** What stands in for a link. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was opened: scheduled, or let through the gate at once. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy?: Maybe<Person>;
  /** Until when it is expected to be said out; null otherwise. */
  readonly permitEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was out. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so: testimony, not verification. */
  readonly publishedBy?: Maybe<Person>;
  /** When it passed the gate; null while it waits for its time. */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For whom it passed the gate: who posts it. */
  readonly releasedBy?: Maybe<Person>;
  /** Why outside readers heard of it before employees did; null where employees were told first, or it did not matter. */
  readonly staffNotToldReason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: PublicationState;
  /** The statement. */
  readonly statement: Statement;
  /** The text. */
  readonly variant: Variant;
  /** Exactly which text. */
  readonly variantHash: Scalars['Hash']['output'];
  /** Which variant. Example: `press/fr/press`. */
  readonly variantKey: Scalars['String']['output'];
  /** The version. */
  readonly version: StatementVersion;
  /** Whether the viewer may add a capture. */
  readonly viewerMayAddCapture: Permission;
  /** Whether the viewer may call it off. */
  readonly viewerMayCallOff: Permission;
  /** Whether the viewer may say what is read in public. */
  readonly viewerMayCheck: Permission;
  /** Whether the viewer may open a draft that corrects it. */
  readonly viewerMayCorrect: Permission;
  /** Whether the viewer may withdraw it. */
  readonly viewerMayWithdraw: Permission;
  /** When it was withdrawn. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who withdrew it. */
  readonly withdrawnBy?: Maybe<Person>;
  /** Why. */
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** A picture or a printout of a publication. Never changed, never removed. */
export type PublicationCapture = {
  /** When it was kept. */
  readonly at: Scalars['DateTime']['output'];
  /** Who kept it. */
  readonly by?: Maybe<Person>;
  /** The file. */
  readonly file: File;
};

/** One reading of a publication in public. */
export type PublicationCheck = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who read it. */
  readonly by?: Maybe<Person>;
  /** Picture or PDF of what was read; null when there is none. */
  readonly capture?: Maybe<File>;
  /** What was read. */
  readonly liveText: Scalars['String']['output'];
  /** What the comparison found. */
  readonly outcome: CheckOutcome;
};

/** What shows that words are out. */
export type PublicationEvidence =
  /** A picture or a printout beside somebody's word: kept as it is, not compared. */
  | 'capture'
  /** Somebody read it in public and it was compared with what was cleared. */
  | 'read_back'
  /** Somebody's word, with a link or a note: declared, not verified. */
  | 'testimony';

/** What somebody found when it was not known whether words were out. */
export type PublicationFinding =
  /** They are not: the gate is open again. */
  | 'not_out'
  /** They are out: a link or a note says where. */
  | 'published';

/** Where a publication stands. */
export type PublicationState =
  /** Stopped before its time. */
  | 'called_off'
  /** Out, and corrected by newer words. */
  | 'corrected'
  /** The channel would not take it. */
  | 'failed'
  /** Went out without clearance. */
  | 'found'
  /** Out. */
  | 'published'
  /** Past the gate; a permit runs until it is said to be out. */
  | 'publishing'
  /** Waits for its time. */
  | 'scheduled'
  /** The permit ended and nobody said whether it is out; whoever had it is asked. */
  | 'unknown'
  /** Taken down. */
  | 'withdrawn';

/** What `publishPostMortem` needs. */
export type PublishPostMortemInput = {
  /** For a case that has none. Example: `ADVERTISING`. */
  readonly category?: InputMaybe<Category>;
  /** For a case that has none. Example: `PREVENTABLE`. */
  readonly cluster?: InputMaybe<Cluster>;
  /** Hash of what was read. Example: `4f1c…`. */
  readonly contentHash: Scalars['Hash']['input'];
  /** Two letters; `FR` unless given. Example: `FR`. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: Scalars['ID']['input'];
  /** The trade, one of the library's open list; `other` unless given. Example: `retail`. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
};

/** What `publishPostMortem` answers. */
export type PublishPostMortemPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `publishStatement` needs. */
export type PublishStatementInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why outside readers hear of it before employees do: asked on a case of severity 3 or more while nothing was published for employees. Example: `The press is calling; their brief follows within the hour.`. */
  readonly staffNotToldReason?: InputMaybe<Scalars['String']['input']>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
  /** Which texts, exactly as they were read, at most 40: all of them pass, or none. Example: `[]`. */
  readonly texts: ReadonlyArray<TextToReleaseInput>;
};

/** What `publishStatement` answers. */
export type PublishStatementPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `publishVariant` needs. */
export type PublishVariantInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why outside readers hear of it before employees do: asked on a case of severity 3 or more while nothing was published for employees. Example: `The press is calling; their brief follows within the hour.`. */
  readonly staffNotToldReason?: InputMaybe<Scalars['String']['input']>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
  /** Exactly which text. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly variantHash: Scalars['Hash']['input'];
  /** Which variant. Example: `press/fr/press`. */
  readonly variantKey: Scalars['String']['input'];
};

/** What `publishVariant` answers. */
export type PublishVariantPayload = {
  /** The publication; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A case of one's own as the library holds it: coded like a shipped one, without its privileged passages. */
export type PublishedCase = {
  /** Two letters. */
  readonly country: Scalars['String']['output'];
  /** How many passages were left out because they are privileged. */
  readonly leftOut: Scalars['Int']['output'];
  /** What to do differently. */
  readonly lessons: ReadonlyArray<Localized>;
  /** Whose. */
  readonly organisation: Scalars['String']['output'];
  /** How it ended. */
  readonly outcome: Localized;
  /** Of which trade, one of an open list. */
  readonly sector: Scalars['String']['output'];
  /** Its name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** What happened and why. */
  readonly summary: Localized;
  /** Its title; in both languages the words of the case. */
  readonly title: Localized;
};

/** How exact a figure is. */
export type Qualifier =
  /** Roughly this. */
  | 'about'
  /** Nearly this. */
  | 'almost'
  /** Less than this. */
  | 'less_than'
  /** More than this. */
  | 'more_than'
  /** This at most. */
  | 'up_to';

/** What `qualifyCase` needs. */
export type QualifyCaseInput = {
  /** Where a signal is taken up. True, as when absent: its roles are offered at once, as `declareCase` does; who was offered one before is not asked again. On a case, or a restricted signal, nothing follows. Example: `true`. */
  readonly askTeam?: InputMaybe<Scalars['Boolean']['input']>;
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Kind. Example: `RUMOUR`. */
  readonly category?: InputMaybe<Category>;
  /** Responsibility. Example: `VICTIM`. */
  readonly cluster?: InputMaybe<Cluster>;
  /** Version of the case as it was read. Example: `3`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Countries whose law it touches, by their two capital letters. Example: `["FR"]`. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 4. Example: `3`. */
  readonly severity?: InputMaybe<Scalars['Int']['input']>;
  /** New title. Example: `A reply that went round`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `qualifyCase` answers. */
export type QualifyCasePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type Query = {
  /** One case; null with NOT_FOUND when it is hidden or missing. */
  readonly case?: Maybe<Case>;
  /** Cases the viewer may see. */
  readonly cases: CaseConnection;
  /** One claim; null with NOT_FOUND when hidden or missing. */
  readonly claim?: Maybe<Claim>;
  /** Past cases to read side by side, in the order asked; a name that matches nothing is left out. */
  readonly compareLibraryCases: ReadonlyArray<LibraryCase>;
  /** Proves that the tree of one size begins with that of another. */
  readonly consistencyProof?: Maybe<ConsistencyProof>;
  /** Holding lines of the organisation, cleared or not, newest first, at most 200. Seen by leads, communications, legal, executives, administrators and auditors; empty for others. */
  readonly holdingLines: ReadonlyArray<Statement>;
  /** Lines cleared in advance that fit a case now, at most 50; NOT_FOUND when the case is hidden or missing. */
  readonly holdingStatements: ReadonlyArray<HoldingStatement>;
  /** Actions of published post-mortems, the soonest due first. */
  readonly improvements: ImprovementConnection;
  /** The viewer's inbox. */
  readonly inbox: NotificationConnection;
  /** Numbers beside the boxes of the viewer's inbox. */
  readonly inboxCounts: InboxCounts;
  /** Proves one event: an auditor any, others their own and those of the cases they have a role on. Hidden and missing answer alike. */
  readonly inclusionProof?: Maybe<InclusionProof>;
  /** Figures of the organisation's own cases beside those of the library, each with the number of cases behind it. */
  readonly insights: Insights;
  /** Invitations that were neither accepted nor withdrawn, the newest first. Empty for anyone but administrators. */
  readonly invitations: InvitationConnection;
  /** The organisation's ledger. Null and NOT_FOUND for whoever neither keeps nor audits it. */
  readonly ledger?: Maybe<Ledger>;
  /** Lessons of published post-mortems, and of the organisation's past cases that were told or imported: the newest first, those of a case together and in its own order. Of cases the caller may read, none that is privileged, whoever asks. */
  readonly lessons: LessonConnection;
  /** One past case by its name in addresses; null with NOT_FOUND when there is none. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** Past cases, searched in French and English at once: accents and case are ignored, "phrases" and -exclusions are understood, half-typed and mistyped names are found where few cases match. A search considers the 1,000 matching cases that began last: they are what is ranked, listed, and counted by facets, and `totalCount` is then not exact. */
  readonly libraryCases: LibraryCaseConnection;
  /** A file on its way in; null with NOT_FOUND for whoever did not send it. */
  readonly libraryImport?: Maybe<LibraryImport>;
  /** In a demonstration, the mails the viewer would have had, newest first. Elsewhere null with NOT_FOUND. */
  readonly mailbox?: Maybe<MailConnection>;
  /** One visible thing by its id: the same row, under the same rules, as its own root field. Hidden and missing answer alike: null and NOT_FOUND. */
  readonly node?: Maybe<Node>;
  /** Several visible things by id, in the order asked for; null where there is nothing to see. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organisation of the viewer. */
  readonly organisation: Organisation;
  /** Members by name. */
  readonly people: PersonConnection;
  /** One member by id. */
  readonly person?: Maybe<Person>;
  /** The approval policies in force, by name. */
  readonly policies: ReadonlyArray<Policy>;
  /** Proposals about policies: open ones first, then the newest, at most 100. */
  readonly policyProposals: ReadonlyArray<PolicyProposal>;
  /** One post-mortem. */
  readonly postMortem?: Maybe<PostMortem>;
  /** The past cases nearest to what is being said, before there is a case; the nearest first, none that has nothing in common. */
  readonly precedents: ReadonlyArray<Precedent>;
  /** Who would have to clear such a statement. Null when no policy applies to it. */
  readonly resolvePolicy?: Maybe<ResolvedPolicy>;
  /** One risk by its id. */
  readonly risk?: Maybe<Risk>;
  /** The risks of the organisation that stand; empty for employees and guests. */
  readonly risks: RiskConnection;
  /** Live cases, claims, statements, past cases, people and risks in which the words stand, the nearest first: French and English at once, accents, case and endings ignored, "phrases" and -exclusions understood, the last word possibly half typed. Mistyped names are found where few things hold the words. Of each kind the newest 200 matches are ranked. What the viewer may not see is absent from hits and counts. Refused with BAD_USER_INPUT: more than 200 characters, hidden characters; with CURSOR_INVALID: a cursor of another search. */
  readonly search: SearchConnection;
  /** What an organisation founded today starts with. */
  readonly starterPolicies: ReadonlyArray<StarterPolicy>;
  /** One statement, by its id or by its case and number; null with NOT_FOUND when hidden or missing. */
  readonly statement?: Maybe<Statement>;
  /** Whoever asks; null when signed out. */
  readonly viewer?: Maybe<Viewer>;
  /** What can be said against words as they are being written, before they are saved; null with NOT_FOUND when the statement is hidden or missing. */
  readonly wording?: Maybe<ReadonlyArray<WordingFinding>>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryCaseArgs = {
  by: CaseBy;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first: Scalars['Int']['input'];
  order?: InputMaybe<CaseOrder>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryCompareLibraryCasesArgs = {
  slugs: ReadonlyArray<Scalars['String']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryConsistencyProofArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryHoldingStatementsArgs = {
  caseId: Scalars['ID']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryImprovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementFilter>;
  first: Scalars['Int']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  box?: InputMaybe<InboxBox>;
  first: Scalars['Int']['input'];
  order?: InputMaybe<InboxOrder>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryInclusionProofArgs = {
  eventId: Scalars['ID']['input'];
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryLessonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first: Scalars['Int']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryLibraryCaseArgs = {
  slug: Scalars['String']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryLibraryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LibraryFilter>;
  first: Scalars['Int']['input'];
  order?: InputMaybe<LibraryOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryLibraryImportArgs = {
  id: Scalars['ID']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryMailboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Capacity>;
  first: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryPoliciesArgs = {
  retired?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryPostMortemArgs = {
  id: Scalars['ID']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryPrecedentsArgs = {
  category?: InputMaybe<Category>;
  channel?: InputMaybe<TriggerChannel>;
  cluster?: InputMaybe<Cluster>;
  first?: Scalars['Int']['input'];
  said: Scalars['String']['input'];
  sector?: InputMaybe<Scalars['String']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryResolvePolicyArgs = {
  audiences?: InputMaybe<ReadonlyArray<Audience>>;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  channels?: InputMaybe<ReadonlyArray<ChannelType>>;
  contributors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  elements?: InputMaybe<ReadonlyArray<Element>>;
  insideInformation?: InputMaybe<Scalars['Boolean']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  kind: StatementKind;
  severity?: InputMaybe<Scalars['Int']['input']>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryRiskArgs = {
  id: Scalars['ID']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryRisksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskFilter>;
  first: Scalars['Int']['input'];
  order?: InputMaybe<RiskOrder>;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  perKind?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryStatementArgs = {
  by: StatementBy;
};


/** What a caller may read. Every field asks for its own scope; what the caller may not see is absent. */
export type QueryWordingArgs = {
  statementId: Scalars['ID']['input'];
  variants: ReadonlyArray<VariantInput>;
};

/** What `readAllNotifications` needs. */
export type ReadAllNotificationsInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `readAllNotifications` answers. */
export type ReadAllNotificationsPayload = {
  /** Numbers beside the boxes; null when refused. */
  readonly counts?: Maybe<InboxCounts>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `readNotification` needs. */
export type ReadNotificationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The line. Example: `notification_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly notificationId: Scalars['ID']['input'];
};

/** What `readNotification` answers. */
export type ReadNotificationPayload = {
  /** Numbers beside the boxes; null when refused. */
  readonly counts?: Maybe<InboxCounts>;
  /** The line; null when refused. */
  readonly notification?: Maybe<Notification>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reconcilePublication` needs. */
export type ReconcilePublicationInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. Example: `PUBLISHED`. */
  readonly found: PublicationFinding;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Where it can be read, when it is out. Example: `https://press.lumen.example/lune`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** What stands in for a link. Example: `Read out on the phone to AFP.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is out; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly postedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
  /** Why it is not out, in words that stay. Example: `The post was refused by the channel.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `reconcilePublication` answers. */
export type ReconcilePublicationPayload = {
  /** The publication; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordDecision` needs. */
export type RecordDecisionInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** By when. Example: `2026-12-01T17:00:00.000Z`. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who sees to it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** What is decided. Example: `Every lamp is exchanged free of charge.`. */
  readonly words: Scalars['String']['input'];
};

/** What `recordDecision` answers. */
export type RecordDecisionPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** The decision; null when refused. */
  readonly decision?: Maybe<Decision>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordFoundPublication` needs. A link, a text, a note or a file: one of them at least. */
export type RecordFoundPublicationInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Where they were found. Example: `X`. */
  readonly channel: ChannelType;
  /** Picture or PDF that shows them, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In which language. Example: `FR`. */
  readonly language?: InputMaybe<Language>;
  /** Where they can be read. Example: `https://x.example/lumen/1`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** What stands in for link and text. Example: `Said to a journalist on the phone.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When they were seen; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly seenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The words, as they stand. Example: `It was a joke.`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordFoundPublication` answers. */
export type RecordFoundPublicationPayload = {
  /** What was recorded; null when refused. */
  readonly foundPublication?: Maybe<FoundPublication>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordPublication` needs. */
export type RecordPublicationInput = {
  /** Picture or PDF that shows it, a file of the same case. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Where it can be read. Example: `https://press.lumen.example/lune`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** What stands in for a link. Example: `Read out on the phone to AFP.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When; now when absent. Example: `2026-11-22T14:02:00.000Z`. */
  readonly postedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
};

/** What `recordPublication` answers. */
export type RecordPublicationPayload = {
  /** The publication; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A strategy, what the doctrine says of it, and whether it was used. */
export type RecordedAdvice = {
  /** Whether published words did it; null where no log can tell. */
  readonly done?: Maybe<Scalars['Boolean']['output']>;
  /** What the doctrine says. */
  readonly stance: AdviceStance;
  /** Which. */
  readonly strategy: ResponseStrategy;
};

/** A claim of a closed case. */
export type RecordedClaim = {
  /** When it was logged. */
  readonly loggedAt: Scalars['DateTime']['output'];
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** When it was settled; null when nobody did. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended. */
  readonly state: ClaimState;
  /** What was said. */
  readonly words: Scalars['String']['output'];
};

/** A decision of a closed case. */
export type RecordedDecision = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By when; null when no date was given. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** Who was to do it; null when nobody was named. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** When it was revoked; null when it stood. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was decided. */
  readonly words: Scalars['String']['output'];
};

/** A statement of a closed case. */
export type RecordedStatement = {
  /** What it was. */
  readonly kind: StatementKind;
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** When it first went out; null when it never did. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions, oldest first. */
  readonly versions: ReadonlyArray<RecordedVersion>;
};

/** A version of a statement of a closed case. */
export type RecordedVersion = {
  /** Its number. */
  readonly n: Scalars['Int']['output'];
  /** How it ended. */
  readonly state: VersionState;
  /** When it was submitted; null when it never was. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every vote, oldest first. */
  readonly votes: ReadonlyArray<RecordedVote>;
};

/** A vote on words of a closed case. */
export type RecordedVote = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** In whose name. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** In which lane. */
  readonly lane: Lane;
  /** What. */
  readonly verdict: Verdict;
};

/** The difference between two versions. */
export type Redline = {
  /** Blocks that differ. */
  readonly changes: Scalars['Int']['output'];
  /** The earlier version. */
  readonly from?: Maybe<Scalars['Int']['output']>;
  /** The later version. */
  readonly to: Scalars['Int']['output'];
  /** Variant by variant. */
  readonly variants: ReadonlyArray<RedlineVariant>;
};

/** The difference in one block. */
export type RedlineBlock = {
  /** What happened to it. */
  readonly change: Change;
  /** What the block does. */
  readonly elements: ReadonlyArray<Element>;
  /** Runs of words, in reading order. */
  readonly parts: ReadonlyArray<RedlinePart>;
};

/** A run of words. */
export type RedlinePart = {
  /** What happened to it. */
  readonly kind: PartKind;
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** The difference in one variant. */
export type RedlineVariant = {
  /** Block by block, in reading order. */
  readonly blocks: ReadonlyArray<RedlineBlock>;
  /** What happened to it. */
  readonly change: Change;
  /** Which variant. Example: `press/fr/press`. */
  readonly key: Scalars['String']['output'];
  /** The title, where there is one. */
  readonly title?: Maybe<RedlineBlock>;
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

/** A refusal that its code says all about. */
export type Refused = UserError & {
  /** The reason, one of a closed list. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the language of the request (French or English). */
  readonly message: Scalars['String']['output'];
  /** Path into the input that the reason is about; empty when it is about the action as a whole. Example: `["input", "title"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What CommonMark has and a statement has not. */
export type RefusedConstruct =
  /** A link in angle brackets: `<https://a.example>`. */
  | 'auto_link'
  /** A quotation: a line that begins with `>`. */
  | 'block_quote'
  /** Code: between backticks, fenced, or indented by four spaces. */
  | 'code'
  /** A line broken by a backslash at its end. */
  | 'hard_break'
  /** A heading: `# `, or a line underlined with `=` or `-`. */
  | 'heading'
  /** A tag, or a comment. */
  | 'html'
  /** A picture: `![words](address)`. */
  | 'image'
  /** A list within a list. */
  | 'nested_list'
  /** A link whose address stands elsewhere: `[words][name]`, `[name]: address`. */
  | 'reference_link'
  /** A line across: `---`, `***`. */
  | 'rule'
  /** A table. */
  | 'table';

/** What `refuteClaim` needs. */
export type RefuteClaimInput = {
  /** The claim. Example: `claim_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly claimId: Scalars['ID']['input'];
  /** Version that was read; another one answers CONFLICT. Example: `2`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** File of the same case that shows it. Example: `file_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. Up to 2,000 characters. Example: `44 °C after two hours, within the norm.`. */
  readonly finding?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Address that shows it. Example: `https://recalls.example/search?brand=lumen`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** Who told you and what; beside a link or file, what to see in it. Up to 2,000 characters. Example: `No entry on 24 November.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `refuteClaim` answers. */
export type RefuteClaimPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The claim as it stands now; null when refused. */
  readonly claim?: Maybe<Claim>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reinstatePerson` needs. */
export type ReinstatePersonInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: Scalars['ID']['input'];
};

/** What `reinstatePerson` answers. */
export type ReinstatePersonPayload = {
  /** The person. */
  readonly person?: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `rejectStatement` needs. */
export type RejectStatementInput = {
  /** What was read. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly contentHash: Scalars['Hash']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** In whose name, when somebody who is away let the viewer vote for them: both count once. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Under which rules. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly policyHash: Scalars['Hash']['input'];
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `rejectStatement` answers. */
export type RejectStatementPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vote; null when refused. */
  readonly vote?: Maybe<Vote>;
};

/** What `releaseHold` needs. */
export type ReleaseHoldInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `releaseHold` answers. */
export type ReleaseHoldPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What one person said in a thread. It stays as it was said. */
export type Remark = Node & {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly author?: Maybe<Person>;
  /** Id of the remark. */
  readonly id: Scalars['ID']['output'];
  /** Other words they proposed for the passage, if any. */
  readonly suggestion?: Maybe<Suggestion>;
  /** What they said. */
  readonly words: Scalars['String']['output'];
};

/** What `removePassage` needs. */
export type RemovePassageInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The passage. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: Scalars['ID']['input'];
};

/** What `removePassage` answers. */
export type RemovePassagePayload = {
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reopenCase` needs. */
export type ReopenCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `reopenCase` answers. */
export type ReopenCasePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `replyToThread` needs. */
export type ReplyToThreadInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Other words for the whole passage; not in a privileged thread. Example: `The reply came from our account at 9:40.`. */
  readonly replacement?: InputMaybe<Scalars['Markdown']['input']>;
  /** The thread. Example: `thread_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly threadId: Scalars['ID']['input'];
  /** What there is to say, at most 5,000 characters. Example: `From the account log.`. */
  readonly words: Scalars['String']['input'];
};

/** What `replyToThread` answers. */
export type ReplyToThreadPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** The thread as it stands now; null when refused. */
  readonly thread?: Maybe<Thread>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reportFailure` needs. */
export type ReportFailureInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `reportFailure` answers. */
export type ReportFailurePayload = {
  /** The publication; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reportSignal` needs. */
export type ReportSignalInput = {
  /** When we knew (T0); now when absent, never in the future. Example: `2026-11-22T12:10:00.000Z`. */
  readonly awareAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it started. Example: `TWITTER`. */
  readonly channel: TriggerChannel;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Language of these words; the viewer's when absent. Example: `FR`. */
  readonly language?: InputMaybe<Language>;
  /** Where it can be seen. Example: `https://x.example/post/1`. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** What is being said, up to 2,000 characters. Example: `Our account mocked a worried parent.`. */
  readonly said: Scalars['String']['input'];
  /** 1 to 4 as it looks; 1 when absent. Example: `2`. */
  readonly severity?: InputMaybe<Scalars['Int']['input']>;
  /** When it began outside. Example: `2026-11-22T11:30:00.000Z`. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Short title, up to 160 characters; made of what is said when absent. Example: `A reply that went round`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `reportSignal` answers. */
export type ReportSignalPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `requestChanges` needs. */
export type RequestChangesInput = {
  /** What was read. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly contentHash: Scalars['Hash']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** In whose name, when somebody who is away let the viewer vote for them: both count once. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Under which rules. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly policyHash: Scalars['Hash']['input'];
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `requestChanges` answers. */
export type RequestChangesPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vote; null when refused. */
  readonly vote?: Maybe<Vote>;
};

/** What `requestEvidence` needs: a case, or a stretch of the ledger. */
export type RequestEvidenceInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** First position of a stretch of the ledger, for auditors. Example: `0`. */
  readonly fromPosition?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** With what was said under privilege, for those who may read it: a case only. Otherwise it is withheld, and named. Example: `false`. */
  readonly privileged?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for, 10 to 2,000 characters: kept under privacy with the act. Example: `Asked for by the insurer's counsel.`. */
  readonly reason: Scalars['String']['input'];
  /** Last position of the stretch, inclusive. Example: `120`. */
  readonly toPosition?: InputMaybe<Scalars['Int']['input']>;
};

/** What `requestEvidence` answers. */
export type RequestEvidencePayload = {
  /** The bundle, not yet written; null when refused. */
  readonly bundle?: Maybe<EvidenceBundle>;
  /** The case; null when refused, or for a stretch of the ledger. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `requestPostMortemChanges` needs. */
export type RequestPostMortemChangesInput = {
  /** Hash of what was read. Example: `4f1c…`. */
  readonly contentHash: Scalars['Hash']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The lane one votes in. Example: `LEGAL`. */
  readonly lane: Lane;
  /** Hash of the rule it is judged by. Example: `7d31…`. */
  readonly policyHash: Scalars['Hash']['input'];
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: Scalars['ID']['input'];
  /** What to change. Example: `Say who decided.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `requestPostMortemChanges` answers. */
export type RequestPostMortemChangesPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `resendInvitation` needs. */
export type ResendInvitationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The invitation. Example: `invitation_01920000000070008000000000000001`. */
  readonly invitationId: Scalars['ID']['input'];
};

/** What `resendInvitation` answers. */
export type ResendInvitationPayload = {
  /** The invitation, sent anew. */
  readonly invitation?: Maybe<Invitation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `resolveThread` needs. */
export type ResolveThreadInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The thread. Example: `thread_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly threadId: Scalars['ID']['input'];
  /** A last remark, at most 5,000 characters. Example: `The log shows it.`. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What `resolveThread` answers. */
export type ResolveThreadPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** The thread as it stands now; null when refused. */
  readonly thread?: Maybe<Thread>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A lane of the policies that would apply, united. */
export type ResolvedLane = {
  /** Names of the policies that ask for it. */
  readonly askedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Who could sit in it: holders of the role on the case, or of the capacity where no case is named, and those named to stand in; without the contributors. By name. */
  readonly people: ReadonlyArray<LanePerson>;
  /** What it asks. */
  readonly rule: PolicyLane;
};

/** The policies that would apply to a statement, united: the strictest of each demand wins. */
export type ResolvedPolicy = {
  /** Channels open to words that could not wait. */
  readonly breakGlass: ReadonlyArray<ChannelType>;
  /** Whether the express route is open. */
  readonly express: Scalars['Boolean']['output'];
  /** Whether a holding line cleared in advance may be used. */
  readonly holdingLine: Scalars['Boolean']['output'];
  /** Who would have to clear it. */
  readonly lanes: ReadonlyArray<ResolvedLane>;
  /** Lanes that these people could not fill, each of them sitting in one. */
  readonly missing: ReadonlyArray<Lane>;
  /** Whether whoever cleared the words may publish them. */
  readonly publisherMayApprove: Scalars['Boolean']['output'];
  /** Elements a statement must carry. */
  readonly requiredElements: ReadonlyArray<Element>;
  /** The severity it was judged at. */
  readonly severity: Scalars['Int']['output'];
  /** The policies that apply. */
  readonly sources: ReadonlyArray<PolicySource>;
  /** Which remarks stand in the way. */
  readonly threads: PolicyThreads;
  /** Minutes after which an approval no longer counts. */
  readonly voteLifeMinutes: Scalars['Int']['output'];
  /** Those of them that may be left out by name. */
  readonly waivable: ReadonlyArray<Element>;
  /** Longest window of publication, in minutes. */
  readonly windowMaxMinutes: Scalars['Int']['output'];
};

/** What an organisation did with its answer. */
export type ResponseStrategy =
  /** Took it on and asked for pardon. */
  | 'apologise'
  /** Turned on those who accused. */
  | 'attack_accuser'
  /** Gave something to those who were hurt. */
  | 'compensate'
  /** Changed something so that it does not happen again. */
  | 'corrective_action'
  /** Said that it was not so, or not theirs. */
  | 'deny'
  /** Said it could not be helped. */
  | 'excuse'
  /** Praised or courted the public. */
  | 'ingratiation'
  /** Said it was less bad than it looked. */
  | 'justify'
  /** Recalled its past good works or its values. */
  | 'reminder'
  /** Laid it on somebody else. */
  | 'scapegoat'
  /** Said nothing. */
  | 'silence';

/** What `restrictCase` needs. */
export type RestrictCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `restrictCase` answers. */
export type RestrictCasePayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `retirePolicy` needs. */
export type RetirePolicyInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The version in force. Example: `policy_01920000000070008000000000000001`. */
  readonly policyId: Scalars['ID']['input'];
  /** Why, at least 10 characters. Example: `The regulator reads what customers read.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `retirePolicy` answers. */
export type RetirePolicyPayload = {
  /** The proposal. */
  readonly proposal?: Maybe<PolicyProposal>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `retireRisk` needs. */
export type RetireRiskInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, kept under privacy with the act. Example: `We no longer sell it.`. */
  readonly reason: Scalars['String']['input'];
  /** The risk. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId: Scalars['ID']['input'];
};

/** What `retireRisk` answers. */
export type RetireRiskPayload = {
  /** The risk as it stands now; null when refused. */
  readonly risk?: Maybe<Risk>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One submission of one version under one frozen policy. */
export type Review = Node & {
  /** What votes bind to. */
  readonly contentHash: Scalars['Hash']['output'];
  /** Id of the review. */
  readonly id: Scalars['ID']['output'];
  /** The lanes. */
  readonly lanes: ReadonlyArray<ReviewLane>;
  /** When lanes were asked. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Names of the policies that matched. */
  readonly policies: ReadonlyArray<Scalars['String']['output']>;
  /** Under which rules votes are cast. */
  readonly policyHash: Scalars['Hash']['output'];
  /** Round, from 1. */
  readonly round: Scalars['Int']['output'];
  /** Way through. */
  readonly route: Route;
  /** Votes, newest first, at most 100. */
  readonly votes: ReadonlyArray<Vote>;
};

/** A lane of a review. */
export type ReviewLane = {
  /** Since when it is asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Those named beforehand who may vote in it too. */
  readonly backups: ReadonlyArray<Person>;
  /** When the last approval came. */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who votes in it for whom now. */
  readonly delegations: ReadonlyArray<Delegation>;
  /** When its time is up. A deadline approves nothing. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Who may vote in it: holders of the role who did not write the text. */
  readonly holders: ReadonlyArray<Person>;
  /** Which lane. */
  readonly lane: Lane;
  /** Approvals it needs. */
  readonly min: Scalars['Int']['output'];
  /** Who may vote in it though they have not answered yet: its role is offered to them, they did not write the text, and their vote accepts it. */
  readonly offered: ReadonlyArray<Person>;
  /** How it stands. */
  readonly state: LaneState;
  /** How far its refusal reaches. */
  readonly veto: VetoKind;
  /** Those who are away and in whose name the viewer may vote in it now. */
  readonly viewerMayVoteFor: ReadonlyArray<Person>;
  /** Its votes, oldest first. */
  readonly votes: ReadonlyArray<Vote>;
  /** Whole minutes this lane was waited for in this round: the words in review, its approvals too few. Worked out from votes and moves, which stay. */
  readonly waitedMinutes: Scalars['Int']['output'];
};

/** What `reviewRisk` needs. */
export type ReviewRiskInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What was seen, up to 2,000 characters, kept under privacy with the act. Example: `No incident since the recall.`. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** The day it is to be looked at next, today or later: any moment of it, in UTC. Example: `2027-06-30T12:00:00.000Z`. */
  readonly reviewAt: Scalars['DateTime']['input'];
  /** The risk. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId: Scalars['ID']['input'];
};

/** What `reviewRisk` answers. */
export type ReviewRiskPayload = {
  /** The risk as it stands now; null when refused. */
  readonly risk?: Maybe<Risk>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `revisePassage` needs. */
export type RevisePassageInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The passage. Example: `passage_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly passageId: Scalars['ID']['input'];
  /** The words, 1 to 5,000 characters. Example: `The night shift answered alone.`. */
  readonly words: Scalars['String']['input'];
};

/** What `revisePassage` answers. */
export type RevisePassagePayload = {
  /** The passage; null when refused, or once it is removed. */
  readonly passage?: Maybe<Passage>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseRisk` needs: the risk as it is to stand, whole. */
export type ReviseRiskInput = {
  /** What it would be about. Example: `PRODUCT_SAFETY`. */
  readonly category?: InputMaybe<Category>;
  /** Who would be held responsible. Example: `ACCIDENTAL`. */
  readonly cluster?: InputMaybe<Cluster>;
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How hard it would hit whom; at least one audience. Example: `[{stakeholder: CUSTOMERS, impact: 4}]`. */
  readonly impacts: ReadonlyArray<RiskImpactInput>;
  /** The language it is told in; that of the caller, or the one it had, when left out. Example: `FR`. */
  readonly language?: InputMaybe<Language>;
  /** From 1, rare, over possible and likely, to 4, almost certain. Example: `2`. */
  readonly likelihood: Scalars['Int']['input'];
  /** Who answers for it: somebody who can read it. Example: `person_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly ownerId: Scalars['ID']['input'];
  /** Past cases that it resembles, at most 10; when left out, those that stand beside it stay. Example: `[past_0192f0c1a7b87c3e9d5e4f60718293a4]`. */
  readonly resembles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The risk. Example: `risk_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly riskId: Scalars['ID']['input'];
  /** How it could go, up to 2,000 characters. Example: `A parent films it, and the film is shared.`. */
  readonly scenario: Scalars['String']['input'];
  /** What may happen, up to 200 characters. Example: `A lamp overheats in a nursery.`. */
  readonly title: Scalars['String']['input'];
};

/** What `reviseRisk` answers. */
export type ReviseRiskPayload = {
  /** The risk as it stands now; null when refused. */
  readonly risk?: Maybe<Risk>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `revokeDelegation` needs. */
export type RevokeDelegationInput = {
  /** The delegation. Example: `delegation_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly delegationId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why. Example: `Back earlier than planned.`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `revokeDelegation` answers. */
export type RevokeDelegationPayload = {
  /** The delegation as it stands now; null when refused. */
  readonly delegation?: Maybe<Delegation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `revokeToken` needs. */
export type RevokeTokenInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The token. Example: `token_01920000000070008000000000000001`. */
  readonly tokenId: Scalars['ID']['input'];
};

/** What `revokeToken` answers. */
export type RevokeTokenPayload = {
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The viewer. */
  readonly viewer?: Maybe<Viewer>;
};

/** Something that may happen to the organisation one day, weighed for each audience. Employees and guests are told of none. */
export type Risk = Node & {
  /** What it would be about; null when not known. */
  readonly category?: Maybe<Category>;
  /** Who would be held responsible; null when not known. */
  readonly cluster?: Maybe<Cluster>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The hardest of these, 1 to 4. */
  readonly impact: Scalars['Int']['output'];
  /** How hard it would hit each audience that it would hit at all; at least one. */
  readonly impacts: ReadonlyArray<RiskImpact>;
  /** The language it is told in. */
  readonly language: Language;
  /** Lessons that changed it, oldest first, at most 50; only of cases the caller may read. */
  readonly lessons: ReadonlyArray<AppliedLesson>;
  /** From 1, rare, to 4, almost certain. */
  readonly likelihood: Scalars['Int']['output'];
  /** When. */
  readonly notedAt: Scalars['DateTime']['output'];
  /** Who noted it. */
  readonly notedBy?: Maybe<Person>;
  /** Who answers for it. */
  readonly owner?: Maybe<Person>;
  /** The five past cases nearest to it that nobody has put beside it yet, nearest first. */
  readonly precedents: ReadonlyArray<Precedent>;
  /** Past cases that somebody put beside it, newest first; only those the caller may see. */
  readonly resembles: ReadonlyArray<LibraryCase>;
  /** When it was retired; null while it stands. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who retired it; null while it stands. */
  readonly retiredBy?: Maybe<Person>;
  /** Why it was retired; null while it stands, or when the words were erased. */
  readonly retiredReason?: Maybe<Scalars['String']['output']>;
  /** The day it is to be looked at again, `2026-12-31`. */
  readonly reviewOn: Scalars['String']['output'];
  /** Whether that day is past, for one that stands. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** When it was looked at again, newest first, at most 50. */
  readonly reviews: ReadonlyArray<RiskReview>;
  /** How it could go, told at length. */
  readonly scenario: Scalars['String']['output'];
  /** Likelihood times the hardest impact, 1 to 16. */
  readonly score: Scalars['Int']['output'];
  /** What may happen, in a few words. */
  readonly title: Scalars['String']['output'];
  /** Counts its changes; what `expectedVersion` is compared with. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may retire it. */
  readonly viewerMayRetire: Permission;
  /** Whether the viewer may say that they looked at it again. */
  readonly viewerMayReview: Permission;
  /** Whether the viewer may tell it anew. */
  readonly viewerMayRevise: Permission;
};

/** One page of the register. */
export type RiskConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RiskEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Risk>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A risk and its place in the list. */
export type RiskEdge = {
  /** Cursor to page on from. */
  readonly cursor: Scalars['String']['output'];
  /** The risk. */
  readonly node: Risk;
};

/** Which risks. */
export type RiskFilter = {
  /** Only of these categories. Example: `[RUMOUR]`. */
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  /** True: only those the viewer answers for. Example: `true`. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those whose day of review is past. Example: `true`. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: those that were retired, instead of those that stand. Example: `true`. */
  readonly retired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How hard a risk would hit one audience. */
export type RiskImpact = {
  /** From 1, minor, to 4, grave. */
  readonly impact: Scalars['Int']['output'];
  /** Whom. */
  readonly stakeholder: Stakeholder;
};

/** How hard it would hit one audience. */
export type RiskImpactInput = {
  /** From 1, minor, to 4, grave. Example: `3`. */
  readonly impact: Scalars['Int']['input'];
  /** Whom; each at most once. Example: `CUSTOMERS`. */
  readonly stakeholder: Stakeholder;
};

/** How the register is sorted. */
export type RiskOrder =
  /** What is to be looked at soonest first. */
  | 'review'
  /** The gravest first. */
  | 'score';

/** That somebody looked at a risk again. */
export type RiskReview = {
  /** The day it was then to be looked at next, `2026-12-31`. */
  readonly nextOn: Scalars['String']['output'];
  /** What they saw; null when nothing was said, or when its words were erased. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly reviewedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly reviewedBy?: Maybe<Person>;
};

/** A person's part in a case: offered, then held, then handed over. */
export type Role = Node & {
  /** The case it is a part in. */
  readonly case: Case;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was accepted. */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the role. */
  readonly id: Scalars['ID']['output'];
  /** The hand-over note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was offered. */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** Who offered it. */
  readonly offeredBy?: Maybe<Person>;
  /** Who it is offered to or held by. */
  readonly person?: Maybe<Person>;
  /** Which part. */
  readonly role: CaseRole;
  /** Offered, held or over. */
  readonly state: RoleState;
  /** Whether the viewer may accept or decline it. */
  readonly viewerMayAnswer: Permission;
  /** Whether the viewer may hand it over. */
  readonly viewerMayHandOver: Permission;
};

/** Whether a role is only offered, held, or over. */
export type RoleState =
  /** Refused. */
  | 'declined'
  /** Passed to someone else. */
  | 'handed_over'
  /** Accepted and in force. */
  | 'held'
  /** Waits for an answer. */
  | 'offered';

/** The way through review. */
export type Route =
  /** Without missing votes, by two people, reviewed afterwards. */
  | 'break_glass'
  /** Same lanes and quorum, shorter clocks. */
  | 'express'
  /** Words cleared beforehand. */
  | 'holding_line'
  /** Standard clocks. */
  | 'standard';

/** What `saveDraft` needs. */
export type SaveDraftInput = {
  /** Revision of the version as it was read. Example: `4`. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is inside information. Left out: as it was. What was once submitted or found as such stays so. Example: `false`. */
  readonly insideInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a holding line cleared in advance: what it is for, and its blanks; left out, they stay. Example: `null`. */
  readonly line?: InputMaybe<HoldingLineInput>;
  /** Closes it. Example: `2026-11-22T20:00:00.000Z`. */
  readonly notAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Opens the window of publication. Example: `2026-11-22T14:00:00.000Z`. */
  readonly notBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
  /** All the texts, at most 40. Example: `[]`. */
  readonly variants: ReadonlyArray<VariantInput>;
};

/** What `saveDraft` answers. */
export type SaveDraftPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `schedulePublication` needs. */
export type SchedulePublicationInput = {
  /** When they are to pass the gate, inside the window that was cleared. Example: `2026-11-22T17:00:00.000Z`. */
  readonly at: Scalars['DateTime']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why outside readers hear of it before employees do: asked on a case of severity 3 or more while nothing was published for employees. Example: `The press is calling; their brief follows within the hour.`. */
  readonly staffNotToldReason?: InputMaybe<Scalars['String']['input']>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
  /** Which texts, exactly as they were read, at most 40: all of them pass, or none. Example: `[]`. */
  readonly texts: ReadonlyArray<TextToReleaseInput>;
};

/** What `schedulePublication` answers. */
export type SchedulePublicationPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a response did one step of the modus operandi. */
export type ScorecardLine = {
  /** True when it did, false when it did not, null when the sources do not say. */
  readonly answer?: Maybe<Scalars['Boolean']['output']>;
  /** The event that did it; null when no source dates it. */
  readonly event?: Maybe<PastEvent>;
  /** The step. */
  readonly step: Step;
};

/** One page of what was found. */
export type SearchConnection = {
  /** How many there are of every kind that was found, whichever were asked for, in the order of the enum. */
  readonly counts: ReadonlyArray<SearchCount>;
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are of the kinds asked for. */
  readonly totalCount: Count;
};

/** How many things of one kind were found. */
export type SearchCount = {
  /** How many of them; not exact from 200 on, since of each kind the newest 200 are ranked and counted. */
  readonly count: Count;
  /** The kind. */
  readonly kind: SearchKind;
};

/** An item of the list with its cursor. */
export type SearchEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SearchHit;
};

/** One thing that was found, and where the words stand in it. */
export type SearchHit = {
  /** True when its name is only like the words (mistyped): looked for where fewer than three things hold the words. */
  readonly fuzzy: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: SearchKind;
  /** Language of both texts: the viewer's, where its words were hit. */
  readonly language: Language;
  /** Its id, for `node` or a link. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly target: Scalars['ID']['output'];
  /** The rest of its text where that is short; else up to two pieces of it that were hit, or its beginning. `…` stands where it was cut. Empty where there is no more. */
  readonly text: Snippet;
  /** The thing itself, read as behind its own field. Asking for it costs one statement for each kind on the page. */
  readonly thing: SearchThing;
  /** Its whole title: title of a case or a risk, words of a claim, name of a person; null where it has none, as a post on a social network. */
  readonly title?: Maybe<Snippet>;
};

/** What a search finds. */
export type SearchKind =
  /** A case, by its reference, title and what was said at its declaration. */
  | 'case'
  /** A claim, by its words, its finding and its source. */
  | 'claim'
  /** A past case of the library, shipped or own. */
  | 'library_case'
  /** A person of the organisation, by name and job. */
  | 'person'
  /** A risk of the register, by its title and scenario; one that was retired too. */
  | 'risk'
  /** A statement, by its newest words. Remarks and threads are not searched. */
  | 'statement';

/** A thing that a search can find. */
export type SearchThing = Case | Claim | LibraryCase | Person | Risk | Statement;

/** What `secondBreakGlass` needs. */
export type SecondBreakGlassInput = {
  /** The use. Example: `glass_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly breakGlassId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `secondBreakGlass` answers. */
export type SecondBreakGlassPayload = {
  /** The use as it stands now; null when refused. */
  readonly breakGlass?: Maybe<BreakGlass>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One sign-in, on one browser. */
export type Session = {
  /** The network address it was opened from. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** What the browser calls itself. */
  readonly agent?: Maybe<Scalars['String']['output']>;
  /** When its person last proved who they are. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  /** When it began. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The one this is asked in. */
  readonly current: Scalars['Boolean']['output'];
  /** When it ends, however much it is used. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** How it was opened. */
  readonly method: SignInMethod;
};

/** What `showLibraryCase` needs. */
export type ShowLibraryCaseInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The case. Example: `past_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly libraryCaseId: Scalars['ID']['input'];
};

/** What `showLibraryCase` answers. */
export type ShowLibraryCasePayload = {
  /** The past case; null when refused. */
  readonly libraryCase?: Maybe<LibraryCase>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a session was opened. */
export type SignInMethod =
  /** By the organisation's identity provider. */
  | 'oidc'
  /** With an e-mail address and a password. */
  | 'password'
  /** With one click, as somebody of the demonstration. */
  | 'persona';

/** A blank of a holding line: `{{name}}` in its texts. */
export type Slot = {
  /** What may be chosen; empty for every other kind. */
  readonly choices: ReadonlyArray<SlotChoice>;
  /** What it takes. */
  readonly kind: SlotKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What may be chosen for a blank, in both languages. */
export type SlotChoice = {
  /** What it reads in English. */
  readonly en: Scalars['String']['output'];
  /** What it reads in French. */
  readonly fr: Scalars['String']['output'];
  /** What a filling names it by. */
  readonly key: Scalars['String']['output'];
};

/** What may be chosen for a blank. */
export type SlotChoiceInput = {
  /** What it reads in English, at most 80 characters. Example: `with the family`. */
  readonly en: Scalars['String']['input'];
  /** What it reads in French, at most 80 characters. Example: `avec la famille`. */
  readonly fr: Scalars['String']['input'];
  /** Lower case, at most 30 characters. Example: `family`. */
  readonly key: Scalars['String']['input'];
};

/** A blank of a holding line. */
export type SlotInput = {
  /** What may be chosen, 2 to 12; for `CHOICE` only. Example: `[]`. */
  readonly choices?: InputMaybe<ReadonlyArray<SlotChoiceInput>>;
  /** What it takes. Example: `PLACE`. */
  readonly kind: SlotKind;
  /** Lower case, at most 30 characters; `{{place}}` in the texts. Example: `place`. */
  readonly name: Scalars['String']['input'];
};

/** What a blank of a holding line takes. */
export type SlotKind =
  /** One of the choices it offers. */
  | 'choice'
  /** A day. */
  | 'date'
  /** The moment of the next update. */
  | 'next_update'
  /** A number, with the confirmed claim that carries it. */
  | 'number'
  /** A place, at most 40 characters. */
  | 'place'
  /** An hour. */
  | 'time';

/** A piece of text with the places that were hit. Never markup. */
export type Snippet = {
  /** The places, in order. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** What `snoozeNotification` needs. */
export type SnoozeNotificationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The line. Example: `notification_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly notificationId: Scalars['ID']['input'];
  /** When it comes back, within 30 days; now when absent. Example: `2026-11-22T14:00:00.000Z`. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `snoozeNotification` answers. */
export type SnoozeNotificationPayload = {
  /** Numbers beside the boxes; null when refused. */
  readonly counts?: Maybe<InboxCounts>;
  /** The line; null when refused. */
  readonly notification?: Maybe<Notification>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a case stands. */
export type Stage =
  /** Being run. */
  | 'active'
  /** Nothing is left to do. */
  | 'closed'
  /** Volume falls and nothing new is due. */
  | 'contained'
  /** The signal was nothing. */
  | 'dismissed'
  /** The post-mortem is published. */
  | 'learned'
  /** Carried on in another case. */
  | 'merged'
  /** Somebody saw something; nobody has qualified it. */
  | 'signal';

/** Whom a risk would reach. */
export type Stakeholder =
  /** Customers. */
  | 'customers'
  /** Associations and NGOs. */
  | 'ngos'
  /** Partners and suppliers. */
  | 'partners'
  /** The press. */
  | 'press'
  /** Regulators and authorities. */
  | 'regulator'
  /** Shareholders. */
  | 'shareholders'
  /** Staff. */
  | 'staff';

/** Why a vote no longer counts. */
export type StaleReason =
  /** The delegation it rested on ended. */
  | 'delegation_ended'
  /** Stricter rules asked for a new round. */
  | 'policy_changed'
  /** Whoever gave it, or for whom, no longer holds the lane. */
  | 'role_ended'
  /** Whoever gave it, or for whom, may not act in the organisation any more. */
  | 'suspended'
  /** It was given longer ago than these rules let a vote count. */
  | 'too_old';

/** A vote on these very words that no longer counts. */
export type StaleVote = {
  /** When it was cast. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it no longer counts. */
  readonly because: StaleReason;
  /** Lane. */
  readonly lane: Lane;
  /** True when it is the viewer's own. */
  readonly mine: Scalars['Boolean']['output'];
  /** Who. */
  readonly person: Scalars['String']['output'];
  /** What it said. */
  readonly verdict: Verdict;
};

/** An objection that stands. */
export type StandingVeto = {
  /** Id of the veto. */
  readonly id: Scalars['ID']['output'];
  /** Lane it was raised in. */
  readonly lane: Lane;
  /** True when the viewer may lift it. */
  readonly mine: Scalars['Boolean']['output'];
  /** Since when. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Why it can be overridden now; null while its owner can answer for it. */
  readonly overridable?: Maybe<WhyOverridable>;
  /** Who raised it and may lift it. */
  readonly owner: Scalars['String']['output'];
  /** The first of the two signatures that override it, while it waits for the second. */
  readonly signature?: Maybe<OverrideSignature>;
  /** From when its owner counts as silent: twice the time of the lane after newer words were submitted. Null where nothing newer was, and once they voted on it. */
  readonly silentFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may sign its override, or be the second who does. */
  readonly viewerMayOverride: Permission;
};

/** What `starEvent` needs. */
export type StarEventInput = {
  /** The event. Example: `event_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly eventId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** True to keep it. Example: `true`. */
  readonly starred: Scalars['Boolean']['input'];
};

/** What `starEvent` answers. */
export type StarEventPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The event; null when refused. */
  readonly event?: Maybe<Event>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `startPostMortem` needs. */
export type StartPostMortemInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `startPostMortem` answers. */
export type StartPostMortemPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `startThread` needs. */
export type StartThreadInput = {
  /** Nothing is cleared or published until it is resolved. Example: `true`. */
  readonly blocking?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The passage as it was read: `Block.hash`. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly passageHash: Scalars['Hash']['input'];
  /** Only for legal, executive and lead of the case. Example: `false`. */
  readonly privileged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Other words for the whole passage; not in a privileged thread. Example: `The reply came from our account at 9:40.`. */
  readonly replacement?: InputMaybe<Scalars['Markdown']['input']>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
  /** Which text. Example: `press/fr/press`. */
  readonly variantKey: Scalars['String']['input'];
  /** What there is to say, at most 5,000 characters. Example: `How do we know?`. */
  readonly words: Scalars['String']['input'];
};

/** What `startThread` answers. */
export type StartThreadPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** The thread as it stands now; null when refused. */
  readonly thread?: Maybe<Thread>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A policy that an organisation founded today starts with. */
export type StarterPolicy = {
  /** Whether a policy of this name is in force here. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What it says. */
  readonly rule: PolicyRule;
};

/** One message of a case: immutable versions, each cleared as a whole and published variant by variant. */
export type Statement = Node & {
  /** The case it belongs to; null for a holding line cleared before there is one. */
  readonly case?: Maybe<Case>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly createdBy?: Maybe<Person>;
  /** Id of the statement. */
  readonly id: Scalars['ID']['output'];
  /** Since when its words are known to be inside information. It stays so in every later version. */
  readonly insideSince?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of message. */
  readonly kind: StatementKind;
  /** Lessons that this holding line comes from, oldest first, at most 50; only of cases the caller may read. */
  readonly lessons: ReadonlyArray<AppliedLesson>;
  /** Number within the case; of a holding line cleared in advance, within the organisation. */
  readonly number: Scalars['Int']['output'];
  /** Objections that stop it until their owners lift them, or two others override them. */
  readonly openVetoes: ReadonlyArray<StandingVeto>;
  /** Where and when it went out, newest first. */
  readonly publications: ReadonlyArray<Publication>;
  /** The newest version. */
  readonly version: StatementVersion;
  /** All versions, newest first, at most 200. */
  readonly versions: ReadonlyArray<StatementVersion>;
  /** Whether the viewer may find that they are. */
  readonly viewerMayMarkInside: Permission;
  /** How long each lane was waited for, over all its versions and rounds. */
  readonly waiting: ReadonlyArray<LaneWaiting>;
};


/** One message of a case: immutable versions, each cleared as a whole and published variant by variant. */
export type StatementVersionsArgs = {
  n?: InputMaybe<Scalars['Int']['input']>;
};

/** How a statement is named: exactly one of these. */
export type StatementBy =
  /** Id of the statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  { readonly id: Scalars['ID']['input']; readonly place?: never; }
  |  /** Case and number. Example: `{reference: "SF-2026-K7Q2", number: 3}`. */
  { readonly id?: never; readonly place: StatementInCase; };

/** One page of statements. */
export type StatementConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An item of the list with its cursor. */
export type StatementEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Statement;
};

/** A statement by its place. */
export type StatementInCase = {
  /** Number within the case. Example: `3`. */
  readonly number: Scalars['Int']['input'];
  /** Reference of the case. Example: `SF-2026-K7Q2`. */
  readonly reference: Scalars['String']['input'];
};

/** What kind of message it is. */
export type StatementKind =
  /** For customers. */
  | 'customer_email'
  /** For employees. */
  | 'employee_brief'
  /** A short line until more is known. */
  | 'holding_line'
  /** For the press. */
  | 'press_release'
  /** Questions and answers. */
  | 'qa'
  /** For an authority. */
  | 'regulator_notice'
  /** For social media. */
  | 'social_post';

/** Which statement a step or a decision speaks of. */
export type StatementMark = {
  /** Id of the statement. */
  readonly id: Scalars['ID']['output'];
  /** Kind of statement, where it matters. */
  readonly kind?: Maybe<StatementKind>;
  /** Version. */
  readonly n: Scalars['Int']['output'];
  /** Number within the case. */
  readonly number: Scalars['Int']['output'];
};

/** What one submission freezes. While a draft it changes under `revision`; afterwards only its state moves. */
export type StatementVersion = Node & {
  /** Channels its policy opens to break-glass. */
  readonly breakGlassChannels: ReadonlyArray<ChannelType>;
  /** Each time somebody asked to send it without its missing votes, newest first, at most 50. */
  readonly breakGlasses: ReadonlyArray<BreakGlass>;
  /** What changed since an earlier version; null when there is none of that number. */
  readonly changesSince?: Maybe<Redline>;
  /** What changed since the version of the viewer's last vote on an earlier version; null when they never voted on one. */
  readonly changesSinceMyVote?: Maybe<Redline>;
  /** SHA-256 of the frozen bytes, which votes bind to; null while a draft. */
  readonly contentHash?: Maybe<Scalars['Hash']['output']>;
  /** Who wrote part of it: they cannot clear it. */
  readonly contributors: ReadonlyArray<Person>;
  /** What changed, in the sentence for the public; part of what is cleared. */
  readonly correctionSentence?: Maybe<Scalars['String']['output']>;
  /** The publication it corrects; null when it corrects none. */
  readonly corrects?: Maybe<Publication>;
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly createdBy?: Maybe<Person>;
  /** Id of the version. */
  readonly id: Scalars['ID']['output'];
  /** Whether it says of itself that it is inside information; part of what votes are bound to. */
  readonly insideInformation: Scalars['Boolean']['output'];
  /** Which language lags behind another, for the same people on the same channel. */
  readonly lagging: ReadonlyArray<LanguageLag>;
  /** Of a holding line cleared in advance: what it is for; null for words of a case. */
  readonly line?: Maybe<HoldingLineTerms>;
  /** Number of the version, from 1. */
  readonly n: Scalars['Int']['output'];
  /** Closes it. */
  readonly notAfter?: Maybe<Scalars['DateTime']['output']>;
  /** Opens the window of publication. */
  readonly notBefore?: Maybe<Scalars['DateTime']['output']>;
  /** The line these words were filled from; null when they are their author's own. */
  readonly origin?: Maybe<HoldingLineOrigin>;
  /** The newest review; null while a draft. */
  readonly review?: Maybe<Review>;
  /** Counts saves of the statement; expected by `saveDraft` and `submitStatement`. */
  readonly revision: Scalars['Int']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Votes on these words that no longer count, because stricter rules asked for a new round. */
  readonly staleVotes: ReadonlyArray<StaleVote>;
  /** Where it stands. */
  readonly state: VersionState;
  /** The statement it belongs to. */
  readonly statement: Statement;
  /** When it was submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who submitted it. */
  readonly submittedBy?: Maybe<Person>;
  /** How many findings stood when it was submitted; null while a draft. */
  readonly submittedFindings?: Maybe<SubmittedFindings>;
  /** Talk about its passages and about those of earlier versions, oldest first, at most 200. */
  readonly threads: ReadonlyArray<Thread>;
  /** True while an open blocking thread keeps the statement from being cleared and published; also when the viewer may not read it. */
  readonly threadsInTheWay: Scalars['Boolean']['output'];
  /** Claims it uses that are not in the state their use demands: they block submission and publication, and flag what is out. */
  readonly unfitClaims: ReadonlyArray<UsedClaim>;
  /** The texts, per channel, language and audience. */
  readonly variants: ReadonlyArray<Variant>;
  /** The lane in which the viewer votes; null when in none. */
  readonly viewerLane?: Maybe<Lane>;
  /** Whether the viewer may clear it in a lane, in their own name or for one of `viewerMayVoteFor`. */
  readonly viewerMayApprove: Permission;
  /** Whether the viewer may ask to send it without its missing votes. */
  readonly viewerMayBreakGlass: Permission;
  /** Whether the viewer may cancel it. */
  readonly viewerMayCancel: Permission;
  /** Whether the viewer may change its words (of a text under review: open the next version). */
  readonly viewerMayEdit: Permission;
  /** Whether the viewer may open a thread. */
  readonly viewerMayRemark: Permission;
  /** Whether the viewer may open a thread that only legal, executive and lead of the case read. */
  readonly viewerMayRemarkInConfidence: Permission;
  /** Whether the viewer may submit it. */
  readonly viewerMaySubmit: Permission;
  /** Whether the viewer may ask for a change or refuse in a lane, in their own name or for one of `viewerMayVoteFor`. */
  readonly viewerMayVote: Permission;
  /** What the viewer's newest vote on this version says. */
  readonly viewerVerdict?: Maybe<Verdict>;
  /** Elements left out by name. */
  readonly waived: ReadonlyArray<WaivedElement>;
  /** What can be said against its words now: worked out at each reading, from what is known and out on the case. Contradictions first. */
  readonly wording: ReadonlyArray<WordingFinding>;
};


/** What one submission freezes. While a draft it changes under `revision`; afterwards only its state moves. */
export type StatementVersionChangesSinceArgs = {
  n: Scalars['Int']['input'];
};


/** What one submission freezes. While a draft it changes under `revision`; afterwards only its state moves. */
export type StatementVersionThreadsArgs = {
  blocking?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<ThreadState>;
  variantKey?: InputMaybe<Scalars['String']['input']>;
};


/** What one submission freezes. While a draft it changes under `revision`; afterwards only its state moves. */
export type StatementVersionViewerMayApproveArgs = {
  lane: Lane;
};


/** What one submission freezes. While a draft it changes under `revision`; afterwards only its state moves. */
export type StatementVersionViewerMayVoteArgs = {
  lane: Lane;
};

/** A step of the modus operandi, in order. */
export type Step =
  /** Act, and make the action public. */
  | 'action'
  /** Apologise. */
  | 'apology'
  /** Confirm the facts and say them. */
  | 'facts'
  /** Recall the values. */
  | 'values';

/** In how many cases a step of the modus operandi was done. What is not known is counted apart, never as no. */
export type StepCount = {
  /** Cases in which it was not. */
  readonly no: Scalars['Int']['output'];
  /** The step. */
  readonly step: Step;
  /** Cases of which nobody can tell: the sources do not say, or the case is not over. */
  readonly unknown: Scalars['Int']['output'];
  /** Cases in which it was done. */
  readonly yes: Scalars['Int']['output'];
};

/** How far a step is, worked out from what really happened. */
export type StepState =
  /** Said in public by a cleared statement. */
  | 'done'
  /** Checked, decided or under review, not yet public. */
  | 'in_progress'
  /** Its time ran out before it was done. */
  | 'late'
  /** Nothing yet. */
  | 'not_begun'
  /** Left out by name, with a reason. */
  | 'waived';

/** What proof of identity a vote asks. */
export type StepUp =
  /** A passkey. Not offered yet: a proposal that asks for it is refused as INVALID_INPUT. */
  | 'passkey'
  /** A proof within the minutes the organisation sets. */
  | 'recent';

/** Things that are open stand in the way. */
export type StillOpen = UserError & {
  /** Always STILL_OPEN. */
  readonly code: RefusalCode;
  /** What prevents it: tasks, unresolved claims, overdue commitments, running reviews that the viewer may see. */
  readonly items: ReadonlyArray<Node>;
  /** The reason in a sentence, in the language of the request (French or English). */
  readonly message: Scalars['String']['output'];
  /** Path into the input that the reason is about; empty when it is about the action as a whole. Example: `[]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** In how many cases an answer was given. */
export type StrategyCount = {
  /** Cases in which it was given. */
  readonly cases: Scalars['Int']['output'];
  /** The answer. */
  readonly strategy: ResponseStrategy;
};

/** What `submitPostMortem` needs. */
export type SubmitPostMortemInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The post-mortem. Example: `postmortem_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly postMortemId: Scalars['ID']['input'];
};

/** What `submitPostMortem` answers. */
export type SubmitPostMortemPayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `submitStatement` needs. */
export type SubmitStatementInput = {
  /** True when the caller read what the words contradict and submits them all the same; their name stays with it. Example: `true`. */
  readonly acknowledgesContradictions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Revision of the version as it was read. Example: `4`. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** STANDARD or EXPRESS. Example: `STANDARD`. */
  readonly route?: InputMaybe<Route>;
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `submitStatement` answers. */
export type SubmitStatementPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many findings stood at submission. The words are not kept. */
export type SubmittedFindings = {
  /** True when whoever submitted said that they had read the contradictions. */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** Pieces of advice that stood. */
  readonly advice: Scalars['Int']['output'];
  /** Contradictions that stood. */
  readonly contradictions: Scalars['Int']['output'];
};

/** What a caller may follow live, at `/api/graphql/stream`. */
export type Subscription = {
  /** What happens on a case, as the viewer may see it: acts, machine facts and notes, each once and in the order in which they were sealed. */
  readonly caseEvents?: Maybe<Event>;
  /** What an event has put in the viewer's inbox: one line or several at a time, each once. Only the viewer hears of them. */
  readonly notifications?: Maybe<ReadonlyArray<Notification>>;
  /** What happens on any case that the viewer may see. */
  readonly organisationEvents?: Maybe<Event>;
  /** A statement anew, each time that it, a version, a review, a vote or a publication of its case changes. */
  readonly statementChanged?: Maybe<Statement>;
};


/** What a caller may follow live, at `/api/graphql/stream`. */
export type SubscriptionCaseEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
};


/** What a caller may follow live, at `/api/graphql/stream`. */
export type SubscriptionNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a caller may follow live, at `/api/graphql/stream`. */
export type SubscriptionOrganisationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a caller may follow live, at `/api/graphql/stream`. */
export type SubscriptionStatementChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  statementId: Scalars['ID']['input'];
};

/** Other words for a passage. Whoever proposed them becomes a contributor of the version they enter, and can no longer clear it. */
export type Suggestion = Node & {
  /** When. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  readonly decidedBy?: Maybe<Person>;
  /** Id of the suggestion. */
  readonly id: Scalars['ID']['output'];
  /** The difference from the passage as it was quoted, in reading order. */
  readonly parts: ReadonlyArray<RedlinePart>;
  /** The words proposed for the whole passage. */
  readonly replacement: Scalars['Markdown']['output'];
  /** What became of them. */
  readonly state: SuggestionState;
  /** Whether the viewer may accept or decline it. */
  readonly viewerMayDecide: Permission;
};

/** What became of proposed words. */
export type SuggestionState =
  /** They are in the text. */
  | 'accepted'
  /** The text stays as it is. */
  | 'declined'
  /** Nobody decided yet. */
  | 'proposed';

/** What `suspendPerson` needs. */
export type SuspendPersonInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person. Example: `person_01920000000070008000000000000001`. */
  readonly personId: Scalars['ID']['input'];
};

/** What `suspendPerson` answers. */
export type SuspendPersonPayload = {
  /** The person. */
  readonly person?: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `takeBackLesson` needs. */
export type TakeBackLessonInput = {
  /** The link. Example: `lesson_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly appliedLessonId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, kept under privacy with the act. Example: `It was another line.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `takeBackLesson` answers. */
export type TakeBackLessonPayload = {
  /** The link; null when refused. */
  readonly appliedLesson?: Maybe<AppliedLesson>;
  /** The lesson; null when refused. */
  readonly passage?: Maybe<Passage>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody who is asked as a case is declared, and to be what on it. */
export type TeamPlace = {
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** The role offered. */
  readonly role: CaseRole;
  /** The lowest severity at which they are asked: 1 to 4. */
  readonly severity: Scalars['Int']['output'];
};

/** A stretch of a text, in UTF-16 code units. */
export type TextRange = {
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** A text holds a character that no reader could see or trust, or a form that statements do not have. Nothing was saved, and nothing stripped. */
export type TextRefused = UserError & {
  /** Always TEXT_REFUSED. */
  readonly code: RefusalCode;
  /** The character; null where it is a form. Example: `U+202E`. */
  readonly codePoint?: Maybe<Scalars['String']['output']>;
  /** The form; null where it is a character. */
  readonly construct?: Maybe<RefusedConstruct>;
  /** The reason in a sentence, in the language of the request (French or English). */
  readonly message: Scalars['String']['output'];
  /** Where it stands in that text, counted from 0 in UTF-16 units after normalising. Example: `12`. */
  readonly offset: Scalars['Int']['output'];
  /** Path to the text, with its block. Example: `["variants", "0", "blocks", "1", "text"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** One text, exactly as it was read. */
export type TextToReleaseInput = {
  /** Exactly which text. Example: `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`. */
  readonly variantHash: Scalars['Hash']['input'];
  /** Which variant. Example: `press/fr/press`. */
  readonly variantKey: Scalars['String']['input'];
};

/** Talk about one passage of a statement. What is privileged is there for legal, executive and lead of the case only, and for auditors: for everyone else it does not exist. */
export type Thread = Node & {
  /** Keeps the statement from being cleared and published until it is resolved, also on older words. */
  readonly blocking: Scalars['Boolean']['output'];
  /** Id of the thread. */
  readonly id: Scalars['ID']['output'];
  /** Number of the version it was opened on. */
  readonly n: Scalars['Int']['output'];
  /** When. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy?: Maybe<Person>;
  /** SHA-256 of these words; the same as `Block.hash` of the passage while it still reads so. */
  readonly passageHash: Scalars['Hash']['output'];
  /** True when only legal, executive and lead of the case read it. */
  readonly privileged: Scalars['Boolean']['output'];
  /** The passage as it read then. */
  readonly quote: Scalars['Markdown']['output'];
  /** What was said, oldest first, at most 200. */
  readonly remarks: ReadonlyArray<Remark>;
  /** When. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who resolved it. */
  readonly resolvedBy?: Maybe<Person>;
  /** True while the passage reads the same in the newest version; false when the talk is about older words. */
  readonly stands: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly state: ThreadState;
  /** The statement it is about. */
  readonly statement: Statement;
  /** Which text. Example: `press/fr/press`. */
  readonly variantKey: Scalars['String']['output'];
  /** Whether the viewer may answer. */
  readonly viewerMayReply: Permission;
  /** Whether the viewer may resolve it: who opened it, a reviewer of the case, or its lead; never a writer of the words against a blocking remark of somebody else. */
  readonly viewerMayResolve: Permission;
};

/** Where talk stands. */
export type ThreadState =
  /** Still to be answered. */
  | 'open'
  /** Answered or dropped. */
  | 'resolved';

/** Which end of the timeline comes first. */
export type TimelineOrder =
  /** Newest first. */
  | 'newest'
  /** Oldest first. */
  | 'oldest';

/** A key for a program that acts as its person, within scopes, in one organisation. */
export type Token = {
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How it begins, to tell it from others. */
  readonly hint: Scalars['String']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What uses it. */
  readonly name: Scalars['String']['output'];
  /** What it may be used for. */
  readonly scopes: ReadonlyArray<Scalars['Scope']['output']>;
};

/** One change of stage. */
export type Transition = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by?: Maybe<Person>;
  /** Stage before; null for the first. */
  readonly from?: Maybe<Stage>;
  /** Why, where a reason was asked. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Stage after. */
  readonly to: Stage;
};

/** Where it started. */
export type TriggerChannel =
  /** A blog or newsletter. */
  | 'blog'
  /** Facebook. */
  | 'facebook'
  /** A forum or review site. */
  | 'forum'
  /** Instagram. */
  | 'instagram'
  /** Anywhere else. */
  | 'other'
  /** The press, online or printed. */
  | 'press'
  /** A shop, a street, a demonstration. */
  | 'street'
  /** TikTok. */
  | 'tiktok'
  /** Television or radio. */
  | 'tv'
  /** X, formerly Twitter. */
  | 'twitter'
  /** YouTube. */
  | 'youtube';

/** What `unmuteCase` needs. */
export type UnmuteCaseInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `unmuteCase` answers. */
export type UnmuteCasePayload = {
  /** The case; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A claim a version uses, and how. */
export type UsedClaim = {
  /** Id of the claim. */
  readonly id: Scalars['ID']['output'];
  /** Number within the case. */
  readonly number: Scalars['Int']['output'];
  /** Its state now. */
  readonly state: ClaimState;
  /** How it is used; null where the place says it. */
  readonly use?: Maybe<ClaimUse>;
  /** What is claimed. */
  readonly words: Scalars['String']['output'];
};

/** A decision a block announces. */
export type UsedDecision = {
  /** Id of the decision. */
  readonly id: Scalars['ID']['output'];
  /** Number within the case. */
  readonly number: Scalars['Int']['output'];
  /** What was decided. */
  readonly words: Scalars['String']['output'];
};

/** Why an action was refused. Nothing was changed. */
export type UserError = {
  /** The reason, one of a closed list. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the language of the request (French or English). */
  readonly message: Scalars['String']['output'];
  /** Path into the input that the reason is about; empty when it is about the action as a whole. Example: `["input", "title"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** A value of the charter, in both languages. */
export type Value = {
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In French. */
  readonly fr: Scalars['String']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its place, from 1. */
  readonly position: Scalars['Int']['output'];
};

/** One text for one channel, language and audience. */
export type Variant = {
  /** Whether publishing it asks to say why employees hear of it later: the case is of severity 3 or more, the text is for the outside, and nothing was published for employees. */
  readonly asksStaffReason: Scalars['Boolean']['output'];
  /** Who is addressed. */
  readonly audience: Audience;
  /** The text, block by block. */
  readonly blocks: ReadonlyArray<Block>;
  /** Channel. */
  readonly channel: ChannelType;
  /** The last one that failed or was called off. */
  readonly endedPublication?: Maybe<Publication>;
  /** SHA-256 of its frozen bytes; null while a draft. */
  readonly hash?: Maybe<Scalars['Hash']['output']>;
  /** Channel, language and audience. Example: `press/fr/press`. */
  readonly key: Scalars['String']['output'];
  /** Language. */
  readonly language: Language;
  /** Characters as the channel counts them. */
  readonly length: Scalars['Int']['output'];
  /** Most characters the channel takes; null without a limit. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** Its live publication, if any; one that waits for its time is live. */
  readonly publication?: Maybe<Publication>;
  /** What is read on the channel. */
  readonly rendered: Scalars['String']['output'];
  /** Title, plain text. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may publish it now. */
  readonly viewerMayPublish: Permission;
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
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What a vote says. */
export type Verdict =
  /** These words may go out. */
  | 'approve'
  /** No. */
  | 'reject'
  /** Not before a change. */
  | 'request_changes'
  /** The voter's earlier vote no longer counts. */
  | 'withdraw';

/** What `verifyLedger` needs. */
export type VerifyLedgerInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What `verifyLedger` answers. */
export type VerifyLedgerPayload = {
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The reading that was begun; null when refused. */
  readonly verification?: Maybe<LedgerVerification>;
};

/** Someone saved first: the edit was made on an older version. */
export type VersionConflict = UserError & {
  /** Always CONFLICT. */
  readonly code: RefusalCode;
  /** The thing as it stands now. */
  readonly current: Node;
  /** Version to expect in the next edit. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The reason in a sentence, in the language of the request (French or English). */
  readonly message: Scalars['String']['output'];
  /** Path into the input that the reason is about; empty when it is about the action as a whole. Example: `["input", "expectedVersion"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Where a version stands. */
export type VersionState =
  /** Cleared: the votes satisfy the policy. */
  | 'approved'
  /** Given up. */
  | 'cancelled'
  /** A reviewer asked for a change. */
  | 'changes_requested'
  /** Being written. */
  | 'draft'
  /** Its window closed before it was published. */
  | 'expired'
  /** Frozen; lanes are voting. */
  | 'in_review'
  /** At least one variant is out. */
  | 'published'
  /** Refused by a reviewer. */
  | 'rejected'
  /** A newer version exists; its votes are void. */
  | 'superseded';

/** How far a refusal reaches. */
export type VetoKind =
  /** The lane cannot refuse. */
  | 'none'
  /** It stands until its owner lifts it. */
  | 'sticky'
  /** It ends with the version. */
  | 'version';

/** Whoever asks, and what is theirs alone. */
export type Viewer = {
  /** What they may be called on to do. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Who votes for them and for whom they vote, now and to come, by date; at most 100. */
  readonly delegations: ReadonlyArray<Delegation>;
  /** Where they are written to. */
  readonly email: Scalars['String']['output'];
  /** They can sign in with a password. */
  readonly hasPassword: Scalars['Boolean']['output'];
  /** What waits in their inbox. */
  readonly inbox: InboxCounts;
  /** Lanes they vote in, by what they may be called on to do or by a role on a case. */
  readonly lanes: ReadonlyArray<Lane>;
  /** The language they are written to in. */
  readonly language: Language;
  /** True for administrators and auditors while the last verification of the ledger found something broken. */
  readonly ledgerBroken: Scalars['Boolean']['output'];
  /** Cases they see that are being run; drills are not counted. */
  readonly liveCases: Scalars['Int']['output'];
  /** Until when that proof is recent enough for acts that bind; null with a token. */
  readonly mustConfirmBy?: Maybe<Scalars['DateTime']['output']>;
  /** The one organisation this session or token acts in. */
  readonly organisation: Organisation;
  /** They, as others see them. */
  readonly person: Person;
  /** When they last proved who they are; null with a token. */
  readonly provedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Their open sessions, the latest seen first. */
  readonly sessions: ReadonlyArray<Session>;
  /** The zone their hours are told in, an IANA name. */
  readonly timeZone: Scalars['String']['output'];
  /** Their tokens that can still be used, the newest first. */
  readonly tokens: ReadonlyArray<Token>;
  /** Whether they may change people now. */
  readonly viewerMayChangePeople: Permission;
  /** Whether they may create a token now. */
  readonly viewerMayCreateToken: Permission;
  /** Whether they may propose changes to the approval policies now. */
  readonly viewerMayProposePolicies: Permission;
};

/** A vote, bound to exact content and rules. Append-only: the newest of a person counts. */
export type Vote = Node & {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** True when cast through an API token. */
  readonly byToken: Scalars['Boolean']['output'];
  /** What was read. */
  readonly contentHash: Scalars['Hash']['output'];
  /** True when it is its person's newest, and the newest of whoever it was cast for. */
  readonly counts: Scalars['Boolean']['output'];
  /** The event that sealed it, to be proved; null for whoever may not see it. */
  readonly event?: Maybe<Event>;
  /** Id of the vote. */
  readonly id: Scalars['ID']['output'];
  /** Lane. */
  readonly lane: Lane;
  /** In whose name, when it was cast for somebody who was away; null otherwise. Both count once, together. */
  readonly onBehalfOf?: Maybe<Person>;
  /** Who. */
  readonly person?: Maybe<Person>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  readonly verdict: Verdict;
};

/** What `waiveElement` needs. */
export type WaiveElementInput = {
  /** NOT_KNOWN, APOLOGY or VALUES. Example: `VALUES`. */
  readonly element: Element;
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `waiveElement` answers. */
export type WaiveElementPayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `waiveImprovement` needs. */
export type WaiveImprovementInput = {
  /** The version that was read. Example: `1`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The action. Example: `improvement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly improvementId: Scalars['ID']['input'];
  /** Why, kept under privacy with the act. Example: `The night shift no longer exists.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `waiveImprovement` answers. */
export type WaiveImprovementPayload = {
  /** The action; null when refused. */
  readonly improvement?: Maybe<Improvement>;
  /** The post-mortem; null when refused. */
  readonly postMortem?: Maybe<PostMortem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `waiveStep` needs. */
export type WaiveStepInput = {
  /** The case. Example: `case_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly caseId: Scalars['ID']['input'];
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `Volume is back to normal for three days.`. */
  readonly reason: Scalars['String']['input'];
  /** Which step. Example: `VALUES`. */
  readonly step: Step;
};

/** What `waiveStep` answers. */
export type WaiveStepPayload = {
  /** The case as it stands now; null when refused. */
  readonly case?: Maybe<Case>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An element left out of a version. */
export type WaivedElement = {
  /** Who left it out. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Which one. */
  readonly element: Element;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Why others may pass over a veto. */
export type WhyOverridable =
  /** Its owner has not voted on the newer words in twice the time of the lane. */
  | 'silent'
  /** Its owner is suspended, or past their end date. */
  | 'suspended';

/** What `withdrawInvitation` needs. */
export type WithdrawInvitationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The invitation. Example: `invitation_01920000000070008000000000000001`. */
  readonly invitationId: Scalars['ID']['input'];
};

/** What `withdrawInvitation` answers. */
export type WithdrawInvitationPayload = {
  /** The invitation, which opens nothing any more. */
  readonly invitation?: Maybe<Invitation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawProposal` needs. */
export type WithdrawProposalInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The proposal. Example: `proposal_01920000000070008000000000000001`. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why. Example: `Superseded by the audit.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `withdrawProposal` answers. */
export type WithdrawProposalPayload = {
  /** The proposal. */
  readonly proposal?: Maybe<PolicyProposal>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawPublication` needs. */
export type WithdrawPublicationInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The publication. Example: `publication_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly publicationId: Scalars['ID']['input'];
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
};

/** What `withdrawPublication` answers. */
export type WithdrawPublicationPayload = {
  /** The publication; null when refused. */
  readonly publication?: Maybe<Publication>;
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawVote` needs. */
export type WithdrawVoteInput = {
  /** Makes a repeat of this request act once. Example: `b1946ac9`. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words that stay. Example: `The second sentence is not established.`. */
  readonly reason: Scalars['String']['input'];
  /** The statement. Example: `statement_0192f0c1a7b87c3e9d5e4f60718293a4`. */
  readonly statementId: Scalars['ID']['input'];
};

/** What `withdrawVote` answers. */
export type WithdrawVotePayload = {
  /** The statement as it stands now; null when refused. */
  readonly statement?: Maybe<Statement>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vote; null when refused. */
  readonly vote?: Maybe<Vote>;
};

/** One thing that can be said against words, with its place and its reason. Seen by whoever sees the words. */
export type WordingFinding = {
  /** Its block, from 0; null for the title. */
  readonly block?: Maybe<Scalars['Int']['output']>;
  /** Where the words begin in the block, in UTF-16 code units. */
  readonly from: Scalars['Int']['output'];
  /** What it is. */
  readonly kind: WordingKind;
  /** The sentence they are held against; null for advice on the words alone. */
  readonly other?: Maybe<OtherSentence>;
  /** The sentence they stand in. */
  readonly sentence: Scalars['String']['output'];
  /** Advice, or a contradiction. */
  readonly severity: WordingSeverity;
  /** Where they end, exclusive. */
  readonly to: Scalars['Int']['output'];
  /** Key of the text. */
  readonly variantKey: Scalars['String']['output'];
  /** Why. */
  readonly why: WordingReason;
  /** The words. */
  readonly words: Scalars['String']['output'];
};

/** What may be found in words before they are cleared. */
export type WordingKind =
  /** They promise what no one can keep: "never", "safe", "no risk". */
  | 'absolute'
  /** They put it on someone, or attack whoever complains. */
  | 'blame'
  /** They sound like a template. */
  | 'corporate'
  /** They admit a fault in the sense of the law. */
  | 'legal_fault'
  /** They play down what happened. */
  | 'minimising'
  /** Another hour was promised for the next update, and it is still to come. */
  | 'next_update'
  /** They refuse to comment. */
  | 'no_comment'
  /** An apology that is none: on condition, for feelings, or followed by "but". */
  | 'non_apology'
  /** A number, date or hour differs from one that was said of the same thing. */
  | 'number'
  /** They deny what was said or confirmed, or repeat what was refuted. */
  | 'position'
  /** A title repeats a refuted claim. */
  | 'rumour_in_title'
  /** They guess. */
  | 'speculation'
  /** Too long to be read whole: what stands first was checked. */
  | 'unchecked'
  /** A number stands in a block that asserts no claim. */
  | 'unsupported_number'
  /** They name a victim. */
  | 'victim_name';

/** Why it was found. */
export type WordingReason =
  /** Fault in the sense of the law is for counsel to word. */
  | 'admits_legal_fault'
  /** Another hour stands in words that are out, or in another text of the draft. */
  | 'another_time_promised'
  /** It apologises for what the other person felt. */
  | 'apologises_for_feelings'
  /** It apologises only if someone was hurt. */
  | 'apologises_on_condition'
  /** It takes the apology back after "but". */
  | 'apologises_then_excuses'
  /** It attacks whoever accuses. */
  | 'attacks_accuser'
  /** Nobody can keep an absolute. */
  | 'cannot_be_kept'
  /** A claim was confirmed, and the sentence denies it. */
  | 'denies_confirmed'
  /** Two texts of the draft say two things. */
  | 'differs_between_texts'
  /** The claim it rests on says another figure. */
  | 'differs_from_claim'
  /** Words that are out say another figure. */
  | 'differs_from_said'
  /** Silence feeds doubt. */
  | 'feeds_doubt'
  /** It guesses at what is not established. */
  | 'guesses'
  /** It names someone who did not ask to be named. */
  | 'names_a_victim'
  /** It makes little of what happened. */
  | 'plays_down'
  /** A title carries a rumour further than its denial. */
  | 'repeats_in_title'
  /** A claim was refuted, and the sentence says it as true. */
  | 'repeats_refuted'
  /** No claim carries the figure. */
  | 'rests_on_no_claim'
  /** Words that are out say the opposite. */
  | 'reverses_what_was_said'
  /** It shifts responsibility. */
  | 'shifts_blame'
  /** Nobody in particular speaks to nobody in particular. */
  | 'sounds_like_a_template'
  /** It is longer than what is checked. */
  | 'too_long_to_check';

/** What a finding weighs. */
export type WordingSeverity =
  /** To read again; blocks nothing. */
  | 'advice'
  /** Must be corrected, or acknowledged by whoever submits. */
  | 'contradiction';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchThing:
    | ( Answer<Case> )
    | ( Answer<Claim> )
    | ( Answer<LibraryCase> )
    | ( Answer<Person> )
    | ( Answer<Risk> )
    | ( Answer<Statement> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Answer<AppliedLesson> )
    | ( Answer<BreakGlass> )
    | ( Answer<Case> )
    | ( Answer<Claim> )
    | ( Answer<Decision> )
    | ( Answer<Delegation> )
    | ( Answer<Event> )
    | ( Answer<Evidence> )
    | ( Answer<EvidenceBundle> )
    | ( Answer<File> )
    | ( Answer<FoundPublication> )
    | ( Answer<Improvement> )
    | ( Answer<Invitation> )
    | ( Answer<LegalHold> )
    | ( Answer<LibraryCase> )
    | ( Answer<LibraryImport> )
    | ( Answer<Mail> )
    | ( Answer<Notification> )
    | ( Answer<Organisation> )
    | ( Answer<Passage> )
    | ( Answer<Person> )
    | ( Answer<Policy> )
    | ( Answer<PolicyProposal> )
    | ( Answer<PostMortem> )
    | ( Answer<Publication> )
    | ( Answer<Remark> )
    | ( Answer<Review> )
    | ( Answer<Risk> )
    | ( Answer<Role> )
    | ( Answer<Statement> )
    | ( Answer<StatementVersion> )
    | ( Answer<Suggestion> )
    | ( Answer<Thread> )
    | ( Answer<Vote> )
  ;
  UserError:
    | ( Answer<Contradicts> )
    | ( Answer<LaneMissing> )
    | ( Answer<Refused> )
    | ( Answer<Omit<StillOpen, 'items'> & { items: ReadonlyArray<_RefType['Node']> }> )
    | ( Answer<TextRefused> )
    | ( Answer<Omit<VersionConflict, 'current'> & { current: _RefType['Node'] }> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptRoleInput: ResolverTypeWrapper<Answer<AcceptRoleInput>>;
  AcceptRolePayload: ResolverTypeWrapper<Answer<Omit<AcceptRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AcceptSuggestionInput: ResolverTypeWrapper<Answer<AcceptSuggestionInput>>;
  AcceptSuggestionPayload: ResolverTypeWrapper<Answer<Omit<AcceptSuggestionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AddCaptureInput: ResolverTypeWrapper<Answer<AddCaptureInput>>;
  AddCapturePayload: ResolverTypeWrapper<Answer<Omit<AddCapturePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AddEvidenceInput: ResolverTypeWrapper<Answer<AddEvidenceInput>>;
  AddEvidencePayload: ResolverTypeWrapper<Answer<Omit<AddEvidencePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AddImprovementInput: ResolverTypeWrapper<Answer<AddImprovementInput>>;
  AddImprovementPayload: ResolverTypeWrapper<Answer<Omit<AddImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AddLibraryCaseInput: ResolverTypeWrapper<Answer<AddLibraryCaseInput>>;
  AddLibraryCasePayload: ResolverTypeWrapper<Answer<Omit<AddLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AddNoteInput: ResolverTypeWrapper<Answer<AddNoteInput>>;
  AddNotePayload: ResolverTypeWrapper<Answer<Omit<AddNotePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AddPassageInput: ResolverTypeWrapper<Answer<AddPassageInput>>;
  AddPassagePayload: ResolverTypeWrapper<Answer<Omit<AddPassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AdviceStance: ResolverTypeWrapper<Answer<AdviceStance>>;
  Anchor: ResolverTypeWrapper<Answer<Anchor>>;
  AnnotateLibraryCaseInput: ResolverTypeWrapper<Answer<AnnotateLibraryCaseInput>>;
  AnnotateLibraryCasePayload: ResolverTypeWrapper<Answer<Omit<AnnotateLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AppliedLesson: ResolverTypeWrapper<Answer<AppliedLesson>>;
  ApplyLessonInput: ResolverTypeWrapper<Answer<ApplyLessonInput>>;
  ApplyLessonPayload: ResolverTypeWrapper<Answer<Omit<ApplyLessonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ApprovePostMortemInput: ResolverTypeWrapper<Answer<ApprovePostMortemInput>>;
  ApprovePostMortemPayload: ResolverTypeWrapper<Answer<Omit<ApprovePostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ApproveStatementInput: ResolverTypeWrapper<Answer<ApproveStatementInput>>;
  ApproveStatementPayload: ResolverTypeWrapper<Answer<Omit<ApproveStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  AssignDecisionInput: ResolverTypeWrapper<Answer<AssignDecisionInput>>;
  AssignDecisionPayload: ResolverTypeWrapper<Answer<Omit<AssignDecisionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Audience: ResolverTypeWrapper<Answer<Audience>>;
  Block: ResolverTypeWrapper<Answer<Block>>;
  BlockInput: ResolverTypeWrapper<Answer<BlockInput>>;
  Boolean: ResolverTypeWrapper<Answer<Scalars['Boolean']['output']>>;
  BreakGlass: ResolverTypeWrapper<Answer<BreakGlass>>;
  CallOffPublicationInput: ResolverTypeWrapper<Answer<CallOffPublicationInput>>;
  CallOffPublicationPayload: ResolverTypeWrapper<Answer<Omit<CallOffPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  CancelStatementInput: ResolverTypeWrapper<Answer<CancelStatementInput>>;
  CancelStatementPayload: ResolverTypeWrapper<Answer<Omit<CancelStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Capacity: ResolverTypeWrapper<Answer<Capacity>>;
  Case: ResolverTypeWrapper<Answer<Case>>;
  CaseBy: ResolverTypeWrapper<Answer<CaseBy>>;
  CaseConnection: ResolverTypeWrapper<Answer<CaseConnection>>;
  CaseEdge: ResolverTypeWrapper<Answer<CaseEdge>>;
  CaseFilter: ResolverTypeWrapper<Answer<CaseFilter>>;
  CaseKind: ResolverTypeWrapper<Answer<CaseKind>>;
  CaseOrder: ResolverTypeWrapper<Answer<CaseOrder>>;
  CaseRole: ResolverTypeWrapper<Answer<CaseRole>>;
  Category: ResolverTypeWrapper<Answer<Category>>;
  Change: ResolverTypeWrapper<Answer<Change>>;
  ChangeCapacitiesInput: ResolverTypeWrapper<Answer<ChangeCapacitiesInput>>;
  ChangeCapacitiesPayload: ResolverTypeWrapper<Answer<Omit<ChangeCapacitiesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ChangeImprovementInput: ResolverTypeWrapper<Answer<ChangeImprovementInput>>;
  ChangeImprovementPayload: ResolverTypeWrapper<Answer<Omit<ChangeImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ChangeMyPasswordInput: ResolverTypeWrapper<Answer<ChangeMyPasswordInput>>;
  ChangeMyPasswordPayload: ResolverTypeWrapper<Answer<Omit<ChangeMyPasswordPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ChangeMySettingsInput: ResolverTypeWrapper<Answer<ChangeMySettingsInput>>;
  ChangeMySettingsPayload: ResolverTypeWrapper<Answer<Omit<ChangeMySettingsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ChangePostMortemDaysInput: ResolverTypeWrapper<Answer<ChangePostMortemDaysInput>>;
  ChangePostMortemDaysPayload: ResolverTypeWrapper<Answer<Omit<ChangePostMortemDaysPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ChangePostMortemLanesInput: ResolverTypeWrapper<Answer<ChangePostMortemLanesInput>>;
  ChangePostMortemLanesPayload: ResolverTypeWrapper<Answer<Omit<ChangePostMortemLanesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Channel: ResolverTypeWrapper<Answer<Channel>>;
  ChannelType: ResolverTypeWrapper<Answer<ChannelType>>;
  CheckClaimInput: ResolverTypeWrapper<Answer<CheckClaimInput>>;
  CheckClaimPayload: ResolverTypeWrapper<Answer<Omit<CheckClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  CheckOutcome: ResolverTypeWrapper<Answer<CheckOutcome>>;
  CheckPublicationInput: ResolverTypeWrapper<Answer<CheckPublicationInput>>;
  CheckPublicationPayload: ResolverTypeWrapper<Answer<Omit<CheckPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Checkpoint: ResolverTypeWrapper<Answer<Checkpoint>>;
  CheckpointConnection: ResolverTypeWrapper<Answer<CheckpointConnection>>;
  CheckpointEdge: ResolverTypeWrapper<Answer<CheckpointEdge>>;
  Claim: ResolverTypeWrapper<Answer<Claim>>;
  ClaimCitation: ResolverTypeWrapper<Answer<ClaimCitation>>;
  ClaimConnection: ResolverTypeWrapper<Answer<ClaimConnection>>;
  ClaimEdge: ResolverTypeWrapper<Answer<ClaimEdge>>;
  ClaimMark: ResolverTypeWrapper<Answer<ClaimMark>>;
  ClaimOrigin: ResolverTypeWrapper<Answer<ClaimOrigin>>;
  ClaimState: ResolverTypeWrapper<Answer<ClaimState>>;
  ClaimUse: ResolverTypeWrapper<Answer<ClaimUse>>;
  Clock: ResolverTypeWrapper<Answer<Clock>>;
  ClockKind: ResolverTypeWrapper<Answer<ClockKind>>;
  ClockState: ResolverTypeWrapper<Answer<ClockState>>;
  CloseBreakGlassReviewInput: ResolverTypeWrapper<Answer<CloseBreakGlassReviewInput>>;
  CloseBreakGlassReviewPayload: ResolverTypeWrapper<Answer<Omit<CloseBreakGlassReviewPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  CloseCaseInput: ResolverTypeWrapper<Answer<CloseCaseInput>>;
  CloseCasePayload: ResolverTypeWrapper<Answer<Omit<CloseCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Cluster: ResolverTypeWrapper<Answer<Cluster>>;
  CommonRoot: ResolverTypeWrapper<Answer<CommonRoot>>;
  CommonRootConnection: ResolverTypeWrapper<Answer<CommonRootConnection>>;
  CommonRootEdge: ResolverTypeWrapper<Answer<CommonRootEdge>>;
  Confidence: ResolverTypeWrapper<Answer<Confidence>>;
  Confidentiality: ResolverTypeWrapper<Answer<Confidentiality>>;
  ConfirmClaimInput: ResolverTypeWrapper<Answer<ConfirmClaimInput>>;
  ConfirmClaimPayload: ResolverTypeWrapper<Answer<Omit<ConfirmClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ConfirmPolicyInput: ResolverTypeWrapper<Answer<ConfirmPolicyInput>>;
  ConfirmPolicyPayload: ResolverTypeWrapper<Answer<Omit<ConfirmPolicyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ConsistencyProof: ResolverTypeWrapper<Answer<ConsistencyProof>>;
  ContainCaseInput: ResolverTypeWrapper<Answer<ContainCaseInput>>;
  ContainCasePayload: ResolverTypeWrapper<Answer<Omit<ContainCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Contradicts: ResolverTypeWrapper<Answer<Contradicts>>;
  CorrectNoteInput: ResolverTypeWrapper<Answer<CorrectNoteInput>>;
  CorrectNotePayload: ResolverTypeWrapper<Answer<Omit<CorrectNotePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  CorrectPublicationInput: ResolverTypeWrapper<Answer<CorrectPublicationInput>>;
  CorrectPublicationPayload: ResolverTypeWrapper<Answer<Omit<CorrectPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Count: ResolverTypeWrapper<Answer<Count>>;
  CreateExplorerTokenInput: ResolverTypeWrapper<Answer<CreateExplorerTokenInput>>;
  CreateExplorerTokenPayload: ResolverTypeWrapper<Answer<Omit<CreateExplorerTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  CreateTokenInput: ResolverTypeWrapper<Answer<CreateTokenInput>>;
  CreateTokenPayload: ResolverTypeWrapper<Answer<Omit<CreateTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  DateTime: ResolverTypeWrapper<Answer<Scalars['DateTime']['output']>>;
  Decision: ResolverTypeWrapper<Answer<Decision>>;
  DecisionKind: ResolverTypeWrapper<Answer<DecisionKind>>;
  DecisionMark: ResolverTypeWrapper<Answer<DecisionMark>>;
  DeclareAbsenceInput: ResolverTypeWrapper<Answer<DeclareAbsenceInput>>;
  DeclareAbsencePayload: ResolverTypeWrapper<Answer<Omit<DeclareAbsencePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  DeclareCaseInput: ResolverTypeWrapper<Answer<DeclareCaseInput>>;
  DeclareCasePayload: ResolverTypeWrapper<Answer<Omit<DeclareCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  DeclineRoleInput: ResolverTypeWrapper<Answer<DeclineRoleInput>>;
  DeclineRolePayload: ResolverTypeWrapper<Answer<Omit<DeclineRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  DeclineSuggestionInput: ResolverTypeWrapper<Answer<DeclineSuggestionInput>>;
  DeclineSuggestionPayload: ResolverTypeWrapper<Answer<Omit<DeclineSuggestionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  DelegateLaneInput: ResolverTypeWrapper<Answer<DelegateLaneInput>>;
  DelegateLanePayload: ResolverTypeWrapper<Answer<Omit<DelegateLanePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Delegation: ResolverTypeWrapper<Answer<Delegation>>;
  DismissSignalInput: ResolverTypeWrapper<Answer<DismissSignalInput>>;
  DismissSignalPayload: ResolverTypeWrapper<Answer<Omit<DismissSignalPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  DraftHoldingLineInput: ResolverTypeWrapper<Answer<DraftHoldingLineInput>>;
  DraftHoldingLinePayload: ResolverTypeWrapper<Answer<Omit<DraftHoldingLinePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  DraftStatementInput: ResolverTypeWrapper<Answer<DraftStatementInput>>;
  DraftStatementPayload: ResolverTypeWrapper<Answer<Omit<DraftStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  EditLibraryCaseInput: ResolverTypeWrapper<Answer<EditLibraryCaseInput>>;
  EditLibraryCasePayload: ResolverTypeWrapper<Answer<Omit<EditLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Element: ResolverTypeWrapper<Answer<Element>>;
  EndOtherSessionsInput: ResolverTypeWrapper<Answer<EndOtherSessionsInput>>;
  EndOtherSessionsPayload: ResolverTypeWrapper<Answer<Omit<EndOtherSessionsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  EndSessionInput: ResolverTypeWrapper<Answer<EndSessionInput>>;
  EndSessionPayload: ResolverTypeWrapper<Answer<Omit<EndSessionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  EndSessionsInput: ResolverTypeWrapper<Answer<EndSessionsInput>>;
  EndSessionsPayload: ResolverTypeWrapper<Answer<Omit<EndSessionsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ErasePersonInput: ResolverTypeWrapper<Answer<ErasePersonInput>>;
  ErasePersonPayload: ResolverTypeWrapper<Answer<Omit<ErasePersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Event: ResolverTypeWrapper<Answer<Event>>;
  EventConnection: ResolverTypeWrapper<Answer<EventConnection>>;
  EventEdge: ResolverTypeWrapper<Answer<EventEdge>>;
  Evidence: ResolverTypeWrapper<Answer<Evidence>>;
  EvidenceBundle: ResolverTypeWrapper<Answer<EvidenceBundle>>;
  EvidenceBundleState: ResolverTypeWrapper<Answer<EvidenceBundleState>>;
  EvidenceKind: ResolverTypeWrapper<Answer<EvidenceKind>>;
  EvidenceOutdatedWhy: ResolverTypeWrapper<Answer<EvidenceOutdatedWhy>>;
  File: ResolverTypeWrapper<Answer<File>>;
  FilledLineInput: ResolverTypeWrapper<Answer<FilledLineInput>>;
  FilledSlot: ResolverTypeWrapper<Answer<FilledSlot>>;
  FilledSlotInput: ResolverTypeWrapper<Answer<FilledSlotInput>>;
  FinishImprovementInput: ResolverTypeWrapper<Answer<FinishImprovementInput>>;
  FinishImprovementPayload: ResolverTypeWrapper<Answer<Omit<FinishImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  FirstWords: ResolverTypeWrapper<Answer<FirstWords>>;
  Float: ResolverTypeWrapper<Answer<Scalars['Float']['output']>>;
  FoundPublication: ResolverTypeWrapper<Answer<FoundPublication>>;
  HandOverRoleInput: ResolverTypeWrapper<Answer<HandOverRoleInput>>;
  HandOverRolePayload: ResolverTypeWrapper<Answer<Omit<HandOverRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Hash: ResolverTypeWrapper<Answer<Scalars['Hash']['output']>>;
  HideLibraryCaseInput: ResolverTypeWrapper<Answer<HideLibraryCaseInput>>;
  HideLibraryCasePayload: ResolverTypeWrapper<Answer<Omit<HideLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  HoldPublicationsInput: ResolverTypeWrapper<Answer<HoldPublicationsInput>>;
  HoldPublicationsPayload: ResolverTypeWrapper<Answer<Omit<HoldPublicationsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  HoldingLineInput: ResolverTypeWrapper<Answer<HoldingLineInput>>;
  HoldingLineOrigin: ResolverTypeWrapper<Answer<HoldingLineOrigin>>;
  HoldingLineTerms: ResolverTypeWrapper<Answer<HoldingLineTerms>>;
  HoldingStatement: ResolverTypeWrapper<Answer<HoldingStatement>>;
  ID: ResolverTypeWrapper<Answer<Scalars['ID']['output']>>;
  ImportColumn: ResolverTypeWrapper<Answer<ImportColumn>>;
  ImportColumnInput: ResolverTypeWrapper<Answer<ImportColumnInput>>;
  ImportFault: ResolverTypeWrapper<Answer<ImportFault>>;
  ImportFaultCode: ResolverTypeWrapper<Answer<ImportFaultCode>>;
  ImportFormat: ResolverTypeWrapper<Answer<ImportFormat>>;
  ImportLibraryCasesInput: ResolverTypeWrapper<Answer<ImportLibraryCasesInput>>;
  ImportLibraryCasesPayload: ResolverTypeWrapper<Answer<Omit<ImportLibraryCasesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Improvement: ResolverTypeWrapper<Answer<Improvement>>;
  ImprovementConnection: ResolverTypeWrapper<Answer<ImprovementConnection>>;
  ImprovementEdge: ResolverTypeWrapper<Answer<ImprovementEdge>>;
  ImprovementFilter: ResolverTypeWrapper<Answer<ImprovementFilter>>;
  ImprovementState: ResolverTypeWrapper<Answer<ImprovementState>>;
  InboxBox: ResolverTypeWrapper<Answer<InboxBox>>;
  InboxCounts: ResolverTypeWrapper<Answer<InboxCounts>>;
  InboxOrder: ResolverTypeWrapper<Answer<InboxOrder>>;
  InclusionProof: ResolverTypeWrapper<Answer<InclusionProof>>;
  Insights: ResolverTypeWrapper<Answer<Insights>>;
  Int: ResolverTypeWrapper<Answer<Scalars['Int']['output']>>;
  Invitation: ResolverTypeWrapper<Answer<Invitation>>;
  InvitationConnection: ResolverTypeWrapper<Answer<InvitationConnection>>;
  InvitationEdge: ResolverTypeWrapper<Answer<InvitationEdge>>;
  InvitePersonInput: ResolverTypeWrapper<Answer<InvitePersonInput>>;
  InvitePersonPayload: ResolverTypeWrapper<Answer<Omit<InvitePersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  KeptClock: ResolverTypeWrapper<Answer<KeptClock>>;
  KeptClockKind: ResolverTypeWrapper<Answer<KeptClockKind>>;
  KeptClockOutcome: ResolverTypeWrapper<Answer<KeptClockOutcome>>;
  LagReason: ResolverTypeWrapper<Answer<LagReason>>;
  Lane: ResolverTypeWrapper<Answer<Lane>>;
  LaneMissing: ResolverTypeWrapper<Answer<LaneMissing>>;
  LanePerson: ResolverTypeWrapper<Answer<LanePerson>>;
  LaneState: ResolverTypeWrapper<Answer<LaneState>>;
  LaneVoteInput: ResolverTypeWrapper<Answer<LaneVoteInput>>;
  LaneWaiting: ResolverTypeWrapper<Answer<LaneWaiting>>;
  Language: ResolverTypeWrapper<Answer<Language>>;
  LanguageLag: ResolverTypeWrapper<Answer<LanguageLag>>;
  LeaveClaimUnknowableInput: ResolverTypeWrapper<Answer<LeaveClaimUnknowableInput>>;
  LeaveClaimUnknowablePayload: ResolverTypeWrapper<Answer<Omit<LeaveClaimUnknowablePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Ledger: ResolverTypeWrapper<Answer<Ledger>>;
  LedgerFinding: ResolverTypeWrapper<Answer<LedgerFinding>>;
  LedgerFindingCode: ResolverTypeWrapper<Answer<LedgerFindingCode>>;
  LedgerKey: ResolverTypeWrapper<Answer<LedgerKey>>;
  LedgerVerdict: ResolverTypeWrapper<Answer<LedgerVerdict>>;
  LedgerVerification: ResolverTypeWrapper<Answer<LedgerVerification>>;
  LegalHold: ResolverTypeWrapper<Answer<LegalHold>>;
  Lesson: ResolverTypeWrapper<Answer<Lesson>>;
  LessonConnection: ResolverTypeWrapper<Answer<LessonConnection>>;
  LessonEdge: ResolverTypeWrapper<Answer<LessonEdge>>;
  LessonFilter: ResolverTypeWrapper<Answer<LessonFilter>>;
  LessonTarget: ResolverTypeWrapper<Answer<LessonTarget>>;
  LibraryAnnotation: ResolverTypeWrapper<Answer<LibraryAnnotation>>;
  LibraryAnnotationConnection: ResolverTypeWrapper<Answer<LibraryAnnotationConnection>>;
  LibraryAnnotationEdge: ResolverTypeWrapper<Answer<LibraryAnnotationEdge>>;
  LibraryCase: ResolverTypeWrapper<Answer<LibraryCase>>;
  LibraryCaseConnection: ResolverTypeWrapper<Answer<LibraryCaseConnection>>;
  LibraryCaseEdge: ResolverTypeWrapper<Answer<LibraryCaseEdge>>;
  LibraryExtent: ResolverTypeWrapper<Answer<LibraryExtent>>;
  LibraryFacet: ResolverTypeWrapper<Answer<LibraryFacet>>;
  LibraryFilter: ResolverTypeWrapper<Answer<LibraryFilter>>;
  LibraryHiding: ResolverTypeWrapper<Answer<LibraryHiding>>;
  LibraryHit: ResolverTypeWrapper<Answer<LibraryHit>>;
  LibraryImport: ResolverTypeWrapper<Answer<LibraryImport>>;
  LibraryMatch: ResolverTypeWrapper<Answer<LibraryMatch>>;
  LibraryOrder: ResolverTypeWrapper<Answer<LibraryOrder>>;
  LibraryQuestion: ResolverTypeWrapper<Answer<LibraryQuestion>>;
  LiftLegalHoldInput: ResolverTypeWrapper<Answer<LiftLegalHoldInput>>;
  LiftLegalHoldPayload: ResolverTypeWrapper<Answer<Omit<LiftLegalHoldPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  LiftRestrictionInput: ResolverTypeWrapper<Answer<LiftRestrictionInput>>;
  LiftRestrictionPayload: ResolverTypeWrapper<Answer<Omit<LiftRestrictionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  LiftVetoInput: ResolverTypeWrapper<Answer<LiftVetoInput>>;
  LiftVetoPayload: ResolverTypeWrapper<Answer<Omit<LiftVetoPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Localized: ResolverTypeWrapper<Answer<Localized>>;
  LocalizedInput: ResolverTypeWrapper<Answer<LocalizedInput>>;
  LogClaimInput: ResolverTypeWrapper<Answer<LogClaimInput>>;
  LogClaimPayload: ResolverTypeWrapper<Answer<Omit<LogClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Mail: ResolverTypeWrapper<Answer<Mail>>;
  MailConnection: ResolverTypeWrapper<Answer<MailConnection>>;
  MailEdge: ResolverTypeWrapper<Answer<MailEdge>>;
  MapLibraryImportInput: ResolverTypeWrapper<Answer<MapLibraryImportInput>>;
  MapLibraryImportPayload: ResolverTypeWrapper<Answer<Omit<MapLibraryImportPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  MarkInsideInformationInput: ResolverTypeWrapper<Answer<MarkInsideInformationInput>>;
  MarkInsideInformationPayload: ResolverTypeWrapper<Answer<Omit<MarkInsideInformationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  MarkPassageInput: ResolverTypeWrapper<Answer<MarkPassageInput>>;
  MarkPassagePayload: ResolverTypeWrapper<Answer<Omit<MarkPassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Markdown: ResolverTypeWrapper<Answer<Scalars['Markdown']['output']>>;
  MeterStep: ResolverTypeWrapper<Answer<MeterStep>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MuteCaseInput: ResolverTypeWrapper<Answer<MuteCaseInput>>;
  MuteCasePayload: ResolverTypeWrapper<Answer<Omit<MuteCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteRiskInput: ResolverTypeWrapper<Answer<NoteRiskInput>>;
  NoteRiskPayload: ResolverTypeWrapper<Answer<Omit<NoteRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Notification: ResolverTypeWrapper<Answer<Notification>>;
  NotificationConnection: ResolverTypeWrapper<Answer<NotificationConnection>>;
  NotificationEdge: ResolverTypeWrapper<Answer<NotificationEdge>>;
  NotificationKind: ResolverTypeWrapper<Answer<NotificationKind>>;
  NotificationReason: ResolverTypeWrapper<Answer<NotificationReason>>;
  OfferRoleInput: ResolverTypeWrapper<Answer<OfferRoleInput>>;
  OfferRolePayload: ResolverTypeWrapper<Answer<Omit<OfferRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  OpenBreakGlassInput: ResolverTypeWrapper<Answer<OpenBreakGlassInput>>;
  OpenBreakGlassPayload: ResolverTypeWrapper<Answer<Omit<OpenBreakGlassPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Organisation: ResolverTypeWrapper<Answer<Organisation>>;
  OtherSentence: ResolverTypeWrapper<Answer<OtherSentence>>;
  OverrideSignature: ResolverTypeWrapper<Answer<OverrideSignature>>;
  OverrideVetoInput: ResolverTypeWrapper<Answer<OverrideVetoInput>>;
  OverrideVetoPayload: ResolverTypeWrapper<Answer<Omit<OverrideVetoPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  PageInfo: ResolverTypeWrapper<Answer<PageInfo>>;
  PartKind: ResolverTypeWrapper<Answer<PartKind>>;
  Passage: ResolverTypeWrapper<Answer<Passage>>;
  PassageKind: ResolverTypeWrapper<Answer<PassageKind>>;
  PassageWording: ResolverTypeWrapper<Answer<PassageWording>>;
  PastEvent: ResolverTypeWrapper<Answer<PastEvent>>;
  PastEventInput: ResolverTypeWrapper<Answer<PastEventInput>>;
  PastField: ResolverTypeWrapper<Answer<PastField>>;
  PastFigure: ResolverTypeWrapper<Answer<PastFigure>>;
  PastFigureInput: ResolverTypeWrapper<Answer<PastFigureInput>>;
  PastOrigin: ResolverTypeWrapper<Answer<PastOrigin>>;
  PastOwner: ResolverTypeWrapper<Answer<PastOwner>>;
  PastSource: ResolverTypeWrapper<Answer<PastSource>>;
  PastSourceInput: ResolverTypeWrapper<Answer<PastSourceInput>>;
  Pattern: ResolverTypeWrapper<Answer<Pattern>>;
  PatternAxis: ResolverTypeWrapper<Answer<PatternAxis>>;
  PendingDecision: ResolverTypeWrapper<Answer<PendingDecision>>;
  Permission: ResolverTypeWrapper<Answer<Permission>>;
  Person: ResolverTypeWrapper<Answer<Person>>;
  PersonConnection: ResolverTypeWrapper<Answer<PersonConnection>>;
  PersonEdge: ResolverTypeWrapper<Answer<PersonEdge>>;
  PlaceLegalHoldInput: ResolverTypeWrapper<Answer<PlaceLegalHoldInput>>;
  PlaceLegalHoldPayload: ResolverTypeWrapper<Answer<Omit<PlaceLegalHoldPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Policy: ResolverTypeWrapper<Answer<Policy>>;
  PolicyLane: ResolverTypeWrapper<Answer<PolicyLane>>;
  PolicyLaneInput: ResolverTypeWrapper<Answer<PolicyLaneInput>>;
  PolicyMatch: ResolverTypeWrapper<Answer<PolicyMatch>>;
  PolicyMatchInput: ResolverTypeWrapper<Answer<PolicyMatchInput>>;
  PolicyProposal: ResolverTypeWrapper<Answer<PolicyProposal>>;
  PolicyRule: ResolverTypeWrapper<Answer<PolicyRule>>;
  PolicyRuleInput: ResolverTypeWrapper<Answer<PolicyRuleInput>>;
  PolicySource: ResolverTypeWrapper<Answer<PolicySource>>;
  PolicyThreads: ResolverTypeWrapper<Answer<PolicyThreads>>;
  PolicyWarning: ResolverTypeWrapper<Answer<PolicyWarning>>;
  PolicyWarningCode: ResolverTypeWrapper<Answer<PolicyWarningCode>>;
  PostMortem: ResolverTypeWrapper<Answer<PostMortem>>;
  PostMortemLane: ResolverTypeWrapper<Answer<PostMortemLane>>;
  PostMortemLaneState: ResolverTypeWrapper<Answer<PostMortemLaneState>>;
  PostMortemRecord: ResolverTypeWrapper<Answer<PostMortemRecord>>;
  PostMortemReview: ResolverTypeWrapper<Answer<PostMortemReview>>;
  PostMortemState: ResolverTypeWrapper<Answer<PostMortemState>>;
  PostMortemVote: ResolverTypeWrapper<Answer<PostMortemVote>>;
  Precedent: ResolverTypeWrapper<Answer<Precedent>>;
  PrecedentReason: ResolverTypeWrapper<Answer<PrecedentReason>>;
  PrecedentTrait: ResolverTypeWrapper<Answer<PrecedentTrait>>;
  PrepareLibraryImportInput: ResolverTypeWrapper<Answer<PrepareLibraryImportInput>>;
  PrepareLibraryImportPayload: ResolverTypeWrapper<Answer<Omit<PrepareLibraryImportPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  PromiseUpdateInput: ResolverTypeWrapper<Answer<PromiseUpdateInput>>;
  PromiseUpdatePayload: ResolverTypeWrapper<Answer<Omit<PromiseUpdatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ProposalKind: ResolverTypeWrapper<Answer<ProposalKind>>;
  ProposalState: ResolverTypeWrapper<Answer<ProposalState>>;
  ProposePolicyInput: ResolverTypeWrapper<Answer<ProposePolicyInput>>;
  ProposePolicyPayload: ResolverTypeWrapper<Answer<Omit<ProposePolicyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Publication: ResolverTypeWrapper<Answer<Publication>>;
  PublicationCapture: ResolverTypeWrapper<Answer<PublicationCapture>>;
  PublicationCheck: ResolverTypeWrapper<Answer<PublicationCheck>>;
  PublicationEvidence: ResolverTypeWrapper<Answer<PublicationEvidence>>;
  PublicationFinding: ResolverTypeWrapper<Answer<PublicationFinding>>;
  PublicationState: ResolverTypeWrapper<Answer<PublicationState>>;
  PublishPostMortemInput: ResolverTypeWrapper<Answer<PublishPostMortemInput>>;
  PublishPostMortemPayload: ResolverTypeWrapper<Answer<Omit<PublishPostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  PublishStatementInput: ResolverTypeWrapper<Answer<PublishStatementInput>>;
  PublishStatementPayload: ResolverTypeWrapper<Answer<Omit<PublishStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  PublishVariantInput: ResolverTypeWrapper<Answer<PublishVariantInput>>;
  PublishVariantPayload: ResolverTypeWrapper<Answer<Omit<PublishVariantPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  PublishedCase: ResolverTypeWrapper<Answer<PublishedCase>>;
  Qualifier: ResolverTypeWrapper<Answer<Qualifier>>;
  QualifyCaseInput: ResolverTypeWrapper<Answer<QualifyCaseInput>>;
  QualifyCasePayload: ResolverTypeWrapper<Answer<Omit<QualifyCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadAllNotificationsInput: ResolverTypeWrapper<Answer<ReadAllNotificationsInput>>;
  ReadAllNotificationsPayload: ResolverTypeWrapper<Answer<Omit<ReadAllNotificationsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReadNotificationInput: ResolverTypeWrapper<Answer<ReadNotificationInput>>;
  ReadNotificationPayload: ResolverTypeWrapper<Answer<Omit<ReadNotificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReconcilePublicationInput: ResolverTypeWrapper<Answer<ReconcilePublicationInput>>;
  ReconcilePublicationPayload: ResolverTypeWrapper<Answer<Omit<ReconcilePublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RecordDecisionInput: ResolverTypeWrapper<Answer<RecordDecisionInput>>;
  RecordDecisionPayload: ResolverTypeWrapper<Answer<Omit<RecordDecisionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RecordFoundPublicationInput: ResolverTypeWrapper<Answer<RecordFoundPublicationInput>>;
  RecordFoundPublicationPayload: ResolverTypeWrapper<Answer<Omit<RecordFoundPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RecordPublicationInput: ResolverTypeWrapper<Answer<RecordPublicationInput>>;
  RecordPublicationPayload: ResolverTypeWrapper<Answer<Omit<RecordPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RecordedAdvice: ResolverTypeWrapper<Answer<RecordedAdvice>>;
  RecordedClaim: ResolverTypeWrapper<Answer<RecordedClaim>>;
  RecordedDecision: ResolverTypeWrapper<Answer<RecordedDecision>>;
  RecordedStatement: ResolverTypeWrapper<Answer<RecordedStatement>>;
  RecordedVersion: ResolverTypeWrapper<Answer<RecordedVersion>>;
  RecordedVote: ResolverTypeWrapper<Answer<RecordedVote>>;
  Redline: ResolverTypeWrapper<Answer<Redline>>;
  RedlineBlock: ResolverTypeWrapper<Answer<RedlineBlock>>;
  RedlinePart: ResolverTypeWrapper<Answer<RedlinePart>>;
  RedlineVariant: ResolverTypeWrapper<Answer<RedlineVariant>>;
  RefusalCode: ResolverTypeWrapper<Answer<RefusalCode>>;
  Refused: ResolverTypeWrapper<Answer<Refused>>;
  RefusedConstruct: ResolverTypeWrapper<Answer<RefusedConstruct>>;
  RefuteClaimInput: ResolverTypeWrapper<Answer<RefuteClaimInput>>;
  RefuteClaimPayload: ResolverTypeWrapper<Answer<Omit<RefuteClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReinstatePersonInput: ResolverTypeWrapper<Answer<ReinstatePersonInput>>;
  ReinstatePersonPayload: ResolverTypeWrapper<Answer<Omit<ReinstatePersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RejectStatementInput: ResolverTypeWrapper<Answer<RejectStatementInput>>;
  RejectStatementPayload: ResolverTypeWrapper<Answer<Omit<RejectStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReleaseHoldInput: ResolverTypeWrapper<Answer<ReleaseHoldInput>>;
  ReleaseHoldPayload: ResolverTypeWrapper<Answer<Omit<ReleaseHoldPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Remark: ResolverTypeWrapper<Answer<Remark>>;
  RemovePassageInput: ResolverTypeWrapper<Answer<RemovePassageInput>>;
  RemovePassagePayload: ResolverTypeWrapper<Answer<Omit<RemovePassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReopenCaseInput: ResolverTypeWrapper<Answer<ReopenCaseInput>>;
  ReopenCasePayload: ResolverTypeWrapper<Answer<Omit<ReopenCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReplyToThreadInput: ResolverTypeWrapper<Answer<ReplyToThreadInput>>;
  ReplyToThreadPayload: ResolverTypeWrapper<Answer<Omit<ReplyToThreadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReportFailureInput: ResolverTypeWrapper<Answer<ReportFailureInput>>;
  ReportFailurePayload: ResolverTypeWrapper<Answer<Omit<ReportFailurePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReportSignalInput: ResolverTypeWrapper<Answer<ReportSignalInput>>;
  ReportSignalPayload: ResolverTypeWrapper<Answer<Omit<ReportSignalPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RequestChangesInput: ResolverTypeWrapper<Answer<RequestChangesInput>>;
  RequestChangesPayload: ResolverTypeWrapper<Answer<Omit<RequestChangesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RequestEvidenceInput: ResolverTypeWrapper<Answer<RequestEvidenceInput>>;
  RequestEvidencePayload: ResolverTypeWrapper<Answer<Omit<RequestEvidencePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RequestPostMortemChangesInput: ResolverTypeWrapper<Answer<RequestPostMortemChangesInput>>;
  RequestPostMortemChangesPayload: ResolverTypeWrapper<Answer<Omit<RequestPostMortemChangesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ResendInvitationInput: ResolverTypeWrapper<Answer<ResendInvitationInput>>;
  ResendInvitationPayload: ResolverTypeWrapper<Answer<Omit<ResendInvitationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ResolveThreadInput: ResolverTypeWrapper<Answer<ResolveThreadInput>>;
  ResolveThreadPayload: ResolverTypeWrapper<Answer<Omit<ResolveThreadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ResolvedLane: ResolverTypeWrapper<Answer<ResolvedLane>>;
  ResolvedPolicy: ResolverTypeWrapper<Answer<ResolvedPolicy>>;
  ResponseStrategy: ResolverTypeWrapper<Answer<ResponseStrategy>>;
  RestrictCaseInput: ResolverTypeWrapper<Answer<RestrictCaseInput>>;
  RestrictCasePayload: ResolverTypeWrapper<Answer<Omit<RestrictCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RetirePolicyInput: ResolverTypeWrapper<Answer<RetirePolicyInput>>;
  RetirePolicyPayload: ResolverTypeWrapper<Answer<Omit<RetirePolicyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RetireRiskInput: ResolverTypeWrapper<Answer<RetireRiskInput>>;
  RetireRiskPayload: ResolverTypeWrapper<Answer<Omit<RetireRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Review: ResolverTypeWrapper<Answer<Review>>;
  ReviewLane: ResolverTypeWrapper<Answer<ReviewLane>>;
  ReviewRiskInput: ResolverTypeWrapper<Answer<ReviewRiskInput>>;
  ReviewRiskPayload: ResolverTypeWrapper<Answer<Omit<ReviewRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RevisePassageInput: ResolverTypeWrapper<Answer<RevisePassageInput>>;
  RevisePassagePayload: ResolverTypeWrapper<Answer<Omit<RevisePassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  ReviseRiskInput: ResolverTypeWrapper<Answer<ReviseRiskInput>>;
  ReviseRiskPayload: ResolverTypeWrapper<Answer<Omit<ReviseRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RevokeDelegationInput: ResolverTypeWrapper<Answer<RevokeDelegationInput>>;
  RevokeDelegationPayload: ResolverTypeWrapper<Answer<Omit<RevokeDelegationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  RevokeTokenInput: ResolverTypeWrapper<Answer<RevokeTokenInput>>;
  RevokeTokenPayload: ResolverTypeWrapper<Answer<Omit<RevokeTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Risk: ResolverTypeWrapper<Answer<Risk>>;
  RiskConnection: ResolverTypeWrapper<Answer<RiskConnection>>;
  RiskEdge: ResolverTypeWrapper<Answer<RiskEdge>>;
  RiskFilter: ResolverTypeWrapper<Answer<RiskFilter>>;
  RiskImpact: ResolverTypeWrapper<Answer<RiskImpact>>;
  RiskImpactInput: ResolverTypeWrapper<Answer<RiskImpactInput>>;
  RiskOrder: ResolverTypeWrapper<Answer<RiskOrder>>;
  RiskReview: ResolverTypeWrapper<Answer<RiskReview>>;
  Role: ResolverTypeWrapper<Answer<Role>>;
  RoleState: ResolverTypeWrapper<Answer<RoleState>>;
  Route: ResolverTypeWrapper<Answer<Route>>;
  SaveDraftInput: ResolverTypeWrapper<Answer<SaveDraftInput>>;
  SaveDraftPayload: ResolverTypeWrapper<Answer<Omit<SaveDraftPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  SchedulePublicationInput: ResolverTypeWrapper<Answer<SchedulePublicationInput>>;
  SchedulePublicationPayload: ResolverTypeWrapper<Answer<Omit<SchedulePublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Scope: ResolverTypeWrapper<Answer<Scalars['Scope']['output']>>;
  ScorecardLine: ResolverTypeWrapper<Answer<ScorecardLine>>;
  SearchConnection: ResolverTypeWrapper<Answer<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>>;
  SearchCount: ResolverTypeWrapper<Answer<SearchCount>>;
  SearchEdge: ResolverTypeWrapper<Answer<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>>;
  SearchHit: ResolverTypeWrapper<Answer<Omit<SearchHit, 'thing'> & { thing: ResolversTypes['SearchThing'] }>>;
  SearchKind: ResolverTypeWrapper<Answer<SearchKind>>;
  SearchThing: Answer<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchThing']>>;
  SecondBreakGlassInput: ResolverTypeWrapper<Answer<SecondBreakGlassInput>>;
  SecondBreakGlassPayload: ResolverTypeWrapper<Answer<Omit<SecondBreakGlassPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Session: ResolverTypeWrapper<Answer<Session>>;
  ShowLibraryCaseInput: ResolverTypeWrapper<Answer<ShowLibraryCaseInput>>;
  ShowLibraryCasePayload: ResolverTypeWrapper<Answer<Omit<ShowLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  SignInMethod: ResolverTypeWrapper<Answer<SignInMethod>>;
  Slot: ResolverTypeWrapper<Answer<Slot>>;
  SlotChoice: ResolverTypeWrapper<Answer<SlotChoice>>;
  SlotChoiceInput: ResolverTypeWrapper<Answer<SlotChoiceInput>>;
  SlotInput: ResolverTypeWrapper<Answer<SlotInput>>;
  SlotKind: ResolverTypeWrapper<Answer<SlotKind>>;
  Snippet: ResolverTypeWrapper<Answer<Snippet>>;
  SnoozeNotificationInput: ResolverTypeWrapper<Answer<SnoozeNotificationInput>>;
  SnoozeNotificationPayload: ResolverTypeWrapper<Answer<Omit<SnoozeNotificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  Stage: ResolverTypeWrapper<Answer<Stage>>;
  Stakeholder: ResolverTypeWrapper<Answer<Stakeholder>>;
  StaleReason: ResolverTypeWrapper<Answer<StaleReason>>;
  StaleVote: ResolverTypeWrapper<Answer<StaleVote>>;
  StandingVeto: ResolverTypeWrapper<Answer<StandingVeto>>;
  StarEventInput: ResolverTypeWrapper<Answer<StarEventInput>>;
  StarEventPayload: ResolverTypeWrapper<Answer<Omit<StarEventPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  StartPostMortemInput: ResolverTypeWrapper<Answer<StartPostMortemInput>>;
  StartPostMortemPayload: ResolverTypeWrapper<Answer<Omit<StartPostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  StartThreadInput: ResolverTypeWrapper<Answer<StartThreadInput>>;
  StartThreadPayload: ResolverTypeWrapper<Answer<Omit<StartThreadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  StarterPolicy: ResolverTypeWrapper<Answer<StarterPolicy>>;
  Statement: ResolverTypeWrapper<Answer<Statement>>;
  StatementBy: ResolverTypeWrapper<Answer<StatementBy>>;
  StatementConnection: ResolverTypeWrapper<Answer<StatementConnection>>;
  StatementEdge: ResolverTypeWrapper<Answer<StatementEdge>>;
  StatementInCase: ResolverTypeWrapper<Answer<StatementInCase>>;
  StatementKind: ResolverTypeWrapper<Answer<StatementKind>>;
  StatementMark: ResolverTypeWrapper<Answer<StatementMark>>;
  StatementVersion: ResolverTypeWrapper<Answer<StatementVersion>>;
  Step: ResolverTypeWrapper<Answer<Step>>;
  StepCount: ResolverTypeWrapper<Answer<StepCount>>;
  StepState: ResolverTypeWrapper<Answer<StepState>>;
  StepUp: ResolverTypeWrapper<Answer<StepUp>>;
  StillOpen: ResolverTypeWrapper<Answer<Omit<StillOpen, 'items'> & { items: ReadonlyArray<ResolversTypes['Node']> }>>;
  StrategyCount: ResolverTypeWrapper<Answer<StrategyCount>>;
  String: ResolverTypeWrapper<Answer<Scalars['String']['output']>>;
  SubmitPostMortemInput: ResolverTypeWrapper<Answer<SubmitPostMortemInput>>;
  SubmitPostMortemPayload: ResolverTypeWrapper<Answer<Omit<SubmitPostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  SubmitStatementInput: ResolverTypeWrapper<Answer<SubmitStatementInput>>;
  SubmitStatementPayload: ResolverTypeWrapper<Answer<Omit<SubmitStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  SubmittedFindings: ResolverTypeWrapper<Answer<SubmittedFindings>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<Answer<Suggestion>>;
  SuggestionState: ResolverTypeWrapper<Answer<SuggestionState>>;
  SuspendPersonInput: ResolverTypeWrapper<Answer<SuspendPersonInput>>;
  SuspendPersonPayload: ResolverTypeWrapper<Answer<Omit<SuspendPersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  TakeBackLessonInput: ResolverTypeWrapper<Answer<TakeBackLessonInput>>;
  TakeBackLessonPayload: ResolverTypeWrapper<Answer<Omit<TakeBackLessonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  TeamPlace: ResolverTypeWrapper<Answer<TeamPlace>>;
  TextRange: ResolverTypeWrapper<Answer<TextRange>>;
  TextRefused: ResolverTypeWrapper<Answer<TextRefused>>;
  TextToReleaseInput: ResolverTypeWrapper<Answer<TextToReleaseInput>>;
  Thread: ResolverTypeWrapper<Answer<Thread>>;
  ThreadState: ResolverTypeWrapper<Answer<ThreadState>>;
  TimelineOrder: ResolverTypeWrapper<Answer<TimelineOrder>>;
  Token: ResolverTypeWrapper<Answer<Token>>;
  Transition: ResolverTypeWrapper<Answer<Transition>>;
  TriggerChannel: ResolverTypeWrapper<Answer<TriggerChannel>>;
  URL: ResolverTypeWrapper<Answer<Scalars['URL']['output']>>;
  UnmuteCaseInput: ResolverTypeWrapper<Answer<UnmuteCaseInput>>;
  UnmuteCasePayload: ResolverTypeWrapper<Answer<Omit<UnmuteCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  UsedClaim: ResolverTypeWrapper<Answer<UsedClaim>>;
  UsedDecision: ResolverTypeWrapper<Answer<UsedDecision>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Value: ResolverTypeWrapper<Answer<Value>>;
  Variant: ResolverTypeWrapper<Answer<Variant>>;
  VariantInput: ResolverTypeWrapper<Answer<VariantInput>>;
  Verdict: ResolverTypeWrapper<Answer<Verdict>>;
  VerifyLedgerInput: ResolverTypeWrapper<Answer<VerifyLedgerInput>>;
  VerifyLedgerPayload: ResolverTypeWrapper<Answer<Omit<VerifyLedgerPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  VersionConflict: ResolverTypeWrapper<Answer<Omit<VersionConflict, 'current'> & { current: ResolversTypes['Node'] }>>;
  VersionState: ResolverTypeWrapper<Answer<VersionState>>;
  VetoKind: ResolverTypeWrapper<Answer<VetoKind>>;
  Viewer: ResolverTypeWrapper<Answer<Viewer>>;
  Vote: ResolverTypeWrapper<Answer<Vote>>;
  WaiveElementInput: ResolverTypeWrapper<Answer<WaiveElementInput>>;
  WaiveElementPayload: ResolverTypeWrapper<Answer<Omit<WaiveElementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  WaiveImprovementInput: ResolverTypeWrapper<Answer<WaiveImprovementInput>>;
  WaiveImprovementPayload: ResolverTypeWrapper<Answer<Omit<WaiveImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  WaiveStepInput: ResolverTypeWrapper<Answer<WaiveStepInput>>;
  WaiveStepPayload: ResolverTypeWrapper<Answer<Omit<WaiveStepPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  WaivedElement: ResolverTypeWrapper<Answer<WaivedElement>>;
  WhyOverridable: ResolverTypeWrapper<Answer<WhyOverridable>>;
  WithdrawInvitationInput: ResolverTypeWrapper<Answer<WithdrawInvitationInput>>;
  WithdrawInvitationPayload: ResolverTypeWrapper<Answer<Omit<WithdrawInvitationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  WithdrawProposalInput: ResolverTypeWrapper<Answer<WithdrawProposalInput>>;
  WithdrawProposalPayload: ResolverTypeWrapper<Answer<Omit<WithdrawProposalPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  WithdrawPublicationInput: ResolverTypeWrapper<Answer<WithdrawPublicationInput>>;
  WithdrawPublicationPayload: ResolverTypeWrapper<Answer<Omit<WithdrawPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  WithdrawVoteInput: ResolverTypeWrapper<Answer<WithdrawVoteInput>>;
  WithdrawVotePayload: ResolverTypeWrapper<Answer<Omit<WithdrawVotePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>>;
  WordingFinding: ResolverTypeWrapper<Answer<WordingFinding>>;
  WordingKind: ResolverTypeWrapper<Answer<WordingKind>>;
  WordingReason: ResolverTypeWrapper<Answer<WordingReason>>;
  WordingSeverity: ResolverTypeWrapper<Answer<WordingSeverity>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptRoleInput: Answer<AcceptRoleInput>;
  AcceptRolePayload: Answer<Omit<AcceptRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AcceptSuggestionInput: Answer<AcceptSuggestionInput>;
  AcceptSuggestionPayload: Answer<Omit<AcceptSuggestionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AddCaptureInput: Answer<AddCaptureInput>;
  AddCapturePayload: Answer<Omit<AddCapturePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AddEvidenceInput: Answer<AddEvidenceInput>;
  AddEvidencePayload: Answer<Omit<AddEvidencePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AddImprovementInput: Answer<AddImprovementInput>;
  AddImprovementPayload: Answer<Omit<AddImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AddLibraryCaseInput: Answer<AddLibraryCaseInput>;
  AddLibraryCasePayload: Answer<Omit<AddLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AddNoteInput: Answer<AddNoteInput>;
  AddNotePayload: Answer<Omit<AddNotePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AddPassageInput: Answer<AddPassageInput>;
  AddPassagePayload: Answer<Omit<AddPassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Anchor: Answer<Anchor>;
  AnnotateLibraryCaseInput: Answer<AnnotateLibraryCaseInput>;
  AnnotateLibraryCasePayload: Answer<Omit<AnnotateLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AppliedLesson: Answer<AppliedLesson>;
  ApplyLessonInput: Answer<ApplyLessonInput>;
  ApplyLessonPayload: Answer<Omit<ApplyLessonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ApprovePostMortemInput: Answer<ApprovePostMortemInput>;
  ApprovePostMortemPayload: Answer<Omit<ApprovePostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ApproveStatementInput: Answer<ApproveStatementInput>;
  ApproveStatementPayload: Answer<Omit<ApproveStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  AssignDecisionInput: Answer<AssignDecisionInput>;
  AssignDecisionPayload: Answer<Omit<AssignDecisionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Block: Answer<Block>;
  BlockInput: Answer<BlockInput>;
  Boolean: Answer<Scalars['Boolean']['output']>;
  BreakGlass: Answer<BreakGlass>;
  CallOffPublicationInput: Answer<CallOffPublicationInput>;
  CallOffPublicationPayload: Answer<Omit<CallOffPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  CancelStatementInput: Answer<CancelStatementInput>;
  CancelStatementPayload: Answer<Omit<CancelStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Case: Answer<Case>;
  CaseBy: Answer<CaseBy>;
  CaseConnection: Answer<CaseConnection>;
  CaseEdge: Answer<CaseEdge>;
  CaseFilter: Answer<CaseFilter>;
  ChangeCapacitiesInput: Answer<ChangeCapacitiesInput>;
  ChangeCapacitiesPayload: Answer<Omit<ChangeCapacitiesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ChangeImprovementInput: Answer<ChangeImprovementInput>;
  ChangeImprovementPayload: Answer<Omit<ChangeImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ChangeMyPasswordInput: Answer<ChangeMyPasswordInput>;
  ChangeMyPasswordPayload: Answer<Omit<ChangeMyPasswordPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ChangeMySettingsInput: Answer<ChangeMySettingsInput>;
  ChangeMySettingsPayload: Answer<Omit<ChangeMySettingsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ChangePostMortemDaysInput: Answer<ChangePostMortemDaysInput>;
  ChangePostMortemDaysPayload: Answer<Omit<ChangePostMortemDaysPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ChangePostMortemLanesInput: Answer<ChangePostMortemLanesInput>;
  ChangePostMortemLanesPayload: Answer<Omit<ChangePostMortemLanesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Channel: Answer<Channel>;
  CheckClaimInput: Answer<CheckClaimInput>;
  CheckClaimPayload: Answer<Omit<CheckClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  CheckPublicationInput: Answer<CheckPublicationInput>;
  CheckPublicationPayload: Answer<Omit<CheckPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Checkpoint: Answer<Checkpoint>;
  CheckpointConnection: Answer<CheckpointConnection>;
  CheckpointEdge: Answer<CheckpointEdge>;
  Claim: Answer<Claim>;
  ClaimCitation: Answer<ClaimCitation>;
  ClaimConnection: Answer<ClaimConnection>;
  ClaimEdge: Answer<ClaimEdge>;
  ClaimMark: Answer<ClaimMark>;
  Clock: Answer<Clock>;
  CloseBreakGlassReviewInput: Answer<CloseBreakGlassReviewInput>;
  CloseBreakGlassReviewPayload: Answer<Omit<CloseBreakGlassReviewPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  CloseCaseInput: Answer<CloseCaseInput>;
  CloseCasePayload: Answer<Omit<CloseCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  CommonRoot: Answer<CommonRoot>;
  CommonRootConnection: Answer<CommonRootConnection>;
  CommonRootEdge: Answer<CommonRootEdge>;
  ConfirmClaimInput: Answer<ConfirmClaimInput>;
  ConfirmClaimPayload: Answer<Omit<ConfirmClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ConfirmPolicyInput: Answer<ConfirmPolicyInput>;
  ConfirmPolicyPayload: Answer<Omit<ConfirmPolicyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ConsistencyProof: Answer<ConsistencyProof>;
  ContainCaseInput: Answer<ContainCaseInput>;
  ContainCasePayload: Answer<Omit<ContainCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Contradicts: Answer<Contradicts>;
  CorrectNoteInput: Answer<CorrectNoteInput>;
  CorrectNotePayload: Answer<Omit<CorrectNotePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  CorrectPublicationInput: Answer<CorrectPublicationInput>;
  CorrectPublicationPayload: Answer<Omit<CorrectPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Count: Answer<Count>;
  CreateExplorerTokenInput: Answer<CreateExplorerTokenInput>;
  CreateExplorerTokenPayload: Answer<Omit<CreateExplorerTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  CreateTokenInput: Answer<CreateTokenInput>;
  CreateTokenPayload: Answer<Omit<CreateTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  DateTime: Answer<Scalars['DateTime']['output']>;
  Decision: Answer<Decision>;
  DecisionMark: Answer<DecisionMark>;
  DeclareAbsenceInput: Answer<DeclareAbsenceInput>;
  DeclareAbsencePayload: Answer<Omit<DeclareAbsencePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  DeclareCaseInput: Answer<DeclareCaseInput>;
  DeclareCasePayload: Answer<Omit<DeclareCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  DeclineRoleInput: Answer<DeclineRoleInput>;
  DeclineRolePayload: Answer<Omit<DeclineRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  DeclineSuggestionInput: Answer<DeclineSuggestionInput>;
  DeclineSuggestionPayload: Answer<Omit<DeclineSuggestionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  DelegateLaneInput: Answer<DelegateLaneInput>;
  DelegateLanePayload: Answer<Omit<DelegateLanePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Delegation: Answer<Delegation>;
  DismissSignalInput: Answer<DismissSignalInput>;
  DismissSignalPayload: Answer<Omit<DismissSignalPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  DraftHoldingLineInput: Answer<DraftHoldingLineInput>;
  DraftHoldingLinePayload: Answer<Omit<DraftHoldingLinePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  DraftStatementInput: Answer<DraftStatementInput>;
  DraftStatementPayload: Answer<Omit<DraftStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  EditLibraryCaseInput: Answer<EditLibraryCaseInput>;
  EditLibraryCasePayload: Answer<Omit<EditLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  EndOtherSessionsInput: Answer<EndOtherSessionsInput>;
  EndOtherSessionsPayload: Answer<Omit<EndOtherSessionsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  EndSessionInput: Answer<EndSessionInput>;
  EndSessionPayload: Answer<Omit<EndSessionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  EndSessionsInput: Answer<EndSessionsInput>;
  EndSessionsPayload: Answer<Omit<EndSessionsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ErasePersonInput: Answer<ErasePersonInput>;
  ErasePersonPayload: Answer<Omit<ErasePersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Event: Answer<Event>;
  EventConnection: Answer<EventConnection>;
  EventEdge: Answer<EventEdge>;
  Evidence: Answer<Evidence>;
  EvidenceBundle: Answer<EvidenceBundle>;
  File: Answer<File>;
  FilledLineInput: Answer<FilledLineInput>;
  FilledSlot: Answer<FilledSlot>;
  FilledSlotInput: Answer<FilledSlotInput>;
  FinishImprovementInput: Answer<FinishImprovementInput>;
  FinishImprovementPayload: Answer<Omit<FinishImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  FirstWords: Answer<FirstWords>;
  Float: Answer<Scalars['Float']['output']>;
  FoundPublication: Answer<FoundPublication>;
  HandOverRoleInput: Answer<HandOverRoleInput>;
  HandOverRolePayload: Answer<Omit<HandOverRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Hash: Answer<Scalars['Hash']['output']>;
  HideLibraryCaseInput: Answer<HideLibraryCaseInput>;
  HideLibraryCasePayload: Answer<Omit<HideLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  HoldPublicationsInput: Answer<HoldPublicationsInput>;
  HoldPublicationsPayload: Answer<Omit<HoldPublicationsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  HoldingLineInput: Answer<HoldingLineInput>;
  HoldingLineOrigin: Answer<HoldingLineOrigin>;
  HoldingLineTerms: Answer<HoldingLineTerms>;
  HoldingStatement: Answer<HoldingStatement>;
  ID: Answer<Scalars['ID']['output']>;
  ImportColumn: Answer<ImportColumn>;
  ImportColumnInput: Answer<ImportColumnInput>;
  ImportFault: Answer<ImportFault>;
  ImportLibraryCasesInput: Answer<ImportLibraryCasesInput>;
  ImportLibraryCasesPayload: Answer<Omit<ImportLibraryCasesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Improvement: Answer<Improvement>;
  ImprovementConnection: Answer<ImprovementConnection>;
  ImprovementEdge: Answer<ImprovementEdge>;
  ImprovementFilter: Answer<ImprovementFilter>;
  InboxCounts: Answer<InboxCounts>;
  InclusionProof: Answer<InclusionProof>;
  Insights: Answer<Insights>;
  Int: Answer<Scalars['Int']['output']>;
  Invitation: Answer<Invitation>;
  InvitationConnection: Answer<InvitationConnection>;
  InvitationEdge: Answer<InvitationEdge>;
  InvitePersonInput: Answer<InvitePersonInput>;
  InvitePersonPayload: Answer<Omit<InvitePersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  KeptClock: Answer<KeptClock>;
  LaneMissing: Answer<LaneMissing>;
  LanePerson: Answer<LanePerson>;
  LaneVoteInput: Answer<LaneVoteInput>;
  LaneWaiting: Answer<LaneWaiting>;
  LanguageLag: Answer<LanguageLag>;
  LeaveClaimUnknowableInput: Answer<LeaveClaimUnknowableInput>;
  LeaveClaimUnknowablePayload: Answer<Omit<LeaveClaimUnknowablePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Ledger: Answer<Ledger>;
  LedgerFinding: Answer<LedgerFinding>;
  LedgerKey: Answer<LedgerKey>;
  LedgerVerification: Answer<LedgerVerification>;
  LegalHold: Answer<LegalHold>;
  Lesson: Answer<Lesson>;
  LessonConnection: Answer<LessonConnection>;
  LessonEdge: Answer<LessonEdge>;
  LessonFilter: Answer<LessonFilter>;
  LibraryAnnotation: Answer<LibraryAnnotation>;
  LibraryAnnotationConnection: Answer<LibraryAnnotationConnection>;
  LibraryAnnotationEdge: Answer<LibraryAnnotationEdge>;
  LibraryCase: Answer<LibraryCase>;
  LibraryCaseConnection: Answer<LibraryCaseConnection>;
  LibraryCaseEdge: Answer<LibraryCaseEdge>;
  LibraryExtent: Answer<LibraryExtent>;
  LibraryFacet: Answer<LibraryFacet>;
  LibraryFilter: Answer<LibraryFilter>;
  LibraryHiding: Answer<LibraryHiding>;
  LibraryHit: Answer<LibraryHit>;
  LibraryImport: Answer<LibraryImport>;
  LibraryMatch: Answer<LibraryMatch>;
  LiftLegalHoldInput: Answer<LiftLegalHoldInput>;
  LiftLegalHoldPayload: Answer<Omit<LiftLegalHoldPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  LiftRestrictionInput: Answer<LiftRestrictionInput>;
  LiftRestrictionPayload: Answer<Omit<LiftRestrictionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  LiftVetoInput: Answer<LiftVetoInput>;
  LiftVetoPayload: Answer<Omit<LiftVetoPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Localized: Answer<Localized>;
  LocalizedInput: Answer<LocalizedInput>;
  LogClaimInput: Answer<LogClaimInput>;
  LogClaimPayload: Answer<Omit<LogClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Mail: Answer<Mail>;
  MailConnection: Answer<MailConnection>;
  MailEdge: Answer<MailEdge>;
  MapLibraryImportInput: Answer<MapLibraryImportInput>;
  MapLibraryImportPayload: Answer<Omit<MapLibraryImportPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  MarkInsideInformationInput: Answer<MarkInsideInformationInput>;
  MarkInsideInformationPayload: Answer<Omit<MarkInsideInformationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  MarkPassageInput: Answer<MarkPassageInput>;
  MarkPassagePayload: Answer<Omit<MarkPassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Markdown: Answer<Scalars['Markdown']['output']>;
  MeterStep: Answer<MeterStep>;
  Mutation: Record<PropertyKey, never>;
  MuteCaseInput: Answer<MuteCaseInput>;
  MuteCasePayload: Answer<Omit<MuteCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteRiskInput: Answer<NoteRiskInput>;
  NoteRiskPayload: Answer<Omit<NoteRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Notification: Answer<Notification>;
  NotificationConnection: Answer<NotificationConnection>;
  NotificationEdge: Answer<NotificationEdge>;
  OfferRoleInput: Answer<OfferRoleInput>;
  OfferRolePayload: Answer<Omit<OfferRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  OpenBreakGlassInput: Answer<OpenBreakGlassInput>;
  OpenBreakGlassPayload: Answer<Omit<OpenBreakGlassPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Organisation: Answer<Organisation>;
  OtherSentence: Answer<OtherSentence>;
  OverrideSignature: Answer<OverrideSignature>;
  OverrideVetoInput: Answer<OverrideVetoInput>;
  OverrideVetoPayload: Answer<Omit<OverrideVetoPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  PageInfo: Answer<PageInfo>;
  Passage: Answer<Passage>;
  PassageWording: Answer<PassageWording>;
  PastEvent: Answer<PastEvent>;
  PastEventInput: Answer<PastEventInput>;
  PastFigure: Answer<PastFigure>;
  PastFigureInput: Answer<PastFigureInput>;
  PastSource: Answer<PastSource>;
  PastSourceInput: Answer<PastSourceInput>;
  Pattern: Answer<Pattern>;
  PendingDecision: Answer<PendingDecision>;
  Permission: Answer<Permission>;
  Person: Answer<Person>;
  PersonConnection: Answer<PersonConnection>;
  PersonEdge: Answer<PersonEdge>;
  PlaceLegalHoldInput: Answer<PlaceLegalHoldInput>;
  PlaceLegalHoldPayload: Answer<Omit<PlaceLegalHoldPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Policy: Answer<Policy>;
  PolicyLane: Answer<PolicyLane>;
  PolicyLaneInput: Answer<PolicyLaneInput>;
  PolicyMatch: Answer<PolicyMatch>;
  PolicyMatchInput: Answer<PolicyMatchInput>;
  PolicyProposal: Answer<PolicyProposal>;
  PolicyRule: Answer<PolicyRule>;
  PolicyRuleInput: Answer<PolicyRuleInput>;
  PolicySource: Answer<PolicySource>;
  PolicyWarning: Answer<PolicyWarning>;
  PostMortem: Answer<PostMortem>;
  PostMortemLane: Answer<PostMortemLane>;
  PostMortemRecord: Answer<PostMortemRecord>;
  PostMortemReview: Answer<PostMortemReview>;
  PostMortemVote: Answer<PostMortemVote>;
  Precedent: Answer<Precedent>;
  PrecedentReason: Answer<PrecedentReason>;
  PrepareLibraryImportInput: Answer<PrepareLibraryImportInput>;
  PrepareLibraryImportPayload: Answer<Omit<PrepareLibraryImportPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  PromiseUpdateInput: Answer<PromiseUpdateInput>;
  PromiseUpdatePayload: Answer<Omit<PromiseUpdatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ProposePolicyInput: Answer<ProposePolicyInput>;
  ProposePolicyPayload: Answer<Omit<ProposePolicyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Publication: Answer<Publication>;
  PublicationCapture: Answer<PublicationCapture>;
  PublicationCheck: Answer<PublicationCheck>;
  PublishPostMortemInput: Answer<PublishPostMortemInput>;
  PublishPostMortemPayload: Answer<Omit<PublishPostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  PublishStatementInput: Answer<PublishStatementInput>;
  PublishStatementPayload: Answer<Omit<PublishStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  PublishVariantInput: Answer<PublishVariantInput>;
  PublishVariantPayload: Answer<Omit<PublishVariantPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  PublishedCase: Answer<PublishedCase>;
  QualifyCaseInput: Answer<QualifyCaseInput>;
  QualifyCasePayload: Answer<Omit<QualifyCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Query: Record<PropertyKey, never>;
  ReadAllNotificationsInput: Answer<ReadAllNotificationsInput>;
  ReadAllNotificationsPayload: Answer<Omit<ReadAllNotificationsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReadNotificationInput: Answer<ReadNotificationInput>;
  ReadNotificationPayload: Answer<Omit<ReadNotificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReconcilePublicationInput: Answer<ReconcilePublicationInput>;
  ReconcilePublicationPayload: Answer<Omit<ReconcilePublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RecordDecisionInput: Answer<RecordDecisionInput>;
  RecordDecisionPayload: Answer<Omit<RecordDecisionPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RecordFoundPublicationInput: Answer<RecordFoundPublicationInput>;
  RecordFoundPublicationPayload: Answer<Omit<RecordFoundPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RecordPublicationInput: Answer<RecordPublicationInput>;
  RecordPublicationPayload: Answer<Omit<RecordPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RecordedAdvice: Answer<RecordedAdvice>;
  RecordedClaim: Answer<RecordedClaim>;
  RecordedDecision: Answer<RecordedDecision>;
  RecordedStatement: Answer<RecordedStatement>;
  RecordedVersion: Answer<RecordedVersion>;
  RecordedVote: Answer<RecordedVote>;
  Redline: Answer<Redline>;
  RedlineBlock: Answer<RedlineBlock>;
  RedlinePart: Answer<RedlinePart>;
  RedlineVariant: Answer<RedlineVariant>;
  Refused: Answer<Refused>;
  RefuteClaimInput: Answer<RefuteClaimInput>;
  RefuteClaimPayload: Answer<Omit<RefuteClaimPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReinstatePersonInput: Answer<ReinstatePersonInput>;
  ReinstatePersonPayload: Answer<Omit<ReinstatePersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RejectStatementInput: Answer<RejectStatementInput>;
  RejectStatementPayload: Answer<Omit<RejectStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReleaseHoldInput: Answer<ReleaseHoldInput>;
  ReleaseHoldPayload: Answer<Omit<ReleaseHoldPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Remark: Answer<Remark>;
  RemovePassageInput: Answer<RemovePassageInput>;
  RemovePassagePayload: Answer<Omit<RemovePassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReopenCaseInput: Answer<ReopenCaseInput>;
  ReopenCasePayload: Answer<Omit<ReopenCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReplyToThreadInput: Answer<ReplyToThreadInput>;
  ReplyToThreadPayload: Answer<Omit<ReplyToThreadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReportFailureInput: Answer<ReportFailureInput>;
  ReportFailurePayload: Answer<Omit<ReportFailurePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReportSignalInput: Answer<ReportSignalInput>;
  ReportSignalPayload: Answer<Omit<ReportSignalPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RequestChangesInput: Answer<RequestChangesInput>;
  RequestChangesPayload: Answer<Omit<RequestChangesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RequestEvidenceInput: Answer<RequestEvidenceInput>;
  RequestEvidencePayload: Answer<Omit<RequestEvidencePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RequestPostMortemChangesInput: Answer<RequestPostMortemChangesInput>;
  RequestPostMortemChangesPayload: Answer<Omit<RequestPostMortemChangesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ResendInvitationInput: Answer<ResendInvitationInput>;
  ResendInvitationPayload: Answer<Omit<ResendInvitationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ResolveThreadInput: Answer<ResolveThreadInput>;
  ResolveThreadPayload: Answer<Omit<ResolveThreadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ResolvedLane: Answer<ResolvedLane>;
  ResolvedPolicy: Answer<ResolvedPolicy>;
  RestrictCaseInput: Answer<RestrictCaseInput>;
  RestrictCasePayload: Answer<Omit<RestrictCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RetirePolicyInput: Answer<RetirePolicyInput>;
  RetirePolicyPayload: Answer<Omit<RetirePolicyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RetireRiskInput: Answer<RetireRiskInput>;
  RetireRiskPayload: Answer<Omit<RetireRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Review: Answer<Review>;
  ReviewLane: Answer<ReviewLane>;
  ReviewRiskInput: Answer<ReviewRiskInput>;
  ReviewRiskPayload: Answer<Omit<ReviewRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RevisePassageInput: Answer<RevisePassageInput>;
  RevisePassagePayload: Answer<Omit<RevisePassagePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  ReviseRiskInput: Answer<ReviseRiskInput>;
  ReviseRiskPayload: Answer<Omit<ReviseRiskPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RevokeDelegationInput: Answer<RevokeDelegationInput>;
  RevokeDelegationPayload: Answer<Omit<RevokeDelegationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  RevokeTokenInput: Answer<RevokeTokenInput>;
  RevokeTokenPayload: Answer<Omit<RevokeTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Risk: Answer<Risk>;
  RiskConnection: Answer<RiskConnection>;
  RiskEdge: Answer<RiskEdge>;
  RiskFilter: Answer<RiskFilter>;
  RiskImpact: Answer<RiskImpact>;
  RiskImpactInput: Answer<RiskImpactInput>;
  RiskReview: Answer<RiskReview>;
  Role: Answer<Role>;
  SaveDraftInput: Answer<SaveDraftInput>;
  SaveDraftPayload: Answer<Omit<SaveDraftPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  SchedulePublicationInput: Answer<SchedulePublicationInput>;
  SchedulePublicationPayload: Answer<Omit<SchedulePublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Scope: Answer<Scalars['Scope']['output']>;
  ScorecardLine: Answer<ScorecardLine>;
  SearchConnection: Answer<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> }>;
  SearchCount: Answer<SearchCount>;
  SearchEdge: Answer<Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] }>;
  SearchHit: Answer<Omit<SearchHit, 'thing'> & { thing: ResolversParentTypes['SearchThing'] }>;
  SearchThing: Answer<ResolversUnionTypes<ResolversParentTypes>['SearchThing']>;
  SecondBreakGlassInput: Answer<SecondBreakGlassInput>;
  SecondBreakGlassPayload: Answer<Omit<SecondBreakGlassPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Session: Answer<Session>;
  ShowLibraryCaseInput: Answer<ShowLibraryCaseInput>;
  ShowLibraryCasePayload: Answer<Omit<ShowLibraryCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  Slot: Answer<Slot>;
  SlotChoice: Answer<SlotChoice>;
  SlotChoiceInput: Answer<SlotChoiceInput>;
  SlotInput: Answer<SlotInput>;
  Snippet: Answer<Snippet>;
  SnoozeNotificationInput: Answer<SnoozeNotificationInput>;
  SnoozeNotificationPayload: Answer<Omit<SnoozeNotificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  StaleVote: Answer<StaleVote>;
  StandingVeto: Answer<StandingVeto>;
  StarEventInput: Answer<StarEventInput>;
  StarEventPayload: Answer<Omit<StarEventPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  StartPostMortemInput: Answer<StartPostMortemInput>;
  StartPostMortemPayload: Answer<Omit<StartPostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  StartThreadInput: Answer<StartThreadInput>;
  StartThreadPayload: Answer<Omit<StartThreadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  StarterPolicy: Answer<StarterPolicy>;
  Statement: Answer<Statement>;
  StatementBy: Answer<StatementBy>;
  StatementConnection: Answer<StatementConnection>;
  StatementEdge: Answer<StatementEdge>;
  StatementInCase: Answer<StatementInCase>;
  StatementMark: Answer<StatementMark>;
  StatementVersion: Answer<StatementVersion>;
  StepCount: Answer<StepCount>;
  StillOpen: Answer<Omit<StillOpen, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Node']> }>;
  StrategyCount: Answer<StrategyCount>;
  String: Answer<Scalars['String']['output']>;
  SubmitPostMortemInput: Answer<SubmitPostMortemInput>;
  SubmitPostMortemPayload: Answer<Omit<SubmitPostMortemPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  SubmitStatementInput: Answer<SubmitStatementInput>;
  SubmitStatementPayload: Answer<Omit<SubmitStatementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  SubmittedFindings: Answer<SubmittedFindings>;
  Subscription: Record<PropertyKey, never>;
  Suggestion: Answer<Suggestion>;
  SuspendPersonInput: Answer<SuspendPersonInput>;
  SuspendPersonPayload: Answer<Omit<SuspendPersonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  TakeBackLessonInput: Answer<TakeBackLessonInput>;
  TakeBackLessonPayload: Answer<Omit<TakeBackLessonPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  TeamPlace: Answer<TeamPlace>;
  TextRange: Answer<TextRange>;
  TextRefused: Answer<TextRefused>;
  TextToReleaseInput: Answer<TextToReleaseInput>;
  Thread: Answer<Thread>;
  Token: Answer<Token>;
  Transition: Answer<Transition>;
  URL: Answer<Scalars['URL']['output']>;
  UnmuteCaseInput: Answer<UnmuteCaseInput>;
  UnmuteCasePayload: Answer<Omit<UnmuteCasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  UsedClaim: Answer<UsedClaim>;
  UsedDecision: Answer<UsedDecision>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Value: Answer<Value>;
  Variant: Answer<Variant>;
  VariantInput: Answer<VariantInput>;
  VerifyLedgerInput: Answer<VerifyLedgerInput>;
  VerifyLedgerPayload: Answer<Omit<VerifyLedgerPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  VersionConflict: Answer<Omit<VersionConflict, 'current'> & { current: ResolversParentTypes['Node'] }>;
  Viewer: Answer<Viewer>;
  Vote: Answer<Vote>;
  WaiveElementInput: Answer<WaiveElementInput>;
  WaiveElementPayload: Answer<Omit<WaiveElementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  WaiveImprovementInput: Answer<WaiveImprovementInput>;
  WaiveImprovementPayload: Answer<Omit<WaiveImprovementPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  WaiveStepInput: Answer<WaiveStepInput>;
  WaiveStepPayload: Answer<Omit<WaiveStepPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  WaivedElement: Answer<WaivedElement>;
  WithdrawInvitationInput: Answer<WithdrawInvitationInput>;
  WithdrawInvitationPayload: Answer<Omit<WithdrawInvitationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  WithdrawProposalInput: Answer<WithdrawProposalInput>;
  WithdrawProposalPayload: Answer<Omit<WithdrawProposalPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  WithdrawPublicationInput: Answer<WithdrawPublicationInput>;
  WithdrawPublicationPayload: Answer<Omit<WithdrawPublicationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  WithdrawVoteInput: Answer<WithdrawVoteInput>;
  WithdrawVotePayload: Answer<Omit<WithdrawVotePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> }>;
  WordingFinding: Answer<WordingFinding>;
};

export type CostDirectiveArgs = {
  size?: Maybe<Scalars['Int']['input']>;
  weight?: Maybe<Scalars['Int']['input']>;
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ScopeDirectiveArgs = {
  requires: ReadonlyArray<Scalars['Scope']['input']>;
};

export type ScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = ScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptRolePayload'] = ResolversParentTypes['AcceptRolePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptSuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptSuggestionPayload'] = ResolversParentTypes['AcceptSuggestionPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddCapturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCapturePayload'] = ResolversParentTypes['AddCapturePayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEvidencePayload'] = ResolversParentTypes['AddEvidencePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddImprovementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddImprovementPayload'] = ResolversParentTypes['AddImprovementPayload']> = {
  improvement?: Resolver<Maybe<ResolversTypes['Improvement']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddLibraryCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddLibraryCasePayload'] = ResolversParentTypes['AddLibraryCasePayload']> = {
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddNotePayload'] = ResolversParentTypes['AddNotePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddPassagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPassagePayload'] = ResolversParentTypes['AddPassagePayload']> = {
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnchorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anchor'] = ResolversParentTypes['Anchor']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnotateLibraryCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnotateLibraryCasePayload'] = ResolversParentTypes['AnnotateLibraryCasePayload']> = {
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppliedLessonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedLesson'] = ResolversParentTypes['AppliedLesson']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lesson?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  takenBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takenBackBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['LessonTarget'], ParentType, ContextType>;
  viewerMayTakeBack?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyLessonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyLessonPayload'] = ResolversParentTypes['ApplyLessonPayload']> = {
  appliedLesson?: Resolver<Maybe<ResolversTypes['AppliedLesson']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovePostMortemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePostMortemPayload'] = ResolversParentTypes['ApprovePostMortemPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveStatementPayload'] = ResolversParentTypes['ApproveStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
};

export type AssignDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignDecisionPayload'] = ResolversParentTypes['AssignDecisionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  acknowledges?: Resolver<ReadonlyArray<ResolversTypes['UsedClaim']>, ParentType, ContextType>;
  asserts?: Resolver<ReadonlyArray<ResolversTypes['UsedClaim']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['UsedDecision']>, ParentType, ContextType>;
  denies?: Resolver<ReadonlyArray<ResolversTypes['UsedClaim']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
};

export type BreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secondedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  variantKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayClose?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMaySecond?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallOffPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallOffPublicationPayload'] = ResolversParentTypes['CallOffPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelStatementPayload'] = ResolversParentTypes['CancelStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  alsoWaiting?: Resolver<ReadonlyArray<ResolversTypes['PendingDecision']>, ParentType, ContextType>;
  awareAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breakGlassUses?: Resolver<ReadonlyArray<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['TriggerChannel'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CaseClaimsArgs, 'first'>>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  confidentiality?: Resolver<ResolversTypes['Confidentiality'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  evidenceBundles?: Resolver<ReadonlyArray<ResolversTypes['EvidenceBundle']>, ParentType, ContextType>;
  firstWords?: Resolver<ResolversTypes['FirstWords'], ParentType, ContextType>;
  firstWordsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstWordsDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundPublications?: Resolver<ReadonlyArray<ResolversTypes['FoundPublication']>, ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdingStatements?: Resolver<ReadonlyArray<ResolversTypes['HoldingStatement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  meter?: Resolver<ReadonlyArray<ResolversTypes['MeterStep']>, ParentType, ContextType>;
  nextDecision?: Resolver<Maybe<ResolversTypes['PendingDecision']>, ParentType, ContextType>;
  nextUpdateAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CaseStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CaseTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitions?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayClose?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayContain?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayDecide?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayDraft?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayHold?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayHoldForLaw?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayNote?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayOfferRole?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayQualify?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayRecordFound?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayReleaseHold?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayRestrict?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayStartPostMortem?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayTakeEvidence?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayTakePrivilegedEvidence?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayWaive?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMutesMails?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['LaneWaiting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type ChangeCapacitiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCapacitiesPayload'] = ResolversParentTypes['ChangeCapacitiesPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeImprovementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeImprovementPayload'] = ResolversParentTypes['ChangeImprovementPayload']> = {
  improvement?: Resolver<Maybe<ResolversTypes['Improvement']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMyPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMyPasswordPayload'] = ResolversParentTypes['ChangeMyPasswordPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ChangeMySettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMySettingsPayload'] = ResolversParentTypes['ChangeMySettingsPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ChangePostMortemDaysPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePostMortemDaysPayload'] = ResolversParentTypes['ChangePostMortemDaysPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePostMortemLanesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePostMortemLanesPayload'] = ResolversParentTypes['ChangePostMortemLanesPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  backup?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChannelType'], ParentType, ContextType>;
};

export type CheckClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckClaimPayload'] = ResolversParentTypes['CheckClaimPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckPublicationPayload'] = ResolversParentTypes['CheckPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  anchored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  anchors?: Resolver<ReadonlyArray<ResolversTypes['Anchor']>, ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provedFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointConnection'] = ResolversParentTypes['CheckpointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CheckpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CheckpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointEdge'] = ResolversParentTypes['CheckpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  checker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  checkingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ClaimOrigin'], ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['ClaimCitation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayAddEvidence?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayCheck?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMaySettle?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCitation'] = ResolversParentTypes['ClaimCitation']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['StatementMark'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['ClaimUse'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimMark'] = ResolversParentTypes['ClaimMark']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  statementNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CloseBreakGlassReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseBreakGlassReviewPayload'] = ResolversParentTypes['CloseBreakGlassReviewPayload']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCasePayload'] = ResolversParentTypes['CloseCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommonRootResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonRoot'] = ResolversParentTypes['CommonRoot']> = {
  anchors?: Resolver<ReadonlyArray<ResolversTypes['Anchor']>, ParentType, ContextType>;
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Hash']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonRootConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonRootConnection'] = ResolversParentTypes['CommonRootConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonRootEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommonRoot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CommonRootEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonRootEdge'] = ResolversParentTypes['CommonRootEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommonRoot'], ParentType, ContextType>;
};

export type ConfirmClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmClaimPayload'] = ResolversParentTypes['ConfirmClaimPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPolicyPayload'] = ResolversParentTypes['ConfirmPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['PolicyProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsistencyProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsistencyProof'] = ResolversParentTypes['ConsistencyProof']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromRoot?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Hash']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toRoot?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
};

export type ContainCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainCasePayload'] = ResolversParentTypes['ContainCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContradictsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradicts'] = ResolversParentTypes['Contradicts']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['WordingFinding']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectNotePayload'] = ResolversParentTypes['CorrectNotePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPublicationPayload'] = ResolversParentTypes['CorrectPublicationPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateExplorerTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateExplorerTokenPayload'] = ResolversParentTypes['CreateExplorerTokenPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Token']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTokenPayload'] = ResolversParentTypes['CreateTokenPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Token']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionMark'] = ResolversParentTypes['DecisionMark']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclareAbsencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareAbsencePayload'] = ResolversParentTypes['DeclareAbsencePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type DeclareCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareCasePayload'] = ResolversParentTypes['DeclareCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRolePayload'] = ResolversParentTypes['DeclineRolePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineSuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineSuggestionPayload'] = ResolversParentTypes['DeclineSuggestionPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DelegateLanePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegateLanePayload'] = ResolversParentTypes['DelegateLanePayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegate?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerMayRevoke?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissSignalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissSignalPayload'] = ResolversParentTypes['DismissSignalPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftHoldingLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftHoldingLinePayload'] = ResolversParentTypes['DraftHoldingLinePayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftStatementPayload'] = ResolversParentTypes['DraftStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditLibraryCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditLibraryCasePayload'] = ResolversParentTypes['EditLibraryCasePayload']> = {
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndOtherSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsPayload'] = ResolversParentTypes['EndOtherSessionsPayload']> = {
  ended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type EndSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  ended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type EndSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionsPayload'] = ResolversParentTypes['EndSessionsPayload']> = {
  ended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonPayload'] = ResolversParentTypes['ErasePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backfilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canonical?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimFrom?: Resolver<Maybe<ResolversTypes['ClaimState']>, ParentType, ContextType>;
  claimTo?: Resolver<Maybe<ResolversTypes['ClaimState']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionMark']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceKind?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleBecause?: Resolver<Maybe<ResolversTypes['StaleReason']>, ParentType, ContextType>;
  starred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['StatementMark']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ClaimUse']>, ParentType, ContextType>;
  variantKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceBundle'] = ResolversParentTypes['EvidenceBundle']> = {
  digest?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outdatedWhy?: Resolver<Maybe<ResolversTypes['EvidenceOutdatedWhy']>, ParentType, ContextType>;
  privileged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceBundleState'], ParentType, ContextType>;
  toPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  shownInline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilledSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilledSlot'] = ResolversParentTypes['FilledSlot']> = {
  claimId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SlotKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinishImprovementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishImprovementPayload'] = ResolversParentTypes['FinishImprovementPayload']> = {
  improvement?: Resolver<Maybe<ResolversTypes['Improvement']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FirstWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstWords'] = ResolversParentTypes['FirstWords']> = {
  goalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FoundPublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPublication'] = ResolversParentTypes['FoundPublication']> = {
  capture?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ChannelType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverRolePayload'] = ResolversParentTypes['HandOverRolePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface HashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Hash'], any> {
  name: 'Hash';
}

export type HideLibraryCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HideLibraryCasePayload'] = ResolversParentTypes['HideLibraryCasePayload']> = {
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldPublicationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldPublicationsPayload'] = ResolversParentTypes['HoldPublicationsPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldingLineOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingLineOrigin'] = ResolversParentTypes['HoldingLineOrigin']> = {
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['FilledSlot']>, ParentType, ContextType>;
};

export type HoldingLineTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingLineTerms'] = ResolversParentTypes['HoldingLineTerms']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CaseKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type HoldingStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingStatement'] = ResolversParentTypes['HoldingStatement']> = {
  clearedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['HoldingLineTerms'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PastField']>, ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['ImportFaultCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportLibraryCasesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLibraryCasesPayload'] = ResolversParentTypes['ImportLibraryCasesPayload']> = {
  libraryImport?: Resolver<Maybe<ResolversTypes['LibraryImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Improvement'] = ResolversParentTypes['Improvement']> = {
  addedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  postMortem?: Resolver<ResolversTypes['PostMortem'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImprovementState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayChange?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayFinish?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayWaive?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementConnection'] = ResolversParentTypes['ImprovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Improvement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ImprovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementEdge'] = ResolversParentTypes['ImprovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Improvement'], ParentType, ContextType>;
};

export type InboxCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxCounts'] = ResolversParentTypes['InboxCounts']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  information?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Hash']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Insights'] = ResolversParentTypes['Insights']> = {
  ownCases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<InsightsOwnCasesArgs, 'first' | 'kind'>>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['Pattern']>, ParentType, ContextType, RequireFields<InsightsPatternsArgs, 'by'>>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guestUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mailedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitePersonPayload'] = ResolversParentTypes['InvitePersonPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type KeptClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptClock'] = ResolversParentTypes['KeptClock']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KeptClockKind'], ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['KeptClockOutcome'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LaneMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaneMissing'] = ResolversParentTypes['LaneMissing']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanePerson'] = ResolversParentTypes['LanePerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LaneWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaneWaiting'] = ResolversParentTypes['LaneWaiting']> = {
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LanguageLagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageLag'] = ResolversParentTypes['LanguageLag']> = {
  ahead?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['LagReason'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ChannelType'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type LeaveClaimUnknowablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveClaimUnknowablePayload'] = ResolversParentTypes['LeaveClaimUnknowablePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  checkpoints?: Resolver<ResolversTypes['CheckpointConnection'], ParentType, ContextType, RequireFields<LedgerCheckpointsArgs, 'first'>>;
  commonRoots?: Resolver<ResolversTypes['CommonRootConnection'], ParentType, ContextType, RequireFields<LedgerCommonRootsArgs, 'first'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['LedgerKey']>, ParentType, ContextType>;
  lastAnchored?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  lastCheckpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  lastCommonRoot?: Resolver<Maybe<ResolversTypes['CommonRoot']>, ParentType, ContextType>;
  lastVerification?: Resolver<Maybe<ResolversTypes['LedgerVerification']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsealed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['LedgerVerification']>, ParentType, ContextType>;
  viewerMayVerify?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type LedgerFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerFinding'] = ResolversParentTypes['LedgerFinding']> = {
  code?: Resolver<ResolversTypes['LedgerFindingCode'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LedgerKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerKey'] = ResolversParentTypes['LedgerKey']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastTrustedSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LedgerVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerVerification'] = ResolversParentTypes['LedgerVerification']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['LedgerFinding']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['LedgerVerdict']>, ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayLift?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LessonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson']> = {
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  learntAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LessonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LessonConnection'] = ResolversParentTypes['LessonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LessonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type LessonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LessonEdge'] = ResolversParentTypes['LessonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
};

export type LibraryAnnotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryAnnotation'] = ResolversParentTypes['LibraryAnnotation']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type LibraryAnnotationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryAnnotationConnection'] = ResolversParentTypes['LibraryAnnotationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LibraryAnnotationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LibraryAnnotation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type LibraryAnnotationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryAnnotationEdge'] = ResolversParentTypes['LibraryAnnotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LibraryAnnotation'], ParentType, ContextType>;
};

export type LibraryCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryCase'] = ResolversParentTypes['LibraryCase']> = {
  addedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  annotations?: Resolver<ResolversTypes['LibraryAnnotationConnection'], ParentType, ContextType, RequireFields<LibraryCaseAnnotationsArgs, 'first'>>;
  applied?: Resolver<ReadonlyArray<ResolversTypes['AppliedLesson']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['TriggerChannel'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceNote?: Resolver<Maybe<ResolversTypes['Localized']>, ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['Confidentiality']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['PastFigure']>, ParentType, ContextType>;
  firstWordsHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiding?: Resolver<Maybe<ResolversTypes['LibraryHiding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['Localized']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['PastOrigin']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scorecard?: Resolver<ReadonlyArray<ResolversTypes['ScorecardLine']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['PastSource']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['ResponseStrategy']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['PastEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayAnnotate?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LibraryCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryCaseConnection'] = ResolversParentTypes['LibraryCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LibraryCaseEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LibraryFacet']>, ParentType, ContextType>;
  library?: Resolver<ResolversTypes['LibraryExtent'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type LibraryCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryCaseEdge'] = ResolversParentTypes['LibraryCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['LibraryMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LibraryCase'], ParentType, ContextType>;
};

export type LibraryExtentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryExtent'] = ResolversParentTypes['LibraryExtent']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LibraryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryFacet'] = ResolversParentTypes['LibraryFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['LibraryQuestion'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LibraryHidingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryHiding'] = ResolversParentTypes['LibraryHiding']> = {
  hiddenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hiddenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type LibraryHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryHit'] = ResolversParentTypes['LibraryHit']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Snippet'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Snippet'], ParentType, ContextType>;
};

export type LibraryImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryImport'] = ResolversParentTypes['LibraryImport']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faultCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ImportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mapping?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['Localized']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LibraryMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryMatch'] = ResolversParentTypes['LibraryMatch']> = {
  fuzzy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['LibraryHit']>, ParentType, ContextType>;
};

export type LiftLegalHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftLegalHoldPayload'] = ResolversParentTypes['LiftLegalHoldPayload']> = {
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LiftRestrictionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftRestrictionPayload'] = ResolversParentTypes['LiftRestrictionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LiftVetoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftVetoPayload'] = ResolversParentTypes['LiftVetoPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogClaimPayload'] = ResolversParentTypes['LogClaimPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachmentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NotificationKind']>, ParentType, ContextType>;
  plain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mail']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type MailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
};

export type MapLibraryImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapLibraryImportPayload'] = ResolversParentTypes['MapLibraryImportPayload']> = {
  libraryImport?: Resolver<Maybe<ResolversTypes['LibraryImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkInsideInformationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkInsideInformationPayload'] = ResolversParentTypes['MarkInsideInformationPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkPassagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkPassagePayload'] = ResolversParentTypes['MarkPassagePayload']> = {
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface MarkdownScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Markdown'], any> {
  name: 'Markdown';
}

export type MeterStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeterStep'] = ResolversParentTypes['MeterStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionMark']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['StatementMark']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  waivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRole?: Resolver<Maybe<ResolversTypes['AcceptRolePayload']>, ParentType, ContextType, RequireFields<MutationAcceptRoleArgs, 'input'>>;
  acceptSuggestion?: Resolver<Maybe<ResolversTypes['AcceptSuggestionPayload']>, ParentType, ContextType, RequireFields<MutationAcceptSuggestionArgs, 'input'>>;
  addCapture?: Resolver<Maybe<ResolversTypes['AddCapturePayload']>, ParentType, ContextType, RequireFields<MutationAddCaptureArgs, 'input'>>;
  addEvidence?: Resolver<Maybe<ResolversTypes['AddEvidencePayload']>, ParentType, ContextType, RequireFields<MutationAddEvidenceArgs, 'input'>>;
  addImprovement?: Resolver<Maybe<ResolversTypes['AddImprovementPayload']>, ParentType, ContextType, RequireFields<MutationAddImprovementArgs, 'input'>>;
  addLibraryCase?: Resolver<Maybe<ResolversTypes['AddLibraryCasePayload']>, ParentType, ContextType, RequireFields<MutationAddLibraryCaseArgs, 'input'>>;
  addNote?: Resolver<Maybe<ResolversTypes['AddNotePayload']>, ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  addPassage?: Resolver<Maybe<ResolversTypes['AddPassagePayload']>, ParentType, ContextType, RequireFields<MutationAddPassageArgs, 'input'>>;
  annotateLibraryCase?: Resolver<Maybe<ResolversTypes['AnnotateLibraryCasePayload']>, ParentType, ContextType, RequireFields<MutationAnnotateLibraryCaseArgs, 'input'>>;
  applyLesson?: Resolver<Maybe<ResolversTypes['ApplyLessonPayload']>, ParentType, ContextType, RequireFields<MutationApplyLessonArgs, 'input'>>;
  approvePostMortem?: Resolver<Maybe<ResolversTypes['ApprovePostMortemPayload']>, ParentType, ContextType, RequireFields<MutationApprovePostMortemArgs, 'input'>>;
  approveStatement?: Resolver<Maybe<ResolversTypes['ApproveStatementPayload']>, ParentType, ContextType, RequireFields<MutationApproveStatementArgs, 'input'>>;
  assignDecision?: Resolver<Maybe<ResolversTypes['AssignDecisionPayload']>, ParentType, ContextType, RequireFields<MutationAssignDecisionArgs, 'input'>>;
  callOffPublication?: Resolver<Maybe<ResolversTypes['CallOffPublicationPayload']>, ParentType, ContextType, RequireFields<MutationCallOffPublicationArgs, 'input'>>;
  cancelStatement?: Resolver<Maybe<ResolversTypes['CancelStatementPayload']>, ParentType, ContextType, RequireFields<MutationCancelStatementArgs, 'input'>>;
  changeCapacities?: Resolver<Maybe<ResolversTypes['ChangeCapacitiesPayload']>, ParentType, ContextType, RequireFields<MutationChangeCapacitiesArgs, 'input'>>;
  changeImprovement?: Resolver<Maybe<ResolversTypes['ChangeImprovementPayload']>, ParentType, ContextType, RequireFields<MutationChangeImprovementArgs, 'input'>>;
  changeMyPassword?: Resolver<Maybe<ResolversTypes['ChangeMyPasswordPayload']>, ParentType, ContextType, RequireFields<MutationChangeMyPasswordArgs, 'input'>>;
  changeMySettings?: Resolver<Maybe<ResolversTypes['ChangeMySettingsPayload']>, ParentType, ContextType, RequireFields<MutationChangeMySettingsArgs, 'input'>>;
  changePostMortemDays?: Resolver<Maybe<ResolversTypes['ChangePostMortemDaysPayload']>, ParentType, ContextType, RequireFields<MutationChangePostMortemDaysArgs, 'input'>>;
  changePostMortemLanes?: Resolver<Maybe<ResolversTypes['ChangePostMortemLanesPayload']>, ParentType, ContextType, RequireFields<MutationChangePostMortemLanesArgs, 'input'>>;
  checkClaim?: Resolver<Maybe<ResolversTypes['CheckClaimPayload']>, ParentType, ContextType, RequireFields<MutationCheckClaimArgs, 'input'>>;
  checkPublication?: Resolver<Maybe<ResolversTypes['CheckPublicationPayload']>, ParentType, ContextType, RequireFields<MutationCheckPublicationArgs, 'input'>>;
  closeBreakGlassReview?: Resolver<Maybe<ResolversTypes['CloseBreakGlassReviewPayload']>, ParentType, ContextType, RequireFields<MutationCloseBreakGlassReviewArgs, 'input'>>;
  closeCase?: Resolver<Maybe<ResolversTypes['CloseCasePayload']>, ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  confirmClaim?: Resolver<Maybe<ResolversTypes['ConfirmClaimPayload']>, ParentType, ContextType, RequireFields<MutationConfirmClaimArgs, 'input'>>;
  confirmPolicy?: Resolver<Maybe<ResolversTypes['ConfirmPolicyPayload']>, ParentType, ContextType, RequireFields<MutationConfirmPolicyArgs, 'input'>>;
  containCase?: Resolver<Maybe<ResolversTypes['ContainCasePayload']>, ParentType, ContextType, RequireFields<MutationContainCaseArgs, 'input'>>;
  correctNote?: Resolver<Maybe<ResolversTypes['CorrectNotePayload']>, ParentType, ContextType, RequireFields<MutationCorrectNoteArgs, 'input'>>;
  correctPublication?: Resolver<Maybe<ResolversTypes['CorrectPublicationPayload']>, ParentType, ContextType, RequireFields<MutationCorrectPublicationArgs, 'input'>>;
  createExplorerToken?: Resolver<Maybe<ResolversTypes['CreateExplorerTokenPayload']>, ParentType, ContextType, RequireFields<MutationCreateExplorerTokenArgs, 'input'>>;
  createToken?: Resolver<Maybe<ResolversTypes['CreateTokenPayload']>, ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'input'>>;
  declareAbsence?: Resolver<Maybe<ResolversTypes['DeclareAbsencePayload']>, ParentType, ContextType, RequireFields<MutationDeclareAbsenceArgs, 'input'>>;
  declareCase?: Resolver<Maybe<ResolversTypes['DeclareCasePayload']>, ParentType, ContextType, RequireFields<MutationDeclareCaseArgs, 'input'>>;
  declineRole?: Resolver<Maybe<ResolversTypes['DeclineRolePayload']>, ParentType, ContextType, RequireFields<MutationDeclineRoleArgs, 'input'>>;
  declineSuggestion?: Resolver<Maybe<ResolversTypes['DeclineSuggestionPayload']>, ParentType, ContextType, RequireFields<MutationDeclineSuggestionArgs, 'input'>>;
  delegateLane?: Resolver<Maybe<ResolversTypes['DelegateLanePayload']>, ParentType, ContextType, RequireFields<MutationDelegateLaneArgs, 'input'>>;
  dismissSignal?: Resolver<Maybe<ResolversTypes['DismissSignalPayload']>, ParentType, ContextType, RequireFields<MutationDismissSignalArgs, 'input'>>;
  draftHoldingLine?: Resolver<Maybe<ResolversTypes['DraftHoldingLinePayload']>, ParentType, ContextType, RequireFields<MutationDraftHoldingLineArgs, 'input'>>;
  draftStatement?: Resolver<Maybe<ResolversTypes['DraftStatementPayload']>, ParentType, ContextType, RequireFields<MutationDraftStatementArgs, 'input'>>;
  editLibraryCase?: Resolver<Maybe<ResolversTypes['EditLibraryCasePayload']>, ParentType, ContextType, RequireFields<MutationEditLibraryCaseArgs, 'input'>>;
  endOtherSessions?: Resolver<Maybe<ResolversTypes['EndOtherSessionsPayload']>, ParentType, ContextType, RequireFields<MutationEndOtherSessionsArgs, 'input'>>;
  endSession?: Resolver<Maybe<ResolversTypes['EndSessionPayload']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  endSessions?: Resolver<Maybe<ResolversTypes['EndSessionsPayload']>, ParentType, ContextType, RequireFields<MutationEndSessionsArgs, 'input'>>;
  erasePerson?: Resolver<Maybe<ResolversTypes['ErasePersonPayload']>, ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  finishImprovement?: Resolver<Maybe<ResolversTypes['FinishImprovementPayload']>, ParentType, ContextType, RequireFields<MutationFinishImprovementArgs, 'input'>>;
  handOverRole?: Resolver<Maybe<ResolversTypes['HandOverRolePayload']>, ParentType, ContextType, RequireFields<MutationHandOverRoleArgs, 'input'>>;
  hideLibraryCase?: Resolver<Maybe<ResolversTypes['HideLibraryCasePayload']>, ParentType, ContextType, RequireFields<MutationHideLibraryCaseArgs, 'input'>>;
  holdPublications?: Resolver<Maybe<ResolversTypes['HoldPublicationsPayload']>, ParentType, ContextType, RequireFields<MutationHoldPublicationsArgs, 'input'>>;
  importLibraryCases?: Resolver<Maybe<ResolversTypes['ImportLibraryCasesPayload']>, ParentType, ContextType, RequireFields<MutationImportLibraryCasesArgs, 'input'>>;
  invitePerson?: Resolver<Maybe<ResolversTypes['InvitePersonPayload']>, ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  leaveClaimUnknowable?: Resolver<Maybe<ResolversTypes['LeaveClaimUnknowablePayload']>, ParentType, ContextType, RequireFields<MutationLeaveClaimUnknowableArgs, 'input'>>;
  liftLegalHold?: Resolver<Maybe<ResolversTypes['LiftLegalHoldPayload']>, ParentType, ContextType, RequireFields<MutationLiftLegalHoldArgs, 'input'>>;
  liftRestriction?: Resolver<Maybe<ResolversTypes['LiftRestrictionPayload']>, ParentType, ContextType, RequireFields<MutationLiftRestrictionArgs, 'input'>>;
  liftVeto?: Resolver<Maybe<ResolversTypes['LiftVetoPayload']>, ParentType, ContextType, RequireFields<MutationLiftVetoArgs, 'input'>>;
  logClaim?: Resolver<Maybe<ResolversTypes['LogClaimPayload']>, ParentType, ContextType, RequireFields<MutationLogClaimArgs, 'input'>>;
  mapLibraryImport?: Resolver<Maybe<ResolversTypes['MapLibraryImportPayload']>, ParentType, ContextType, RequireFields<MutationMapLibraryImportArgs, 'input'>>;
  markInsideInformation?: Resolver<Maybe<ResolversTypes['MarkInsideInformationPayload']>, ParentType, ContextType, RequireFields<MutationMarkInsideInformationArgs, 'input'>>;
  markPassage?: Resolver<Maybe<ResolversTypes['MarkPassagePayload']>, ParentType, ContextType, RequireFields<MutationMarkPassageArgs, 'input'>>;
  muteCase?: Resolver<Maybe<ResolversTypes['MuteCasePayload']>, ParentType, ContextType, RequireFields<MutationMuteCaseArgs, 'input'>>;
  noteRisk?: Resolver<Maybe<ResolversTypes['NoteRiskPayload']>, ParentType, ContextType, RequireFields<MutationNoteRiskArgs, 'input'>>;
  offerRole?: Resolver<Maybe<ResolversTypes['OfferRolePayload']>, ParentType, ContextType, RequireFields<MutationOfferRoleArgs, 'input'>>;
  openBreakGlass?: Resolver<Maybe<ResolversTypes['OpenBreakGlassPayload']>, ParentType, ContextType, RequireFields<MutationOpenBreakGlassArgs, 'input'>>;
  overrideVeto?: Resolver<Maybe<ResolversTypes['OverrideVetoPayload']>, ParentType, ContextType, RequireFields<MutationOverrideVetoArgs, 'input'>>;
  placeLegalHold?: Resolver<Maybe<ResolversTypes['PlaceLegalHoldPayload']>, ParentType, ContextType, RequireFields<MutationPlaceLegalHoldArgs, 'input'>>;
  prepareLibraryImport?: Resolver<Maybe<ResolversTypes['PrepareLibraryImportPayload']>, ParentType, ContextType, RequireFields<MutationPrepareLibraryImportArgs, 'input'>>;
  promiseUpdate?: Resolver<Maybe<ResolversTypes['PromiseUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPromiseUpdateArgs, 'input'>>;
  proposePolicy?: Resolver<Maybe<ResolversTypes['ProposePolicyPayload']>, ParentType, ContextType, RequireFields<MutationProposePolicyArgs, 'input'>>;
  publishPostMortem?: Resolver<Maybe<ResolversTypes['PublishPostMortemPayload']>, ParentType, ContextType, RequireFields<MutationPublishPostMortemArgs, 'input'>>;
  publishStatement?: Resolver<Maybe<ResolversTypes['PublishStatementPayload']>, ParentType, ContextType, RequireFields<MutationPublishStatementArgs, 'input'>>;
  publishVariant?: Resolver<Maybe<ResolversTypes['PublishVariantPayload']>, ParentType, ContextType, RequireFields<MutationPublishVariantArgs, 'input'>>;
  qualifyCase?: Resolver<Maybe<ResolversTypes['QualifyCasePayload']>, ParentType, ContextType, RequireFields<MutationQualifyCaseArgs, 'input'>>;
  readAllNotifications?: Resolver<Maybe<ResolversTypes['ReadAllNotificationsPayload']>, ParentType, ContextType, RequireFields<MutationReadAllNotificationsArgs, 'input'>>;
  readNotification?: Resolver<Maybe<ResolversTypes['ReadNotificationPayload']>, ParentType, ContextType, RequireFields<MutationReadNotificationArgs, 'input'>>;
  reconcilePublication?: Resolver<Maybe<ResolversTypes['ReconcilePublicationPayload']>, ParentType, ContextType, RequireFields<MutationReconcilePublicationArgs, 'input'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['RecordDecisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  recordFoundPublication?: Resolver<Maybe<ResolversTypes['RecordFoundPublicationPayload']>, ParentType, ContextType, RequireFields<MutationRecordFoundPublicationArgs, 'input'>>;
  recordPublication?: Resolver<Maybe<ResolversTypes['RecordPublicationPayload']>, ParentType, ContextType, RequireFields<MutationRecordPublicationArgs, 'input'>>;
  refuteClaim?: Resolver<Maybe<ResolversTypes['RefuteClaimPayload']>, ParentType, ContextType, RequireFields<MutationRefuteClaimArgs, 'input'>>;
  reinstatePerson?: Resolver<Maybe<ResolversTypes['ReinstatePersonPayload']>, ParentType, ContextType, RequireFields<MutationReinstatePersonArgs, 'input'>>;
  rejectStatement?: Resolver<Maybe<ResolversTypes['RejectStatementPayload']>, ParentType, ContextType, RequireFields<MutationRejectStatementArgs, 'input'>>;
  releaseHold?: Resolver<Maybe<ResolversTypes['ReleaseHoldPayload']>, ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  removePassage?: Resolver<Maybe<ResolversTypes['RemovePassagePayload']>, ParentType, ContextType, RequireFields<MutationRemovePassageArgs, 'input'>>;
  reopenCase?: Resolver<Maybe<ResolversTypes['ReopenCasePayload']>, ParentType, ContextType, RequireFields<MutationReopenCaseArgs, 'input'>>;
  replyToThread?: Resolver<Maybe<ResolversTypes['ReplyToThreadPayload']>, ParentType, ContextType, RequireFields<MutationReplyToThreadArgs, 'input'>>;
  reportFailure?: Resolver<Maybe<ResolversTypes['ReportFailurePayload']>, ParentType, ContextType, RequireFields<MutationReportFailureArgs, 'input'>>;
  reportSignal?: Resolver<Maybe<ResolversTypes['ReportSignalPayload']>, ParentType, ContextType, RequireFields<MutationReportSignalArgs, 'input'>>;
  requestChanges?: Resolver<Maybe<ResolversTypes['RequestChangesPayload']>, ParentType, ContextType, RequireFields<MutationRequestChangesArgs, 'input'>>;
  requestEvidence?: Resolver<Maybe<ResolversTypes['RequestEvidencePayload']>, ParentType, ContextType, RequireFields<MutationRequestEvidenceArgs, 'input'>>;
  requestPostMortemChanges?: Resolver<Maybe<ResolversTypes['RequestPostMortemChangesPayload']>, ParentType, ContextType, RequireFields<MutationRequestPostMortemChangesArgs, 'input'>>;
  resendInvitation?: Resolver<Maybe<ResolversTypes['ResendInvitationPayload']>, ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  resolveThread?: Resolver<Maybe<ResolversTypes['ResolveThreadPayload']>, ParentType, ContextType, RequireFields<MutationResolveThreadArgs, 'input'>>;
  restrictCase?: Resolver<Maybe<ResolversTypes['RestrictCasePayload']>, ParentType, ContextType, RequireFields<MutationRestrictCaseArgs, 'input'>>;
  retirePolicy?: Resolver<Maybe<ResolversTypes['RetirePolicyPayload']>, ParentType, ContextType, RequireFields<MutationRetirePolicyArgs, 'input'>>;
  retireRisk?: Resolver<Maybe<ResolversTypes['RetireRiskPayload']>, ParentType, ContextType, RequireFields<MutationRetireRiskArgs, 'input'>>;
  reviewRisk?: Resolver<Maybe<ResolversTypes['ReviewRiskPayload']>, ParentType, ContextType, RequireFields<MutationReviewRiskArgs, 'input'>>;
  revisePassage?: Resolver<Maybe<ResolversTypes['RevisePassagePayload']>, ParentType, ContextType, RequireFields<MutationRevisePassageArgs, 'input'>>;
  reviseRisk?: Resolver<Maybe<ResolversTypes['ReviseRiskPayload']>, ParentType, ContextType, RequireFields<MutationReviseRiskArgs, 'input'>>;
  revokeDelegation?: Resolver<Maybe<ResolversTypes['RevokeDelegationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeDelegationArgs, 'input'>>;
  revokeToken?: Resolver<Maybe<ResolversTypes['RevokeTokenPayload']>, ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'input'>>;
  saveDraft?: Resolver<Maybe<ResolversTypes['SaveDraftPayload']>, ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  schedulePublication?: Resolver<Maybe<ResolversTypes['SchedulePublicationPayload']>, ParentType, ContextType, RequireFields<MutationSchedulePublicationArgs, 'input'>>;
  secondBreakGlass?: Resolver<Maybe<ResolversTypes['SecondBreakGlassPayload']>, ParentType, ContextType, RequireFields<MutationSecondBreakGlassArgs, 'input'>>;
  showLibraryCase?: Resolver<Maybe<ResolversTypes['ShowLibraryCasePayload']>, ParentType, ContextType, RequireFields<MutationShowLibraryCaseArgs, 'input'>>;
  snoozeNotification?: Resolver<Maybe<ResolversTypes['SnoozeNotificationPayload']>, ParentType, ContextType, RequireFields<MutationSnoozeNotificationArgs, 'input'>>;
  starEvent?: Resolver<Maybe<ResolversTypes['StarEventPayload']>, ParentType, ContextType, RequireFields<MutationStarEventArgs, 'input'>>;
  startPostMortem?: Resolver<Maybe<ResolversTypes['StartPostMortemPayload']>, ParentType, ContextType, RequireFields<MutationStartPostMortemArgs, 'input'>>;
  startThread?: Resolver<Maybe<ResolversTypes['StartThreadPayload']>, ParentType, ContextType, RequireFields<MutationStartThreadArgs, 'input'>>;
  submitPostMortem?: Resolver<Maybe<ResolversTypes['SubmitPostMortemPayload']>, ParentType, ContextType, RequireFields<MutationSubmitPostMortemArgs, 'input'>>;
  submitStatement?: Resolver<Maybe<ResolversTypes['SubmitStatementPayload']>, ParentType, ContextType, RequireFields<MutationSubmitStatementArgs, 'input'>>;
  suspendPerson?: Resolver<Maybe<ResolversTypes['SuspendPersonPayload']>, ParentType, ContextType, RequireFields<MutationSuspendPersonArgs, 'input'>>;
  takeBackLesson?: Resolver<Maybe<ResolversTypes['TakeBackLessonPayload']>, ParentType, ContextType, RequireFields<MutationTakeBackLessonArgs, 'input'>>;
  unmuteCase?: Resolver<Maybe<ResolversTypes['UnmuteCasePayload']>, ParentType, ContextType, RequireFields<MutationUnmuteCaseArgs, 'input'>>;
  verifyLedger?: Resolver<Maybe<ResolversTypes['VerifyLedgerPayload']>, ParentType, ContextType, RequireFields<MutationVerifyLedgerArgs, 'input'>>;
  waiveElement?: Resolver<Maybe<ResolversTypes['WaiveElementPayload']>, ParentType, ContextType, RequireFields<MutationWaiveElementArgs, 'input'>>;
  waiveImprovement?: Resolver<Maybe<ResolversTypes['WaiveImprovementPayload']>, ParentType, ContextType, RequireFields<MutationWaiveImprovementArgs, 'input'>>;
  waiveStep?: Resolver<Maybe<ResolversTypes['WaiveStepPayload']>, ParentType, ContextType, RequireFields<MutationWaiveStepArgs, 'input'>>;
  withdrawInvitation?: Resolver<Maybe<ResolversTypes['WithdrawInvitationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input'>>;
  withdrawProposal?: Resolver<Maybe<ResolversTypes['WithdrawProposalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  withdrawPublication?: Resolver<Maybe<ResolversTypes['WithdrawPublicationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPublicationArgs, 'input'>>;
  withdrawVote?: Resolver<Maybe<ResolversTypes['WithdrawVotePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawVoteArgs, 'input'>>;
};

export type MuteCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuteCasePayload'] = ResolversParentTypes['MuteCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AppliedLesson' | 'BreakGlass' | 'Case' | 'Claim' | 'Decision' | 'Delegation' | 'Event' | 'Evidence' | 'EvidenceBundle' | 'File' | 'FoundPublication' | 'Improvement' | 'Invitation' | 'LegalHold' | 'LibraryCase' | 'LibraryImport' | 'Mail' | 'Notification' | 'Organisation' | 'Passage' | 'Person' | 'Policy' | 'PolicyProposal' | 'PostMortem' | 'Publication' | 'Remark' | 'Review' | 'Risk' | 'Role' | 'Statement' | 'StatementVersion' | 'Suggestion' | 'Thread' | 'Vote', ParentType, ContextType>;
};

export type NoteRiskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteRiskPayload'] = ResolversParentTypes['NoteRiskPayload']> = {
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  asks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['NotificationReason']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimTo?: Resolver<Maybe<ResolversTypes['ClaimState']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  laterUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['StatementMark']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ClaimUse']>, ParentType, ContextType>;
  variantKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type OfferRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferRolePayload'] = ResolversParentTypes['OfferRolePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenBreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenBreakGlassPayload'] = ResolversParentTypes['OpenBreakGlassPayload']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  absoluteHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  charter?: Resolver<ReadonlyArray<ResolversTypes['Value']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstWordsMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idleMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueImprovements?: Resolver<ReadonlyArray<ResolversTypes['Improvement']>, ParentType, ContextType>;
  overdueRisks?: Resolver<ReadonlyArray<ResolversTypes['Risk']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postMortemDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postMortemLanes?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  stepUpMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['TeamPlace']>, ParentType, ContextType>;
  viewerMayChangeSettings?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayDraftLine?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayNoteRisk?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherSentence'] = ResolversParentTypes['OtherSentence']> = {
  claim?: Resolver<Maybe<ResolversTypes['UsedClaim']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['StatementMark']>, ParentType, ContextType>;
  variantKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverrideSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideSignature'] = ResolversParentTypes['OverrideSignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverrideVetoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideVetoPayload'] = ResolversParentTypes['OverrideVetoPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  applied?: Resolver<ReadonlyArray<ResolversTypes['AppliedLesson']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['PassageWording']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postMortem?: Resolver<ResolversTypes['PostMortem'], ParentType, ContextType>;
  privileged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  privilegedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayApplyToLine?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayApplyToPolicy?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayApplyToRisk?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['PassageWording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageWording'] = ResolversParentTypes['PassageWording']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PastEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastEvent'] = ResolversParentTypes['PastEvent']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type PastFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastFigure'] = ResolversParentTypes['PastFigure']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Localized']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PastSource'], ParentType, ContextType>;
  sourceNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PastSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastSource'] = ResolversParentTypes['PastSource']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  silentSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type PatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pattern'] = ResolversParentTypes['Pattern']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownSteps?: Resolver<ReadonlyArray<ResolversTypes['StepCount']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StepCount']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['StrategyCount']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PendingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingDecision'] = ResolversParentTypes['PendingDecision']> = {
  claim?: Resolver<Maybe<ResolversTypes['ClaimMark']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionMark']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['StatementMark']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  viewerMayAct?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['RefusalCode']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayChange?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayErase?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayHold?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceLegalHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLegalHoldPayload'] = ResolversParentTypes['PlaceLegalHoldPayload']> = {
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['AppliedLesson']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['PolicyProposal']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PolicyRule'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  viewerMayPropose?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyLane'] = ResolversParentTypes['PolicyLane']> = {
  backups?: Resolver<ReadonlyArray<ResolversTypes['LanePerson']>, ParentType, ContextType>;
  byToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delegable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalateTo?: Resolver<ReadonlyArray<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  expressDueMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepUp?: Resolver<ResolversTypes['StepUp'], ParentType, ContextType>;
  veto?: Resolver<ResolversTypes['VetoKind'], ParentType, ContextType>;
};

export type PolicyMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatch'] = ResolversParentTypes['PolicyMatch']> = {
  audience?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  channel?: Resolver<ReadonlyArray<ResolversTypes['ChannelType']>, ParentType, ContextType>;
  element?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  inAdvance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  insideInformation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  severity?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyProposal'] = ResolversParentTypes['PolicyProposal']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PolicyRule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayConfirm?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayWithdraw?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PolicyWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRule'] = ResolversParentTypes['PolicyRule']> = {
  breakGlass?: Resolver<ReadonlyArray<ResolversTypes['ChannelType']>, ParentType, ContextType>;
  express?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdingLine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['PolicyLane']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['PolicyMatch'], ParentType, ContextType>;
  publisherMayApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredElements?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['PolicyThreads'], ParentType, ContextType>;
  voteLifeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivable?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  windowMaxMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicySource'] = ResolversParentTypes['PolicySource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyWarning'] = ResolversParentTypes['PolicyWarning']> = {
  code?: Resolver<ResolversTypes['PolicyWarningCode'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
};

export type PostMortemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostMortem'] = ResolversParentTypes['PostMortem']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvements?: Resolver<ReadonlyArray<ResolversTypes['Improvement']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privilegedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedCase']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['PostMortemRecord'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PostMortemReview']>, ParentType, ContextType>;
  starred?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostMortemState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayMark?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayPublish?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMaySubmit?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayWrite?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostMortemLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostMortemLane'] = ResolversParentTypes['PostMortemLane']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostMortemLaneState'], ParentType, ContextType>;
  viewerMayVote?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['PostMortemVote']>, ParentType, ContextType>;
};

export type PostMortemRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostMortemRecord'] = ResolversParentTypes['PostMortemRecord']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['RecordedAdvice']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  awareAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breakGlass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['RecordedClaim']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['KeptClock']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['RecordedDecision']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scorecard?: Resolver<ReadonlyArray<ResolversTypes['MeterStep']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['RecordedStatement']>, ParentType, ContextType>;
  waited?: Resolver<ReadonlyArray<ResolversTypes['LaneWaiting']>, ParentType, ContextType>;
};

export type PostMortemReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostMortemReview'] = ResolversParentTypes['PostMortemReview']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['PostMortemLane']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostMortemVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostMortemVote'] = ResolversParentTypes['PostMortemVote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type PrecedentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Precedent'] = ResolversParentTypes['Precedent']> = {
  differs?: Resolver<ReadonlyArray<ResolversTypes['PrecedentReason']>, ParentType, ContextType>;
  libraryCase?: Resolver<ResolversTypes['LibraryCase'], ParentType, ContextType>;
  same?: Resolver<ReadonlyArray<ResolversTypes['PrecedentReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  teaches?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type PrecedentReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrecedentReason'] = ResolversParentTypes['PrecedentReason']> = {
  trait?: Resolver<ResolversTypes['PrecedentTrait'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrepareLibraryImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareLibraryImportPayload'] = ResolversParentTypes['PrepareLibraryImportPayload']> = {
  libraryImport?: Resolver<Maybe<ResolversTypes['LibraryImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromiseUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseUpdatePayload'] = ResolversParentTypes['PromiseUpdatePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposePolicyPayload'] = ResolversParentTypes['ProposePolicyPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['PolicyProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  captures?: Resolver<ReadonlyArray<ResolversTypes['PublicationCapture']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['PublicationCheck']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  corrects?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  endedCode?: Resolver<Maybe<ResolversTypes['RefusalCode']>, ParentType, ContextType>;
  endedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['PublicationEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsCorrection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  permitEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  staffNotToldReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  variantHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  variantKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['StatementVersion'], ParentType, ContextType>;
  viewerMayAddCapture?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayCallOff?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayCheck?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayCorrect?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayWithdraw?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationCaptureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationCapture'] = ResolversParentTypes['PublicationCapture']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
};

export type PublicationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationCheck'] = ResolversParentTypes['PublicationCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  capture?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  liveText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
};

export type PublishPostMortemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPostMortemPayload'] = ResolversParentTypes['PublishPostMortemPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishStatementPayload'] = ResolversParentTypes['PublishStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishVariantPayload'] = ResolversParentTypes['PublishVariantPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedCase'] = ResolversParentTypes['PublishedCase']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['Localized']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type QualifyCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifyCasePayload'] = ResolversParentTypes['QualifyCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'by'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  compareLibraryCases?: Resolver<ReadonlyArray<ResolversTypes['LibraryCase']>, ParentType, ContextType, RequireFields<QueryCompareLibraryCasesArgs, 'slugs'>>;
  consistencyProof?: Resolver<Maybe<ResolversTypes['ConsistencyProof']>, ParentType, ContextType, RequireFields<QueryConsistencyProofArgs, 'from' | 'to'>>;
  holdingLines?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  holdingStatements?: Resolver<ReadonlyArray<ResolversTypes['HoldingStatement']>, ParentType, ContextType, RequireFields<QueryHoldingStatementsArgs, 'caseId'>>;
  improvements?: Resolver<ResolversTypes['ImprovementConnection'], ParentType, ContextType, RequireFields<QueryImprovementsArgs, 'first'>>;
  inbox?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryInboxArgs, 'first'>>;
  inboxCounts?: Resolver<ResolversTypes['InboxCounts'], ParentType, ContextType>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, RequireFields<QueryInclusionProofArgs, 'eventId'>>;
  insights?: Resolver<ResolversTypes['Insights'], ParentType, ContextType>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'first'>>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<QueryLessonsArgs, 'first'>>;
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType, RequireFields<QueryLibraryCaseArgs, 'slug'>>;
  libraryCases?: Resolver<ResolversTypes['LibraryCaseConnection'], ParentType, ContextType, RequireFields<QueryLibraryCasesArgs, 'first'>>;
  libraryImport?: Resolver<Maybe<ResolversTypes['LibraryImport']>, ParentType, ContextType, RequireFields<QueryLibraryImportArgs, 'id'>>;
  mailbox?: Resolver<Maybe<ResolversTypes['MailConnection']>, ParentType, ContextType, RequireFields<QueryMailboxArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policyProposals?: Resolver<ReadonlyArray<ResolversTypes['PolicyProposal']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType, RequireFields<QueryPostMortemArgs, 'id'>>;
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType, RequireFields<QueryPrecedentsArgs, 'first' | 'said'>>;
  resolvePolicy?: Resolver<Maybe<ResolversTypes['ResolvedPolicy']>, ParentType, ContextType, RequireFields<QueryResolvePolicyArgs, 'kind'>>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType, RequireFields<QueryRiskArgs, 'id'>>;
  risks?: Resolver<ResolversTypes['RiskConnection'], ParentType, ContextType, RequireFields<QueryRisksArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  starterPolicies?: Resolver<ReadonlyArray<ResolversTypes['StarterPolicy']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'by'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WordingFinding']>>, ParentType, ContextType, RequireFields<QueryWordingArgs, 'statementId' | 'variants'>>;
};

export type ReadAllNotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadAllNotificationsPayload'] = ResolversParentTypes['ReadAllNotificationsPayload']> = {
  counts?: Resolver<Maybe<ResolversTypes['InboxCounts']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReadNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadNotificationPayload'] = ResolversParentTypes['ReadNotificationPayload']> = {
  counts?: Resolver<Maybe<ResolversTypes['InboxCounts']>, ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReconcilePublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconcilePublicationPayload'] = ResolversParentTypes['ReconcilePublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDecisionPayload'] = ResolversParentTypes['RecordDecisionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordFoundPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFoundPublicationPayload'] = ResolversParentTypes['RecordFoundPublicationPayload']> = {
  foundPublication?: Resolver<Maybe<ResolversTypes['FoundPublication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublicationPayload'] = ResolversParentTypes['RecordPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordedAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedAdvice'] = ResolversParentTypes['RecordedAdvice']> = {
  done?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['AdviceStance'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['ResponseStrategy'], ParentType, ContextType>;
};

export type RecordedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedClaim'] = ResolversParentTypes['RecordedClaim']> = {
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedDecision'] = ResolversParentTypes['RecordedDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedStatement'] = ResolversParentTypes['RecordedStatement']> = {
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['RecordedVersion']>, ParentType, ContextType>;
};

export type RecordedVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedVersion'] = ResolversParentTypes['RecordedVersion']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['RecordedVote']>, ParentType, ContextType>;
};

export type RecordedVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedVote'] = ResolversParentTypes['RecordedVote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type RedlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redline'] = ResolversParentTypes['Redline']> = {
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['RedlineVariant']>, ParentType, ContextType>;
};

export type RedlineBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedlineBlock'] = ResolversParentTypes['RedlineBlock']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RedlinePart']>, ParentType, ContextType>;
};

export type RedlinePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedlinePart'] = ResolversParentTypes['RedlinePart']> = {
  kind?: Resolver<ResolversTypes['PartKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedlineVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedlineVariant'] = ResolversParentTypes['RedlineVariant']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['RedlineBlock']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['RedlineBlock']>, ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuteClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuteClaimPayload'] = ResolversParentTypes['RefuteClaimPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstatePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstatePersonPayload'] = ResolversParentTypes['ReinstatePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectStatementPayload'] = ResolversParentTypes['RejectStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
};

export type ReleaseHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldPayload'] = ResolversParentTypes['ReleaseHoldPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePassagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePassagePayload'] = ResolversParentTypes['RemovePassagePayload']> = {
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenCasePayload'] = ResolversParentTypes['ReopenCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToThreadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToThreadPayload'] = ResolversParentTypes['ReplyToThreadPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportFailurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFailurePayload'] = ResolversParentTypes['ReportFailurePayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportSignalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSignalPayload'] = ResolversParentTypes['ReportSignalPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestChangesPayload'] = ResolversParentTypes['RequestChangesPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
};

export type RequestEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEvidencePayload'] = ResolversParentTypes['RequestEvidencePayload']> = {
  bundle?: Resolver<Maybe<ResolversTypes['EvidenceBundle']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestPostMortemChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPostMortemChangesPayload'] = ResolversParentTypes['RequestPostMortemChangesPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveThreadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveThreadPayload'] = ResolversParentTypes['ResolveThreadPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolvedLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedLane'] = ResolversParentTypes['ResolvedLane']> = {
  askedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['LanePerson']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PolicyLane'], ParentType, ContextType>;
};

export type ResolvedPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedPolicy'] = ResolversParentTypes['ResolvedPolicy']> = {
  breakGlass?: Resolver<ReadonlyArray<ResolversTypes['ChannelType']>, ParentType, ContextType>;
  express?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdingLine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['ResolvedLane']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  publisherMayApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredElements?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['PolicySource']>, ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['PolicyThreads'], ParentType, ContextType>;
  voteLifeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivable?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  windowMaxMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictCasePayload'] = ResolversParentTypes['RestrictCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetirePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetirePolicyPayload'] = ResolversParentTypes['RetirePolicyPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['PolicyProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireRiskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireRiskPayload'] = ResolversParentTypes['RetireRiskPayload']> = {
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['ReviewLane']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['Vote']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewLane'] = ResolversParentTypes['ReviewLane']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backups?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LaneState'], ParentType, ContextType>;
  veto?: Resolver<ResolversTypes['VetoKind'], ParentType, ContextType>;
  viewerMayVoteFor?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['Vote']>, ParentType, ContextType>;
  waitedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRiskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRiskPayload'] = ResolversParentTypes['ReviewRiskPayload']> = {
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevisePassagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisePassagePayload'] = ResolversParentTypes['RevisePassagePayload']> = {
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseRiskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseRiskPayload'] = ResolversParentTypes['ReviseRiskPayload']> = {
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDelegationPayload'] = ResolversParentTypes['RevokeDelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeTokenPayload'] = ResolversParentTypes['RevokeTokenPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impacts?: Resolver<ReadonlyArray<ResolversTypes['RiskImpact']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['AppliedLesson']>, ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType>;
  resembles?: Resolver<ReadonlyArray<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  retiredReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['RiskReview']>, ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayRetire?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayReview?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayRevise?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskConnection'] = ResolversParentTypes['RiskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Risk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RiskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskEdge'] = ResolversParentTypes['RiskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
};

export type RiskImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskImpact'] = ResolversParentTypes['RiskImpact']> = {
  impact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type RiskReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskReview'] = ResolversParentTypes['RiskReview']> = {
  nextOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoleState'], ParentType, ContextType>;
  viewerMayAnswer?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayHandOver?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDraftPayload'] = ResolversParentTypes['SaveDraftPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SchedulePublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchedulePublicationPayload'] = ResolversParentTypes['SchedulePublicationPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Scope'], any> {
  name: 'Scope';
}

export type ScorecardLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardLine'] = ResolversParentTypes['ScorecardLine']> = {
  answer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['PastEvent']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type SearchCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCount'] = ResolversParentTypes['SearchCount']> = {
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  fuzzy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Snippet'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['SearchThing'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['Snippet']>, ParentType, ContextType>;
};

export type SearchThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchThing'] = ResolversParentTypes['SearchThing']> = {
  __resolveType: TypeResolveFn<'Case' | 'Claim' | 'LibraryCase' | 'Person' | 'Risk' | 'Statement', ParentType, ContextType>;
};

export type SecondBreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondBreakGlassPayload'] = ResolversParentTypes['SecondBreakGlassPayload']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignInMethod'], ParentType, ContextType>;
};

export type ShowLibraryCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowLibraryCasePayload'] = ResolversParentTypes['ShowLibraryCasePayload']> = {
  libraryCase?: Resolver<Maybe<ResolversTypes['LibraryCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['SlotChoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SlotKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlotChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotChoice'] = ResolversParentTypes['SlotChoice']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnoozeNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeNotificationPayload'] = ResolversParentTypes['SnoozeNotificationPayload']> = {
  counts?: Resolver<Maybe<ResolversTypes['InboxCounts']>, ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaleVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVote'] = ResolversParentTypes['StaleVote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['StaleReason'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type StandingVetoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingVeto'] = ResolversParentTypes['StandingVeto']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overridable?: Resolver<Maybe<ResolversTypes['WhyOverridable']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['OverrideSignature']>, ParentType, ContextType>;
  silentFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayOverride?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type StarEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarEventPayload'] = ResolversParentTypes['StarEventPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartPostMortemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPostMortemPayload'] = ResolversParentTypes['StartPostMortemPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartThreadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartThreadPayload'] = ResolversParentTypes['StartThreadPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StarterPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarterPolicy'] = ResolversParentTypes['StarterPolicy']> = {
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PolicyRule'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insideSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['AppliedLesson']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openVetoes?: Resolver<ReadonlyArray<ResolversTypes['StandingVeto']>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['StatementVersion'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['StatementVersion']>, ParentType, ContextType, Partial<StatementVersionsArgs>>;
  viewerMayMarkInside?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['LaneWaiting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementMark'] = ResolversParentTypes['StatementMark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementVersion'] = ResolversParentTypes['StatementVersion']> = {
  breakGlassChannels?: Resolver<ReadonlyArray<ResolversTypes['ChannelType']>, ParentType, ContextType>;
  breakGlasses?: Resolver<ReadonlyArray<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  changesSince?: Resolver<Maybe<ResolversTypes['Redline']>, ParentType, ContextType, RequireFields<StatementVersionChangesSinceArgs, 'n'>>;
  changesSinceMyVote?: Resolver<Maybe<ResolversTypes['Redline']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  correctionSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insideInformation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lagging?: Resolver<ReadonlyArray<ResolversTypes['LanguageLag']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['HoldingLineTerms']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['HoldingLineOrigin']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  staleVotes?: Resolver<ReadonlyArray<ResolversTypes['StaleVote']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  submittedFindings?: Resolver<Maybe<ResolversTypes['SubmittedFindings']>, ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType, Partial<StatementVersionThreadsArgs>>;
  threadsInTheWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unfitClaims?: Resolver<ReadonlyArray<ResolversTypes['UsedClaim']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
  viewerLane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  viewerMayApprove?: Resolver<ResolversTypes['Permission'], ParentType, ContextType, RequireFields<StatementVersionViewerMayApproveArgs, 'lane'>>;
  viewerMayBreakGlass?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayCancel?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayRemark?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayRemarkInConfidence?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMaySubmit?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayVote?: Resolver<ResolversTypes['Permission'], ParentType, ContextType, RequireFields<StatementVersionViewerMayVoteArgs, 'lane'>>;
  viewerVerdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  waived?: Resolver<ReadonlyArray<ResolversTypes['WaivedElement']>, ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['WordingFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepCount'] = ResolversParentTypes['StepCount']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StillOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StillOpen'] = ResolversParentTypes['StillOpen']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyCount'] = ResolversParentTypes['StrategyCount']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['ResponseStrategy'], ParentType, ContextType>;
};

export type SubmitPostMortemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitPostMortemPayload'] = ResolversParentTypes['SubmitPostMortemPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitStatementPayload'] = ResolversParentTypes['SubmitStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmittedFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedFindings'] = ResolversParentTypes['SubmittedFindings']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  caseEvents?: SubscriptionResolver<Maybe<ResolversTypes['Event']>, "caseEvents", ParentType, ContextType, RequireFields<SubscriptionCaseEventsArgs, 'caseId'>>;
  notifications?: SubscriptionResolver<Maybe<ReadonlyArray<ResolversTypes['Notification']>>, "notifications", ParentType, ContextType, Partial<SubscriptionNotificationsArgs>>;
  organisationEvents?: SubscriptionResolver<Maybe<ResolversTypes['Event']>, "organisationEvents", ParentType, ContextType, Partial<SubscriptionOrganisationEventsArgs>>;
  statementChanged?: SubscriptionResolver<Maybe<ResolversTypes['Statement']>, "statementChanged", ParentType, ContextType, RequireFields<SubscriptionStatementChangedArgs, 'statementId'>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RedlinePart']>, ParentType, ContextType>;
  replacement?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionState'], ParentType, ContextType>;
  viewerMayDecide?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendPersonPayload'] = ResolversParentTypes['SuspendPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeBackLessonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackLessonPayload'] = ResolversParentTypes['TakeBackLessonPayload']> = {
  appliedLesson?: Resolver<Maybe<ResolversTypes['AppliedLesson']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamPlace'] = ResolversParentTypes['TeamPlace']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRole'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRefused'] = ResolversParentTypes['TextRefused']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  codePoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  construct?: Resolver<Maybe<ResolversTypes['RefusedConstruct']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  passageHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  privileged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ThreadState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  variantKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerMayReply?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayResolve?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnmuteCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmuteCasePayload'] = ResolversParentTypes['UnmuteCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedClaim'] = ResolversParentTypes['UsedClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ClaimUse']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedDecision'] = ResolversParentTypes['UsedDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Contradicts' | 'LaneMissing' | 'Refused' | 'StillOpen' | 'TextRefused' | 'VersionConflict', ParentType, ContextType>;
};

export type ValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  asksStaffReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ChannelType'], ParentType, ContextType>;
  endedPublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  rendered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayPublish?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type VerifyLedgerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyLedgerPayload'] = ResolversParentTypes['VerifyLedgerPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['LedgerVerification']>, ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inbox?: Resolver<ResolversTypes['InboxCounts'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  ledgerBroken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  liveCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mustConfirmBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  provedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['Token']>, ParentType, ContextType>;
  viewerMayChangePeople?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayCreateToken?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerMayProposePolicies?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaiveElementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveElementPayload'] = ResolversParentTypes['WaiveElementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WaiveImprovementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveImprovementPayload'] = ResolversParentTypes['WaiveImprovementPayload']> = {
  improvement?: Resolver<Maybe<ResolversTypes['Improvement']>, ParentType, ContextType>;
  postMortem?: Resolver<Maybe<ResolversTypes['PostMortem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WaiveStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveStepPayload'] = ResolversParentTypes['WaiveStepPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WaivedElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaivedElement'] = ResolversParentTypes['WaivedElement']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawInvitationPayload'] = ResolversParentTypes['WithdrawInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProposalPayload'] = ResolversParentTypes['WithdrawProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['PolicyProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPublicationPayload'] = ResolversParentTypes['WithdrawPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawVotePayload'] = ResolversParentTypes['WithdrawVotePayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
};

export type WordingFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingFinding'] = ResolversParentTypes['WordingFinding']> = {
  block?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WordingKind'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['OtherSentence']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['WordingSeverity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['WordingReason'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptRolePayload?: AcceptRolePayloadResolvers<ContextType>;
  AcceptSuggestionPayload?: AcceptSuggestionPayloadResolvers<ContextType>;
  AddCapturePayload?: AddCapturePayloadResolvers<ContextType>;
  AddEvidencePayload?: AddEvidencePayloadResolvers<ContextType>;
  AddImprovementPayload?: AddImprovementPayloadResolvers<ContextType>;
  AddLibraryCasePayload?: AddLibraryCasePayloadResolvers<ContextType>;
  AddNotePayload?: AddNotePayloadResolvers<ContextType>;
  AddPassagePayload?: AddPassagePayloadResolvers<ContextType>;
  Anchor?: AnchorResolvers<ContextType>;
  AnnotateLibraryCasePayload?: AnnotateLibraryCasePayloadResolvers<ContextType>;
  AppliedLesson?: AppliedLessonResolvers<ContextType>;
  ApplyLessonPayload?: ApplyLessonPayloadResolvers<ContextType>;
  ApprovePostMortemPayload?: ApprovePostMortemPayloadResolvers<ContextType>;
  ApproveStatementPayload?: ApproveStatementPayloadResolvers<ContextType>;
  AssignDecisionPayload?: AssignDecisionPayloadResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BreakGlass?: BreakGlassResolvers<ContextType>;
  CallOffPublicationPayload?: CallOffPublicationPayloadResolvers<ContextType>;
  CancelStatementPayload?: CancelStatementPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  ChangeCapacitiesPayload?: ChangeCapacitiesPayloadResolvers<ContextType>;
  ChangeImprovementPayload?: ChangeImprovementPayloadResolvers<ContextType>;
  ChangeMyPasswordPayload?: ChangeMyPasswordPayloadResolvers<ContextType>;
  ChangeMySettingsPayload?: ChangeMySettingsPayloadResolvers<ContextType>;
  ChangePostMortemDaysPayload?: ChangePostMortemDaysPayloadResolvers<ContextType>;
  ChangePostMortemLanesPayload?: ChangePostMortemLanesPayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CheckClaimPayload?: CheckClaimPayloadResolvers<ContextType>;
  CheckPublicationPayload?: CheckPublicationPayloadResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointConnection?: CheckpointConnectionResolvers<ContextType>;
  CheckpointEdge?: CheckpointEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimCitation?: ClaimCitationResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimMark?: ClaimMarkResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  CloseBreakGlassReviewPayload?: CloseBreakGlassReviewPayloadResolvers<ContextType>;
  CloseCasePayload?: CloseCasePayloadResolvers<ContextType>;
  CommonRoot?: CommonRootResolvers<ContextType>;
  CommonRootConnection?: CommonRootConnectionResolvers<ContextType>;
  CommonRootEdge?: CommonRootEdgeResolvers<ContextType>;
  ConfirmClaimPayload?: ConfirmClaimPayloadResolvers<ContextType>;
  ConfirmPolicyPayload?: ConfirmPolicyPayloadResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  ContainCasePayload?: ContainCasePayloadResolvers<ContextType>;
  Contradicts?: ContradictsResolvers<ContextType>;
  CorrectNotePayload?: CorrectNotePayloadResolvers<ContextType>;
  CorrectPublicationPayload?: CorrectPublicationPayloadResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateExplorerTokenPayload?: CreateExplorerTokenPayloadResolvers<ContextType>;
  CreateTokenPayload?: CreateTokenPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionMark?: DecisionMarkResolvers<ContextType>;
  DeclareAbsencePayload?: DeclareAbsencePayloadResolvers<ContextType>;
  DeclareCasePayload?: DeclareCasePayloadResolvers<ContextType>;
  DeclineRolePayload?: DeclineRolePayloadResolvers<ContextType>;
  DeclineSuggestionPayload?: DeclineSuggestionPayloadResolvers<ContextType>;
  DelegateLanePayload?: DelegateLanePayloadResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DismissSignalPayload?: DismissSignalPayloadResolvers<ContextType>;
  DraftHoldingLinePayload?: DraftHoldingLinePayloadResolvers<ContextType>;
  DraftStatementPayload?: DraftStatementPayloadResolvers<ContextType>;
  EditLibraryCasePayload?: EditLibraryCasePayloadResolvers<ContextType>;
  EndOtherSessionsPayload?: EndOtherSessionsPayloadResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  EndSessionsPayload?: EndSessionsPayloadResolvers<ContextType>;
  ErasePersonPayload?: ErasePersonPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceBundle?: EvidenceBundleResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FilledSlot?: FilledSlotResolvers<ContextType>;
  FinishImprovementPayload?: FinishImprovementPayloadResolvers<ContextType>;
  FirstWords?: FirstWordsResolvers<ContextType>;
  FoundPublication?: FoundPublicationResolvers<ContextType>;
  HandOverRolePayload?: HandOverRolePayloadResolvers<ContextType>;
  Hash?: GraphQLScalarType;
  HideLibraryCasePayload?: HideLibraryCasePayloadResolvers<ContextType>;
  HoldPublicationsPayload?: HoldPublicationsPayloadResolvers<ContextType>;
  HoldingLineOrigin?: HoldingLineOriginResolvers<ContextType>;
  HoldingLineTerms?: HoldingLineTermsResolvers<ContextType>;
  HoldingStatement?: HoldingStatementResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportLibraryCasesPayload?: ImportLibraryCasesPayloadResolvers<ContextType>;
  Improvement?: ImprovementResolvers<ContextType>;
  ImprovementConnection?: ImprovementConnectionResolvers<ContextType>;
  ImprovementEdge?: ImprovementEdgeResolvers<ContextType>;
  InboxCounts?: InboxCountsResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  Insights?: InsightsResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitePersonPayload?: InvitePersonPayloadResolvers<ContextType>;
  KeptClock?: KeptClockResolvers<ContextType>;
  LaneMissing?: LaneMissingResolvers<ContextType>;
  LanePerson?: LanePersonResolvers<ContextType>;
  LaneWaiting?: LaneWaitingResolvers<ContextType>;
  LanguageLag?: LanguageLagResolvers<ContextType>;
  LeaveClaimUnknowablePayload?: LeaveClaimUnknowablePayloadResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerFinding?: LedgerFindingResolvers<ContextType>;
  LedgerKey?: LedgerKeyResolvers<ContextType>;
  LedgerVerification?: LedgerVerificationResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LessonConnection?: LessonConnectionResolvers<ContextType>;
  LessonEdge?: LessonEdgeResolvers<ContextType>;
  LibraryAnnotation?: LibraryAnnotationResolvers<ContextType>;
  LibraryAnnotationConnection?: LibraryAnnotationConnectionResolvers<ContextType>;
  LibraryAnnotationEdge?: LibraryAnnotationEdgeResolvers<ContextType>;
  LibraryCase?: LibraryCaseResolvers<ContextType>;
  LibraryCaseConnection?: LibraryCaseConnectionResolvers<ContextType>;
  LibraryCaseEdge?: LibraryCaseEdgeResolvers<ContextType>;
  LibraryExtent?: LibraryExtentResolvers<ContextType>;
  LibraryFacet?: LibraryFacetResolvers<ContextType>;
  LibraryHiding?: LibraryHidingResolvers<ContextType>;
  LibraryHit?: LibraryHitResolvers<ContextType>;
  LibraryImport?: LibraryImportResolvers<ContextType>;
  LibraryMatch?: LibraryMatchResolvers<ContextType>;
  LiftLegalHoldPayload?: LiftLegalHoldPayloadResolvers<ContextType>;
  LiftRestrictionPayload?: LiftRestrictionPayloadResolvers<ContextType>;
  LiftVetoPayload?: LiftVetoPayloadResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  LogClaimPayload?: LogClaimPayloadResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  MapLibraryImportPayload?: MapLibraryImportPayloadResolvers<ContextType>;
  MarkInsideInformationPayload?: MarkInsideInformationPayloadResolvers<ContextType>;
  MarkPassagePayload?: MarkPassagePayloadResolvers<ContextType>;
  Markdown?: GraphQLScalarType;
  MeterStep?: MeterStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MuteCasePayload?: MuteCasePayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoteRiskPayload?: NoteRiskPayloadResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  OfferRolePayload?: OfferRolePayloadResolvers<ContextType>;
  OpenBreakGlassPayload?: OpenBreakGlassPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OtherSentence?: OtherSentenceResolvers<ContextType>;
  OverrideSignature?: OverrideSignatureResolvers<ContextType>;
  OverrideVetoPayload?: OverrideVetoPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageWording?: PassageWordingResolvers<ContextType>;
  PastEvent?: PastEventResolvers<ContextType>;
  PastFigure?: PastFigureResolvers<ContextType>;
  PastSource?: PastSourceResolvers<ContextType>;
  Pattern?: PatternResolvers<ContextType>;
  PendingDecision?: PendingDecisionResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PlaceLegalHoldPayload?: PlaceLegalHoldPayloadResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyLane?: PolicyLaneResolvers<ContextType>;
  PolicyMatch?: PolicyMatchResolvers<ContextType>;
  PolicyProposal?: PolicyProposalResolvers<ContextType>;
  PolicyRule?: PolicyRuleResolvers<ContextType>;
  PolicySource?: PolicySourceResolvers<ContextType>;
  PolicyWarning?: PolicyWarningResolvers<ContextType>;
  PostMortem?: PostMortemResolvers<ContextType>;
  PostMortemLane?: PostMortemLaneResolvers<ContextType>;
  PostMortemRecord?: PostMortemRecordResolvers<ContextType>;
  PostMortemReview?: PostMortemReviewResolvers<ContextType>;
  PostMortemVote?: PostMortemVoteResolvers<ContextType>;
  Precedent?: PrecedentResolvers<ContextType>;
  PrecedentReason?: PrecedentReasonResolvers<ContextType>;
  PrepareLibraryImportPayload?: PrepareLibraryImportPayloadResolvers<ContextType>;
  PromiseUpdatePayload?: PromiseUpdatePayloadResolvers<ContextType>;
  ProposePolicyPayload?: ProposePolicyPayloadResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationCapture?: PublicationCaptureResolvers<ContextType>;
  PublicationCheck?: PublicationCheckResolvers<ContextType>;
  PublishPostMortemPayload?: PublishPostMortemPayloadResolvers<ContextType>;
  PublishStatementPayload?: PublishStatementPayloadResolvers<ContextType>;
  PublishVariantPayload?: PublishVariantPayloadResolvers<ContextType>;
  PublishedCase?: PublishedCaseResolvers<ContextType>;
  QualifyCasePayload?: QualifyCasePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadAllNotificationsPayload?: ReadAllNotificationsPayloadResolvers<ContextType>;
  ReadNotificationPayload?: ReadNotificationPayloadResolvers<ContextType>;
  ReconcilePublicationPayload?: ReconcilePublicationPayloadResolvers<ContextType>;
  RecordDecisionPayload?: RecordDecisionPayloadResolvers<ContextType>;
  RecordFoundPublicationPayload?: RecordFoundPublicationPayloadResolvers<ContextType>;
  RecordPublicationPayload?: RecordPublicationPayloadResolvers<ContextType>;
  RecordedAdvice?: RecordedAdviceResolvers<ContextType>;
  RecordedClaim?: RecordedClaimResolvers<ContextType>;
  RecordedDecision?: RecordedDecisionResolvers<ContextType>;
  RecordedStatement?: RecordedStatementResolvers<ContextType>;
  RecordedVersion?: RecordedVersionResolvers<ContextType>;
  RecordedVote?: RecordedVoteResolvers<ContextType>;
  Redline?: RedlineResolvers<ContextType>;
  RedlineBlock?: RedlineBlockResolvers<ContextType>;
  RedlinePart?: RedlinePartResolvers<ContextType>;
  RedlineVariant?: RedlineVariantResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefuteClaimPayload?: RefuteClaimPayloadResolvers<ContextType>;
  ReinstatePersonPayload?: ReinstatePersonPayloadResolvers<ContextType>;
  RejectStatementPayload?: RejectStatementPayloadResolvers<ContextType>;
  ReleaseHoldPayload?: ReleaseHoldPayloadResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  RemovePassagePayload?: RemovePassagePayloadResolvers<ContextType>;
  ReopenCasePayload?: ReopenCasePayloadResolvers<ContextType>;
  ReplyToThreadPayload?: ReplyToThreadPayloadResolvers<ContextType>;
  ReportFailurePayload?: ReportFailurePayloadResolvers<ContextType>;
  ReportSignalPayload?: ReportSignalPayloadResolvers<ContextType>;
  RequestChangesPayload?: RequestChangesPayloadResolvers<ContextType>;
  RequestEvidencePayload?: RequestEvidencePayloadResolvers<ContextType>;
  RequestPostMortemChangesPayload?: RequestPostMortemChangesPayloadResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  ResolveThreadPayload?: ResolveThreadPayloadResolvers<ContextType>;
  ResolvedLane?: ResolvedLaneResolvers<ContextType>;
  ResolvedPolicy?: ResolvedPolicyResolvers<ContextType>;
  RestrictCasePayload?: RestrictCasePayloadResolvers<ContextType>;
  RetirePolicyPayload?: RetirePolicyPayloadResolvers<ContextType>;
  RetireRiskPayload?: RetireRiskPayloadResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewLane?: ReviewLaneResolvers<ContextType>;
  ReviewRiskPayload?: ReviewRiskPayloadResolvers<ContextType>;
  RevisePassagePayload?: RevisePassagePayloadResolvers<ContextType>;
  ReviseRiskPayload?: ReviseRiskPayloadResolvers<ContextType>;
  RevokeDelegationPayload?: RevokeDelegationPayloadResolvers<ContextType>;
  RevokeTokenPayload?: RevokeTokenPayloadResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  RiskConnection?: RiskConnectionResolvers<ContextType>;
  RiskEdge?: RiskEdgeResolvers<ContextType>;
  RiskImpact?: RiskImpactResolvers<ContextType>;
  RiskReview?: RiskReviewResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SaveDraftPayload?: SaveDraftPayloadResolvers<ContextType>;
  SchedulePublicationPayload?: SchedulePublicationPayloadResolvers<ContextType>;
  Scope?: GraphQLScalarType;
  ScorecardLine?: ScorecardLineResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCount?: SearchCountResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchThing?: SearchThingResolvers<ContextType>;
  SecondBreakGlassPayload?: SecondBreakGlassPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  ShowLibraryCasePayload?: ShowLibraryCasePayloadResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotChoice?: SlotChoiceResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  SnoozeNotificationPayload?: SnoozeNotificationPayloadResolvers<ContextType>;
  StaleVote?: StaleVoteResolvers<ContextType>;
  StandingVeto?: StandingVetoResolvers<ContextType>;
  StarEventPayload?: StarEventPayloadResolvers<ContextType>;
  StartPostMortemPayload?: StartPostMortemPayloadResolvers<ContextType>;
  StartThreadPayload?: StartThreadPayloadResolvers<ContextType>;
  StarterPolicy?: StarterPolicyResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementMark?: StatementMarkResolvers<ContextType>;
  StatementVersion?: StatementVersionResolvers<ContextType>;
  StepCount?: StepCountResolvers<ContextType>;
  StillOpen?: StillOpenResolvers<ContextType>;
  StrategyCount?: StrategyCountResolvers<ContextType>;
  SubmitPostMortemPayload?: SubmitPostMortemPayloadResolvers<ContextType>;
  SubmitStatementPayload?: SubmitStatementPayloadResolvers<ContextType>;
  SubmittedFindings?: SubmittedFindingsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuspendPersonPayload?: SuspendPersonPayloadResolvers<ContextType>;
  TakeBackLessonPayload?: TakeBackLessonPayloadResolvers<ContextType>;
  TeamPlace?: TeamPlaceResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TextRefused?: TextRefusedResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnmuteCasePayload?: UnmuteCasePayloadResolvers<ContextType>;
  UsedClaim?: UsedClaimResolvers<ContextType>;
  UsedDecision?: UsedDecisionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VerifyLedgerPayload?: VerifyLedgerPayloadResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  WaiveElementPayload?: WaiveElementPayloadResolvers<ContextType>;
  WaiveImprovementPayload?: WaiveImprovementPayloadResolvers<ContextType>;
  WaiveStepPayload?: WaiveStepPayloadResolvers<ContextType>;
  WaivedElement?: WaivedElementResolvers<ContextType>;
  WithdrawInvitationPayload?: WithdrawInvitationPayloadResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
  WithdrawPublicationPayload?: WithdrawPublicationPayloadResolvers<ContextType>;
  WithdrawVotePayload?: WithdrawVotePayloadResolvers<ContextType>;
  WordingFinding?: WordingFindingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  scope?: ScopeDirectiveResolver<any, any, ContextType>;
};
