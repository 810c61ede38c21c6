import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './glyph.tsx'

type Words = { label: string; placeholder: string; submit: string }

/** The search box that a page is about: a plain form that asks by address. `children` are what was chosen beside it and stays so. */
export function BigSearch({
  action,
  text,
  words,
  children,
}: {
  action: string
  text: string
  words: Words
  children?: ReactNode
}) {
  return (
    <search>
      <form className="bigsearch" action={action}>
        <label className="visually-hidden" htmlFor="q">
          {words.label}
        </label>
        <div className="searchbox">
          <Icon name="search" />
          <input
            key={text}
            className="input"
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={text}
            placeholder={words.placeholder}
          />
        </div>
        {children}
        <Button kind="primary" type="submit">
          {words.submit}
        </Button>
      </form>
    </search>
  )
}
