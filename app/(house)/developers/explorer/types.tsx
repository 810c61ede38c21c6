'use client'

import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { useDeferredValue, useState } from 'react'
import { fill, type Words } from './words.ts'

type Go = (type: string | null) => void
type Props = { schema: GraphQLSchema; place: string | null; go: Go; words: Words }
type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField

/** The contract to look things up in: by name, or from a type to those it leads to. */
export function Types({ schema, place, go, words }: Props) {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim().toLowerCase())
  const type = place ? schema.getType(place) : undefined
  const open: Go = (name) => {
    setText('')
    go(name)
  }
  return (
    <div className="types">
      <input
        className="input"
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {wanted ? (
        <Found schema={schema} wanted={wanted} go={open} words={words} />
      ) : type ? (
        <OneType schema={schema} type={type} go={open} words={words} />
      ) : (
        <Roots schema={schema} go={open} words={words} />
      )}
    </div>
  )
}

function Found({ schema, wanted, go, words }: { schema: GraphQLSchema; wanted: string; go: Go; words: Words }) {
  const found = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      ...(type.name.toLowerCase().includes(wanted) ? [{ type: type.name, field: '' }] : []),
      ...fieldsOf(type)
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .map(({ name }) => ({ type: type.name, field: `.${name}` })),
    ])
    .sort((one, other) => one.type.length + one.field.length - other.type.length - other.field.length)
  return (
    <>
      <p className="small quiet" role="status">
        {found.length > 0 ? fill(words.found, { n: found.length }) : words.nothingFound}
      </p>
      <ul className="found">
        {found.slice(0, 60).map(({ type, field }) => (
          <li key={type + field}>
            <button type="button" className="link-button mono" onClick={() => go(type)}>
              {type}
              {field}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Roots({ schema, go, words }: Omit<Props, 'place'>) {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const
  return roots.map(([kind, type]) =>
    type ? <Fields key={kind} title={words.roots[kind]} fields={fieldsOf(type)} go={go} words={words} /> : null,
  )
}

function OneType({ schema, type, go, words }: { schema: GraphQLSchema; type: GraphQLNamedType; go: Go; words: Words }) {
  return (
    <>
      <p className="small">
        <button type="button" className="link-button" onClick={() => go(null)}>
          {words.up}
        </button>
      </p>
      <h2 className="mono">{type.name}</h2>
      <p className="small">{type.description}</p>
      {isAbstractType(type) ? (
        <Named title={words.possible}>
          {schema.getPossibleTypes(type).map((one) => (
            <li key={one.name}>
              <TypeLink type={one.name} named={one.name} go={go} />
            </li>
          ))}
        </Named>
      ) : null}
      {isEnumType(type) ? (
        <Named title={words.values}>
          {type.getValues().map(({ name, description }) => (
            <li key={name}>
              <code className="mono">{name}</code> <span className="small quiet">{description}</span>
            </li>
          ))}
        </Named>
      ) : null}
      <Fields title={words.fields} fields={fieldsOf(type)} go={go} words={words} />
    </>
  )
}

function Fields({ title, fields, go, words }: { title: string; fields: readonly AnyField[]; go: Go; words: Words }) {
  if (fields.length === 0) return null
  return (
    <Named title={title}>
      {fields.map((field) => (
        <li key={field.name}>
          <p className="mono">
            <b>{field.name}</b>
            {'args' in field && field.args.length > 0 ? <Arguments of={field} go={go} /> : null}:{' '}
            <TypeLink type={String(field.type)} named={getNamedType(field.type).name} go={go} />
          </p>
          <p className="small quiet">
            {field.description}{' '}
            {scopesOf(field)
              .map((scope) => fill(words.needs, { scope }))
              .join(' ')}
          </p>
        </li>
      ))}
    </Named>
  )
}

function Arguments({ of, go }: { of: GraphQLField<unknown, unknown>; go: Go }) {
  return (
    <span className="quiet">
      (
      {of.args.map((argument, at) => (
        <span key={argument.name} title={argument.description ?? undefined}>
          {at > 0 ? ', ' : ''}
          {argument.name}: <TypeLink type={String(argument.type)} named={getNamedType(argument.type).name} go={go} />
        </span>
      ))}
      )
    </span>
  )
}

/** A type as it is written, whose name leads to it: `[Case!]!` to Case. */
function TypeLink({ type, named, go }: { type: string; named: string; go: Go }) {
  const [before, after] = type.split(named)
  return (
    <>
      {before}
      <button type="button" className="link-button" onClick={() => go(named)}>
        {named}
      </button>
      {after}
    </>
  )
}

function Named({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="small quiet">{title}</h2>
      <ul className="list tight">{children}</ul>
    </section>
  )
}

function fieldsOf(type: GraphQLNamedType): readonly AnyField[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
}

/** What a token must hold for it: said by the contract itself, in `@scope`. */
function scopesOf({ astNode }: AnyField): readonly string[] {
  const given = astNode?.directives?.find(({ name }) => name.value === 'scope')?.arguments?.[0]?.value
  return given?.kind === 'ListValue'
    ? given.values.flatMap((value) => (value.kind === 'EnumValue' ? [value.value] : []))
    : []
}
