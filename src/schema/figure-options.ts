/** The words that keep a figure from meaning more or less than its source says. */

export const STATES = {
  target: { zh: '目标', en: 'target' },
  plan: { zh: '计划', en: 'planned' },
  actual: { zh: '实际', en: 'actual' },
  preliminary: { zh: '初步', en: 'preliminary' },
  rule: { zh: '规则', en: 'rule' },
} as const;

export const COMPARATORS = {
  eq: { zh: '等于', en: '=' },
  gte: { zh: '不少于', en: '≥' },
  gt: { zh: '多于', en: '>' },
  lte: { zh: '不超过', en: '≤' },
  lt: { zh: '少于', en: '<' },
  approx: { zh: '约', en: '≈' },
  range: { zh: '区间', en: 'range' },
} as const;

export const SCOPES = {
  zone: { zh: '全区', en: 'whole zone' },
  part: { zh: '区内部分', en: 'part of the zone' },
  carrier: { zh: '单个载体', en: 'one park or platform' },
  enterprise: { zh: '单个企业', en: 'one enterprise' },
  project: { zh: '单个项目', en: 'one project' },
  city: { zh: '全市', en: 'whole city' },
  'zones-of-city': { zh: '全市开发区', en: 'all development zones of the city' },
  event: { zh: '一次活动', en: 'one event' },
} as const;

export const PERIOD_KINDS = {
  year: { zh: '全年', en: 'year' },
  half: { zh: '半年', en: 'half-year' },
  quarter: { zh: '季度', en: 'quarter' },
  month: { zh: '当月', en: 'month' },
  cumulative: { zh: '年初累计', en: 'cumulative since January' },
  open: { zh: '今年以来（未写截止）', en: 'this year so far, no end printed' },
  span: { zh: '一段时间', en: 'a span' },
  'as-of': { zh: '截至时点', en: 'as of a date' },
  none: { zh: '不分期间', en: 'no period' },
  'not-stated': { zh: '期间未写明', en: 'period not stated' },
} as const;

