import '../admin.css'
import { formatMoney } from '../../feeds/text/formatMoney'
import type { WindowMoney } from '../../operations/desk/readWindowMoney'
import { fillIn } from '../filters/fillIn'
import { windowWords } from './windowWords'
import './windows.css'

/** How much of a subsidy window is left: in words, and as a bar when there is a ceiling. */
export const WindowMeter = ({ language, money }: { language: 'nl' | 'en'; money: WindowMoney }) => {
  const words = windowWords[language]
  const { ceilingCents, takenCents } = money
  const taken = formatMoney(takenCents, language)
  if (ceilingCents === null) {
    return <span>{takenCents > 0 ? fillIn(words.granted, { taken }) : words.none}</span>
  }
  const ceiling = formatMoney(ceilingCents, language)
  const leftCents = Math.max(0, ceilingCents - takenCents)
  const sentence = leftCents === 0 ? words.spent : words.left
  return (
    <span className="noaber-meter">
      {ceilingCents > 0 ? (
        <meter
          aria-label={fillIn(words.meter, { taken, ceiling })}
          className="noaber-meter__bar"
          max={ceilingCents}
          min={0}
          value={Math.min(takenCents, ceilingCents)}
        />
      ) : null}
      <span>{fillIn(sentence, { left: formatMoney(leftCents, language), ceiling })}</span>
    </span>
  )
}
