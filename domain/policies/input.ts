import { z } from 'zod'
import { audiences, caseRoles, channelTypes, elements, lanes, statementKinds, vetoKinds } from '#db/schema/words.ts'
import { idOf, maybe } from '../input.ts'
import { type Rule, ruleSchema } from '../statements/policySchema.ts'

const set = <T extends z.ZodType>(item: T, most: number) =>
  z
    .array(item)
    .max(most)
    .nullish()
    .transform((items) => [...new Set(items ?? [])])

const Match = z.strictObject({
  severity: set(z.int(), 4),
  kind: set(z.enum(statementKinds), statementKinds.length),
  channel: set(z.enum(channelTypes), channelTypes.length),
  audience: set(z.enum(audiences), audiences.length),
  element: set(z.enum(elements), elements.length),
  insideInformation: z.boolean().nullish(),
  jurisdiction: set(z.string(), 20),
  inAdvance: z.boolean().nullish(),
})

const Lane = z.strictObject({
  lane: z.enum(lanes),
  min: z.int(),
  veto: z.enum(vetoKinds),
  // Passkeys are not offered yet: a lane that asks for one could be cleared by nobody.
  stepUp: maybe(z.literal('recent')).transform(() => 'recent' as const),
  byToken: z.boolean().nullish(),
  dueMinutes: z.int(),
  expressDueMinutes: z.int(),
  backups: set(idOf('Person'), 50),
  escalateTo: set(z.enum(caseRoles), caseRoles.length),
  delegable: z.boolean().nullish(),
})

/** A rule as the contract spells it; out comes the rule as it is kept, judged by the schema that reads it back. */
export const proposedRule = z
  .strictObject({
    match: Match,
    lanes: z.array(Lane).max(lanes.length),
    requiredElements: set(z.enum(elements), elements.length),
    waivable: set(z.enum(elements), elements.length),
    threads: z.enum(['marked', 'all']),
    voteLifeMinutes: z.int(),
    windowMaxMinutes: z.int(),
    publisherMayApprove: z.boolean(),
    express: z.boolean(),
    holdingLine: z.boolean(),
    breakGlass: set(z.enum(channelTypes), channelTypes.length),
  })
  .transform((given, context): Rule => {
    const rule = {
      schema: 'policy/1',
      match: named(given.match),
      lanes: given.lanes.map(({ dueMinutes, expressDueMinutes, byToken, delegable, ...lane }) => ({
        ...lane,
        byToken: byToken ?? false,
        dueMin: dueMinutes,
        expressDueMin: expressDueMinutes,
        delegable: delegable ?? true,
      })),
      requiredElements: given.requiredElements,
      waivable: given.waivable.filter((element) => given.requiredElements.includes(element)),
      threads: given.threads,
      voteLifeMin: given.voteLifeMinutes,
      windowMaxMin: given.windowMaxMinutes,
      publisherMayApprove: given.publisherMayApprove,
      routes: { express: given.express, holdingLine: given.holdingLine, breakGlass: given.breakGlass },
    }
    const judged = ruleSchema.safeParse(rule)
    if (judged.success) return judged.data as Rule
    for (const { path, message } of judged.error.issues)
      context.addIssue({ code: 'custom', path: path.map(spelt), message, params: { refusal: 'INVALID_INPUT' } })
    return z.NEVER
  })

/** A key that names nothing is not named. */
function named(match: z.output<typeof Match>): object {
  return Object.fromEntries(
    Object.entries(match).filter(([, wanted]) => wanted && (wanted === true || wanted.length > 0)),
  )
}

const contractNames: Readonly<Record<string, string>> = {
  dueMin: 'dueMinutes',
  expressDueMin: 'expressDueMinutes',
  voteLifeMin: 'voteLifeMinutes',
  windowMaxMin: 'windowMaxMinutes',
}
const spelt = (step: PropertyKey): string | number =>
  typeof step === 'number' ? step : (contractNames[String(step)] ?? String(step))