export const MISSING = {
  'not-published': { zh: '未公布', en: 'not published' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'below-unit': { zh: '不足最小单位', en: 'below the smallest unit' },
} as const;

export const GROWTH_BASES = {
  yoy: { zh: '同比', en: 'year on year' },
  comparable: { zh: '同口径', en: 'on a comparable basis' },
  qoq: { zh: '环比', en: 'on the previous period' },
  'constant-price': { zh: '可比价', en: 'at comparable prices' },
  'year-start': { zh: '比年初', en: 'since the start of the year' },
  'not-stated': { zh: '增长口径未写明', en: 'basis not stated' },
} as const;

/** Among whom a rank is. */
export const RANK_SCOPES = {
  city: { zh: '全市', en: 'in the city' },
  'city-counties': { zh: '全市县市区', en: 'among the counties and districts of the city' },
  'city-counties-zones': { zh: '全市县市区和开发区', en: 'among the counties, districts and development zones of the city' },
  'city-zones': { zh: '全市开发区', en: 'among the development zones of the city' },
  province: { zh: '全省', en: 'in the province' },
  'province-zones': { zh: '全省开发区', en: 'among the development zones of the province' },
  nation: { zh: '全国', en: 'in the country' },
  'nation-economic-zones': { zh: '国家级经开区', en: 'among national economic development zones' },
  'nation-hitech-zones': { zh: '国家高新区', en: 'among national high-tech zones' },
} as const;

/** The level of the area that a ranking is in; null where it is the whole country. */
export const RANK_LEVELS = {
  ...{ city: 'city', 'city-counties': 'city', 'city-counties-zones': 'city', 'city-zones': 'city' },
  ...{ province: 'province', 'province-zones': 'province' },
  ...{ nation: null, 'nation-economic-zones': null, 'nation-hitech-zones': null },
} as const satisfies Record<keyof typeof RANK_SCOPES, 'city' | 'province' | null>;

export const RANK_OBJECTS = {
  total: { zh: '总量', en: 'total' },
  growth: { zh: '增速', en: 'growth' },
  completion: { zh: '完成比例', en: 'completion ratio' },
  score: { zh: '综合得分', en: 'composite score' },
  'not-stated': { zh: '未写明排的是什么', en: 'what is ranked is not stated' },
} as const;

/** Other words offices write for these options; they are suggested, not read. */
export const STATE_SYNONYMS = {
  target: ['目标值', '预期', '预期目标', '力争', '任务'],
  plan: ['规划', '计划数', '拟'],
  actual: ['完成', '已完成', '实绩', '实际完成', '完成数', '实现'],
  preliminary: ['初步核算', '初步数', '快报', '快报数', '预计'],
} as const;

export const COMPARATOR_SYNONYMS = {
  eq: ['=', '＝', '是', '为'],
  gte: ['以上', '及以上', '≥', '>=', '不低于', '至少', '不小于', '大于等于', '达到以上'],
  gt: ['>', '＞', '大于', '超', '超过', '突破', '余', '高于', '逾'],
  lte: ['≤', '<=', '不高于', '以内', '最多', '小于等于', '不多于', '以下'],
  lt: ['<', '＜', '小于', '低于', '不足', '不到'],
  approx: ['≈', '~', '左右', '大约', '近', '约数', '上下', '将近'],
  range: ['—', '-', '~', '范围', '之间', '至'],
} as const;

export const GROWTH_BASIS_SYNONYMS = {
  yoy: ['同比增长', '比上年同期', '较上年同期', '比去年同期', '比上年'],
  comparable: ['可比口径', '同口径增长'],
  qoq: ['环比增长', '比上期', '比上月', '比上季度'],
  'constant-price': ['不变价', '可比价格', '按可比价格'],
  'year-start': ['较年初', '比上年末', '较上年末', '比上年底', '比年初增长'],
} as const;

export const RANK_SCOPE_SYNONYMS = {
  'city-counties': ['全市各县市区', '全市各县（市、区）', '各县市区', '县市区'],
  'city-counties-zones': ['全市县市区、开发区', '县市区、开发区', '县市区和开发区', '县市区和功能区', '县市区（开发区）', '县市区（功能区）', '各县市区、功能区'],
  'city-zones': ['全市省级以上开发区', '全市经济开发区'],
  'province-zones': ['全省经济开发区', '全省高新区', '全省经开区'],
  'nation-economic-zones': ['国家级经济技术开发区', '全国国家级经开区', '全国经开区', '国家经开区'],
  'nation-hitech-zones': ['国家高新技术产业开发区', '全国国家高新区', '国家级高新区', '全国高新区'],
} as const;

export const RANK_OBJECT_SYNONYMS = {
  total: ['总额', '规模'],
  growth: ['增幅', '增长率', '增长速度'],
  completion: ['完成率', '比例'],
  score: ['得分', '综合成绩', '综合评价'],
} as const;

export const MISSING_SYNONYMS = {
  'not-published': ['暂无', '未发布', '没有公布', '未统计', '保密', '缺'],
  'not-applicable': ['—', '-', '——', 'N/A', '无此项'],
  'below-unit': ['…', '...', '……', '不足一个单位', '不足单位'],
} as const;

export const PERIOD_KIND_SYNONYMS = {
  year: ['年度', '年', '全年度'],
  half: ['上半年', '下半年'],
  quarter: ['季', '一季度', '二季度', '三季度', '四季度'],
  month: ['月', '本月', '单月'],
  cumulative: ['累计', '1—8月', '年累计', '本年累计', '至本月'],
  open: ['今年以来', '年初以来', '至今'],
  'as-of': ['时点', '截至', '期末', '年末', '月末', '存量'],
} as const;

/** The sign before a number where no printed word says how exact it is; an interval shows both its ends. */
export const COMPARATOR_SIGNS = { eq: '', gte: '≥', gt: '>', lte: '≤', lt: '<', approx: '≈', range: '' } as const satisfies Record<keyof typeof COMPARATORS, string>;
