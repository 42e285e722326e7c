import { describe, expect, it } from 'vitest'
import { languageOfTerminal } from './language'
import { readOptions } from './options'

describe('the arguments of the command', () => {
  it('are read', () => {
    const args = ['--file', 'a.csv', '--as', 'ideas', '--map', 'm.json', '--dry-run', '--report', 'r.csv']
    expect(readOptions(args)).toEqual({
      file: 'a.csv',
      as: 'ideas',
      map: 'm.json',
      dryRun: true,
      report: 'r.csv',
    })
  })

  it('may ask for help', () => expect(readOptions(['--help'])).toBe('help'))

  it.each([
    [[], /--file, --as, --map/],
    [['--file', 'a', '--map', 'm', '--as', 'partners'], /'partners'.*initiatives, ideas/],
    [['--fiel', 'a'], /--fiel/],
    [['a.csv'], /a\.csv/],
  ])('%j is refused, naming what is wrong', (args, message) =>
    expect(() => readOptions(args)).toThrow(message),
  )
})

describe('the language of the terminal', () => {
  it.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_BE' }, 'nl'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ])('%j is %s', (env, language) => expect(languageOfTerminal(env)).toBe(language))
})
