/** The figures of a clock. `widest` reserves their place, so that nothing shakes as they shrink. */
export function Face({ left, till, used, widest }: { left: string; till: string; used: number; widest?: string }) {
  return (
    <>
      <dd>
        <span className="left" data-widest={widest}>
          {left}
        </span>{' '}
        <span className="till">{till}</span>
      </dd>
      <dd>
        <Used fraction={used} />
      </dd>
    </>
  )
}

/** A bar of time used, never of progress. */
export function Used({ fraction }: { fraction: number }) {
  return (
    <svg className="used" aria-hidden="true">
      <rect className="track" width="100%" height="4" rx="2" />
      <rect className="fill" width={`${Math.round(fraction * 1000) / 10}%`} height="4" rx="2" />
    </svg>
  )
}
