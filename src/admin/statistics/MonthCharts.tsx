'use client'

import { useEffect, useRef } from 'react'

/** A chart of one figure, month by month. */
export interface MonthChart {
  key: string
  title: string
  /** The largest value of the axis: 100 for a percentage. */
  most?: number
  points: readonly { month: string; value: number | null }[]
}

interface MonthChartsProps {
  charts: readonly MonthChart[]
  /** That the same figures stand in a table. */
  note: string
  language: 'nl' | 'en'
}

/** Small charts beside each other. They only draw what the tables say, so who does not see them misses nothing. */
export const MonthCharts = ({ charts, language, note }: MonthChartsProps) => (
  <div className="noaber-charts">
    {charts.map((chart) => (
      <figure key={chart.key}>
        <figcaption>
          {chart.title}
          <span className="noaber-charts__note">{note}</span>
        </figcaption>
        <Bars chart={chart} language={language} />
      </figure>
    ))}
  </div>
)

const Bars = ({ chart, language }: { chart: MonthChart; language: 'nl' | 'en' }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isWanted = true
    void draw(chart, language).then((drawn) => {
      if (isWanted) place.current?.replaceChildren(drawn)
    })
    return () => {
      isWanted = false
    }
  }, [chart, language])
  return <div aria-hidden="true" className="noaber-charts__place" data-chart={chart.key} ref={place} />
}

/** Bars with their numbers on them, as long as there is room for those. */
const draw = async ({ most, points }: MonthChart, language: 'nl' | 'en') => {
  const Plot = await import('@observablehq/plot')
  const data = points.map(({ month, value }) => ({ month: new Date(`${month}-01T00:00:00Z`), value }))
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const hasRoom = data.length <= 15
  const highest = Math.max(1, most ?? 0, ...data.map(({ value }) => value ?? 0))
  return Plot.plot({
    width: 420,
    height: 170,
    marginTop: 18,
    marginLeft: 4,
    marginRight: 4,
    style: {
      background: 'none',
      color: 'currentColor',
      fontFamily: 'inherit',
      fontSize: '12px',
      overflow: 'visible',
    },
    x: {
      type: 'band',
      padding: 0.25,
      label: null,
      tickSize: 0,
      ticks: data.filter((_, index) => index % Math.ceil(data.length / 6) === 0).map(({ month }) => month),
      tickFormat: (month: Date) =>
        new Intl.DateTimeFormat(language, {
          month: 'short',
          timeZone: 'UTC',
          ...(month.getUTCMonth() === 0 || data.length > 15 ? { year: '2-digit' } : {}),
        }).format(month),
    },
    y: { axis: null, domain: [0, highest] },
    marks: [
      Plot.barY(data, { x: 'month', y: 'value', fill: 'var(--noaber-chart)' }),
      Plot.ruleY([0], { stroke: 'currentColor' }),
      ...(hasRoom
        ? [
            Plot.text(
              data.filter(({ value }) => value),
              {
                x: 'month',
                y: 'value',
                text: ({ value }: { value: number }) => number.format(value),
                dy: -7,
              },
            ),
          ]
        : [
            Plot.text([highest], {
              frameAnchor: 'top-left',
              y: highest,
              text: (value: number) => number.format(value),
              dy: -7,
            }),
          ]),
    ],
  })
}
