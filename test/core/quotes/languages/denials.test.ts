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
    ['ko', '황보람 교사는 학생들에게 “늦어도 괜찮다”고 말하지 않았다.', 'not_said'],
    ['ko', '황보람 교사는 “수업을 멈추자”고 말한 적이 없다고 해명했다.', 'not_said'],
    ['ko', '황보람 교사는 다음 주 총회에서 “수업을 멈추자”고 제안할 예정이다.', 'future'],
    ['ko', '황보람 교사는 “학생을 때렸다”는 주장을 부인했다.', 'denied'],
    ['ko', '황보람 교사는 “학생을 때리지 않았다”고 부인했다.', 'asserted'],
  ])('%s: %s', (language, text, modality) => {
    const [quote] = analyseLanguage({ id: 'case', text }, language).quotes;
    expect(quote?.speaker?.shown).toBe(true);
    expect(quote?.modality).toBe(modality);
  });
});
