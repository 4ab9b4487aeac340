/** The speakers that labels of a record name. */

/** Labels that name nobody in particular. */
const NOBODY =
  /^(?:Q|A|Questions?|Answers?|Reporters?|Journalists?|Press|Interviewer|Interviewee|Moderator|Host|Operator|Audience(?: member)?|Members?|Participants?|Hon\.? Members|Several Hon\.? Members|(?:An? |The )?(?:unidentified|unknown|male|female|first|second|third)\b.*|Voices?|Speaker \d+|Crowd|All|Both|Others?|Crosstalk|Narrator|Announcer|Translator|Interpreter|主持人|记者|記者|问|問|答|司会者?|質問|Frage|Antwort|Pregunta|Respuesta|Periodista|Journaliste|Domanda|Risposta|Вопрос|Ответ|Ведущ(?:ий|ая))$/iu;

const TITLE =
  /^(?:(?:The )?(?:Rt\.? Hon|Right Honourable|Honou?rable|Hon)\.? )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Sen|Senator|Rep|Gov|Gen|Col|Lt)\.? )?/i;

/** An office before the whole name of whoever holds it: `PRESIDENT ADA VOSS`, not `PRESIDENT VOSS`. */
const OFFICE =
  /^((?:(?:acting|deputy|vice|assistant|former|prime|foreign|finance|defen[cs]e|interior|attorney|lord|first|chief) )*(?:president|minister|mayor|governor|senator|representative|congress(?:man|woman)|secretary|chair(?:man|woman|person)?|judge|justice|ambassador|commissioner|director|general|admiral|colonel|captain|sheriff|chief|chancellor|professor|councill?or|alderman|spokes(?:man|woman|person)|moderator|premier)(?: general)?)\s+(?=\S+\s+\S)/i;

/** The office that a label gives before a whole name; null: it gives none. */
export function officeIn(label: string): string | null {
  const office = OFFICE.exec(label.replace(TITLE, ''))?.[1];
  return office === undefined ? null : inNormalCase(office);
}

/** Label as written → the name as shown: without a title, in normal case, the fullest label of the same surname; null: nobody. */
export function spokenNames(written: readonly string[]): ReadonlyMap<string, string | null> {
  const names = new Map([...new Set(written)].map((label) => [label, plainName(label)] as const));
  const full = new Map<string, Set<string>>();
  for (const name of names.values()) {
    if (name === null || !name.includes(' ')) continue;
    const surname = (name.split(' ').at(-1) ?? name).toLowerCase();
    const known = full.get(surname) ?? new Set();
    full.set(surname, known.add(name));
  }
  return new Map(
    [...names].map(([label, name]) => {
      if (name === null || name.includes(' ')) return [label, name];
      const [only, ...others] = full.get(name.toLowerCase()) ?? [];
      return [label, only === undefined || others.length > 0 ? name : only];
    }),
  );
}

function plainName(label: string): string | null {
  if (NOBODY.test(label.trim())) return null;
  const bare = label.replace(TITLE, '').replace(OFFICE, '').trim();
  const name = inNormalCase(bare === '' ? label : bare);
  // “The President”, “The Minister for Ports”: an office, as the record has it.
  return name === '' ? null : name;
}

/** `O’REILLY` → `O’Reilly`, `MCCONNELL` → `McConnell`, `THE CHAIR` → `The Chair`. */
function inNormalCase(label: string): string {
  return label.replace(/[\p{L}’'.]+/gu, (word) => {
    if (word !== word.toUpperCase() || word.length < 2 || /^(?:[\p{Lu}]\.)+$/u.test(word)) return word;
    if (/^(?:[IVX]+|UN|EU|US|UK|MP|PM)$/.test(word)) return word;
    const lower = word.charAt(0) + word.slice(1).toLowerCase();
    return lower
      .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`)
      .replace(/^([OD]['’])(\p{L})/u, (_all, start: string, letter: string) => start + letter.toUpperCase());
  });
}
