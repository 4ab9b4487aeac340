/** Whose words stand behind the colon of a sentence without a verb of speech. */
import { describe, expect, it } from 'vitest';
import { analyseLanguage } from '../../../../../src/core/quotes/analyse-language.ts';

describe('a colon without a verb of speech', () => {
  it.each([
    ['it', 'Carlo Bruni è in Florida. L’elogio di Bruni: «Ha fatto un lavoro magnifico».', 'Carlo Bruni'],
    ['fr', 'La réaction de Claire Vasseur : « Nous sommes fiers de cette équipe. »', 'Claire Vasseur'],
    ['fr', 'La réponse à Claire Vasseur : « Nous sommes fiers de cette équipe. »', null],
    ['es', 'La respuesta de Lucía Ferrer: «No vamos a ceder ante nadie».', 'Lucía Ferrer'],
    ['es', 'El mensaje a Lucía Ferrer: «No vamos a ceder ante nadie».', null],
    ['it', 'La lettera a Carlo Bruni: «Ha fatto un lavoro magnifico».', null],
    ['de', 'Die Antwort von Karin Holzer: „Wir geben nicht nach.“', 'Karin Holzer'],
    ['de', 'Das Urteil über Karin Holzer: „Sie muss jetzt gehen.“', null],
    ['de', 'Karin Holzer wird gefragt: „Bleibt die Schule offen?“', null],
    ['de', 'Karin Holzer wurde deutlich: „Die Schule bleibt offen.“', 'Karin Holzer'],
    ['nl', 'De reactie van Marieke Visser: “We geven niet op.”', 'Marieke Visser'],
    ['da', 'Brevet til Karen Holbæk: »Vi giver ikke op.«', null],
    ['da', 'Karen Holbæk blev spurgt: »Giver I op nu?«', null],
    ['fr', 'Marc Tissot aurait dit : « Je démissionne dès demain. »', null],
  ])('%s: %s', (language, text, speaker) => {
    const [quote] = analyseLanguage({ id: 'case', text }, language).quotes;
    const said = quote?.speaker?.shown === true && quote.modality === 'asserted' ? quote.speaker.name : null;
    expect(said).toBe(speaker);
  });
});
