import type { SourceProblem } from '../../sources/SourceEntry'
import type { Label } from '../../workflow'
import { problemWords, sourceWords } from './sourceWords'

/** What could not be read in a feed, for who can mend it at the source. */
export const ProblemList = ({
  language,
  problems,
}: {
  language: keyof Label
  problems: readonly SourceProblem[]
}) => (
  <section className="noaber-intake__problems">
    <h3>{sourceWords[language].problems}</h3>
    <ul>
      {problems.map(({ code, entry }, index) => (
        <li key={`${index} ${code}`}>
          <strong>{entry ?? sourceWords[language].wholeFeed}</strong>: {problemWords[code][language]}
        </li>
      ))}
    </ul>
  </section>
)
