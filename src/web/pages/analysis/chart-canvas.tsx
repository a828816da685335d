/** Bars drawn by ECharts: its core and one kind of chart only, fetched when a chart is first shown. */
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([BarChart, GridComponent, SVGRenderer])

export type Bars = { labels: string[]; values: (number | null)[]; across: boolean }

const ROW = 34

/** `across`: bars lie, one below the other, with room for long labels. Screen readers get the table beside it. */
export function ChartCanvas(props: { bars: Bars }) {
  const box = useRef<HTMLDivElement>(null)
  const { labels, values, across } = props.bars
  const key = JSON.stringify(props.bars)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the bars
  useEffect(() => {
    const element = box.current
    if (!element) return
    const chart = init(element, null, { renderer: 'svg' })
    const names = {
      type: 'category' as const,
      data: labels,
      axisTick: { show: false },
      axisLabel: { color: '#1c1c1c', width: across ? 130 : 46, overflow: 'break' as const, interval: 0 },
      ...(across ? { inverse: true } : {}),
    }
    const counts = {
      type: 'value' as const,
      minInterval: 1,
      axisLabel: { color: '#4d4d4d' },
      splitLine: { lineStyle: { color: '#d9d9d9' } },
    }
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 40, top: 12, bottom: 8, containLabel: true },
      xAxis: across ? counts : names,
      yAxis: across ? names : counts,
      series: [
        {
          type: 'bar',
          data: values.map(value => value ?? 0),
          itemStyle: { color: '#1f4b7a' },
          barMaxWidth: 28,
          label: { show: true, position: across ? 'right' : 'top', color: '#1c1c1c' },
        },
      ],
    })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [key])
  return <div ref={box} aria-hidden="true" style={{ width: '100%', height: across ? labels.length * ROW + 40 : 220 }} />
}
