import { useTranslations } from 'next-intl'
import { Check } from '#app/ui/choices.tsx'
import { Select, TextField } from '#app/ui/field.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { mostFigures, qualifiers } from './figure-fields.ts'
import { FigureRows } from './figure-rows.tsx'
import { figureWords } from './figure-words.ts'
import { type AsTyped, steps, strategies } from './telling.ts'

/** Yes, no, and not known, which is the answer until somebody gives another. */
export function Response({ typed }: { typed: AsTyped }) {
  const t = useTranslations('tellCase')
  const u = useTranslations('ui')
  const did = useTranslations('library.did')
  const named = useTranslations('strategies')
  return (
    <>
      <fieldset className="field">
        <legend>{t('did')}</legend>
        <div className="grid-2">
          {steps.map((step) => (
            <Select
              key={step}
              minor
              name={`did.${step}`}
              label={did(step)}
              defaultValue={typed.did?.[step] ?? ''}
              options={[
                { value: '', label: t('notKnown') },
                { value: 'yes', label: t('yes') },
                { value: 'no', label: t('no') },
              ]}
            />
          ))}
        </div>
      </fieldset>
      <Fold summary={t('strategies')}>
        <div className="checks pt-8">
          {strategies.map((value) => (
            <Check
              key={value}
              name="strategies"
              value={value}
              label={named(value)}
              on={typed.strategies?.includes(value)}
            />
          ))}
        </div>
        <TextField
          minor
          short
          name="firstWordsHours"
          label={`${t('firstWordsHours')} (${u('optional')})`}
          inputMode="decimal"
          defaultValue={typed.firstWordsHours}
          maxLength={8}
        />
      </Fold>
    </>
  )
}

export function Sources({ typed }: { typed: AsTyped }) {
  const t = useTranslations('tellCase')
  const u = useTranslations('ui')
  const given = typed.sources ?? []
  return (
    <fieldset className="field">
      <legend>{t('sources')}</legend>
      <p className="hint">{t('sourcesHint')}</p>
      {[...given, {}, {}, {}]
        .slice(0, Math.max(3, given.length + 1))
        .map((source: Partial<(typeof given)[number]>, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source is its place
          <fieldset className="grid-2 source-row" key={n} aria-label={t('source', { n: n + 1 })}>
            <p className="row-number small quiet" aria-hidden="true">
              {t('source', { n: n + 1 })}
            </p>
            <TextField
              minor
              name={`sources.${n}.title`}
              label={t('sourceTitle')}
              defaultValue={source.title}
              maxLength={400}
              required={n === 0}
            />
            <TextField
              minor
              name={`sources.${n}.publisher`}
              label={t('publisher')}
              defaultValue={source.publisher}
              maxLength={200}
              required={n === 0}
            />
            <TextField
              minor
              type="url"
              name={`sources.${n}.url`}
              label={t('url')}
              defaultValue={source.url}
              maxLength={2000}
              required={n === 0}
            />
            <TextField
              minor
              type="date"
              className="short-date"
              name={`sources.${n}.archivedOn`}
              label={`${t('archivedOn')} (${u('optional')})`}
              defaultValue={source.archivedOn}
            />
          </fieldset>
        ))}
    </fieldset>
  )
}

/** What was counted, each with the source that bears it out. */
export function Figures({ typed, send }: { typed: AsTyped; send: string }) {
  const t = useTranslations('tellCase.figures')
  const u = useTranslations('ui')
  const named = useTranslations('qualifiers')
  const { metrics, units } = figureWords(useTranslations(), useReader().language)
  const optional = (label: string) => `${label} (${u('optional')})`
  const exact = qualifiers.map((value) => ({
    value,
    label: named(value.toLowerCase() as 'about', { figure: '…' }),
  }))
  return (
    <fieldset className="field">
      <legend>{t('title')}</legend>
      <p className="hint">{t('hint')}</p>
      <Suggested id="known-metrics" words={metrics.words} />
      <Suggested id="known-units" words={units.words} />
      <FigureRows
        typed={typed.figures ?? []}
        qualifiers={[{ value: '', label: t('exactly') }, ...exact]}
        said={{
          metric: t('metric'),
          value: t('value'),
          unit: t('unit'),
          qualifier: t('qualifier'),
          source: t('source'),
          note: optional(t('note')),
          more: t('more'),
          send,
          rows: Array.from({ length: mostFigures }, (_, n) => t('row', { n: n + 1 })),
        }}
      />
    </fieldset>
  )
}

/** Offered while somebody types; anything else may be written. */
const Suggested = ({ id, words }: { id: string; words: readonly string[] }) => (
  <datalist id={id}>
    {words.map((word) => (
      <option key={word} value={word} />
    ))}
  </datalist>
)
