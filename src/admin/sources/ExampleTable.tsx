import type { SourcePreview } from '../../operations/sources/previewSource'
import type { Label } from '../../workflow'
import { fillIn } from '../filters/fillIn'
import { formatInstant } from '../steps/formatInstant'
import { ProblemList } from './ProblemList'
import { SourceBadge } from './SourceBadge'
import { entryLooks } from './sourceLooks'
import { sourceWords } from './sourceWords'

/** What would come in from a feed, as it is now. */
export const ExampleTable = ({ example, language }: { example: SourcePreview; language: keyof Label }) => {
  const words = sourceWords[language]
  const { entries, problems, shown, unknownCategories } = example
  if (entries === 0) return <p className="noaber-intake__example">{words.exampleEmpty}</p>
  return (
    <section className="noaber-intake__example" id="intake-shown">
      <h3>{words.exampleTitle}</h3>
      <p>{fillIn(words.exampleIntro, { count: String(entries), shown: String(shown.length) })}</p>
      <div aria-label={words.exampleTitle} className="table noaber-table" role="region" tabIndex={0}>
        <table cellPadding="0" cellSpacing="0">
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col">{words.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ becomes, image, problem, startsAt, summary, title }, index) => {
              const look = entryLooks[becomes]
              return (
                <tr key={index}>
                  <td>
                    <strong>{title}</strong>
                    {startsAt ? (
                      <p className="noaber-table__more">{formatInstant(startsAt, language)}</p>
                    ) : null}
                    {summary ? <p className="noaber-table__more">{summary}</p> : null}
                    {image ? (
                      <p className="noaber-table__more">
                        {image.alt ? fillIn(words.image, { alt: image.alt }) : words.imageNoAlt}
                      </p>
                    ) : null}
                  </td>
                  <td>
                    {look ? <SourceBadge language={language} look={look} /> : null}
                    {problem ? <p className="noaber-table__more">{problem[language]}</p> : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {unknownCategories.length > 0 ? (
        <p>{fillIn(words.categories, { list: unknownCategories.slice(0, 30).join(', ') })}</p>
      ) : null}
      {problems.length > 0 ? <ProblemList language={language} problems={problems} /> : null}
    </section>
  )
}
