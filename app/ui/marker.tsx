'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { onNews } from './news.ts'

/** "3 new": what came since the page was read waits here until it is asked for. */
export function NewsMarker({ topic, one, many }: { topic: string; one: string; many: string }) {
  const router = useRouter()
  const [count, setCount] = useState(0)
  useEffect(() => onNews(topic, (news) => setCount((known) => known + news.count)), [topic])
  const show = () => {
    setCount(0)
    router.refresh()
  }
  return (
    <span role="status">
      {count > 0 ? (
        <button type="button" className="marker" onClick={show}>
          {count === 1 ? one : many.replace('{n}', String(count))}
        </button>
      ) : null}
    </span>
  )
}
