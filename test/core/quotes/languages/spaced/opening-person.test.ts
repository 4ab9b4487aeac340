/** A pronoun stands for the person with whom its sentence opens, and for nobody where that person has no name. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from '../speakers-of.ts';

function last(text: string, language: string): string | null {
  return speakersIn(text, language).at(-1) ?? null;
}

describe('a pronoun behind the subject of its sentence', () => {
  it.each<[string, string, string | null]>([
    [
      'de',
      '„Wir schließen kein Werk“, versprach Carsten Hölzl. Analyst Uwe Brandl vom Haus Senn bleibt ruhig; der Gewinn werde „spürbar steigen“, schrieb er.',
      'Uwe Brandl',
    ],
    [
      'de',
      '„Niemand ist in Gefahr“, sagte Landrat Carsten Hölzl. Ihr Bruder weigerte sich lange: „Ich bleibe hier sitzen“, habe er gerufen, erzählt eine Frau.',
      null,
    ],
    [
      'de',
      '„Niemand ist in Gefahr“, sagte Carsten Hölzl. Der Ort war leer. Der Nachbar stand im Garten. „Ich bleibe hier sitzen“, sagte er.',
      null,
    ],
    [
      'de',
      '„Niemand ist in Gefahr“, sagte Carsten Hölzl. „Wir holen jeden ab“, sagte er später.',
      'Carsten Hölzl',
    ],
    [
      'es',
      'El fiscal Lucas Arrieta pidió doce años. «Robó a todos», afirmó. El acusado, Fermín Otaola, negó los cargos: «Nunca cobré un euro», aseguró.',
      'Fermín Otaola',
    ],
    [
      'es',
      'El fiscal Lucas Arrieta pidió doce años. «Robó a todos», afirmó. El acusado no está de acuerdo. «Nunca cobré un euro», aseguró.',
      null,
    ],
    [
      'de',
      '„Die Herde ist sicher“, betont Hirtin Klara Moos. Die Bauernschaft widerspricht; sie nennt das „Wunschdenken aus der Stadt“.',
      null,
    ],
    [
      'de',
      'Präsident Wilhelm Schuster ist zurückgetreten. „Niemand hat ihn so genannt“, sagte Petra Lind. Der Ehrenvorsitzende Toni Brenner, 84, schüttelt den Kopf. „Früher vertrug man sich“, sagt er.',
      'Toni Brenner',
    ],
    ['de', 'Präsidentin Olga Steinfeld rügte den Zwischenruf „Lügner“ von Frank Merz.', null],
    [
      'de',
      'Nachdem ihre Partei verloren hatte, trat Klara Moos vor die Kameras. „Das war ein Debakel“, sagte sie.',
      'Klara Moos',
    ],
    [
      'fr',
      '« Nous restons calmes », a dit Henri Vasseur. Son voisin refuse de partir : « Je ne bouge pas d’ici », a-t-il crié.',
      null,
    ],
  ])('%s: %s', (language, text, name) => {
    expect(last(text, language)).toBe(name);
  });
});

describe('a name of two words', () => {
  it('is not somebody of the same surname', () => {
    const text = 'Boxer Rainer Mendel will zurück. „Er hat mir versprochen aufzuhören“, sagt Nadja Mendel.';
    expect(last(text, 'de')).not.toBe('Rainer Mendel');
  });

  it('is not made of a nationality', () => {
    const text =
      'Le capitaine Idriss Camar s’excuse. « Le public ne mérite pas ça », a reconnu le Sénégalais.';
    expect(last(text, 'fr')).not.toBe('Sénégalais');
  });
});
