import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { BlankFragment, SlotKind } from '#app/gql/graphql.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextField } from '#app/ui/field.tsx'
import { useReader } from '#app/ui/reader.ts'

export const blank = graphql(/* GraphQL */ `
  fragment Blank on Slot {
    name
    kind
    choices {
      key
      fr
      en
    }
  }
`)

/** The field of a blank answers to the path under which a refusal names it. */
export const fieldOf = (name: string): string => `holdingLine.slots.${name}`
export const fieldsOf = (slots: readonly { readonly name: string }[]): string[] =>
  slots.map(({ name }) => fieldOf(name))

const types: Partial<Record<SlotKind, string>> = { DATE: 'date', TIME: 'time', NEXT_UPDATE: 'datetime-local' }

type Claim = { readonly id: string; readonly number: number; readonly words: string }
type Props = { of: BlankFragment; claims: readonly Claim[] }

/** One blank, asked by its kind: a day with a calendar, a number with the claim that says it. */
export function Blank({ of: { name, kind, choices }, claims }: Props) {
  const t = useTranslations('lines')
  const { language } = useReader()
  const label = name.replaceAll('_', ' ')
  if (kind === 'CHOICE')
    return (
      <Choices
        name={fieldOf(name)}
        legend={capital(label)}
        options={choices.map(({ key, fr, en }) => ({ value: key, label: language === 'fr' ? fr : en }))}
        wrap
        required
      />
    )
  return (
    <>
      <TextField
        name={fieldOf(name)}
        label={capital(label)}
        hint={t(`kindHints.${kind}`)}
        type={types[kind] ?? 'text'}
        inputMode={kind === 'NUMBER' ? 'decimal' : undefined}
        maxLength={kind === 'PLACE' ? 40 : undefined}
        className={kind === 'PLACE' ? undefined : 'short-date'}
        required
      />
      {kind === 'NUMBER' ? <Says name={name} claims={claims} /> : null}
    </>
  )
}

function Says({ name, claims }: { name: string; claims: readonly Claim[] }) {
  const t = useTranslations('lines.fill')
  if (claims.length === 0) return <p className="small quiet">{t('noClaims')}</p>
  return (
    <Select
      minor
      name={`claim.${name}`}
      label={t('claim')}
      options={claims.map(({ id, number, words }) => ({ value: id, label: `${number}. ${words}` }))}
    />
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
