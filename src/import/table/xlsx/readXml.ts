import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { Parser } from 'htmlparser2'

/** What is done at each element, by its name without a prefix. */
export interface XmlReader {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
  /** Asked now and then: nothing more is read once it is so. */
  isDone?: () => boolean
}

/** Reads XML a piece at a time. Entities of its own (DTD) mean nothing here, and nothing is fetched. */
export const readXml = async (stream: Readable | null, reader: XmlReader): Promise<void> => {
  if (!stream) return
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open?.(local(name), attributes),
      ontext: (text) => reader.text?.(text),
      onclosetag: (name) => reader.close?.(local(name)),
    },
    { xmlMode: true },
  )
  const decoder = new StringDecoder('utf8')
  for await (const piece of stream as AsyncIterable<Buffer>) {
    parser.write(decoder.write(piece))
    if (reader.isDone?.()) {
      stream.destroy()
      return
    }
  }
  parser.end(decoder.end())
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
