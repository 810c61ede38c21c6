'use client'

import { useEditing } from './editing.ts'
import { NoteLines } from './note.tsx'

/** What others said about the passage that stands here, while its words are being changed. */
export function PassageTalk({ passage }: { passage: string }) {
  const { material } = useEditing()
  return material.talk[passage]?.map((note) => <NoteLines key={note.id} of={note} />)
}
