import { field } from '#app/answering.ts'
import type {
  Audience,
  CaseRole,
  ChannelType,
  Element,
  Lane,
  PolicyRuleInput,
  PolicyThreads,
  RulePartsFragment,
  StatementKind,
  VetoKind,
} from '#app/gql/graphql.ts'

export const lanes = ['LEGAL', 'COMMUNICATIONS', 'EXECUTIVE', 'HUMAN_RESOURCES'] as const satisfies readonly Lane[]
export const kinds = [
  'HOLDING_LINE',
  'PRESS_RELEASE',
  'SOCIAL_POST',
  'EMPLOYEE_BRIEF',
  'CUSTOMER_EMAIL',
  'QA',
  'REGULATOR_NOTICE',
] as const satisfies readonly StatementKind[]
export const channels = [
  'PRESS',
  'X',
  'LINKEDIN',
  'INSTAGRAM',
  'FACEBOOK',
  'WEBSITE',
  'EMAIL',
  'INTRANET',
] as const satisfies readonly ChannelType[]
export const audiences = [
  'PUBLIC',
  'PRESS',
  'CUSTOMERS',
  'STAFF',
  'REGULATOR',
  'PARTNERS',
] as const satisfies readonly Audience[]
export const elements = [
  'KNOWN',
  'NOT_KNOWN',
  'DOING',
  'APOLOGY',
  'VALUES',
  'NEXT_UPDATE',
] as const satisfies readonly Element[]
export const roles = [
  'LEAD',
  'COMMUNICATIONS',
  'LEGAL',
  'EXECUTIVE',
  'HUMAN_RESOURCES',
  'SPOKESPERSON',
  'COMMUNITY',
  'SCRIBE',
] as const satisfies readonly CaseRole[]
export const vetoes = ['NONE', 'VERSION', 'STICKY'] as const satisfies readonly VetoKind[]
export const severities = ['1', '2', '3', '4'] as const

export type Fields = Readonly<Record<string, readonly string[]>>

/** A policy that asks nothing yet, from which a new one is written. */
export const blank: RulePartsFragment = {
  match: {
    severity: [],
    kind: [],
    channel: [],
    audience: [],
    element: [],
    insideInformation: false,
    jurisdiction: [],
    inAdvance: false,
  },
  lanes: [],
  requiredElements: [],
  waivable: [],
  threads: 'MARKED',
  voteLifeMinutes: 1440,
  windowMaxMinutes: 4320,
  publisherMayApprove: true,
  express: true,
  holdingLine: true,
  breakGlass: channels,
}

const yes = (on: boolean) => (on ? ['true'] : [])

/** A rule as the fields of the form hold it. */
export function fieldsOf(rule: RulePartsFragment): Fields {
  const { match } = rule
  const ofLanes = lanes.flatMap((name) => {
    const lane = rule.lanes.find((asked) => asked.lane === name)
    return [
      [`${name}.min`, [String(lane?.min ?? 0)]],
      [`${name}.dueMinutes`, [String(lane?.dueMinutes ?? 60)]],
      [`${name}.expressDueMinutes`, [String(lane?.expressDueMinutes ?? 20)]],
      [`${name}.veto`, [lane?.veto ?? 'STICKY']],
      ...(lane?.backups ?? []).map(({ id }, n) => [`${name}.backups.${n}`, [id]] as const),
      [`${name}.escalateTo`, lane?.escalateTo ?? ['LEAD']],
      [`${name}.delegable`, yes(lane?.delegable ?? true)],
      [`${name}.byToken`, yes(lane?.byToken ?? false)],
    ] as const
  })
  return {
    severity: match.severity.map(String),
    kind: match.kind,
    channel: match.channel,
    audience: match.audience,
    element: match.element,
    insideInformation: yes(match.insideInformation),
    inAdvance: yes(match.inAdvance),
    jurisdiction: [match.jurisdiction.join(', ')],
    ...Object.fromEntries(ofLanes),
    requiredElements: rule.requiredElements,
    waivable: rule.waivable,
    threads: [rule.threads],
    voteLifeMinutes: [String(rule.voteLifeMinutes)],
    windowMaxMinutes: [String(rule.windowMaxMinutes)],
    publisherMayApprove: yes(rule.publisherMayApprove),
    express: yes(rule.express),
    holdingLine: yes(rule.holdingLine),
    breakGlass: rule.breakGlass,
  }
}

/** What the form says, as the contract takes it. A lane that needs nobody is not asked. */
export function ruleOf(form: FormData): PolicyRuleInput {
  const many = <Word extends string>(name: string) => form.getAll(name).map(String).filter(Boolean) as Word[]
  const whole = (name: string) => Math.trunc(Number(field(form, name) ?? 0)) || 0
  const on = (name: string) => form.get(name) === 'true'
  return {
    match: {
      severity: many('severity').map(Number),
      kind: many<StatementKind>('kind'),
      channel: many<ChannelType>('channel'),
      audience: many<Audience>('audience'),
      element: many<Element>('element'),
      insideInformation: on('insideInformation'),
      inAdvance: on('inAdvance'),
      jurisdiction: (field(form, 'jurisdiction') ?? '')
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    },
    lanes: askedIn(form).map((lane) => ({
      lane,
      min: whole(`${lane}.min`),
      veto: (field(form, `${lane}.veto`) ?? 'STICKY') as VetoKind,
      dueMinutes: whole(`${lane}.dueMinutes`),
      expressDueMinutes: whole(`${lane}.expressDueMinutes`),
      backups: backupsIn(form.keys(), lane).flatMap((name) => field(form, name) ?? []),
      escalateTo: many<CaseRole>(`${lane}.escalateTo`),
      delegable: on(`${lane}.delegable`),
      byToken: on(`${lane}.byToken`),
    })),
    requiredElements: many<Element>('requiredElements'),
    waivable: many<Element>('waivable'),
    threads: (field(form, 'threads') ?? 'MARKED') as PolicyThreads,
    voteLifeMinutes: whole('voteLifeMinutes'),
    windowMaxMinutes: whole('windowMaxMinutes'),
    publisherMayApprove: on('publisherMayApprove'),
    express: on('express'),
    holdingLine: on('holdingLine'),
    breakGlass: many<ChannelType>('breakGlass'),
  }
}

/** Each stand-in has a field of its own, so that each comes back as it was chosen. */
export const backupsIn = (names: Iterable<string>, lane: Lane) =>
  [...names].filter((name) => name.startsWith(`${lane}.backups.`)).sort()

const askedIn = (form: FormData) => lanes.filter((lane) => (field(form, `${lane}.min`) ?? '0') !== '0')

/** The field of the form that a path of the contract is about. */
export function fieldAt(path: readonly string[], form: FormData): readonly string[] {
  const [first, part, at, name] = path
  if (first !== 'rule' || part === undefined) return path
  if (part === 'match') return at === undefined ? [] : [at]
  return part === 'lanes' ? [`${askedIn(form)[Number(at)]}.${name}`] : [part]
}
