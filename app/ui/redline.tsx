import { useTranslations } from 'next-intl'
import { createElement, Fragment, type ReactNode } from 'react'

export type RedlinePart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Added is underlined, removed is struck, both coloured, and both said aloud to those who listen. */
export function Redline({ parts }: { parts: readonly RedlinePart[] }) {
  const t = useTranslations('ui')
  return createElement(Fragment, null, ...parts.map(marked))

  function marked({ kind, text }: RedlinePart): ReactNode {
    if (kind === 'same') return text
    const Mark = kind === 'added' ? 'ins' : 'del'
    return (
      <Mark>
        <span className="visually-hidden">{t(kind)} </span>
        {text}
      </Mark>
    )
  }
}
