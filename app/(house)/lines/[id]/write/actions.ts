'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { field, refused, required } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { HoldingLineInput, LineAsSavedQuery, SlotInput, SlotKind } from '#app/gql/graphql.ts'
import { act, run } from '#app/graphql.ts'
import type { Answer } from '#app/ui/answer.ts'
import { termsIn } from '../../terms.ts'

const asSaved = graphql(/* GraphQL */ `
  query LineAsSaved($id: ID!) {
    statement(by: { id: $id }) {
      version {
        notBefore
        notAfter
        line {
          ...LineTerms
        }
        variants {
          channel
          language
          audience
          title
          blocks {
            elements
            text
          }
        }
      }
    }
  }
`)

const save = graphql(/* GraphQL */ `
  mutation SaveLineTerms($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export async function addBlank(_: Answer, form: FormData): Promise<Answer> {
  const kind = required(form, 'kind') as SlotKind
  const choices = kind === 'CHOICE' ? choicesIn(field(form, 'choices') ?? '') : []
  if (kind === 'CHOICE' && (choices === null || choices.length < 2)) return badChoices(form)
  const slot = { name: required(form, 'blank'), kind, choices }
  return change(form, (line) => ({ ...line, slots: [...line.slots, slot] }))
}

export async function removeBlank(_: Answer, form: FormData): Promise<Answer> {
  const name = required(form, 'blank')
  return change(form, (line) => ({ ...line, slots: line.slots.filter((slot) => slot.name !== name) }))
}

export async function changeTerms(_: Answer, form: FormData): Promise<Answer> {
  return change(form, (line) => ({ ...line, ...termsIn(form) }))
}

/** One a line, French and English with a bar between them; null when one is not. */
function choicesIn(words: string): NonNullable<SlotInput['choices']> | null {
  const rows = words
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()))
    .filter((row) => row.join('') !== '')
  if (rows.some(([fr, en, ...more]) => !fr || !en || more.length > 0)) return null
  return rows.map(([fr = '', en = ''], at) => ({ key: `c${at + 1}`, fr, en }))
}

async function badChoices(form: FormData): Promise<Answer> {
  const message = (await getTranslations('lines.write'))('badChoices')
  return refused(form, [{ code: 'INVALID_INPUT', message, path: ['choices'] }])
}

/** Saves the texts as they stand with other terms. Counts as a save: the page goes on from there. */
async function change(form: FormData, terms: (line: HoldingLineInput) => HoldingLineInput): Promise<Answer> {
  const id = required(form, 'statementId')
  const { statement } = await run(asSaved, { id })
  const line = statement?.version.line
  if (!statement || !line) return refused(form, [])
  const { version } = statement
  const input = {
    statementId: id,
    expectedRevision: Number(required(form, 'revision')),
    variants: version.variants,
    notBefore: version.notBefore,
    notAfter: version.notAfter,
    line: terms(termsOf(line)),
    idempotencyKey: required(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(save, { input })
  if (userErrors.length > 0) return refused(form, userErrors.map(atItsField))
  return redirect(`/lines/${id}/write?line=${input.expectedRevision + 1}`)
}

type Saved = NonNullable<NonNullable<LineAsSavedQuery['statement']>['version']['line']>

const termsOf = ({ name, severities, categories, kinds, slots }: Saved): HoldingLineInput => ({
  name,
  severities,
  categories,
  kinds,
  slots: slots.map(({ name: blank, kind, choices }) => ({
    name: blank,
    kind,
    choices: choices.map(({ key, fr, en }) => ({ key, fr, en })),
  })),
})

/** The contract names the place in the whole; a form of one blank has one field for it. */
const atItsField = <Fault extends { readonly path: readonly string[] }>(fault: Fault): Fault => ({
  ...fault,
  path: fault.path[1] === 'slots' ? ['blank'] : fault.path[1] === 'name' ? ['name'] : fault.path,
})
