import type { Audience, ChannelType, Element, Language, StatementKind, VariantInput } from '#app/gql/graphql.ts'

/** What each kind of message says, in the order of the doctrine: the author fills it, changes it or leaves parts out. */
const says: Record<StatementKind, readonly Element[]> = {
  HOLDING_LINE: ['KNOWN', 'NOT_KNOWN', 'DOING', 'NEXT_UPDATE'],
  PRESS_RELEASE: ['KNOWN', 'NOT_KNOWN', 'DOING', 'APOLOGY', 'VALUES', 'NEXT_UPDATE'],
  SOCIAL_POST: ['KNOWN', 'DOING', 'APOLOGY'],
  EMPLOYEE_BRIEF: ['KNOWN', 'DOING', 'NEXT_UPDATE'],
  CUSTOMER_EMAIL: ['KNOWN', 'DOING', 'APOLOGY', 'NEXT_UPDATE'],
  QA: ['KNOWN', 'NOT_KNOWN'],
  REGULATOR_NOTICE: ['KNOWN', 'NOT_KNOWN', 'DOING'],
}

const whoReads: Partial<Record<ChannelType, Audience>> = { PRESS: 'PRESS', INTRANET: 'STAFF', EMAIL: 'CUSTOMERS' }

/** Who is addressed on a channel unless somebody says otherwise. */
export const audienceOf = (channel: ChannelType): Audience => whoReads[channel] ?? 'PUBLIC'

/** One empty text for each channel and language. */
export function skeleton(
  kind: StatementKind,
  channels: readonly ChannelType[],
  languages: readonly Language[],
  audience: Audience | null,
): VariantInput[] {
  const blocks = says[kind].map((element) => ({ elements: [element], text: '' }))
  return channels.flatMap((channel) =>
    languages.map((language) => ({ channel, language, audience: audience ?? audienceOf(channel), blocks })),
  )
}
