import type { Audience, ChannelType, Language } from '#db/schema/words.ts'

export type Spoken = {
  readonly channel: ChannelType
  readonly language: Language
  readonly audience: Audience
  readonly title: string | null
  readonly blocks: readonly { readonly text: string }[]
  readonly out: boolean
}
export type Lag = {
  readonly language: Language
  readonly ahead: Language
  readonly channel: ChannelType
  readonly audience: Audience
  readonly because: 'not_written' | 'not_followed' | 'not_out'
}

/** Which language lags behind which, for the same people on the same channel: not written, not edited along, or not out. */
export function lagging(texts: readonly Spoken[], before: readonly Spoken[]): Lag[] {
  const spoken = [...new Set(texts.map(({ language }) => language))].sort()
  return texts.flatMap((ahead) =>
    spoken
      .filter((language) => language !== ahead.language)
      .flatMap((language): Lag[] => {
        const { channel, audience } = ahead
        const because = why(
          ahead,
          at(texts, ahead, language),
          at(before, ahead, ahead.language),
          at(before, ahead, language),
        )
        return because ? [{ language, ahead: ahead.language, channel, audience, because }] : []
      }),
  )
}

function why(
  ahead: Spoken,
  behind: Spoken | undefined,
  wasAhead: Spoken | undefined,
  wasBehind: Spoken | undefined,
): Lag['because'] | null {
  if (!behind) return 'not_written'
  if (wasAhead && wasBehind && words(ahead) !== words(wasAhead) && words(behind) === words(wasBehind))
    return 'not_followed'
  return ahead.out && !behind.out ? 'not_out' : null
}

const at = (texts: readonly Spoken[], { channel, audience }: Spoken, language: Language) =>
  texts.find((text) => text.channel === channel && text.audience === audience && text.language === language)
const words = ({ title, blocks }: Spoken): string => JSON.stringify([title, blocks.map(({ text }) => text)])
