import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const text = { fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace' }
const box = { backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--edge)' }

/** The colours and measures of the rest of the product, light and dark by the same variables. */
const look = EditorView.theme({
  '&': { ...box, height: '100%', fontSize: 'var(--t-13)', borderRadius: 'var(--radius)' },
  '&.cm-focused': { outline: 'var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { ...text, lineHeight: 'var(--l-13)' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--quiet)', border: '0' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--here) !important' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--accent-tint) !important', color: 'inherit' },
  '.cm-tooltip': { ...box, borderRadius: 'var(--radius)', boxShadow: 'var(--shadow)', maxWidth: '480px' },
  '.cm-tooltip-autocomplete > ul': { ...text, fontSize: 'var(--t-13)' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent) !important',
    color: 'var(--on-accent) !important',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionInfo': { padding: '8px 12px', fontFamily: 'var(--font)' },
  '.cm-diagnostic': { padding: '6px 12px', fontFamily: 'var(--font)' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--sev-4)' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px dotted var(--sev-4)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--sunken)', border: '0', color: 'var(--quiet)' },
})

const inks = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--ink)' },
  { tag: [tags.atom, tags.typeName, tags.special(tags.name)], color: 'var(--sev-2)' },
  { tag: [tags.string], color: 'var(--sev-1)' },
  { tag: [tags.integer, tags.float, tags.number, tags.bool, tags.null, tags.variableName], color: 'var(--sev-3)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--quiet)' },
])

/** A style the editor adds by itself carries the nonce of this page's policy, as every other one does. */
const nonce = () => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

export const editorLook = () => [look, syntaxHighlighting(inks), EditorView.cspNonce.of(nonce())]
