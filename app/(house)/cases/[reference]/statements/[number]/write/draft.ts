import type { Audience, ChannelType, Element, Language, VariantInput } from '#app/gql/graphql.ts'

/** What is being written, as the form carries it: pure, so that the page and the server change it alike. */
export type Draft = {
  readonly texts: readonly DraftText[]
  /** Wall times in the author's zone, as the fields hold them. */
  readonly notBefore: string
  readonly notAfter: string
  /** Whether it is inside information. */
  readonly inside: boolean
  /** The passage taken out last: it can be put back. */
  readonly removed: Removed | null
}
export type DraftText = {
  readonly channel: ChannelType
  readonly language: Language
  readonly audience: Audience
  readonly title: string
  readonly passages: readonly Passage[]
}
export type Passage = {
  readonly key: string
  readonly elements: readonly Element[]
  readonly text: string
} & Readonly<Record<Use | 'decisions', readonly string[]>>
export type Use = 'asserts' | 'denies' | 'acknowledges'
export type Removed = { readonly from: string; readonly at: number; readonly passage: Passage }

export const uses: readonly Use[] = ['asserts', 'denies', 'acknowledges']
export const keyOf = ({ channel, language, audience }: Pick<DraftText, 'channel' | 'language' | 'audience'>) =>
  `${channel}/${language}/${audience}`.toLowerCase()

/** A change to the draft, by its name and what it is about: `up:0:2` moves the third passage of the first text up. */
export function change(draft: Draft, deed: string): Draft {
  const [name, ...about] = deed.split(':')
  const [t = -1, p = -1] = about.map(Number)
  if (name === 'add') return inText(draft, t, (passages) => [...passages, empty(draft, [])])
  if (name === 'up') return inText(draft, t, (passages) => moved(passages, p, p - 1))
  if (name === 'down') return inText(draft, t, (passages) => moved(passages, p, p + 1))
  if (name === 'remove') return takeOut(draft, t, p)
  if (name === 'restore') return putBack(draft)
  if (name === 'leave') return { ...draft, texts: draft.texts.filter((_, index) => index !== t) }
  if (name === 'include') return include(draft, about.join(':'))
  return draft
}

const inText = (draft: Draft, at: number, edit: (passages: readonly Passage[]) => readonly Passage[]): Draft => ({
  ...draft,
  texts: draft.texts.map((text, index) => (index === at ? { ...text, passages: edit(text.passages) } : text)),
})

function moved(passages: readonly Passage[], from: number, to: number): readonly Passage[] {
  const [passage] = passages.slice(from, from + 1)
  if (!passage || to < 0 || to >= passages.length) return passages
  return passages.toSpliced(from, 1).toSpliced(to, 0, passage)
}

function takeOut(draft: Draft, t: number, p: number): Draft {
  const text = draft.texts[t]
  const passage = text?.passages[p]
  if (!text || !passage) return draft
  const removed = passage.text.trim() ? { from: keyOf(text), at: p, passage } : draft.removed
  return { ...inText(draft, t, (passages) => passages.toSpliced(p, 1)), removed }
}

function putBack(draft: Draft): Draft {
  const { removed } = draft
  const t = draft.texts.findIndex((text) => keyOf(text) === removed?.from)
  if (!removed || t < 0) return draft
  return { ...inText(draft, t, (passages) => passages.toSpliced(removed.at, 0, removed.passage)), removed: null }
}

/** A text for one more channel or language: the plan of its neighbour, without the words. */
function include(draft: Draft, key: string): Draft {
  const [channel, language, audience] = key.toUpperCase().split('/') as [ChannelType, Language, Audience]
  if (!audience || draft.texts.some((text) => keyOf(text) === key)) return draft
  const plan = draft.texts.find((text) => text.channel === channel) ?? draft.texts[0]
  let next = nextKey(draft)
  const passages = (plan?.passages ?? []).map((passage) => ({ ...passage, text: '', key: String(next++) }))
  return { ...draft, texts: [...draft.texts, { channel, language, audience, title: '', passages }] }
}

const empty = (draft: Draft, elements: readonly Element[]): Passage => ({
  key: String(nextKey(draft)),
  elements,
  text: '',
  asserts: [],
  denies: [],
  acknowledges: [],
  decisions: [],
})

const nextKey = ({ texts, removed }: Draft): number =>
  Math.max(
    0,
    ...texts.flatMap(({ passages }) => passages.map(({ key }) => Number(key))),
    Number(removed?.passage.key ?? 0),
  ) + 1

/** The draft as a form sent it: `texts.0.passages.2.text` and its like. */
export function readDraft(form: FormData): Draft {
  const word = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  const all = (name: string) => form.getAll(name).map(String)
  const texts = count(form, 'texts').map((t) => ({
    channel: word(`${t}.channel`) as ChannelType,
    language: word(`${t}.language`) as Language,
    audience: word(`${t}.audience`) as Audience,
    title: word(`${t}.title`),
    passages: count(form, `${t}.passages`).map((p) => ({
      key: word(`${p}.key`),
      elements: all(`${p}.elements`) as Element[],
      text: word(`${p}.text`),
      asserts: all(`${p}.asserts`),
      denies: all(`${p}.denies`),
      acknowledges: all(`${p}.acknowledges`),
      decisions: all(`${p}.decisions`),
    })),
  }))
  return {
    texts,
    notBefore: word('notBefore'),
    notAfter: word('notAfter'),
    inside: word('inside') === 'true',
    removed: readRemoved(word('removed')),
  }
}

/** The names of a list's members: those whose key or channel the form holds. */
function count(form: FormData, list: string): string[] {
  const names: string[] = []
  while (form.has(`${list}.${names.length}.key`) || form.has(`${list}.${names.length}.channel`))
    names.push(`${list}.${names.length}`)
  return names
}

function readRemoved(json: string): Removed | null {
  try {
    const removed = JSON.parse(json || 'null') as Removed | null
    return removed?.passage && typeof removed.from === 'string' ? removed : null
  } catch {
    return null
  }
}

/** The draft as the contract takes it. */
export const inputOf = ({ texts }: Pick<Draft, 'texts'>): VariantInput[] =>
  texts.map(({ passages, title, ...text }) => ({
    ...text,
    title: title || null,
    blocks: passages.map(({ key: _key, ...passage }) => passage),
  }))

/** Without the passages that nothing was written in: they are a plan, not words to clear. */
export const withoutGaps = (draft: Draft): Draft => ({
  ...draft,
  texts: draft.texts.map((text) => ({ ...text, passages: text.passages.filter((passage) => passage.text.trim()) })),
})

/** Two drafts that hold the same have nothing to lose to each other; passages left empty hold nothing. */
export const holdsTheSame = (one: Draft, other: Draft): boolean => content(one) === content(other)

const content = ({ texts, notBefore, notAfter, inside }: Draft): string =>
  JSON.stringify([
    Boolean(inside),
    notBefore,
    notAfter,
    texts.map(({ passages, ...text }) => [
      keyOf(text),
      text.title,
      passages
        .filter(({ text: words }) => words.trim())
        .map(({ elements, text: words, asserts, denies, acknowledges, decisions }) =>
          [elements, words, asserts, denies, acknowledges, decisions].map(String),
        ),
    ]),
  ])

/** The words alone. */
export const spoken = ({ texts }: Draft): string =>
  JSON.stringify(texts.map(({ title, passages }) => [title, passages.map(({ text }) => text)]))
