import type { Language } from '#app/gql/graphql.ts'
import { Up } from '#app/ui/pagehead.tsx'

type Props = { of: { reference: string; title: string; language: Language }; href: string }

/** The way back to a case, or to a page of it, by its reference. */
export function CaseCrumb({ of, href }: Props) {
  return (
    <>
      <Up href={href}>
        <span className="num">{of.reference}</span>
      </Up>{' '}
      <span lang={of.language.toLowerCase()}>{of.title}</span>
    </>
  )
}
