/** The traits of an entity as the candidate for a pronoun. */
import type { Tokens } from '../../text/tokens.ts';
import type { Entity } from '../names/entities.ts';
import { besideSpeech, type MentionPosition, sameClause } from './mention-positions.ts';
import type { Memory, PronounContext } from './pronoun-context.ts';
import type { Pronoun } from './pronoun-forms.ts';
import type { Trait } from './salience.ts';

export function traitsOf(
  { tokens, sentenceOf, within, inHeadline }: PronounContext,
  { counts, chain: chains }: Memory,
  pronoun: Pronoun,
  place: MentionPosition,
  entity: Entity,
  nearest: boolean,
  ahead: boolean,
): Partial<Record<Trait, number>> {
  const sentence = sentenceOf[pronoun.token] ?? 0;
  const chain = chains.get(pronoun.gender);
  const away = ahead ? 0 : sentence - place.mention.sentence;
  const flag = (on: boolean): number => (on ? 1 : 0);
  const clause = away === 0 && !ahead && sameClause(tokens, place.mention.last, pronoun.token);
  return {
    genderFits: flag(entity.gender !== null),
    sameSentence: flag(away === 0 && !ahead),
    formerSentence: flag(away === 1),
    sentencesAway: away,
    subject: flag(place.subject),
    firstInSentence: flag(place.firstInSentence),
    afterPreposition: flag(place.afterPreposition),
    possessor: flag(place.possessor),
    mentions: Math.min(2, Math.log2(1 + (counts[place.entity] as number))),
    chain: flag(chain !== undefined && chain.entity === place.entity && sentence - chain.sentence <= 2),
    nearest: flag(nearest),
    subjectForSubject: flag(pronoun.kind === 'subject' && place.subject),
    clauseSubjectForObject: flag(pronoun.kind === 'object' && clause),
    nearestForPossessive: flag(pronoun.kind === 'possessive' && clause && nearest),
    subjectForReflexive: flag(pronoun.kind === 'reflexive' && clause),
    person: flag(entity.kind === 'person'),
    ahead: flag(ahead),
    quoted: flag(place.quoted !== (within[pronoun.token] !== -1)),
    tokensAway: ahead ? 0 : Math.log2(1 + pronoun.token - place.mention.last),
    subjectSameSentence: flag(place.subject && away === 0 && !ahead),
    subjectFormerSentence: flag(place.subject && away === 1),
    possessiveForSubject: flag(pronoun.kind === 'possessive' && place.subject && away === 0),
    possessorForPossessive: flag(pronoun.kind === 'possessive' && place.possessor),
    prepositionForPossessive: flag(pronoun.kind === 'possessive' && place.afterPreposition && nearest),
    objectNearest: flag(pronoun.kind === 'object' && nearest),
    relativeNearest: flag(pronoun.kind === 'subject' && nearest),
    ungenderedTitled: flag(entity.gender === null && entity.titled),
    speaks: flag(place.speaks),
    speaksForSpeaker: flag(place.speaks && besideSpeech(tokens, pronoun.token, pronoun.token + 1)),
    fullName: flag(place.mention.words.length > 1),
    opensText: flag(place.entity === 0),
    total: Math.min(3, Math.log2(entity.mentions.length)),
    beforeVerb: flag(place.beforeVerb),
    beforeVerbForSubject: flag(place.beforeVerb && pronoun.kind === 'subject'),
    beforeVerbFormer: flag(place.beforeVerb && away === 1),
    rowed: flag(place.row > 1),
    relative: flag(place.mention.relative),
    totalForPossessive: pronoun.kind === 'possessive' ? Math.min(3, Math.log2(entity.mentions.length)) : 0,
    possessorForSubject: flag(place.possessor && pronoun.kind === 'subject'),
    nearestForObject: flag(pronoun.kind !== 'subject' && pronoun.kind !== 'possessive' && nearest && !clause),
    beforeVerbSame: flag(place.beforeVerb && away === 0 && !ahead),
    headline: flag(inHeadline[place.entity] === true),
    topic: flag(place.opensPassage && opensNextPassage(tokens, place.mention.first, pronoun.token)),
    passageSame: flag(tokens.passage[place.mention.first] === tokens.passage[pronoun.token]),
  };
}

/** "Ada Lovelace, a friend of Mary Somerville, came. ¶ She said": the subjects of two paragraphs. */
function opensNextPassage(tokens: Tokens, name: number, pronoun: number): boolean {
  const passage = tokens.passage[pronoun] ?? 0;
  return tokens.passage[pronoun - 1] !== passage && tokens.passage[name] === passage - 1;
}
