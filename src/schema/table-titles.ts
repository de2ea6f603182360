/** What the tables are called that a list of references may name, as clerks write it in place of the id. */
export const TABLE_TITLES: Readonly<Record<string, string>> = {
  carriers: '园区载体与平台',
  commitments: '承诺',
  enterprises: '企业与机构',
  indicators: '指标',
  industries: '产业',
  mechanisms: '制度与机制',
  projects: '项目',
  rules: '规则',
  themes: '计划的主题',
};
