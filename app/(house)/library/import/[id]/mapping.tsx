import { useTranslations } from 'next-intl'
import type { LibraryImportFragment } from '#app/gql/graphql.ts'
import { Select } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { mapColumns } from '../actions.ts'
import { pastFields } from '../fields.ts'

/** What each column was taken for, and may be taken for instead. */
export function Mapping({ of }: { of: LibraryImportFragment }) {
  const t = useTranslations('importCases')
  if (of.importedAt || of.mapping.length === 0) return null
  const options = [
    { value: '', label: t('leaveOut') },
    ...pastFields.map((value) => ({ value, label: t(`names.${value}`) })),
  ]
  return (
    <Section id="mapping" title={t('mapping')} className="mt-48">
      <p className="small quiet mt-8">{t('mappingHint')}</p>
      <Form action={mapColumns} className="form tight mt-16 mapping">
        <Hidden values={{ $importId: of.id }} />
        <div className="grid-2">
          {of.mapping.map(({ column, field }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and two may have one heading
            <div key={at}>
              <input type="hidden" name="$column" value={column} />
              <Select minor name={`column.${at}`} label={column} defaultValue={field ?? ''} options={options} />
            </div>
          ))}
        </div>
        <div className="button-row">
          <SubmitButton>{t('readWith')}</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
