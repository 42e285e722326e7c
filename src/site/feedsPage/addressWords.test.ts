import { expect, it } from 'vitest'
import { exportFormats } from '../../feeds/exports/index'
import { resources } from '../../feeds/openData/resources'
import { addressWords } from './addressWords'

it('says of every address of the open data what it gives; exports say so themselves', () => {
  const exported = exportFormats.map(({ path }) => `/{type}.${path}`)
  const paths = resources.map(({ path }) => path).filter((path) => !exported.includes(path))
  expect(paths.filter((path) => !(path in addressWords))).toEqual([])
})
