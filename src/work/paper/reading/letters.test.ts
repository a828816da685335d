/** Letters as other houses write them (all fictional), each with everything that is recognised in it and everything that is doubted. */
import { describe, expect, it } from 'vitest'
import { recognisePaper } from './recognise-paper.ts'

function read(letter: string): string {
  const { guess, doubts } = recognisePaper(letter)
  return [
    `文号 ${guess.number ?? '？'} · 日期 ${guess.date ?? '？'} · 主送 ${guess.addressee ?? '？'} · 制作 ${guess.issuer ?? '？'}`,
    ...guess.points.map(point => `${point.id} ${point.text}`),
    `案号 ${guess.caseNumbers.join('、') || '—'} · 提到 ${guess.mentioned.join('、') || '—'}`,
    ...doubts.map(doubt => `疑 ${doubt.zh}`),
  ].join('\n')
}

describe('letters', () => {
  it('a suggestion addressed after 此致, date in Chinese numerals', () => {
    expect(
      read(`沅清县人民检察院
检 察 建 议 书
沅清检民执监〔2026〕43319900007号
申请人沅某甲认为沅清县人民法院在执行（2025）湘3199执418号案件中存在违法情形，向本院申请监督。本案现已审查终结。
现查明：
一、2026年2月2日，执行款到账。
二、至今未发放。
综上，根据有关规定，提出如下检察建议：
（一）依法发放执行款；
（二）依法对异议作出裁定；
（三）核查车辆线索。
请在收到本建议书之日起三个月内书面回复本院。
此致
沅清县人民法院
二〇二六年八月二十日
（院印）
附：检察卷宗一册`),
    ).toMatchInlineSnapshot(`
      "文号 沅清检民执监〔2026〕43319900007号 · 日期 2026-08-20 · 主送 沅清县人民法院 · 制作 沅清县人民检察院
      p1 依法发放执行款；
      p2 依法对异议作出裁定；
      p3 核查车辆线索。
      案号 （2025）湘3199执418号 · 提到 —"
    `)
  })

  it('a suggestion to an organ, points inside one paragraph', () => {
    expect(
      read(`沅清县人民检察院检察建议书
沅清检建[2026]12号
沅清县自然资源局：
本院在办理（2025）湘3199执500号执行监督案中发现，你局未依法协助执行。现建议：1.依法办理查封登记；2.完善协助执行的登记制度。
请于两个月内书面回复。
沅清县人民检察院
2026年9月1日`),
    ).toMatchInlineSnapshot(`
      "文号 沅清检建〔2026〕12号 · 日期 2026-09-01 · 主送 沅清县自然资源局 · 制作 沅清县人民检察院
      p1 依法办理查封登记；
      p2 完善协助执行的登记制度。
      案号 （2025）湘3199执500号 · 提到 —"
    `)
  })

  it('a court’s reply that bears the docket number', () => {
    expect(
      read(`湖南省沅清县人民法院
回复意见函
（2026）湘3199执监5号
沅清县人民检察院：
你院沅清检民执监〔2026〕43319900007号检察建议书收悉。经审查，现回复如下：
一、关于第一项建议，予以采纳。
二、关于第二项建议，部分采纳，理由是……
湖南省沅清县人民法院
2026年11月23日`),
    ).toMatchInlineSnapshot(`
      "文号 （2026）湘3199执监5号 · 日期 2026-11-23 · 主送 沅清县人民检察院 · 制作 湖南省沅清县人民法院
      案号 — · 提到 沅清检民执监〔2026〕43319900007号
      疑 没有识别出逐项编号的建议，如有请填写"
    `)
  })

  it('a reply without a number of its own', () => {
    expect(
      read(`关于沅清检民执监〔2026〕43319900007号检察建议书的回复
沅清县人民检察院：
贵院检察建议书收悉。
沅清县人民法院
2026年11月23日`),
    ).toMatchInlineSnapshot(`
      "文号 ？ · 日期 2026-11-23 · 主送 沅清县人民检察院 · 制作 沅清县人民法院
      案号 — · 提到 沅清检民执监〔2026〕43319900007号
      疑 没有识别出本文书的文号；正文提到 沅清检民执监〔2026〕43319900007号，可能是其他文书的文号
      疑 没有识别出逐项编号的建议，如有请填写"
    `)
  })

  it('a court’s counter-suggestion with sub-numbers', () => {
    expect(
      read(`沅清县人民法院
司法建议书
沅清法建〔2026〕3号
沅清县人民检察院：
经审查，提出以下建议：
一、规范调阅卷宗手续：
（一）填写调阅卷宗单；
（二）按期归还。
二、统一受理通知的送达。
特此建议。
沅清县人民法院
2026年10月12日`),
    ).toMatchInlineSnapshot(`
      "文号 沅清法建〔2026〕3号 · 日期 2026-10-12 · 主送 沅清县人民检察院 · 制作 沅清县人民法院
      p1 规范调阅卷宗手续：
      （一）填写调阅卷宗单；
      （二）按期归还。
      p2 统一受理通知的送达。
      案号 — · 提到 —"
    `)
  })

  it('a suggestion covering several cases, one of them old', () => {
    expect(
      read(`沅清县人民检察院
检察建议书
沅清检民执监〔2026〕43319900009号
沅清县人民法院：
本院对（2025）湘3199执418号、（2025）湘3199执419号、（2024）湘3199执恢7号之一和（2012）沅执字第88号案进行了审查。
建议如下：
1．清理款项。
2．建立台账。
沅清县人民检察院
２０２６年９月３０日`),
    ).toMatchInlineSnapshot(`
      "文号 沅清检民执监〔2026〕43319900009号 · 日期 2026-09-30 · 主送 沅清县人民法院 · 制作 沅清县人民检察院
      p1 清理款项。
      p2 建立台账。
      案号 （2025）湘3199执418号、（2025）湘3199执419号、（2024）湘3199执恢7号之一、（2012）沅执字第88号 · 提到 —"
    `)
  })

  it('a superior’s paper whose name is long', () => {
    expect(
      read(`湖南省人民检察院沅某分院
检察建议书
沅检分院民执监〔2026〕1号
湖南省沅某市中级人民法院：
现提出检察建议：
一、监督纠正下级法院的执行行为。
湖南省人民检察院沅某分院
2026年11月12日`),
    ).toMatchInlineSnapshot(`
      "文号 沅检分院民执监〔2026〕1号 · 日期 2026-11-12 · 主送 湖南省沅某市中级人民法院 · 制作 湖南省人民检察院沅某分院
      p1 监督纠正下级法院的执行行为。
      案号 — · 提到 —"
    `)
  })

  it('a page that is no letter', () => {
    expect(read('会议签到表\n姓名\n单位')).toMatchInlineSnapshot(`
      "文号 ？ · 日期 ？ · 主送 ？ · 制作 ？
      案号 — · 提到 —
      疑 没有识别出文号，请填写
      疑 没有识别出成文日期，请填写
      疑 没有识别出主送单位，请填写
      疑 没有识别出逐项编号的建议，如有请填写"
    `)
  })
})
