/** Drawings of 16 by 16 pixels with 1.5 px strokes: signs are never characters, which the font may lack. */
export const icons = {
  board: <path d="M2.5 2.5h4.5v6H2.5zM9 2.5h4.5v3.5H9zM9 8h4.5v5.5H9zM2.5 10.5H7v3H2.5z" />,
  bold: <path d="M5 3h3.5a2.4 2.4 0 0 1 0 4.9H5zM5 7.9h4.1a2.55 2.55 0 0 1 0 5.1H5z" />,
  brand: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="M3.4 9.2h9.2" stroke="var(--ground)" strokeWidth="1.6" />
    </>
  ),
  bullets: (
    <>
      <path d="M6 4h7.5M6 8h7.5M6 12h7.5" />
      <circle cx="3" cy="4" r=".8" fill="currentColor" />
      <circle cx="3" cy="8" r=".8" fill="currentColor" />
      <circle cx="3" cy="12" r=".8" fill="currentColor" />
    </>
  ),
  cases: <path d="M2 4.5h4l1.5 1.5H14v7H2z" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  copy: <path d="M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1" />,
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  file: <path d="M4 1.75h5l3 3v9.5H4zM9 1.75v3h3" />,
  hold: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  inbox: <path d="M2 9l2-6h8l2 6v4H2zM2 9h3.5l1 1.8h3L10.5 9H14" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.5v3.5" />
      <circle cx="8" cy="5.1" r=".5" fill="currentColor" />
    </>
  ),
  insights: <path d="M2.5 13.5h11M4 11V8M8 11V3.5M12 11V6" />,
  italic: <path d="M7 3h4.5M4.5 13H9M9.3 3L6.7 13" />,
  left: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  library: <path d="M3 2.5v11M6 2.5v11M9 3l3.8 10.2" />,
  link: <path d="M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3l1.2-1.2" />,
  lock: <path d="M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />,
  more: (
    <>
      <circle cx="3" cy="8" r=".8" fill="currentColor" />
      <circle cx="8" cy="8" r=".8" fill="currentColor" />
      <circle cx="13" cy="8" r=".8" fill="currentColor" />
    </>
  ),
  offline: (
    <>
      <path d="M2 2l12 12M4.6 9.6a5 5 0 0 1 1.9-1.2M2.2 7.2A8.3 8.3 0 0 1 4.8 5.5M8 4.5c2.2 0 4.3 1 5.8 2.7M10 8.7c.5.2 1 .5 1.4.9" />
      <circle cx="8" cy="12.3" r=".8" fill="currentColor" />
    </>
  ),
  open: (
    <>
      <circle cx="6" cy="5.5" r="2.5" />
      <path d="M1.5 13.5c.4-2.8 2-4 4.5-4s4.1 1.2 4.5 4M11 3.3a2.5 2.5 0 0 1 0 4.4M12.3 10c1.3.6 2 1.7 2.2 3.5" />
    </>
  ),
  out: <path d="M9.5 2.5h-6v11h6M6.5 8h7M11 5.5L13.5 8 11 10.5" />,
  plus: <path d="M8 3v10M3 8h10" />,
  prepare: <path d="M3 3.5l1 1 1.6-1.8M3 8l1 1 1.6-1.8M3 12.5l1 1 1.6-1.8M8.5 4h5M8.5 8.5h5M8.5 13h5" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />,
  right: <path d="M6 3.5L10.5 8 6 12.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </>
  ),
  settings: (
    <>
      <path d="M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14" />
      <circle cx="10.5" cy="5" r="1.9" />
      <circle cx="5.5" cy="11" r="1.9" />
    </>
  ),
  star: <path d="M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z" />,
  talk: <path d="M2.5 3h11v8H7l-3 2.5V11H2.5z" />,
  up: <path d="M3.5 10L8 5.5 12.5 10" />,
}

/** States fill with their own colour and cut out with the paper's. */
export const shapes = {
  change: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5.3 9.9l.3-1.6 3.6-3.6 1.3 1.3-3.6 3.6z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.9 8.3l2.2 2.2 4.1-4.6" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  going: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
    </>
  ),
  late: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 4.5V8l2.4 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  no: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  nope: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5 8h6" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  refuse: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8h6.8" stroke="var(--surface)" strokeWidth="2" />
    </>
  ),
  reported: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
  todo: <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.53" />
      <path
        d="M6.2 6.4c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.7 1.4-1.7 2.7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
      <circle cx="8.05" cy="11.1" r=".8" fill="currentColor" />
    </>
  ),
  void: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.53" />
      <path d="M5 11l6-6" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  waived: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M3.7 12.3l8.6-8.6" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
}

/** A severity is a disc filled by quarters. */
export const quarters = {
  1: 'M8 8V1.5A6.5 6.5 0 0 1 14.5 8z',
  2: 'M8 1.5a6.5 6.5 0 0 1 0 13z',
  3: 'M8 8V1.5A6.5 6.5 0 1 1 1.5 8z',
  4: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
}
