import { describe, expect, it } from 'vitest'
import { renderBody, sanitizeBody } from './renderBody'

const paragraph = (...children: object[]) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children }],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
})
const text = (value: string, format = 0) => ({ type: 'text', text: value, format, version: 1 })

describe('renderBody', () => {
  it('gives the HTML and the text of rich text', () => {
    expect(renderBody(paragraph(text('Een '), text('vet', 1), text(' plan')))).toEqual({
      html: '<p>Een <strong>vet</strong> plan</p>',
      text: 'Een vet plan',
    })
  })

  it.each([[undefined], [null], ['<b>tekst</b>'], [{}], [{ root: null }]])('has no body in %j', (body) => {
    expect(renderBody(body)).toEqual({ html: '', text: '' })
  })

  it('writes text as text, whatever it looks like', () => {
    expect(renderBody(paragraph(text('<script>alert(1)</script>'))).html).not.toContain('<script')
  })
})

describe('sanitizeBody', () => {
  it.each([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<script>x</script>', ''],
    ['<style>p{}</style><p>a</p>', '<p>a</p>'],
    ['<iframe src="https://example.org"></iframe>', ''],
    ['<a href="javascript:x">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<a href="//example.org">a</a>', '<a>a</a>'],
    ['<a href="https://example.org">a</a>', '<a href="https://example.org">a</a>'],
    ['<a href="mailto:info@example.org">a</a>', '<a href="mailto:info@example.org">a</a>'],
    ['<h1>a</h1>', '<h2>a</h2>'],
    ['<img src=x onerror=y>', ''],
  ])('%s -> %s', (html, expected) => {
    expect(sanitizeBody(html)).toBe(expected)
  })
})
