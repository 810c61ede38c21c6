import { type Audience, type ChannelType, channelTypes, type Element, type Lane } from '#db/schema/words.ts'
import type { LaneRule, Match, Policy, Veto } from './policy.ts'

const outside: readonly Audience[] = ['public', 'press', 'customers', 'regulator', 'partners']
const six: readonly Element[] = ['known', 'not_known', 'doing', 'apology', 'values', 'next_update']
const ofUse: readonly Element[] = ['known', 'doing', 'next_update']
/** Where words that could not wait may go; the policies that say nothing of it leave it as it is. */
const lastResort: readonly ChannelType[] = ['intranet', 'linkedin', 'website', 'x']
const DAY = 1440

export type NamedRule = Omit<Policy, 'id' | 'version'> & { readonly name: string }

/** What a French company of 250 to 5,000 people starts with. Our proposal, editable, not a published norm. */
export const defaultPolicies: readonly NamedRule[] = [
  policy('base', {}, [lane('communications', 1, 60, 20, 'version')], {
    routes: { express: true, holdingLine: true, breakGlass: lastResort },
  }),
  policy('outside', { severity: [2, 3, 4], audience: outside }, [lane('legal', 1, 60, 20)]),
  policy('press', { kind: ['press_release'] }, [lane('legal', 1, 60, 20)], {
    requiredElements: six,
    waivable: ['not_known', 'apology', 'values'],
  }),
  policy(
    'major',
    { severity: [3, 4], audience: outside, kind: ['press_release', 'customer_email', 'qa', 'holding_line'] },
    [lane('executive', 1, 45, 15)],
    { voteLifeMin: DAY / 2, publisherMayApprove: false },
  ),
  policy('crisis', { severity: [4], audience: outside }, [lane('legal', 1, 30, 10), lane('executive', 1, 30, 10)], {
    voteLifeMin: DAY / 4,
    windowMaxMin: DAY,
  }),
  policy('staff', { audience: ['staff'] }, [lane('human_resources', 1, 60, 20, 'version')], {
    requiredElements: ofUse,
  }),
  policy('staff-major', { severity: [3, 4], audience: ['staff'] }, [lane('legal', 1, 45, 15)]),
  policy('customers', { kind: ['customer_email'] }, [lane('legal', 1, 120, 30)], { requiredElements: ofUse }),
  policy('apology', { element: ['apology'], audience: outside }, [lane('legal', 1, 60, 20, 'version')]),
  policy('regulator', { kind: ['regulator_notice'] }, [lane('legal', 1, 120, 60), lane('executive', 1, 120, 60)], {
    routes: { express: true, holdingLine: false, breakGlass: [] },
  }),
  policy(
    'inside-information',
    { insideInformation: true },
    [personally(lane('legal', 1, 60, 30)), personally(lane('executive', 2, 60, 30))],
    { threads: 'all', voteLifeMin: 240, routes: { express: true, holdingLine: false, breakGlass: [] } },
  ),
  policy(
    'line-in-advance',
    { inAdvance: true, kind: ['holding_line'] },
    [
      lane('legal', 1, 2 * DAY, 2 * DAY, 'version'),
      lane('communications', 1, 2 * DAY, 2 * DAY, 'version'),
      lane('executive', 1, 2 * DAY, 2 * DAY, 'version'),
    ],
    { requiredElements: ofUse, voteLifeMin: 180 * DAY, windowMaxMin: 180 * DAY },
  ),
]

function lane(name: Lane, min: number, dueMin: number, expressDueMin: number, veto: Veto = 'sticky'): LaneRule {
  return {
    lane: name,
    min,
    veto,
    stepUp: 'recent',
    byToken: true,
    dueMin,
    expressDueMin,
    backups: [],
    escalateTo: ['lead'],
    delegable: true,
  }
}

function personally(rule: LaneRule): LaneRule {
  return { ...rule, delegable: false }
}

function policy(
  name: string,
  match: Match,
  lanes: readonly LaneRule[],
  rest: Partial<Omit<NamedRule, 'name' | 'schema' | 'match' | 'lanes'>> = {},
): NamedRule {
  return {
    name,
    schema: 'policy/1',
    match,
    lanes,
    requiredElements: [],
    waivable: [],
    threads: 'marked',
    voteLifeMin: DAY,
    windowMaxMin: 3 * DAY,
    publisherMayApprove: true,
    routes: { express: true, holdingLine: true, breakGlass: channelTypes },
    ...rest,
  }
}
