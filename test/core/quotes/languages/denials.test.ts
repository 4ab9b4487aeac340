/** Words that somebody is said not to have said, or calls untrue, are marked; what they say themselves is not. */
import { describe, expect, it } from 'vitest';
import { analyseLanguage } from '../../../../src/core/quotes/analyse-language.ts';

describe('modality', () => {
  it.each([
    ['ru', 'Министр Олег Сорокин опроверг сообщения о том, что мост «может рухнуть в любой день».', 'denied'],
    ['ru', 'Министр Олег Сорокин опроверг слухи: «Мост простоит ещё сто лет».', 'asserted'],
    ['tr', 'Başkan Selin Aksoy, "belediye iflas etti" iddiasını yalanladı.', 'denied'],
    ['tr', 'Başkan Selin Aksoy iddiaları yalanladı: "Kasamızda para var."', 'asserted'],
    ['zh', '市长陈志远否认“政府隐瞒了死亡人数”。', 'denied'],
    ['zh', '市长陈志远否认指控：“我没有收过一分钱。”', 'asserted'],
    ['ja', '山田知事は「計画は白紙に戻す」との報道を否定した。', 'denied'],
    ['ja', '山田知事は「計画は白紙に戻さない」と述べた。', 'asserted'],
  ])('%s: %s', (language, text, modality) => {
    const [quote] = analyseLanguage({ id: 'case', text }, language).quotes;
    expect(quote?.speaker?.shown).toBe(true);
    expect(quote?.modality).toBe(modality);
  });
});
