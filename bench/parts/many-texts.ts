/** A great many texts in the index of search, as acts of a county hold them: sentences, names and numbers put together by SQL, words cut by jieba once. */
import type { ClientBase } from 'pg'
import { wordsOf } from '#work/search/index.ts'
import { PROCURATORATE } from './bench-site.ts'

const SENTENCES = `被执行人名下房产已由本院查封，首封法院正在处置
经网络查控未发现可供执行的银行存款
申请执行人提供了车辆线索，车辆去向不明
已裁定终结本次执行程序，发现财产后可以申请恢复执行
执行款到账后超过三十日未发放，无合理理由
案外人对执行标的提出书面异议，法院未在十五日内审查
评估报告已送达双方，未提出异议
网络司法拍卖一拍流拍，二拍降价百分之二十
被执行人与申请执行人达成执行和解协议，分期履行
建议依法及时发放案款，并查明延期原因
建议对遗漏的财产采取查封措施，防止财产转移
法院采纳检察建议，已责令承办人整改
不采纳的理由是该账户系农民工工资专用账户
已将被执行人纳入失信名单并限制高消费
被执行人已履行完毕，应当删除失信信息
轮候查封未生效，须待首封法院处置
承办人变更，卷宗已移交新的合议庭
双方就移送破产审查进行了沟通
协助执行通知书送达后单位未予协助
对利害关系人的异议已另行立案审查
公司注册资本未实缴，申请追加股东为被执行人
村民委员会配合完成了强制腾退
调取的卷宗包括正卷和电子卷宗
听证会由检察长主持，各方到场发表意见
经审查，法院的执行行为符合法律规定
本案的执行依据是仲裁裁决
保险公司已将赔偿款汇入法院账户
当事人申请司法救助，材料正在核实
类案中存在超标的查封的共性问题
联席会议议定由执行局牵头清理`.split('\n')
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏'
const GIVEN = '子涵欣怡浩宇梓萱诗琪俊杰雨桐思远嘉宁博文静姝明轩若溪景行清和知远云舒南乔北辰长风映雪'

/** A name that stands in one text only, and a fragment of a number likewise. */
export const RARE_NAME = '慕容清歌'
export const RARE_NUMBER = '77190042'

const pool = async (client: ClientBase): Promise<void> => {
  await client.query('create temp table piece (n int primary key, body text not null, words text[] not null)')
  for (const [n, body] of SENTENCES.entries()) await client.query('insert into piece values ($1, $2, $3)', [n, body, await wordsOf(body)])
  await client.query(`create temp table called (n int primary key, name text not null)`)
  await client.query(
    `insert into called select (row_number() over ())::int - 1, substr($1, s, 1) || substr($2, g, 1) || case when (s + g + h) % 4 = 0 then '' else substr($2, h, 1) end
     from generate_series(1, length($1)) s, generate_series(1, length($2)) g, generate_series(1, length($2), 3) h`,
    [SURNAMES, GIVEN],
  )
}

/** Adds texts until the index holds `texts`, spread over the matters `m-1` … of fillMatters. Returns how many there are. */
export const fillTexts = async (client: ClientBase, matters: number, texts: number): Promise<number> => {
  await pool(client)
  await client.query('drop index search_words, search_fragments')
  // Titles and numbers that the triggers wrote get their words too.
  await client.query(`update search_text set tokens = array_to_tsvector($1::text[]) where tokens is null`, [
    await wordsOf('某建工公司执行监督案'),
  ])
  // Matters were opened over the same years, not all of them today.
  await client.query(
    `update search_text set at = timestamptz '2020-01-01' + (abs(hashtext(coalesce(matter_id, text_id))) % $1::int) * interval '3 minutes'`,
    [texts],
  )
  await client.query(
    `insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, whole, at, body, tokens)
     select $1, 'act:a-' || i || ':note', 'act', 'a-' || i, 'note', 'matter', 'm-' || (1 + i % $2), false, timestamptz '2020-01-01' + i * interval '3 minutes',
       a.body || '。' || c.name || '，（20' || (15 + i % 12) || '）湘3199执' || (i::bigint * 7919 % 90000) || '号。' || b.body || '；' || d.body || case when i = $3 / 2 then '。' || $4 || $5 else '' end || '。',
       array_to_tsvector(array(select distinct w from unnest(a.words || b.words || d.words || c.name || (i::bigint * 7919 % 90000)::text) w where length(w) > 1))
     from generate_series(1, $3::int - (select count(*)::int from search_text)) i
       join piece a on a.n = i::bigint * 31 % $6 join piece b on b.n = i / 7 % $6 join piece d on d.n = i / 211 % $6
       join called c on c.n = i::bigint * 104729 % (select count(*) from called)`,
    [PROCURATORATE, matters, texts, RARE_NAME, RARE_NUMBER, SENTENCES.length],
  )
  await client.query(`set maintenance_work_mem = '512MB'`)
  await client.query('create index search_words on search_text using gin (tokens) where tokens is not null')
  await client.query('create index search_fragments on search_text using gin (search_pairs(folded)) where tokens is not null')
  await client.query('vacuum analyze search_text')
  return Number((await client.query('select count(*) as n from search_text')).rows[0]?.n)
}
