import type { Label, Tone } from '../../workflow'
import { ToneIcon } from '../state/ToneIcon'

/** A word with its colour and sign. */
export const SourceBadge = ({
  language,
  look: { label, tone },
}: {
  language: keyof Label
  look: { label: Label; tone: Tone }
}) => (
  <span className={`noaber-badge noaber-badge--${tone}`}>
    <ToneIcon tone={tone} />
    {label[language]}
  </span>
)
