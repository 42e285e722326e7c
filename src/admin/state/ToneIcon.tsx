import type { Tone } from '../../workflow'

const shapes: Readonly<Record<Tone, string>> = {
  neutral: 'M4.5 8h7',
  waiting: 'M8 4.5V8l2.25 1.5',
  active: 'M5 8h5.5M8.25 5.5 10.75 8l-2.5 2.5',
  positive: 'm5 8.25 2 2 4-4.25',
  negative: 'm5.75 5.75 4.5 4.5m0-4.5-4.5 4.5',
}

/** The sign that goes with a tone, for who does not see colours. The word stands beside it. */
export const ToneIcon = ({ tone }: { tone: Tone }) => (
  <svg
    aria-hidden="true"
    className="noaber-badge__icon"
    fill="none"
    height="14"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth="1.5"
    viewBox="0 0 16 16"
    width="14"
  >
    <circle cx="8" cy="8" r="6.5" />
    <path d={shapes[tone]} />
  </svg>
)
