/** Russian full names in the nominative. */
import { describe, expect, it } from 'vitest';
import { nominative } from '../../../../src/core/quotes/languages/russian-names.ts';

describe('nominative', () => {
  it.each([
    ['Анны Лебедевой', 'Анна Лебедева', 'feminine'],
    ['Олега Сорокина', 'Олег Сорокин', 'masculine'],
    ['Игорю Невскому', 'Игорь Невский', 'masculine'],
    ['Павлом Жарковым', 'Павел Жарков', 'masculine'],
    ['Дарью Олеговну Шевченко', 'Дарья Олеговна Шевченко', 'feminine'],
    ['Никиты Мельничука', 'Никита Мельничук', 'masculine'],
    ['Александра Белова', 'Александр Белов', 'masculine'],
  ])('%s → %s', (form, name, gender) => {
    expect(nominative(form)).toEqual({ name, gender });
  });

  it.each(['Олег Сорокин', 'Сорокина', 'Громова Елена', 'Олафа Зойца'])('leaves %s alone', (form) => {
    expect(nominative(form)).toBeNull();
  });
});
