import { exportFormats } from '../../feeds/exports/index'
import { formats } from '../../feeds/formats/index'
import type { Language } from '../../feeds/http/language'
import { resources } from '../../feeds/openData/resources'
import { feedsWords } from './words'

/** For each format that there is: how a reader hears of a withdrawal, and for how long it is told. */
export const withdrawalRows = (language: Language): string[][] => {
  const say = feedsWords[language]
  const by = new Map<string, string>(Object.entries(say.toldBy))
  const has = (path: string) => resources.some((resource) => resource.path === path)
  return [
    ...formats.map(({ path, title, withdrawals }) =>
      withdrawals === 'onRequest'
        ? [title[language], say.toldOnRequest, say.days90]
        : [title[language], by.get(path) ?? say.toldAlways, path === 'ics' ? say.year : say.always],
    ),
    ...(exportFormats.length > 0
      ? [[exportFormats.map(({ title }) => title[language]).join(', '), say.toldByExports, say.nextTime]]
      : []),
    ...(has('/changes') ? [['changes', say.toldByChanges, say.years2]] : []),
    ...(has('/active-ids') ? [['active-ids', say.toldByIds, say.nextTime]] : []),
    ...(has('/{type}/{id}') ? [['{type}/{id}', say.toldByItem, say.always]] : []),
  ]
}
