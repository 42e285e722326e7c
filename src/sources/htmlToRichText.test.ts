import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { describe, expect, it } from 'vitest'
import { cleanHtml } from './entryHtml'
import { htmlToRichText } from './htmlToRichText'

const there = (html: string) =>
  convertLexicalToHTML({
    data: htmlToRichText(cleanHtml(html, 'https://a.example')) as never,
    disableContainer: true,
  })

describe('HTML that comes in, as Payload gives it back', () => {
  it.each([
    [
      '<p>Kom <b>langs</b> en <em>doe <strong>mee</strong></em></p>',
      '<p>Kom <strong>langs</strong> en <em>doe </em><em><strong>mee</strong></em></p>',
    ],
    ['<p>een<br>twee</p>', '<p>een<br />twee</p>'],
    ['los <i>begin</i><p>dan een alinea</p>', '<p>los <em>begin</em></p><p>dan een alinea</p>'],
    ['<h1>Kop</h1><p>Tekst</p>', '<h2>Kop</h2><p>Tekst</p>'],
    ['<p>Zie <a href="/meer">hier</a>.</p>', '<p>Zie <a href="https://a.example/meer">hier</a>.</p>'],
    ['<p>a</p>\n\n  <p> b </p>', '<p>a</p><p>b</p>'],
    ['<div><div>a</div><div>b</div></div>', '<p>a</p><p>b</p>'],
    ['<p></p><p>&nbsp;</p>', ''],
    ['1 &lt; 2 &amp; 3', '<p>1 &lt; 2 &amp; 3</p>'],
  ])('%s', (html, back) => {
    expect(there(html).replaceAll(/ (rel|target|dir|class|style|value)="[^"]*"/g, '')).toBe(back)
  })

  it('keeps lists, also in lists, and quotes', () => {
    const back = there(
      '<ul><li>een<ul><li>onder</li></ul></li><li><p>twee</p></li></ul><blockquote><p>zei iemand</p></blockquote>',
    )
    expect(back.replaceAll(/\s+[a-z-]+="[^"]*"/g, '').replaceAll(/\s+>/g, '>')).toMatch(
      /^<ul><li>een.*<ul><li>onder<\/li><\/ul>.*<li>twee<\/li><\/ul><blockquote>zei iemand<\/blockquote>$/s,
    )
  })

  it('of tags that do not close, or in each other, ends all the same', () => {
    expect(there('<p>a<p>b<ul><li>c<li>d</p></ul>e')).toContain('e')
    expect(htmlToRichText('').root.children).toHaveLength(1)
  })
})
