import { Refusal, type RefusalDetails } from '#domain/refusal.ts'
import { part, type Selection } from '#domain/selection.ts'
import type { Context } from '#graphql/context.ts'
import type { Find } from '#graphql/nodes.ts'

type UserError = Readonly<{ __typename: string; code: string; path: readonly string[] }> &
  Pick<RefusalDetails, 'current' | 'items' | 'lanes' | 'findings'>
export type Refused = { userErrors: readonly UserError[] }

/** A refusal is an answer; whatever else is thrown is not. */
export async function outcome<Done extends object>(act: () => Promise<Done>): Promise<(Done & Refused) | Refused> {
  try {
    return { ...(await act()), userErrors: [] }
  } catch (error) {
    if (error instanceof Refusal) return { userErrors: [userError(error)] }
    throw error
  }
}

function userError({ code, details }: Refusal): UserError {
  return {
    __typename: placeIn(code, details) ? 'TextRefused' : typeFor(details),
    code,
    path: details.path ?? [],
    current: details.current,
    items: details.items,
    lanes: details.lanes,
    findings: details.findings,
    ...placeIn(code, details),
  }
}

type InText = { codePoint: string | null; construct: string | null; offset: number }

/** The rule names it as `U+202E at 12`, or `heading at 12`. */
function placeIn(code: string, { found }: RefusalDetails): InText | null {
  const [, what, offset] = (code === 'TEXT_REFUSED' && /^(U\+[0-9A-F]+|[a-z_]+) at (\d+)$/.exec(found ?? '')) || []
  if (!what) return null
  const isCharacter = what.startsWith('U+')
  return {
    codePoint: isCharacter ? what : null,
    construct: isCharacter ? null : what,
    offset: Number(offset),
  }
}

function typeFor({ current, items, lanes, findings }: RefusalDetails): string {
  if (findings) return 'Contradicts'
  if (current) return 'VersionConflict'
  if (items) return 'StillOpen'
  return lanes ? 'LaneMissing' : 'Refused'
}

/** A refusal names things by id; the caller reads them under the rules of any other reading. */
export async function readRefusals(
  payload: unknown,
  find: Find,
  context: Context,
  selection: Selection,
): Promise<unknown> {
  if (!isRefused(payload) || payload.userErrors.length === 0) return payload
  const asked = part(selection, 'userErrors')
  const userErrors = await Promise.all(
    payload.userErrors.map(async ({ current, items, ...refusal }) => ({
      ...refusal,
      ...(current && {
        currentVersion: current.version,
        current: await find(current, context, part(asked, 'current')),
      }),
      ...(items && { items: await visible(items, find, context, part(asked, 'items')) }),
    })),
  )
  return { ...payload, userErrors }
}

/** What stands in the way may be hidden from the one it stands in the way of: then only its absence from the list tells. */
async function visible(
  items: readonly { type: string; id: string }[],
  find: Find,
  context: Context,
  selection: Selection,
) {
  const found = await Promise.all(items.map((item) => find(item, context, selection)))
  return found.filter((row) => row !== null)
}

const isRefused = (payload: unknown): payload is Refused =>
  typeof payload === 'object' && payload !== null && 'userErrors' in payload
