/** English: what can be asked. */

export const helping = {
  summary: 'What you can ask, with examples.',
  notice: 'What Pullquote can do',
  lead: 'Pullquote shows who said what, in their own words, with outlet, date and link.',
  managers: 'For managers',
  example: 'For example: ',
};
