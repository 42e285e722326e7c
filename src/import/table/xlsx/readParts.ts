import type { Workbook } from './openWorkbook'
import { isDateFormat } from './dateOfSerial'
import { readXml } from './readXml'

/** Which part holds the first sheet that people see, and from when days are counted. */
export const findSheet = async (
  workbook: Workbook,
): Promise<{ part: string; isFrom1904: boolean } | null> => {
  let isFrom1904 = false
  let relation: string | null = null
  await readXml(await workbook.read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      const isHidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      if (name !== 'sheet' || relation !== null || isHidden) return
      relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? null
    },
  })
  let target: string | null = null
  await readXml(await workbook.read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id === relation && Target) target = Target
    },
  })
  if (relation === null || target === null) return null
  const path: string = target
  return { part: path.startsWith('/') ? path.slice(1) : `xl/${path}`, isFrom1904 }
}

/** The texts that cells point at, in order. What tells how to pronounce them (`rPh`) is left out. */
export const readSharedTexts = async (workbook: Workbook): Promise<string[]> => {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isSound = false
  await readXml(await workbook.read('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isSound = true
      if (name === 't') isText = !isSound
    },
    text: (part) => {
      if (isText) text += part
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isSound = false
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}

/** Which styles show a number as a date. */
export const readDateStyles = async (workbook: Workbook): Promise<Set<number>> => {
  const codes = new Map<number, string>()
  const dates = new Set<number>()
  let isStyle = false
  let style = 0
  await readXml(await workbook.read('xl/styles.xml'), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
      if (name === 'cellXfs') isStyle = true
      if (name !== 'xf' || !isStyle) return
      const id = Number(numFmtId ?? 0)
      if (isDateFormat(id, codes.get(id))) dates.add(style)
      style += 1
    },
    close: (name) => {
      if (name === 'cellXfs') isStyle = false
    },
  })
  return dates
}
